import { describe, expect, test } from 'vitest';
import type { LiveProduct } from '../../../src/cart/contract/types.js';
import { createPixelSubjects } from '../../../src/shelf/pixelSubjects.js';
import { pixelFeed } from '../../support/pixelFeed.js';

const subjects = createPixelSubjects(() => pixelFeed, { shelf: 'below' });

test.each([
  ['of several variants, none chosen', ['serum'], { id: '900', kind: 'product_group' }],
  ['a variant of the feed', ['serum', '4412'], { id: '4412', kind: 'product' }],
  [
    'a variant by Shopify’s global id',
    ['serum', 'gid://shopify/ProductVariant/4411'],
    { id: '4411', kind: 'product', variant: '30 ml', sku: 'S30', price: 28 },
  ],
  ['a variant that only the shop knows', ['serum', '5000'], { id: '5000', kind: 'product' }],
  ['of a single variant', ['mug'], { id: '77', kind: 'product', sku: 'MUG' }],
  ['without variants', ['plain'], { id: 'plain', kind: 'product' }],
  ['that only the shop lists', ['lamp'], { id: 'lamp', kind: 'product' }],
  ['that only the shop lists, with its variant', ['lamp', '9'], { id: '9', kind: 'product' }],
] as const)('a product %s is named as catalogues name it', (_, [id, variant], expected) => {
  expect(subjects.product(id, variant)).toMatchObject(expected);
});

describe('a price is what the shopper is shown', () => {
  const eur = (amount: string) => ({ amount, currency: 'EUR' });
  const priceOf = (quote: Partial<LiveProduct>, id: string, variant?: string) => {
    const { price, currency } = createPixelSubjects(
      () => pixelFeed,
      {},
      () => new Map([[id, { available: true, ...quote }]]),
    ).product(id, variant);
    return price === undefined ? null : [price, currency];
  };
  test.each<
    [what: string, quote: Partial<LiveProduct>, id: string, variant: string | undefined, is: number]
  >([
    ['the shop’s for a card, in its currency', { price: eur('21.00') }, 'mug', undefined, 21],
    ['the feed’s where the shop has said none', { available: true }, 'mug', undefined, 24],
    [
      'the shop’s for one variant',
      {
        price: eur('20.00'),
        variants: [{ id: '77', price: eur('19.50'), available: true }],
      },
      'mug',
      undefined,
      19.5,
    ],
    [
      'the feed’s of single variants before the shop’s one for all',
      { price: eur('20.00') },
      'serum',
      '4412',
      42,
    ],
    [
      'the shop’s lowest where none is chosen and all were asked for',
      { price: eur('26.00'), variants: [] },
      'serum',
      undefined,
      26,
    ],
    ['the shop’s of what only it lists', { price: eur('9.00') }, 'lamp', undefined, 9],
  ])('%s', (_, quote, id, variant, price) => {
    expect(priceOf(quote, id, variant)?.[0]).toBe(price);
  });
  test('none where the shop shows none, whatever the feed says', () => {
    expect(priceOf({ sale: 'no_price' }, 'mug')).toBeNull();
    expect(priceOf({ isPriceUnknown: true }, 'mug')).toBeNull();
  });
  test('never an amount of one and a currency of the other', () => {
    expect(priceOf({ price: eur('21.00') }, 'mug')).toEqual([21, 'EUR']);
    expect(priceOf({}, 'mug')).toEqual([24, 'USD']);
  });
  test('what only the shop lists has its title, too', () => {
    const shop = () => new Map([['lamp', { available: true, title: 'Dusk Lamp' }]]);
    expect(createPixelSubjects(() => pixelFeed, {}, shop).product('lamp')).toMatchObject({
      title: 'Dusk Lamp',
    });
  });
});

test('what is not known of a product is absent, not empty', () => {
  expect(subjects.product('plain')).toEqual({ id: 'plain', kind: 'product', productId: 'plain' });
  expect(subjects.product('mug')).toEqual({
    id: '77',
    kind: 'product',
    productId: 'mug',
    title: 'Ridge Mug',
    sku: 'MUG',
    price: 24,
    currency: 'USD',
  });
});

test('a video is told without what its address may hold of anybody', () => {
  expect(subjects.video('am')).toEqual({
    id: 'am',
    creator: 'mia',
    title: 'My AM routine',
    durationSeconds: 20,
    url: 'https://cdn.shop.test/am.mp4',
  });
  expect(subjects.video('bare')).toEqual({ id: 'bare', creator: '' });
  expect(subjects.video('gone')).toBeUndefined();
});

test('the products of a video are those that it tags, each once', () => {
  expect(subjects.productsOf('am').map(({ id }) => id)).toEqual(['900', '77']);
  expect(subjects.productsOf('bare')).toEqual([]);
  expect(subjects.productsOf('gone')).toEqual([]);
});

test('before there is a feed everything goes by its id', () => {
  const none = createPixelSubjects(() => null, {});
  expect({
    product: none.product('serum'),
    video: none.video('am'),
    products: none.productsOf('am'),
  }).toEqual({
    product: { id: 'serum', kind: 'product', productId: 'serum' },
    video: undefined,
    products: [],
  });
});

test('the shelf is a list by its name, and by its heading where it has one', () => {
  expect(subjects.list()).toEqual({ id: 'reelshelf:below', name: 'below' });
  expect(createPixelSubjects(() => null, { heading: 'Seen on creators' }).list()).toEqual({
    id: 'reelshelf:main',
    name: 'Seen on creators',
  });
});
