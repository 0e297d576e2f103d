/** Screens that are low, narrow or magnified, and text that needs room: nothing is cut off, nothing lies over something else, and it sells. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { seeShelf } from '../support/journey.js';
import { addToCart, cartLines, openSheet } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Controls of the player that can be reached now, what is outside of the screen of them, and which lie over one another. */
const controlsOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    const player = root?.querySelector('[part~="player"]');
    const isInRow = (control: Element) => {
      for (let room = control.parentElement; room && room !== player; room = room.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(room);
        if (/auto|scroll/.test(overflowX + overflowY) && !room.matches('.pl-list')) return true;
      }
      return false;
    };
    const boxes = [...(player?.querySelectorAll<HTMLElement>('button, a, [role=slider]') ?? [])]
      .filter(
        (control) =>
          !control.closest('[inert]') &&
          control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          getComputedStyle(control.parentElement as Element).clipPath === 'none',
      )
      .map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent?.trim() ?? '',
        box: control.getBoundingClientRect(),
        scrolls: isInRow(control),
        control,
      }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const fixed = boxes.filter((one) => !one.scrolls);
    const outside = fixed.filter(
      ({ box }) =>
        box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1,
    );
    const shared = (one: DOMRect, other: DOMRect) =>
      Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
      Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
    const over = fixed.flatMap((one, at) =>
      fixed
        .slice(at + 1)
        .filter(
          (other) =>
            !one.control.contains(other.control) &&
            !other.control.contains(one.control) &&
            shared(one.box, other.box) > 4,
        )
        .map((other) => `${one.name} and ${other.name}`),
    );
    return { count: boxes.length, outside: outside.map(({ name }) => name), over };
  });

describe.each([
  { what: 'a phone on its side', screen: 'phone', width: 844, height: 390 },
  { what: 'a small phone on its side', screen: 'phone', width: 568, height: 320 },
  { what: 'a desktop at 400 %', screen: 'desktop', width: 320, height: 256 },
  { what: 'a low window', screen: 'desktop', width: 1280, height: 420 },
  { what: 'a tablet', screen: 'tablet', width: 820, height: 1180 },
  { what: 'a tablet on its side', screen: 'tablet', width: 1180, height: 820 },
] as const)('$what, $width × $height', ({ screen, width, height }) => {
  test('has all controls of the player on the screen, none over another, and sells', async () => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/low' })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    await page.setViewportSize({ width, height });
    await page.goto(`${shop.url}/low`);
    await seeShelf(shopper);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.locator('[part~="card"][data-position="0"] .open').click();
    await page.locator('[part~="slide"]:not([inert]) [part~="save"]').waitFor();
    const { count, outside, over } = await controlsOf(page);
    expect(count).toBeGreaterThan(5);
    expect.soft(outside, 'outside of the screen').toEqual([]);
    expect.soft(over, 'over one another').toEqual([]);
    await page.locator('.pl-top [part~="close"]').click();
    await shopper.part('player').waitFor({ state: 'detached' });
    await openSheet(shopper);
    const add = page.locator('[part~="add-to-cart"]').first();
    await add.scrollIntoViewIfNeeded();
    const box = await add.boundingBox();
    expect.soft(box && box.y >= 0 && box.y + box.height <= height + 1, 'Add is whole').toBe(true);
    await addToCart(page);
    expect(await cartLines(shopper, shop)).toMatchObject([{ quantity: 1 }]);
  });
});

test('on a phone on its side the price, the choice and both ways to buy are seen at once', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/low' })],
    shopper: { screen: 'phone', reducedMotion: 'reduce' },
  });
  const { page } = shopper;
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(`${shop.url}/low`);
  await openSheet(shopper);
  await page.getByRole('button', { name: 'Buy now' }).waitFor();
  const sheet = page.locator('section[part~="product"]');
  const endOf = async (selector: string) => {
    const box = await sheet.locator(selector).first().boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  const barStart = (await sheet.locator('.ps-bar').boundingBox())?.y ?? 0;
  expect(await endOf('[part~="price"]'), 'the price').toBeLessThanOrEqual(barStart);
  expect(await endOf('[part~="variant"]'), 'the choice').toBeLessThanOrEqual(barStart);
  expect(await endOf('.ps-buy'), 'one line').toBe(await endOf('[part~="add-to-cart"]'));
});

/** What readers set for themselves, as WCAG 1.4.12 names it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/**
 * Prices, labels and words on buttons of which something is outside of the room they are shown in. A card's product may lose its former price
 * and the end of its title, which its name says.
 */
const cutOff = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    const part = root?.querySelector(selector);
    if (!part) throw new Error(`no ${selector} on the page`);
    const texts = part.querySelectorAll<HTMLElement>(
      'button:not(.chip), a, [part~="price"] b, [part~="disclosure"], h2, h3, label, legend, [role=status]',
    );
    const isCut = (element: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { top, bottom, left, right, width } = range.getBoundingClientRect();
      if (width === 0) return false;
      for (let room: Element | null = element; room; room = room.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(room);
        // What only readers of the screen hear is cut on purpose, and what scrolls is reached.
        if (clipPath !== 'none' || /auto|scroll/.test(overflowX + overflowY)) return false;
        if (overflowX === 'visible') continue;
        const box = room.getBoundingClientRect();
        if (top < box.top - 2 || bottom > box.bottom + 2) return true;
        if (left < box.left - 2 || right > box.right + 2) return true;
      }
      return false;
    };
    return [...texts]
      .filter((element) => element.checkVisibility() && !element.closest('[inert]'))
      .filter(isCut)
      .map((element) => `${element.className} ${element.textContent ?? ''}`);
  }, within);

test('with the spacing of text that readers need nothing is cut off, and it sells', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/spaced', head: `<style>${SPACING}</style>` })],
    shopper: { reducedMotion: 'reduce' },
  });
  const { page } = shopper;
  const space = () =>
    page.evaluate((rules) => {
      const root = document.querySelector('reel-shelf')?.shadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      root?.adoptedStyleSheets.push(sheet);
    }, SPACING);
  await page.goto(`${shop.url}/spaced`);
  await seeShelf(shopper);
  await space();
  expect.soft(await cutOff(page, '[part~="shelf"]'), 'the shelf').toEqual([]);
  await openSheet(shopper);
  expect.soft(await cutOff(page, '[part~="player"]'), 'player and product').toEqual([]);
  await addToCart(page);
  expect.soft(await cutOff(page, '[part~="player"]'), 'after the add').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
