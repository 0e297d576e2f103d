/** The creators' page on a phone: every state and step without findings of axe, by night and by day, and by keys alone. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, devices, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeClock } from '../../src/collector/nodeClock.js';
import { createGifts, type Gifts } from '../../src/submissions/log/gifts.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { dayFromNow, GRANT } from '../support/submissionsWorld.js';
import { axeFindings } from './support/axeFindings.js';
import { seenText } from './support/seenText.js';
import { runCli, startStudioProcess, type StudioProcess } from './support/studioProcess.js';

const clip = demoFiles('one-drop').preview;

let folder = '';
let studio: StudioProcess;
let gifts: Gifts;
let browser: Browser;
let page: Page;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-creator-'));
  const reels = join(folder, 'reels');
  await runCli('init', reels);
  studio = await startStudioProcess(reels);
  gifts = createGifts(reels, nodeClock);
  browser = await chromium.launch(launchOptions);
  const { defaultBrowserType: _, ...phone } = devices['iPhone 13'];
  page = await browser.newPage({ ...phone, viewport: { width: 390, height: 844 } });
});
afterEach(async () => {
  await browser.close();
  await studio.stop();
  await rm(folder, { recursive: true, force: true });
});

const invite = (endsOn = dayFromNow(30)) =>
  gifts.invite({
    gift: 'gift-2026-mia-serum-k7qd2',
    shop: 'Halden',
    creator: { id: 'mia', handle: '@mia.skin' },
    products: [
      { id: 'serum', title: 'Dew Serum' },
      { id: 'balm', title: 'Oat Hand Balm with a name that is as long as names of balms are' },
    ],
    relation: 'gifted',
    note: 'Show us how you use it.',
    endsOn,
    grant: GRANT(),
  });
const open = (token: string) => page.goto(new URL(`/submit/${token}`, studio.link).href);

/** Where screens are kept to be looked at. */
const screens = process.env['REELSHELF_SCREENS'];

/** Without findings, no wider than the screen, and nothing to press that a thumb would miss. */
async function isGood(what: string): Promise<void> {
  expect(await axeFindings(page), what).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBe(390);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([hidden]), summary, select, a')].flatMap(
      (each) => {
        const box = (each.closest('label') ?? each).getBoundingClientRect();
        return box.height > 0 && box.height < 44 ? [each.outerHTML] : [];
      },
    ),
  );
  expect(small, what).toEqual([]);
  for (const colorScheme of screens ? (['light', 'dark'] as const) : []) {
    await page.emulateMedia({ colorScheme });
    const name = `creator-${what.replaceAll(' ', '-')}-390-${colorScheme}.png`;
    await page.screenshot({ path: join(screens!, name), fullPage: true });
  }
}

/** A creator sends, and nothing but a decision is missing. */
async function send(token: string): Promise<void> {
  await open(token);
  await page.locator('input[type=file]').first().setInputFiles(clip);
  await seenText(page, 'has arrived').waitFor();
  await page.getByLabel('Title').fill('My morning');
  await page.getByLabel('Dew Serum').check();
  await page.getByLabel('As a gift').check();
  await page.getByLabel('Your name').fill('Mia Skin');
  await page.getByLabel('I agree to this').check();
  await page.getByRole('button', { name: 'Send to Halden' }).click();
  await page.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();
}

test('each step, from the invitation to what was sent, and the ways it may fail', async () => {
  await open(await invite());
  await page.getByRole('button', { name: 'Choose a video' }).waitFor();
  await isGood('invitation');
  const file = page.locator('input[type=file]').first();
  await file.setInputFiles({
    name: 'notes.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.from('milk\n'.repeat(99)),
  });
  await seenText(page, 'it is text').waitFor();
  await isGood('no video');

  // The first half of it is there when the line breaks.
  let parts = 0;
  await page.route('**/api/uploads**', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.continue();
    if (parts++ > 0) return route.abort('connectionreset');
    const body = await readFile(clip);
    await route.fetch({ postData: body.subarray(0, Math.floor(body.length / 2)) });
    return route.abort('connectionreset');
  });
  await file.setInputFiles(clip);
  await seenText(page, 'The connection is gone.').waitFor();
  await isGood('the line is gone');
  await page.reload();
  await seenText(page, /has not arrived yet, \d+ % of it is here/).waitFor();
  await isGood('half of it is here');
  await page.unroute('**/api/uploads**');
  const resumed = page.waitForRequest((request) => request.method() === 'PATCH');
  await file.setInputFiles(clip);
  expect(Number((await resumed).headers()['upload-offset'])).toBeGreaterThan(0);
  await seenText(page, 'has arrived').waitFor();
  expect(await seenText(page, 'has not arrived yet').count()).toBe(0);
  await isGood('arrived');

  const press = () => page.getByRole('button', { name: 'Send to Halden' }).click();
  await press();
  await seenText(page, 'Something is missing').waitFor();
  await isGood('something is missing');
  await page.getByLabel('Title').fill('My morning');
  await page.getByLabel('Another one').check();
  await page.getByLabel('Which one?').fill('The sponge');
  await page.getByLabel('I am paid for the video').check();
  await seenText(page, 'Shoppers read: Ad').first().waitFor();
  await seenText(page, 'TikTok Spark code').click();
  await page.getByLabel('Code', { exact: true }).fill('#abc');
  await isGood('filled in');
  await page.getByLabel('Dew Serum').check();
  await page.getByLabel('Code', { exact: true }).fill('');
  await page.getByLabel('Your name').fill('Mia Skin');
  await page.getByLabel('I agree to this').check();
  await page.route('**/api/send', (route) => route.abort('connectionreset'));
  await press();
  await seenText(page, 'The shop does not answer.').waitFor();
  await isGood('nobody answers');
  await page.unroute('**/api/send');
  await press();
  await page.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();
  await isGood('sent');
  await page.getByRole('button', { name: 'Change something' }).click();
  await page.getByRole('button', { name: 'Send the changed video' }).waitFor();
  await isGood('changing what was sent');
});

test('an invitation that has ended, a video that was taken back, and one that is refused say so, and what to do', async () => {
  await open(await invite(dayFromNow(-1)));
  await page.getByRole('heading', { name: 'This invitation has ended' }).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  await isGood('ended');

  const token = await invite();
  await send(token);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await seenText(page, 'You have taken your video back').waitFor();
  await isGood('taken back');

  const second = await invite();
  await send(second);
  const merchant = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await merchant.goto(studio.link);
  await merchant.getByRole('link', { name: 'Inbox' }).click();
  await merchant.getByRole('button', { name: 'Do not take it' }).click();
  await merchant.getByRole('textbox').last().fill('We have chosen another one this time.');
  await merchant.getByRole('button', { name: 'Send', exact: true }).click();
  await seenText(merchant, 'Not taken').first().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Halden does not take this video' }).waitFor();
  await seenText(page, 'We have chosen another one this time.').waitFor();
  await isGood('refused');
  await open(`${second.slice(0, -4)}gone`);
  await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
  await isGood('leads nowhere');
});

test('by keys alone a creator chooses a file, fills in all of it and sends it, in the order that it is read', async () => {
  // From the beginning: choosers are caught only some moments after somebody waits for one.
  const chooser = page.waitForEvent('filechooser');
  await open(await invite());
  await page.getByRole('button', { name: 'Choose a video' }).waitFor();
  const heard = () =>
    page.evaluate(() => {
      const here = document.activeElement as HTMLInputElement;
      return here.labels?.[0]?.textContent.trim() ?? here.textContent.trim();
    });
  const tabTo = async (name: string) => {
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      if ((await heard()).startsWith(name)) return;
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  await tabTo('Choose a video');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(clip);
  await seenText(page, 'has arrived').waitFor();
  await tabTo('Title');
  await page.keyboard.type('My morning');
  await tabTo('Dew Serum');
  await page.keyboard.press('Space');
  await tabTo('As a gift');
  await page.keyboard.press('Space');
  await tabTo('Your name');
  await page.keyboard.type('Mia Skin');
  await tabTo('I agree to this');
  await page.keyboard.press('Space');
  await tabTo('Send to Halden');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();
});
