/** Shelf, player, product sheet and cart in every language, on the narrowest phone: all of it in that language, and nothing cut off. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Texts } from '../../src/i18n/texts.js';
import { hostPage } from '../pages/hostPage.js';
import { demoFeed } from '../support/demoReels.js';
import { english, formsOf, readLanguages } from '../support/languages.js';
import { startDemoShop, type DemoShop } from './support/demoShop.js';
import { openCard, pressInBar, productInBar, seeShelf } from './support/journey.js';
import { startBrowser, startShopper } from './support/shopper.js';

const languages = await readLanguages();
const directionOf = (code: string) => (/^(ar|he)$/.test(code) ? 'rtl' : 'ltr');

let browser: Browser;
let shop: DemoShop;
beforeAll(async () => {
  browser = await startBrowser();
  shop = await startDemoShop({
    feed: demoFeed(),
    pages: [...languages.keys(), 'fi'].flatMap((code) => [
      hostPage({
        path: `/${code}`,
        htmlAttributes: `lang="${code}" dir="${directionOf(code)}"`,
        after: '<p style="height:150vh">',
      }),
      hostPage({
        path: `/${code}/on-english`,
        tag: { 'data-locale': code },
        after: '<p style="height:150vh">',
      }),
    ]),
  });
});
afterAll(async () => {
  await shop.stop();
  await browser.close();
});

interface Seen {
  /** Texts and names, as a shopper reads or hears them. */
  said: string[];
  /** Our own words that reach out of the screen or of their button. */
  cutOff: string[];
}

/** Runs in the page. */
function look(): Seen {
  const said: string[] = [];
  const cutOff: string[] = [];
  const root = document.querySelector('reel-shelf')?.shadowRoot;
  if (!root) throw new Error('there is no shelf');
  const player = root.querySelector('[part~="player"]');
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  for (const element of (player ?? root).querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'aria-valuetext', 'aria-roledescription', 'alt']) {
      const value = element.getAttribute(name);
      if (value) said.push(value);
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent ?? '').trim() : '';
      if (!text) continue;
      said.push(text);
      if (element.closest('bdi, [dir="auto"], .ghost') || !element.checkVisibility()) continue;
      if (/hidden|unseen/i.test(element.className) || element.closest('[class*="idden"],.unseen'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      const box = element.closest('button, a')?.getBoundingClientRect() ?? {
        left: 0,
        right: innerWidth,
      };
      const isOut = left < box.left - 1 || right > box.right + 1;
      if (width > 0 && isOut && !(scrolls(element) && !element.closest('button, a')))
        cutOff.push(`${text}: ${left}–${right} in ${box.left}–${box.right}`);
    }
  }
  if (!player && document.documentElement.scrollWidth > innerWidth) cutOff.push('the page');
  return { said, cutOff };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (sentence: string) =>
  new RegExp(`^${escape(sentence).replace(/\\\{\w+\\\}/g, '.+')}$`, 'su');
const keys = Object.keys(english) as (keyof Texts)[];
const hasWords = (sentence: string) => /\p{L}/u.test(sentence.replace(/\{\w+\}/g, ''));

/** What is said in English though the language says something else. */
function inEnglish(said: readonly string[], own: Texts): string[] {
  const ofLanguage = keys.flatMap((key) => Object.values(formsOf(own[key])).map(patternOf));
  const ofEnglish = keys.flatMap((key) =>
    Object.values(formsOf(english[key])).filter(hasWords).map(patternOf),
  );
  return said.filter(
    (text) =>
      ofEnglish.some((pattern) => pattern.test(text)) &&
      !ofLanguage.some((pattern) => pattern.test(text)),
  );
}

const addButton = (page: Page) => page.locator('[part~="add-to-cart"]').first();

describe.each([...languages])('%s', (code, own) => {
  test('is all that a shopper reads from the shelf to the cart, and fits on 320 px', async () => {
    const shopper = await startShopper(browser, { screen: 'phone' });
    onTestFinished(shopper.leave);
    const { page } = shopper;
    await page.setViewportSize({ width: 320, height: 640 });
    const seen: Record<string, Seen> = {};
    const note = async (name: string) => {
      seen[name] = await page.evaluate(look);
      if (process.env['LOOK'])
        await page.screenshot({ path: `${process.env['LOOK']}/${code}-${name}.png` });
    };
    await page.goto(`${shop.url}/${code}`);
    await seeShelf(shopper);
    expect(await page.locator('reel-shelf .heading').textContent()).toBe(own.heading);
    await note('shelf');
    await openCard(shopper);
    await page.locator('[part~="slide"]:not([inert]) [role="slider"]').waitFor();
    await note('player');
    await pressInBar(page, productInBar(page));
    await addButton(page).waitFor();
    await note('sheet');
    await addButton(page).click();
    await page.locator('.ps-held').waitFor();
    await note('added');
    await page.locator('.ps-bar .sheet-second').click();
    await page.locator('section[part~="cart"] .cd-row').waitFor();
    await page.locator('section[part~="cart"] .cd-foot').waitFor();
    await note('cart');
    for (const [name, { said, cutOff }] of Object.entries(seen)) {
      expect(said.length, name).toBeGreaterThan(3);
      expect({ name, english: inEnglish(said, own), cutOff }).toEqual({
        name,
        english: [],
        cutOff: [],
      });
    }
  });

  test('is marked as what it is on a page of another language, and turned where it runs the other way', async () => {
    const shopper = await startShopper(browser);
    onTestFinished(shopper.leave);
    const { page } = shopper;
    await page.goto(`${shop.url}/${code}/on-english`);
    await seeShelf(shopper);
    const shelf = page.locator('reel-shelf section[part~="shelf"]');
    expect(
      await shelf.evaluate((element) => [
        element.closest('[lang]')?.getAttribute('lang'),
        getComputedStyle(element).direction,
        element.querySelector('.heading')?.textContent,
      ]),
    ).toEqual([code, directionOf(code), own.heading]);
  });
});

test('a language that is none of ours is English, with prices as the page writes them', async () => {
  const shopper = await startShopper(browser);
  onTestFinished(shopper.leave);
  const { page } = shopper;
  await page.goto(`${shop.url}/fi`);
  await seeShelf(shopper);
  expect(await page.locator('reel-shelf .heading').textContent()).toBe('Seen on creators');
  expect(shopper.complaints.filter((line) => !line.includes('NO_ENDPOINT'))).toEqual([]);
});

test('a language that does not come is English for the shopper, and one notice for the merchant', async () => {
  const shopper = await startShopper(browser);
  onTestFinished(shopper.leave);
  const { page } = shopper;
  const notices: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('LANGUAGE_NOT_LOADED')) notices.push(message.text());
  });
  await page.route(/reelshelf-language-de/, (route) => route.abort());
  await page.goto(`${shop.url}/de`);
  await seeShelf(shopper);
  expect(await page.locator('reel-shelf .heading').textContent()).toBe('Seen on creators');
  await expect.poll(() => notices).toEqual([expect.stringContaining('LANGUAGE_NOT_LOADED (de)')]);
  await page.waitForLoadState('networkidle');
  expect(notices).toHaveLength(1);
});

test('a language that is too long in coming is English, and the shelf is there', async () => {
  const shopper = await startShopper(browser);
  onTestFinished(shopper.leave);
  const { page } = shopper;
  await page.route(/reelshelf-language-fr/, () => {});
  await page.goto(`${shop.url}/fr`);
  await seeShelf(shopper);
  expect(await page.locator('reel-shelf .heading').textContent()).toBe('Seen on creators');
});

test('the words are asked for beside the app, and no English stands in their place before', async () => {
  const shopper = await startShopper(browser);
  onTestFinished(shopper.leave);
  const { page } = shopper;
  const asked: string[] = [];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/reelshelf-(app|language-\w+)\.js/, async (route) => {
    asked.push(/reelshelf-([\w-]+)\.js/.exec(route.request().url())?.[1] ?? '');
    await held;
    await route.continue();
  });
  await page.goto(`${shop.url}/fr`);
  await page.locator('reel-shelf').waitFor({ state: 'attached' });
  await expect.poll(() => asked.toSorted()).toEqual(['app', 'language-fr']);
  expect(await page.locator('reel-shelf .heading').textContent()).toBe('\u00a0');
  letGo();
  await seeShelf(shopper);
  await expect
    .poll(() => page.locator('reel-shelf .heading').textContent())
    .toBe(languages.get('fr')?.heading);
  expect(asked.filter((name) => name.startsWith('language'))).toEqual(['language-fr']);
});
