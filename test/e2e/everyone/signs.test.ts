/** Who has colours of their own, or goes by keys: each control is seen, and so is the one that has the focus. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { focusStops, unseenControls } from '../support/controls.js';
import { openCard, pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { addToCart } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function expectSeen({ page }: Shopper, where: string): Promise<void> {
  const { count, unseen } = await unseenControls(page);
  expect(count, where).toBeGreaterThan(3);
  expect.soft(unseen, where).toEqual([]);
}

test.each(['light', 'dark'] as const)(
  'in colours of the shopper’s own (%s) each control of shelf, player, product and cart is seen',
  async (colorScheme) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/forced' })],
      shopper: { reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // A picture is not drawn in the shopper's colours, and would hide that a sign over it is not there.
    await page.route(/\/reels\/media\/.*\.(jpe?g|webp|avif|png)/, (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="16"><rect width="9" height="16" fill="#777"/></svg>',
      }),
    );
    await page.goto(`${shop.url}/forced`);
    await seeShelf(shopper);
    await expectSeen(shopper, 'shelf');
    await openCard(shopper);
    await page.keyboard.press('k');
    await page.locator('[part~="slide"]:not([inert])[data-phase=paused]').waitFor();
    await expectSeen(shopper, 'player');
    await pressInBar(page, productInBar(page));
    await shopper.part('add-to-cart').first().waitFor();
    await expectSeen(shopper, 'product');
    await addToCart(page);
    await page.getByRole('button', { name: 'View cart' }).click();
    await page.locator('[part~=cart] .cd-foot').first().waitFor();
    await expectSeen(shopper, 'cart');
  },
);

test.each(['phone', 'desktop'] as const)(
  'by keys each stop has a line round it and nothing over it, on shelf, player, product and cart (%s)',
  async (screen) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/stops' })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    await page.goto(`${shop.url}/stops`);
    await seeShelf(shopper);
    const expectGood = async (where: string, atLeast: number) => {
      const met = await focusStops(page);
      expect
        .soft(met.length, `${where}: ${met.map(({ name }) => name).join(' | ')}`)
        .toBeGreaterThanOrEqual(atLeast);
      expect
        .soft(
          met.filter(({ hasLine, isInFront }) => !hasLine || !isInFront),
          where,
        )
        .toEqual([]);
    };
    await expectGood('shelf', 2);
    await openCard(shopper);
    await page.keyboard.press('k');
    await page.locator('[part~="slide"]:not([inert])[data-phase=paused]').waitFor();
    await expectGood('player', 8);
    await pressInBar(page, productInBar(page));
    await shopper.part('add-to-cart').first().waitFor();
    await expectGood('product', 5);
    await addToCart(page);
    await page.getByRole('button', { name: 'View cart' }).click();
    await page.locator('[part~=cart] .cd-foot').first().waitFor();
    await expectGood('cart', 4);
  },
);
