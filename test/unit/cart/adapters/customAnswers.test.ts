import { expect, it } from 'vitest';
import { createCustomCart } from '../../../../src/cart/adapters/custom/adapter.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';

const cart = (settings: Record<string, unknown>) =>
  createCustomCart(createNodePage('https://shop.example'), { add: () => true, ...settings });

it('a cart of the shop’s own may tell its lines, with addresses that may be used and nothing else', async () => {
  const lines = [
    {
      key: 7,
      quantity: 2,
      title: 'Dew Serum',
      variantTitle: '30 ml',
      image: '/a.jpg',
      url: 'javascript:alert(1)',
      total: { amount: '56.00', currency: 'USD' },
      productId: 'serum',
      junk: 1,
    },
    { key: 'gift', quantity: 1, isFixed: true },
    { quantity: 1 },
    { key: 'none', quantity: 0 },
  ];
  const read = await cart({
    read: () => ({ count: 3, total: { amount: '56.00', currency: 'USD' }, lines }),
  }).read();
  expect(read).toEqual({
    count: 3,
    total: { amount: '56.00', currency: 'USD' },
    lines: [
      {
        key: '7',
        variantId: '7',
        quantity: 2,
        title: 'Dew Serum',
        variantTitle: '30 ml',
        image: 'https://shop.example/a.jpg',
        total: { amount: '56.00', currency: 'USD' },
        again: { productId: 'serum', variantId: '7', quantity: 2 },
      },
      { key: 'gift', variantId: 'gift', quantity: 1, title: '', isFixed: true },
    ],
  });
});

it.each([
  ['nothing', undefined, { ok: true }],
  ['no', false, { ok: false, error: { code: 'unknown' } }],
  [
    'a refusal with its code',
    { ok: false, error: { code: 'quantity_limit', message: 'Five at most', limit: 5 } },
    { ok: false, error: { code: 'quantity_limit', limit: 5 } },
  ],
  ['the cart', { cart: { count: 4 } }, { ok: true, cart: { count: 4 } }],
])('a change of a line that answers %s', async (_name, answer, expected) => {
  const asked: unknown[] = [];
  const adapter = cart({ setQuantity: (...values: unknown[]) => (asked.push(values), answer) });
  expect(await adapter.setQuantity('7', 3)).toMatchObject(expected);
  expect(asked).toEqual([['7', 3]]);
});

it('a shop without that function cannot change lines', async () => {
  expect(await cart({}).setQuantity('7', 3)).toMatchObject({
    ok: false,
    error: { code: 'not_purchasable' },
  });
});

it('the shop’s own product data is copied field by field, for the sheet and for cards', async () => {
  const told = {
    available: true,
    price: { amount: '28.00', currency: 'USD' },
    compareAt: { amount: '20.00', currency: 'USD' },
    tax: 'included',
    options: [{ name: 'Size', values: ['30 ml', 5] }, {}],
    images: ['/a.jpg', { src: 'https://cdn.example/b.jpg', alt: 'B' }, 'data:x'],
    variants: [{ id: 1, options: ['30 ml'], quantity: { min: 2 }, left: 3, available: false }, {}],
  };
  const adapter = cart({
    getProduct: ({ productId }: { productId: string }) => (productId === 'serum' ? told : null),
  });
  const live = await adapter.getProduct({ productId: 'serum' });
  expect(live).toEqual({
    available: true,
    price: { amount: '28.00', currency: 'USD' },
    tax: 'included',
    options: [{ name: 'Size', values: ['30 ml'] }],
    images: [{ src: 'https://shop.example/a.jpg' }, { src: 'https://cdn.example/b.jpg', alt: 'B' }],
    variants: [
      {
        id: '1',
        available: false,
        options: ['30 ml'],
        quantity: { min: 2, max: null, increment: 1 },
        left: 3,
      },
    ],
  });
  expect(await adapter.getProduct({ productId: 'mug' })).toBeNull();
  const facts = await adapter.getProducts([{ productId: 'serum' }, { productId: 'mug' }]);
  expect([...facts]).toEqual([
    ['serum', { available: true, price: { amount: '28.00', currency: 'USD' }, tax: 'included' }],
  ]);
});

it.each<[unknown, object | undefined]>([
  [
    { amount: 28, currency: 'usd' },
    { amount: '28', currency: 'USD' },
  ],
  [
    { amount: '28.00', currency: 'USD' },
    { amount: '28.00', currency: 'USD' },
  ],
  [
    { amount: 28.2 + 28.2 + 0.1, currency: 'EUR' },
    { amount: '56.5', currency: 'EUR' },
  ],
  [{ amount: -5, currency: 'EUR' }, undefined],
  [{ amount: NaN, currency: 'EUR' }, undefined],
  [{ amount: '28,00', currency: 'EUR' }, undefined],
  ['28 EUR', undefined],
])(
  'a sum that the shop’s own code answers is taken as numbers and small letters too: %j',
  async (total, expected) => {
    const read = await cart({ read: () => ({ count: 1, total, lines: [] }) }).read();
    expect(read?.total).toEqual(expected);
  },
);

it.each<[unknown, number | undefined]>([
  [3, 3],
  ['3', 3],
  [' 3 ', 3],
  ['', undefined],
  ['many', undefined],
  [-1, undefined],
  [true, undefined],
])('a count that the shop’s own code answers may be a text: %j', async (count, expected) => {
  const read = await cart({ read: () => ({ count, lines: [] }) }).read();
  expect(read?.count).toBe(expected);
});

it.each<[unknown, boolean | undefined]>([
  [true, true],
  ['true', true],
  [1, true],
  ['1', true],
  [false, false],
  ['false', false],
  [0, false],
  ['no', false],
  [undefined, undefined],
  ['ask us', undefined],
  [{}, undefined],
])('whether a product can be had may be said otherwise: %j', async (available, expected) => {
  const getProduct = () => ({ available, variants: [{ id: 1, available, left: '3' }] });
  const live = await cart({ getProduct }).getProduct({ productId: 'serum' });
  expect(live?.available).toBe(expected);
  if (expected !== undefined)
    expect(live?.variants).toEqual([{ id: '1', available: expected, left: 3 }]);
});
