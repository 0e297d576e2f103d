/** Lines of a Shopify cart: what is told of them, what becomes of a change, how one comes back, where the attribution stands. */
import { afterEach, describe, expect, it } from 'vitest';
import { createShopifyCart } from '../../../../src/cart/adapters/shopify/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startShopifyShop } from '../../../../demo/platforms/shops/shopify.js';
import { makeAttributionToken } from '../../../../src/events/attribution.js';
import type { CartAdapter, CartLine } from '../../../../src/cart/contract/types.js';
import type {
  Catalogue,
  ShopifyCartOptions,
} from '../../../../demo/platforms/shops/shopifyCart.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: '41005', quantity: 2 };
const MARK = { _reelshelf: 'v.s.t' };

let server: Awaited<ReturnType<typeof startShopifyShop>>;
let page: NodePage;
let adapter: CartAdapter;

async function open(
  settings: Record<string, unknown> = {},
  options: ShopifyCartOptions = {},
  sold: Catalogue = catalogue,
) {
  server = await startShopifyShop(sold, options);
  const root = options.root ?? '/';
  page = createNodePage(server.origin, {
    Shopify: {
      shop: 'halden.myshopify.com',
      routes: { root },
      currency: { active: sold.currency },
    },
  });
  adapter = createShopifyCart(page, settings);
}

/** As the product page's own form adds it. */
async function addElsewhere(item: object) {
  await adapter.read();
  server.shop.handle({
    method: 'POST',
    path: '/cart/add.js',
    cookies: page.cookies,
    body: { items: [item] },
  });
}
const onlyLine = async (): Promise<CartLine> => {
  const [line] = (await adapter.read())?.lines ?? [];
  if (!line) throw new Error('The cart is empty');
  return line;
};
const inShop = () => server.shop.cart(page.cookies)?.items ?? [];

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('a line', () => {
  it('a line is told with its picture, its address and what was chosen', async () => {
    const pictured = {
      ...catalogue,
      products: catalogue.products.map((product) => ({
        ...product,
        image: '//127.0.0.1/serum.jpg',
      })),
    };
    await open({}, {}, pictured);
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    expect(await onlyLine()).toEqual({
      key: inShop()[0]?.key,
      variantId: '41001',
      quantity: 2,
      title: 'Dew Serum',
      variantTitle: '30 ml',
      image: 'http://127.0.0.1/serum.jpg',
      url: `${server.origin}/products/serum-dew?variant=41001`,
      total: { amount: '56.00', currency: 'USD' },
      again: {
        productId: 'serum-dew',
        ref: { handle: 'serum-dew' },
        variantId: '41001',
        quantity: 2,
      },
    });
  });

  it('a line without a choice has no "Default Title"', async () => {
    await open();
    await adapter.add([{ productId: 'carafe-pour', variantId: '41003', quantity: 1 }]);
    expect(await onlyLine()).not.toHaveProperty('variantTitle');
  });

  it('a line never has an address that runs as a script', async () => {
    const evil = {
      ...catalogue,
      products: catalogue.products.map((product) => ({ ...product, image: 'javascript:alert(1)' })),
    };
    await open({}, {}, evil);
    await adapter.add([SERUM]);
    expect(await onlyLine()).not.toHaveProperty('image');
  });

  it('a line that was engraved comes back engraved, with the old mark, and beside a plain one', async () => {
    await open();
    await addElsewhere({
      id: 41001,
      quantity: 2,
      properties: { Engraving: 'Anna', _reelshelf: 'old.s.t' },
    });
    const line = await onlyLine();
    expect(line.again?.properties).toEqual({ Engraving: 'Anna', _reelshelf: 'old.s.t' });
    expect(await adapter.setQuantity(line.key, 0)).toMatchObject({ ok: true });
    await adapter.add([SERUM]);
    expect(await adapter.add([line.again!])).toMatchObject({
      ok: true,
      added: [{ actual: 2 }],
      cart: { count: 3 },
    });
    expect(inShop().map(({ quantity, properties }) => ({ quantity, properties }))).toEqual([
      { quantity: 2, properties: { Engraving: 'Anna', _reelshelf: 'old.s.t' } },
      { quantity: 1, properties: null },
    ]);
  });

  it.each([
    ['a subscription', { selling_plan_allocation: { selling_plan: { id: 1 } } }],
    ['a part of another line', { parent_relationship: { parent_key: '1:a' } }],
    ['one with a property that is no text', { properties: { Gift: { to: 'Anna' } } }],
  ])(
    'unconfirmed: that is %s cannot be put back, and nobody is told it can',
    async (_what, more) => {
      await open();
      await adapter.add([SERUM]);
      const { fetch } = page.env;
      page.env.fetch = async (url, init) => {
        const response = await fetch(url, init);
        const cart = JSON.parse(await response.text()) as { items: object[] };
        return {
          ok: true,
          status: 200,
          url,
          redirected: false,
          headers: response.headers,
          text: () =>
            Promise.resolve(
              JSON.stringify({ ...cart, items: cart.items.map((item) => ({ ...item, ...more })) }),
            ),
        };
      };
      expect(await onlyLine()).not.toHaveProperty('again');
    },
  );
});

describe('a change', () => {
  it.each([
    [1, 'quantity_min'],
    [3, 'quantity_increment'],
    [8, 'quantity_limit'],
  ] as const)(
    'to %d pieces against the rule of two to six in twos is explained: %s',
    async (quantity, code) => {
      await open();
      await adapter.add([SOAP]);
      const { key } = await onlyLine();
      const result = await adapter.setQuantity(key, quantity);
      expect(result).toMatchObject({ ok: false, error: { code, inCart: 2 }, cart: { count: 2 } });
      expect(result.error?.limit).toBe(code === 'quantity_limit' ? 6 : undefined);
    },
  );

  it('a change to more than is left is explained where the shop refuses, and where it takes what there is without a word', async () => {
    for (const clampsChanges of [false, true]) {
      await open({}, { clampsChanges });
      await adapter.add([{ productId: 'carafe-pour', variantId: '41003', quantity: 1 }]);
      const held = clampsChanges ? 3 : 1;
      expect(await adapter.setQuantity((await onlyLine()).key, 9)).toMatchObject({
        ok: false,
        error: { code: 'not_enough_stock', inCart: held },
        cart: { count: held },
      });
      if (!clampsChanges) await server.stop();
    }
  });

  it('a change of a line that is gone is a conflict, which may be tried again with the cart as it is now', async () => {
    await open();
    await adapter.add([SERUM]);
    const { key } = await onlyLine();
    server.shop.setQuantity(page.cookies, '41001', 0);
    expect(await adapter.setQuantity(key, 2)).toMatchObject({
      ok: false,
      error: { code: 'conflict', httpStatus: 400 },
      cart: { count: 0 },
    });
  });

  it('a change whose answer was lost is judged by the cart', async () => {
    await open();
    await adapter.add([SERUM]);
    const { key } = await onlyLine();
    server.fault('answer lost');
    expect(await adapter.setQuantity(key, 4)).toMatchObject({ ok: true, cart: { count: 4 } });
  });
});

describe('the attribution', () => {
  it.each([
    ['line', { _reelshelf: 'v.s.t' }, {}],
    ['cart', null, { __reelshelf: 'v.s.t' }],
    ['none', null, {}],
  ] as const)(
    'the attribution stands where the merchant wants it: %s',
    async (attribution, properties, attributes) => {
      await open({ attribution });
      await adapter.add([{ ...SERUM, attribution: MARK }]);
      expect(inShop()[0]?.properties).toEqual(properties);
      expect(server.shop.complete(page.cookies)?.attributes).toEqual(attributes);
    },
  );

  it('unconfirmed: of the cart is private, keeps the last video, and leaves the attributes of others alone', async () => {
    await open({ attribution: 'cart' });
    await adapter.read();
    server.shop.handle({
      method: 'POST',
      path: '/cart/update.js',
      cookies: page.cookies,
      body: { attributes: { gift: 'yes' } },
    });
    await adapter.add([{ ...SERUM, attribution: MARK }]);
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'last.s.t' } }]);
    expect(server.shop.cart(page.cookies)?.attributes).toEqual({ gift: 'yes' });
    expect(inShop()).toHaveLength(1);
    expect(server.shop.complete(page.cookies)?.attributes).toEqual({
      gift: 'yes',
      __reelshelf: 'last.s.t',
    });
  });

  it('the attribution keeps the same product one line, whichever videos of a visit it was added from', async () => {
    await open();
    const attribution = {
      _reelshelf: makeAttributionToken('0192aaaa-bbbb-7ccc-8ddd-000000000001'),
    };
    await adapter.add([{ ...SERUM, attribution }]);
    await adapter.add([{ ...SERUM, attribution }]);
    expect(inShop().map(({ quantity, properties }) => [quantity, properties])).toEqual([
      [2, attribution],
    ]);
  });

  it('the attribution is left out when it is longer than a property may be, or there is none', async () => {
    await open();
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'x'.repeat(256) } }, SOAP]);
    expect(inShop().map(({ properties }) => properties)).toEqual([null, null]);
  });

  it('the attribution of a new add takes the place of the old mark on a line that is put back', async () => {
    await open();
    await adapter.add([{ ...SERUM, properties: { _reelshelf: 'old.s.t' }, attribution: MARK }]);
    expect(inShop()[0]?.properties).toEqual(MARK);
  });
});

describe('money', () => {
  it.each([
    ['JPY', '2800', { amount: '2800', currency: 'JPY' }],
    ['KWD', '28.50', { amount: '28.500', currency: 'KWD' }],
  ] as const)(
    'unconfirmed: in %s is counted in hundredths, and told with the currency’s own decimals',
    async (currency, price, expected) => {
      const [serum, ...others] = catalogue.products;
      const abroad = {
        currency,
        products: [
          {
            ...serum!,
            variants: serum!.variants.map((variant) => ({
              id: variant.id,
              options: ['30 ml'],
              price,
              available: true,
            })),
          },
          ...others,
        ],
      };
      await open({}, { root: '/en-de/' }, abroad);
      const cart = (await adapter.add([SERUM])).cart;
      expect(cart).toMatchObject({ total: expected, lines: [{ total: expected }] });
      expect((await adapter.getProduct(SERUM))?.variants[0]?.price).toEqual(expected);
      expect((await adapter.getProducts([SERUM])).get('serum-dew')?.price).toEqual(expected);
    },
  );
});
