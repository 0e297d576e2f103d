/** Publishing in the studio while the line, or the studio itself, goes away in the middle of it. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../support/browserProject.js';
import { axeFindings } from './support/axeFindings.js';
import { startStudioProcess, type StudioProcess } from './support/studioProcess.js';
import { seenText } from './support/seenText.js';

const demo = new URL('../../demo/shop/reels/', import.meta.url).pathname;

/** Pages, posters and previews of a whole folder are written, on whatever machine. */
const SLOW_MS = 120_000;
let folder = '';
let reels = '';
let studio: StudioProcess;
let browser: Browser;
let page: Page;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-publishing-'));
  reels = join(folder, 'reels');
  await cp(demo, reels, { recursive: true });
  studio = await startStudioProcess(reels);
  browser = await chromium.launch(launchOptions);
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(SLOW_MS);
  await page.goto(studio.link);
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByLabel('Address that the folder will have').fill('https://shop.example/reels/');
});
afterEach(async () => {
  await browser.close();
  await studio.stop();
  await rm(folder, { recursive: true, force: true });
});

const press = () => page.getByRole('button', { name: 'Write the pages' }).click();
const published = async () =>
  JSON.parse(await readFile(join(reels, 'sources.json'), 'utf8')) as {
    publishing?: object;
    published?: object;
  };

test('where the line is cut while the pages are written, the page says that nobody answers, and by itself that all is written', async () => {
  let isCut = false;
  await page.route('**/api/publish*', async (route) => {
    if (route.request().method() !== 'POST')
      return isCut ? route.abort('connectionreset') : route.continue();
    isCut = true;
    // It arrives, and its answer does not.
    await route.fetch({ timeout: SLOW_MS });
    return route.abort('connectionreset');
  });
  await press();
  await seenText(page, 'stopped answering while it wrote the pages').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  isCut = false;
  await seenText(page, 'The folder is ready to upload.').waitFor();
  await page.locator('code', { hasText: '<script' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('where the studio is killed while it writes the pages, its next start says that the folder is not to be uploaded yet, and a second press completes it', async () => {
  await page.route('**/api/publish', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const fetched = route.fetch({ timeout: SLOW_MS }).catch(() => null);
    await expect.poll(async () => 'publishing' in (await published()), { interval: 2 }).toBe(true);
    await studio.stop('SIGKILL');
    await fetched;
    return route.abort('connectionreset');
  });
  await press();
  await seenText(page, 'stopped answering while it wrote the pages').waitFor();
  const { port } = new URL(studio.link);
  studio = await startStudioProcess(reels, port);
  await page.goto(studio.link);
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await seenText(page, 'Publishing was cut off').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect((await readdir(reels)).filter((name) => name.startsWith('.reelshelf-part'))).toEqual([]);
  await page.unroute('**/api/publish');
  // What was written down then need not be written again.
  expect(await page.getByLabel('Address that the folder will have').inputValue()).toBe(
    'https://shop.example/reels/',
  );
  await press();
  await seenText(page, 'The folder is ready to upload.').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await published()).toMatchObject({
    published: { address: 'https://shop.example/reels/' },
  });
  expect(await published()).not.toHaveProperty('publishing');
});
