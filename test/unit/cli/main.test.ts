import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readWords } from '../../../src/cli/command.js';
import { commands } from '../../../src/cli/commands.js';
import { main, type CliWorld } from '../../../src/cli/main.js';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { CollectorError } from '../../../src/collector/collectorError.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';
import { createSubmissions } from '../../../src/submissions/createSubmissions.js';
import { createTestStudio } from '../../support/studioWorld.js';
import { batch, event, PHONE } from '../collector/support.js';
import { bodies, SECRETS, signed } from '../collector/webhookBodies.js';

const world = (more: Partial<CliWorld> = {}): CliWorld => ({
  version: '1.2.3',
  environment: {},
  openStore: async () => createMemoryStore(),
  createCollector: createNodeCollector,
  createStudio: (options) => Promise.resolve(createTestStudio(options)),
  createSubmissions: (options) =>
    Promise.resolve(
      createSubmissions(
        { ...options, assets: 'file:///nowhere/', log: () => {} },
        { nowMs: () => 0, setTimer: () => () => {} },
      ),
    ),
  serve: serveHandler,
  openBrowser: async () => false,
  randomToken: () => 'made-up-for-this-start',
  log: () => {},
  env: {
    nowMs: () => 0,
    setTimer: () => () => {},
    fetch: () => Promise.reject(new Error('no network')),
  },
  isTerminal: false,
  write: () => {},
  ask: async () => null,
  signal: new AbortController().signal,
  ...more,
});

describe('what is asked in a wrong way is answered with what was expected, and exit code 2', () => {
  const mistakes: [string[], RegExp][] = [
    [[], /^reelshelf: /],
    [['sell'], /There is no command "sell"/],
    [['collect', '--prot', '1'], /Unknown option '--prot'/],
    [['collect', '--port', 'high'], /--port is "high"; expected a number from 0 to 65535/],
    [['collect', '--port', '70000'], /--port is "70000"/],
    [
      ['collect', '--key', 'https://shop.example'],
      /--key is "https:\/\/shop.example"; expected a key and an origin/,
    ],
    [['collect', '--trust-proxy', 'yes'], /--trust-proxy is "yes"/],
    [
      ['collect', '--store', 'postgres://u:hidden@db.example'],
      /^--store: The address of the store begins with postgres:\/\/; expected one such as clickhouse:\/\/.*--data\.$/m,
    ],
    [['collect', '--export', 'a', '--import', 'b'], /two steps: one store gives, another takes/],
    [
      ['collect', '--limit', 'shopper=9'],
      /--limit is "shopper=9"; expected .*network=200, visitor=5, key=2000/,
    ],
    [['collect', '--limit', 'network=0'], /--limit is "network=0"/],
    [['collect', '--limit', 'key=10/'], /--limit is "key=10\/"/],
    [['collect', '--webhook', 'etsy=secret-of-mine'], /begins with "etsy"; .*Platforms: shopify/],
    [
      ['collect', '--webhook', 'a-secret-alone'],
      /begins with "a-secret-alone"; expected a platform/,
    ],
    [['collect', '--webhook', 'shopify=env:NOT_SET'], /the variable NOT_SET, which is not set/],
    [
      ['collect', '--click-days', '0'],
      /--click-days is "0"; expected a number of days from 1 to 90/,
    ],
    [['collect', '--view-days', 'many'], /--view-days is "many"/],
    [
      ['collect', '--keep-days', '13'],
      /--keep-days is "13"; expected a number of days from 14 on, or all/,
    ],
    [['collect', '--keep-days', '30', '--click-days', '60'], /--keep-days is "30".*from 67 on/],
    [['collect', '--keep-sums-days', '100'], /--keep-sums-days is "100".*from 760 on/],
    [['collect', '--keep-totals-days', '800'], /--keep-totals-days is "800".*from 1826 on/],
    [['collect', '--keep-days', 'all', '--keep-sums-days', '900'], /--keep-sums-days is "900"/],
  ];
  test.each(mistakes)('%j', async (args, said) => {
    const { exitCode, lines, stop } = await main(args, world());
    expect({ exitCode, stop }).toEqual({ exitCode: 2, stop: undefined });
    expect(lines[0]).toMatch(said);
  });
});

test('--help and --version answer and end well', async () => {
  expect(await main(['--version'], world())).toEqual({ exitCode: 0, lines: ['1.2.3'] });
  for (const args of [['--help'], ['collect', '--help']]) {
    const { exitCode, lines } = await main(args, world());
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toContain('--report-token');
  }
});

describe('what cannot be started says why, with exit code 1', () => {
  test('the database is held by another', async () => {
    const openStore = () =>
      Promise.reject(
        new CollectorError('STORE_IN_USE', 'x.duckdb is held by another process (id 7).'),
      );
    expect(await main(['collect', '--port', '0'], world({ openStore }))).toEqual({
      exitCode: 1,
      lines: ['STORE_IN_USE: x.duckdb is held by another process (id 7).'],
    });
  });

  test('the port is taken, and the database is put away again', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    let isClosed = false;
    const openStore = async () => ({
      ...createMemoryStore(),
      close: async () => void (isClosed = true),
    });
    const { exitCode, lines } = await main(
      ['collect', '--port', String(port)],
      world({ openStore }),
    );
    other.close();
    expect({ exitCode, isClosed }).toEqual({ exitCode: 1, isClosed: true });
    expect(lines[0]).toContain(`PORT_IN_USE: 127.0.0.1:${port} is taken`);
  });

  test.each([
    ['is not there', undefined, /The secret of --webhook shopify cannot be read from/],
    ['is empty', ' \n', /is empty\. Put the secret into it, one a line/],
    ['holds what is no secret', 'short', /secrets" is too short a text or none/],
  ])('a file of a secret that %s', async (_what, text, said) => {
    const folder = await mkdtemp(join(tmpdir(), 'reelshelf-secret-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'shopify.secret');
    if (text !== undefined) await writeFile(file, text);
    const { exitCode, lines } = await main(
      ['collect', '--port', '0', '--webhook', `shopify=@${file}`],
      world(),
    );
    expect({ exitCode, line: lines[0] }).toEqual({
      exitCode: 1,
      line: expect.stringMatching(said),
    });
  });

  test('a token anybody can guess', async () => {
    const { exitCode, lines } = await main(
      ['collect', '--port', '0', '--report-token', 'secret'],
      world(),
    );
    expect({ exitCode, line: lines[0] }).toEqual({
      exitCode: 1,
      line: expect.stringContaining('"reportToken" is 6 characters') as string,
    });
  });
});

describe('a running collector', () => {
  const start = async (args: string[], more: Partial<CliWorld> = {}) => {
    const { exitCode, lines, stop } = await main(
      ['collect', '--port', '0', '--data', ':memory:', ...args],
      world(more),
    );
    expect(exitCode).toBe(0);
    const line = (name: string) =>
      lines.find((text) => text.startsWith(name))?.replace(/^\w+\s+/, '') ?? '';
    return {
      lines,
      endpoint: line('Endpoint'),
      report: line('Report'),
      stop: stop ?? (() => Promise.reject(new Error('nothing to stop'))),
    };
  };
  test('takes orders signed with the secrets of a file, a variable and the command line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reelshelf-secret-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 's'), `an-old-secret\n${SECRETS.shopify}\n`);
    const { lines, endpoint, stop } = await start(
      ['--webhook', `shopify=@${join(folder, 's')}`, '--webhook', 'woocommerce=env:WOO'],
      {
        environment: {
          WOO: SECRETS.woocommerce,
          REELSHELF_WEBHOOKS: `vendure=${SECRETS.vendure} medusa=${SECRETS.medusa}`,
        },
      },
    );
    for (const platform of ['shopify', 'woocommerce', 'vendure', 'medusa'] as const) {
      const address = endpoint.replace('/v1/events', `/v1/orders/${platform}`);
      expect(lines).toContain(`Orders        ${address}, signed`);
      const body = JSON.stringify(bodies[platform]());
      const headers = signed(platform, body, { nowMs: Date.now() });
      const response = await fetch(address, { method: 'POST', body, headers });
      expect({ status: response.status }, platform).toEqual({ status: 200 });
    }
    // A secret that was handed over in a file or a variable is shown nowhere.
    expect(lines.join()).not.toContain(SECRETS.shopify);
    await stop();
  });

  const post = (endpoint: string, origin: string, key?: string) =>
    fetch(endpoint, {
      method: 'POST',
      headers: { origin, 'content-type': 'text/plain', 'user-agent': PHONE },
      body: JSON.stringify(
        batch([event('video_viewed', { at: new Date().toISOString() })], {
          key,
          sentAt: new Date().toISOString(),
        }),
      ),
    });

  test('says where it is, takes events in, shows the report, and ends when told', async () => {
    const { endpoint, report, lines, stop } = await start([
      '--key',
      'pub_shop@https://shop.example',
      '--name',
      'Shop',
    ]);
    expect(lines.join('\n')).toContain('https://shop.example with key pub_shop');
    expect(report).toContain('/report?token=made-up-for-this-start');
    expect((await post(endpoint, 'https://shop.example', 'pub_shop')).status).toBe(200);
    expect((await post(endpoint, 'http://localhost:3000', 'pub_shop')).status).toBe(403);
    const figures = await fetch(`${endpoint.replace('/v1/events', '')}/v1/report`, {
      headers: { authorization: 'Bearer made-up-for-this-start' },
    });
    expect(await figures.json()).toMatchObject({
      shop: 'Shop',
      sendKey: 'pub_shop',
      summary: { views: 1 },
    });
    expect((await fetch(report, { redirect: 'manual' })).status).toBe(303);
    await stop();
    await expect(fetch(endpoint)).rejects.toThrow();
  });

  test('without a shop named it is open to this machine only', async () => {
    const { endpoint, stop } = await start([]);
    expect((await post(endpoint, 'http://localhost:3000')).status).toBe(200);
    expect((await post(endpoint, 'http://127.0.0.1:4173', 'pub_local')).status).toBe(200);
    expect((await post(endpoint, 'https://shop.example')).status).toBe(403);
    await stop();
  });

  test('a page without a key can be named by its origin', async () => {
    const { endpoint, stop } = await start(['--origin', 'https://shop.example']);
    expect((await post(endpoint, 'https://shop.example')).status).toBe(200);
    expect((await post(endpoint, 'https://shop.example', 'pub_x')).status).toBe(401);
    await stop();
  });

  test('what a key, a network and a visitor may send is set in one line', async () => {
    const limits: unknown[] = [];
    const { stop } = await start(['--limit', 'key=1/2', '--limit', 'network=400'], {
      createCollector: (options, shared) => {
        limits.push(options.limits);
        return createNodeCollector(options, shared);
      },
    });
    await stop();
    expect(limits).toEqual([
      { perKey: { perSecond: 1, burst: 2 }, perNetwork: { perSecond: 400, burst: 4000 } },
    ]);
    const { endpoint, stop: end } = await start(['--limit', 'key=1/2']);
    const statuses = [];
    for (let turn = 0; turn < 3; turn += 1)
      statuses.push((await post(endpoint, 'http://localhost:3000')).status);
    expect(statuses).toEqual([200, 200, 429]);
    await end();
  });

  test('reads names from a feed file, and goes on without when it is broken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reelshelf-cli-'));
    const file = join(folder, 'reels.json');
    await writeFile(
      file,
      JSON.stringify({
        version: 1,
        creators: [{ id: 'mia', handle: '@mia', name: 'Mia', avatar: '/mia.jpg' }],
        products: [],
        videos: [],
      }),
    );
    const log: string[] = [];
    const read = async (feed: string) => {
      const { endpoint, stop } = await start(['--origin', 'https://shop.example', '--feed', feed], {
        log: (line) => log.push(line),
        environment: { REELSHELF_REPORT_TOKEN: 'from-the-environment' },
      });
      await post(endpoint, 'https://shop.example');
      const response = await fetch(`${endpoint.replace('/v1/events', '')}/v1/report`, {
        headers: { authorization: 'Bearer from-the-environment' },
      });
      await stop();
      return ((await response.json()) as { names: { creators: unknown } }).names.creators;
    };
    expect(await read(file)).toEqual({
      mia: { name: 'Mia', note: '@mia', image: 'https://shop.example/mia.jpg' },
    });
    expect(await read(join(folder, 'missing.json'))).toEqual({});
    expect(log.join()).toContain('FEED_FUNCTION_FAILED');
    await rm(folder, { recursive: true });
  });

  test('a report that is being watched does not keep it from ending', async () => {
    const { endpoint, stop } = await start([]);
    const live = await fetch(`${endpoint.replace('/v1/events', '')}/v1/report/live`, {
      headers: { authorization: 'Bearer made-up-for-this-start' },
    });
    const reader = live.body?.getReader();
    await reader?.read();
    await stop();
    expect(
      await reader?.read().then(
        ({ done }) => done,
        () => true,
      ),
    ).toBe(true);
  });
});

test.each(commands.map((command) => [command.name, command] as const))(
  '%s has help with an example that the command itself would take',
  async (name, command) => {
    const { exitCode, lines } = await main([name, '--help'], world());
    expect(exitCode).toBe(0);
    expect(lines.join('\n')).toMatch(/\nExamples?\n {2}reelshelf /);
    for (const example of command.examples) {
      // A key stands before the command, where the shell keeps it out of its arguments.
      const typed = example.replace(/^(?:[A-Z_]+=\S+ )+/, '');
      const [program, first, ...words] = typed.match(/"[^"]*"|\S+/g) ?? [];
      expect({ program, name: first }).toEqual({ program: 'reelshelf', name });
      expect(
        readWords(
          command,
          words.map((word) => word.replaceAll('"', '')),
        ),
      ).toMatchObject({ ok: true });
    }
  },
);
