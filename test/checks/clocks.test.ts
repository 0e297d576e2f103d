/** Tests own their clock, their seed and their draws: what is green today is green on any day, and on a busy machine. */
import { expect, test } from 'vitest';
import { codeOf, filesBelow, read } from './support/sources.js';

interface Rule {
  word: RegExp;
  /** Strings are looked at, too: a module's name is one. */
  inStrings?: boolean;
  instead: string;
  /** The few files that may, each with its reason. */
  except: Record<string, string>;
}

const ENV = 'an Env over the real world';
const rules: Rule[] = [
  {
    word: /\bDate\.now\b|\bnew Date\(\s*\)|(?<![\w.] ?)\bDate\(\)/,
    instead: 'a moment of the test’s own, as `createFakeEnv` has it',
    except: {
      'demo/platforms/shops/nodePage.ts': ENV,
      'test/dom/cart/browserPage.ts': ENV,
      'test/stores/support/shopPage.ts': ENV,
      'test/stores/orders.test.ts': 'the order is of the real server’s clock',
      'test/dom/browser/browserEnv.test.ts': 'the real clock is what it is about',
      'test/dom/shelf/measuring.test.ts':
        'what an earlier visit wrote, read by a shelf that has the browser’s clock',
      'test/contract/collector/reportFlood.test.ts':
        'events for a collector that has the system’s clock',
      'test/support/batches.ts': 'events for a collector that has the system’s clock',
      'test/unit/cli/main.test.ts': 'an event for a collector that has the system’s clock',
      'test/contract/collector/reportStore.durability.test.ts':
        'events for a collector that has the system’s clock',
      'test/contract/collector/reportStore.load.ts':
        'events for a collector that has the system’s clock',
      'test/stores/clickhouse/collectors.test.ts':
        'events for a collector that has the system’s clock',
      'test/stores/clickhouse/replicas.test.ts':
        'events for a collector that has the system’s clock',
      'test/contract/install/relays.test.ts': 'orders for a collector that has the system’s clock',
      'test/e2e/emailLink.test.ts':
        'which videos a shop shows whose pages have the browser’s clock',
      'test/e2e/badDays/endpoint.test.ts':
        'that a wait is kept: a lower bound, which no slow machine breaks',
      'test/e2e/support/collectorProcess.ts': 'gives up on a process that does not start',
      'test/e2e/support/live/liveShop.ts':
        'a live of a collector and pages that have the system’s clock',
      'test/e2e/liveStates.test.ts': 'a live of a collector and pages that have the system’s clock',
      'test/e2e/support/merchantConsole.ts': 'events for a collector that has the system’s clock',
    },
  },
  {
    word: /\bperformance\.now\b/,
    instead: 'a fact that is waited for',
    except: {
      'test/contract/collector/reportFlood.test.ts':
        'a part of the whole run, whatever the machine',
      'demo/platforms/shops/nodePage.ts': ENV,
      'test/dom/cart/browserPage.ts': ENV,
      'test/stores/support/shopPage.ts': ENV,
      'test/dom/browser/viewport.test.ts': 'that a moment told lies between two others',
      'test/dom/shelf/measuring.test.ts': 'that one thing came before another',
      'test/install/commandLine.test.ts': 'how long a run takes, so that kills are spread over it',
      'test/install/publishKilled.test.ts':
        'how long publishing takes, so that kills are spread over it',
      'test/pages/lacking.ts': 'how long ago a press was, as browsers ask before a video may begin',
      'test/support/merchant.ts': 'seconds that are told, and limit nothing',
      'test/unit/demo/faults.test.ts':
        'that a delay is kept: a lower bound, which no slow machine breaks',
      'test/contract/videoSource.ts': 'gives up on what never comes true',
    },
  },
  {
    word: /\bMath\.random\b|\bcrypto\.getRandomValues\b/,
    instead: '`createRandom(seed)` of demo/random.ts',
    except: {
      'test/dom/browser/browserEnv.test.ts': 'a page that has replaced it is what it is about',
      'test/pages/prototypes.ts': 'a page that has replaced it',
      'test/stores/support/shopPage.ts': ENV,
    },
  },
  {
    word: /\bwaitForTimeout\(|\(\(?(\w+)\)? =>\s*(?:void )?(?:window\.)?setTimeout\(\1(?:,(?!\s*0\))|\))|timers\/promises/,
    inStrings: true,
    instead:
      'what must happen is waited for by itself; for what must not happen there is `passTime`',
    except: {
      'test/support/passTime.ts': 'the one place',
      'test/e2e/support/demoShop.ts': 'a slow server',
      'demo/platforms/shops/server.ts': 'a slow server',
    },
  },
  {
    word: /from 'fast-check'/,
    inStrings: true,
    instead: 'test/support/property.ts, which has the seed',
    except: { 'test/support/property.ts': 'the one place' },
  },
];

const folders = [
  'unit',
  'contract',
  'dom',
  'e2e',
  'checks',
  'install',
  'stores',
  'pages',
  'fixtures',
  'support',
].map((name) => `test/${name}`);
const files = [...folders, 'demo/platforms/shops']
  .flatMap((folder) => filesBelow(folder, /\.tsx?$/))
  .filter((path) => path !== 'test/checks/clocks.test.ts');
const has = ({ word, inStrings = false }: Rule, text: string) => word.test(codeOf(text, inStrings));
const breachesIn = (path: string, text: string) =>
  rules
    .filter((rule) => !Object.hasOwn(rule.except, path) && has(rule, text))
    .map(({ instead }) => `${path}: instead, ${instead}`);

test('no test asks the machine for the time, draws lots, or sleeps until something is there', () => {
  expect(files.flatMap((path) => breachesIn(path, read(path)))).toEqual([]);
});

test('an exception that nothing needs any more is taken out', () => {
  const idle = rules.flatMap((rule) =>
    Object.keys(rule.except).filter((path) => !files.includes(path) || !has(rule, read(path))),
  );
  expect(idle).toEqual([]);
});

test.each([
  'expect(at).toBeLessThan(Date.now());',
  'const at = new Date().toISOString();',
  'const from = performance.now();',
  'if (Math.random() < 0.5) close();',
  'await page.waitForTimeout(300);',
  'await new Promise((resolve) => setTimeout(resolve, 50));',
  'await new Promise<void>((done) => void setTimeout(done, DELAY_MS));',
  "import { setTimeout as wait } from 'node:timers/promises';",
  "import fc from 'fast-check';",
])('a planted breach is found: %s', (text) => {
  expect(breachesIn('test/e2e/planted.test.ts', text)).toHaveLength(1);
});

test.each([
  'const at = new Date(NOW).toISOString();',
  "const at = Date.parse('2026-10-14T12:00:00Z');",
  'await new Promise((resolve) => setTimeout(resolve, 0)); // a turn of the loop',
  '// Date.now() is not asked',
  "const words = 'Math.random()';",
  'await passTime(300);',
])('what a test owns is left alone: %s', (text) => {
  expect(breachesIn('test/e2e/planted.test.ts', text)).toEqual([]);
});
