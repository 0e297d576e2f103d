import { afterEach, describe, expect, it } from 'vitest';
import { createMagentoCart } from '../../../../src/cart/adapters/magento/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { startMagentoShop, type MagentoOptions } from '../../../../demo/platforms/shops/magento.js';
import {
  createMagentoPage,
  type MagentoPage,
} from '../../../../demo/platforms/shops/magentoPage.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import type { Catalogue } from '../../../../demo/platforms/shops/shopifyCart.js';

const SERUM = { productId: 'serum-dew', variantId: 'DEW-30', quantity: 1 };
const CARAFE = { productId: 'SKU-41003', variantId: 'SKU-41003', quantity: 1 };
const LAMP = { productId: 'SKU-41004', variantId: 'SKU-41004', quantity: 1 };
const SOAP = { productId: 'SKU-41005', variantId: 'SKU-41005', quantity: 2 };
const MARK = { _reelshelf: 'v.s.t' };

let server: Awaited<ReturnType<typeof startMagentoShop>>;
let theme: MagentoPage;
let adapter: CartAdapter;

interface Setup extends MagentoOptions {
  kind?: 'luma' | 'hyva';
  catalogue?: Catalogue;
  settings?: Record<string, unknown>;
  globals?: Record<string, unknown>;
  elements?: Record<string, unknown>;
}

async function open({
  kind = 'luma',
  settings = {},
  catalogue: goods = catalogue,
  globals = {},
  elements = {},
  ...options
}: Setup = {}) {
  server = await startMagentoShop(goods, options);
  theme = createMagentoPage(kind, server.origin, options.root ?? '/', { globals, elements });
  adapter = createMagentoCart(theme.page, settings);
}
const posts = (route = 'checkout/') =>
  server.seen.filter(({ method, path }) => method === 'POST' && path.includes(route));
const fieldsOf = (body: string | undefined) => Object.fromEntries(new URLSearchParams(body));
const asked = () => server.seen.map(({ path }) => path);

afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

describe('an add', () => {
  it('an add is the storefront’s own form, below the shop’s root, and nothing else', async () => {
    await open({ root: '/shop/de/', markOption: '7' });
    await adapter.add([{ ...SERUM, quantity: 2, attribution: MARK }]);
    const [post] = posts();
    expect(post).toMatchObject({
      path: '/shop/de/checkout/cart/add/',
      headers: {
        'x-requested-with': 'XMLHttpRequest',
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
    expect(fieldsOf(post?.body)).toEqual({
      product: '5001',
      qty: '2',
      form_key: theme.page.cookies['form_key'],
      'super_attribute[93]': '500',
    });
    expect(asked().some((path) => !path.startsWith('/shop/de/'))).toBe(false);
  });

  it('an add carries the attribution in the custom option that the merchant made for it', async () => {
    await open({ markOption: '7', settings: { attributionOptionId: '7' } });
    await adapter.add([{ ...SERUM, attribution: MARK }, CARAFE]);
    expect(posts().map(({ body }) => fieldsOf(body)['options[7]'])).toEqual(['v.s.t', undefined]);
  });

  it('an add carries none when the merchant says so', async () => {
    await open({ markOption: '7', settings: { attributionOptionId: 7, attribution: 'none' } });
    await adapter.add([{ ...SERUM, attribution: MARK }]);
    expect(server.shop.lines(theme.page.cookies)).toMatchObject([{ attribution: null }]);
  });

  it('an add counts as done although the shop wants to send its shoppers to the cart after it', async () => {
    await open({ redirectsToCart: true });
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: true,
      added: [{ variantId: 'DEW-30', actual: 1 }],
    });
    expect(theme.page.navigated).toEqual([]);
  });

  it('an add of a product that is no more is not taken for done, although the answer is the same', async () => {
    await open();
    const result = await adapter.add([{ ...SERUM, ref: { id: '999' }, properties: {} }]);
    expect(posts()).toHaveLength(1);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid_variant' } });
  });

  it('an add asks nobody for what a product sheet has shown already', async () => {
    await open();
    await adapter.getProduct({ productId: 'serum-dew' });
    await adapter.add([SERUM]);
    expect(asked().filter((path) => path === '/graphql')).toHaveLength(1);
  });

  it('an add finds the variant by the names of its options, and needs a choice where there is one', async () => {
    await open();
    const wish = { productId: 'serum-dew', quantity: 1 };
    expect(
      await adapter.add([{ ...wish, options: [{ name: 'Size', value: '50 ml' }] }]),
    ).toMatchObject({ ok: true, added: [{ variantId: 'DEW-50', actual: 1 }] });
    expect(await adapter.add([wish])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
    expect(await adapter.add([{ ...CARAFE, variantId: 'SKU-41003' }])).toMatchObject({ ok: true });
    expect(posts()).toHaveLength(2);
  });

  it('an add keeps the order of its lines when one of them is none of the shop’s', async () => {
    await open();
    const result = await adapter.add([{ ...SERUM, variantId: 'NO-SUCH' }, CARAFE]);
    expect(result).toMatchObject({
      ok: true,
      error: { code: 'invalid_variant' },
      added: [
        { variantId: 'NO-SUCH', actual: 0 },
        { variantId: 'SKU-41003', actual: 1 },
      ],
    });
  });

  it('an add goes to no other origin', async () => {
    await open({ globals: { BASE_URL: 'https://www.elsewhere.example/' } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(server.seen).toEqual([]);
  });
});

describe('the product page of Luma', () => {
  const config = {
    productId: '5001',
    attributes: {
      93: {
        id: '93',
        code: 'size',
        label: 'Size',
        options: [
          { id: '500', label: '30 ml', products: ['41001'] },
          { id: '501', label: '50 ml', products: ['41002'] },
        ],
      },
    },
    index: { 41001: { 93: '500' }, 41002: { 93: '501' } },
  };
  const script = (widgets: object) => ({
    'script[type="text/x-magento-init"]': { textContent: JSON.stringify(widgets) },
  });
  const swatches = script({
    '[data-role=swatch-options]': { 'Magento_Swatches/js/swatch-renderer': { jsonConfig: config } },
  });
  const LARGE = {
    productId: 'serum-dew',
    variantId: '41002',
    sku: 'DEW-50',
    quantity: 1,
    options: [{ name: 'Size', value: '50 ml' }],
    url: '/products/serum-dew',
  };

  it.each([
    ['swatches', swatches],
    ['drop-downs', script({ '#product_addtocart_form': { configurable: { spConfig: config } } })],
  ])(
    'the product page of Luma tells the numbers of its options, shown as %s',
    async (_, elements) => {
      await open({ elements });
      expect(await adapter.add([LARGE])).toMatchObject({
        ok: true,
        added: [{ variantId: 'DEW-50', actual: 1 }],
      });
      expect(asked()).not.toContain('/graphql');
    },
  );

  it.each([
    ['another page', { url: '/products/other' }],
    ['another product', { ref: { id: '5002', handle: 'serum-dew' } }],
    ['a choice that it does not offer', { options: [{ name: 'Size', value: '70 ml' }] }],
    [
      'a variant whose SKU the feed does not say, which the cart would tell nothing of',
      { variantId: 'DEW-50', sku: undefined },
    ],
  ])('the product page of Luma is not asked about %s', async (_, difference) => {
    await open({ elements: swatches });
    const { sku, ...line } = { ...LARGE, ...difference };
    await adapter.add([{ ...line, ...(sku ? { sku } : {}) }]);
    expect(asked()).toContain('/graphql');
  });

  it('the product page of Luma may hold scripts of others', async () => {
    await open({
      elements: { 'script[type="text/x-magento-init"]': { textContent: '{"*":{"jsonConfig":' } },
    });
    expect(await adapter.add([LARGE])).toMatchObject({ ok: true });
  });
});

describe('the form key', () => {
  it('the form key is made by the theme when the page from the cache has none yet', async () => {
    await open();
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
    expect(posts().map(({ body }) => fieldsOf(body)['form_key'])).toEqual(['key1']);
  });

  it('the form key of a cached page’s form is another shopper’s: the shop sends the request away, and it goes out again with a new one', async () => {
    await open({ elements: { 'input[name="form_key"]': { value: 'cached' } } });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, added: [{ actual: 1 }] });
    expect(posts().map(({ body }) => fieldsOf(body)['form_key'])).toEqual(['cached', 'key1']);
  });

  it('the form key is renewed once and no more', async () => {
    await open();
    server.fault('stale nonce');
    server.fault('stale nonce');
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'session_expired' },
    });
    expect(posts()).toHaveLength(2);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
  });

  it('the form key is not what a firewall’s page is about: nothing is sent twice', async () => {
    await open();
    server.fault('html');
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(posts()).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each([
    [1, 'quantity_min'],
    [3, 'quantity_increment'],
    [8, 'quantity_limit'],
  ] as const)('of %d pieces has its reason: %s', async (quantity, code) => {
    await open();
    expect(await adapter.add([{ ...SOAP, quantity }])).toMatchObject({
      ok: false,
      error: { code, inCart: 0 },
    });
  });

  it('a refusal is said by the session’s messages, which are then not said again by the theme', async () => {
    await open();
    await adapter.add([{ ...CARAFE, quantity: 4 }]);
    const reply = await theme.page.env.fetch(
      `${server.origin}/customer/section/load/?sections=messages`,
    );
    expect(JSON.parse(await reply.text())).toMatchObject({ messages: { messages: [] } });
  });

  it('a refusal is said by the answer itself in newer shops, as text', async () => {
    await open({ messagesInline: true });
    expect((await adapter.add([{ ...SOAP, quantity: 1 }])).error).toMatchObject({
      code: 'quantity_min',
      message: 'The fewest you may purchase is 2.',
    });
  });

  it('unconfirmed: is said by the cookie mage-messages, a list in JSON, which is read and taken away', async () => {
    await open({ translate: () => 'Nein.' });
    theme.page.cookies['mage-messages'] = encodeURIComponent(
      JSON.stringify([{ type: 'error', text: 'The+fewest+you+may+purchase+is+2.' }]),
    );
    const { fetch } = theme.page.env;
    theme.page.env.fetch = async (url, init) =>
      url.includes('sections=messages') ? fetch(`${server.origin}/nowhere`) : fetch(url, init);
    expect((await adapter.add([{ ...SOAP, quantity: 1 }])).error).toMatchObject({
      code: 'quantity_min',
      message: 'The fewest you may purchase is 2.',
    });
    expect(theme.page.cookies).not.toHaveProperty('mage-messages');
  });

  it('a refusal in another language is told from what the shop says of its stock', async () => {
    await open({ translate: () => 'Die gewünschte Menge von „Krug & Glas“ ist nicht verfügbar' });
    expect((await adapter.add([{ ...CARAFE, quantity: 4 }])).error).toMatchObject({
      code: 'not_enough_stock',
      limit: 3,
      inCart: 0,
      message: 'Die gewünschte Menge von „Krug & Glas“ ist nicht verfügbar',
    });
    expect((await adapter.add([LAMP])).error?.code).toBe('sold_out');
    expect((await adapter.add([{ ...SOAP, quantity: 1 }])).error?.code).toBe('validation');
  });

  it('a refusal of a line that is gone is a conflict', async () => {
    await open();
    await adapter.add([SERUM]);
    expect(await adapter.setQuantity('4711', 2)).toMatchObject({
      ok: false,
      cart: { count: 1 },
      error: { code: 'conflict' },
    });
  });
});

describe('the cart', () => {
  it('the cart has its lines as text, with safe addresses and the choice, and without our mark', async () => {
    const goods = structuredClone(catalogue);
    goods.products[0]!.title = 'Dew & "Glow"';
    await open({ catalogue: goods, markOption: '7', settings: { attributionOptionId: 7 } });
    const { cart } = await adapter.add([{ ...SERUM, attribution: MARK }]);
    expect(cart?.lines).toEqual([
      {
        key: expect.stringMatching(/^\d+$/) as string,
        variantId: 'DEW-30',
        quantity: 1,
        title: 'Dew & "Glow"',
        variantTitle: '30 ml',
        image: `${server.origin}/media/catalog/product/serum-dew.jpg`,
        url: `${server.origin}/serum-dew.html`,
        total: { amount: '28.00', currency: 'USD' },
        again: {
          productId: '5001',
          ref: { id: '5001' },
          variantId: 'DEW-30',
          quantity: 1,
          properties: { 'super_attribute[93]': '500', 'options[7]': 'v.s.t' },
        },
      },
    ]);
  });

  it('the cart counts pieces in a shop whose badge counts lines', async () => {
    await open({ counts: 'lines' });
    expect((await adapter.add([{ ...SERUM, quantity: 3 }])).cart?.count).toBe(3);
  });

  it('the cart has no totals of lines that do not add up to the sum that the shop shows', async () => {
    await open({ tax: { percent: 20, shows: 'included' } });
    const { cart } = await adapter.add([SERUM]);
    expect(cart).toMatchObject({ total: { amount: '33.60', currency: 'USD' } });
    expect(cart?.lines?.[0]).not.toHaveProperty('total');
  });

  it('the cart has no sums while nothing has told the currency', async () => {
    await open();
    await theme.page.env.fetch(`${server.origin}/customer/section/load/?sections=cart`);
    server.shop.setQuantity(theme.page.cookies, '41001', 2);
    expect(await adapter.read()).toMatchObject({ count: 2, lines: [{ quantity: 2 }] });
    expect(await adapter.read()).not.toHaveProperty('total');
  });

  it('unconfirmed: has the currency of the page’s product, where Luma’s product page says it', async () => {
    await open({ elements: { 'meta[property="product:price:currency"]': { content: 'EUR' } } });
    await theme.page.env.fetch(`${server.origin}/customer/section/load/?sections=cart`);
    server.shop.setQuantity(theme.page.cookies, '41001', 2);
    expect(await adapter.read()).toMatchObject({ total: { amount: '56.00', currency: 'EUR' } });
  });

  it.each([
    ['JPY', '2800', '2800'],
    ['KWD', '28.125', '28.125'],
  ])('the cart has sums in %s with its own decimals', async (currency, price, amount) => {
    const goods = structuredClone(catalogue);
    goods.currency = currency;
    goods.products[0]!.variants[0]!.price = price;
    await open({ catalogue: goods });
    expect(await adapter.add([SERUM])).toMatchObject({
      cart: { total: { amount, currency }, lines: [{ total: { amount, currency } }] },
    });
  });

  it('the cart is not readable where the shop answers with something else', async () => {
    await open({ root: '/shop/', globals: { BASE_URL: '/' } });
    expect(await adapter.read()).toBeNull();
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'blocked' } });
  });
});

describe('product data', () => {
  it('product data of many products come in one request, without the variants that no card shows', async () => {
    await open();
    const facts = await adapter.getProducts([
      { productId: 'a', ref: { sku: 'P-5001' } },
      { productId: 'b', url: '/de/carafe-pour.html?x=1' },
      { productId: 'SKU-41004' },
    ]);
    expect([...facts.keys()]).toEqual(['a', 'b', 'SKU-41004']);
    expect(facts.get('b')).toEqual({
      available: true,
      price: { amount: '58.00', currency: 'USD' },
    });
    expect(server.seen).toHaveLength(1);
    expect(
      (JSON.parse(server.seen[0]?.body ?? '') as { variables: object }).variables,
    ).toMatchObject({ v: false, n: 3 });
  });

  it('say what is left where the shop says so, and have the pictures', async () => {
    await open();
    const live = await adapter.getProduct({ productId: 'carafe-pour' });
    expect(live?.variants).toMatchObject([{ id: 'SKU-41003', left: 3 }]);
    expect(live?.images).toEqual([
      { src: `${server.origin}/media/catalog/product/carafe-pour.jpg`, alt: 'Pour-Over Carafe' },
    ]);
  });

  it('unconfirmed: are asked for in the store and currency that Hyvä’s page names', async () => {
    await open({ kind: 'hyva' });
    await adapter.getProduct({ productId: 'carafe-pour' });
    expect(server.seen[0]?.headers).toMatchObject({ store: 'default', 'content-currency': 'USD' });
  });

  it('product data are asked for in the session’s store, unless the merchant names one', async () => {
    await open();
    await adapter.getProduct({ productId: 'carafe-pour' });
    expect(server.seen[0]?.headers).not.toHaveProperty('store');
    adapter = createMagentoCart(theme.page, { storeCode: 'de' });
    await adapter.getProduct({ productId: 'carafe-pour' });
    expect(server.seen[1]?.headers['store']).toBe('de');
  });

  it.each(['included', 'excluded'] as const)(
    'unconfirmed: state prices as the cart does, tax %s',
    async (shows) => {
      await open({ tax: { percent: 20, shows } });
      await adapter.add([SERUM]);
      expect(await adapter.getProduct({ productId: 'serum-dew' })).toMatchObject({ tax: shows });
      expect(
        (await adapter.getProducts([{ productId: 'serum-dew' }])).get('serum-dew'),
      ).toMatchObject({ tax: shows });
    },
  );

  it('say nothing of tax where the cart shows no difference', async () => {
    await open();
    await adapter.add([SERUM]);
    expect(await adapter.getProduct({ productId: 'serum-dew' })).not.toHaveProperty('tax');
  });
});
