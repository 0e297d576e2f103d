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
