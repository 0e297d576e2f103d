/**
 * `npm run test:browsers`: the player in browsers that Playwright does not drive as they are shipped: Firefox ESR, and WebKitGTK, which has
 * Safari's engine. Installs what is missing. With names after `--` only those: `npm run test:browsers -- WebKitGTK`.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, installPackage, npm, once, root, run, say } from '../support/prepare.mjs';
import { drivers } from './drivers.mjs';
import { checkWatched, createShopper } from './journey.mjs';
import { startShop } from './shop.mjs';

const here = join('test', 'browsers');
const counts = { passed: 0, failed: 0, skipped: 0 };

function ensureDriverPackages() {
  once('browsers', [join(here, 'package.json'), join(here, 'package-lock.json')], join(here, 'node_modules'), () => {
    say('Installing what drives the browsers');
    const options = { cwd: join(root, here) };
    if (run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options) || run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], options)) return;
    throw new Error('What drives the browsers could not be installed.');
  });
}

function ensureDebian(needs) {
  for (const [path, name] of Object.entries(needs)) {
    if (existsSync(path)) continue;
    say(`Installing ${name}`);
    if (!installPackage(name) || !existsSync(path)) throw new Error(`${name} could not be installed.`);
  }
}

/** Good clips that were called bad at any moment. */
const failed = async (shopper) => (await shopper.seen()).failed.filter((label) => !label.endsWith(' cut'));

/** In this order: each begins where the one before left the shopper. */
const steps = {
  'a card opens and its video plays': (shopper) => shopper.open('good'),
  'a good video left alone begins again and again, and stays good': async (shopper) => {
    await shopper.loops('good', 3);
    await shopper.pauseAndPlay();
    await shopper.seekBack();
    await shopper.awayAndBack();
    assert.deepEqual(await failed(shopper), []);
  },
  'a longer one does as well, and the way back to the first': async (shopper) => {
    await shopper.show('long');
    await shopper.playing();
    await shopper.loops('long', 2);
    await shopper.show('good');
    await shopper.playing();
    assert.deepEqual(await failed(shopper), []);
  },
  'its product is opened and bought': (shopper) => shopper.buy(),
  'what was watched is told as it was': async (shopper) => {
    await shopper.show('long');
    const { movedMs, jumps } = await shopper.seen();
    const percents = (await shopper.events('video_progressed', 'good')).map(({ props }) => props.percent);
    for (const percent of [25, 50, 75, 95]) assert.ok(percents.includes(percent), `${percent} % of a video that was seen whole is told`);
    checkWatched(await shopper.events('video_watched', 'good'), { movedMs: movedMs.good, jumps: jumps.good, leastLoops: 3, durationMs: 8 * 2000 });
    const long = (await shopper.events('video_watched', 'long')).find(({ props }) => props.loops > 0);
    assert.ok(long?.props.loops >= 2 && long.props.uniqueMs >= 5500 && long.props.uniqueMs <= 6000, JSON.stringify(long));
  },
  'a file that breaks off is called what it is': async (shopper) => {
    await shopper.show('cut');
    assert.match(await shopper.failing(), /cannot be played here/);
  },
  'the player closes and the page was never disturbed': async (shopper) => {
    await shopper.close();
    assert.deepEqual((await shopper.seen()).errors, []);
    assert.deepEqual(await shopper.events('product_add_failed'), []);
  },
};

const started = Date.now();
ensurePackages();
ensureBuild();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(drivers, name));
if (unknown.length > 0) {
  process.stderr.write(`No such browser: ${unknown.join(', ')}. There are ${Object.keys(drivers).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, { needs, start }] of Object.entries(drivers)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(name);
  let browser = null;
  let shop = null;
  let hasFailed = false;
  try {
    ensureDebian(needs);
    ensureDriverPackages();
    shop = await startShop();
    browser = await start();
    const shopper = createShopper(browser, shop.url);
    for (const [title, take] of Object.entries(steps)) {
      if (hasFailed) {
        counts.skipped++;
        continue;
      }
      try {
        await take(shopper);
        counts.passed++;
        process.stdout.write(`✓ ${title}\n`);
      } catch (error) {
        hasFailed = true;
        counts.failed++;
        process.stdout.write(`✗ ${title}\n  ${error.message}\n  ${JSON.stringify(await shopper.seen().catch(() => null))}\n`);
      }
    }
  } catch (error) {
    counts.failed++;
    process.stdout.write(`✗ ${name}: ${error.message}\n`);
  }
  await browser?.stop();
  shop?.stop();
}
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n${((Date.now() - started) / 1000).toFixed(0)} s\n`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
