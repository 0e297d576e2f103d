/** The cart in the player over a real shop: two products from two videos, changed, taken out, put back, checked out. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptCookies, inPlayer, pressInBar, productInBar } from './support/journey.js';
import { addToCart, cartLines, openSheet, pictureMoves } from './support/sell.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';
import { hostPage } from '../pages/hostPage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const drawer = (page: Page) => page.locator('section[part~="cart"]');

test('what was added from several videos is changed, taken out, put back and checked out without leaving the video', async () => {
  const { shop, shopper, intake } = await setStage(browser, { tag: { 'data-previews': 'off' } });
  const { page } = shopper;
  await page.goto(`${shop.url}/products/serum-dew`);
  await acceptCookies(shopper);
  await openSheet(shopper);
  await addToCart(page);
  await page.getByLabel('Close product').click();
  await page.locator('section[part~="product"]').waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowDown');
  await page.locator('[part~="slide"][data-index="1"]:not([inert])').waitFor();
  await pictureMoves(page);
  await pressInBar(page, productInBar(page));
  await page.locator('[part~="variant"]').nth(1).click();
  await addToCart(page);
  const added = await cartLines(shopper, shop);
  expect(added).toHaveLength(2);

  await inPlayer(page, 'View cart').click();
  await expect.poll(() => drawer(page).locator('.cd-row').count()).toBe(2);
  const first = drawer(page).locator('.cd-row').first();
  // Two quick presses, however slow the tool is.
  await first
    .getByLabel('One more')
    .evaluate((button: HTMLElement) => [button, button].forEach((pressed) => pressed.click()));
  await expect
    .poll(async () => (await cartLines(shopper, shop)).map(({ quantity }) => quantity))
    .toContain(3);
  expect(shop.requests.filter(({ path }) => path === '/cart/change.js')).toHaveLength(1);
  const before = await cartLines(shopper, shop);

  await first.getByText('Remove', { exact: true }).click();
  await expect.poll(async () => (await cartLines(shopper, shop)).length).toBe(1);
  await drawer(page).getByText('Undo', { exact: true }).click();
  await expect
    .poll(
      async () =>
        new Set(
          (await cartLines(shopper, shop)).map(
            ({ variantId, quantity }) => `${variantId} ${quantity}`,
          ),
        ),
    )
    .toEqual(new Set(before.map(({ variantId, quantity }) => `${variantId} ${quantity}`)));
  await expect
    .poll(() => page.locator('button[part~="cart"]').getAttribute('aria-label'))
    .toBe('View cart, 4 in it');

  await drawer(page).getByText('Check out', { exact: true }).click();
  await page.waitForURL(/checkout/);
  await expect.poll(() => intake.events('checkout_started').length).toBe(1);
  expect(intake.events('product_added')).toHaveLength(2);
  expect({ wrongEvents: intake.wrong, complaints: shopper.complaints }).toEqual({
    wrongEvents: [],
    complaints: [],
  });
});

test('"Buy now" goes to the checkout with the product in the cart, and stays where the shop refuses', async () => {
  const { shop, shopper, intake } = await setStage(browser, { tag: { 'data-previews': 'off' } });
  const { page } = shopper;
  await page.goto(`${shop.url}/products/serum-dew`);
  await acceptCookies(shopper);
  await openSheet(shopper);
  shop.faults.cart.push('rate_limited');
  await inPlayer(page, 'Buy now').click();
  await inPlayer(page, 'Try again').waitFor();
  expect(await cartLines(shopper, shop)).toEqual([]);
  await inPlayer(page, 'Try again').click();
  await page.waitForURL(/checkout/);
  expect(await cartLines(shopper, shop)).toMatchObject([{ quantity: 1 }]);
  await expect.poll(() => intake.events('checkout_started').length).toBe(1);
  expect(intake.events('product_added')).toHaveLength(1);
});

/** A shop that no adapter knows, with the tag alone: its cart is an array, and its checkout a page. */
const OWN_CART = `<script>
  window.reelshelf = window.reelshelf || function () { (reelshelf.q = reelshelf.q || []).push(arguments) };
  window.bag = [];
  reelshelf('cart', {
    add: async ([line]) => {
      const held = bag.find(({ key }) => key === line.variantId);
      if (held) held.quantity += line.quantity;
      else bag.push({ key: line.variantId, productId: line.productId, variantId: line.variantId, title: 'Dew Serum', quantity: line.quantity });
      return true;
    },
    read: () => ({ count: bag.reduce((sum, { quantity }) => sum + quantity, 0), lines: bag }),
    setQuantity: (key, quantity) => {
      bag = bag.flatMap((line) => (line.key !== key ? line : quantity ? { ...line, quantity } : []));
    },
    checkout: () => location.assign('/pay'),
  });
</script>`;

test('a shop that nobody knows names its cart by one call beside the tag, and has add, drawer, undo and checkout', async () => {
  const { shop, shopper, intake } = await setStage(browser, {
    pages: [
      hostPage({ path: '/own', before: OWN_CART }),
      { path: '/pay', html: '<!doctype html><title>Pay</title>' },
    ],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/own`);
  await openSheet(shopper, { product: 'Dew Serum' });
  await addToCart(page);
  const bag = () =>
    page.evaluate(() =>
      (window as unknown as { bag: { quantity: number }[] }).bag.map(({ quantity }) => quantity),
    );
  expect({ ownBag: await bag(), platformCart: await cartLines(shopper, shop) }).toEqual({
    ownBag: [1],
    platformCart: [],
  });
  await inPlayer(page, 'View cart').click();
  await drawer(page).locator('.cd-row').first().getByLabel('One more').click();
  await expect.poll(bag).toEqual([2]);
  await drawer(page).getByText('Remove', { exact: true }).click();
  await expect.poll(bag).toEqual([]);
  await drawer(page).getByText('Undo', { exact: true }).click();
  await expect.poll(bag).toEqual([2]);
  await drawer(page).getByText('Check out', { exact: true }).click();
  await page.waitForURL('**/pay');
  await expect.poll(() => intake.events('checkout_started').length).toBe(1);
  expect(intake.events('product_added').map(({ props }) => props['adapter'])).toEqual(['custom']);
  expect(shopper.complaints).toEqual([]);
});
