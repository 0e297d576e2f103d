import { describe, expect, it } from 'vitest';
import type { LiveProduct } from '../../../../src/cart/contract/types.js';
import type { Product } from '../../../../src/feed/schema.js';
import { isSoldOut } from '../../../../src/feed/product/stock.js';
import { withQuote, withLive } from '../../../../src/models/product/liveProduct.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const feed = (more: Partial<Product> = {}): Product => ({
  id: 'serum',
  title: 'Dew Serum',
  price: usd('28.00'),
  compareAt: usd('34.00'),
  options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
  variants: [
    {
      id: '1',
      options: ['30 ml'],
      price: usd('28.00'),
      available: true,
      image: { src: 'https://shop.example/30.jpg' },
    },
    { id: '2', options: ['50 ml'], price: usd('42.00'), available: true },
  ],
  ...more,
});
const live = (more: Partial<LiveProduct> = {}): LiveProduct => ({
  available: true,
  price: usd('25.00'),
  options: [{ name: 'Size', values: ['30 ml', '100 ml'] }],
  variants: [
    { id: '1', options: ['30 ml'], available: false, price: usd('25.00') },
    {
      id: '3',
      options: ['100 ml'],
      available: true,
      price: usd('60.00'),
      image: { src: 'https://cdn.example/100.jpg' },
    },
  ],
  ...more,
});

describe('a product with what the platform says', () => {
  it('a product with what the platform says offers what the platform offers, in its order, and not what the feed remembers', () => {
    const shown = withLive(feed(), live());
    expect(shown.options).toEqual([{ name: 'Size', values: ['30 ml', '100 ml'] }]);
    expect(
      shown.variants?.map(({ id, available, price }) => [id, available, price?.amount]),
    ).toEqual([
      ['1', false, '25.00'],
      ['3', true, '60.00'],
    ]);
  });

  it('a product with what the platform says keeps the merchant’s title, and the feed’s picture of a variant of which the platform has none', () => {
    const shown = withLive(feed(), live({ title: 'SERUM DEW 30ML/100ML (NEW)' }));
    expect(shown.title).toBe('Dew Serum');
    expect(shown.variants?.map(({ image }) => image?.src)).toEqual([
      'https://shop.example/30.jpg',
      'https://cdn.example/100.jpg',
    ]);
  });

  it('a product with what the platform says has no former price when the platform states a price without one', () => {
    expect(withLive(feed(), live()).compareAt).toBeUndefined();
  });

  it('a product with what the platform says falls back to the ids when the platform tells no options', () => {
    const shown = withLive(feed(), { available: true, variants: [{ id: '2', available: false }] });
    expect(shown.variants).toMatchObject([{ id: '2', options: ['50 ml'], available: false }]);
  });

  it('a product with what the platform says takes the only variant of a product that the feed lists without any', () => {
    const bare = feed({ options: undefined, variants: undefined });
    expect(
      withLive(bare, { available: true, variants: [{ id: '9', available: true }] }).variants,
    ).toMatchObject([{ id: '9' }]);
  });

  it('a product with what the platform says gets the choice from the platform where the feed has none', () => {
    const bare = feed({ options: undefined, variants: undefined });
    expect(withLive(bare, live()).variants?.map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('a product with what the platform says takes the platform’s picture only where the feed has none', () => {
    const images = [{ src: 'https://cdn.example/a.jpg' }];
    expect(withLive(feed(), live({ images })).image?.src).toBe('https://cdn.example/a.jpg');
    expect(
      withLive(feed({ image: { src: 'https://shop.example/own.jpg' } }), live({ images })).image
        ?.src,
    ).toBe('https://shop.example/own.jpg');
  });
});

describe('a product of which only a card’s facts are known', () => {
  it('a product of which only a card’s facts are known shows the new price where no variant has one of its own', () => {
    const plain = feed({ variants: [{ id: '1', options: ['30 ml'] }] });
    expect(withQuote(plain, { available: true, price: usd('19.00') })).toMatchObject({
      price: usd('19.00'),
      compareAt: undefined,
    });
  });

  it('a product of which only a card’s facts are known does not guess at the prices of variants', () => {
    expect(withQuote(feed(), { available: true, price: usd('19.00') })).toMatchObject({
      price: usd('28.00'),
    });
  });

  it('a product of which only a card’s facts are known is sold out when the shop says so, whatever the feed says of its variants', () => {
    expect(
      withQuote(feed(), { available: false }).variants?.map(({ available }) => available),
    ).toEqual([false, false]);
  });

  it('a product of which only a card’s facts are known is not sold out when the shop says that it can be had, though the feed says that of every variant', () => {
    const soldOut = feed({
      available: false,
      variants: [
        { id: '1', options: ['30 ml'], available: false },
        { id: '2', options: ['50 ml'], available: false },
      ],
    });
    expect(isSoldOut(withQuote(soldOut, { available: true }))).toBe(false);
    expect(isSoldOut(withQuote({ ...soldOut, variants: undefined }, { available: true }))).toBe(
      false,
    );
    const partly = feed({
      variants: [
        { id: '1', options: ['30 ml'], available: false },
        { id: '2', options: ['50 ml'], available: true },
      ],
    });
    expect(withQuote(partly, { available: true }).variants).toEqual(partly.variants);
  });

  it('a product of which only a card’s facts are known is the feed’s without them', () => {
    expect(withQuote(feed(), undefined)).toEqual(feed());
  });
});
