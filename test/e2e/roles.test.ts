/** Owner, editor, viewer and creator in browsers of their own, at `reelshelf collect --studio`: what each sees, and what each is refused in which words. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import type { PersonAdded, PersonRequest } from '../../src/server/shared/people.js';
import { launchOptions } from '../support/browserProject.js';
import { axeFindings } from './support/axeFindings.js';
import {
  freePort,
  REPORT_TOKEN,
  startCollectorProcess,
  type CollectorProcess,
} from './support/collectorProcess.js';

const demo = new URL('../../demo/shop/reels/', import.meta.url).pathname;
const STUDIO = ['Videos', 'Products', 'Creators', 'Inbox', 'Preview', 'Health', 'Publish'];

let folder = '';
let reels = '';
let browser: Browser;
let collector: CollectorProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-roles-'));
  reels = join(folder, 'reels');
  await cp(demo, reels, { recursive: true });
  collector = await startCollectorProcess({
    origin: 'https://shop.example',
    port: await freePort(),
    feed: join(reels, 'reels.json'),
    studio: reels,
  });
  browser = await chromium.launch(launchOptions);
});
afterAll(async () => {
  await browser.close();
  await collector.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A link that the owner has made, as somebody else opens it. */
async function linkFor(person: PersonRequest): Promise<string> {
  const response = await fetch(`${collector.url}/v1/people`, {
    method: 'POST',
    headers: { authorization: `Bearer ${REPORT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(person),
  });
  return ((await response.json()) as PersonAdded).token;
}

async function signIn(token: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${collector.url}/report?token=${token}`);
  await page.locator('main.report').waitFor();
  return page;
}
const rooms = (page: Page) => page.getByRole('navigation').getByRole('link').allInnerTexts();
const go = (page: Page, path: string) => page.goto(`${collector.url}/${path}`);

/** What the page of somebody signed in is answered, whatever it draws. */
const answered = (page: Page, path: string, init?: { method: string; body: string }) =>
  page.evaluate(
    async ([to, given]) => {
      const response = await fetch(
        to,
        given && { ...given, headers: { 'content-type': 'application/json' } },
      );
      return [response.status, ((await response.json()) as { message?: string }).message];
    },
    [path, init] as const,
  );
const title = async () =>
  (JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument).videos[0]?.title;

/** Every door that is not this person's says so on the page, and leads to what is theirs. */
async function isRefused(page: Page, doors: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, what] of Object.entries(doors)) {
    await go(page, path);
    await page.getByText(`Your link does not open ${what}.`).waitFor();
    await page.locator('main.report').getByRole('heading').first().waitFor();
    expect(await axeFindings(page), path).toEqual([]);
  }
}

test('the owner has every room, and works in them', async () => {
  const page = await signIn(REPORT_TOKEN);
  expect(await rooms(page)).toEqual(['Report', ...STUDIO, 'Live', 'Orders', 'People']);
  for (const [path, heading] of [
    ['orders', 'Orders'],
    ['people', 'People'],
    ['studio#publish', 'Publish'],
  ] as const) {
    await go(page, path);
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
    expect(await page.getByText('Your link does not open').count()).toBe(0);
  }
});

test('an editor works in report and studio, and is told that orders and people are the owner’s', async () => {
  const page = await signIn(await linkFor({ name: 'Agency', role: 'editor' }));
  expect(await rooms(page)).toEqual(['Report', ...STUDIO, 'Live']);
  await page.getByRole('link', { name: 'Videos' }).click();
  await page.locator('.poster-card a').first().click();
  await page.getByLabel('Title').fill('By the agency');
  await page.getByText('All saved').waitFor();
  await expect.poll(title).toBe('By the agency');
  await page.getByRole('link', { name: 'Inbox' }).click();
  await page.getByRole('button', { name: 'Invite a creator' }).waitFor();
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByLabel('Address that the folder will have').fill('https://shop.example/reels/');
  await page.getByRole('button', { name: 'Write the pages' }).click();
  await page.getByText('The folder is ready to upload.').waitFor();
  await isRefused(page, { people: 'the list of people', orders: 'the orders' });
  const words = 'Your access does not open this: it is an editor’s.';
  expect(await answered(page, 'v1/people')).toEqual([403, words]);
  expect(await answered(page, 'v1/webhooks')).toEqual([403, words]);
});

test('a viewer sees the report and nothing else, and can change nothing', async () => {
  const page = await signIn(await linkFor({ name: 'Accountant', role: 'viewer' }));
  expect(await page.getByRole('navigation', { name: 'Rooms' }).count()).toBe(0);
  const before = await title();
  await isRefused(page, {
    'studio#publish': 'the studio',
    studio: 'the studio',
    people: 'the list of people',
    orders: 'the orders',
  });
  const words = 'Your access does not open this: it is a viewer’s.';
  const body = JSON.stringify({ edits: [] });
  expect(await answered(page, 'studio/api/project')).toEqual([403, words]);
  expect(await answered(page, 'studio/api/edits', { method: 'POST', body })).toEqual([403, words]);
  expect(await title()).toBe(before);
});

test('a creator sees their own part of the report, and is told that the studio is not theirs', async () => {
  const page = await signIn(await linkFor({ name: 'Mia', role: 'creator', creator: 'mia' }));
  expect(await page.getByRole('navigation', { name: 'Rooms' }).count()).toBe(0);
  await page.getByText('Nobody watched your videos').waitFor();
  await isRefused(page, { 'studio#creators': 'the studio', people: 'the list of people' });
  const words = 'Your access does not open this: it is a creator’s.';
  expect(await answered(page, 'studio/api/gifts')).toEqual([403, words]);
  // What others sold is not theirs to ask for.
  const [status] = await answered(page, 'v1/report?tz=UTC&creator=jun');
  expect(status).toBe(200);
  const report = await page.evaluate(async () => (await fetch('v1/report?creator=jun')).text());
  expect(report).toContain('"creator":"mia"');
});

test('whose access ends while they work is told so, keeps what they typed, and is let in by a new link', async () => {
  const token = await linkFor({ name: 'Help', role: 'editor' });
  const page = await signIn(token);
  await page.getByRole('link', { name: 'Videos' }).click();
  await page.locator('.poster-card a').first().click();
  await page.getByLabel('Title').waitFor();
  const owner = await signIn(REPORT_TOKEN);
  await owner.getByRole('link', { name: 'People' }).click();
  await owner.getByRole('button', { name: 'End the access of Help' }).click();
  await owner.getByText('The access of Help has ended.').waitFor();
  await page.getByLabel('Title').fill('Typed too late');
  await page.getByText('You are no longer signed in.').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await title()).not.toBe('Typed too late');
  await page.getByRole('link', { name: 'Publish' }).click();
  await page.getByText('You are no longer signed in.').nth(1).waitFor();
  const again = await linkFor({ name: 'Help again', role: 'editor' });
  await page.goto(`${collector.url}/studio?token=${again}`);
  await expect.poll(title).toBe('Typed too late');
});
