/** The pasted tag on a page of every platform: found by itself, today's price, the add in the shop's cart, the theme's own badge right. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { platforms } from '../../demo/platforms/index.js';
import { startPlatform } from '../../demo/platforms/server.js';
import type { PlatformDemo } from '../../demo/platforms/types.js';
import { addToCart, openSheet } from './support/sell.js';
import { startBrowser, startShopper } from './support/shopper.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function visit(demo: PlatformDemo, query = '') {
  const platform = await startPlatform(demo);
  const shopper = await startShopper(browser);
  shopper.page.setDefaultTimeout(10_000);
  onTestFinished(async () => {
    await shopper.leave();
    await platform.stop();
  });
  const handle = 'serum-dew';
  await shopper.page.goto(`${platform.url}/products/${handle}${query}`);
  // Gone after a reload.
  await shopper.page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const cookies = async () => Object.fromEntries((await shopper.context.cookies()).map(({ name, value }) => [name, decodeURIComponent(value)]));
  return {
    ...platform,
    ...shopper,
    shopper,
    lines: async () => platform.shop.lines(await cookies()),
    badge: () => shopper.page.locator('[data-theme-count]').textContent(),
    isSamePage: () => shopper.page.evaluate(() => 'isSamePage' in window),
  };
}

describe.each(platforms.map((demo) => [demo.title, demo] as const))('on %s', (_title, demo) => {
  it('the right cart is found, and the overlay says by what', async () => {
    const { page } = await visit(demo, '?reelshelf-debug');
    const overlay = page.locator('reelshelf-debug dl');
    await expect.poll(() => overlay.textContent()).toContain(`Cart${demo.name}`);
    expect(await overlay.textContent()).toContain(demo.tag && demo.tag.cart !== 'auto' ? 'the option cart says' : 'Because of');
  });

  it('the sheet shows today’s price, the add is in the shop’s cart, and the theme’s badge says so without a reload', async () => {
    const { page, shopper, lines, badge, isSamePage, complaints } = await visit(demo);
    await openSheet(shopper, { product: 'Dew Serum' });
    await expect.poll(() => page.locator('section[part~="product"] [part~="price"]').first().textContent()).toContain('$28.00');
    await addToCart(page);
    expect(await lines()).toMatchObject([{ variantId: '41001', quantity: 1 }]);
    await page.getByRole('button', { name: 'Add another' }).click();
    await addToCart(page);
    expect((await lines()).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2);
    await expect.poll(badge).toBe('2');
    expect(await isSamePage()).toBe(true);
    expect(complaints.filter((line) => !line.includes('NO_ENDPOINT'))).toEqual([]);
  });

  it.skipIf(demo.name === 'prestashop')('the cards in view show today’s prices, and not the feed’s old ones', async () => {
    const { page } = await visit(demo);
    await page.locator('reel-shelf').first().evaluate((shelf) => shelf.scrollIntoView({ block: 'center' }));
    const chip = page.locator('[part~="card"] [part~="product"]', { hasText: 'Dew Serum' }).first();
    await chip.waitFor();
    expect(await chip.textContent()).toContain('$35.00');
    await expect.poll(() => chip.textContent()).toContain('$28.00');
  });

  it('sold out is a sentence, and the cart stays as it was', async () => {
    const { page, shop, shopper, part, lines } = await visit(demo);
    await openSheet(shopper, { product: 'Dew Serum' });
    await expect.poll(() => page.locator('section[part~="product"] [part~="price"]').first().textContent()).toContain('$28.00');
    shop.setStock('41001', 0);
    await part('add-to-cart').first().click();
    await expect.poll(() => page.locator('section[part~="product"] p[role=status]').textContent()).toMatch(/sold out|no more/i);
    expect(await lines()).toEqual([]);
    expect(await page.locator('section[part~="product"]').isVisible()).toBe(true);
  });
});
