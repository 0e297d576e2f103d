import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSfccCart } from '../../../../src/cart/adapters/sfcc/adapter.js';
import { moneyFromText } from '../../../../src/cart/adapters/sfcc/money.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createJQueryBus } from '../../../../demo/platforms/shops/jQueryBus.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startSfccShop } from '../../../../demo/platforms/shops/sfcc.js';
import { SFRA, type SfccOptions } from '../../../../demo/platforms/shops/sfccCart.js';
import { describeCartAdapter } from '../cartAdapter.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import type { Catalogue } from '../../../../demo/platforms/shops/shopifyCart.js';

const masters: Record<string, string> = {
  'serum-dew': '5001',
  'carafe-pour': '41003',
  'lamp-dusk': '41004',
  'soap-case': '41005',
};
const addField = { '.add-to-cart-url': { value: `${SFRA}Cart-AddProduct` } };
const faults = ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'] as const;

for (const [name, hasCartridge] of [
  ['sfcc', false],
  ['sfcc, with a cartridge that keeps the mark', true],
] as const) {
  describeCartAdapter({
    name,
    // The basket does not tell the cartridge's field, so a line that is put back has lost it.
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: hasCartridge,
      productData: true,
      lines: true,
      again: !hasCartridge,
      faults,
    },
    toLine: (line) => ({ ...line, ref: { id: masters[line.productId] ?? '' } }),
    async start() {
      const server = await startSfccShop(catalogue, { hasCartridge });
      const { jQuery } = createJQueryBus();
      const page = createNodePage(server.origin, { CQuotient: {}, jQuery }, addField);
      return {
        makeAdapter: (settings) =>
          createSfccCart(page, { ...(hasCartridge ? { attribution: 'field' } : {}), ...settings }),
        serverCart: () => server.shop.lines(page.cookies),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(page.cookies, variantId, quantity);
          jQuery(page.window.document.body).trigger('cart:update');
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const CARAFE = { productId: 'carafe-pour', variantId: '41003', quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: '41005', quantity: 2 };

let server: Awaited<ReturnType<typeof startSfccShop>>;
let page: NodePage;
let adapter: CartAdapter;

interface Setting {
  globals?: Record<string, unknown>;
  elements?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  shop?: SfccOptions;
  goods?: Catalogue;
}

async function open({
  globals = {},
  elements = addField,
  settings = {},
  shop = {},
  goods = catalogue,
}: Setting = {}) {
  server = await startSfccShop(goods, shop);
  page = createNodePage(server.origin, globals, elements);
  adapter = createSfccCart(page, settings);
  stops.push(adapter.destroy, server.stop);
}
const paths = () => server.seen.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
const posts = () =>
  server.seen
    .filter(({ method }) => method === 'POST')
    .map(({ body }) => Object.fromEntries(new URLSearchParams(body)));
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

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe('the addresses', () => {
  it('the addresses are those of the page: the other controllers are neighbours of the one in its form', async () => {
    await open();
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    const wanted = [
      `GET ${SFRA}Cart-Get`,
      `POST ${SFRA}Cart-AddProduct`,
      `GET ${SFRA}ReportingEvent-MiniCart`,
    ];
    await expect
      .poll(() => server.seen.map(({ method, path }) => `${method} ${path}`))
      .toEqual(wanted);
  });

  it('the addresses are found by the mini cart on pages without a product', async () => {
    await open({
      elements: {
        '.minicart': {
          getAttribute: (name: string) =>
            name === 'data-action-url' ? `${SFRA}Cart-MiniCartShow?x=1` : null,
        },
      },
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
  });

  it('the addresses are found by the mini cart where the product on show is sold out and its field empty', async () => {
    await open({
      elements: {
        '.add-to-cart-url': { value: '' },
        '.minicart-link': { getAttribute: () => `${SFRA}Cart-Show` },
      },
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
  });

  it('the addresses are the merchant’s where the settings name them', async () => {
    const root = '/s/Halden/';
    const names = {
      addUrl: 'Cart-AddProduct',
      cartUrl: 'Cart-Get',
      updateUrl: 'Cart-UpdateQuantity',
      removeUrl: 'Cart-RemoveProductLineItem',
    };
    await open({
      elements: {},
      shop: { root },
      settings: Object.fromEntries(
        Object.entries(names).map(([key, route]) => [key, root + route]),
      ),
    });
    const { undoToken } = await adapter.add([SERUM]);
    expect(await adapter.undo(undoToken)).toBe(true);
  });

  it('the addresses are never made up: a page without them is blocked, and nothing is sent', async () => {
    await open({ elements: {} });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await adapter.read()).toBeNull();
    expect(await adapter.openCart()).toBe(false);
    expect(server.seen).toEqual([]);
  });

  it('the addresses of renamed controllers are not taken for the reference storefront’s', async () => {
    await open({ elements: { '.add-to-cart-url': { value: '/cart/add-product?pid=1' } } });
    expect(await adapter.read()).toBeNull();
    expect(server.seen).toEqual([]);
  });

  it('the addresses of another origin get nothing', async () => {
    await open({
      elements: {
        '.add-to-cart-url': {
          value: 'https://evil.example/on/demandware.store/S/en/Cart-AddProduct',
        },
      },
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await adapter.checkout()).toBe(false);
  });
});

describe('an add', () => {
  it('an add sends what the theme’s own button sends, and no mark', async () => {
    await open();
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'v.s.t' } }]);
    expect(posts()).toEqual([{ pid: '41001', quantity: '1', options: '[]' }]);
  });

  it('an add sends the mark to shops that have a cartridge for it', async () => {
    await open({ settings: { attribution: 'field' }, shop: { hasCartridge: true } });
    await adapter.add([{ ...SERUM, attribution: { _reelshelf: 'v.s.t' } }]);
    expect(server.shop.lines(page.cookies)).toEqual([
      { variantId: '41001', quantity: 1, attribution: 'v.s.t' },
    ]);
    await adapter.add([CARAFE]);
    expect(posts()[1]).not.toHaveProperty('reelshelf');
  });

  it('an add of too many is refused with status 200 and an error in the body', async () => {
    await open();
    await adapter.add([{ ...CARAFE, quantity: 2 }]);
    const result = await adapter.add([{ ...CARAFE, quantity: 2 }]);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'not_enough_stock', inCart: 2, httpStatus: 200 },
      cart: { count: 2 },
    });
    expect(result.error?.message).toContain('only 3 of Pour-Over Carafe');
  });

  it('an add of a master product needs a choice', async () => {
    await open();
    expect(await adapter.add([{ productId: '5001', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'options_required', httpStatus: 500 },
    });
  });

  it('an add keeps the extras of a line that is put back', async () => {
    await open();
    await adapter.add([{ ...SERUM, properties: { warranty: '2-years' } }]);
    const line = (await adapter.read())?.lines?.[0];
    expect(line).toMatchObject({ variantTitle: '30 ml / 2-years' });
    await adapter.setQuantity(line?.key ?? '', 0);
    expect(await adapter.add([line?.again ?? SERUM])).toMatchObject({ ok: true });
    expect(server.shop.basket(page.cookies)).toMatchObject([
      { pid: '41001', options: [{ optionId: 'warranty', selectedValueId: '2-years' }] },
    ]);
  });

  it('an add asks for errors as JSON, lest they come as a page', async () => {
    await open();
    await adapter.add([{ ...SERUM, variantId: '49999' }]);
    expect(
      server.seen.every(({ headers }) => headers['x-requested-with'] === 'XMLHttpRequest'),
    ).toBe(true);
  });

  it('an add that wins a gift to choose is shown in part, and the shopper stays where they are', async () => {
    const { jQuery } = createJQueryBus();
    await open({ globals: { jQuery }, shop: { giftFor: '41001' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
    expect(page.navigated).toEqual([]);
  });
});

describe('the basket', () => {
  it('the basket tells its lines with picture, choice, limits and what puts them back', async () => {
    await open();
    await adapter.add([SERUM, { ...CARAFE, quantity: 2 }]);
    expect((await adapter.read())?.lines).toMatchObject([
      {
        title: 'Dew Serum',
        variantTitle: '30 ml',
        image: 'https://shop.example/on/demandware.static/serum-dew.jpg',
        rule: { min: 1, max: 10, increment: 1 },
        again: { variantId: '41001', quantity: 1 },
      },
      { title: 'Pour-Over Carafe', rule: { max: 3 }, total: { amount: '116.00', currency: 'USD' } },
    ]);
  });

  it('the basket does not change gifts, and puts neither them nor bundles back', async () => {
    await open();
    await adapter.add([SERUM, CARAFE]);
    rewrite((body) => ({
      ...body,
      items: (body['items'] as object[]).map((item, index) => ({
        ...item,
        ...(index ? { productType: 'bundle' } : { isBonusProductLineItem: true }),
      })),
    }));
    const lines = (await adapter.read())?.lines;
    expect(lines?.map(({ isFixed, again }) => [isFixed, again])).toEqual([
      [true, undefined],
      [undefined, undefined],
    ]);
  });

  it('states the goods without shipping, less the discount on the order', async () => {
    await open();
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    rewrite((body) => ({
      ...body,
      totals: {
        ...(body['totals'] as object),
        orderLevelDiscountTotal: { value: 5.6, formatted: '$5.60' },
      },
    }));
    expect(await adapter.read()).toMatchObject({ total: { amount: '50.40', currency: 'USD' } });
  });

  it('the basket says less, not wrong, where sums are written in no readable way', async () => {
    await open({ shop: { locale: 'ar-EG' } });
    await adapter.add([SERUM]);
    const cart = await adapter.read();
    expect(cart).toMatchObject({ count: 1, lines: [{ quantity: 1 }] });
    expect(cart?.total).toBeUndefined();
  });

  it.each([
    ['JPY', 'ja-JP', '2800', { amount: '5600', currency: 'JPY' }],
    ['EUR', 'de-DE', '1499.5', { amount: '2999.00', currency: 'EUR' }],
    ['KWD', 'en-GB', '1.250', { amount: '2.500', currency: 'KWD' }],
  ] as const)('the basket reads sums in %s', async (currency, locale, price, total) => {
    const goods: Catalogue = {
      currency,
      products: [
        {
          id: '1',
          handle: 'tea',
          title: 'Tea',
          options: [],
          variants: [{ id: '11', price, available: true }],
        },
      ],
    };
    // The fixture counts in hundredths, which three decimals do not need here: 1.250 is 125 of them.
    await open({ goods, shop: { locale } });
    await adapter.add([{ productId: 'tea', variantId: '11', quantity: 2 }]);
    expect(await adapter.read()).toMatchObject({ total, lines: [{ total }] });
  });

  it.each([
    ['$1,234.50', 'USD', '1234.50'],
    ['1.234,50 €', 'EUR', '1234.50'],
    ['CHF 1’234.50', 'CHF', '1234.50'],
    ['1 234,50 kr.', 'SEK', '1234.50'],
    ['1 234 kr', 'SEK', '1234.00'],
    ['¥12,345', 'JPY', '12345'],
    ['KD 1.250', 'KWD', '1.250'],
    ['-', 'USD', undefined],
    ['-$5.00', 'USD', undefined],
    ['$1.5', 'USD', undefined],
    ['$5.00', 'not a code', undefined],
  ])('the basket reads %s as %s %s', (text, currency, amount) => {
    expect(moneyFromText(text, currency)?.amount).toBe(amount);
  });

  it('below the smallest order says so', async () => {
    await open();
    await adapter.add([SOAP]);
    const key = (await adapter.read())?.lines?.[0]?.key ?? '';
    expect(await adapter.setQuantity(key, 1)).toMatchObject({
      ok: false,
      error: { code: 'quantity_min', inCart: 2 },
    });
  });

  it('the basket that is gone with the session says so', async () => {
    await open();
    await adapter.add([SERUM]);
    const key = (await adapter.read())?.lines?.[0]?.key ?? '';
    page.cookies['dwsid'] = 'another';
    expect(await adapter.setQuantity(key, 2)).toMatchObject({
      ok: false,
      cart: { count: 0 },
      error: { code: 'session_expired' },
    });
  });
});

describe('the theme’s mini cart', () => {
  it('the theme’s mini cart hears the platform’s answer by the theme’s own events, and no event that would cover the page', async () => {
    const { jQuery, triggered } = createJQueryBus();
    await open({ globals: { jQuery } });
    expect(await adapter.add([SERUM])).toMatchObject({ uiRefresh: 'done' });
    expect(triggered.map(({ name }) => name)).toEqual(['count:update', 'product:afterAddToCart']);
    expect(triggered[0]).toMatchObject({
      target: '.minicart',
      values: [{ quantityTotal: 1, minicartCountOfItems: 'Cart 1 Items', cart: { numItems: 1 } }],
    });
    expect(triggered[1]?.target).toBe(page.window.document.body);
  });

  it('the theme’s mini cart hears of changed lines', async () => {
    const { jQuery, triggered } = createJQueryBus();
    await open({ globals: { jQuery } });
    await adapter.add([SERUM]);
    await adapter.setQuantity((await adapter.read())?.lines?.[0]?.key ?? '', 3);
    expect(triggered.slice(2)).toMatchObject([
      { name: 'count:update', values: [{ quantityTotal: 3 }] },
      { name: 'cart:update' },
    ]);
  });

  it('the theme’s mini cart may be missing, may be deaf, and may throw', async () => {
    await open();
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'none' });
    Object.assign(page.window, { jQuery: createJQueryBus(['.minicart']).jQuery });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
    Object.assign(page.window, {
      jQuery: () => {
        throw new Error('old jQuery');
      },
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, uiRefresh: 'partial' });
  });

  it('the theme’s mini cart is listened to until the adapter is gone', async () => {
    const { jQuery } = createJQueryBus();
    await open({ globals: { jQuery } });
    const news = vi.fn();
    adapter.onExternalChange(news);
    const body = jQuery(page.window.document.body);
    body.trigger('product:afterAddToCart');
    expect(news).toHaveBeenCalledTimes(1);
    adapter.destroy();
    body.trigger('product:afterAddToCart');
    expect(news).toHaveBeenCalledTimes(1);
  });
});

describe('product data', () => {
  it('unconfirmed: has the variants by following the addresses of the values', async () => {
    await open();
    expect(await adapter.getProduct({ productId: 'x', ref: { id: '5001' } })).toMatchObject({
      images: [{ alt: 'Dew Serum' }],
      variants: [{ id: '41001', quantity: { min: 1, max: 10 } }, { id: '41002' }],
    });
    expect(paths()).toEqual(['Product-Variation', 'Product-Variation', 'Product-Variation']);
  });

  it('unconfirmed: does not follow an address that takes a selection back', async () => {
    await open();
    expect(
      (await adapter.getProduct({ productId: '41002' }))?.variants.map(({ id }) => id),
    ).toEqual(['41001', '41002']);
    expect(paths()).toHaveLength(2);
  });

  it('product data leaves variants out that cannot be ordered, since they have no address', async () => {
    await open();
    server.shop.setStock('41001', 0);
    expect(await adapter.getProduct({ productId: '5001' })).toMatchObject({
      available: true,
      options: [{ values: ['30 ml', '50 ml'] }],
      variants: [{ id: '41002' }],
    });
  });

  it('product data of a product with very many variants is what holds for the whole product', async () => {
    const values = Array.from({ length: 25 }, (_, index) => `${index}`);
    const variants = values.map((value) => ({
      id: `v${value}`,
      options: [value],
      price: '5.00',
      available: true,
    }));
    await open({
      goods: {
        currency: 'USD',
        products: [
          { id: 'm', handle: 'm', title: 'Many', options: [{ name: 'Size', values }], variants },
        ],
      },
    });
    expect(await adapter.getProduct({ productId: 'm' })).toMatchObject({
      available: true,
      price: { amount: '5.00' },
      variants: [],
    });
    expect(server.seen.length).toBeLessThanOrEqual(21);
  });

  it('product data asks once a product for the cards, and takes the lowest of a range', async () => {
    await open();
    const facts = await adapter.getProducts([
      { productId: 'a', ref: { id: '5001' } },
      { productId: 'b', ref: { id: '41003' } },
    ]);
    expect(facts.get('a')).toEqual({
      available: true,
      price: { amount: '28.00', currency: 'USD' },
      isFrom: true,
    });
    expect(server.seen).toHaveLength(2);
  });

  it('product data takes the price of one piece where the price falls with the quantity', async () => {
    await open();
    const usd = (value: number) => ({ sales: { value, currency: 'USD' }, list: null });
    const tiers = [
      { quantity: 1, price: usd(59.9) },
      { quantity: 10, price: usd(49.9) },
    ];
    rewrite((body) => ({
      product: {
        ...(body['product'] as object),
        price: { type: 'tiered', tiers, startingFromPrice: usd(49.9) },
      },
    }));
    expect((await adapter.getProducts([{ productId: '41003' }])).get('41003')?.price).toEqual({
      amount: '59.90',
      currency: 'USD',
    });
  });
});

it('leaving goes to the shop’s own cart and checkout', async () => {
  await open({ elements: { ...addField, '.minicart-link': { getAttribute: () => '/cart' } } });
  expect(await adapter.openCart()).toBe(true);
  expect(await adapter.checkout()).toBe(true);
  expect(page.navigated).toEqual([
    `${server.origin}/cart`,
    `${server.origin}${SFRA}Checkout-Begin`,
  ]);
});
