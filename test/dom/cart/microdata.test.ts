/** Prices that a theme states in the attributes of its page, as a real document has them. */
import { afterEach, expect, test } from 'vitest';
import { createPageProducts } from '../../../src/cart/kit/page/pageProduct.js';
import { createBrowserPage } from './browserPage.js';

const HERE = { productId: 'serum-dew', url: '/products/serum-dew' };
const read = (markup: string, reference = HERE) => {
  const main = document.createElement('main');
  main.append(document.createRange().createContextualFragment(markup));
  document.body.append(main);
  return createPageProducts(createBrowserPage(main)).getProduct(reference);
};
afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

const PRODUCT = 'itemscope itemtype="https://schema.org/Product"';
const OFFER = 'itemprop="offers" itemscope itemtype="http://schema.org/Offer"';
const NAME = '<h1 itemprop="name">Dew Serum</h1>';
const IN_STOCK = '<link itemprop="availability" href="http://schema.org/InStock">';
const euros = (amount: string) => ({ amount, currency: 'EUR' });

test.each<[string, string, object]>([
  [
    'values in meta and link, as PrestaShop has them',
    `<div ${PRODUCT}>${NAME}<div ${OFFER}><link itemprop="availability" href="https://schema.org/OutOfStock"/><meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="28">28,00 €</span></div></div>`,
    { price: euros('28.00'), available: false },
  ],
  [
    'a price as it is printed, beside its currency',
    `<div ${PRODUCT}>${NAME}<p ${OFFER}><meta itemprop="priceCurrency" content="EUR"/><span itemprop="price">\n  28,00&nbsp;€\n </span>${IN_STOCK}</p></div>`,
    { price: euros('28.00'), available: true },
  ],
  [
    'the currency within the price',
    `<div ${PRODUCT}>${NAME}<p ${OFFER}><span itemprop="price"><span itemprop="priceCurrency" content="EUR">€</span>28.00</span></p></div>`,
    { price: euros('28.00') },
  ],
  [
    'a range, as an aggregate',
    `<div ${PRODUCT}>${NAME}<div itemprop="offers" itemscope itemtype="https://schema.org/AggregateOffer"><span itemprop="lowPrice">19.00</span>–<span itemprop="highPrice">39.00</span><meta itemprop="priceCurrency" content="EUR"><meta itemprop="offerCount" content="4"></div></div>`,
    { price: euros('19.00'), isFrom: true },
  ],
  [
    'an offer for each variant',
    `<div ${PRODUCT}>${NAME}${['28', '42'].map((price) => `<div ${OFFER}><meta itemprop="price" content="${price}"><meta itemprop="priceCurrency" content="EUR"></div>`).join('')}</div>`,
    { price: euros('28.00'), isFrom: true },
  ],
  [
    'a sale by a price specification',
    `<div ${PRODUCT}>${NAME}<div ${OFFER}><meta itemprop="price" content="20"><meta itemprop="priceCurrency" content="EUR"><div itemprop="priceSpecification" itemscope itemtype="https://schema.org/UnitPriceSpecification"><meta itemprop="priceType" content="https://schema.org/StrikethroughPrice"><s itemprop="price">25.00</s><meta itemprop="priceCurrency" content="EUR"></div></div></div>`,
    { price: euros('20.00'), compareAt: euros('25.00') },
  ],
  [
    'an offer elsewhere on the page, by its reference',
    `<div ${PRODUCT} itemref="buy">${NAME}</div><div id="buy"><div ${OFFER}><data itemprop="price" value="28.00">28</data><meta itemprop="priceCurrency" content="EUR"></div></div>`,
    { price: euros('28.00') },
  ],
  [
    'the product within its page',
    `<div itemscope itemtype="https://schema.org/ItemPage"><div itemprop="mainEntity" ${PRODUCT}>${NAME}<div ${OFFER}><meta itemprop="price" content="28"><meta itemprop="priceCurrency" content="EUR"></div></div></div>`,
    { price: euros('28.00') },
  ],
  [
    'the price on the product itself, as old themes have it',
    `<div ${PRODUCT}>${NAME}<span itemprop="price" content="28.00">28 €</span><meta itemprop="priceCurrency" content="EUR"></div>`,
    { price: euros('28.00') },
  ],
  [
    'several kinds, and pictures',
    `<div itemscope itemtype="http://schema.org/Thing http://schema.org/Product">${NAME}<img itemprop="image" src="/a.jpg" alt=""><div ${OFFER}><meta itemprop="price" content="28"><meta itemprop="priceCurrency" content="EUR"></div></div>`,
    { price: euros('28.00'), title: 'Dew Serum', images: [{ src: `${location.origin}/a.jpg` }] },
  ],
  [
    'related products beside it',
    `<div ${PRODUCT}>${NAME}<div ${OFFER}><meta itemprop="price" content="28"><meta itemprop="priceCurrency" content="EUR"></div></div>
     <ul>${['Mug', 'Lamp'].map((name) => `<li ${PRODUCT}><a itemprop="url" href="/products/${name}"><b itemprop="name">${name}</b></a><div ${OFFER}><meta itemprop="price" content="9"><meta itemprop="priceCurrency" content="EUR"></div></li>`).join('')}</ul>`,
    { price: euros('28.00'), title: 'Dew Serum' },
  ],
  [
    'a related product within it, which is no offer of its own',
    `<div ${PRODUCT}>${NAME}<div ${OFFER}><meta itemprop="price" content="28"><meta itemprop="priceCurrency" content="EUR"></div><div itemprop="isRelatedTo" ${PRODUCT}><b itemprop="name">Mug</b><div ${OFFER}><meta itemprop="price" content="9"><meta itemprop="priceCurrency" content="EUR"></div></div></div>`,
    { price: euros('28.00') },
  ],
])('microdata is read: %s', async (_, markup, expected) => {
  expect(await read(markup)).toMatchObject(expected);
});

test('microdata of several products of equal right is not guessed at, and one is found by its SKU', async () => {
  const both = ['a', 'b']
    .map(
      (sku, index) =>
        `<div ${PRODUCT}><meta itemprop="sku" content="${sku}"><div ${OFFER}><meta itemprop="price" content="${index + 1}"><meta itemprop="priceCurrency" content="EUR"></div></div>`,
    )
    .join('');
  expect(await read(both)).toBeNull();
  expect(await read('', { ...HERE, productId: 'b' })).toMatchObject({ price: euros('2.00') });
});

test('JSON-LD that knows a price comes before microdata, and one of reviews alone does not', async () => {
  const microdata = `<div ${PRODUCT}>${NAME}<div ${OFFER}><meta itemprop="price" content="28"><meta itemprop="priceCurrency" content="EUR"></div></div>`;
  const json = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Dew Serum', ...more })}</script>`;
  expect(await read(json({ aggregateRating: {} }) + microdata)).toMatchObject({
    price: euros('28.00'),
  });
  expect(await read(json({ offers: { price: 30, priceCurrency: 'EUR' } }))).toMatchObject({
    price: euros('30.00'),
  });
});

const RDFA_PRODUCT = 'vocab="https://schema.org/" typeof="Product"';
test.each<[string, string, object]>([
  [
    'values in content, as Drupal writes them',
    `<div ${RDFA_PRODUCT}><h1 property="name">Dew Serum</h1><div property="offers" typeof="Offer"><span property="price" content="28.00">28,00 €</span><meta property="priceCurrency" content="EUR"><link property="availability" href="https://schema.org/OutOfStock"></div></div>`,
    { price: euros('28.00'), available: false, title: 'Dew Serum' },
  ],
  [
    'names with their prefix, and what is meant by a resource',
    `<div prefix="schema: https://schema.org/" typeof="schema:Product"><h1 property="schema:name">Dew Serum</h1><div property="schema:offers" typeof="schema:Offer"><b property="schema:price">28,00 €</b><span property="schema:availability" resource="https://schema.org/InStock"></span></div></div>`,
    { price: euros('28.00'), available: true },
  ],
  [
    'names as whole addresses, and a range',
    `<div typeof="http://schema.org/Product"><h1 property="http://schema.org/name">Dew Serum</h1><div property="http://schema.org/offers" typeof="http://schema.org/AggregateOffer"><i property="http://schema.org/lowPrice">19</i><i property="http://schema.org/highPrice">39</i><meta property="http://schema.org/priceCurrency" content="EUR"></div></div>`,
    { price: euros('19.00'), isFrom: true },
  ],
])('RDFa is read with %s', async (_, markup, expected) => {
  expect(await read(markup)).toMatchObject(expected);
});

test('metadata of Open Graph within RDFa’s own attribute is no product', async () => {
  expect(
    await read('<div typeof="WebPage"><meta property="og:price:amount" content="9"></div>'),
  ).toBeNull();
});

test.each(['application/ld+json; charset=utf-8', 'Application/LD+JSON', ' application/ld+json'])(
  'a script of the type "%s" is one of data',
  async (type) => {
    const data = JSON.stringify({
      '@type': 'Product',
      name: 'Dew Serum',
      offers: { price: 28, priceCurrency: 'EUR' },
    });
    expect(await read(`<h1>Dew Serum</h1><script type="${type}">${data}</script>`)).toMatchObject({
      price: euros('28.00'),
    });
  },
);

test('metadata by name instead of property is read', async () => {
  expect(
    await read(
      '<meta name="product:price:amount" content="28,00"><meta name="product:price:currency" content="EUR">',
    ),
  ).toMatchObject({ price: euros('28.00') });
});
