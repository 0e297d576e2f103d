/** Runs the bench: rounds of visits, one page after the other, then the table and the JSON. Fails only when it could not measure. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright';
import type { LayoutName } from '../../src/theme/layoutNames.js';
import { startIntake } from '../e2e/support/intake.js';
import { screens, startBrowser } from '../e2e/support/shopper.js';
import { formatLayouts, layoutRows, measureLayouts, postersOf, type LayoutRow } from './layouts.js';
import { measureLoading, measureSlowLine, type Loaded } from './loading.js';
import { measuresOf, type Measure, type Round, type Sizes } from './measures.js';
import { parseOptions, usage, type BenchOptions } from './options.js';
import {
  productPath,
  servePage,
  topPath,
  writePeers,
  type PageName,
  type Widget,
} from './pages.js';
import { profileShelf } from './profile.js';
import { measureSize, type Size } from './scale.js';
import { spreadOf } from './statistics.js';
import { formatTable, verdictOf } from './table.js';
import { SLOWDOWN, startVisit, type Visit } from './visit.js';
import { measureHastyTap, measureWatching } from './watching.js';

const FEED_LENGTHS = [12, 100, 1000];

const say = (text: string) => void process.stdout.write(`${text}\n`);

interface Served {
  distDir: string;
  endpointUrl: string;
}

/** One visit, with a shop and a browser profile of its own; a visit that fails is tried once more. */
async function visiting<T>(
  browser: Browser,
  name: PageName,
  served: Served & { previews?: 'off'; layout?: LayoutName },
  run: (visit: Visit, url: string) => Promise<T>,
  path = productPath,
): Promise<T> {
  for (let isSecond = false; ; isSecond = true) {
    const shop = await servePage(name, served);
    const { layout } = served;
    const visit = await startVisit(browser, name, layout ? { posters: postersOf(layout) } : {});
    try {
      return await run(visit, shop.url + path);
    } catch (error) {
      if (isSecond) throw error;
      say(
        `  ${name} at ${visit.page.url()}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}; once more`,
      );
    } finally {
      await visit.leave();
      await shop.stop();
    }
  }
}

async function measureEachLayout(
  browser: Browser,
  served: Served,
  { layoutRuns }: BenchOptions,
  rounds: readonly Round[],
): Promise<LayoutRow[]> {
  if (layoutRuns === 0) return [];
  say(`Each layout, ${layoutRuns === 1 ? 'once' : `${layoutRuns} times`}`);
  const visits = await measureLayouts(
    (layout, isTop, run) =>
      visiting(
        browser,
        'shelf',
        { ...served, layout, ...(isTop ? { previews: 'off' } : {}) },
        run,
        isTop ? topPath : productPath,
      ),
    layoutRuns,
  );
  return layoutRows(
    visits,
    rounds.map(({ bare }) => bare),
  );
}

const slowLine = (browser: Browser, name: PageName, served: Served) =>
  visiting(browser, name, { ...served, previews: 'off' }, measureSlowLine, topPath);

async function measureWidget(
  browser: Browser,
  name: Widget,
  served: Served,
): Promise<Round['shelf']> {
  const whole = await visiting(browser, name, served, async (visit, url) => {
    const loaded: Loaded = await measureLoading(visit, url);
    return { ...loaded, watched: await measureWatching(visit, name) };
  });
  const { toFrameMs, videoBytesBefore } = await visiting(
    browser,
    name,
    { ...served, previews: 'off' },
    (visit, url) => measureHastyTap(visit, name, url),
  );
  return {
    ...whole,
    hastyMs: toFrameMs,
    videoBytesBefore,
    firstCardMs: await slowLine(browser, name, served),
  };
}

async function measureRounds(browser: Browser, served: Served, runs: number): Promise<Round[]> {
  // The first page of a new browser pays for fonts and caches that all others find warm, and the first of a server for compressing its files.
  for (const name of ['bare', 'shelf', 'byHand', 'embla'] as const)
    await visiting(browser, name, served, measureLoading);
  const rounds: Round[] = [];
  for (let run = 1; run <= runs; run++) {
    say(
      `Round ${run} of ${runs}: the page alone, with the shelf, with the carousel written by hand, with embla`,
    );
    const bare = await visiting(browser, 'bare', served, measureLoading);
    const [shelf, byHand] = [
      await measureWidget(browser, 'shelf', served),
      await measureWidget(browser, 'byHand', served),
    ];
    const embla = {
      ...(await visiting(browser, 'embla', served, measureLoading)),
      firstCardMs: await slowLine(browser, 'embla', served),
    };
    rounds.push({ bare, shelf, byHand, embla });
  }
  return rounds;
}

async function measureSizes(browser: Browser, served: Served): Promise<Sizes> {
  say(`Feeds of ${FEED_LENGTHS.map((videos) => videos.toLocaleString('en-US')).join(', ')} videos`);
  const size = (name: PageName, videos: number) =>
    measureSize(browser, name, videos, { ...served, path: productPath });
  const lengths = async (name: PageName) => {
    const sizes = new Map<number, Size>();
    for (const videos of FEED_LENGTHS) sizes.set(videos, await size(name, videos));
    return sizes;
  };
  return {
    bare: await size('bare', FEED_LENGTHS[0] ?? 1),
    shelf: await lengths('shelf'),
    byHand: await lengths('byHand'),
    embla: await lengths('embla'),
  };
}

/** The longest interactions by what the shopper did, for whoever has to find out why. */
const interactionsOf = (rounds: readonly Round[]) => {
  const acts = [
    ...new Set(rounds.flatMap(({ shelf }) => shelf.watched.interactions.map(({ act }) => act))),
  ];
  return acts.map((act) => {
    const longest = rounds.map(({ shelf }) =>
      Math.max(
        ...shelf.watched.interactions
          .filter((one) => one.act === act)
          .map(({ durationMs }) => durationMs),
      ),
    );
    return { act, durationMs: spreadOf(longest) };
  });
};

const forJson = (measure: Measure) => {
  const { bare, shelf, byHand, embla = [], ...facts } = measure;
  return {
    ...facts,
    bare: spreadOf(bare),
    shelf: spreadOf(shelf),
    byHand: spreadOf(byHand),
    embla: spreadOf(embla),
    verdict: verdictOf(measure),
    visits: { bare, shelf, byHand, embla },
  };
};

async function main(options: BenchOptions): Promise<void> {
  // A copy: a build that runs meanwhile would change what is measured.
  const distDir = join(mkdtempSync(join(tmpdir(), 'reelshelf-bench-')), 'dist');
  cpSync(options.distDir, distDir, { recursive: true });
  writePeers(distDir);
  const intake = await startIntake();
  const browser = await startBrowser();
  const served = { distDir, endpointUrl: intake.url };
  try {
    const startedAt = new Date().toISOString();
    const rounds = await measureRounds(browser, served, options.runs);
    const measures = measuresOf(
      rounds,
      options.isQuick ? null : await measureSizes(browser, served),
    );
    const layouts = await measureEachLayout(browser, served, options, rounds);
    const interactions = interactionsOf(rounds);
    const { width, height } = screens.phone.viewport;
    const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg()[0] ?? 0 };
    say(
      `\n${width}×${height}, processor slowed ${SLOWDOWN}×, Chromium ${browser.version()}, ${machine.cpus} cores with a load of ${machine.load.toFixed(1)}`,
    );
    say(
      `Medians of ${options.runs}, (best to worst). Beside “page alone” the others say what they add to it.\n`,
    );
    say(formatTable(measures));
    say(
      `\nLongest interactions: ${interactions.map(({ act, durationMs }) => `${act} ${durationMs?.median ?? '–'} ms`).join(', ')}`,
    );
    if (layouts.length > 0) say(`\n${formatLayouts(layouts)}`);
    if (options.profileDir) say(`\n${await profileShelf(browser, served, options.profileDir)}`);
    mkdirSync(dirname(options.jsonFile), { recursive: true });
    const report = {
      startedAt,
      slowdown: SLOWDOWN,
      screen: [width, height],
      runs: options.runs,
      chromium: browser.version(),
      machine,
      measures: measures.map(forJson),
      layouts,
      interactions,
    };
    writeFileSync(options.jsonFile, `${JSON.stringify(report, null, 2)}\n`);
    say(`\nWritten to ${options.jsonFile}`);
  } finally {
    await browser.close();
    await intake.stop();
    rmSync(dirname(distDir), { recursive: true, force: true });
  }
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') say(usage);
  else await main(options);
} catch (error) {
  process.stderr.write(
    `\n✗ The bench could not measure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n${usage}`,
  );
  process.exitCode = 1;
}
