/** JSON-LD as templates, optimisers and programs print it: what a shopper pays is read from it wherever it can mean one thing only. */
import { describe, expect, it } from 'vitest';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { parseJsonLd } from '../../../../src/cart/kit/page/jsonLd.js';
import { createPageProducts } from '../../../../src/cart/kit/page/pageProduct.js';
import fc from '../../../support/property.js';

const HERE = { productId: 'serum-dew', url: '/products/serum-dew' };

function pageOf(markup: unknown) {
  const textContent = typeof markup === 'string' ? markup : JSON.stringify(markup);
  const page = createNodePage(
    'https://shop.example',
    {},
    {
      'script[type*="ld+json" i]': { textContent },
      h1: { textContent: 'Dew Serum' },
    },
  );
  Object.assign(page.window.document, { title: 'Dew Serum – Halden' });
  return page;
}
const read = (markup: unknown) => createPageProducts(pageOf(markup)).getProduct(HERE);
const product = (offers: unknown, more: object = {}) => ({
  '@type': 'Product',
  name: 'Dew Serum',
  offers,
  ...more,
});
const offer = (price: unknown, more: object = {}) => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'EUR',
  ...more,
});
const specified = (price: unknown, more: object = {}) => ({
  '@type': 'UnitPriceSpecification',
  price,
  priceCurrency: 'EUR',
  ...more,
});
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const json = JSON.stringify(product(offer(28)));

describe('a document that is no JSON', () => {
  it.each<[kind: string, text: string]>([
    ['a comment with words before it', `<!-- by an app -->${json}<!-- / by an app -->`],
    ['CDATA', `<![CDATA[${json}]]>`],
    ['two commas', json.replace('"Product",', '"Product",,')],
    ['a comma missing at a line’s end', json.replace('"Product",', '"Product"\n')],
    ['single quotes', json.replaceAll('"', "'")],
    ['curly quotes', json.replace(/"([^"]*)"/g, '“$1”')],
    ['keys without quotes', json.replace(/"(@?\w+)":/g, '$1:')],
    ['quotes within a text', json.replace('"name"', '"description":"The "best" 12" tee","name"')],
    ['half a number of a letter', json.replace('"name"', '"description":"a \\u12 b","name"')],
    ['entities by their numbers', json.replaceAll('"', '&#34;')],
    ['entities by their hexadecimal numbers', json.replaceAll('"', '&#x22;')],
    ['a decimal comma without quotes', json.replace('28', '28,00')],
    ['a currency without quotes', json.replace('28', '28.00 EUR')],
    ['a point at a number’s end', json.replace('28', '28.')],
    ['a zero before a number', json.replace('28', '028')],
    ['undefined', json.replace('"price"', '"image":undefined,"price"')],
    ['NaN', json.replace('"price"', '"weight":NaN,"price"')],
    ['an error of the template', json.replace('"price"', '"image":Liquid error: none,"price"')],
    ['a script’s assignment', `window.product = ${json};`],
    ['a bracket too many', `${json}}`],
    ['tags of a script within it', `<script type="application/ld+json">${json}</script>`],
    ['a warning of PHP before it', `<br />\n<b>Warning</b>: x in <b>/a.php</b> on line 3\n${json}`],
    ['blanks that do not break', json.replaceAll(',', ',\u00a0')],
    ['blanks without a width', json.replaceAll(',', ',\u200b')],
    ['JSON as one text', JSON.stringify(json)],
    [
      'names with their prefix',
      '{"@type":"schema:Product","schema:name":"Dew Serum","schema:offers":{"schema:price":28,"schema:priceCurrency":"EUR"}}',
    ],
    [
      'names as addresses, with each value in a list',
      '[{"@type":["http://schema.org/Product"],"http://schema.org/name":[{"@value":"Dew Serum"}],"http://schema.org/offers":[{"@type":["http://schema.org/Offer"],"http://schema.org/price":[{"@value":28}],"http://schema.org/priceCurrency":[{"@value":"EUR"}]}]}]',
    ],
  ])('has its price all the same: with %s', async (_, text) => {
    expect((await read(text))?.price).toEqual(euros('28.00'));
  });

  it.each([json.slice(0, -2), `[${json}`, '{"@type":"Product","offers":{"price"'])(
    'and is cut off is not guessed at, and the merchant is told: %s',
    async (text) => {
      const page = pageOf(text);
      expect(await createPageProducts(page).getProduct(HERE)).toBeNull();
      expect(page.said.join()).toContain('PAGE_DATA_UNREADABLE');
    },
  );

  it('is read in bounded time and puts nothing on other objects, whatever it holds', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ':',
      ',',
      '\\',
      '<!--',
      '-->',
      '/*',
      '*/',
      '//',
      '\n',
      '“',
      'a',
      '1',
      '"__proto__":',
      '</',
      '<a',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), (parts) => {
        parseJsonLd(parts.join(''));
      }),
      { numRuns: 2000 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    // Where a text is read anew from each of its letters, the test does not come to its end.
    for (const hostile of ['[', '{"a":', '"', '<!--', '/*', ' "', '{"a" ', '[1,'])
      parseJsonLd(hostile.repeat(20_000));
    expect(parseJsonLd('{"__proto__":{"polluted":1},"a":1,}')).toEqual({ a: 1 });
  });

  it('means the same as JSON where it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        // One comma too many, so that it is read the other way.
        const looser = text.replace(/([}\]])$/, ',$1');
        if (typeof value !== 'object' || value === null || text.includes('__proto__')) return;
        expect(JSON.stringify(parseJsonLd(looser))).toBe(
          JSON.stringify(value, (_, each: unknown) => each ?? undefined),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a price that is an object', () => {
  it.each<[string, object]>([
    ['of an offer', offer({ '@type': 'MonetaryAmount', value: '28.00', currency: 'EUR' })],
    ['a specification in its place', { '@type': 'Offer', price: specified(28) }],
    [
      'with its currency in one',
      { '@type': 'Offer', price: 28, priceCurrency: { '@value': 'EUR' } },
    ],
    ['the lowest of a range', { lowPrice: { value: 28, currency: 'EUR' }, offerCount: 1 }],
  ])('is read: %s', async (_, offers) => {
    expect((await read(product(offers)))?.price).toEqual(euros('28.00'));
  });

  it('and cannot be read is told by what it holds', async () => {
    const page = pageOf(product(offer({ value: 'ask us' })));
    await createPageProducts(page).getProduct(HERE);
    expect(page.said.join()).not.toContain('[object');
  });
});

describe('the price of something else', () => {
  it.each<[string, object]>([
    ['a measure in words', { referenceQuantity: '100 ml' }],
    ['a unit of its own', { unitCode: 'LTR' }],
    ['a unit of its own in words', { unitText: 'per 100 g' }],
  ])('is not what one piece costs: by %s', async (_, more) => {
    const priceSpecification = [specified(25), specified(8, more)];
    expect((await read(product({ '@type': 'Offer', priceSpecification })))?.price).toEqual(
      euros('25.00'),
    );
  });

  it.each<[string, object]>([
    ['a piece', { unitCode: 'C62' }],
    ['a piece in words', { referenceQuantity: '1 Stück' }],
  ])('is what one piece costs, by the unit of %s', async (_, more) => {
    expect(
      (await read(product({ '@type': 'Offer', priceSpecification: specified(25, more) })))?.price,
    ).toEqual(euros('25.00'));
  });

  it('is a subscription’s, whose offer stands beside the one for once', async () => {
    const subscribed = offer(20, {
      priceSpecification: specified(20, { billingDuration: 1, unitCode: 'MON' }),
    });
    const live = await read(product([offer(25), subscribed]));
    expect(live?.price).toEqual(euros('25.00'));
    expect(live?.isFrom).toBeUndefined();
  });

  it('is a thousandth of it, where a point may be of thousands', async () => {
    const page = pageOf(product(offer('1.299')));
    expect(await createPageProducts(page).getProduct(HERE)).toBeNull();
    expect(page.said.join()).toContain('PAGE_DATA_UNREADABLE (1.299 EUR)');
  });
});

it.each<[string, object, string, boolean]>([
  [
    'the two the wrong way round',
    { lowPrice: 39, highPrice: 19, priceCurrency: 'EUR' },
    '19.00',
    true,
  ],
  [
    'its currency in its offers alone',
    { lowPrice: 19, highPrice: 39, offers: [offer(19), offer(39)] },
    '19.00',
    true,
  ],
  [
    'a regular price that stands alone',
    { priceSpecification: specified(25, { priceType: 'https://schema.org/RegularPrice' }) },
    '25.00',
    false,
  ],
])('an offer is read with %s, and without a complaint', async (_, offers, amount, isFrom) => {
  const page = pageOf(product({ '@type': 'AggregateOffer', ...offers }));
  const live = await createPageProducts(page).getProduct(HERE);
  expect([live?.price, live?.isFrom ?? false]).toEqual([euros(amount), isFrom]);
  expect(page.said).toEqual([]);
});

it.each<[unknown, boolean | undefined, string?]>([
  ['onbackorder', true, 'backorder'],
  ['Available on backorder', true, 'backorder'],
  ['low stock', true],
  ['Auf Lager', true],
  ['En stock', true],
  ['Nicht auf Lager', false],
  ['Ausverkauft', false],
  ['Épuisé', false],
  ['Rupture de stock', false],
  ['Agotado', false],
  ['Esaurito', false],
  ['Uitverkocht', false],
  ['currently unavailable', false],
  ['Temporarily out of stock', false],
  ['OutStock', false],
  [['https://schema.org/InStock', 'https://schema.org/OutOfStock'], undefined],
  ['{{ availability }}', undefined],
  ['coming soon', undefined],
])(
  'stock is known by the words that templates print: %j is %s',
  async (availability, expected, sale) => {
    const live = await read(product(offer(28, { availability })));
    expect([live?.available, live?.sale]).toEqual([expected, sale]);
  },
);

describe('the product of the page', () => {
  it.each<[string, unknown]>([
    ['in other letters', [product(offer(28)), product(offer(28), { name: 'DEW  SERUM' })]],
    [
      'by a reference to what stands in another thing',
      {
        '@graph': [
          product({ '@id': '#o' }),
          { '@type': 'WebPage', offers: { '@id': '#o', ...offer(28) } },
        ],
      },
    ],
    [
      'as models',
      product(undefined, {
        model: [product(offer(28), { sku: 'A' }), product(offer(28), { sku: 'B' })],
      }),
    ],
  ])('is found %s', async (_, markup) => {
    expect((await read(markup))?.price).toEqual(euros('28.00'));
  });

  it('has the stock of its variants, where an aggregate tells its prices alone', async () => {
    const variant = (sku: string, price: number) =>
      product(offer(price, { availability: 'InStock' }), { sku });
    const live = await read({
      '@type': 'ProductGroup',
      name: 'Dew Serum',
      offers: { '@type': 'AggregateOffer', lowPrice: 28, highPrice: 42, priceCurrency: 'EUR' },
      hasVariant: [variant('A', 28), variant('B', 42)],
    });
    expect(live).toMatchObject({ available: true, isFrom: true, price: euros('28.00') });
  });

  it('has its name without the HTML that themes leave in it', async () => {
    const live = await read(product(offer(28), { name: 'Dew Serum &#8211;\n <b>30&nbsp;ml</b>' }));
    expect(live?.title).toBe('Dew Serum – 30 ml');
  });
});
