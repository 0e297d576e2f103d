import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShopifyStorefrontCart } from '../../../../src/cart/adapters/shopify-storefront/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { mutationOf } from '../../../../demo/platforms/shops/graphqlShop.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { json } from '../../../../demo/platforms/shops/shopifyJson.js';
import {
  startStorefrontShop,
  type StorefrontOptions,
} from '../../../../demo/platforms/shops/shopifyStorefront.js';
import { describeCartAdapter } from '../cartAdapter.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';

const TOKEN = 'public-token';

describeCartAdapter({
  name: 'shopify-storefront',
  can: {
    add: true,
    confirm: true,
    undo: true,
    attribution: true,
    productData: true,
    lines: true,
    again: true,
    faults: ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'],
  },
  async start() {
    const server = await startStorefrontShop(catalogue, { token: TOKEN });
    // The shop and the page are on two origins, as headless shops are.
    const page = createNodePage('https://shop.example');
    let id: string | null = null;
    const cartId = { get: () => id, set: (next: string | null) => void (id = next) };
    return {
      makeAdapter: (settings) =>
        createShopifyStorefrontCart(page, {
          shop: server.origin,
          accessToken: TOKEN,
          cartId,
          ...settings,
        }),
      serverCart: () => server.shop.lines({}),
      changeElsewhere(variantId, quantity) {
        server.shop.setQuantity({}, variantId, quantity);
        page.window.document.dispatchEvent(new Event('reelshelf:cart_changed'));
      },
      fault: server.fault,
      stop: server.stop,
    };
  },
});

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const CARAFE = { productId: 'carafe-pour', variantId: '41003', quantity: 1 };
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
) {
  server = await startStorefrontShop(catalogue, options);
  page = { ...createNodePage('https://shop.example', globals), url };
  adapter = createShopifyStorefrontCart(page, { shop: server.origin, ...settings });
}
const bodies = () =>
  server.seen.map(
    ({ body }) => JSON.parse(body) as { query: string; variables: Record<string, unknown> },
  );
const changes = () => server.seen.map(mutationOf).filter(Boolean);
const carts = () => [...server.shop.carts.values()];

describe('a headless Shopify shop', () => {
  afterEach(async () => {
    adapter.destroy();
    await server.stop();
  });

  describe('the cart', () => {
    it('the cart is made empty at the first add and kept whole, with its key', async () => {
      const set = vi.fn();
      await open({ cartId: { get: () => null, set } });
      await adapter.add([SERUM]);
      expect(changes()).toEqual(['cartCreate', 'cartLinesAdd']);
      expect(set).toHaveBeenCalledWith(
        expect.stringMatching(/^gid:\/\/shopify\/Cart\/\w+\?key=\w+$/),
      );
    });

    it('the cart that became an order is forgotten, and a new one made once', async () => {
      await open();
      await adapter.add([SERUM]);
      server.shop.carts.clear();
      expect(await adapter.read()).toMatchObject({ count: 0 });
      expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
      expect(changes()).toEqual(['cartCreate', 'cartLinesAdd', 'cartCreate', 'cartLinesAdd']);
    });

    it('unconfirmed: that is gone between the look at it and the add is refused by the field cartId', async () => {
      await open();
      await adapter.add([SERUM]);
      const { fetch } = page.env;
      page.env.fetch = (url, init) => {
        if (mutationOf({ method: 'POST', body: init?.body ?? '' }) === 'cartLinesAdd') {
          server.shop.carts.clear();
          page.env.fetch = fetch;
        }
        return fetch(url, init);
      };
      expect(await adapter.add([SERUM])).toMatchObject({
        ok: true,
        added: [{ actual: 1 }],
        cart: { count: 1 },
      });
    });

    it('the cart is not made by a look at an empty one', async () => {
      await open();
      expect(await adapter.read()).toEqual({ count: 0, lines: [] });
      expect(server.seen).toEqual([]);
      expect(await adapter.setQuantity('gid://shopify/CartLine/1', 2)).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
        cart: { count: 0 },
      });
    });

    it('unconfirmed: that the server could not work out is not forgotten, nor taken for an empty one', async () => {
      await open();
      await adapter.add([SERUM]);
      const { fetch } = page.env;
      const broken = {
        data: { cart: null },
        errors: [
          { message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
        ],
      };
      page.env.fetch = async () => new Response(JSON.stringify(broken));
      expect(await adapter.read()).toBeNull();
      expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'unknown' } });
      page.env.fetch = fetch;
      expect(await adapter.read()).toMatchObject({ count: 1 });
    });

    it('unconfirmed: of Hydrogen or a Liquid shop is found in the cookie "cart", without its beginning', async () => {
      await open();
      await adapter.add([SERUM]);
      const id = carts()[0]!.id;
      page.cookies['cart'] = encodeURIComponent(id.split('/').pop()!);
      const other = createShopifyStorefrontCart(page, { shop: server.origin });
      expect(await other.add([SERUM])).toMatchObject({ ok: true, cart: { count: 2 } });
      expect(carts()).toHaveLength(1);
    });

    it('the cart in a cookie that names one that is gone gives way to a new one, and only to one', async () => {
      await open();
      page.cookies['cart'] = 'old?key=1';
      await adapter.add([SERUM]);
      expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 2 } });
      expect(carts()).toHaveLength(1);
    });

    it('the cart is not taken from a cookie of another meaning', async () => {
      await open();
      page.cookies['cart'] = '{"items":[]}';
      expect(await adapter.read()).toMatchObject({ count: 0 });
      expect(server.seen).toEqual([]);
    });

    it('the cart whose keeping fails in the shop’s own function is a new cart, never an error', async () => {
      const fail = () => {
        throw new Error('no');
      };
      await open({ cartId: { get: fail, set: fail } });
      expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    });
  });

  describe('an add', () => {
    it('an add takes ids of both kinds, and tells numbers', async () => {
      await open();
      const result = await adapter.add([
        { ...SERUM, variantId: 'gid://shopify/ProductVariant/41001' },
      ]);
      expect(result).toMatchObject({ ok: true, added: [{ variantId: '41001', actual: 1 }] });
      expect(await adapter.add([{ ...SERUM, variantId: 'sku-1' }])).toMatchObject({
        ok: false,
        error: { code: 'invalid_variant' },
      });
    });

    it('an add never sends a price or a cookie, and an attribution only where there is one', async () => {
      await open();
      await adapter.add([SERUM]);
      await adapter.add([{ ...CARAFE, attribution: MARK }]);
      const lines = bodies().flatMap(
        ({ variables }) => (variables['lines'] as unknown[] | undefined) ?? [],
      );
      expect(lines).toEqual([
        { merchandiseId: 'gid://shopify/ProductVariant/41001', quantity: 1, attributes: [] },
        {
          merchandiseId: 'gid://shopify/ProductVariant/41003',
          quantity: 1,
          attributes: [{ key: '_reelshelf', value: 'v.s.t' }],
        },
      ]);
    });

    it('an add that the shop only warns about is no success: less went in', async () => {
      await open();
      const { ok, added, error, cart } = await adapter.add([{ ...CARAFE, quantity: 5 }]);
      expect({
        ok,
        actual: added[0]?.actual,
        code: error?.code,
        inCart: error?.inCart,
        count: cart?.count,
      }).toEqual({ ok: true, actual: 3, code: 'not_enough_stock', inCart: 3, count: 3 });
    });

    it('an add of what is sold out is sold out, unless the cart holds the last of it', async () => {
      await open();
      expect(await adapter.add([LAMP])).toMatchObject({
        ok: false,
        error: { code: 'sold_out', inCart: 0 },
      });
      await adapter.add([{ ...CARAFE, quantity: 2 }]);
      server.shop.setStock('41003', 0);
      expect(await adapter.add([CARAFE])).toMatchObject({
        ok: false,
        error: { code: 'not_enough_stock', inCart: 2 },
      });
    });

    it('an add is not refused for a discount that does not apply', async () => {
      await open();
      await adapter.add([SERUM]);
      const { fetch } = page.env;
      page.env.fetch = async (url, init) => {
        const response = await fetch(url, init);
        const text = (await response.text()).replace(
          '"warnings":[]',
          '"warnings":[{"code":"DISCOUNT_NOT_FOUND","message":"?","target":"x"}]',
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
      const result = await adapter.add([SERUM]);
      expect(result).toMatchObject({ ok: true });
      expect(result.error).toBeUndefined();
    });

    it.each([
      [1, 'quantity_min'],
      [3, 'quantity_increment'],
      [8, 'quantity_limit'],
    ] as const)('of %d pieces against the quantity rule is refused: %s', async (quantity, code) => {
      await open();
      expect(await adapter.add([{ ...SOAP, quantity }])).toMatchObject({
        ok: false,
        error: { code, inCart: 0 },
      });
    });

    it('an add of what is sold only as a subscription needs a choice', async () => {
      await open({}, { onlyWithPlan: ['41005'] });
      expect(await adapter.add([SOAP])).toMatchObject({
        ok: false,
        error: { code: 'options_required' },
      });
    });

    it('an add finds the only variant of a product by the feed’s name, and asks for a choice where there are more', async () => {
      await open();
      expect(
        await adapter.add([{ productId: 'x', ref: { id: '5002' }, quantity: 1 }]),
      ).toMatchObject({ ok: true, added: [{ variantId: '41003' }] });
      const refusalOf = async (wish: object) =>
        (await adapter.add([{ productId: 'x', quantity: 1, ...wish }])).error?.code;
      expect(await refusalOf({ url: 'https://shop.example/products/serum-dew?a=1' })).toBe(
        'options_required',
      );
      expect(await refusalOf({ productId: 'no-such-thing' })).toBe('invalid_variant');
    });

    it('an add splits no line where the attribution goes on the cart, and keeps the shop’s own attributes there', async () => {
      await open({ attribution: 'cart' });
      await adapter.add([SERUM]);
      carts()[0]!.attributes = [{ key: 'gift', value: 'yes' }];
      await adapter.add([{ ...SERUM, attribution: MARK }]);
      const attributes = [
        { key: 'gift', value: 'yes' },
        { key: '_reelshelf', value: 'v.s.t' },
      ];
      expect(carts()).toMatchObject([{ lines: [{ quantity: 2, attributes: [] }], attributes }]);
      expect(changes()).toEqual([
        'cartCreate',
        'cartLinesAdd',
        'cartLinesAdd',
        'cartAttributesUpdate',
      ]);
    });

    it('an add sends no attribution where the shop wants none, and none for what was refused', async () => {
      await open({ attribution: 'none' });
      await adapter.add([{ ...SERUM, attribution: MARK }]);
      expect(JSON.stringify(bodies().map(({ variables }) => variables))).not.toContain(
        '_reelshelf',
      );
      const refused = createShopifyStorefrontCart(page, {
        shop: server.origin,
        attribution: 'cart',
      });
      await refused.add([{ ...LAMP, attribution: MARK }]);
      expect(changes()).not.toContain('cartAttributesUpdate');
    });
  });

  describe('a refusal of the request', () => {
    const answer = (status: number, body: unknown) => server.shop.answerNext(json(status, body));

    it.each([
      [200, 'THROTTLED', 'rate_limited'],
      [200, 'ACCESS_DENIED', 'blocked'],
      [200, 'INTERNAL_SERVER_ERROR', 'unknown'],
    ])('with status %d and the code %s is %s', async (status, code, expected) => {
      await open();
      answer(status, { errors: [{ message: 'No', extensions: { code } }] });
      expect(await adapter.add([SERUM])).toMatchObject({
        ok: false,
        error: { code: expected, message: 'No' },
      });
    });

    it('a refusal of the request with Shopify’s own status 430 is a rate limit', async () => {
      await open();
      server.shop.answerNext({
        status: 430,
        headers: { 'content-type': 'text/html' },
        body: '<html>',
      });
      expect(await adapter.add([SERUM])).toMatchObject({
        ok: false,
        error: { code: 'rate_limited', httpStatus: 430 },
      });
    });

    it('a refusal of the request for a wrong token is blocked, and the product is unknown', async () => {
      await open({ accessToken: 'wrong' }, { token: TOKEN });
      expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
      expect(await adapter.getProduct(SERUM)).toBeNull();
    });

    it('a refusal of the request for a version that is no version is told in its status', async () => {
      await open({ apiVersion: '2026-05' });
      expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { httpStatus: 404 } });
    });

    it('a refusal of the request by a shop that was not named, or not by https, asks nobody and shows the way to the product', async () => {
      await open({ shop: 'http://halden.example' });
      expect(adapter.canAdd).toBe(false);
      expect(await adapter.add([SERUM])).toMatchObject({
        ok: false,
        error: { code: 'validation' },
      });
      expect(page.said.join()).toContain('CART_SETTINGS');
    });
  });
});
