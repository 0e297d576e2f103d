/** Lines of a WooCommerce cart: what is told of them, taxes, decimals, changes, the way back, and where the attribution stands. */
import { afterEach, describe, expect, it } from 'vitest';
import { createWooCommerceCart } from '../../../../src/cart/adapters/woocommerce/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startWooShop } from '../../../../demo/platforms/shops/woocommerce.js';
import type { CartAdapter, CartLine } from '../../../../src/cart/contract/types.js';
import type { Catalogue } from '../../../../demo/platforms/shops/shopifyCart.js';
import type { WooCartOptions } from '../../../../demo/platforms/shops/wooCart.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: '41005', quantity: 4 };
const MARK = { _reelshelf: 'v.s.t' };

let server: Awaited<ReturnType<typeof startWooShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  options: WooCartOptions = {},
  settings: Record<string, unknown> = {},
  sold: Catalogue = catalogue,
  root = '/wp-json/',
) {
  server = await startWooShop(sold, options);
  page = createNodePage(
    server.origin,
    { wcSettings: {} },
    { 'link[rel="https://api.w.org/"]': { getAttribute: () => server.origin + root } },
  );
  adapter = createWooCommerceCart(page, settings);
}
const line = async (): Promise<CartLine> => {
  const [first] = (await adapter.read())?.lines ?? [];
  if (!first) throw new Error('The cart is empty');
  return first;
};
const posts = (route: string) =>
  server.seen
    .filter(({ method, path }) => method === 'POST' && path.endsWith(route))
    .map(({ body }) => JSON.parse(body) as unknown);

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('a line', () => {
  it('a line is told with its picture, its address and what was chosen, as text', async () => {
    const pictured = {
      ...catalogue,
      products: catalogue.products.map((product) => ({
        ...product,
        title: 'Dew & Dawn – Serum',
        image: 'http://127.0.0.1/serum.jpg',
      })),
    };
    await open({ origin: 'http://localhost' }, {}, pictured);
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    expect(await line()).toEqual({
      key: 'k41001',
      variantId: '41001',
      quantity: 2,
      title: 'Dew & Dawn – Serum',
      variantTitle: '30 ml',
      image: 'http://127.0.0.1/serum.jpg',
      url: 'http://localhost/product/serum-dew/',
      total: { amount: '56.00', currency: 'USD' },
      rule: { min: 1, max: 9999, increment: 1 },
      again: {
        productId: '41001',
        variantId: '41001',
        quantity: 2,
        options: [{ name: 'attribute_pa_size', value: '30 ml' }],
      },
    });
  });

  it('a line that an add-on plugin engraved cannot be put back, and nobody is told it can', async () => {
    await open();
    await adapter.add([SERUM]);
    server.shop.note(page.cookies, '41001', 'Anna');
    expect(await line()).not.toHaveProperty('again');
  });

  it('a line comes back with its old mark where the plugin tells it, and beside one without', async () => {
    await open({ hasPlugin: true });
    await adapter.add([{ ...SERUM, quantity: 2, attribution: MARK }]);
    const { key, again } = await line();
    await adapter.setQuantity(key, 0);
    await adapter.add([SERUM]);
    expect(await adapter.add([again!])).toMatchObject({
      ok: true,
      added: [{ actual: 2 }],
      cart: { count: 3 },
    });
    expect(server.shop.lines(page.cookies)).toEqual([
      { variantId: '41001', quantity: 1, attribution: null },
      { variantId: '41001', quantity: 2, attribution: MARK._reelshelf },
    ]);
  });
});

describe('money', () => {
  it.each([
    ['with tax where the shop shows it so', true, '66.64', '66.64'],
    ['without tax where the shop shows it so', false, '56.00', '56.00'],
  ] as const)(
    'unconfirmed: is told %s, and shipping is no part of it',
    async (_how, isTaxShown, total, ofLine) => {
      await open({ taxPercent: 19, isTaxShown, shipping: '4.90' });
      const { cart } = await adapter.add([{ ...SERUM, quantity: 2 }]);
      expect(cart).toMatchObject({
        total: { amount: total },
        lines: [{ total: { amount: ofLine } }],
      });
    },
  );

  it.each([
    ['JPY', 0, '2800', '2800'],
    ['KWD', 3, '28.125', '28.125'],
    ['USD', 0, '28', '28.00'],
  ] as const)(
    'in %s with %d decimals is divided as the shop says',
    async (currency, minorUnit, price, amount) => {
      const [serum, ...others] = catalogue.products;
      const abroad = {
        currency,
        products: [
          {
            ...serum!,
            variants: serum!.variants.map((variant) => ({ ...variant, price, compareAt: null })),
          },
          ...others,
        ],
      };
      await open({ minorUnit }, {}, abroad);
      const { cart } = await adapter.add([SERUM]);
      expect(cart).toMatchObject({
        total: { amount, currency },
        lines: [{ total: { amount, currency } }],
      });
      expect((await adapter.getProduct({ productId: 'serum-dew' }))?.variants[0]?.price).toEqual({
        amount,
        currency,
      });
      expect(
        (await adapter.getProducts([{ productId: 'serum-dew' }])).get('serum-dew')?.price,
      ).toEqual({ amount, currency });
    },
  );
});

describe('a change', () => {
  it.each([
    [1, 'quantity_min', undefined],
    [3, 'quantity_increment', undefined],
    [8, 'quantity_limit', 6],
  ] as const)(
    'to %d pieces against the rule of two to six in twos is explained by the line’s figures: %s',
    async (quantity, code, limit) => {
      await open();
      await adapter.add([SOAP]);
      const result = await adapter.setQuantity((await line()).key, quantity);
      expect(result).toMatchObject({
        ok: false,
        error: { code, inCart: 4, httpStatus: 400 },
        cart: { count: 4 },
      });
      expect(result.error?.limit).toBe(limit);
      expect(result.error?.message).toBe('The quantity of "Case of Soap" is not allowed.');
    },
  );

  it.each(['invalid_quantity', 'readonly_quantity'])(
    'unconfirmed: that is refused as %s is explained the same way',
    async (code) => {
      await open();
      await adapter.add([SOAP]);
      const { key } = await line();
      const { fetch } = page.env;
      page.env.fetch = async (url, init) => {
        const response = await fetch(url, init);
        if (!url.endsWith('update-item')) return response;
        return {
          ok: false,
          status: 400,
          url,
          redirected: false,
          headers: response.headers,
          text: () =>
            Promise.resolve(JSON.stringify({ code, message: 'No', data: { status: 400 } })),
        };
      };
      expect(await adapter.setQuantity(key, 8)).toMatchObject({
        ok: false,
        error: { code: 'quantity_limit', limit: 6, message: 'No' },
      });
    },
  );

  it('a change of a line that is gone is a conflict, which may be tried again with the cart as it is now', async () => {
    await open();
    await adapter.add([SERUM]);
    const { key } = await line();
    server.shop.setQuantity(page.cookies, '41001', 0);
    expect(await adapter.setQuantity(key, 2)).toMatchObject({
      ok: false,
      error: { code: 'conflict', httpStatus: 409 },
      cart: { count: 0 },
    });
  });

  it('a change whose answer was lost is judged by the cart', async () => {
    await open();
    await adapter.add([SERUM]);
    const { key } = await line();
    server.fault('answer lost');
    expect(await adapter.setQuantity(key, 4)).toMatchObject({ ok: true, cart: { count: 4 } });
  });
});

describe('the attribution', () => {
  it('the attribution of the whole cart goes to a plugin that names itself, once something was sold, and it is the last', async () => {
    await open({ hasPlugin: true }, { attribution: 'cart' });
    await adapter.add([{ ...SERUM, attribution: MARK }]);
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'last.s.t' } }]);
    expect(posts('cart/extensions')).toEqual(
      [MARK._reelshelf, 'last.s.t'].map((mark) => ({ namespace: 'reelshelf', data: { mark } })),
    );
    expect(server.shop.cartMark(page.cookies)).toBe('last.s.t');
    expect(server.shop.lines(page.cookies)).toEqual([
      { variantId: '41001', quantity: 2, attribution: null },
    ]);
  });

  it.each([
    ['no plugin', {}, { attribution: 'cart' }, { attribution: MARK }],
    ['no consent', { hasPlugin: true }, { attribution: 'cart' }, {}],
    ['no wish for it', { hasPlugin: true }, { attribution: 'none' }, { attribution: MARK }],
  ] as const)(
    'the attribution is not sent where there is %s',
    async (_why, options, settings, more) => {
      await open(options, settings);
      expect(await adapter.add([{ ...SERUM, ...more }])).toMatchObject({ ok: true });
      expect(posts('cart/extensions')).toEqual([]);
      expect(posts('cart/add-item')).toEqual([{ id: 41001, quantity: 1 }]);
    },
  );
});

describe('the way to the shop', () => {
  it.each([
    ['in a sub-directory', '/shop/wp-json/', '/shop/wp-json/wc/store/v1/cart', {}],
    ['in a language', '/de/wp-json/', '/de/wp-json/wc/store/v1/cart', {}],
    [
      'in a language that is asked for',
      '/wp-json/?lang=de',
      '/wp-json/wc/store/v1/cart',
      { lang: 'de' },
    ],
    [
      'without pretty addresses, in a language',
      '/index.php?rest_route=/&lang=de',
      '/index.php',
      { rest_route: '/wc/store/v1/cart', lang: 'de' },
    ],
  ] as const)('%s is read from the page', async (_where, root, path, query) => {
    await open({}, {}, catalogue, root);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(server.seen[0]).toMatchObject({ path, query });
    expect(await adapter.getProduct({ productId: 'serum-dew' })).toMatchObject({
      title: 'Dew Serum',
    });
  });
});
