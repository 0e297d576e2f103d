/** Report, studio and people as rooms of one page, in a browser: by the owner, and by whom they gave a link. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../support/browserProject.js';
import { axeFindings, axeFindingsNow } from './support/axeFindings.js';
import {
  startCollectorProcess,
  freePort,
  REPORT_TOKEN,
  type CollectorProcess,
} from './support/collectorProcess.js';

const root = new URL('../../', import.meta.url).pathname;
let browser: Browser;
let collector: CollectorProcess;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-console-'));
  const reels = join(folder, 'reels');
  const made = spawn(process.execPath, [join(root, 'dist/node/cli.js'), 'init', reels], {
    stdio: 'ignore',
  });
  await new Promise((resolve) => made.once('close', resolve));
  expect(existsSync(join(reels, 'reels.json'))).toBe(true);
  collector = await startCollectorProcess({
    origin: 'https://shop.example',
    port: await freePort(),
    studio: reels,
  });
  browser = await chromium.launch(launchOptions);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A browser of its own, signed in by a link. */
async function open(link: string): Promise<{ page: Page; errors: string[]; scripts: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const [errors, scripts]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const [, name] = /console\/(open\w+)\.js/.exec(request.url()) ?? [];
    if (name) scripts.push(name);
  });
  await page.goto(link);
  return { page, errors, scripts };
}
const ownerLink = (room: string) => `${collector.url}/${room}?token=${REPORT_TOKEN}`;
const room = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('the owner goes from room to room without loading the page anew, each room’s code comes when it is opened, and back leads back', async () => {
  const { page, errors, scripts } = await open(ownerLink('report'));
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  expect(scripts).toEqual(['openReport']);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByText('28 days', { exact: true }).click();
  await expect.poll(() => page.url()).toContain('report?show=month');

  await room(page, 'Videos').click();
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/studio');
  expect(scripts).toEqual(['openReport', 'openStudio']);
  expect(await page.title()).toBe('Videos · Reelshelf');
  await room(page, 'Creators').click();
  await page.getByRole('button', { name: 'Add a creator' }).waitFor();
  expect(page.url()).toMatch(/\/studio#creators$/);
  await room(page, 'People').click();
  await page.getByRole('heading', { name: 'People' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/people');

  await page.goBack();
  await page.getByRole('button', { name: 'Add a creator' }).waitFor();
  await page.goBack();
  await page.goBack();
  // With the days that were chosen there.
  await expect.poll(() => page.url()).toContain('report?show=month');
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);

  // A bookmark of a room opens it, and what was chosen in the report is there again.
  await page.goto(`${collector.url}/studio#publish`);
  await page.getByRole('heading', { name: 'Publish' }).waitFor();
  await room(page, 'Report').click();
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  expect(errors).toEqual([]);
});

test('what is typed in the studio is saved while the report is looked at, and can still be taken back', async () => {
  const { page } = await open(ownerLink('studio'));
  await room(page, 'Creators').click();
  await page.getByRole('button', { name: 'Add a creator' }).click();
  await page.route('**/api/edits', async (route) => {
    await new Promise<void>((go) => (letGo = go));
    await route.continue();
  });
  let letGo: (() => void) | undefined;
  await page.getByLabel('Name').last().fill('Nadja');
  await expect.poll(() => letGo !== undefined).toBe(true);
  await room(page, 'Report').click();
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  const isAsked = page.waitForResponse('**/api/edits');
  letGo?.();
  expect((await isAsked).status()).toBe(200);
  await page.unroute('**/api/edits');
  await room(page, 'Creators').click();
  await page.getByRole('heading', { name: 'Nadja' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: '@creator' }).waitFor();
});

test('a link that the owner makes opens what it is for, on another machine, until they end it', async () => {
  const { page: owner } = await open(ownerLink('people'));
  await owner.getByLabel('Name').fill('Agency Nord');
  await owner.getByLabel('May see').selectOption('editor');
  await owner.getByRole('button', { name: 'Make a link' }).click();
  await owner.getByRole('heading', { name: 'The link for Agency Nord' }).waitFor();
  const link = (await owner.locator('.new-link code').textContent()) ?? '';
  await owner.getByLabel('Name').fill('Mia');
  await owner.getByLabel('May see').selectOption('creator');
  await owner.getByLabel('Creator', { exact: true }).fill('mia');
  await owner.getByRole('button', { name: 'Make a link' }).click();
  await owner.getByRole('heading', { name: 'The link for Mia' }).waitFor();
  const miasLink = (await owner.locator('.new-link code').textContent()) ?? '';

  const { page: editor } = await open(link);
  await room(editor, 'Videos').waitFor();
  expect(await room(editor, 'People').count()).toBe(0);
  const { page: mia } = await open(miasLink);
  await mia.getByText('Nobody watched your videos').waitFor();
  expect(await mia.getByRole('navigation').count()).toBe(0);
  expect(await axeFindings(editor)).toEqual([]);
  expect(await axeFindings(mia)).toEqual([]);
  // An address that is not hers leads to what is.
  await mia.goto(`${collector.url}/studio#publish`);
  await mia.getByText('Nobody watched your videos').waitFor();

  await owner.reload();
  await owner.getByText('Here within the last hour').first().waitFor();
  await owner.getByRole('button', { name: 'End the access of Agency Nord' }).click();
  await owner.getByText('The access of Agency Nord has ended.').waitFor();
  await room(editor, 'Creators').click();
  await editor.getByText('You are no longer signed in.').waitFor();
  expect(await axeFindings(editor)).toEqual([]);
  await editor.goto(link);
  await editor.getByText('That is not the token.').waitFor();
});

test('every room and the way in are without findings of axe, and on no screen wider than it is', async () => {
  const { page } = await open(ownerLink('people'));
  await page
    .getByLabel('Name')
    .fill('Somebody with a rather long name of the kind that agencies have');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.locator('.new-link').waitFor();
  const names = await page.locator('.rail a').allInnerTexts();
  expect(names).toEqual(
    expect.arrayContaining(['Report', 'Videos', 'Publish', 'Orders', 'People']),
  );
  for (const [width, colorScheme] of [
    [390, 'light'],
    [820, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 860 });
    await page.emulateMedia({ colorScheme });
    for (const name of names) {
      await room(page, name).click();
      await page.getByRole('heading').first().waitFor();
      const where = `${name}, ${width}, ${colorScheme}`;
      expect(await axeFindingsNow(page), where).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        where,
      ).toBeLessThanOrEqual(width);
      // The room that is open stands in the part of the rail that is seen.
      const current = await page.locator('.rail [aria-current]').boundingBox();
      expect((current?.x ?? -1) >= 0 && current!.x + current!.width <= width, where).toBe(true);
    }
  }
  const stranger = await open(`${collector.url}/people`);
  await stranger.page.getByLabel('Token').waitFor();
  expect(await axeFindingsNow(stranger.page)).toEqual([]);
  await stranger.page.getByLabel('Token').fill('a-guess');
  await stranger.page.getByRole('button', { name: 'Open' }).click();
  await stranger.page.getByText('That is not the token.').waitFor();
  expect(await axeFindings(stranger.page)).toEqual([]);
  await stranger.page.getByLabel('Token').fill(REPORT_TOKEN);
  await stranger.page.getByRole('button', { name: 'Open' }).click();
  await stranger.page.getByRole('heading', { name: 'People' }).waitFor();
});

test('where a room’s code does not come, the page says so and tries again', async () => {
  const { page } = await open(ownerLink('report'));
  await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  await page.route('**/openStudio.js', (route) => route.abort('connectionrefused'));
  await room(page, 'Videos').click();
  await page.getByRole('heading', { name: 'This room did not open' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute('**/openStudio.js');
  // A browser remembers that a module failed, so the page itself is loaded again.
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Add videos' }).waitFor();
});
