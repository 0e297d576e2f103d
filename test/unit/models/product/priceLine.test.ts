import { describe, expect, test } from 'vitest';
import type { Product } from '../../../../src/feed/schema.js';
import { shelfTexts } from '../../../../src/i18n/en/shelf.js';
import { createFormats } from '../../../../src/i18n/format.js';
import { createTranslate } from '../../../../src/i18n/translate.js';
import { priceLine } from '../../../../src/models/product/priceLine.js';
import { validFeed } from '../../../fixtures/feed/valid.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const jpy = (amount: string) => ({ amount, currency: 'JPY' });
const text = createTranslate(shelfTexts);
const line = (product: Partial<Product>, locale = 'en-US') =>
  priceLine({ id: 'p', title: 'P', url: 'https://shop.example/p', ...product } as Product, {
    format: createFormats(locale),
    text,
  });

describe('the price on a card', () => {
  test('the price on a card is the product’s when it has no variants', () => {
    expect(line({ price: usd('58.00') })).toEqual({
      now: '$58.00',
      before: null,
      instead: null,
    });
  });

  test('the price on a card is that of the cheapest variant', () => {
    const variants = [
      { id: '1', price: usd('29.00') },
      { id: '2', price: usd('24.00') },
      { id: '3', price: usd('240.00') },
    ];
    expect(line({ price: usd('29.00'), variants }).now).toBe('From $24.00');
    expect(line({ variants }).now).toBe('From $24.00');
  });

  test('the price on a card is the lowest of several, and says so: in the feed’s copy, the shop’s range, the shop’s variants', () => {
    const format = createFormats('en-US');
    const product = {
      id: 'p',
      title: 'P',
      variants: [
        { id: '1', price: usd('19.00') },
        { id: '2', price: usd('39.00') },
      ],
    };
    const now = (facts?: Parameters<typeof priceLine>[2], of: Product = product) =>
      priceLine(of, { format, text }, facts).now;
    expect(now()).toBe('From $19.00');
    expect(now({ available: true, price: usd('18.00') })).toBe('From $18.00');
    expect(
      now({ available: true, price: usd('18.00'), isFrom: true }, { id: 'p', title: 'P' }),
    ).toBe('From $18.00');
    const variants = [
      { id: '1', available: true, price: usd('18.00') },
      { id: '2', available: true, price: usd('18.00') },
      { id: '3', available: false, price: usd('9.00') },
    ];
    expect(now({ available: true, price: usd('18.00'), variants })).toBe('$18.00');
    expect(
      now({
        available: true,
        price: usd('18.00'),
        variants: [...variants, { id: '4', available: undefined, price: usd('20.00') }],
      }),
    ).toBe('From $18.00');
  });

  test('compares amounts as numbers: 100 is more than 24', () => {
    expect(
      line({
        variants: [
          { id: '1', price: usd('100.00') },
          { id: '2', price: usd('24.00') },
        ],
      }).now,
    ).toBe('From $24.00');
  });

  test('the price on a card is not one at which nothing can be bought', () => {
    const variants = [
      { id: '1', price: usd('9.00'), available: false },
      { id: '2', price: usd('18.00'), available: true },
    ];
    expect(line({ price: usd('18.00'), variants })).toEqual({
      now: '$18.00',
      before: null,
      instead: null,
    });
    expect(line({ variants }).now).toBe('$18.00');
  });

  test('the price on a card of a currency without decimals has none', () => {
    expect(line({ price: jpy('2800'), compareAt: jpy('3400') }, 'ja-JP')).toEqual({
      now: '￥2,800',
      before: '￥3,400',
      instead: null,
    });
  });

  test('the price on a card is left out when the feed states none', () => {
    expect(line({})).toEqual({ now: '', before: null, instead: null });
    expect(line({ compareAt: usd('40.00') })).toEqual({ now: '', before: null, instead: null });
  });
});

describe('a former price', () => {
  test('a former price is shown when it was higher', () => {
    expect(line({ price: usd('28.00'), compareAt: usd('34.00') }).before).toBe('$34.00');
  });

  test.each([['28.00'], ['20.00'], ['28.0']])('of %s is not, beside 28.00', (amount) => {
    expect(line({ price: usd('28.00'), compareAt: usd(amount) }).before).toBeNull();
  });

  test('a former price in another currency is not', () => {
    expect(
      line({ price: usd('28.00'), compareAt: { amount: '34.00', currency: 'EUR' } }).before,
    ).toBeNull();
  });

  test('a former price belongs to the variant that is shown', () => {
    const variants = [
      { id: '1', price: usd('28.00'), compareAt: usd('34.00') },
      { id: '2', price: usd('20.00') },
    ];
    expect(line({ price: usd('28.00'), compareAt: usd('34.00'), variants })).toMatchObject({
      now: 'From $20.00',
      before: null,
    });
  });

  test('a former price of the product holds for variants of the same price', () => {
    expect(
      line({
        price: usd('28.00'),
        compareAt: usd('34.00'),
        variants: [{ id: '1' }, { id: '2', price: usd('42.00') }],
      }),
    ).toMatchObject({ now: 'From $28.00', before: '$34.00' });
  });
});

describe('sold out', () => {
  test('is a product that says so, or all of whose variants do', () => {
    expect(line({ price: usd('1.00'), available: false }).instead).toBe('Sold out');
    expect(
      line({
        variants: [
          { id: '1', available: false },
          { id: '2', available: false },
        ],
      }).instead,
    ).toBe('Sold out');
  });

  test('is not a product of which one variant can be had, or which does not say', () => {
    expect(
      line({
        variants: [
          { id: '1', available: false },
          { id: '2', available: true },
        ],
      }).instead,
    ).toBeNull();
    expect(line({ available: false, variants: [{ id: '1', available: true }] }).instead).toBeNull();
    expect(line({ variants: [{ id: '1' }] }).instead).toBeNull();
    expect(line({}).instead).toBeNull();
  });
});

test('the demo products read as a shopper expects', () => {
  const shown = Object.fromEntries(
    validFeed.products.map((product) => [
      product.id,
      priceLine(product as unknown as Product, { format: createFormats('en-US'), text }),
    ]),
  );
  expect(shown['serum-dew']).toEqual({ now: 'From $28.00', before: '$34.00', instead: null });
  expect(shown['mug-ridge']).toEqual({ now: 'From $24.00', before: null, instead: null });
  expect(shown['lamp-dusk']?.instead).toBe('Sold out');
});
