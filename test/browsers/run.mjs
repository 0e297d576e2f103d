/**
 * `npm run test:browsers`: the player in browsers that Playwright does not drive as they are shipped: Firefox ESR, and WebKitGTK, which has
 * Safari's engine. Installs what is missing. With names after `--` only those: `npm run test:browsers -- WebKitGTK`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, npm, once, root, run, say } from '../../demo/prepare.mjs';
import { installPackage } from '../support/machine.mjs';
import { drivers } from './drivers.mjs';
import { checkLength, checkWatched, createShopper, until } from './journey.mjs';
import { startBrowser } from './limits.mjs';
import { startShop } from './shop.mjs';

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

/** Good clips that were called bad at any moment. */
const failed = async (shopper) =>
  (await shopper.seen()).failed.filter((label) => !label.endsWith(' cut'));

/** In this order: each begins where the one before left the shopper. */
const steps = {
  'a card opens and its video plays': async (shopper) => {
    await shopper.visit();
    await shopper.open('good');
  },
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
  'its product is opened by a finger and closed by a key': (shopper) => shopper.lookAtProduct(),
  'its product is opened and bought': (shopper) => shopper.buy(),
  'what was watched is told as it was': async (shopper) => {
    // Told when the slide is left: twice the one, once the other.
    await shopper.show('long');
    const tell = (video, visits) =>
      until(`${visits} visits of ${video} are told`, async () => {
        const watched = await shopper.events('video_watched', video);
        return watched.length >= visits ? watched : null;
      });
    const good = await tell('good', 2);
    const [long] = await tell('long', 1);
    const { clips } = await shopper.seen();
    checkWatched(good, clips.good, 3, 2000);
    for (const video of ['good', 'long']) {
      const percents = (await shopper.events('video_progressed', video)).map(
        ({ props }) => props.percent,
      );
      for (const percent of [25, 50, 75, 95])
        assert.ok(
          percents.includes(percent),
          `${percent} % of ${video}, which was seen whole, is told`,
        );
    }
    checkLength(long.props, 6000);
    assert.ok(long.props.loops >= 2 && long.props.uniqueMs >= 5500, JSON.stringify(long));
  },
  'a file that breaks off is called what it is': async (shopper) => {
    await shopper.show('cut');
    assert.match(await shopper.failing(), /cannot be played here/);
  },
  'two videos further by keys, from a broken one back to the first': async (shopper) => {
    await shopper.show('good');
    await shopper.playing();
  },
  'the player closes, opens again and closes, and the page stands where it stood': async (
    shopper,
  ) => {
    await shopper.close();
    const before = await shopper.standing();
    assert.ok(before.scrollPx > 0 && before.focus?.endsWith(': good'), JSON.stringify(before));
    await shopper.open('good');
    await shopper.close();
    assert.deepEqual(await shopper.standing(), before);
    assert.deepEqual((await shopper.seen()).errors, []);
    assert.deepEqual(await shopper.events('product_add_failed'), []);
  },
  'the shop is sent what happened, once': async (shopper, shop) => {
    await shopper.visit('refused');
    const sent = (type) => shop.told.pub_granted.filter((event) => event.type === type);
    await until(
      'the add and what was watched are sent',
      () => sent('product_added').length > 0 && sent('video_watched').length >= 3,
    );
    const ids = shop.told.pub_granted.map(({ id }) => id);
    assert.deepEqual([sent('product_added').length, ids.length], [1, new Set(ids).size]);
  },
  'who refuses is sold to like everybody, and nothing is sent or stored': async (shopper, shop) => {
    await shopper.forget();
    await shopper.visit('refused');
    await shopper.open('good');
    await until(
      'the view is noticed in the page',
      async () => (await shopper.events('video_viewed', 'good')).length > 0,
    );
    await shopper.buy();
    await shopper.close();
    assert.deepEqual(await shopper.stored(), []);
    // What leaves the page late has left it when the next page's events are there.
    const before = shop.told.pub_granted.length;
    await shopper.visit();
    await shopper.open('good');
    await until('the next page is heard', () => shop.told.pub_granted.length > before);
    assert.deepEqual(shop.told.pub_denied, []);
    assert.deepEqual((await shopper.seen()).errors, []);
  },
  'each of a merchant’s own videos, prepared by commands, plays and sells': async (shopper) => {
    const { shop, videos } = await startOwnShelf();
    for (const position of videos.keys()) {
      await shopper.visitShelf(`${shop.url}/products/serum-dew`);
      await shopper.openAt(position);
      await shopper.putIntoCart();
    }
  },
};

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

/** A shop whose videos are made by the commands, of files as phones make them, or of those in the folder REELSHELF_CLIPS: once for all browsers. */
let ownShelf = null;
async function startOwnShelf() {
  if (ownShelf) return ownShelf;
  const { tsImport } = await import('tsx/esm/api');
  const { makePhoneClips } = await tsImport('../support/phoneClips.ts', import.meta.url);
  const { makeOwnShelf } = await tsImport('../support/ownShelf.ts', import.meta.url);
  const given = process.env['REELSHELF_CLIPS'];
  const clips = mkdtempSync(join(tmpdir(), 'reelshelf-phone-'));
  try {
    if (!given) await makePhoneClips(clips);
    ownShelf = await makeOwnShelf(given ?? clips);
  } finally {
    rmSync(clips, { recursive: true, force: true });
  }
  const { GOAL, tableOf, valuesOf } = await tsImport('../support/merchant.ts', import.meta.url);
  console.table(tableOf(ownShelf.steps));
  assert.ok(valuesOf(ownShelf.steps).length <= GOAL.values, 'a merchant types no more');
  return ownShelf;
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
  let browser = null;
  let shop = null;
  let hasFailed = false;
  try {
    ensureDebian(needs);
    ensureDriverPackages();
    shop = await startShop();
    browser = await startBrowser(name, start);
    const shopper = createShopper(browser, shop.url);
    for (const [title, take] of Object.entries(steps)) {
      if (hasFailed) {
        counts.skipped++;
        continue;
      }
      try {
        await take(shopper, shop);
        counts.passed++;
        process.stdout.write(`✓ ${title}\n`);
      } catch (error) {
        hasFailed = true;
        counts.failed++;
        const picture = join(tmpdir(), `reelshelf-${name.replaceAll(' ', '-')}.png`);
        const taken = await browser.picture().catch(() => null);
        if (taken) writeFileSync(picture, taken);
        process.stdout.write(
          `✗ ${title}\n  ${error.message}\n  ${JSON.stringify(await shopper.seen().catch(() => null))}\n${taken ? `  ${picture}\n` : ''}`,
        );
      }
    }
  } catch (error) {
    counts.failed++;
    process.stdout.write(`✗ ${name}: ${error.message}\n`);
  }
  await browser?.stop();
  shop?.stop();
  runSuites(name);
}
await ownShelf?.stop();
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n${((Date.now() - started) / 1000).toFixed(0)} s\n`,
);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
