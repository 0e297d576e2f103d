/** What a merchant sees when something is missing, broken, changed elsewhere or cut off: each state without findings of axe, and in words. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { axeFindings } from './support/axeFindings.js';
import { runCli, startStudioProcess, type StudioProcess } from './support/studioProcess.js';
import { seenText } from './support/seenText.js';

const demo = new URL('../../demo/shop/reels/', import.meta.url).pathname;

let folder = '';
let reels = '';
let file = '';
let studio: StudioProcess;
let browser: Browser;
let page: Page;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-states-'));
  reels = join(folder, 'reels');
  file = join(reels, 'reels.json');
  browser = await chromium.launch(launchOptions);
});
afterEach(async () => {
  await browser.close();
  await studio.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  studio = await startStudioProcess(reels);
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(studio.link);
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
}
async function openDemo(): Promise<void> {
  await cp(demo, reels, { recursive: true });
  await open();
}
const readFeed = async () => JSON.parse(await readFile(file, 'utf8')) as FeedDocument;
const room = (name: string) => page.getByRole('link', { name, exact: true }).click();
const isClean = async (what: string) => expect(await axeFindings(page), what).toEqual([]);
const isSaved = () => seenText(page, 'All saved').waitFor();

test('a project without anything in it is without findings of axe in every room, and each says what belongs there', async () => {
  await runCli('init', reels);
  await open();
  for (const [name, words] of [
    ['Videos', 'Your first video'],
    ['Products', 'What do you sell?'],
    ['Creators', 'Nobody yet'],
    ['Inbox', 'Ask a creator for a video'],
    ['Preview', 'There is nothing to see yet'],
    ['Publish', 'Nothing is published yet'],
  ] as const) {
    await room(name);
    await seenText(page, words).waitFor();
    await isClean(name);
  }
});

test('what was changed or taken out elsewhere meanwhile is shown without findings of axe, seen wherever the page stands, and solved in words', async () => {
  await openDemo();
  const { videos } = await readFeed();
  const [first, second] = videos.map(({ id }) => id);
  await page.goto(`${studio.link.split('?')[0]}#video/${first}`);
  await page.getByLabel('Title').waitFor();
  let isWritten = false;
  await page.route('**/api/edits', async (route) => {
    if (!isWritten) {
      isWritten = true;
      const feed = await readFeed();
      feed.videos[0]!.title = 'From the editor';
      await writeFile(file, JSON.stringify(feed, null, 2));
    }
    await route.continue();
  });
  await page.getByLabel('Title').fill('From this window');
  const clash = page.getByRole('alert');
  await clash.getByText('was changed elsewhere').waitFor();
  await isClean('a clash');
  await page.mouse.wheel(0, 4000);
  await expect.poll(async () => (await clash.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
  await clash.getByRole('button', { name: 'Keep mine: “From this window”' }).click();
  await expect.poll(async () => (await readFeed()).videos[0]?.title).toBe('From this window');

  await page.goto(`${studio.link.split('?')[0]}#video/${second}`);
  await page.getByLabel('Title').waitFor();
  const feed = await readFeed();
  feed.videos = feed.videos.filter(({ id }) => id !== second);
  await writeFile(file, JSON.stringify(feed, null, 2));
  await page.getByRole('heading', { name: 'This video is no longer there.' }).waitFor();
  await isClean('a video that was taken out');
});

test('a project file that cannot be read is said in words, without findings of axe, and the studio goes on by itself once it is mended', async () => {
  await openDemo();
  const whole = await readFile(file, 'utf8');
  await writeFile(file, whole.slice(0, 400));
  await page.reload();
  const alert = page.getByRole('alert');
  await alert.getByText('reels.json is not JSON').waitFor();
  expect(await seenText(page, 'All saved').count()).toBe(0);
  await isClean('a file that cannot be read');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.getByText('reels.json is not JSON').waitFor();
  await writeFile(file, whole);
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
  await isSaved();
});

test('lists that are opened, fields that are shown and searches that find nothing are without findings of axe', async () => {
  await openDemo();
  await page.getByRole('searchbox').fill('zzz');
  await seenText(page, 'No video is called that.').waitFor();
  await isClean('no video is found');
  await room('Creators');
  await page.getByRole('button', { name: 'Edit Mia' }).click();
  await page.getByLabel('Handle').waitFor();
  await isClean('a creator is edited');
  await room('Health');
  await page.locator('details summary').first().click();
  await page.getByRole('button', { name: 'The mug I stopped sharing' }).waitFor();
  await isClean('videos with the same trouble');
  await page.getByRole('button', { name: 'The mug I stopped sharing' }).click();
  await page.getByRole('heading', { name: 'The mug I stopped sharing' }).waitFor();
  await room('Publish');
  await page.getByLabel('Address that the folder will have').fill('https://shop.example/reels/');
  await page.getByRole('button', { name: 'Write the pages' }).click();
  await page.locator('code', { hasText: '<script' }).waitFor();
  await isClean('published');
});

test('by keys alone somebody comes from the film strip to each end of each product, moves it, and a reader of the screen hears it', async () => {
  await openDemo();
  const feed = await readFeed();
  const [{ id } = { id: '' }] = feed.videos;
  await page.goto(`${studio.link.split('?')[0]}#video/${id}`);
  const strip = page.getByRole('slider', { name: 'Moment of the video' });
  await strip.waitFor();
  expect(await page.getByRole('region', { name: 'Timeline' }).ariaSnapshot()).toBe(
    [
      '- region "Timeline":',
      '  - slider "Moment of the video": "0"',
      '  - text: Dew Serum',
      `  - 'slider "Dew Serum: from"'`,
      `  - 'slider "Dew Serum: to"'`,
      '  - text: Fig Leaf Candle',
      `  - 'slider "Fig Leaf Candle: from"'`,
      `  - 'slider "Fig Leaf Candle: to"'`,
      '  - paragraph: Space plays. Arrow keys step by a frame, with Shift by a second.',
    ].join('\n'),
  );
  await strip.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => strip.getAttribute('aria-valuetext')).toBe('0:01.0 of 0:08');
  const heard: (string | null)[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    heard.push(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null),
    );
  }
  expect(heard).toEqual([
    'Dew Serum: from',
    'Dew Serum: to',
    'Fig Leaf Candle: from',
    'Fig Leaf Candle: to',
  ]);
  const was = feed.videos[0]?.tags?.[1]?.end ?? 0;
  await page.keyboard.press('Shift+ArrowLeft');
  await isSaved();
  await expect
    .poll(async () => (await readFeed()).videos[0]?.tags?.[1]?.end)
    .toBeCloseTo(was - 1, 1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await readFeed()).videos[0]?.tags?.[1]?.end).toBe(was);
});

test('the studio is killed while a film is on its way and something is typed: words say so wherever the page stands, what was typed is saved by the next start, and the film goes on when it is dropped again', async () => {
  await openDemo();
  const { port } = new URL(studio.link);
  // The line is cut in the middle of the file, then the studio itself is gone.
  let parts = 0;
  await page.route('**/api/uploads/**', async (route) => {
    if (route.request().method() === 'PATCH' && parts++ === 0) {
      await studio.stop('SIGKILL');
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  const film = {
    name: 'late.mp4',
    mimeType: 'video/mp4',
    buffer: await readFile(demoFiles('pour-over').preview),
  };
  const drop = () => page.locator('input[type=file][multiple]').setInputFiles(film);
  await drop();
  await expect.poll(() => parts).toBeGreaterThan(0);
  await page.locator('.poster-card a').first().click();
  await page.getByLabel('Title').fill('Typed while nobody answers');
  await seenText(page, 'kept in this browser').waitFor();
  // Wherever somebody types, they see it.
  const bar = page.locator('.bar');
  await page.mouse.wheel(0, 4000);
  await expect.poll(async () => (await bar.boundingBox())?.y).toBe(0);
  await isClean('nobody answers');
  await room('Publish');
  await seenText(page, 'does not answer').first().waitFor();
  await isClean('publishing, while nobody answers');

  studio = await startStudioProcess(reels, port);
  // Another start has another link: the page says so, and keeps what was typed.
  await seenText(page, 'You are no longer signed in.').first().waitFor();
  await page.goto(studio.link);
  await expect
    .poll(async () => (await readFeed()).videos[0]?.title)
    .toBe('Typed while nobody answers');
  await drop();
  await page.getByRole('link', { name: 'late' }).waitFor({ timeout: 120_000 });
  await expect
    .poll(async () => (await readFeed()).videos.map((video) => video.id))
    .toContain('late');
});

/** Runs in the page: notes what is added to the place where rooms say what happens, and to the bar's own. */
function listen(): void {
  const world = globalThis as typeof globalThis & { said: string[] };
  world.said = [];
  const regions = document.querySelectorAll('.toast[role=status], .save [role=status]');
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.textContent) world.said.push(node.textContent);
  });
  for (const region of regions) observer.observe(region, { childList: true });
}

test('what happens in the studio is said once, in its order: what is saved, what is moved, what a file has become', async () => {
  await openDemo();
  await page.evaluate(listen);
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const first = page.locator('.poster-card a').first();
  await first.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(async () => (await said()).at(0)).toMatch(/is now 2 of/);
  await isSaved();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await said()).at(-1)).toMatch(/is now 1 of/);
  await isSaved();
  const film = await readFile(demoFiles('pour-over').preview);
  await page
    .locator('input[type=file][multiple]')
    .setInputFiles({ name: 'late.mp4', mimeType: 'video/mp4', buffer: film });
  await expect
    .poll(async () => (await said()).at(-1), { timeout: 120_000 })
    .toBe('late.mp4 is ready');
  const heard = await said();
  expect(heard.filter((words) => words === 'All saved')).toHaveLength(1);
  expect(heard.filter((words) => words === 'Getting ready')).toHaveLength(1);
  expect(heard.filter((words) => /%/.test(words))).toEqual([]);
});
