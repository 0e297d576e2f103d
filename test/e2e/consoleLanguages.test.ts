/** Every room of the merchant's pages and the creator's page in every language: all of it in that language, and nothing cut off. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { consoleEnglish, readConsoleLanguages } from '../support/consoleLanguages.js';
import { formsOf } from '../support/languages.js';
import { freePort } from './support/collectorProcess.js';
import { readPage, type PageWords } from './support/readPage.js';

const languages = await readConsoleLanguages();
const root = new URL('../../', import.meta.url).pathname;
const cli = join(root, 'dist/node/cli.js');
const TOKEN = 'report-token-for-tests-only';
const SHOP = 'http://127.0.0.1:9';
/** Told by servers of files and orders, and what the shop and its creators have written. */
const APART =
  '.finding, .findings, .totals, .language-choice, .point, .products-list, .poster-card .title, pre, code, iframe, canvas';

let folder = '';
let url = '';
let collector: ChildProcess;
let browser: Browser;
let feed: FeedDocument;
let invitation = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-languages-'));
  const reels = join(folder, 'reels');
  await cp(join(root, 'demo/shop/reels'), reels, { recursive: true });
  feed = JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument;
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const words = ['collect', '--port', String(port), '--data', join(folder, 'events.duckdb')];
  words.push('--key', `pub_shop@${SHOP}`, '--report-token', TOKEN, '--count-automated');
  words.push('--studio', reels, '--submissions', reels, '--comments');
  collector = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    collector.stdout?.once('data', () => resolve());
    collector.once('close', () => reject(new Error('The collector ended at once.')));
  });
  browser = await chromium.launch(launchOptions);
  await sell();
  invitation = await invite();
});
afterAll(async () => {
  await browser.close();
  const ended = new Promise((resolve) => collector.once('close', resolve));
  if (collector.exitCode === null && collector.kill()) await ended;
  await rm(folder, { recursive: true, force: true });
});

/** Shoppers of the last minutes: enough for every part of the report to say something. */
async function sell(): Promise<void> {
  const [video] = feed.videos;
  const product = video?.tags?.[0]?.product ?? 'serum';
  let made = 0;
  const about = { video: video?.id, creator: video?.creator, product };
  for (let shopper = 0; shopper < 40; shopper += 1) {
    const at = new Date(Date.now() - 60_000 * (shopper + 1)).toISOString();
    const event = (type: string, props: object = {}, more: object = {}) => ({
      ...{ id: `0192aaaa-bbbb-7ccc-8ddd-${String((made += 1)).padStart(12, '0')}`, seq: made },
      ...{ type, at, mono: made, view: `view-${shopper}`, position: 1, ...about, props, ...more },
    });
    const order = {
      ...{ orderId: String(1000 + shopper), currency: 'EUR', totalMinor: 2800 },
      lines: [{ product, quantity: 1, valueMinor: 2800 }],
    };
    const events = [
      event('shelf_viewed', {}, { video: null, creator: null, product: null }),
      event('card_viewed', {}, { product: null }),
      event('video_started', { trigger: 'tap', surface: 'player' }, { product: null }),
      event('video_viewed', { surface: 'player' }, { product: null }),
      ...(shopper % 2 ? [event('product_opened', { from: 'tag' })] : []),
      ...(shopper % 5 === 1
        ? [
            event('product_added', {
              ...{ variant: '1', quantity: 1, valueMinor: 2800, currency: 'EUR', adapter: 'form' },
            }),
            event('order_completed', order, { video: null, creator: null, product: null }),
          ]
        : []),
    ];
    const answer = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { origin: SHOP, 'content-type': 'text/plain' },
      body: JSON.stringify({
        ...{ schema: 'reelshelf.events/1', batchId: `batch-${shopper}`, sentAt: at, attempt: 0 },
        ...{ key: 'pub_shop', events },
        context: {
          page: `${SHOP}/p`,
          widget: { version: '1.0.0', shelf: 'main', layout: 'carousel' },
          consent: { analytics: true, marketing: false, source: 'test' },
          ...{ visitor: `visitor-${shopper}`, session: `session-${shopper}` },
        },
      }),
    });
    expect(await answer.json()).toMatchObject({ rejected: [] });
  }
}

/** Whoever opens the console, with their browser's languages. */
async function openPage(locale: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width, height: 844 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${url}/report?token=${TOKEN}`);
  await page.locator('main.report h1').waitFor();
  return page;
}

/** @returns the creator's link. */
async function invite(): Promise<string> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${url}/studio?token=${TOKEN}`);
  const token = await page.evaluate(
    async ([product]) => {
      const answer = await fetch('studio/api/gifts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ shop: 'Halden', address: '', creator: { handle: 'mia.new', name: 'Mia' } },
          ...{ products: [product], relation: 'gifted', note: '', endsOn: '2099-01-01' },
          grant: { until: '2099-06-01', territories: ['DE', 'AT'], channels: ['onsite', 'ads'] },
        }),
      });
      return ((await answer.json()) as { token: string }).token;
    },
    [feed.products[0]?.id ?? ''] as const,
  );
  await context.close();
  return `${url}/submit/${token}`;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (sentence: string) =>
  new RegExp(`^${escape(sentence).replace(/\\\{\w+\\\}/g, '.+')}$`, 'su');
const hasWords = (sentence: string) => /\p{L}{2}/u.test(sentence.replace(/\{\w+\}/g, ''));
const patternsOf = (areas: (typeof consoleEnglish)[string][]) =>
  areas
    .flatMap((area) => Object.values(area).flatMap((message) => Object.values(formsOf(message))))
    .filter(hasWords)
    .map(patternOf);
const english = patternsOf(Object.values(consoleEnglish));
/** Words that no other of our languages has. */
const ONLY_ENGLISH = /\b(the|your|with|this|which|what|yet|and|they|shoppers?)\b/i;

/** What is said in English though the language says something else; titles and names are the shop's. */
function leftOver(said: readonly string[], code: string): string[] {
  const own = patternsOf(Object.values(languages.get(code) ?? {}));
  const data = JSON.stringify(feed);
  return said.filter((text) => {
    if (data.includes(JSON.stringify(text).slice(1, -1)) || text.includes('(@')) return false;
    if (own.some((pattern) => pattern.test(text))) return false;
    return english.some((pattern) => pattern.test(text)) || ONLY_ENGLISH.test(text);
  });
}

const ROOMS = ['videos', 'products', 'creators', 'inbox', 'preview', 'health', 'publish'] as const;

/** Opens one room after the other. @param look - is told when a room is as its reader sees it. */
async function walk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  // What comes while the page is still being drawn is closed.
  const bodies = page.locator('.fold-body');
  await expect
    .poll(async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details:not([open])'))
          details.setAttribute('open', '');
      });
      return bodies.count();
    })
    .toBeGreaterThan(6);
  await expect.poll(() => page.locator('.fold-body[aria-busy="true"]').count()).toBe(0);
  await look('report');
  for (const room of ROOMS) {
    await page.goto(`${url}/studio#${room}`);
    await page.locator('main h1').first().waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    await look(room);
  }
  await page.goto(`${url}/studio#video/${feed.videos[0]?.id}`);
  await page.locator('.timeline').waitFor();
  await look('editor');
  for (const room of ['live', 'questions', 'people'] as const) {
    await page.goto(`${url}/${room}`);
    await page.locator('main:not(.opening) :is(h1, h2, .card)').first().waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    await look(room);
  }
  await page.goto(`${url}/orders`);
  await page.locator('.orders-line').first().waitFor();
  const closed = page.locator('.orders-line button[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  await look('orders');
}

const screens = process.env['REELSHELF_SCREENS'];
/** Half a minute a language: one of each direction, and all where somebody wants to see the screens. */
const walks = (code: string) => test.skipIf(!screens && code !== 'de' && code !== 'ar');

/** Looks at each room at each width. */
async function seeAll(page: Page, code: string, isTurned = false): Promise<[string, PageWords][]> {
  const seen: [string, PageWords][] = [];
  await walk(page, async (name) => {
    for (const width of [390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      if (isTurned) await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      seen.push([`${name} at ${width}`, await page.evaluate(readPage, APART)]);
      if (screens)
        await page.screenshot({
          path: join(screens, `${code}${isTurned ? '-turned' : ''}-${name}-${width}.png`),
          fullPage: true,
        });
    }
  });
  return seen;
}

describe.each([...languages.keys()])('%s', (code) => {
  const direction = /^(ar|he)$/.test(code) ? 'rtl' : 'ltr';

  walks(code)(
    'is all that a merchant reads in every room, and nothing of it is cut off',
    async () => {
      const page = await openPage(code);
      const seen = await seeAll(page, code);
      for (const [name, words] of seen) {
        expect(words.said.length, name).toBeGreaterThan(5);
        expect({ name, lang: words.lang, direction: words.direction }).toEqual({
          ...{ name, lang: code, direction },
        });
      }
      expect(
        seen.flatMap(([name, { said }]) => leftOver(said, code).map((text) => `${name}: ${text}`)),
      ).toEqual([]);
      expect(
        seen.flatMap(([name, { cutOff }]) => cutOff.map((text) => `${name}: ${text}`)),
      ).toEqual([]);
    },
  );

  test('is all that a creator reads on their page', async () => {
    const context = await browser.newContext({
      ...{ locale: code, viewport: { width: 390, height: 844 } },
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(invitation);
    await page.locator('form .agreement').waitFor();
    await page.locator('input[name="relation"]').first().check();
    await page.locator('button.wide').click();
    await page.locator('form > .fault:not(:empty)').waitFor();
    if (screens)
      await page.screenshot({ path: join(screens, `${code}-creator-390.png`), fullPage: true });
    const words = await page.evaluate(readPage, '.note, pre');
    expect({
      ...{ lang: words.lang, direction: words.direction },
      ...{ english: leftOver(words.said, code), cutOff: words.cutOff },
    }).toEqual({ lang: code, direction, english: [], cutOff: [] });
  });
});

test.skipIf(!screens)(
  'a page that runs from right to left has nothing cut off, whatever its language',
  async () => {
    const page = await openPage('de');
    const seen = await seeAll(page, 'de', true);
    for (const [name, { direction }] of seen) expect(direction, name).toBe('rtl');
    expect(seen.flatMap(([name, { cutOff }]) => cutOff.map((text) => `${name}: ${text}`))).toEqual(
      [],
    );
  },
);

test.each([
  [
    'de',
    'ltr',
    /^Von \d+ Videos sind jetzt \d+ zu sehen/,
    'ist keine Adresse eines Shops',
    'Öffnen',
  ],
  ['ar', 'rtl', /^المعروض الآن/, 'ليس عنوان متجر', 'فتح'],
] as const)(
  'what the server finds, refuses and asks for is said in %s as well, and the way in runs %s',
  async (code, direction, totals, refusal, open) => {
    const page = await openPage(code, 1440);
    await page.goto(`${url}/studio#health`);
    await page.locator('.totals').waitFor();
    expect(await page.locator('.totals').textContent()).toMatch(totals);
    // Without what they are about: names and titles are the shop's.
    const findings = await page
      .locator('.finding :is(summary, p)')
      .evaluateAll((all) => all.map((each) => each.lastChild?.textContent ?? ''));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).not.toMatch(ONLY_ENGLISH);
    await page.goto(`${url}/studio#products`);
    await page.locator('main form input').first().fill('this is none');
    await page.locator('main form input').first().press('Enter');
    await page.getByText(refusal).waitFor();
    if (screens) await page.screenshot({ path: join(screens, `${code}-refused.png`) });
    // Chosen in the console, asked for by a browser that speaks another language.
    const context = await browser.newContext({ locale: 'en-US' });
    onTestFinished(() => context.close());
    const stranger = await context.newPage();
    await stranger.goto(`${url}/report?token=${TOKEN}`);
    await stranger.getByLabel('Language').selectOption(code);
    await stranger.locator(`html[lang="${code}"]`).waitFor();
    const kept = (await context.cookies()).filter(({ name }) => name.endsWith('-language'));
    await context.clearCookies();
    await context.addCookies(kept);
    await stranger.goto(`${url}/report`);
    await stranger.getByRole('button', { name: open, exact: true }).waitFor();
    expect(await stranger.locator('html').getAttribute('dir')).toBe(direction);
    await stranger.setViewportSize({ width: 390, height: 844 });
    if (screens) await stranger.screenshot({ path: join(screens, `${code}-way-in.png`) });
  },
);

test('what somebody chose is kept, before what their browser asks for', async () => {
  const page = await openPage('en-US', 1440);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByLabel('Language').selectOption('de');
  await page.getByText('Genauer hinsehen').waitFor();
  await page.reload();
  await page.getByText('Genauer hinsehen').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
});

test('no English stands in its place before the language is there, and one that does not come is English', async () => {
  const context = await browser.newContext({ locale: 'de-AT' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/language-de\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${url}/report?token=${TOKEN}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').length > 1);
  expect(await page.locator('#console').textContent()).toBe('');
  letGo();
  await page.getByText('Genauer hinsehen').waitFor();

  await page.unroute(/language-de\.js/);
  await page.route(/language-de\.js/, (route) => route.abort());
  const notices: string[] = [];
  page.on('console', (message) => notices.push(message.text()));
  await page.reload();
  await page.getByText('Look closer').waitFor();
  expect(notices.join()).toContain('LANGUAGE_UNREACHABLE');
});
