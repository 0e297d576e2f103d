/** Which price of a page's markup a shopper is shown: what one piece costs anybody today, and of the page's own product. */
import { describe, expect, it } from 'vitest';
import { createPageProducts } from '../../../../src/cart/kit/page/pageProduct.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';

const HERE = { productId: 'serum-dew', url: '/products/serum-dew' };
const JSON_LD = 'script[type*="ld+json" i]';
const meta = (content: string) => ({ getAttribute: () => content });

function read(markup: unknown, elements: Record<string, unknown> = {}) {
  const textContent = typeof markup === 'string' ? markup : JSON.stringify(markup);
  const page = createNodePage(
    'https://shop.example',
    {},
    { [JSON_LD]: { textContent }, ...elements },
  );
  Object.assign(page.window.document, { title: 'Dew Serum – Halden' });
  return createPageProducts(page).getProduct(HERE);
}
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

const OTHER_PRICES: [string, object][] = [
  ['per 100 ml', { referenceQuantity: { value: 100, unitCode: 'MLT' } }],
  ['for sending it', { '@type': 'DeliveryChargeSpecification' }],
  ['for paying by card', { '@type': 'PaymentChargeSpecification' }],
  ['from ten pieces on', { eligibleQuantity: { '@type': 'QuantitativeValue', minValue: '10' } }],
  ['for large orders', { eligibleTransactionVolume: { price: 100, priceCurrency: 'EUR' } }],
  ['for members', { validForMemberTier: { '@type': 'MemberProgramTier' } }],
  ['for businesses', { eligibleCustomerType: 'http://purl.org/goodrelations/v1#Business' }],
  ['as a rate', { priceComponentType: 'https://schema.org/Installment' }],
  ['each month', { billingDuration: 'P1M', billingIncrement: 1 }],
  ['to rent it', { businessFunction: 'http://purl.org/goodrelations/v1#LeaseOut' }],
  ['on the invoice', { priceType: 'https://schema.org/InvoicePrice' }],
  ['until two years ago', { validThrough: '2024-01-01T00:00:00Z' }],
  ['in some years', { validFrom: '2130-01-01' }],
];

describe('a price that is not what one piece costs anybody today', () => {
  it.each(OTHER_PRICES)('is not the price: %s, as a specification', async (_, more) => {
    const priceSpecification = [specified('28.00'), specified('7.00', more)];
    const live = await read(product({ '@type': 'Offer', priceSpecification }));
    expect(live?.price).toEqual(euros('28.00'));
    expect(live?.isFrom).toBeUndefined();
  });

  it.each(OTHER_PRICES.filter(([name]) => !name.startsWith('per')))(
    'is not the price: %s, as an offer',
    async (_, more) => {
      const live = await read(product([offer('28.00'), offer('7.00', more)]));
      expect(live?.price).toEqual(euros('28.00'));
      expect(live?.isFrom).toBeUndefined();
    },
  );

  it('is taken where an old template has let it end, and nothing else is said', async () => {
    const ended = offer('28.00', { priceValidUntil: '2020-12-31' });
    expect((await read(product(ended)))?.price).toEqual(euros('28.00'));
  });

  it('is not the one without taxes, where both are stated', async () => {
    const priceSpecification = [
      specified('28.00', { valueAddedTaxIncluded: false }),
      specified('33.32', { valueAddedTaxIncluded: true }),
    ];
    expect((await read(product({ priceSpecification })))?.price).toEqual(euros('33.32'));
  });

  it.each([
    ['an offer', offer('0.00')],
    ['the lowest of a range', { lowPrice: '0', highPrice: '39', priceCurrency: 'EUR' }],
  ])('is not zero, as templates write what has no price: %s', async (_, offers) => {
    expect(await read(product(offers))).toBeNull();
  });

  it('is Google’s price of the whole beside the unit that it is compared by', async () => {
    const referenceQuantity = {
      value: '4.5',
      unitCode: 'KGM',
      valueReference: { value: '1', unitCode: 'KGM' },
    };
    const priceSpecification = specified(81, { referenceQuantity });
    expect((await read(product({ priceSpecification })))?.price).toEqual(euros('81.00'));
  });
});

describe('a range of prices', () => {
  it.each<[string, object, string, boolean]>([
    ['its lowest alone, of several', { lowPrice: 19, offerCount: 4 }, '19.00', true],
    ['its lowest alone, of an unknown number', { lowPrice: 19 }, '19.00', true],
    ['its lowest alone, of one', { lowPrice: 19, offerCount: '1' }, '19.00', false],
    ['a price within it', { price: 25, lowPrice: 19, highPrice: 39 }, '19.00', true],
    ['two in one text', { price: '19.00 – 39.00' }, '19.00', true],
    [
      'two as a theme prints them',
      { price: '<bdi>19,00&nbsp;&euro;</bdi> - 39,00 €' },
      '19.00',
      true,
    ],
    ['a word before it', { price: 'ab 19,00 €' }, '19.00', true],
    ['an English word before it', { price: 'From €19.00' }, '19.00', true],
    [
      'its lowest is sold out',
      {
        lowPrice: 19,
        highPrice: 39,
        offers: [offer(19, { availability: 'OutOfStock' }), offer(39, { availability: 'InStock' })],
      },
      '39.00',
      false,
    ],
    [
      'only some of it is listed',
      { lowPrice: 19, highPrice: 39, offers: [offer(25), offer(39)] },
      '19.00',
      true,
    ],
  ])(
    'is "from" its lowest that can be had, and no promise: %s',
    async (_, more, amount, isFrom) => {
      const live = await read(
        product({ '@type': 'AggregateOffer', priceCurrency: 'EUR', ...more }),
      );
      expect(live?.price).toEqual(euros(amount));
      expect(live?.isFrom ?? false).toBe(isFrom);
    },
  );

  it('is none where the same is priced in another currency as well', async () => {
    const live = await read(product([offer('28.00'), offer('20.00', { priceCurrency: 'USD' })]));
    expect(live).toMatchObject({ price: euros('28.00') });
    expect(live?.isFrom).toBeUndefined();
  });
});

describe('prices and stock as themes print them', () => {
  it.each([
    ['<span class="money">€28.00 EUR</span>', 'EUR'],
    ['28,00&nbsp;€', 'EUR'],
    ['28,00&#160;&#8364;', 'EUR'],
    [['28.00'], 'EUR'],
    [{ '@value': '28.00' }, 'EUR'],
    ['28.00', '€'],
  ])('the price %j in %s is read', async (price, priceCurrency) => {
    expect((await read(product(offer(price, { priceCurrency }))))?.price).toEqual(euros('28.00'));
  });

  it.each([
    [true, true],
    [false, false],
    ['available for order', true],
    ['https://schema.org/Reserved', false],
    [{ '@value': 'https://schema.org/OutOfStock' }, false],
  ])('availability %j is %s', async (availability, available) => {
    expect((await read(product(offer('28', { availability }))))?.available).toBe(available);
  });

  it.each([
    [
      "a script's escape of an apostrophe",
      `{"@type":"Product","name":"Mia\\'s","offers":{"price":28,"priceCurrency":"EUR"}}`,
    ],
    [
      "a script's escape by its number",
      `{"@type":"Product","name":"Mia\\x27s","offers":{"price":28,"priceCurrency":"EUR"}}`,
    ],
    [
      'several documents in one script',
      `{"@type":"BreadcrumbList"}\n${JSON.stringify(product(offer(28)))}`,
    ],
    [
      'several with commas between them',
      `{"@type":"BreadcrumbList"},${JSON.stringify(product(offer(28)))};`,
    ],
  ])('a document with %s is read', async (_, text) => {
    expect((await read(text))?.price).toEqual(euros('28.00'));
  });
});

describe('lists that PHP and templates write as objects', () => {
  it.each<[string, unknown, string, boolean]>([
    ['offers by their numbers', { 0: offer(28), 2: offer(42) }, '28.00', true],
    ['offers by their variants', { 'v-4411': offer(28), 'v-4412': offer(28) }, '28.00', false],
    ['one offer by a name', { offer: offer(28) }, '28.00', false],
    ['offers without a kind', { a: { price: 28, priceCurrency: 'EUR' } }, '28.00', false],
    [
      'offers of an aggregate',
      { '@type': 'AggregateOffer', priceCurrency: 'EUR', offers: { x: offer(28), y: offer(42) } },
      '28.00',
      true,
    ],
    [
      'an offer that holds nothing but a specification',
      { priceSpecification: specified(28) },
      '28.00',
      false,
    ],
  ])('are read: %s', async (_, offers, amount, isFrom) => {
    const live = await read(product(offers));
    expect(live?.price).toEqual(euros(amount));
    expect(live?.isFrom ?? false).toBe(isFrom);
  });

  it.each<[string, unknown]>([
    ['a graph within a graph', { '@graph': [{ '@graph': [product(offer(28))] }] }],
    ['a graph that is one thing', { '@graph': product(offer(28)) }],
    ['a graph by names', { '@graph': { 'https://x/#product': product(offer(28)), page: {} } }],
    ['documents by numbers', { 1: { '@type': 'BreadcrumbList' }, 3: product(offer(28)) }],
    ['what a page is about', { '@type': 'WebPage', about: product(offer(28)) }],
    ['kinds in a list', product(offer(28), { '@type': ['Thing', 'Product', 'Vehicle'] })],
    ['the kind of a product that has its own', product(offer(28), { '@type': 'Book' })],
    ['kinds without their sign', { ...product(offer(28)), '@type': undefined, type: 'Product' }],
    ['values in lists of one', product([offer(['28'], { priceCurrency: ['EUR'] })])],
    ['a price without an offer', { ...product(undefined), price: 28, priceCurrency: 'EUR' }],
    [
      'variants by their ids, of a group of two kinds',
      {
        '@type': ['Product', 'ProductGroup'],
        name: 'Dew Serum',
        hasVariant: { a: product(offer(28)), b: product(offer(28)) },
      },
    ],
  ])('hold the product: %s', async (_, markup) => {
    expect((await read(markup))?.price).toEqual(euros('28.00'));
  });
});

describe('the product that the page is about', () => {
  const mug = (more: object = {}) => product(offer('9.00'), { name: 'Ridge Mug', ...more });
  it('is not another one that a recommendation names alone, at its own address', async () => {
    expect(await read(mug({ url: 'https://shop.example/products/mug-ridge' }))).toBeNull();
  });

  it.each<[string, object, Record<string, unknown>?]>([
    ['the shop’s own address, as templates have it', { url: 'https://shop.example/' }],
    ['this one, by way of a collection', { url: '/collections/new/products/serum-dew' }],
    [
      'the page’s canonical one',
      { url: '/p/77' },
      { 'link[rel="canonical"]': meta('https://shop.example/p/77') },
    ],
    [
      'another, under the name of the page’s heading',
      { url: '/p/77' },
      { h1: { textContent: ' Ridge Mug ' } },
    ],
  ])('is the only one there is, at %s', async (_, more, elements) => {
    expect((await read(mug(more), elements))?.price).toEqual(euros('9.00'));
  });

  it('is the one whose whole name the title has', async () => {
    const both = [product(offer('28')), product(offer('9'), { name: 'Dew' })];
    expect((await read(both))?.price).toEqual(euros('28.00'));
  });

  it('is the one with a price, where a tool for reviews names its SKU first', async () => {
    const sku = 'serum-dew';
    const both = [{ '@type': 'Product', sku, aggregateRating: {} }, product(offer('28'), { sku })];
    expect((await read(both))?.price).toEqual(euros('28.00'));
  });
});

it.each<[string, Record<string, string>, object | null]>([
  [
    'a sale beside the former price',
    { 'product:price': '25', 'product:sale_price': '20' },
    { price: euros('20.00'), compareAt: euros('25.00') },
  ],
  [
    'the former price by its own name',
    { 'product:price': '20', 'product:original_price': '25' },
    { price: euros('20.00'), compareAt: euros('25.00') },
  ],
  ['the names of Open Graph itself', { 'og:price': '25,00' }, { price: euros('25.00') }],
  ['zero for what has no price', { 'product:price': '0' }, null],
])('metadata of Open Graph has %s', async (_, prices, expected) => {
  const elements = Object.entries(prices).flatMap(([name, amount]) => [
    [`meta[property="${name}:amount"]`, meta(amount)],
    [`meta[property="${name}:currency"]`, meta('EUR')],
  ]);
  const live = await read('', Object.fromEntries(elements));
  if (expected) expect(live).toMatchObject(expected);
  else expect(live).toBeNull();
});
