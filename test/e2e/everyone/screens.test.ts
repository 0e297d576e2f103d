/** Screens that are low, narrow or magnified, and text that needs room: nothing is cut off, nothing lies over something else, and it sells. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { controlsOf, cutOff } from '../support/controls.js';
import { seeShelf } from '../support/journey.js';
import { addToCart, cartLines, openSheet } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

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
