import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPrestaShopCart } from '../../../../src/cart/adapters/prestashop/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { PRESTA_COOKIE, type PrestaOptions } from '../../../../demo/platforms/shops/prestaCart.js';
import {
  createPrestaGlobal,
  startPrestaShop,
} from '../../../../demo/platforms/shops/prestashop.js';
import { describeCartAdapter } from '../cartAdapter.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import type { Catalogue } from '../../../../demo/platforms/shops/shopifyCart.js';

const idOfProduct: Record<string, string> = {
  'serum-dew': '5001',
  'carafe-pour': '5002',
  'lamp-dusk': '5003',
  'soap-case': '5004',
};

for (const [name, options] of [
  ['prestashop', {}],
  ['prestashop, an older server that writes numbers as text', { hasTextNumbers: true }],
] as const) {
  describeCartAdapter({
    name,
    // Prices of a product with combinations cost a request each, which the cards do not spend; the sheet does, see below.
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: false,
      productData: false,
      lines: true,
      again: true,
      faults: ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'],
    },
    // Only combinations have a number.
    idOf: (id) => (['41003', '41004', '41005'].includes(id) ? '0' : id),
    toLine: (line) => ({ ...line, ref: { id: idOfProduct[line.productId] ?? '' } }),
    async start() {
      const server = await startPrestaShop(catalogue, options);
      const { prestashop } = createPrestaGlobal(server.origin);
      const page = createNodePage(server.origin, { prestashop });
      return {
        makeAdapter: (settings) => createPrestaShopCart(page, settings),
        serverCart: () => server.shop.lines(page.cookies),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(page.cookies, variantId, quantity);
          prestashop.emit('updateCart', { reason: { linkAction: 'add-to-cart' } });
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

const SERUM = { productId: '5001', variantId: '41001', quantity: 1 };
const CARAFE = { productId: '5002', quantity: 1 };
const SOAP = { productId: '5004', variantId: '0', quantity: 2 };

let server: Awaited<ReturnType<typeof startPrestaShop>>;
let page: NodePage;
let adapter: CartAdapter;
let global: ReturnType<typeof createPrestaGlobal>;
const stops: (() => unknown)[] = [];

async function open(
  shop: PrestaOptions = {},
  more: { token?: string; isLogged?: boolean; goods?: Catalogue } = {},
) {
  const goods = more.goods ?? catalogue;
  server = await startPrestaShop(goods, shop);
  global = createPrestaGlobal(server.origin, { ...more, currency: goods.currency });
  page = createNodePage(server.origin, { prestashop: global.prestashop });
  adapter = createPrestaShopCart(page);
  stops.push(adapter.destroy, server.stop);
}
const forms = (path: string) =>
  server.seen
    .filter((request) => request.path === path)
    .map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
const keyOf = async (title: string) =>
  (await adapter.read())?.lines?.find((line) => line.title === title)?.key ?? '';
/** The shop's answers on their way, changed. */
function rewrite(change: (body: Record<string, unknown>) => unknown) {
  const { fetch } = page.env;
  page.env.fetch = async (url, init) => {
    const response = await fetch(url, init);
    const text = JSON.stringify(
      change(JSON.parse(await response.text()) as Record<string, unknown>),
    );
    return {
      ...response,
      ok: response.ok,
      status: response.status,
      url,
      redirected: false,
      headers: response.headers,
      text: () => Promise.resolve(text),
    };
  };
}
const rewriteProduct = (more: object) =>
  rewrite((body) =>
    'product' in body ? { ...body, product: { ...(body['product'] as object), ...more } } : body,
  );

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe('an add', () => {
  it('an add sends what the theme’s own form sends, and no mark', async () => {
    await open();
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'v.s.t' } }]);
    expect(forms('/cart')[1]).toEqual({
      token: 'a5c0ffee',
      id_product: '5001',
      id_product_attribute: '41001',
      id_customization: '0',
      qty: '1',
      add: '1',
      action: 'update',
      ajax: '1',
    });
  });

  it('unconfirmed: is kept because the read before it has brought the shop’s cookie along', async () => {
    await open();
    expect(page.cookies).toEqual({});
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
    expect(Object.keys(page.cookies)).toEqual([PRESTA_COOKIE]);
  });

  it('an add that the shop ignores for want of its cookie is blocked, though the answer says success', async () => {
    await open();
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => {
      const response = await fetch(url, init);
      delete page.cookies[PRESTA_COOKIE];
      return response;
    };
    const { ok, error } = await adapter.add([SERUM]);
    expect({ ok, code: error?.code }).toEqual({ ok: false, code: 'blocked' });
    expect(error?.message).toContain('allow this shop’s cookies');
  });

  it('an add of somebody who is logged in carries the page’s token', async () => {
    await open({ isLogged: true }, { isLogged: true });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
  });

  it('an add that the shop ignores for want of a fresh token needs a new page', async () => {
    await open({ isLogged: true }, { isLogged: true, token: 'stale' });
    const { ok, error } = await adapter.add([SERUM]);
    expect({ ok, code: error?.code }).toEqual({ ok: false, code: 'session_expired' });
    expect(error?.message).toContain('reload the page');
  });

  it('an add of a product without combinations needs no variant, and minds none that the feed has', async () => {
    await open();
    expect(await adapter.add([CARAFE])).toMatchObject({
      ok: true,
      added: [{ variantId: '0', actual: 1 }],
    });
    expect(await adapter.add([{ ...CARAFE, variantId: '41001' }])).toMatchObject({
      ok: true,
      added: [{ variantId: '0', actual: 1 }],
    });
    expect(await adapter.add([{ ...CARAFE, variantId: 'POUR-1' }])).toMatchObject({
      ok: true,
      cart: { count: 3 },
    });
  });

  it('an add looks at a product once, and not at all when the sheet has', async () => {
    await open();
    await adapter.getProduct({ productId: '5001' });
    server.seen.length = 0;
    await adapter.add([SERUM, { ...SERUM, variantId: '41002' }]);
    await adapter.add([CARAFE]);
    await adapter.add([CARAFE]);
    expect(forms('/index.php')).toEqual([{ id_product: '5002', action: 'quickview', ajax: '1' }]);
  });

  it('an add without a choice is refused, where the shop would quietly take its default', async () => {
    await open();
    expect(await adapter.add([{ productId: '5001', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
    expect(forms('/cart')).toHaveLength(1);
  });

  it('an add names the choice by the numbers of group and value, too', async () => {
    await open();
    const result = await adapter.add([
      { productId: '5001', quantity: 1, options: [{ name: '1', value: '12' }] },
    ]);
    expect(result).toMatchObject({ ok: true, added: [{ variantId: '41002', actual: 1 }] });
    expect(forms('/cart')[1]).toMatchObject({ 'group[1]': '12' });
  });

  it('an add of what is no number is not sent', async () => {
    await open();
    expect(await adapter.add([{ productId: 'serum-dew', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
    expect(await adapter.add([{ ...SERUM, variantId: 'DEW-30' }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
    expect(await adapter.add([{ productId: '9999', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
    expect(forms('/cart').every((form) => !('add' in form))).toBe(true);
  });

  it('an add of too many says how many there are, in the shop’s words and in figures', async () => {
    await open();
    await adapter.add([{ ...CARAFE, quantity: 2 }]);
    const { error } = await adapter.add([{ ...CARAFE, quantity: 2 }]);
    expect(error).toMatchObject({
      code: 'not_enough_stock',
      inCart: 2,
      limit: 3,
      message:
        'You can only buy 3 "Pour-Over Carafe". Please adjust the quantity in your cart to continue.',
    });
  });

  it.each([
    ['quantity_min', {}],
    ['not_purchasable', { available_for_order: '0' }],
    ['options_required', { customization_required: true }],
  ] as const)(
    'unconfirmed: that is refused for another reason is told apart by the product’s figures: %s',
    async (code, product) => {
      await open();
      rewriteProduct(product);
      expect(await adapter.add([{ ...SOAP, quantity: 1 }])).toMatchObject({
        ok: false,
        error: { code },
      });
    },
  );

  it('an add is refused in the shop’s words where the product does not answer', async () => {
    await open();
    Object.assign(global.prestashop.urls.pages, { product: 'https://other.example/' });
    expect(await adapter.add([{ ...SOAP, quantity: 1 }])).toMatchObject({
      ok: false,
      error: {
        code: 'validation',
        message: 'The minimum purchase order quantity for the product Case of Soap is 2.',
      },
    });
  });

  it('an add has nowhere to go on a page that does not name its cart', async () => {
    await open();
    Object.assign(page.window, { prestashop: {} });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(server.seen).toEqual([]);
  });
});

describe('the cart', () => {
  it('unconfirmed: is read by an update without a change', async () => {
    await open();
    await adapter.read();
    expect(forms('/cart')).toEqual([{ token: 'a5c0ffee', action: 'update', ajax: '1' }]);
  });

  it('the cart tells its lines with picture, address, choice, limits and what puts them back', async () => {
    await open();
    await adapter.add([SERUM, { ...CARAFE, quantity: 2 }]);
    expect((await adapter.read())?.lines).toMatchObject([
      {
        variantId: '41001',
        title: 'Dew Serum',
        variantTitle: '30 ml',
        image: 'https://shop.example/5001-small_default/serum-dew.jpg',
        url: 'https://shop.example/en/5001-41001-serum-dew.html',
        rule: { min: 1, max: null },
        again: { productId: '5001', variantId: '41001' },
      },
      {
        variantId: '0',
        title: 'Pour-Over Carafe',
        rule: { max: 3 },
        total: { amount: '116.00', currency: 'USD' },
      },
    ]);
  });

  it('states the goods without shipping, less discounts', async () => {
    await open();
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    rewrite((body) => {
      const cart = body['cart'] as { subtotals: object };
      return {
        ...body,
        cart: {
          ...cart,
          subtotals: { ...cart.subtotals, discounts: { type: 'discount', amount: '5.600000' } },
        },
      };
    });
    expect(await adapter.read()).toMatchObject({ total: { amount: '50.40', currency: 'USD' } });
  });

  it('the cart of a shop that shows prices without tax is told without tax', async () => {
    await open({ isTaxExcluded: true });
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    expect(await adapter.read()).toMatchObject({
      total: { amount: '46.66' },
      lines: [{ total: { amount: '46.66' } }],
    });
  });

  it.each([
    ['JPY', '2800', '5600'],
    ['KWD', '1.25', '2.500'],
  ])('the cart is told in %s with that currency’s decimals', async (currency, price, amount) => {
    await open(
      {},
      {
        goods: {
          currency,
          products: [
            {
              id: '1',
              handle: 'tea',
              title: 'Tea',
              options: [],
              variants: [{ id: '0', price, available: true }],
            },
          ],
        },
      },
    );
    await adapter.add([{ productId: '1', quantity: 2 }]);
    expect(await adapter.read()).toMatchObject({
      total: { amount, currency },
      lines: [{ total: { amount, currency } }],
    });
  });

  it('the cart puts back no line that was customised, since that is gone with it', async () => {
    await open();
    await adapter.add([SERUM, CARAFE]);
    rewrite((body) => {
      const cart = body['cart'] as { products: object[] };
      return {
        ...body,
        cart: {
          ...cart,
          products: cart.products.map((product, index) =>
            index ? { ...product, id_customization: '7' } : product,
          ),
        },
      };
    });
    const lines = (await adapter.read())?.lines;
    expect(lines?.map(({ again }) => Boolean(again))).toEqual([true, false]);
    expect(lines?.[1]?.key).toContain('id_customization=7');
  });

  it('the cart that took more than there is, as updates do, is put back as it was', async () => {
    await open();
    await adapter.add([CARAFE]);
    const result = await adapter.setQuantity(await keyOf('Pour-Over Carafe'), 9);
    expect(result).toMatchObject({
      ok: false,
      cart: { count: 1 },
      error: { code: 'not_enough_stock', limit: 3, inCart: 1 },
    });
    expect(forms('/cart').flatMap(({ op, qty }) => (op ? [`${op} ${qty}`] : []))).toEqual([
      'up 8',
      'down 8',
    ]);
  });

  it('the cart goes below no smallest order', async () => {
    await open();
    await adapter.add([SOAP]);
    expect(await adapter.setQuantity(await keyOf('Case of Soap'), 1)).toMatchObject({
      ok: false,
      cart: { count: 2 },
      error: { code: 'quantity_min' },
    });
  });

  it('the cart says which line is gone', async () => {
    await open();
    await adapter.add([SERUM]);
    const key = await keyOf('Dew Serum');
    server.shop.setQuantity(page.cookies, '41001', 0);
    expect(await adapter.setQuantity(key, 3)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });
});

describe('the theme', () => {
  it('the theme hears of an add and of a change by its own event, without the word that opens its window', async () => {
    await open();
    global.prestashop.on('updateCart', () => {});
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    await adapter.setQuantity(await keyOf('Dew Serum'), 3);
    expect(global.emitted).toMatchObject([
      {
        name: 'updateCart',
        event: {
          reason: { linkAction: 'refresh', cart: { products_count: 1 } },
          resp: { cart: { products_count: 1 } },
        },
      },
      {
        name: 'updateCart',
        event: { reason: { linkAction: 'refresh', cart: { products_count: 3 } } },
      },
    ]);
  });

  it('the theme may be deaf, may throw, and may be missing', async () => {
    await open();
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
    Object.assign(global.prestashop, {
      emit: () => {
        throw new Error('a module');
      },
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
    Object.assign(global.prestashop, { emit: undefined });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
  });

  it('the theme is listened to until the adapter is gone', async () => {
    await open();
    const news = vi.fn();
    adapter.onExternalChange(news);
    global.prestashop.emit('updateCart', {});
    adapter.destroy();
    expect(global.prestashop.emit('updateCart', {})).toBe(false);
    expect(news).toHaveBeenCalledTimes(1);
  });
});

describe('product data', () => {
  it.each(['select', 'radio'] as const)(
    'unconfirmed: has every combination, chosen by the fields of the quick view (%s)',
    async (widget) => {
      await open({ widget });
      expect(await adapter.getProduct({ productId: 'x', ref: { id: '5001' } })).toEqual({
        available: true,
        title: 'Dew Serum',
        price: { amount: '28.00', currency: 'USD' },
        isFrom: true,
        compareAt: { amount: '34.00', currency: 'USD' },
        options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
        images: [
          { src: 'https://shop.example/5001-large_default/serum-dew.jpg', alt: 'Dew Serum' },
        ],
        variants: [
          {
            id: '41001',
            options: ['30 ml'],
            available: true,
            price: { amount: '28.00', currency: 'USD' },
            compareAt: { amount: '34.00', currency: 'USD' },
            quantity: { min: 1, max: null, increment: 1 },
          },
          {
            id: '41002',
            options: ['50 ml'],
            available: true,
            price: { amount: '42.00', currency: 'USD' },
            quantity: { min: 1, max: null, increment: 1 },
          },
        ],
      });
      expect(forms('/index.php')).toHaveLength(2);
    },
  );

  it('product data of a product without combinations has one variant, numbered 0 as the shop does', async () => {
    await open();
    expect(await adapter.getProduct({ productId: '5002' })).toMatchObject({
      available: true,
      variants: [{ id: '0', price: { amount: '58.00' }, quantity: { max: 3 } }],
    });
    expect(await adapter.getProduct({ productId: '5003' })).toMatchObject({
      available: false,
      variants: [{ id: '0', available: false }],
    });
  });

  it('product data is none where half a list would hide the other half, and none for what the shop does not know', async () => {
    await open({ widget: 'none' });
    expect(await adapter.getProduct({ productId: '5001' })).toBeNull();
    expect(await adapter.getProduct({ productId: '9999' })).toBeNull();
    expect(await adapter.getProduct({ productId: 'no-such-thing' })).toBeNull();
  });

  it('product data of very many combinations is left to the feed', async () => {
    const values = Array.from({ length: 25 }, (_, index) => `${index}`);
    const variants = values.map((value, index) => ({
      id: String(100 + index),
      options: [value],
      price: '5.00',
      available: true,
    }));
    await open(
      {},
      {
        goods: {
          currency: 'USD',
          products: [
            { id: '1', handle: 'm', title: 'Many', options: [{ name: 'Size', values }], variants },
          ],
        },
      },
    );
    expect(await adapter.getProduct({ productId: '1' })).toBeNull();
    expect(server.seen).toHaveLength(1);
  });

  it('unconfirmed: for the cards is one request a product: stock of all, price only where it is the only one', async () => {
    await open();
    server.shop.setStock('41001', 0);
    const facts = await adapter.getProducts([
      { productId: '5001' },
      { productId: '5002' },
      { productId: '5003' },
      { productId: 'no-such-thing' },
    ]);
    expect(Object.fromEntries(facts)).toEqual({
      5001: { available: true, isPriceUnknown: true },
      5002: { available: true, price: { amount: '58.00', currency: 'USD' } },
      5003: { available: false, price: { amount: '120.00', currency: 'USD' } },
    });
    expect(server.seen).toHaveLength(3);
  });
});

it('leaving goes to the shop’s own cart and checkout', async () => {
  await open();
  expect(await adapter.openCart()).toBe(true);
  expect(await adapter.checkout()).toBe(true);
  expect(page.navigated).toEqual([`${server.origin}/cart?action=show`, `${server.origin}/order`]);
});
