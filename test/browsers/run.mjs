/**
 * `npm run test:browsers`: the player in browsers that Playwright does not drive as they are shipped: Firefox ESR, and WebKitGTK, which has
 * Safari's engine. Installs what is missing. With names after `--` only those: `npm run test:browsers -- WebKitGTK`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, npm, once, root, run, say } from '../../demo/prepare.mjs';
import { installPackage } from '../support/machine.mjs';
import { drivers } from './drivers.mjs';
import { createShopper } from './journey.mjs';
import { startBrowser } from './limits.mjs';
import { startShop } from './shop.mjs';
import { shoppingSteps } from './shopping.mjs';
import { journeySteps, stopOwnShelf } from './steps.mjs';

const here = join('test', 'browsers');
const counts = { passed: 0, failed: 0, skipped: 0 };

function ensureDriverPackages() {
  once(
    'browsers',
    [join(here, 'package.json'), join(here, 'package-lock.json')],
    join(here, 'node_modules'),
    () => {
      say('Installing what drives the browsers');
      const options = { cwd: join(root, here) };
      if (
        run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options) ||
        run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], options)
      )
        return;
      throw new Error('What drives the browsers could not be installed.');
    },
  );
}

function ensureDebian(needs) {
  for (const [path, name] of Object.entries(needs)) {
    if (existsSync(path)) continue;
    say(`Installing ${name}`);
    if (!installPackage(name) || !existsSync(path))
      throw new Error(`${name} could not be installed.`);
  }
}

/** Suites that stand as they are in Chromium; what each is about. */
const suites = {
  'every layout keeps what all of them promise': 'test/dom/ui/layouts/conformance.test.ts',
  'a gallery of a theme takes the video as a slide': 'test/dom/ui/layouts/galleries.test.ts',
  'a merchant’s own files are played as every source is': 'test/dom/media/mp4.test.ts',
  'streams are played as every source is': 'test/dom/media/hls.test.ts',
  'the platforms’ own videos are played as every source is': 'test/dom/media/frames.test.ts',
  'captions are shown in their time': 'test/dom/media/captions.test.ts',
};

/** A suite takes half a minute; WebKitGTK's GStreamer 1.22 can stand still for good where a stream is let go. */
const SUITE_MS = 240_000;
const TRIES = 3;

/** Each in a browser of its own, which may end or stand still under the hundredth player and takes the file with it that was running. */
function runSuites(name) {
  for (const [title, file] of Object.entries(suites)) {
    const tryNumber = Array.from({ length: TRIES }, (_, index) => index + 1).find(() =>
      runSuite(name, file),
    );
    counts[tryNumber ? 'passed' : 'failed']++;
    const late = tryNumber > 1 ? ` (at try ${tryNumber})` : '';
    process.stdout.write(`${tryNumber ? '✓' : '✗'} ${title}${late}\n`);
  }
}

function runSuite(name, file) {
  const vitest = join(root, 'node_modules', '.bin', 'vitest');
  const { pid, status } = spawnSync(
    vitest,
    ['run', '--config', 'test/browsers/vitest.config.ts', '--project', name, file],
    { cwd: root, stdio: 'inherit', detached: true, timeout: SUITE_MS, killSignal: 'SIGKILL' },
  );
  try {
    // What it started is in its group, and outlives it where it was killed.
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
  return status === 0;
}

/** One shopper in one browser, on the shop of three clips and then on the demo shop. */
async function visitShops(name, start) {
  const { tsImport } = await import('tsx/esm/api');
  const { startHardShop, startMeasuredShop } = await tsImport('./demoShop.ts', import.meta.url);
  const [shop, hard] = await Promise.all([startShop(), startHardShop()]);
  const visit = await startVisit(name, start, shop.url);
  try {
    await walk(journeySteps, { name, visit, shop, isOneWay: true });
    await walk(shoppingSteps(hard, startMeasuredShop), { name, visit, shop: hard });
  } finally {
    await visit.browser.stop();
    shop.stop();
    await hard.stop();
  }
}

/** A shopper in a browser, which may be started anew. */
async function startVisit(name, start, url) {
  const visit = {
    async begin() {
      await visit.browser?.stop();
      visit.browser = await startBrowser(name, start);
      visit.shopper = createShopper(visit.browser, url);
    },
  };
  await visit.begin();
  return visit;
}

/** Takes steps in turn. Of a way that is one, what comes after a step that failed is not taken. */
async function walk(steps, { name, visit, shop, isOneWay = false }) {
  let hasFailed = false;
  for (const [title, take] of Object.entries(steps)) {
    if (hasFailed && isOneWay) {
      counts.skipped++;
      continue;
    }
    if (visit.browser.isOver()) await visit.begin();
    try {
      await takeStep(() => take(visit.shopper, shop), isOneWay ? null : visit);
      counts.passed++;
      process.stdout.write(`✓ ${title}\n`);
    } catch (error) {
      hasFailed = true;
      counts.failed++;
      process.stdout.write(`✗ ${title}\n  ${error.message}\n${await seenBy(visit, name, title)}`);
    }
  }
}

/** @param visit - of a step that stands by itself: once more in a browser of its own, where the first stood still, as a suite's may. */
async function takeStep(take, visit) {
  try {
    await take();
  } catch (error) {
    if (!visit?.browser.isOver()) throw error;
    process.stdout.write(`  ${error.message}: once more\n`);
    await visit.begin();
    await take();
  }
}

/** What the shopper had before them when a step failed. */
async function seenBy({ browser, shopper }, name, title) {
  const seen = `  ${JSON.stringify(await shopper.seen().catch(() => null))}\n`;
  const taken = await browser.picture().catch(() => null);
  if (!taken) return seen;
  const file = `reelshelf-${name} ${title}`.replaceAll(/[^\w-]+/g, '-').slice(0, 120);
  const picture = join(tmpdir(), `${file}.png`);
  writeFileSync(picture, taken);
  return `${seen}  ${picture}\n`;
}

const started = Date.now();
ensurePackages();
ensureBuild();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(drivers, name));
if (unknown.length > 0) {
  process.stderr.write(
    `No such browser: ${unknown.join(', ')}. There are ${Object.keys(drivers).join(', ')}.\n`,
  );
  process.exit(2);
}
for (const [name, { needs, start }] of Object.entries(drivers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(name);
  try {
    ensureDebian(needs);
    ensureDriverPackages();
    await visitShops(name, start);
  } catch (error) {
    counts.failed++;
    process.stdout.write(`✗ ${name}: ${error.message}\n`);
  }
  runSuites(name);
}
await stopOwnShelf();
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n${((Date.now() - started) / 1000).toFixed(0)} s\n`,
);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
