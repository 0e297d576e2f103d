/** What platforms export and people type, as far as it can mean one thing only: taken without a word. */
import { describe, expect, it } from 'vitest';
import { makeAttributionToken, parseAttributionToken } from '../../../../src/events/attribution.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { readWholeFeed } from '../../../../src/feed/read/wholeFeed.js';
import { codesOf } from '../../../fixtures/feed/changed.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';

type Item = Record<string, unknown>;
const aVideo = { id: 'v1', sources: [{ type: 'mp4', src: 'a.mp4' }], rights: { status: 'owned' } };
const read = (video: Item = {}, product: Item = {}, feed: Item = {}) =>
  parseFeed(
    { version: 1, products: [{ id: 'p', ...product }], videos: [{ ...aVideo, ...video }], ...feed },
    validFeedUrl,
  );

/** The value that comes of it, without an issue. */
function taken(part: 'video' | 'product', key: string, value: unknown, feed: Item = {}): unknown {
  const parsed =
    part === 'video' ? read({ [key]: value }, {}, feed) : read({}, { [key]: value }, feed);
  expect(codesOf(parsed.issues), `${key}: ${JSON.stringify(value)}`).toEqual([]);
  return (part === 'video' ? parsed.feed?.videos[0] : parsed.feed?.products[0])?.[key as never];
}

describe('ids', () => {
  it.each([
    'flow™-tumbler-20-oz',
    'i̇stanbul',
    'IMG 4021',
    'сыворотка',
    '%d8%b3%db%8c%d8%b1%d9%88%d9%85',
    'serum/30 ml (new) #2 & more',
    '美容液',
    'a'.repeat(255),
  ])('%s is one', async (id) => {
    const feed = await readWholeFeed(
      {
        version: 1,
        products: [{ id }],
        videos: [{ ...aVideo, id: id.slice(0, 120), tags: [{ product: id }] }],
      },
      validFeedUrl,
    );
    expect(feed?.videos[0]).toMatchObject({ id: id.slice(0, 120), tags: [{ product: id }] });
  });

  it('ids are taken as text where they are numbers, wherever an id can stand', () => {
    const { feed, issues } = parseFeed(
      {
        version: 1,
        creators: [{ id: 7, handle: '@shop' }],
        products: [
          {
            id: 53972771144040,
            title: 'Tumbler',
            ref: { woocommerce: { id: 140 } },
            options: [{ name: 'Size', values: [36, 37] }],
            variants: [{ id: 53972771144041, sku: 1, options: [36] }],
          },
        ],
        videos: [
          {
            id: 1,
            creator: 7,
            sources: [{ type: 'vimeo', src: 10000000 }],
            rights: { status: 'owned' },
            show: { products: [53972771144040] },
            tags: [{ product: 53972771144040 }],
          },
        ],
      },
      validFeedUrl,
    );
    expect(issues).toEqual([]);
    expect(feed?.products[0]).toMatchObject({
      id: '53972771144040',
      ref: { woocommerce: { id: '140' } },
      options: [{ values: ['36', '37'] }],
      variants: [{ id: '53972771144041', sku: '1', options: ['36'] }],
    });
    expect(feed?.videos[0]).toMatchObject({
      id: '1',
      creator: '7',
      sources: [{ src: '10000000' }],
      show: { products: ['53972771144040'] },
      tags: [{ product: '53972771144040' }],
    });
  });

  it('ids of videos come back from the mark of a cart line', () => {
    for (const video of ['IMG 4021', 'ein™.zwei.drei', 'ролик 🌿', 'a'.repeat(120)])
      expect(parseAttributionToken(makeAttributionToken('s'.repeat(64), video))).toMatchObject({
        video,
      });
  });

  it('ids that are numbers too long to be read exactly are refused', () => {
    expect(codesOf(read({ id: 2 ** 60 }).issues)).toEqual(['WRONG_TYPE videos.0.id']);
  });
});

it.each([
  ['2026-09-11T12:00:00+0000', '2026-09-11T12:00:00+00:00'],
  ['2026-11-20 10:00', '2026-11-20T10:00'],
  ['2026-11-20 9:30:15', '2026-11-20T09:30:15'],
  ['2026-11-20 10:00:00 -0500', '2026-11-20T10:00:00-05:00'],
  ['2026-11-20 10:00:00 UTC', '2026-11-20T10:00:00Z'],
  ['2026-11-20T10:00:00+01', '2026-11-20T10:00:00+01:00'],
  [' 2026-11-20 ', '2026-11-20'],
  [1795000000, '2026-11-18T11:06:40.000Z'],
  [1795000000000, '2026-11-18T11:06:40.000Z'],
  ['Fri, 20 Nov 2026 10:00:00 +0000', '2026-11-20T10:00:00+00:00'],
])('the date %j is %s', (value, moment) => {
  expect(taken('video', 'publishedAt', value)).toBe(moment);
  expect(taken('video', 'rights', { status: 'owned', expiresAt: value })).toEqual({
    status: 'owned',
    expiresAt: moment,
  });
});

it.each(['11/12/2026', '20.11.26', 'soon', '2026-13-40', '2026-02-30 10:00', 20261120])(
  'the date %j is not guessed at: with law in it, it takes the video out',
  (value) => {
    expect(read({ rights: { status: 'owned', expiresAt: value } }).feed?.videos).toEqual([]);
    expect(read({ show: { until: value } }).feed?.videos).toEqual([]);
  },
);

describe('money', () => {
  it.each([
    [28, '28'],
    [28.5, '28.5'],
    ['28.00', '28.00'],
    [' 28.00 ', '28.00'],
    ['28,00', '28.00'],
    ['$28', '28'],
    ['28.00 USD', '28.00'],
    ['USD 1,299.00', '1299.00'],
    ['1.299,00', '1299.00'],
    ['1 299,50', '1299.50'],
    ["1'299.00", '1299.00'],
    ['1,00,000.00', '100000.00'],
    ['1.299.000', '1299000'],
    [{ amount: 28, currency: 'usd' }, '28'],
    [{ amount: '28.00' }, '28.00'],
    [{ amount: '28.00', currency: ' USD ' }, '28.00'],
  ])('%j is %s in the feed’s currency', (value, amount) => {
    for (const currency of ['USD', 'usd'])
      expect(taken('product', 'price', value, { currency })).toEqual({ amount, currency: 'USD' });
  });

  it('money names its own currency by a sign that means only one, or by its letters', () => {
    expect(taken('product', 'price', '28,00 €')).toEqual({ amount: '28.00', currency: 'EUR' });
    expect(taken('product', 'price', 'eur 28')).toEqual({ amount: '28', currency: 'EUR' });
  });

  it.each([
    ['25.000', 'CLP', '25000'],
    ['$ 1.990', 'CLP', '1990'],
    ['¥1,299', 'JPY', '1299'],
    ['₩ 19,000', 'KRW', '19000'],
    ['299.000₫', 'VND', '299000'],
    ['33990.0', 'CLP', '33990.0'],
    ['0.500', 'JPY', '0.500'],
  ])('%j in %s, which has no decimals, is %s', (value, currency, amount) => {
    expect(taken('product', 'price', value, { currency })).toEqual({ amount, currency });
  });

  it.each(['1,299', 'from $28', '28 inkl', '-5', '28.00.1', 'free', '1e3', true])(
    '%j is not guessed at in dollars',
    (value) => {
      const parsed = read({}, { price: value }, { currency: 'USD' });
      expect(parsed.feed?.products[0]).not.toHaveProperty('price');
      expect(parsed.issues).toHaveLength(1);
    },
  );
});

describe('sources', () => {
  const ids = {
    youtube: 'AAAAAAAAA_-',
    tiktok: '7000000000000000000',
    vimeo: '10000000',
    instagram: 'TESTREEL01',
  };
  it.each([
    ['youtube', 'https://www.youtube.com/shorts/AAAAAAAAA_-'],
    ['youtube', 'https://youtu.be/AAAAAAAAA_-?si=x'],
    ['youtube', 'https://m.youtube.com/watch?app=desktop&v=AAAAAAAAA_-&t=3s'],
    ['youtube', 'youtube.com/embed/AAAAAAAAA_-'],
    ['youtube', 'https://www.youtube-nocookie.com/embed/AAAAAAAAA_-'],
    ['tiktok', 'https://www.tiktok.com/@shop.de/video/7000000000000000000?is_from_webapp=1'],
    ['tiktok', 'https://www.tiktok.com/embed/v2/7000000000000000000'],
    ['vimeo', 'https://player.vimeo.com/video/10000000?h=1'],
    ['vimeo', 'https://vimeo.com/channels/staffpicks/10000000'],
    ['instagram', 'https://www.instagram.com/reel/TESTREEL01/?igsh=x'],
    ['instagram', 'https://instagram.com/shop/reel/TESTREEL01/'],
    ['instagram', 'https://www.instagram.com/p/TESTREEL01/'],
  ] as const)('%s: the id is taken from %s, with or without the kind', (type, src) => {
    for (const source of [
      { type, src },
      { src },
      { type: 'mp4', src },
      { type: type.toUpperCase(), src },
    ]) {
      // Without a scheme it is an address of this site's own, and may be a file.
      if (source.type === 'mp4' && !src.startsWith('https:')) continue;
      expect(taken('video', 'sources', [source])).toEqual([{ type, src: ids[type] }]);
    }
  });

  it.each([
    'https://vimeo.com/10000000/abcdef1234',
    'https://vimeo.com/10000000/abcdef1234?share=copy',
    'https://player.vimeo.com/video/10000000?h=abcdef1234&dnt=1',
  ])('the second part of an unlisted video’s id is taken from %s', (src) => {
    expect(taken('video', 'sources', [{ type: 'mp4', src }])).toEqual([
      { type: 'vimeo', src: '10000000/abcdef1234' },
    ]);
  });

  it.each([
    'https://player.vimeo.com/external/100000000.hd.mp4?s=abc',
    'https://player.vimeo.com/progressive_redirect/playback/100000000/rendition/720p/file.mp4',
    'https://v19-webapp.tiktok.com/video/tos/a.mp4',
  ])('a file at a platform’s host stays a file: %s', (src) => {
    expect(taken('video', 'sources', [{ type: 'mp4', src }])).toEqual([{ type: 'mp4', src }]);
  });

  it('take their kind from a file’s ending, and one may stand without its list', () => {
    expect(taken('video', 'sources', 'a.MOV?v=1')).toEqual([
      { type: 'mp4', src: 'https://shop.example/a.MOV?v=1' },
    ]);
    expect(taken('video', 'sources', { src: 'b.m3u8' })).toEqual([
      { type: 'hls', src: 'https://shop.example/b.m3u8' },
    ]);
  });
});

it.each([
  ['video/mp4', 'mp4'],
  ['Video/QuickTime', 'mp4'],
  ['video/x-m4v', 'mp4'],
  ['mov', 'mp4'],
  ['webm', 'mp4'],
  ['application/x-mpegURL', 'hls'],
  ['application/vnd.apple.mpegurl', 'hls'],
  ['m3u8', 'hls'],
])('a source of the media type %s is of the kind %s', (type, kind) => {
  expect(taken('video', 'sources', [{ type, src: 'https://cdn.example/clip' }])).toEqual([
    { type: kind, src: 'https://cdn.example/clip' },
  ]);
});

it('a source of a kind that nothing plays keeps its name in the notice', () => {
  const { issues } = read({ sources: [{ type: 'application/dash+xml', src: 'a.mpd' }] });
  expect(issues[0]?.args.received).toBe('application/dash+xml');
});

describe('choices', () => {
  const options = [
    { name: 'Color', values: ['Light Blue', 'Red'] },
    { name: 'Size', values: ['S', 'M'] },
  ];
  const valuesOf = (...variants: unknown[][]) => {
    const { feed, issues } = read(
      {},
      { options, variants: variants.map((values, at) => ({ id: String(at), options: values })) },
    );
    expect(codesOf(issues)).toEqual([]);
    return feed?.products[0]?.variants?.map((variant) => variant.options);
  };

  it('choices of "any" fit every value of their option', () => {
    for (const any of ['', null, 'Any', 'any size', 'Any Size…', '*'])
      expect(valuesOf(['Red', any])).toEqual([['Red', '']]);
  });

  it('choices are found under other spellings of the same value', () => {
    expect(valuesOf(['light-blue', 's'], ['RED ', ' m'])).toEqual([
      ['Light Blue', 'S'],
      ['Red', 'M'],
    ]);
  });

  it('choices may be as many as a product has variants', async () => {
    const values = Array.from({ length: 2048 }, (_, at) => `s${at}`);
    const product = {
      id: 'p',
      options: [{ name: 'Shade', values }],
      variants: values.map((value) => ({ id: value, options: [value] })),
    };
    const raw = { version: 1, products: [product], videos: [aVideo] };
    expect((await readWholeFeed(raw, validFeedUrl))?.products[0]?.variants).toHaveLength(2048);
  });
});

describe('long texts', () => {
  it('long texts are cut at a word, and never within a letter', () => {
    const title = taken('video', 'title', 'my morning routine ✨ '.repeat(30)) as string;
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).toMatch(/^(my morning routine ✨ )+.*(my|morning|routine|✨)…$/);
    const long = taken('product', 'title', '🌿'.repeat(250)) as string;
    expect(long).toBe(`${'🌿'.repeat(99)}…`);
    expect(
      (taken('product', 'description', 'word '.repeat(2000)) as string).length,
    ).toBeLessThanOrEqual(5000);
  });
});

it('empty cells of a table are no values', () => {
  expect(
    read(
      { title: '', publishedAt: ' ', poster: { src: '' } },
      { url: '', compareAt: '', title: '' },
    ).feed?.products[0],
  ).toEqual({ id: 'p', title: '' });
});

it('captions without a language have the feed’s', () => {
  expect(taken('video', 'captions', 'a.srt', { locale: 'de' })).toEqual([
    { src: 'https://shop.example/a.srt', lang: 'de' },
  ]);
});

it('lists that are too long lose their end, and not the item', () => {
  const { feed, issues } = read({
    captions: Array.from({ length: 60 }, () => ({ src: 'a.vtt', lang: 'en' })),
  });
  expect(feed?.videos[0]?.captions).toHaveLength(40);
  expect(issues).toMatchObject([
    {
      code: 'LIST_TOO_LONG',
      path: ['videos', 0, 'captions'],
      args: { dropped: 'rest', expected: 40 },
    },
  ]);
});

describe('what a feed says once for all its videos', () => {
  const bare = { id: 'v', sources: [{ type: 'mp4', src: 'a.mp4' }] };
  const feed = {
    version: 1,
    rights: { status: 'licensed' },
    creator: 'mia',
    disclosure: 'paid',
    poster: { src: 'p.jpg' },
    creators: [{ id: 'mia', handle: '@mia' }],
  };

  it('what a feed says once for all its videos holds for those that do not say otherwise, on the short way too', async () => {
    const videos = [bare, { ...bare, id: 'w', rights: { status: 'owned' }, disclosure: 'none' }];
    for (const given of [
      await readWholeFeed({ ...feed, videos }, validFeedUrl),
      parseFeed({ ...feed, videos }, validFeedUrl).feed,
    ]) {
      expect(given?.videos).toMatchObject([
        {
          rights: { status: 'licensed' },
          creator: 'mia',
          disclosure: 'paid',
          poster: { src: 'https://shop.example/p.jpg' },
        },
        { rights: { status: 'owned' }, creator: 'mia', disclosure: 'none' },
      ]);
    }
  });

  it('what a feed says once for all its videos takes all of them out when it cannot be read and has law in it', () => {
    for (const fault of [
      { rights: { status: 'licensed', expires: '2020-01-01' } },
      { disclosure: 'sponsored' },
      { disclosure: undefined, disclosures: 'paid' },
      { show: { untill: '2020-01-01' } },
    ]) {
      const { feed: left, issues } = parseFeed(
        { ...feed, ...fault, videos: [bare, { ...bare, id: 'w' }] },
        validFeedUrl,
      );
      expect(left?.videos, JSON.stringify(fault)).toEqual([]);
      expect(issues.map(({ path }) => path[0])).toEqual(['videos', 'videos']);
    }
  });
});

it('the shop’s own videos need no creator; whoever lends one is named', () => {
  expect(read().feed?.videos[0]?.creator).toBe('');
  expect(codesOf(read({ rights: { status: 'licensed' } }).issues)).toEqual([
    'MISSING videos.0.creator',
  ]);
});

describe('doubtful law', () => {
  it.each([
    ['rights', { status: 'licensed', expires: '2020-01-01' }],
    ['rights', { status: 'owned', territory: ['US'] }],
    ['rights', { status: 'owned', note: 'see contract' }],
    ['rights', { status: 'owned', expiresAt: '' }],
    ['show', { untill: '2026-01-01' }],
    ['show', { Until: '2026-01-01' }],
    ['disclosures', 'paid'],
    ['Disclosure', 'paid'],
    ['dislcosure', 'paid'],
    ['disclosure', ''],
    ['disclosure', ['paid']],
    ['right', { status: 'denied' }],
    ['usage_rights', 'none'],
    ['expiresAt', '2020-01-01'],
    ['territories', ['US']],
    ['shows', {}],
    ['sponsored', true],
    ['license', 'until May'],
    ['isAd', true],
    ['is_paid_partnership', true],
    ['partnership', 'Halden'],
    ['ftcDisclosure', 'paid'],
    ['rightsExpire', '2020-01-01'],
    ['hidden', true],
    ['unlisted', true],
  ])('%s: %j takes the video out, with a notice', (key, value) => {
    const { feed, issues } = read(
      { creator: 'shop', [key]: value },
      {},
      { creators: [{ id: 'shop', handle: '@shop' }] },
    );
    expect(feed?.videos).toEqual([]);
    expect(issues.at(-1)).toMatchObject({
      path: ['videos', 0, key, ...(issues.at(-1)?.path.slice(3) ?? [])],
      args: { dropped: 'item' },
    });
  });

  it.each([
    'note',
    'internal',
    'shop',
    'campaignId',
    'height',
    'x-source',
    '_rights_note_of_mine'.slice(7),
  ])('%s beside the others is a note of the merchant’s own', (key) => {
    expect(codesOf(read({ [key]: 'x' }).issues)).toEqual([]);
    expect(read({ [key]: 'x' }).feed?.videos).toHaveLength(1);
  });

  it('doubtful law names in other letters are the same names', () => {
    expect(taken('video', 'disclosure', 'AI generated')).toBe('ai_generated');
    expect(taken('video', 'disclosure', 'Brand-Owned')).toBe('brand_owned');
    expect(taken('video', 'rights', 'Owned')).toEqual({ status: 'owned' });
  });
});
