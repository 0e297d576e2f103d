/** A live from the studio: planned, said what it is, taken back, and refused in words; on the real server and the project's own file. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { look } from './support/questionShop.js';
import { runCli, startStudioProcess, type StudioProcess } from './support/studioProcess.js';

const demo = new URL('../../demo/shop/reels/', import.meta.url).pathname;
const STREAM = 'https://cdn.shop.example/spring/index.m3u8';
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
const isSaved = () => page.getByText('All saved').waitFor();

test('a live is planned by its stream and moment, gets a channel with its control room, and validate has nothing against it', async () => {
  await page.getByText('Plan a live', { exact: true }).click();
  await page.getByLabel('Title').fill('Spring colours, live');
  await page.getByLabel(/^Begins/).fill('2027-03-05T18:00');
  const stream = page.getByLabel(/^Address of the stream/);
  await stream.fill('http://cdn.shop.example/spring/index.m3u8');
  await page.getByText(/is not a URL that may be used\. Received: "http:/).waitFor();
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
  await page.getByText('This is no stream but a file.').waitFor();
  await page.getByLabel(/^Address of the stream/).fill(STREAM);
  await isSaved();
  await expect.poll(async () => (await videoOf('one-drop'))?.sources?.[0]?.src).toBe(STREAM);
  expect(await videoOf('one-drop')).toMatchObject({ tags: before?.tags, poster: before?.poster });
  await page.getByLabel(/^Address of the stream/).fill('');
  await isLive.uncheck();
  await isSaved();
  await expect.poll(() => videoOf('one-drop')).toEqual(before);
});
