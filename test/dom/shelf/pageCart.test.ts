import { afterEach, expect, it } from 'vitest';
import { createBrowserEnv } from '../../../src/browser/browserEnv.js';
import { createLinkCart } from '../../../src/cart/adapters/link/adapter.js';
import type { MoneyFormat } from '../../../src/cart/contract/moneyFormat.js';
import type { CartPage } from '../../../src/cart/contract/page.js';
import { createFormats } from '../../../src/i18n/format.js';
import { createShopMoney } from '../../../src/models/shopMoney.js';
import { createPageCart } from '../../../src/shelf/pageCart.js';
import { createDisplay } from '../../../src/tools/display.js';
import { createDisposer } from '../../../src/tools/disposer.js';

const address = location.href;
afterEach(() => history.replaceState(null, '', address));

function openCart() {
  let page: CartPage | undefined;
  const shopMoney = createShopMoney();
  const cart = (given: CartPage) => createLinkCart((page = given));
  const disposer = createDisposer();
  const parts = {
    window,
    env: createBrowserEnv(window),
    display: createDisplay(() => {}),
    host: document.body,
    options: { feed: '/reels.json', cart },
    shopMoney,
    whenDone: (run: () => void) => run(),
  };
  return { ...createPageCart(parts, disposer), shopMoney, disposer, page: () => page };
}

it('a cart knows the address of now, after a navigation without a load, so that a page’s form is not taken for the last product’s', async () => {
  const { getCart, disposer, page } = openCart();
  await getCart();
  expect(page()?.url).toBe(address);
  history.replaceState(null, '', '/products/mug');
  expect(page()?.url).toBe(`${location.origin}/products/mug`);
  disposer.dispose();
});

it('prices and sums are written as the shop says it writes them, until there is another cart', async () => {
  const { getCart, restartCart, shopMoney, disposer, page } = openCart();
  const format = createFormats('en-US', () => shopMoney.value);
  const shown = () =>
    ['36.00', '1234.50'].map((amount) => format.money({ amount, currency: 'EUR' }));
  const euros: MoneyFormat = {
    currency: 'EUR',
    before: '',
    after: ' €',
    decimal: ',',
    thousands: '.',
    digits: 2,
  };
  await getCart();
  expect(shown()).toEqual(['€36.00', '€1,234.50']);
  page()?.stateMoneyFormat?.(euros);
  expect(shown()).toEqual(['36,00\u00a0€', '1.234,50\u00a0€']);
  expect(format.money({ amount: '36.00', currency: 'USD' }), 'another currency').toBe('$36.00');
  const first = shopMoney.value;
  page()?.stateMoneyFormat?.({ ...euros });
  expect(shopMoney.value, 'the same again draws nothing anew').toBe(first);
  restartCart();
  expect(shown()).toEqual(['€36.00', '€1,234.50']);
  disposer.dispose();
});
