/** What fits the schema and means more than it says there: names, HTML and sums as platforms have them in an item without a fault. */
import { describe, expect, it } from 'vitest';
import fc from '../../../support/property.js';
import { describeIssues } from '../../../../src/feed/issues/issueSummary.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { readWholeFeed } from '../../../../src/feed/read/wholeFeed.js';
import { codesOf } from '../../../fixtures/feed/changed.js';
import { validFeed, validFeedUrl } from '../../../fixtures/feed/valid.js';

type Item = Record<string, unknown>;
const aVideo = { id: 'v1', sources: [{ type: 'mp4', src: 'a.mp4' }], rights: { status: 'owned' } };
const whole = (video: Item = {}, product: Item = {}, feed: Item = {}) => ({
  version: 1,
  products: [{ id: 'p', ...product }],
  videos: [{ ...aVideo, ...video }],
  ...feed,
});
const parse = (...parts: Parameters<typeof whole>) => parseFeed(whole(...parts), validFeedUrl);
function read(...parts: Parameters<typeof whole>) {
  const { feed, issues } = parse(...parts);
  expect(codesOf(issues)).toEqual([]);
  return feed;
}
const told = (...parts: Parameters<typeof whole>) => {
  const { feed, issues } = parse(...parts);
  return feed ? describeIssues(issues, feed).map((each) => `${each.message} ${each.remedy}`) : [];
};
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('HTML in a text', () => {
  it.each([
    ['Dew &amp; Glow', 'Dew & Glow'],
    ['Dew &amp;amp; Glow', 'Dew & Glow'],
    ['Mia&#8217;s', 'Mia’s'],
    ['Mia&amp;#39;s', "Mia's"],
    ['Mia&#146;s', 'Mia’s'],
    ['30&nbsp;ml', '30\u00a0ml'],
    ['Caf&eacute; &Uuml;ber &ndash; &hellip;', 'Café Über – …'],
    ['Flow&trade; &#x1F33F;', 'Flow™ 🌿'],
    ['<b>Dew</b> <span style="color:red">Serum</span>', 'Dew Serum'],
    ['<p>Dew</p><p>Serum</p>', 'Dew Serum'],
    ['Dew<br/>Serum', 'Dew Serum'],
    ['&lt;b&gt;Dew&lt;/b&gt;', 'Dew'],
    ['1 &lt; 2', '1 < 2'],
    ['<script>alert(1)</script>Dew<!-- x -->', 'Dew'],
  ])('is read as what it says: %s', async (title, expected) => {
    const parts = [{ title, poster: { src: 'a.jpg', alt: title } }, { title }] as const;
    const feed = read(...parts);
    expect([
      feed?.videos[0]?.title,
      feed?.videos[0]?.poster?.alt,
      feed?.products[0]?.title,
    ]).toEqual([expected, expected, expected]);
    expect(await readWholeFeed(whole(...parts), validFeedUrl)).toBeNull();
  });

  it.each([
    'a < b > c',
    'I <3 it',
    'Tom & Jerry',
    'R&D;',
    '&unknown;',
    '<img src=x onerror=alert(1)>',
    '5 > 3',
  ])('is not seen where there is none: %s', (title) => {
    expect(read({}, { title })?.products[0]?.title).toBe(title);
  });

  it('is read in choices, names and addresses too, and never in ids', () => {
    const feed = read(
      { id: 'a&amp;b', sources: 'https://cdn.example/a.mp4?x=1&amp;y=2' },
      {
        id: 'p&amp;q',
        url: '/p?a=1&#038;b=2',
        options: [{ name: 'Colour &amp; size', values: ['Red &amp; white', 'Blue'] }],
        variants: [{ id: 1, options: ['Red & white'] }],
      },
    );
    expect(feed?.videos[0]).toMatchObject({
      id: 'a&amp;b',
      sources: [{ src: 'https://cdn.example/a.mp4?x=1&y=2' }],
    });
    expect(feed?.products[0]).toMatchObject({
      id: 'p&amp;q',
      url: 'https://shop.example/p?a=1&b=2',
      options: [{ name: 'Colour & size', values: ['Red & white', 'Blue'] }],
      variants: [{ options: ['Red & white'] }],
    });
  });

  it('leaves no tag and takes no time, however it is nested', () => {
    const pieces = [
      '<b>',
      '</b>',
      '&lt;',
      '&amp;',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      'x',
      ';',
      '#39',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const title = `Dew ${parts.join('')}`;
        expect(parse({}, { title }).feed?.products[0]?.title).not.toMatch(/<\/?b>/);
      }),
      { numRuns: 300 },
    );
    // Where a text is read anew from each of its letters, the test does not come to its end.
    read({}, { title: 'x', description: `${'<script>'.repeat(40_000)}${'&amp'.repeat(40_000)}` });
  });
});

describe('a platform’s name for a value, in an item that has no fault', () => {
  it.each<[Item, Item]>([
    [{ name: 'Dew' }, { title: 'Dew' }],
    [{ title: 'T', link: '/x' }, { url: 'https://shop.example/x' }],
    [{ title: 'T', images: [{ src: '/a.jpg' }] }, { image: { src: 'https://shop.example/a.jpg' } }],
    [{ title: 'T', image_url: '/a.jpg' }, { image: { src: 'https://shop.example/a.jpg' } }],
    [{ title: 'T', stock_status: 'outofstock' }, { available: false }],
    [
      { title: 'T', price: usd('28.00'), compareAtPrice: usd('34.00') },
      { compareAt: usd('34.00') },
    ],
    [
      {
        title: 'T',
        variants: ['S', 'M'].map((value) => ({
          id: value,
          selectedOptions: [{ name: 'Size', value }],
        })),
      },
      {
        options: [{ name: 'Size', values: ['S', 'M'] }],
        variants: [{ options: ['S'] }, { options: ['M'] }],
      },
    ],
  ])('is not lost: %j', async (product, expected) => {
    expect(read({}, product)?.products[0]).toMatchObject(expected);
    expect(await readWholeFeed(whole({}, product), validFeedUrl)).toBeNull();
  });

  it('takes nothing from what the schema’s own names say, wherever a note of the merchant’s stands', () => {
    const parsed = parseFeed(validFeed, validFeedUrl).feed;
    const noted = structuredClone(validFeed) as unknown as Record<string, Item[]>;
    for (const item of [...(noted['products'] ?? []), ...(noted['creators'] ?? [])])
      Object.assign(item, { note_of_mine: 'x' });
    expect(parseFeed(noted, validFeedUrl)).toEqual({ feed: parsed, issues: [] });
  });
});

const sizes = [{ name: 'Size', values: ['S', 'M'] }];
it.each<[platform: string, product: Item, expected: Item]>([
  [
    'WooCommerce’s variations',
    {
      name: 'H',
      options: sizes,
      variations: [
        {
          id: 1,
          attributes: [{ name: 'Size', option: 'S' }],
          price: '28',
          regular_price: '34',
          stock_status: 'outofstock',
        },
      ],
    },
    {
      variants: [
        { id: '1', options: ['S'], price: usd('28'), compareAt: usd('34'), available: false },
      ],
    },
  ],
  [
    'WooCommerce’s form',
    {
      options: sizes,
      available_variations: [
        {
          variation_id: 1,
          attributes: { attribute_pa_size: 's' },
          display_price: 28,
          display_regular_price: 34,
          is_in_stock: false,
        },
      ],
    },
    {
      variants: [
        { id: '1', options: ['S'], price: usd('28'), compareAt: usd('34'), available: false },
      ],
    },
  ],
  [
    'Shopify’s product in a theme, in cents',
    {
      price: 2800,
      compare_at_price: 3400,
      price_varies: false,
      options: ['Size'],
      variants: [{ id: 1, option1: 'S', price: 2800, compare_at_price: 3400 }],
    },
    { price: usd('28.00'), compareAt: usd('34.00'), variants: [{ price: usd('28.00') }] },
  ],
  [
    'Vendure, in hundredths with taxes',
    {
      featuredAsset: { preview: '/a.jpg' },
      variants: [
        {
          id: 1,
          price: 2800,
          priceWithTax: 3332,
          currencyCode: 'EUR',
          stockLevel: 'OUT_OF_STOCK',
          options: [{ name: 'S', group: { name: 'Size' } }],
        },
      ],
    },
    {
      image: { src: 'https://shop.example/a.jpg' },
      variants: [{ price: { amount: '33.32', currency: 'EUR' }, available: false, options: ['S'] }],
    },
  ],
  [
    'Medusa',
    {
      thumbnail: '/a.jpg',
      options: [{ title: 'Size', values: [{ value: 'S' }, { value: 'M' }] }],
      variants: [
        {
          id: 'v',
          options: [{ value: 'S', option: { title: 'Size' } }],
          calculated_price: { calculated_amount: 28, currency_code: 'usd' },
        },
      ],
    },
    { options: sizes, variants: [{ options: ['S'], price: usd('28') }] },
  ],
  [
    'Wix, on sale',
    {
      price: { currency: 'USD', price: 28, discountedPrice: 20 },
      productOptions: [{ name: 'Size', choices: [{ value: 'S', description: 'Small' }] }],
      stock: { inStock: false },
    },
    {
      price: usd('20'),
      compareAt: usd('28'),
      available: false,
      options: [{ name: 'Size', values: ['S'] }],
    },
  ],
  [
    'Squarespace, on sale',
    {
      variants: [
        {
          id: 'x',
          pricing: {
            basePrice: { currency: 'USD', value: '28.00' },
            onSale: true,
            salePrice: { currency: 'USD', value: '20.00' },
          },
        },
      ],
    },
    { variants: [{ price: usd('20.00'), compareAt: usd('28.00') }] },
  ],
  [
    'Ecwid',
    {
      compareToPrice: 34,
      price: 28,
      options: [{ name: 'Size', choices: [{ text: 'S' }, { text: 'M' }] }],
      combinations: [{ id: 1, options: [{ name: 'Size', value: 'S' }], price: 28 }],
    },
    { compareAt: usd('34'), options: sizes, variants: [{ options: ['S'] }] },
  ],
  [
    'Magento’s GraphQL',
    { price_range: { minimum_price: { final_price: usd('28'), regular_price: usd('34') } } },
    { price: usd('28'), compareAt: usd('34') },
  ],
  ['Saleor', { pricing: { priceRange: { start: { gross: usd('28') } } } }, { price: usd('28') }],
  [
    'a merchant’s feed, on sale',
    { price: '28.00 USD', sale_price: '20.00 USD' },
    { price: usd('20.00'), compareAt: usd('28.00') },
  ],
  [
    'Facebook’s catalogue',
    { price: '$28.00', sale_price: '$20.00', currency: 'USD' },
    { price: usd('20.00'), compareAt: usd('28.00') },
  ],
  [
    'a merchant’s feed whose sale has days of its own',
    {
      price: '28.00 USD',
      sale_price: '20.00 USD',
      sale_price_effective_date: '2020-01-01/2020-02-01',
    },
    { price: usd('28.00') },
  ],
  [
    'TikTok Shop',
    {
      main_images: [{ urls: ['/a.jpg'] }],
      skus: [
        {
          id: '1',
          price: { tax_exclusive_price: '28', currency: 'USD' },
          sales_attributes: [{ name: 'Size', value_name: 'S' }],
        },
      ],
    },
    {
      image: { src: 'https://shop.example/a.jpg' },
      variants: [{ options: ['S'], price: usd('28') }],
    },
  ],
])(
  'prices, choices and stock are read as they stand in the shape of %s',
  (_, product, expected) => {
    const found = read({}, product, { currency: 'USD' })?.products[0];
    expect(found).toMatchObject(expected);
    if (!('compareAt' in expected) && !('variants' in expected))
      expect(found?.compareAt).toBeUndefined();
  },
);

describe('a sum', () => {
  it.each<[unknown, string, string]>([
    [{ centAmount: 2800, fractionDigits: 2, currencyCode: 'USD' }, 'USD', '28.00'],
    [{ units: 28, nanos: 500_000_000, currencyCode: 'USD' }, 'USD', '28.5'],
    [{ amount: 2800, scale: 2 }, 'USD', '28.00'],
    [{ shopMoney: { amount: '28.0', currencyCode: 'USD' } }, 'EUR', '28.0'],
    [{ USD: 28, EUR: 26 }, 'USD', '28'],
    ['28.990000', 'USD', '28.9900'],
    ['28.00 (inkl. 19 % MwSt.)', 'USD', '28.00'],
    ['٢٨٫٥٠', 'USD', '28.50'],
    [1.299, 'USD', '1.299'],
  ])('is read from %j', (price, currency, amount) => {
    expect(read({}, { price }, { currency })?.products[0]?.price).toEqual(usd(amount));
  });

  it.each(['1.299', '28.000', '1,299', '€1.299', '1.299 €'])(
    'whose only mark may be of thousands or of decimals is refused, and the merchant is told why: %s',
    (price) => {
      expect(parse({}, { price }, { currency: 'EUR' }).feed?.products[0]?.price).toBeUndefined();
      expect(told({}, { price }, { currency: 'EUR' }).join()).toContain('cannot be told');
    },
  );
});

describe('a film', () => {
  it.each([
    ['<iframe width="1" src="https://www.youtube.com/embed/AAAAAAAAA_-?x=1"></iframe>', 'youtube'],
    [
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/7000000000000000000">',
      'tiktok',
    ],
    [
      '<blockquote data-instgrm-permalink="https://www.instagram.com/reel/TESTREEL01/?x=1">',
      'instagram',
    ],
    ['https://studio.youtube.com/video/AAAAAAAAA_-/edit', 'youtube'],
    ['https://instagr.am/p/TESTREEL01/', 'instagram'],
    ['https://www.tiktokv.com/share/video/7000000000000000000/', 'tiktok'],
  ])('is found by the code and the links that platforms give: %s', (src, type) => {
    expect(read({ sources: src })?.videos[0]?.sources[0]?.type).toBe(type);
  });

  it.each([
    ['www.shop.com/a.mp4', 'https://www.shop.com/a.mp4'],
    ['cdn.shopify.com/a.mp4', 'https://cdn.shopify.com/a.mp4'],
    [' https://cdn.example/a.mp4 ', 'https://cdn.example/a.mp4'],
    ['reels.v2/a.mp4', 'https://shop.example/reels.v2/a.mp4'],
  ])('is at %s', (src, expected) => {
    expect(read({ sources: [{ type: 'mp4', src }] })?.videos[0]?.sources[0]?.src).toBe(expected);
  });

  it.each([
    'https://drive.google.com/file/d/abc/view',
    'clip',
    'clip.avi',
    'https://www.loom.com/share/abc',
  ])('that nobody can play is told by its address, with what would play: %s', (src) => {
    expect(told({ sources: src })[1]).toMatch(
      new RegExp(
        `of "${src.replace(/[.?]/g, '\\$&')}" is missing.*"mp4" or "hls" for the address of a file`,
      ),
    );
  });

  it.each([
    'https://vm.tiktok.com/ZMabc/',
    'https://www.youtube.com/@shop',
    'https://www.instagram.com/stories/shop/3/',
  ])('whose link holds no id is asked for the long one: %s', (src) => {
    expect(told({ sources: src })[1]).toContain(`("${src}") is not an id of that platform`);
    expect(told({ sources: src })[1]).not.toContain('Write as type');
  });
});

it.each<[unknown, string]>([
  [{ seconds: 1789128000, nanoseconds: 0 }, '2026-09-11T12:00:00.000Z'],
  [{ _seconds: 1789128000 }, '2026-09-11T12:00:00.000Z'],
  [{ $date: '2026-09-11T12:00:00Z' }, '2026-09-11T12:00:00Z'],
  [
    { date: '2026-09-11 12:00:00.000000', timezone_type: 3, timezone: 'UTC' },
    '2026-09-11T12:00:00.000000Z',
  ],
  ['20260911', '2026-09-11'],
  ['2026年9月11日', '2026-09-11'],
])('a moment is read as databases and languages keep it: %j', (expiresAt, expected) => {
  expect(read({ rights: { status: 'owned', expiresAt } })?.videos[0]?.rights.expiresAt).toBe(
    expected,
  );
});

it.each([
  { date: '2026-09-11 12:00:00', timezone: 'Europe/Berlin' },
  { date: 'x' },
  {},
  { seconds: 'x' },
])('a moment that cannot be told takes out a video whose rights hang on it: %j', (expiresAt) => {
  expect(parse({ rights: { status: 'owned', expiresAt } }).feed?.videos).toEqual([]);
});
