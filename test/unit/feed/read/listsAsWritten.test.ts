/** Lists and choices in the shapes that platforms and languages write them in. */
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { codesOf } from '../../../fixtures/feed/changed.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';

type Item = Record<string, unknown>;
const aVideo = { id: 'v1', sources: [{ type: 'mp4', src: 'a.mp4' }], rights: { status: 'owned' } };
const { id: _, ...nameless } = aVideo;
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

describe('lists of items', () => {
  it('are taken as objects by id, which an item without one has from its key', () => {
    const feed = read(
      { creator: 'mia', tags: ['mug'] },
      {},
      {
        creators: { mia: { handle: '@mia' }, 7: { id: 'ines', handle: '@ines' } },
        products: { mug: { title: 'Mug' }, bowl: { id: 'b-1', title: 'Bowl' } },
      },
    );
    expect(feed?.creators.map(({ id }) => id)).toEqual(['ines', 'mia']);
    expect(feed?.products).toEqual([
      { id: 'mug', title: 'Mug' },
      { id: 'b-1', title: 'Bowl' },
    ]);
  });

  it.each<[string, unknown]>([
    ['by id', { v1: nameless }],
    ['with the gaps of a filtered list', { 0: aVideo, 2: { ...aVideo, id: 'v2' } }],
    ['as edges and nodes', { edges: [{ node: aVideo, cursor: 'x' }], pageInfo: {} }],
    ['as nodes', { nodes: [aVideo] }],
    ['one alone', aVideo],
  ])('are taken with videos %s', (_kind, videos) => {
    expect(read({}, {}, { videos })?.videos[0]).toMatchObject({ id: 'v1' });
  });

  it('by id have the feed’s rights, creator and disclosure like any other', () => {
    const { rights: _rights, ...bare } = nameless;
    const videos = { v1: bare };
    expect(read({}, {}, { videos, rights: 'owned', disclosure: 'paid' })?.videos[0]).toMatchObject({
      rights: { status: 'owned' },
      disclosure: 'paid',
    });
    expect(
      parse({}, {}, { videos, rights: { status: 'owned', expires: 'x' } }).feed?.videos,
    ).toEqual([]);
  });

  it('are taken as names alone: of products their ids, of creators their handles', () => {
    const feed = read({ creator: 'mia' }, {}, { products: ['mug', 7], creators: ['@mia'] });
    expect(feed?.products.map(({ id }) => id)).toEqual(['mug', '7']);
    expect(feed?.creators).toEqual([{ id: '@mia', handle: '@mia' }]);
    expect(feed?.videos[0]?.creator).toBe('@mia');
  });

  it('of names alone are no videos, and each is told by its place', () => {
    const { feed, issues } = parse({}, {}, { videos: [aVideo, 7, 'am-routine'] });
    expect(feed?.videos.map(({ id }) => id)).toEqual(['v1']);
    const places = issues.map(({ path }) => path.join('.'));
    expect(places).toEqual(expect.arrayContaining(['videos.1', 'videos.2']));
  });

  it('that are no lists at all are none: %j', () => {
    for (const videos of ['a.mp4', 7, true])
      expect(parse({}, {}, { videos }).feed, String(videos)).toBeNull();
  });
});

describe('lists of words', () => {
  it.each<[unknown, string[]]>([
    ['p', ['p']],
    [['p'], ['p']],
    [812, ['812']],
    [{ id: 812 }, ['812']],
    [[{ handle: 'p' }], ['p']],
    ['p, other', ['p', 'other']],
    ['p,other', ['p', 'other']],
    ['Serum, 30 ml', ['Serum, 30 ml']],
  ])('for show.products are taken as %j', (products, expected) => {
    expect(read({ show: { products } })?.videos[0]?.show?.products).toEqual(expected);
  });

  it('are no parts of an id that the feed has as a whole, and parts where it has each', () => {
    const products = [{ id: 'a,b' }, { id: 'Big bowl' }, { id: 'Mug' }];
    expect(
      read({ show: { products: 'a,b' } }, {}, { products })?.videos[0]?.show?.products,
    ).toEqual(['a,b']);
    expect(read({ tags: 'Big bowl, Mug' }, {}, { products })?.videos[0]?.tags).toEqual([
      { product: 'Big bowl' },
      { product: 'Mug' },
    ]);
  });

  it('are taken for topics, and for days of the week in their own names', () => {
    const show = { topics: 'skin; hair', weekly: { days: 'Monday, Fri.', from: '18:00' } };
    expect(read({ topics: 'skin', show })?.videos[0]).toMatchObject({
      topics: ['skin'],
      show: { topics: ['skin', 'hair'], weekly: [{ days: ['mon', 'fri'], from: '18:00' }] },
    });
  });

  it.each([
    { product: 'p' },
    { products: 'p', untill: '2026-01-01' },
    { weekly: { days: 'often' } },
    { weekly: { days: 'm' } },
    { products: '' },
  ])('do not save a video whose show has a doubt in it: %j', (show) => {
    expect(parse({ show }).feed?.videos).toEqual([]);
  });
});

describe('choices', () => {
  const [small, medium] = [{ id: 1 }, { id: 2 }];
  const sizes = [{ name: 'Size', values: ['S', 'M'] }];
  const asked = {
    options: sizes,
    variants: [
      { id: '1', options: ['S'] },
      { id: '2', options: ['M'] },
    ],
  };
  const both = (key: string, of: (size: string) => unknown) => [
    { ...small, [key]: of('S') },
    { ...medium, [key]: of('M') },
  ];

  it.each<[string, Item]>([
    [
      'an object by name',
      { options: { Size: ['S', 'M'] }, variants: both('options', (size) => [size]) },
    ],
    [
      'one text by name',
      { options: { Size: 'S | M' }, variants: both('options', (size) => [size]) },
    ],
    [
      'one text',
      { options: [{ name: 'Size', values: 'S, M' }], variants: both('options', (size) => [size]) },
    ],
    [
      'one option without its list',
      { options: sizes[0], variants: both('options', (size) => [size]) },
    ],
    [
      'values that are objects',
      {
        options: [{ name: 'Size', optionValues: [{ name: 'S' }, { name: 'M' }] }],
        variants: both('options', (size) => [size]),
      },
    ],
    [
      'WooCommerce’s attributes',
      {
        attributes: [
          { id: 6, name: 'Size', variation: true, options: ['S', 'M'] },
          { name: 'Material', variation: false, options: ['Cotton'] },
        ],
        variants: both('attributes', (option) => [{ id: 6, name: 'Size', option }]),
      },
    ],
    [
      'WooCommerce’s names of attributes',
      {
        options: sizes,
        id: 812,
        variations: both('attributes', (size) => ({ attribute_pa_size: size.toLowerCase() })),
      },
    ],
    [
      'Shopify’s selectedOptions',
      {
        options: sizes,
        variants: { nodes: both('selectedOptions', (value) => [{ name: 'Size', value }]) },
      },
    ],
    [
      'selected_options and no options of the product',
      { variants: both('selected_options', (value) => [{ name: 'Size', value }]), options: [] },
    ],
    [
      'BigCommerce’s option_values',
      {
        options: [{ display_name: 'Size', option_values: [], values: ['S', 'M'] }],
        variants: both('option_values', (label) => [{ option_display_name: 'Size', label }]),
      },
    ],
    [
      'Shopware’s groups',
      { options: sizes, variants: both('options', (name) => [{ name, group: { name: 'Size' } }]) },
    ],
    [
      'PrestaShop’s groups',
      { options: sizes, variants: both('attributes', (name) => ({ 3: { group: 'Size', name } })) },
    ],
    [
      'variants by id',
      { options: sizes, variants: { 1: { options: ['S'] }, 2: { options: ['M'] } } },
    ],
  ])('are taken from %s', (_kind, product) => {
    expect(read({}, product)?.products[0]).toMatchObject(asked);
  });

  it('of an option that the product does not have are refused, and not taken for any of its values', () => {
    const { feed, issues } = parse(
      {},
      { options: sizes, variants: both('options', (size) => ({ Größe: size })) },
    );
    expect(feed?.products).toEqual([]);
    expect(issues.length).toBeGreaterThan(0);
  });

  it('that describe a product only are nothing to choose', () => {
    const product = { id: 5, attributes: [{ name: 'Material', options: ['Cotton', 'Wool'] }] };
    expect(read({}, product)?.products[0]).toEqual({ id: '5', title: '' });
  });
});
