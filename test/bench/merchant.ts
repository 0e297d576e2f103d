/**
 * `npm run bench:merchant`: a merchant's way from nothing to a page that sells, in seconds, clicks and values typed, by commands and in the
 * studio. With clips as phones make them, or those of the folder REELSHELF_CLIPS. `-- --pictures` takes those of `demo/walk/`, from the demo
 * shop's own films.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../support/browserProject.js';
import { GOAL, secondsOf, tableOf, valuesOf, type Step } from '../support/merchant.js';
import { makeOwnShelf } from '../support/ownShelf.js';
import { makePhoneClips } from '../support/phoneClips.js';
import { givenClips, walkStudio } from '../support/studioMerchant.js';

const pictures = new URL('../../demo/walk/', import.meta.url).pathname;
const isPictured = process.argv.includes('--pictures');

async function take(name: string, page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, `${name}.jpg`), type: 'jpeg', quality: 62 });
}

function tell(how: string, steps: readonly Step[]): void {
  console.log(`${how} (goal: ${GOAL.seconds} s, ${GOAL.values} values)`);
  console.table(tableOf(steps));
  const [load = 0] = loadavg();
  console.log(`Others at work: load ${load.toFixed(1)} on ${availableParallelism()} processors`);
  if (valuesOf(steps).length > GOAL.values || secondsOf(steps) > GOAL.seconds)
    console.log('The goal is missed.');
}

const folder = await mkdtemp(join(tmpdir(), 'reelshelf-merchant-'));
// Pictures that are kept show our own films only.
const given = isPictured ? undefined : givenClips();
const browser = await chromium.launch(launchOptions);
try {
  if (given === undefined) await makePhoneClips(folder);
  const clips = given ?? folder;
  if (isPictured) await mkdir(pictures, { recursive: true });
  else {
    const own = await makeOwnShelf(clips);
    tell('By commands', own.steps);
    await own.stop();
  }
  const walk = await walkStudio({ browser, clips, ...(isPictured ? { camera: take } : {}) });
  tell('In the studio', walk.steps);
  if (walk.errors.length > 0) console.log('The page threw:', walk.errors);
  await walk.stop();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
