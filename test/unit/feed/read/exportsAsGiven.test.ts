/** What the exports of platforms call a value, and numbers as tables write them. */
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { codesOf } from '../../../fixtures/feed/changed.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';

type Item = Record<string, unknown>;
const aVideo = { id: 'v1', sources: [{ type: 'mp4', src: 'a.mp4' }], rights: { status: 'owned' } };
const parse = (video: Item = {}, product: Item = {}, feed: Item = {}) =>
  parseFeed(
    { version: 1, products: [{ id: 'p', ...product }], videos: [{ ...aVideo, ...video }], ...feed },
    validFeedUrl,
  );
function read(...parts: Parameters<typeof parse>) {
  const { feed, issues } = parse(...parts);
  expect(codesOf(issues)).toEqual([]);
  return feed;
}
const at = (file: string) => new URL(file, validFeedUrl).href;

describe('a product of', () => {
  it.each<[platform: string, product: Item, read: Item]>([
    [
      'Shopify’s products.json',
      {
        id: 7700,
        title: 'Tee',
        handle: 'tee',
        body_html: '<p>Soft</p>',
        options: [{ id: 1, product_id: 7700, name: 'Size', position: 1, values: ['S', 'M'] }],
        variants: [
          {
            id: 11,
            option1: 'S',
            option2: null,
            price: '28.00',
            compare_at_price: '34.00',
            available: true,
            featured_image: { src: '//cdn.example/s.jpg' },
          },
          { id: 12, option1: 'M', price: '28.00', compare_at_price: '', featured_image: null },
        ],
        images: [{ id: 1, src: '//cdn.example/a b.jpg', width: 800, alt: null }],
      },
      {
        id: '7700',
        title: 'Tee',
        image: { src: 'https://cdn.example/a%20b.jpg', width: 800 },
        options: [{ name: 'Size', values: ['S', 'M'] }],
        variants: [
          {
            id: '11',
            options: ['S'],
            compareAt: { amount: '34.00', currency: 'USD' },
            image: { src: 'https://cdn.example/s.jpg' },
          },
          { id: '12', options: ['M'] },
        ],
      },
    ],
    [
      'Shopify’s Storefront API',
      {
        id: 'gid://shopify/Product/1',
        title: 'Tee',
        onlineStoreUrl: '/products/tee',
        images: { edges: [{ node: { url: 'a.jpg', altText: 'A tee' } }] },
        options: [{ name: 'Size', optionValues: [{ name: 'S' }] }],
        variants: {
          edges: [
            {
              node: {
                id: 'gid://shopify/ProductVariant/1',
                price: { amount: '28.0', currencyCode: 'CAD' },
                compareAtPrice: null,
                availableForSale: false,
                selectedOptions: [{ name: 'Size', value: 'S' }],
              },
            },
          ],
        },
      },
      {
        url: at('/products/tee'),
        image: { src: at('a.jpg') },
        variants: [
          { options: ['S'], available: false, price: { amount: '28.0', currency: 'CAD' } },
        ],
      },
    ],
    [
      'WooCommerce’s REST API',
      {
        id: 140,
        name: 'Hoodie',
        slug: 'hoodie',
        permalink: 'https://shop.example/product/hoodie/',
        price: '28.00',
        regular_price: '34',
        stock_status: 'outofstock',
        images: [{ id: 1, src: 'a.jpg', name: '' }],
        attributes: [{ id: 1, name: 'Size', variation: true, options: ['S'] }],
        variations: [141, 142],
      },
      {
        id: '140',
        title: 'Hoodie',
        url: 'https://shop.example/product/hoodie/',
        price: { amount: '28.00', currency: 'USD' },
        compareAt: { amount: '34', currency: 'USD' },
        image: { src: at('a.jpg') },
        available: false,
      },
    ],
    [
      'PrestaShop’s pages',
      { id_product: 3, id: null, name: 'Mug', price: '11,90 €', link: '/3-mug.html' },
      {
        id: '3',
        title: 'Mug',
        url: at('/3-mug.html'),
        price: { amount: '11.90', currency: 'EUR' },
      },
    ],
    [
      'a merchant’s feed',
      { id: 5, name: 'Mug', link: '/mug', image_link: 'a.jpg', availability: 'out of stock' },
      { title: 'Mug', url: at('/mug'), image: { src: at('a.jpg') }, available: false },
    ],
  ])('%s has its values by the names that they have there', (_, product, expected) => {
    expect(read({}, product, { currency: 'USD' })?.products[0]).toMatchObject(expected);
  });

  it('the schema’s own names wins by them', () => {
    const product = { id: 5, title: 'Mug', name: 'mug-internal', url: '/a', link: '/b' };
    expect(read({}, product)?.products[0]).toMatchObject({ title: 'Mug', url: at('/a') });
  });

  it('a known platform may be named by a word or a number', () => {
    const ref = { shopify: 'dew-serum', woocommerce: 140, custom: { sku: 7 } };
    expect(read({}, { ref })?.products[0]?.ref).toEqual({
      shopify: { handle: 'dew-serum' },
      woocommerce: { id: '140' },
      custom: { sku: '7' },
    });
  });
});

describe('a video', () => {
  it.each<[string, unknown]>([
    ['source', 'a.mp4'],
    ['source', { url: 'a.mp4' }],
    ['src', 'a.mp4'],
    ['sources', { mp4: 'a.mp4' }],
    ['sources', { 'video/mp4': { url: 'a.mp4' } }],
  ])('has its film by %s: %j', (key, value) => {
    expect(read({ sources: undefined, [key]: value })?.videos[0]?.sources).toEqual([
      { type: 'mp4', src: at('a.mp4') },
    ]);
  });

  it.each<[unknown]>([
    [{ en: 'a.vtt', de: { src: 'b.vtt' } }],
    [
      [
        { src: 'a.vtt', srclang: 'en' },
        { url: 'b.vtt', language: 'de' },
      ],
    ],
  ])('has its captions by their languages: %j', (captions) => {
    expect(read({ captions })?.videos[0]?.captions).toEqual([
      { src: at('a.vtt'), lang: 'en' },
      { src: at('b.vtt'), lang: 'de' },
    ]);
  });

  it('has the creator that it names as an object, where the feed has it', () => {
    const creators = [
      { id: 'mia', username: '@mia', platform: 'Twitter', avatar: { url: 'a.jpg' } },
    ];
    const feed = read({ creator: { handle: '@mia', name: 'Mia' } }, {}, { creators });
    expect(feed?.videos[0]?.creator).toBe('mia');
    expect(feed?.creators).toEqual([
      { id: 'mia', handle: '@mia', platform: 'x', avatar: at('a.jpg') },
    ]);
  });

  it.each([
    [{ rights: { status: 'owned', expires_at: '2026-12-31' } }],
    [{ rights: { status: 'owned', territories: ' ' } }],
    [{ rights: { status: 'owned', channels: 'website' } }],
    [{ rights: true }],
    [{ show: { timezone: 'Europe/Berlin' } }],
    [{ show: [] }],
    [{ disclosure: false }],
    [{ disclosure: '#ad' }],
  ])('whose duties are written otherwise stays out of sight: %j', (video) => {
    expect(parse(video).feed?.videos).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['1,840', 1840],
    ['1.840', 1840],
    ['1 840', 1840],
    ['1’840', 1840],
    ['1,234,567', 1234567],
    ['8.2K', 8200],
    ['1,2 M', 1_200_000],
    ['1840+', 1840],
    [' 12 ', 12],
  ])('of people and views are whole ones: %s', (written, expected) => {
    const creators = [{ id: 'mia', handle: '@mia', followers: written }];
    const feed = read(
      { stats: { views: written } },
      { rating: { value: 4, count: written } },
      { creators },
    );
    expect([
      feed?.videos[0]?.stats?.views,
      feed?.products[0]?.rating?.count,
      feed?.creators[0]?.followers,
    ]).toEqual([expected, expected, expected]);
  });

  it.each(['many', '12,34,5', '1.2.3', '-5', '1,84'])(
    'that are none are not guessed at: %s',
    (count) => {
      expect(parse({}, { rating: { value: 4, count } }).feed?.products[0]).not.toHaveProperty(
        'rating',
      );
    },
  );

  it('have decimal commas, pixels, percent and milliseconds', () => {
    const feed = read(
      {
        duration: '9400 ms',
        sources: [{ src: 'a.mp4', width: '720px', height: '1280' }],
        tags: [{ product: 'p', start: '2,5', end: '00:00:06,500', x: '0,4', y: '62,5 %' }],
        stats: { watchThrough: '45%' },
        pinned: 'yes',
      },
      { rating: { value: '4,7', count: 12 } },
    );
    expect(feed?.videos[0]).toMatchObject({
      duration: 9.4,
      sources: [{ width: 720, height: 1280 }],
      tags: [{ start: 2.5, end: 6.5, x: 0.4, y: 0.625 }],
      stats: { watchThrough: 0.45 },
      pinned: true,
    });
    expect(feed?.products[0]?.rating?.value).toBe(4.7);
  });

  it.each([
    [12, true],
    ['3', true],
    ['limited availability', true],
    ['InStoreOnly', true],
    ['0', false],
  ])(
    'of pieces in stock, and its other words, say whether there are any: %j',
    (available, expected) => {
      expect(read({}, { available })?.products[0]?.available).toBe(expected);
    },
  );

  it.each([-1, 'ask us'])(
    'of pieces that say nothing of the kind are left out: %j',
    (available) => {
      expect(parse({}, { available }).feed?.products[0]).not.toHaveProperty('available');
    },
  );
});

it.each([
  ['€', 'EUR'],
  ['Euro', 'EUR'],
  [' eur ', 'EUR'],
  ['US$', 'USD'],
  [{ code: 'usd' }, 'USD'],
])('the feed’s currency is %j', (currency, expected) => {
  const feed = read({}, { price: 28 }, { currency });
  expect([feed?.currency, feed?.products[0]?.price?.currency]).toEqual([expected, expected]);
});
