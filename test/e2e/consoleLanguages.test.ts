/** Every room of the merchant's pages and the creator's page in every language: all of it in that language, and nothing cut off. */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../support/browserProject.js';
import { consoleEnglish, readConsoleLanguages } from '../support/consoleLanguages.js';
import { formsOf } from '../support/languages.js';
import {
  startMerchantConsole,
  walkRooms,
  type MerchantConsole,
} from './support/merchantConsole.js';
import { readPage, type PageWords } from './support/readPage.js';

const languages = await readConsoleLanguages();
/** Told by servers of files and orders, and what the shop and its creators have written. */
const APART =
  '.finding, .findings, .totals, .language-choice, .point, .products-list, .poster-card .title, pre, code, iframe, canvas';

let browser: Browser;
let shop: MerchantConsole;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  shop = await startMerchantConsole(browser);
});
afterAll(async () => {
  await browser.close();
  await shop.stop();
});

/** Whoever opens the console, with their browser's languages. */
async function openPage(locale: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width, height: 844 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(shop.link);
  await page.locator('main.report h1').waitFor();
  return page;
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
  const data = JSON.stringify(shop.feed);
  return said.filter((text) => {
    if (data.includes(JSON.stringify(text).slice(1, -1)) || text.includes('(@')) return false;
    if (own.some((pattern) => pattern.test(text))) return false;
    return english.some((pattern) => pattern.test(text)) || ONLY_ENGLISH.test(text);
  });
}

const screens = process.env['REELSHELF_SCREENS'];
/** Half a minute a language: one of each direction, and all where somebody wants to see the screens. */
const walks = (code: string) => test.skipIf(!screens && code !== 'de' && code !== 'ar');

/** Looks at each room at each width. */
async function seeAll(page: Page, code: string, isTurned = false): Promise<[string, PageWords][]> {
  const seen: [string, PageWords][] = [];
  await walkRooms(page, shop, async (name) => {
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

  test('has its report on the narrowest window that text enlarged four times leaves', async () => {
    const page = await openPage(code, 320);
    const isOut = await page.evaluate(() => {
      const rightOf = (element: Element) => Math.round(element.getBoundingClientRect().right);
      const leftOf = (element: Element) => Math.round(element.getBoundingClientRect().left);
      return [...document.querySelectorAll('main.report .card table')]
        .filter((table) => {
          const card = table.closest('.card') ?? table;
          return rightOf(table) > rightOf(card) || leftOf(table) < leftOf(card);
        })
        .map(({ className }) => className)
        .concat(document.documentElement.scrollWidth > 320 ? ['the page'] : []);
    });
    if (screens)
      await page.screenshot({ path: join(screens, `${code}-report-320.png`), fullPage: true });
    expect(isOut).toEqual([]);
  });

  test('is all that a creator reads on their page', async () => {
    const context = await browser.newContext({
      ...{ locale: code, viewport: { width: 390, height: 844 } },
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(shop.invitation);
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
    await page.goto(`${shop.url}/studio#health`);
    await page.locator('.totals').waitFor();
    expect(await page.locator('.totals').textContent()).toMatch(totals);
    // Without what they are about: names and titles are the shop's.
    const findings = await page
      .locator('.finding :is(summary, p)')
      .evaluateAll((all) => all.map((each) => each.lastChild?.textContent ?? ''));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).not.toMatch(ONLY_ENGLISH);
    await page.goto(`${shop.url}/studio#products`);
    await page.locator('main form input').first().fill('this is none');
    await page.locator('main form input').first().press('Enter');
    await page.getByText(refusal).waitFor();
    if (screens) await page.screenshot({ path: join(screens, `${code}-refused.png`) });
    // Chosen in the console, asked for by a browser that speaks another language.
    const context = await browser.newContext({ locale: 'en-US' });
    onTestFinished(() => context.close());
    const stranger = await context.newPage();
    await stranger.goto(shop.link);
    await stranger.getByLabel('Language').selectOption(code);
    await stranger.locator(`html[lang="${code}"]`).waitFor();
    const kept = (await context.cookies()).filter(({ name }) => name.endsWith('-language'));
    await context.clearCookies();
    await context.addCookies(kept);
    await stranger.goto(`${shop.url}/report`);
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
  await page.goto(shop.link, { waitUntil: 'commit' });
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
