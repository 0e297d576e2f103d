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
  onTestFinished(async () => {
    await shopper.leave();
    await platform.stop();
  });
  const handle = 'serum-dew';
  await shopper.page.goto(`${platform.url}/products/${handle}${query}`);
  // Gone after a reload.
  await shopper.page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const cookies = async () =>
    Object.fromEntries(
      (await shopper.context.cookies()).map(({ name, value }) => [name, decodeURIComponent(value)]),
    );
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
  it('the right cart is found, the overlay says by what, and the cards in view show today’s prices', async () => {
    const { page } = await visit(demo, '?reelshelf-debug');
    const overlay = page.locator('reelshelf-debug dl');
    await page
      .locator('reel-shelf')
      .first()
      .evaluate((shelf) => shelf.scrollIntoView({ block: 'center' }));
    const chip = page.locator('[part~="card"] [part~="product"]', { hasText: 'Dew Serum' }).first();
    await chip.waitFor();
    // The feed's copy is last season's; PrestaShop tells no card price of a product with combinations.
    expect(await chip.textContent()).toContain('$35.00');
    await expect.poll(() => overlay.textContent()).toContain(`Cart${demo.name}`);
    expect(await overlay.textContent()).toContain(
      demo.tag && demo.tag.cart !== 'auto' ? 'the option cart says' : 'Because of',
    );
    if (demo.name !== 'prestashop') await expect.poll(() => chip.textContent()).toContain('$28.00');
  });

  it('an add at today’s price is in the shop’s cart and in the theme’s badge without a reload, and sold out is a sentence', async () => {
    const { page, shop, shopper, part, lines, badge, isSamePage, complaints } = await visit(demo);
    const pieces = async () => (await lines()).reduce((sum, { quantity }) => sum + quantity, 0);
    await openSheet(shopper, { product: 'Dew Serum' });
    await expect
      .poll(() => page.locator('section[part~="product"] [part~="price"]').first().textContent())
      .toContain('$28.00');
    await addToCart(page);
    expect(await lines()).toMatchObject([{ variantId: '41001', quantity: 1 }]);
    await page.getByRole('button', { name: 'Add another' }).click();
    await addToCart(page);
    expect(await pieces()).toBe(2);
    await expect.poll(badge).toBe('2');
    expect(await isSamePage()).toBe(true);
    expect(complaints.filter((line) => !/NO_ENDPOINT|CONSENT_UNKNOWN/.test(line))).toEqual([]);

    await page.getByRole('button', { name: 'Add another' }).click();
    await page.locator('[part~="variant"]', { hasText: '50 ml' }).click();
    shop.setStock('41002', 0);
    await part('add-to-cart').first().click();
    await expect
      .poll(() => page.locator('section[part~="product"] p[role=status]').textContent())
      .toMatch(/sold out|no more/i);
    expect(await pieces()).toBe(2);
    expect(await badge()).toBe('2');
  });
});
