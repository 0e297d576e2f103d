import { describe, expect, it } from 'vitest';
import { priceOf } from '../../../../src/feed/product/price.js';
import type { Money, Product, Variant } from '../../../../src/feed/schema.js';
import { validFeed } from '../../../fixtures/feed/valid.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const product = (variants: Variant[], rest: Partial<Product> = {}): Product => ({
  id: 'p',
  title: 'P',
  variants,
  ...rest,
});
const [serum, mug, carafe] = validFeed.products as readonly Product[] as [
  Product,
  Product,
  Product,
];

describe('priceOf', () => {
  it('a product without variants has its own price', () => {
    expect(priceOf(carafe)).toEqual({ price: usd('58.00'), compareAt: null, isFrom: false });
  });

  it('variants of several prices give the least of them, as a "from"', () => {
    expect(priceOf(mug)).toEqual({ price: usd('24.00'), compareAt: null, isFrom: true });
    expect(priceOf(serum)).toEqual({ price: usd('28.00'), compareAt: usd('34.00'), isFrom: true });
    const three = ['9', '3.50', '10'].map((amount) => ({ id: amount, price: usd(amount) }));
    expect(priceOf(product(three))).toMatchObject({ price: usd('3.50'), isFrom: true });
  });

  it('variants of one price are no "from", however it is written', () => {
    expect(
      priceOf(
        product([
          { id: '1', price: usd('3.5') },
          { id: '2', price: usd('3.50') },
        ]),
      ).isFrom,
    ).toBe(false);
    expect(priceOf(product([{ id: '1' }, { id: '2' }], { price: usd('5') }))).toEqual({
      price: usd('5'),
      compareAt: null,
      isFrom: false,
    });
  });

  it('a price at which nothing is to be had is not advertised', () => {
    const variants: Variant[] = [
      { id: '1', price: usd('3'), available: false },
      { id: '2', price: usd('9') },
    ];
    expect(priceOf(product(variants))).toEqual({ price: usd('9'), compareAt: null, isFrom: false });
    expect(
      priceOf(product(variants.map((variant) => ({ ...variant, available: false })))),
    ).toMatchObject({ price: usd('3'), isFrom: true });
  });

  it('a chosen variant has its own price, else that of the product', () => {
    expect(priceOf(serum, serum.variants?.[1] ?? null)).toEqual({
      price: usd('42.00'),
      compareAt: null,
      isFrom: false,
    });
    const plain = product([], { price: usd('5'), compareAt: usd('6') });
    expect(priceOf(plain, { id: '1' })).toEqual({
      price: usd('5'),
      compareAt: usd('6'),
      isFrom: false,
    });
  });

  it('a former price that is not higher, or of another currency, is not shown', () => {
    const priced = (compareAt: Money) =>
      priceOf({ id: 'p', title: 'P', price: usd('5'), compareAt }).compareAt;
    expect(priced(usd('5.00'))).toBeNull();
    expect(priced(usd('4'))).toBeNull();
    expect(priced({ amount: '9', currency: 'EUR' })).toBeNull();
    expect(priced(usd('5.01'))).toEqual(usd('5.01'));
  });

  it('without any price there is none, rather than a guess', () => {
    expect(priceOf({ id: 'p', title: 'P', compareAt: usd('5') })).toEqual({
      price: null,
      compareAt: null,
      isFrom: false,
    });
    expect(priceOf(product([{ id: '1' }, { id: '2', price: usd('7') }]))).toMatchObject({
      price: usd('7'),
    });
  });
});
