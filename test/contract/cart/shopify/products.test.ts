/** Products of a Shopify shop: one by the Ajax API, several by the Storefront API of the shop's own origin. */
import { afterEach, describe, expect, it } from 'vitest';
import { createShopifyCart } from '../../../../src/cart/adapters/shopify/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startShopifyShop } from '../../../../demo/platforms/shops/shopify.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import type {
  CatalogueProduct,
  ShopifyCartOptions,
} from '../../../../demo/platforms/shops/shopifyCart.js';

const SERUM = { productId: 'serum-dew' };
const LAMP = { productId: 'lamp-dusk' };

const coloured: CatalogueProduct = {
  id: '5010',
  handle: 'tasse-weiß',
  title: 'Tasse',
  image: { src: '/tasse.jpg' },
  options: [{ name: 'Farbe', values: ['Weiß', 'Rot'] }],
  variants: [
    { id: '41010', options: ['Weiß'], price: '9.00', available: false, sku: 'T-W' },
    {
      id: '41011',
      options: ['Rot'],
      price: '12.00',
      compareAt: '15.00',
      available: true,
      sku: 'T-R',
      image: '/tasse-rot.jpg',
    },
  ],
};
const subscription: CatalogueProduct = {
  id: '5011',
  handle: 'coffee-club',
  title: 'Coffee Club',
  options: [],
  variants: [{ id: '41012', price: '20.00', available: true, needsPlan: true }],
};
const shelf = { ...catalogue, products: [...catalogue.products, coloured, subscription] };
const many = Array.from({ length: 9 }, (_, index): CatalogueProduct => ({
  ...subscription,
  id: String(6000 + index),
  handle: `more-${index}`,
  variants: [{ id: String(46000 + index), price: '5.00', available: true }],
}));

let server: Awaited<ReturnType<typeof startShopifyShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  shopify: object = {},
  options: ShopifyCartOptions = {},
  settings: Record<string, unknown> = {},
  products = shelf.products,
) {
  server = await startShopifyShop({ ...shelf, products }, options);
  page = createNodePage(server.origin, {
    Shopify: {
      shop: 'halden.myshopify.com',
      routes: { root: options.root ?? '/' },
      currency: { active: 'USD' },
      ...shopify,
    },
  });
  adapter = createShopifyCart(page, settings);
}
const queries = () =>
  server.seen
    .filter(({ path }) => path.includes('/api/'))
    .map(({ path, body }) => ({ path, query: (JSON.parse(body) as { query: string }).query }));

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('one product', () => {
  it('one product is told whole: options, pictures, and each variant with its own', async () => {
    await open();
    expect(
      await adapter.getProduct({
        productId: 'x',
        url: `${server.origin}/collections/all/products/tasse-wei%C3%9F?variant=1`,
      }),
    ).toEqual({
      available: true,
      price: { amount: '12.00', currency: 'USD' },
      compareAt: { amount: '15.00', currency: 'USD' },
      title: 'Tasse',
      options: [{ name: 'Farbe', values: ['Weiß', 'Rot'] }],
      images: [{ src: `${server.origin}/tasse.jpg`, alt: 'Tasse' }],
      variants: [
        {
          id: '41010',
          available: false,
          sku: 'T-W',
          options: ['Weiß'],
          price: { amount: '9.00', currency: 'USD' },
          quantity: { min: 1, max: null, increment: 1 },
        },
        {
          id: '41011',
          available: true,
          sku: 'T-R',
          options: ['Rot'],
          image: { src: `${server.origin}/tasse-rot.jpg`, alt: 'Rot' },
          price: { amount: '12.00', currency: 'USD' },
          compareAt: { amount: '15.00', currency: 'USD' },
          quantity: { min: 1, max: null, increment: 1 },
        },
      ],
    });
  });

  it('one product without a choice has no option, though Shopify names one', async () => {
    await open();
    const live = await adapter.getProduct(LAMP);
    expect(live).toMatchObject({ title: 'Dusk Lamp', options: [] });
    expect(live?.variants).toHaveLength(1);
    expect(live?.variants[0]).not.toHaveProperty('options');
  });

  it('one product that is sold by subscription only needs a choice that the shelf does not offer', async () => {
    await open();
    expect(
      await adapter.add([{ productId: 'coffee-club', variantId: '41012', quantity: 1 }]),
    ).toMatchObject({ ok: false, error: { code: 'options_required' }, cart: { count: 0 } });
  });

  it('one product says nothing of tax, since Shopify does not', async () => {
    await open();
    expect(await adapter.getProduct(SERUM)).not.toHaveProperty('tax');
  });
});

describe('several products', () => {
  it('unconfirmed: are asked for in one request without a token, in the shopper’s market and language', async () => {
    await open({ country: 'DE', locale: 'pt-BR' }, { root: '/pt-de/' });
    const facts = await adapter.getProducts([
      SERUM,
      LAMP,
      { productId: 'x', ref: { handle: 'tasse-weiß' } },
      { productId: 'gone' },
    ]);
    expect(Object.fromEntries(facts)).toEqual({
      'serum-dew': {
        available: true,
        price: { amount: '28.00', currency: 'USD' },
        compareAt: { amount: '34.00', currency: 'USD' },
        isFrom: true,
      },
      'lamp-dusk': { available: false, price: { amount: '120.00', currency: 'USD' } },
      // The cheapest that can be bought, with its own former price.
      x: {
        available: true,
        price: { amount: '12.00', currency: 'USD' },
        compareAt: { amount: '15.00', currency: 'USD' },
      },
    });
    expect(queries()).toHaveLength(1);
    expect(queries()[0]?.path).toBe('/api/2026-04/graphql.json');
    expect(queries()[0]?.query).toContain('@inContext(country: DE, language: PT_BR)');
    expect(
      server.seen.every(
        ({ headers }) => headers['x-shopify-storefront-access-token'] === undefined,
      ),
    ).toBe(true);
    expect(server.seen).toHaveLength(1);
  });

  it('take the version that the merchant names, and never a path from it', async () => {
    await open({}, {}, { apiVersion: '2026-07' });
    await adapter.getProducts([SERUM]);
    adapter.destroy();
    adapter = createShopifyCart(page, { apiVersion: '../../admin' });
    await adapter.getProducts([SERUM]);
    expect(queries().map(({ path }) => path)).toEqual([
      '/api/2026-07/graphql.json',
      '/api/2026-04/graphql.json',
    ]);
  });

  it('unconfirmed: stay below what a request without a token may cost, and tell no former price of variants that were not seen', async () => {
    await open({}, {}, {}, [...shelf.products, ...many]);
    const wishes = [
      ...many.map(({ handle }) => ({ productId: handle })),
      ...Array.from({ length: 30 }, (_, index) => ({ productId: `none-${index}` })),
      SERUM,
    ];
    const facts = await adapter.getProducts(wishes);
    expect(queries()[0]?.query).toContain('variants(first: 1)');
    expect(facts.size).toBe(10);
    expect(facts.get('serum-dew')).toEqual({
      available: true,
      price: { amount: '28.00', currency: 'USD' },
    });
  });

  it.each([
    ['is closed', {}, { hasStorefrontApi: false }],
    ['does not know the market', { country: 'XX' }, {}],
  ] as const)(
    'several products are asked for one by one, six at most, where the Storefront API %s, which is then not asked again',
    async (_why, shopify, options) => {
      await open(shopify, options, {}, [...shelf.products, ...many]);
      const wishes = [SERUM, ...many.map(({ handle }) => ({ productId: handle }))];
      expect([...(await adapter.getProducts(wishes)).keys()].sort()).toEqual([
        'more-0',
        'more-1',
        'more-2',
        'more-3',
        'more-4',
        'serum-dew',
      ]);
      expect(server.seen.filter(({ path }) => path.endsWith('.js'))).toHaveLength(6);
      await adapter.getProducts([LAMP]);
      expect(queries()).toHaveLength(1);
    },
  );

  it('several products are not asked for one by one when the shop is out of reach', async () => {
    await open();
    let requests = 0;
    page.env.fetch = () => {
      requests++;
      return Promise.reject(new TypeError('offline'));
    };
    expect((await adapter.getProducts([SERUM, LAMP])).size).toBe(0);
    expect(requests).toBe(1);
  });

  it('several products cannot smuggle anything into the query', async () => {
    await open();
    expect((await adapter.getProducts([{ productId: 'a"){id} shop{name} #' }])).size).toBe(0);
    expect(server.seen).toEqual([]);
  });
});
