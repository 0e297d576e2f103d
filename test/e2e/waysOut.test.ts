/** Ways out of the open player that lead to another page of the shop, on a shop that takes its time to answer. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { platforms } from '../../demo/platforms/index.js';
import { startPlatform } from '../../demo/platforms/server.js';
import type { PlatformDemo } from '../../demo/platforms/types.js';
import { inPlayer } from './support/journey.js';
import { addToCart, openSheet } from './support/sell.js';
import { startBrowser, startShopper } from './support/shopper.js';

/** Longer than closing the player takes, by far. */
const PAGE_DELAY_MS = 2500;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function visit(demo: PlatformDemo) {
  const platform = await startPlatform(demo, { pageDelayMs: PAGE_DELAY_MS });
  const shopper = await startShopper(browser);
  const { page } = shopper;
  onTestFinished(async () => {
    await shopper.leave();
    await platform.stop();
  });
  await page.goto(`${platform.url}/products/serum-dew`);
  await openSheet(shopper, { product: 'Dew Serum' });
  return { ...platform, ...shopper, shopper };
}

const isAway = (page: Page) => !new URL(page.url()).pathname.startsWith('/products/');
const isDrawerOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-theme-drawer]')?.hasAttribute('open') ?? false);
const playerIsGone = (page: Page) =>
  page.locator('[part~="player"]').waitFor({ state: 'detached' });

/** Presses the player's × by itself while the next page is awaited: a tool's own press would wait for that page. */
const closeWhileLeaving = (page: Page) =>
  page.evaluate(() => {
    const closeSoon = () => {
      const roots = [...document.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      roots
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('[part~="close"]')])
        .forEach((button) => button.click());
      sessionStorage.setItem('closed', 'yes');
    };
    window.addEventListener('beforeunload', () => setTimeout(closeSoon, 100));
  });
const wasClosed = (page: Page) => page.evaluate(() => sessionStorage.getItem('closed') === 'yes');

/** The page that the shopper asked for arrives, and stays. */
async function arrivesAt(page: Page, path: RegExp | string) {
  await page.waitForURL(path, { timeout: 40_000 });
  expect(await page.title()).not.toBe('');
}

const woocommerce = platforms.find(({ name }) => name === 'woocommerce')!;

describe.each(platforms.map((demo) => [demo.title, demo] as const))(
  'on %s, whose pages answer late',
  (_title, demo) => {
    it('"View full cart" ends at the shop’s cart: its page, or the theme’s drawer', async () => {
      const { page } = await visit(demo);
      await addToCart(page);
      await inPlayer(page, 'View cart').click();
      await inPlayer(page, 'View full cart').click();
      await playerIsGone(page);
      await expect.poll(async () => isAway(page) || (await isDrawerOpen(page))).toBe(true);
      if (isAway(page)) expect(await page.title()).not.toBe('');
    });
  },
);

describe('leaving a page', () => {
  it('the checkout is reached, though the shopper closes the player while it is awaited', async () => {
    const { page } = await visit(woocommerce);
    await addToCart(page);
    await closeWhileLeaving(page);
    await inPlayer(page, 'Check out').click();
    await arrivesAt(page, /checkout/);
    expect(await wasClosed(page)).toBe(true);
  });

  it('the cart is reached, though the shop’s own script goes there after an add and the player is closed meanwhile', async () => {
    const { page } = await visit(woocommerce);
    await page.evaluate(() =>
      document.addEventListener('reelshelf:product_added', () =>
        window.location.assign('/thanks-for-adding/'),
      ),
    );
    await closeWhileLeaving(page);
    await page.locator('[part~="add-to-cart"]').first().click();
    await arrivesAt(page, '**/thanks-for-adding/');
    expect(await wasClosed(page)).toBe(true);
  });

  it('a link of the sheet is followed, though the shelf is taken down meanwhile', async () => {
    const { page } = await visit(woocommerce);
    const link = page.locator('a.ps-link').first();
    const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
    await page.evaluate(() =>
      window.addEventListener('beforeunload', () =>
        setTimeout(() => document.querySelector('reel-shelf')?.remove(), 100),
      ),
    );
    await link.evaluate((element: HTMLAnchorElement) => {
      element.href = '/about-the-serum/';
      element.click();
    });
    expect(path).toContain('serum-dew');
    await arrivesAt(page, '**/about-the-serum/');
  });

  it('a page that the shopper comes back to is whole again: one press of back leaves it', async () => {
    const { page, url } = await visit(woocommerce);
    await addToCart(page);
    await inPlayer(page, 'View cart').click();
    await inPlayer(page, 'View full cart').click();
    await arrivesAt(page, /\/cart\//);
    await page.goBack();
    expect(page.url()).toBe(`${url}/products/serum-dew`);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});
