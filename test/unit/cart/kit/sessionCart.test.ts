import { expect, it } from 'vitest';
import { createSessionCart } from '../../../../src/cart/kit/sessionCart.js';
import type { CartState, SessionPlatform } from '../../../../src/cart/kit/sessionPlatform.js';
import { failure, success } from '../../../../src/tools/result.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import type { CartError } from '../../../../src/cart/contract/errors.js';

const SERUM = { productId: 'serum', variantId: '1', quantity: 1 };
const OFFLINE: CartError = { code: 'network', message: 'Failed to fetch' };

/** A shop that has one piece in its cart and whose add is told by the test. */
function open(
  add: SessionPlatform<CartState>['add'],
  listen: SessionPlatform<CartState>['listen'] = () => {},
) {
  const page = createNodePage('https://shop.example');
  const holding = (quantity: number): CartState => ({
    lines: [{ key: 'a', variantId: '1', quantity, title: '' }],
    summary: { count: quantity },
  });
  const shop = { held: 1, isOffline: false };
  const cart = createSessionCart(page, 1000, {
    id: 'test',
    getProduct: async () => null,
    getProducts: async () => new Map(),
    openCart: async () => false,
    checkout: async () => false,
    readCart: async () => (shop.isOffline ? failure(OFFLINE) : success(holding(shop.held))),
    add: (...asked) => {
      shop.isOffline = true;
      return add(...asked);
    },
    setQuantity: async () => null,
    show: () => {},
    listen,
  });
  return { cart, shop, page };
}

it('a session’s cart does not tell the cart of before as the cart of now when an add was lost and the cart could not be read after it', async () => {
  const byState = open(async (_, before) => ({
    added: [{ variantId: '1', requested: 1, actual: 0 }],
    error: OFFLINE,
    state: before,
    show: () => 'none',
  }));
  const told = await byState.cart.add([SERUM]);
  expect(told).toMatchObject({ ok: false, error: OFFLINE });
  expect(told.cart).toBeUndefined();
  const byError = open(async () => OFFLINE);
  expect((await byError.cart.add([SERUM])).cart).toBeUndefined();
});

it('a session’s cart tells the cart with a refusal that the shop gave an answer to', async () => {
  const refused: CartError = { code: 'sold_out', message: '' };
  const { cart } = open(async () => refused);
  expect(await cart.add([SERUM])).toMatchObject({ ok: false, error: refused, cart: { count: 1 } });
});

it('a session’s cart hears the shopper come back although the shop’s own scripts let nobody listen', async () => {
  const { cart, page } = open(
    async () => OFFLINE,
    () => {
      throw new Error('jQuery is something else here');
    },
  );
  let news = 0;
  cart.onExternalChange(() => news++);
  page.window.document.dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => news).toBe(1);
  cart.destroy();
});
