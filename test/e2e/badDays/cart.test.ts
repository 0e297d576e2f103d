/** A cart that refuses, in each of the ways shops do: the sentence, the event's code, the true count, and a button that is ready again. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import type { CartFault } from '../support/demoShop.js';
import { addToCart, cartLines, openSheet } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const refusals: { fault: CartFault; says: string; code: string }[] = [
  { fault: 'sold_out', says: 'This is sold out.', code: 'sold_out' },
  {
    fault: 'rate_limited',
    says: 'The shop is busy, and your cart is as it was. Try again in a moment.',
    code: 'rate_limited',
  },
  {
    fault: 'challenge',
    says: 'The shop is busy, and your cart is as it was. Try again in a moment.',
    code: 'rate_limited',
  },
  {
    fault: 'server_error',
    says: 'The shop did not let this through. Try again, or use its product page.',
    code: 'blocked',
  },
  {
    fault: 'cut',
    says: 'The shop could not be reached. Check your connection and your cart, then try again.',
    code: 'network',
  },
];

test('every refusal is said in words, is told with its code, and leaves the cart as it was', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/refused' })],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/refused`);
  await openSheet(shopper);
  const player = page.locator('[part~="player"]');
  const addButton = page.locator('[part~="add-to-cart"]').first();
  for (const [i, { fault, says }] of refusals.entries()) {
    shop.faults.cart.push(fault);
    await addButton.click();
    await expect.poll(() => player.locator('.ps-said').innerText()).toBe(says);
    expect(await addButton.getAttribute('aria-disabled'), fault).toBe('false');
    expect(await addButton.innerText()).toContain('Add');
    expect((await shopper.heard()).filter((type) => type === 'product_add_failed')).toHaveLength(
      i + 1,
    );
    expect(await cartLines(shopper, shop), fault).toEqual([]);
    shop.faults.cart.length = 0;
  }
  await addToCart(page);
  expect(await cartLines(shopper, shop)).toMatchObject([{ handle: 'serum-dew', quantity: 1 }]);
  await expect
    .poll(() => player.locator('[part~="cart"]').getAttribute('aria-label'))
    .toBe('View cart, 1 in it');
  await page.goto('about:blank');
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  expect(intake.events('product_add_failed').map(({ props }) => props['code'])).toEqual(
    refusals.map(({ code }) => code),
  );
  expect(
    intake
      .events('product_add_failed')
      .every(({ video, product }) => video !== null && product === 'serum-dew'),
  ).toBe(true);
  expect(intake.wrong).toEqual([]);
  expect(shopper.complaints.filter((line) => !line.includes('Failed to load resource'))).toEqual(
    [],
  );
});

test('a shop that takes one of three says so, and the figures are those of the cart', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/partly' })],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/partly`);
  await openSheet(shopper);
  await page.getByRole('button', { name: 'One more' }).click({ clickCount: 2 });
  shop.faults.cart.push('partial');
  await page.locator('[part~="add-to-cart"]').first().click();
  await page.getByText('Only 1 of 3 could be added.').waitFor();
  expect(await cartLines(shopper, shop)).toMatchObject([{ quantity: 1 }]);
  await expect
    .poll(() => page.locator('[part~="cart"]').getAttribute('aria-label'))
    .toBe('View cart, 1 in it');
  await page.goto('about:blank');
  await expect
    .poll(() =>
      intake.events('product_added').map(({ props }) => [props['quantity'], props['valueMinor']]),
    )
    .toEqual([[1, 2800]]);
  expect(intake.events('product_add_failed')).toEqual([]);
});

test('a shop that never answers is given up, and what it did after all is found in the cart', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/silent' })],
  });
  const { page } = shopper;
  // The same waiting, in a quarter of the time.
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: TimerHandler, delayMs = 0) =>
      later(run, delayMs === 10_000 ? 1500 : delayMs)) as typeof window.setTimeout;
  });
  await page.goto(`${shop.url}/silent`);
  await openSheet(shopper);
  shop.faults.cart.push('no_answer');
  await page.locator('[part~="add-to-cart"]').first().click();
  await page
    .getByText(
      'The shop could not be reached. Check your connection and your cart, then try again.',
    )
    .waitFor();
  expect(await cartLines(shopper, shop)).toEqual([]);
  await addToCart(page);
  await page.goto('about:blank');
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  expect(intake.events('product_add_failed').map(({ props }) => props['code'])).toEqual([
    'network',
  ]);
});
