/** Bodies as WooCommerce 11 answers them, cut to what tells how a product is sold. */
import { expect, it } from 'vitest';
import {
  loadWooProduct,
  loadWooQuotes,
} from '../../../../src/cart/adapters/woocommerce/products.js';
import { success } from '../../../../src/tools/result.js';

const PAGE = 'https://shop.example/product/pan/';
const paid = (price: string, more: object = {}) => ({
  price_html: '<bdi>30</bdi>',
  prices: {
    price,
    regular_price: price,
    currency_code: 'USD',
    currency_minor_unit: 2,
    price_range: null,
    ...more,
  },
});
const bodies = {
  external: {
    type: 'external',
    is_purchasable: false,
    is_in_stock: true,
    ...paid('3000'),
    add_to_cart: { text: 'Buy at partner', url: 'https://partner.example/pan' },
  },
  grouped: {
    type: 'grouped',
    is_purchasable: false,
    is_in_stock: true,
    ...paid('749', { price_range: { min_amount: '749', max_amount: '2800' } }),
  },
  'on request': {
    type: 'simple',
    is_purchasable: false,
    is_in_stock: true,
    ...paid('0'),
    price_html: '',
  },
  'for members': { type: 'simple', is_purchasable: false, is_in_stock: true, ...paid('900') },
  backorder: {
    type: 'simple',
    is_purchasable: true,
    is_in_stock: true,
    is_on_backorder: true,
    low_stock_remaining: 0,
    ...paid('6000'),
  },
  oversold: {
    type: 'simple',
    is_purchasable: true,
    is_in_stock: true,
    is_on_backorder: true,
    low_stock_remaining: -3,
    ...paid('6000'),
  },
  'sold out': { type: 'simple', is_purchasable: true, is_in_stock: false, ...paid('6000') },
};
const storeOf = (body: object) => ({
  baseUrl: PAGE,
  get: () =>
    Promise.resolve(
      success({
        status: 200,
        body: [{ id: 7, slug: 'pan', name: 'Pan', permalink: PAGE, ...body }],
        header: () => null,
      }),
    ),
});
const usd = (amount: string) => ({ amount, currency: 'USD' });

it.each([
  ['external', { sale: 'elsewhere', price: usd('30.00'), url: 'https://partner.example/pan' }],
  ['grouped', { sale: 'group', price: usd('7.49'), isFrom: true, url: PAGE }],
  ['on request', { sale: 'no_price', url: PAGE }],
  ['for members', { sale: 'on_page', price: usd('9.00'), url: PAGE }],
  ['backorder', { sale: 'backorder', price: usd('60.00'), url: PAGE }],
  ['oversold', { sale: 'backorder', price: usd('60.00'), url: PAGE }],
] as const)(
  'WooCommerce: what is %s is not sold out, and told as what it is',
  async (kind, told) => {
    const store = storeOf(bodies[kind]);
    const quotes = await loadWooQuotes(store, [{ productId: 'pan' }]);
    expect(quotes.get('pan')).toEqual({ available: true, ...told });
    const live = await loadWooProduct(store, { productId: 'pan' });
    expect(live).toMatchObject({ available: true, ...told });
    expect(live?.variants[0]).toMatchObject({ available: true, sale: told.sale });
    expect(live?.variants[0]).not.toHaveProperty('left');
  },
);

it('WooCommerce: only what is not in stock is sold out', async () => {
  const live = await loadWooProduct(storeOf(bodies['sold out']), { productId: 'pan' });
  expect(live).toMatchObject({ available: false });
  expect(live).not.toHaveProperty('sale');
});
