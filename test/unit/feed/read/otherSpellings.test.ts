/** More of what people type and platforms export: other names of a key, other forms of a value. Taken where it can mean one thing only. */
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../../src/feed/issues/issueText.js';
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
const codes = (issues: Parameters<typeof codesOf>[0]) => issues.map(({ code }) => code);
/** The feed that comes of it, without an issue. */
function read(...parts: Parameters<typeof parse>) {
  const { feed, issues } = parse(...parts);
  expect(codesOf(issues)).toEqual([]);
  return feed;
}

describe('money that names its own currency', () => {
  it.each([
    { amount: '28.00', currencyCode: 'USD' },
    { amount: '28.00', currency_code: 'usd' },
    { value: 28, currency: 'USD' },
    { value: '28.00', currencyCode: 'USD' },
  ])('is in that one, and not in the feed’s: %j', (price) => {
    expect(read({}, { price }, { currency: 'EUR' })?.products[0]?.price).toMatchObject({
      currency: 'USD',
      amount: expect.stringMatching(/^28(\.00)?$/),
    });
  });

  it.each([
    ['CHF 1’299.00', 'CHF', '1299.00'],
    ["1'299.50 CHF", 'CHF', '1299.50'],
    ['1\u2009299,00 €', 'EUR', '1299.00'],
    ['1\u00a0299,00\u00a0€', 'EUR', '1299.00'],
    ['1\u202f299 zł', 'PLN', '1299'],
    ['28 EUR', 'EUR', '28'],
    ['28 euros', 'EUR', '28'],
    ['€28', 'EUR', '28'],
    ['28,00 € TTC', 'EUR', '28.00'],
    ['R$ 28,90', 'BRL', '28.90'],
    ['CA$28', 'CAD', '28'],
    ['28 Kč', 'CZK', '28'],
  ])('is in that one, whatever the feed’s is: %s', (price, currency, amount) => {
    expect(read({}, { price }, { currency: 'USD' })?.products[0]?.price).toEqual({
      amount,
      currency,
    });
  });

  it.each<[price: unknown, currency: string]>([
    ['R$ 28', 'EUR'],
    ['A$28', 'USD'],
    [{ amount: '€28', currency: 'USD' }, 'USD'],
    ['₹ 28', 'PKR'],
  ])('is never in the feed’s: %j in a feed of %s', (price, currency) => {
    expect(parse({}, { price }, { currency }).feed?.products[0]?.price?.currency).not.toBe(
      currency,
    );
  });

  it.each([
    ['$28', 'EUR'],
    ['Rs. 28', 'USD'],
    ['28 kr', 'EUR'],
    ['¥28', 'USD'],
    ['￥28', 'USD'],
    ['28 Ft', 'EUR'],
    ['28 лв.', 'EUR'],
    ['S/ 28', 'USD'],
    ['28 د.إ', 'EUR'],
    ['₡28', 'USD'],
    ['28 pts', 'USD'],
    ['28 constructor', 'USD'],
  ])(
    'by a sign that is not of the feed’s currency is not guessed at: %s in a feed of %s',
    (price, currency) => {
      const { feed, issues } = parse({}, { price }, { currency });
      expect(feed?.products[0]).not.toHaveProperty('price');
      expect(codes(issues)).toEqual(['WRONG_TYPE']);
    },
  );

  it.each([
    ['$28', 'AUD'],
    ['Rs. 28', 'PKR'],
    ['₹28', 'INR'],
    ['Rs.28/-', 'INR'],
    ['28 kr', 'SEK'],
    ['kr. 28,-', 'DKK'],
    ['￥28', 'JPY'],
    ['28円', 'JPY'],
    ['28 Ft', 'HUF'],
    ['Fr. 28.–', 'CHF'],
    ['R 28', 'ZAR'],
    ['RM28', 'MYR'],
    ['S/ 28', 'PEN'],
    ['28 lei', 'RON'],
    ['28 د.إ', 'AED'],
    ['US $28', 'USD'],
  ])('by a sign of the feed’s currency is in that one: %s in a feed of %s', (price, currency) => {
    expect(read({}, { price }, { currency })?.products[0]?.price).toEqual({
      amount: '28',
      currency,
    });
  });

  it.each(['ab 28 €', 'od 28', 'da 28,00 €'])('is not what something begins at: %s', (price) => {
    const { feed, issues } = parse({}, { price }, { currency: 'EUR' });
    expect(feed?.products[0]?.price).toBeUndefined();
    expect(codes(issues)).toEqual(['WRONG_TYPE']);
  });
});

describe('tags', () => {
  it.each([
    ['one alone', 'p', [{ product: 'p' }]],
    ['a handle', [{ handle: 'p' }], [{ product: 'p' }]],
    ['an id by its own name', [{ productId: 812 }], [{ product: '812' }]],
    [
      'times as players show them',
      [{ product: 'p', start: '0:02', end: '1:06.5 ' }],
      [{ product: 'p', start: 2, end: 66.5 }],
    ],
    ['seconds with their unit', [{ product: 'p', start: '2s' }], [{ product: 'p', start: 2 }]],
    [
      'percent of the frame',
      [{ product: 'p', x: 40, y: 62.5 }],
      [{ product: 'p', x: 0.4, y: 0.625 }],
    ],
  ])('are taken with %s', (_, tags, expected) => {
    expect(read({ tags })?.videos[0]?.tags).toEqual(expected);
  });
});

it.each([
  ['0:09', 9],
  ['1:02:03', 3723],
  ['9.4 s', 9.4],
  ['PT1M9S', 69],
])('a length of %s is %d seconds', (duration, seconds) => {
  expect(read({ duration })?.videos[0]?.duration).toBe(seconds);
});

it.each([
  ['2026/9/1', '2026-09-01'],
  ['2026-9-1 10:00', '2026-09-01T10:00'],
  ['Sep 1, 2026', '2026-09-01'],
  ['September 1, 2026', '2026-09-01'],
])('the day %s is %s, of the post and of its licence', (day, expected) => {
  const video = read({ publishedAt: day, rights: { status: 'owned', expiresAt: day } })?.videos[0];
  expect([video?.publishedAt, video?.rights.expiresAt]).toEqual([expected, expected]);
});

it.each(['09/01/2026', '1/9/26', 'never', 'Foo 1, 2026'])(
  'the day %s may mean two things, or none: a licence with it takes its video out',
  (expiresAt) => {
    const { feed, issues } = parse({ rights: { status: 'owned', expiresAt } });
    expect(feed?.videos).toEqual([]);
    expect(codes(issues)).toContain('WRONG_FORMAT');
  },
);

describe('choices', () => {
  const sizes = [{ name: 'Size', values: ['S', 'M'] }];
  it.each<[string, Item]>([
    [
      'options by their names alone',
      {
        options: ['Size'],
        variants: [
          { id: 1, options: ['S'] },
          { id: 2, options: ['M'] },
        ],
      },
    ],
    [
      'values by the option’s name',
      {
        options: sizes,
        variants: [
          { id: 1, options: { Size: 'S' } },
          { id: 2, options: [{ name: 'Size', value: 'M' }] },
        ],
      },
    ],
    [
      'Shopify’s numbered values',
      {
        options: sizes,
        variants: [
          { id: 1, option1: 'S', option2: null },
          { id: 2, option1: 'M' },
        ],
      },
    ],
  ])('are taken with %s', (_, product) => {
    expect(read({}, product)?.products[0]).toMatchObject({
      options: sizes,
      variants: [
        { id: '1', options: ['S'] },
        { id: '2', options: ['M'] },
      ],
    });
  });

  it('are taken with sizes that are no whole numbers', () => {
    const options = [{ name: 'Size', values: [39, 39.5] }];
    const product = read({}, { options, variants: [{ id: 1, options: [39.5] }] })?.products[0];
    expect(product?.options?.[0]?.values).toEqual(['39', '39.5']);
    expect(product?.variants?.[0]?.options).toEqual(['39.5']);
  });

  it.each([
    'Any Size',
    'Beliebige Größe',
    'Jede',
    'N’importe quelle taille',
    'Cualquier',
    'Любой размер',
    '',
  ])('have "%s" for every value', (any) => {
    const product = read({}, { options: sizes, variants: [{ id: 1, options: [any] }] });
    expect(product?.products[0]?.variants?.[0]?.options).toEqual(['']);
  });

  it.each([
    ['https://schema.org/OutOfStock', false],
    ['discontinued', false],
    ['Sold out', false],
    [0, false],
    [1, true],
    ['Low stock', true],
    ['onbackorder', true],
  ])('with the stock %j stay, and are available: %s', (available, expected) => {
    expect(
      read({}, { variants: [{ id: 1, available }] })?.products[0]?.variants?.[0]?.available,
    ).toBe(expected);
  });
});

describe('creators', () => {
  const creators = [{ id: 7, handle: '@Mia.makes' }, { handle: '@ines' }];
  it.each([
    ['@mia.makes', '7'],
    ['Mia.Makes', '7'],
    [7, '7'],
    ['@ines', '@ines'],
    ['ines', '@ines'],
  ])('are found by %s', (creator, id) => {
    expect(read({ creator }, {}, { creators })?.videos[0]?.creator).toBe(id);
  });

  it('are not guessed at where two have the same handle', () => {
    const twice = [...creators, { id: 8, handle: 'mia.makes' }];
    expect(codes(parse({ creator: '@mia.makes' }, {}, { creators: twice }).issues)).toContain(
      'CREATOR_UNKNOWN',
    );
  });
});

it('pictures, films and captions are taken by "url", and of several pictures the first', () => {
  const feed = read(
    {
      sources: [{ url: 'a.mp4' }],
      poster: { url: 'a.jpg' },
      captions: [{ url: 'a.vtt', lang: 'en' }],
    },
    { image: [{ url: 'b.jpg' }, 'c.jpg'] },
  );
  const at = (file: string) => new URL(file, validFeedUrl).href;
  expect(feed?.videos[0]).toMatchObject({
    sources: [{ type: 'mp4', src: at('a.mp4') }],
    poster: { src: at('a.jpg') },
    captions: [{ src: at('a.vtt') }],
  });
  expect(feed?.products[0]?.image?.src).toBe(at('b.jpg'));
});

it('countries and channels are taken as one text with commas', () => {
  const rights = { status: 'owned', territories: 'us, CA', channels: 'Onsite, email' };
  expect(read({ rights })?.videos[0]?.rights).toEqual({
    status: 'owned',
    territories: ['US', 'CA'],
    channels: ['onsite', 'email'],
  });
});

it('Instagram’s short share link has no id of the post: it is refused, and not taken for one', () => {
  const src = 'https://www.instagram.com/share/reel/BAabc12345/';
  expect(codes(parse({ sources: [{ type: 'instagram', src }] }).issues)).toContain(
    'EMBED_ID_REFUSED',
  );
});

it.each([
  'endDate',
  'start_date',
  'validUntil',
  'countries',
  'geoRestriction',
  'visibility',
  'private',
  'draft',
  'deleted',
  'archived',
  'consent',
  'permission',
  'approved',
  'brandedContent',
])('a video with the key "%s", by which it may have to stay out of sight, is not shown', (key) => {
  const { feed, issues } = parse({ [key]: 'x' });
  expect(feed?.videos).toEqual([]);
  expect(codes(issues)).toContain('UNKNOWN_KEY');
});

it.each([
  'caption',
  'description',
  'thumbnail',
  'music',
  'tagsNote',
  'start',
  'end',
  'region_of_interest',
])('a video with the key "%s", which says nothing of that kind, is shown', (key) => {
  expect(parse({ [key]: 'x' }).feed?.videos).toHaveLength(1);
});

describe('languages', () => {
  it.each([
    ['de_DE', 'de-DE'],
    ['en-us', 'en-US'],
    ['pt_BR', 'pt-BR'],
    ['de_DE.UTF-8', 'de-DE'],
    ['ca_ES@euro', 'ca-ES'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    [' fr ', 'fr'],
  ])('are taken as servers and shops write them: %s', (locale, expected) => {
    const captions = [{ src: 'a.vtt' }];
    const feed = read({ captions }, {}, { locale });
    expect(feed?.videos[0]?.captions?.[0]?.lang).toBe(expected);
    expect(new Intl.Locale(feed?.locale ?? '').toString()).toBe(expected);
  });

  it.each(['POSIX?', 'English (US)', 'de_', '1'])('are not guessed at: %s', (locale) => {
    const { feed, issues } = parse({}, {}, { locale });
    expect(feed).not.toHaveProperty('locale');
    expect(codes(issues)).toEqual(['LOCALE_UNKNOWN']);
  });
});

it.each([
  [1, []],
  [1.0, []],
  ['1', ['FEED_WRONG_VERSION']],
  ['1.0', ['FEED_WRONG_VERSION']],
  [1.1, ['FEED_WRONG_VERSION']],
  [2, ['FEED_WRONG_VERSION']],
])('a version is a number, and as a text it is named: %j', (version, expected) => {
  const { issues } = parse({}, {}, { version });
  expect(codes(issues)).toEqual(expected);
  for (const issue of issues)
    expect(describeIssue(issue).message).toContain(
      `version is not a version this release reads. Received: ${JSON.stringify(version)}. Expected: 1.`,
    );
});
