import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShopifyStorefrontCart } from '../../../../src/cart/adapters/shopify-storefront/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import {
  startStorefrontShop,
  type StorefrontOptions,
} from '../../../../demo/platforms/shops/shopifyStorefront.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';

const TOKEN = 'public-token';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const LAMP = { productId: 'lamp-dusk', variantId: '41004', quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: '41005', quantity: 2 };
const MARK = { _reelshelf: 'v.s.t' };

let server: Awaited<ReturnType<typeof startStorefrontShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  settings: Record<string, unknown> = {},
  options: StorefrontOptions = {},
  globals: Record<string, unknown> = {},
  url = 'https://shop.example/p',
  goods = catalogue,
) {
  server = await startStorefrontShop(goods, options);
  page = { ...createNodePage('https://shop.example', globals), url };
  adapter = createShopifyStorefrontCart(page, { shop: server.origin, ...settings });
}
const bodies = () =>
  server.seen.map(
    ({ body }) => JSON.parse(body) as { query: string; variables: Record<string, unknown> },
  );
const carts = () => [...server.shop.carts.values()];

describe('a headless Shopify shop', () => {
  afterEach(async () => {
    adapter.destroy();
    await server.stop();
  });

  describe('a line', () => {
    it('a line says what a shopper sees of it, its rule, and how to put it back with its attributes', async () => {
      await open();
      await adapter.add([{ ...SERUM, properties: { Engraving: 'For M.' }, attribution: MARK }]);
      await adapter.add([SOAP]);
      const cart = await adapter.read();
      expect(cart?.lines).toMatchObject([
        { variantId: '41005', title: 'Case of Soap', rule: { min: 2, max: 6, increment: 2 } },
        {
          title: 'Dew Serum',
          variantTitle: '30 ml',
          again: {
            variantId: '41001',
            ref: { handle: 'serum-dew' },
            properties: { Engraving: 'For M.', _reelshelf: 'v.s.t' },
          },
        },
      ]);
      expect(cart?.lines?.[0]).not.toHaveProperty('variantTitle');
    });

    it('a line of a subscription is not put back as something else, and a gift is fixed', async () => {
      await open();
      await adapter.add([SERUM]);
      const [line] = carts()[0]!.lines;
      line!.sellingPlanId = 'gid://shopify/SellingPlan/1';
      expect((await adapter.read())?.lines?.[0]).not.toHaveProperty('again');
      Object.assign(line!, {
        sellingPlanId: undefined,
        instructions: { canRemove: false, canUpdateQuantity: false },
      });
      expect((await adapter.read())?.lines?.[0]).toMatchObject({ isFixed: true });
    });

    it('a line that is gone is a conflict', async () => {
      await open();
      await adapter.add([SERUM]);
      expect(await adapter.setQuantity('gid://shopify/CartLine/none', 2)).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
        cart: { count: 1 },
      });
    });
  });

  describe('product data', () => {
    it('product data has options, pictures, rules and SKUs, and no choice where there is none', async () => {
      await open();
      const options = [{ name: 'Size', values: ['30 ml', '50 ml'] }];
      expect(await adapter.getProduct(SERUM)).toMatchObject({
        options,
        variants: [{ sku: 'DEW-30' }, { sku: 'DEW-50' }],
      });
      const soap = await adapter.getProduct({
        productId: 'x',
        ref: { id: 'gid://shopify/Product/5004' },
      });
      expect(soap).toMatchObject({
        variants: [{ id: '41005', quantity: { min: 2, max: 6, increment: 2 } }],
      });
      expect({ product: soap?.options, variant: soap?.variants[0]?.options }).toEqual({
        product: undefined,
        variant: undefined,
      });
    });

    it('product data says of what is sold on without stock that it is sent later, of the variant that is, and of the product when all are', async () => {
      await open({}, { backorders: ['41001', '41003'] });
      server.shop.setStock('41001', 0);
      server.shop.setStock('41003', 0);
      const CARAFE = { productId: 'carafe-pour', variantId: '41003', quantity: 1 };
      expect(await adapter.getProduct(CARAFE)).toMatchObject({
        available: true,
        sale: 'backorder',
        variants: [{ available: true, sale: 'backorder' }],
      });
      const serum = await adapter.getProduct(SERUM);
      expect(serum).not.toHaveProperty('sale');
      expect(serum?.variants.map(({ available, sale }) => [available, sale])).toEqual([
        [true, 'backorder'],
        [true, undefined],
      ]);
      const quotes = await adapter.getProducts([SERUM, CARAFE]);
      expect(quotes.get('carafe-pour')).toMatchObject({ available: true, sale: 'backorder' });
      expect(quotes.get('serum-dew')).not.toHaveProperty('sale');
      expect(await adapter.add([CARAFE])).toMatchObject({ ok: true });
    });

    it('product data calls what can be ordered without being in stock available', async () => {
      await open();
      const { fetch } = page.env;
      page.env.fetch = async (url, init) => {
        const response = await fetch(url, init);
        const text = (await response.text()).replaceAll(
          '"availableForSale":false',
          '"availableForSale":true',
        );
        return {
          ok: true,
          status: 200,
          url,
          redirected: false,
          headers: response.headers,
          text: () => Promise.resolve(text),
        };
      };
      expect(await adapter.getProduct(LAMP)).toMatchObject({
        available: true,
        variants: [{ available: true }],
      });
    });

    it('product data of more variants than one answer holds has the lowest price of all, and leaves the choice to the feed', async () => {
      const values = Array.from({ length: 120 }, (_, index) => `${index}`);
      const variants = values.map((value) => ({
        id: `7${value}`,
        options: [value],
        price: `${200 - Number(value)}.00`,
        compareAt: '300.00',
        available: true,
      }));
      await open({}, {}, {}, undefined, {
        currency: 'USD',
        products: [
          { id: '9', handle: 'many', title: 'Many', options: [{ name: 'Size', values }], variants },
        ],
      });
      const price = { amount: '81.00', currency: 'USD' };
      expect((await adapter.getProducts([{ productId: 'many' }])).get('many')).toEqual({
        available: true,
        price,
      });
      const live = await adapter.getProduct({ productId: 'many' });
      expect(live).toMatchObject({ available: true, price, variants: [] });
      expect(live?.options).toBeUndefined();
      expect(await adapter.add([{ productId: 'many', quantity: 1 }])).toMatchObject({
        ok: false,
        error: { code: 'options_required' },
      });
    });

    it('product data of several products comes in one request', async () => {
      await open({ accessToken: TOKEN });
      const wishes = Array.from({ length: 12 }, (_, index) => ({ productId: `none-${index}` }));
      expect([...(await adapter.getProducts([...wishes, SERUM])).keys()]).toEqual(['serum-dew']);
      expect(server.seen).toHaveLength(1);
    });

    it('unconfirmed: is asked for in short lists, since without a token a request may only be of limited complexity', async () => {
      await open();
      await adapter.getProduct(SERUM);
      await adapter.getProducts([SERUM]);
      await adapter.add([SERUM]);
      expect(server.seen[0]?.headers).not.toHaveProperty('x-shopify-storefront-access-token');
      const lists = bodies().flatMap(({ query }) =>
        [...query.matchAll(/first:(\d+)/g)].map(([, first]) => Number(first)),
      );
      expect(Math.max(...lists)).toBeLessThanOrEqual(100);
    });

    it.each([
      ['JP', 'JPY', '4200', 150],
      ['KW', 'KWD', '8.624', 0.308],
      ['US', 'USD', '28.00', 1],
    ])(
      'product data is in the money of the market %s, with its decimals',
      async (country, currency, amount, rate) => {
        await open(
          { country: country.toLowerCase() },
          { markets: { [country]: { currency, rate } } },
        );
        expect((await adapter.getProduct(SERUM))?.price).toEqual({ amount, currency });
        await adapter.add([SERUM]);
        expect(await adapter.read()).toMatchObject({
          total: { amount, currency },
          lines: [{ total: { amount, currency } }],
        });
      },
    );

    it.each([
      ['de-AT', 'DE'],
      ['pt-BR', 'PT_BR'],
      ['zh-tw', 'ZH_TW'],
      ['', 'EN'],
    ])('product data is in the page’s language: %s is %s', async (lang, language) => {
      await open({}, {}, {});
      Object.assign(page.window.document.documentElement, { lang });
      expect(await adapter.getProduct(SERUM)).not.toBeNull();
      expect(bodies()[0]?.variables).toMatchObject({ language });
      expect(bodies()[0]?.variables).not.toHaveProperty('country');
    });
  });

  describe('leaving', () => {
    it('unconfirmed: goes to the shop’s checkout, with the page’s campaign where that is another host', async () => {
      await open(
        {},
        { origin: 'https://checkout.halden.example' },
        {},
        'https://shop.example/p?utm_source=mail&gclid=1',
      );
      expect(await adapter.checkout()).toBe(false);
      await adapter.add([SERUM]);
      expect(await adapter.checkout()).toBe(true);
      const url = new URL(page.navigated[0] ?? '');
      expect({
        host: url.host,
        utm_source: url.searchParams.get('utm_source'),
        gclid: url.searchParams.get('gclid'),
      }).toEqual({ host: 'checkout.halden.example', utm_source: 'mail', gclid: null });
      expect(url.searchParams.get('key')).toBeTruthy();
    });

    it('leaves the checkout’s address alone on the page’s own host', async () => {
      await open(
        {},
        { origin: 'https://shop.example' },
        {},
        'https://shop.example/p?utm_source=mail',
      );
      await adapter.add([SERUM]);
      await adapter.checkout();
      expect(page.navigated[0]).not.toContain('utm_source');
    });

    it('never goes to an address that is not safe', async () => {
      await open({}, { origin: 'http://halden.example' });
      await adapter.add([SERUM]);
      expect(await adapter.checkout()).toBe(false);
      expect(page.navigated).toEqual([]);
    });

    it('opens the cart as the shop says: its page, its function, or not at all', async () => {
      await open();
      expect(await adapter.openCart()).toBe(false);
      const make = (settings: object) =>
        createShopifyStorefrontCart(page, { shop: server.origin, ...settings });
      expect(await make({ cartUrl: '/cart' }).openCart()).toBe(true);
      expect(page.navigated).toEqual(['https://shop.example/cart']);
      expect(await make({ cartUrl: 'https://evil.example/cart' }).openCart()).toBe(false);
      const openCart = vi.fn();
      expect(await make({ openCart }).openCart()).toBe(true);
      expect(openCart).toHaveBeenCalledOnce();
      expect(await make({ openCart: () => Promise.reject(new Error('no')) }).openCart()).toBe(
        false,
      );
    });
  });

  it('a headless Shopify shop may be asked from another origin, and carries no cookies there', async () => {
    await open();
    const inits: unknown[] = [];
    const { fetch } = page.env;
    page.env.fetch = (url, init) => {
      inits.push(init?.credentials);
      return fetch(url, init);
    };
    await adapter.add([SERUM]);
    expect(new Set(inits)).toEqual(new Set(['omit']));
    const preflight = server.shop.handle({ method: 'OPTIONS', path: '/api/2026-04/graphql.json' });
    expect(preflight).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': '*' },
    });
  });
});
