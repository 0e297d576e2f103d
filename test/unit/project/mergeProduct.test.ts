import { describe, expect, test } from 'vitest';
import type { Product } from '../../../src/feed/schema.js';
import type { Draft } from '../../../src/project/folder/project.js';
import { noSources } from '../../../src/project/folder/sources.js';
import { ALL_IN_FEED, applyImport } from '../../../src/project/import/applyImport.js';
import { mergeProduct } from '../../../src/project/import/mergeProduct.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const shop = (more: Partial<Product> = {}): Product => ({
  id: 'a',
  title: 'Serum',
  price: eur('28.00'),
  image: { src: 'https://a.example/1.jpg' },
  ...more,
});

describe('what the shop says anew', () => {
  test('what the shop says anew is followed where the merchant has changed nothing', () => {
    const theirs = shop({ price: eur('25.00'), compareAt: eur('28.00') });
    expect(mergeProduct(shop(), shop(), theirs)).toEqual({ merged: theirs, kept: [] });
  });
  test('and no longer says is gone', () => {
    const base = shop({ compareAt: eur('30.00') });
    expect(mergeProduct(base, base, shop()).merged).not.toHaveProperty('compareAt');
  });
  test('what the shop says anew leaves the merchant’s title, and the alternative text within a picture that follows', () => {
    const mine = shop({
      title: 'The serum',
      image: { src: 'https://a.example/1.jpg', alt: 'A bottle' },
    });
    const theirs = shop({ title: 'Serum 2', image: { src: 'https://a.example/2.jpg' } });
    expect(mergeProduct(mine, shop(), theirs)).toEqual({
      merged: shop({
        title: 'The serum',
        image: { src: 'https://a.example/2.jpg', alt: 'A bottle' },
      }),
      kept: ['title', 'image.alt'],
    });
  });
  test('what the shop says anew never gives a price of the merchant’s a former price of the shop’s', () => {
    const mine = shop({ price: eur('20.00') });
    const theirs = shop({ price: eur('25.00'), compareAt: eur('28.00') });
    expect(mergeProduct(mine, shop(), theirs).merged).toMatchObject({ price: eur('20.00') });
    expect(mergeProduct(mine, shop(), theirs).merged).not.toHaveProperty('compareAt');
  });
  test('what the shop says anew is compared by variant: one edited, one gone, one new', () => {
    const variants = (...prices: [string, string][]) =>
      prices.map(([id, amount]) => ({ id, price: eur(amount) }));
    const base = shop({ variants: variants(['1', '5'], ['2', '6']) });
    const mine = shop({ variants: variants(['1', '4'], ['2', '6']) });
    const theirs = shop({ variants: variants(['1', '7'], ['3', '8']) });
    expect(mergeProduct(mine, base, theirs).merged.variants).toEqual(
      variants(['1', '4'], ['3', '8']),
    );
  });
  test('what the shop says anew fills in only what is missing of a product that the merchant wrote before any import', () => {
    const mine: Product = { id: 'a', title: 'Mine' };
    expect(mergeProduct(mine, undefined, shop()).merged).toEqual(shop({ title: 'Mine' }));
  });
  test('what the shop says anew is nothing new when an editor has only sorted the keys', () => {
    const mine = {
      price: { currency: 'EUR', amount: '28.00' },
      title: 'Serum',
      id: 'a',
      image: shop().image,
    };
    expect(mergeProduct(mine, shop(), shop({ price: eur('9.00') }))).toMatchObject({
      merged: { price: eur('9.00') },
      kept: [],
    });
  });
});

describe('one import after the other', () => {
  const draft = (): Draft => ({
    feed: { version: 1, creators: [], products: [], videos: [] },
    sources: noSources(),
    catalogue: { version: 1, products: [] },
  });
  const run = (at: string, isWhole = true) => ({
    from: 'https://shop.example',
    kind: 'Shopify',
    currency: 'EUR',
    isWhole,
    at,
  });
  const settled = (products: Product[], refused: string[] = []) => ({
    products,
    videos: [],
    leftOut: [],
    refused,
    losses: [],
  });
  const named = (...ids: string[]) => ids.map((id) => shop({ id }));

  test('what vanished is marked and stays in the feed; what could not be read, or was cut off by a limit, has not vanished', () => {
    const all = draft();
    applyImport(all, settled(named('a', 'b', 'c')), run('1'));
    expect(applyImport(all, settled(named('a'), ['c']), run('2', false)).vanished).toEqual([]);
    const outcome = applyImport(all, settled(named('a'), ['c']), run('3'));
    expect(outcome.vanished).toEqual(['b']);
    expect(all.feed.products.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(all.sources.products.find(({ id }) => id === 'b')).toMatchObject({ missingSince: '3' });
    expect(applyImport(all, settled(named('a', 'b', 'c')), run('4')).returned).toEqual(['b']);
    expect(JSON.stringify(all.sources)).not.toContain('missingSince');
  });

  test('what the merchant took out of the feed stays out until a video shows it', () => {
    const all = draft();
    applyImport(all, settled(named('a', 'b')), run('1'));
    all.feed.products = all.feed.products.filter(({ id }) => id !== 'b');
    applyImport(all, settled(named('a', 'b')), run('2'));
    expect(all.feed.products.map(({ id }) => id)).toEqual(['a']);
    all.feed.videos.push({
      id: 'v',
      sources: [{ type: 'mp4', src: 'media/v.mp4' }],
      tags: [{ product: 'b' }],
    });
    applyImport(all, settled(named('a', 'b')), run('3'));
    expect(all.feed.products.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a large catalogue stays beside the feed', () => {
    const all = draft();
    const many = named(...Array.from({ length: ALL_IN_FEED + 1 }, (_, at) => `p${at}`));
    expect(applyImport(all, settled(many), run('1')).inFeed).toBe(0);
    expect(all.catalogue.products).toHaveLength(ALL_IN_FEED + 1);
  });

  test('a product that comes from another file under another id keeps the id that tags go by', () => {
    const all = draft();
    applyImport(
      all,
      settled([shop({ id: 'dew', ref: { woocommerce: { id: '7', handle: 'dew' } } })]),
      run('1'),
    );
    const outcome = applyImport(
      all,
      settled([shop({ id: '7', price: eur('9.00'), ref: { woocommerce: { id: '7' } } })]),
      { ...run('2'), from: 'export.csv' },
    );
    expect(outcome).toMatchObject({ added: [], changed: ['dew'] });
    expect(all.feed.products).toMatchObject([{ id: 'dew', price: eur('9.00') }]);
  });

  test('the same again changes nothing', () => {
    const all = draft();
    applyImport(all, settled(named('a')), run('1'));
    const before = JSON.stringify([all.feed, all.catalogue, all.sources.products]);
    expect(applyImport(all, settled(named('a')), run('2'))).toMatchObject({
      same: 1,
      changed: [],
      kept: [],
    });
    expect(JSON.stringify([all.feed, all.catalogue, all.sources.products])).toBe(before);
  });
});
