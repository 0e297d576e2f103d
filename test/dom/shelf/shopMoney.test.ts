/** One page, one way to write prices: the shop's, once it has said it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CartPage } from '../../../src/cart/contract/page.js';
import { createScriptedCart } from '../../support/scriptedCart.js';
import { createShelfPage, makeFeed } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(() => page.leave());

const format = {
  currency: 'USD',
  before: '',
  after: ' $',
  decimal: ',',
  thousands: '.',
  digits: 2,
};

test('cards, the player’s products and the cart’s lines and sum change to the shop’s format together', async () => {
  const cart = createScriptedCart({ prices: { mug: 1250, serum: 28 } });
  cart.changeOutside('mug', 1, false);
  cart.changeOutside('serum', 1, false);
  let shop: CartPage | undefined;
  const { host, shelf } = page.start({
    feed: makeFeed(['mug-1', 'b']),
    previews: 'off',
    cart: (given: CartPage) => {
      shop = given;
      return cart;
    },
  });
  const prices = () =>
    (host.shadowRoot?.textContent ?? '').match(/\$[\d.,]*\d|\d[\d.,]*\u00a0\$/g) ?? [];
  await vi.waitFor(() => expect(prices()).toContain('$24.00'), { timeout: 5000 });
  shelf.open('mug-1');
  await vi.waitFor(() => expect(page.isOpen(host)).toBe(true), { timeout: 10_000 });
  await vi.waitFor(() => expect(shop).toBeDefined(), { timeout: 10_000 });
  await vi.waitFor(() => expect(page.inside(host, 'button[part=cart]')).toHaveLength(1), {
    timeout: 10_000,
  });
  page.inside(host, 'button[part=cart]')[0]?.click();
  await vi.waitFor(() => expect(prices()).toContain('$1,278.00'), { timeout: 10_000 });
  shop?.stateMoneyFormat?.(format);
  await vi.waitFor(() =>
    expect(prices()).toEqual(expect.arrayContaining(['1.278,00\u00a0$', '1.250,00\u00a0$'])),
  );
  expect(prices().filter((text) => text.startsWith('$'))).toEqual([]);
  expect(prices()).toEqual(
    expect.arrayContaining(['24,00\u00a0$', '28,00\u00a0$', '1.250,00\u00a0$']),
  );
});
