/** A live from the studio: planned, said what it is, taken back, and refused in words; on the real server and the project's own file. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pictureOf } from '../../src/project/prepare/pictureOf.js';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { look } from './support/questionShop.js';
import { runCli, startStudioProcess, type StudioProcess } from './support/studioProcess.js';
import { seenText } from './support/seenText.js';

const demo = new URL('../../demo/shop/reels/', import.meta.url).pathname;
const STREAM = 'https://cdn.shop.example/spring/index.m3u8';
const photo = `${demo}media`;
const CHANNEL = 'https://events.shop.example/v1/live/spring';

let folder = '';
let reels = '';
let studio: StudioProcess;
let browser: Browser;
let page: Page;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-studio-live-'));
  reels = join(folder, 'reels');
  await cp(demo, reels, { recursive: true });
  studio = await startStudioProcess(reels);
  browser = await chromium.launch(launchOptions);
  page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    timezoneId: 'Europe/Berlin',
  });
  await page.goto(studio.link);
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
});
afterEach(async () => {
  await browser.close();
  await studio.stop();
  await rm(folder, { recursive: true, force: true });
});

const videoOf = async (id: string) =>
  (JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument).videos.find(
    (each) => each.id === id,
  );
const isSaved = () => seenText(page, 'All saved').waitFor();

test('a live is planned by its stream and moment, gets a channel with its control room, and validate has nothing against it', async () => {
  await seenText(page, 'Plan a live', { exact: true }).click();
  await page.getByLabel('Title').fill('Spring colours, live');
  await page.getByLabel(/^Begins/).fill('2027-03-05T18:00');
  const stream = page.getByLabel(/^Address of the stream/);
  await stream.fill('http://cdn.shop.example/spring/index.m3u8');
  await seenText(page, /“http:.*” is not an address that can be used/).waitFor();
  expect(await look(page, 'studio-plan-refused', [390, 1280])).toEqual([]);
  await stream.fill(STREAM);
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('heading', { name: 'Spring colours, live' }).waitFor();
  await isSaved();
  const id = 'spring-colours-live';
  const planned = {
    title: 'Spring colours, live',
    sources: [{ type: 'hls', src: STREAM }],
    live: { startsAt: '2027-03-05T18:00:00+01:00' },
  };
  await expect.poll(() => videoOf(id)).toMatchObject(planned);

  await page.getByLabel(/^Address of its channel/).fill(CHANNEL);
  const room = page.getByRole('link', { name: 'Open the control room' });
  expect(await room.getAttribute('href')).toBe('https://events.shop.example/live');
  await expect.poll(async () => (await videoOf(id))?.live?.channel).toBe(CHANNEL);
  const zone = page.getByLabel('Times of').last();
  await zone.focus();
  await zone.selectOption('America/New_York');
  await expect
    .poll(async () => (await videoOf(id))?.live?.startsAt)
    .toBe('2027-03-05T18:00:00-05:00');
  expect(await look(page, 'studio-live', [390, 1280])).toEqual([]);
  await runCli('validate', reels);

  await page.getByRole('heading', { level: 1 }).click();
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press('Control+z');
  await isSaved();
  await expect.poll(async () => (await videoOf(id))?.live).toEqual(planned.live);
  await page.keyboard.press('Control+z');
  await expect.poll(() => videoOf(id)).toBeUndefined();
});

test('a video that was filmed becomes a live and is none again, and what else it has stays', async () => {
  const before = await videoOf('one-drop');
  await page.goto(`${studio.link.split('?')[0]}#video/one-drop`);
  const isLive = page.getByLabel('It is shown while it is filmed');
  await isLive.check();
  await page.getByLabel(/^Address of the stream/).fill('https://cdn.shop.example/film.mp4');
  await seenText(page, 'This is not a stream but a file.').waitFor();
  await page.getByLabel(/^Address of the stream/).fill(STREAM);
  await isSaved();
  await expect.poll(async () => (await videoOf('one-drop'))?.sources?.[0]?.src).toBe(STREAM);
  expect(await videoOf('one-drop')).toMatchObject({ tags: before?.tags, poster: before?.poster });
  await page.getByLabel(/^Address of the stream/).fill('');
  await isLive.uncheck();
  await isSaved();
  await expect.poll(() => videoOf('one-drop')).toEqual(before);
});

/** A picture of the demo's, under another name. */
async function choosePicture(path: string, name = 'spring.jpg') {
  const buffer = await readFile(path);
  await page
    .locator('input[type=file][aria-label="Choose a picture"]')
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer });
}

test('a live has a poster from the start: another video’s until one is chosen, then its own, which messengers show as well', async () => {
  const pictures = (await readdir(photo)).filter((name) => name.endsWith('.jpg'));
  const plan = async (title: string) => {
    await seenText(page, 'Plan a live', { exact: true }).click();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel(/^Begins/).fill('2027-03-05T18:00');
    await page.getByLabel(/^Address of the stream/).fill(STREAM);
  };
  const submit = async () => {
    await page.getByRole('button', { name: 'Plan it' }).click();
    await isSaved();
  };
  await plan('Summer, live');
  expect(await look(page, 'studio-plan-poster', [390, 1440])).toEqual([]);
  await submit();
  const feed = JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument;
  expect((await videoOf('summer-live'))?.poster).toEqual(
    feed.videos.find(({ poster }) => poster)?.poster,
  );

  await page.goto(`${studio.link.split('?')[0]}#videos`);
  await plan('Spring, live');
  await choosePicture(join(photo, pictures[0] ?? ''));
  await submit();
  const posterOf = async () => (await videoOf('spring-live'))?.poster;
  await expect
    .poll(async () => (await posterOf())?.src)
    .toMatch(/^media\/spring-live-poster-\w{12}\.jpg$/);
  const first = await posterOf();
  expect(pictureOf(await readFile(join(reels, first?.src ?? '')))).toMatchObject({ ending: 'jpg' });

  // Another one, in its editor; one that is none is named there, and what stands stays.
  await page.locator('.live-poster img').waitFor();
  await choosePicture(join(reels, 'reels.json'), 'words.jpg');
  await seenText(page, 'words.jpg is not a picture that can be read').waitFor();
  expect(await look(page, 'studio-poster-refused', [390, 1440])).toEqual([]);
  expect(await posterOf()).toEqual(first);
  await choosePicture(join(photo, pictures.at(-1) ?? ''));
  await expect.poll(posterOf).not.toEqual(first);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await isSaved();
  await expect.poll(posterOf).toEqual(first);

  await studio.stop();
  await runCli('publish', 'https://shop.example/reels/', '--project', reels);
  const html = await readFile(join(reels, 'watch/spring-live.html'), 'utf8');
  const [, shared = ''] =
    /og:image" content="https:\/\/shop\.example\/reels\/(.+?)"/.exec(html) ?? [];
  expect(shared).toMatch(/^watch\/spring-live-\w{8}\.link\.jpg$/);
  expect(pictureOf(await readFile(join(reels, shared)))).toEqual({
    ending: 'jpg',
    width: 1200,
    height: 630,
  });
  expect(html).toContain('Live: <time datetime="2027-03-05T18:00:00+01:00">');
  // As it stands on the shop's own site.
  const site = 'https://shop.example/reels/';
  await page.route(`${site}**`, (route) =>
    route.fulfill({ path: join(reels, route.request().url().slice(site.length)) }),
  );
  await page.goto(`${site}watch/spring-live.html`);
  const shown = page.getByRole('img', { name: 'Spring, live' });
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(first?.width);
  expect(await look(page, 'watch-live', [390, 1440])).toEqual([]);
}, 120_000);
