import { afterEach, describe, expect, it } from 'vitest';
import { createBigCommerceCart } from '../../../../src/cart/adapters/bigcommerce/adapter.js';
import { startBigCommerceShop } from '../../../../demo/platforms/shops/bigcommerce.js';
import {
  createStencilPage,
  openBigCommerce,
  type BigCommerceOpening,
} from '../../../../demo/platforms/shops/bigcommercePage.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { describeCartAdapter } from '../cartAdapter.js';
import type { BigCommerceOptions } from '../../../../demo/platforms/shops/bigcommerceJson.js';
import type { CartAdapter, CartSummary } from '../../../../src/cart/contract/types.js';

const MODIFIER = 77;
const TOKEN = 'storefront-token';
const numberOf = (handle: string) =>
  catalogue.products.find((product) => product.handle === handle)?.id ?? '';
const faults = ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'] as const;

for (const [name, options, settings] of [
  ['bigcommerce, with a token', { token: TOKEN }, { token: TOKEN }],
  ['bigcommerce, without a token', {}, {}],
  [
    'bigcommerce, an old shop that gives the wrong reasons and no version',
    { token: TOKEN, stockWords: 'misleading', showsStock: true, hasVersion: false },
    { token: TOKEN },
  ],
] as const satisfies readonly [string, BigCommerceOptions, object][]) {
  describeCartAdapter({
    name,
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: true,
      productData: 'token' in settings,
      lines: true,
      again: true,
      faults,
    },
    toLine: (line) => ({ ...line, ref: { ...line.ref, id: numberOf(line.productId) } }),
    async start() {
      const server = await startBigCommerceShop(catalogue, {
        ...options,
        markModifierId: MODIFIER,
      });
      const page = createStencilPage(server.origin);
      return {
        makeAdapter: (more) =>
          createBigCommerceCart(page, { ...settings, attributionModifierId: MODIFIER, ...more }),
        serverCart: () => server.shop.lines(page.cookies),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(page.cookies, variantId, quantity);
          page.jQuery('body').trigger('cart-quantity-update', quantity);
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

const SERUM = { productId: 'serum-dew', ref: { id: '5001' }, variantId: '41001', quantity: 1 };
const CARAFE = { productId: 'carafe-pour', ref: { id: '5002' }, variantId: '41003', quantity: 1 };
const SOAP = { productId: 'soap-case', ref: { id: '5004' }, variantId: '41005', quantity: 2 };
const MARK = { attribution: { _reelshelf: 'v.s.t' } };
const FORM = '[data-cart-item-add] [name=product_id]';

type Opened = Awaited<ReturnType<typeof openBigCommerce>>;
let opened: Opened | null = null;
let server: Opened['server'];
let page: Opened['page'];
let adapter: CartAdapter;

async function open(opening?: BigCommerceOpening) {
  opened = await openBigCommerce(opening);
  ({ server, page, adapter } = opened);
}
const changes = () =>
  server.seen.filter(
    ({ method, path }) => method !== 'GET' && path.startsWith('/api/storefront/carts'),
  );
const sent = () =>
  changes().map(({ body }) => JSON.parse(body) as { lineItems?: object[]; version?: number });
const keyOf = (cart: CartSummary | null | undefined, variantId: string) =>
  cart?.lines?.find((line) => line.variantId === variantId)?.key ?? '';

afterEach(async () => {
  await opened?.close();
  opened = null;
});

describe('the cart', () => {
  it('the cart is made by the first add, and added to by the next, so that none takes the place of another', async () => {
    await open();
    await adapter.add([SERUM]);
    await adapter.add([CARAFE]);
    expect(changes().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/storefront/carts',
      `POST /api/storefront/carts/${server.shop.cart(page.cookies)?.id}/items`,
    ]);
    expect(sent()).toEqual([
      { lineItems: [{ quantity: 1, productId: 5001, variantId: 41001 }] },
      { lineItems: [{ quantity: 1, productId: 5002, variantId: 41003 }], version: 1 },
    ]);
  });

  it('the cart that changed between reading and adding is read again, and the add sent once more', async () => {
    await open();
    await adapter.add([SERUM]);
    const { fetch } = page.env;
    page.env.fetch = (url, init) => {
      if (init?.method === 'POST' && changes().length === 1)
        server.shop.setQuantity(page.cookies, '41002', 3);
      return fetch(url, init);
    };
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: true,
      added: [{ actual: 1 }],
      cart: { count: 5 },
    });
    expect(sent().map(({ version }) => version)).toEqual([undefined, 1, 2]);
  });

  it('the cart that changes all the time is a conflict after the second try', async () => {
    await open();
    await adapter.add([SERUM]);
    const { fetch } = page.env;
    let pieces = 1;
    page.env.fetch = (url, init) => {
      if (init?.method === 'POST') server.shop.setQuantity(page.cookies, '41002', ++pieces);
      return fetch(url, init);
    };
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'conflict', httpStatus: 409 },
    });
    expect(changes()).toHaveLength(3);
  });

  it('the cart that became an order in another tab is not added to: a new one is made', async () => {
    await open();
    await adapter.add([SERUM]);
    const { fetch } = page.env;
    page.env.fetch = (url, init) => {
      if (init?.method === 'POST' && changes().length === 1)
        server.shop.setQuantity(page.cookies, '41001', 0);
      return fetch(url, init);
    };
    expect(await adapter.add([CARAFE])).toMatchObject({ ok: true, cart: { count: 1 } });
  });

  it('unconfirmed: goes with its last line, which is answered with 204', async () => {
    await open();
    const { cart } = await adapter.add([SERUM]);
    expect(await adapter.setQuantity(keyOf(cart, '41001'), 0)).toMatchObject({
      ok: true,
      cart: { count: 0, lines: [] },
    });
    expect(server.shop.cart(page.cookies)).toBeUndefined();
    expect(changes().at(-1)).toMatchObject({ method: 'DELETE', body: '{"version":1}' });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
  });

  it('the cart tells its lines with picture, address, choice and price', async () => {
    await open();
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    expect((await adapter.read())?.lines).toEqual([
      {
        key: server.shop.cart(page.cookies)?.lines[0]?.id,
        variantId: '41001',
        quantity: 2,
        title: 'Dew Serum',
        variantTitle: '30 ml',
        image: 'https://cdn11.bigcommerce.com/s-abc/themes/ProductDefault.gif',
        url: 'https://shop.example/products/serum-dew/',
        total: { amount: '56.00', currency: 'USD' },
        again: {
          productId: '5001',
          variantId: '41001',
          quantity: 2,
          properties: { '50010#': '5001001' },
        },
      },
    ]);
  });

  it('the cart has lines that nobody may change: certificates, custom items and gifts', async () => {
    await open();
    await adapter.add([SERUM]);
    const cart = server.shop.cart(page.cookies);
    cart?.giftCertificates.push({
      id: 'gift-1',
      amount: 25,
      name: '$25 Gift Certificate',
      theme: 'Birthday',
      isTaxable: false,
    });
    cart?.customItems.push({
      id: 'custom-1',
      name: 'Engraving',
      quantity: 2,
      sku: 'E',
      listPrice: 3,
      extendedListPrice: 6,
    });
    cart?.lines.push({ ...cart.lines[0]!, id: 'free-1', isGift: true });
    const read = await adapter.read();
    expect(read).toMatchObject({ count: 5 });
    expect(
      read?.lines?.map(({ key, quantity, isFixed, total, again }) => [
        key,
        quantity,
        isFixed,
        total?.amount,
        again === undefined,
      ]),
    ).toEqual([
      [cart?.lines[0]?.id, 1, undefined, '28.00', false],
      ['free-1', 1, true, '0.00', true],
      ['gift-1', 1, true, '25.00', true],
      ['custom-1', 2, true, '6.00', true],
    ]);
    expect(await adapter.setQuantity('free-1', 3)).toMatchObject({
      ok: false,
      error: { code: 'not_purchasable' },
    });
    // A gift of the same variant is not what an add gained.
    expect(await adapter.add([SERUM])).toMatchObject({ added: [{ actual: 1 }] });
  });

  it.each([
    ['JPY', '2800', '5600'],
    ['KWD', '28.125', '56.250'],
    ['USD', '0.07', '0.14'],
  ])('states money in %s with that currency’s places', async (currency, price, amount) => {
    const [serum, ...others] = catalogue.products;
    await open({
      catalogue: {
        currency,
        products: [{ ...serum!, variants: [{ ...serum!.variants[0]!, price }] }, ...others],
      },
    });
    await adapter.add([{ ...SERUM, quantity: 2 }]);
    expect(await adapter.read()).toMatchObject({
      total: { amount, currency },
      lines: [{ total: { amount, currency } }],
    });
  });
});

describe('a refusal', () => {
  it('unconfirmed: is told in the title, and in text without its HTML', async () => {
    await open();
    expect(
      (await adapter.add([{ productId: 'x', ref: { id: '5003' }, quantity: 1 }])).error,
    ).toEqual({
      code: 'sold_out',
      message: 'Dusk Lamp (41004) is out of stock',
      httpStatus: 422,
      inCart: 0,
    });
    expect((await adapter.add([{ ...CARAFE, quantity: 5 }])).error).toMatchObject({
      code: 'not_enough_stock',
      message: 'Insufficient stock Only 3 left of Pour-Over Carafe',
    });
  });

  it('unconfirmed: of an unknown product is a 404', async () => {
    await open();
    expect(await adapter.add([{ productId: 'x', ref: { id: '999' }, quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant', httpStatus: 404 },
    });
  });

  it('a refusal with a wrong reason is held against what the shop says of the product', async () => {
    await open({ options: { stockWords: 'misleading', showsStock: true } });
    expect(
      (
        await adapter.add([
          { productId: 'x', ref: { id: '5003' }, variantId: '41004', quantity: 1 },
        ])
      ).error,
    ).toMatchObject({ code: 'sold_out', httpStatus: 400, message: 'The cart could not be found' });
    expect((await adapter.add([{ ...CARAFE, quantity: 5 }])).error).toMatchObject({
      code: 'not_enough_stock',
    });
  });

  it('a refusal that nobody can explain stays one of validation', async () => {
    await open({ options: { stockWords: 'misleading' } });
    expect((await adapter.add([{ ...CARAFE, quantity: 5 }])).error).toMatchObject({
      code: 'validation',
      httpStatus: 400,
    });
  });

  it.each([
    [1, 'quantity_min'],
    [7, 'quantity_limit'],
  ] as const)('unconfirmed: of %d pieces names the rule: %s', async (quantity, code) => {
    await open();
    expect(await adapter.add([{ ...SOAP, quantity }])).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('a refusal of one line leaves the others in the cart', async () => {
    await open();
    const result = await adapter.add([SERUM, { ...CARAFE, quantity: 9 }, SOAP]);
    expect(result).toMatchObject({
      ok: true,
      added: [{ actual: 1 }, { actual: 0 }, { actual: 2 }],
      error: { code: 'not_enough_stock' },
      cart: { count: 3 },
    });
  });

  it('because a choice is missing asks for it', async () => {
    await open({ options: { required: { productId: '5002', optionId: 88 } } });
    expect(
      await adapter.add([{ productId: 'serum-dew', ref: { id: '5001' }, quantity: 1 }]),
    ).toMatchObject({ error: { code: 'options_required' } });
    expect(await adapter.add([CARAFE])).toMatchObject({
      error: {
        code: 'options_required',
        message:
          'A required modifier is missing Engraving is required: choose on the product’s page',
      },
    });
    expect(await adapter.add([{ ...CARAFE, properties: { '88': '117' } }])).toMatchObject({
      ok: true,
    });
    const line = (await adapter.read())?.lines?.[0];
    expect(line).toMatchObject({ variantTitle: '117', again: { properties: { '88': '117' } } });
    // Its text goes along when only the quantity is changed.
    expect(await adapter.setQuantity(line?.key ?? '', 2)).toMatchObject({
      ok: true,
      cart: { count: 2 },
    });
  });

  it('a refusal that names a sold-out product means only the rest of it, when some of it is in the cart', async () => {
    await open();
    await adapter.add([{ ...CARAFE, quantity: 2 }]);
    server.shop.setStock('41003', 0);
    expect(await adapter.add([CARAFE])).toMatchObject({
      ok: false,
      error: {
        code: 'not_enough_stock',
        message: expect.stringContaining('out of stock') as string,
        inCart: 2,
      },
    });
  });

  it('a refusal of a change says how much the line holds', async () => {
    await open();
    const { cart } = await adapter.add([{ ...CARAFE, quantity: 2 }]);
    expect(await adapter.setQuantity(keyOf(cart, '41003'), 4)).toMatchObject({
      ok: false,
      error: { code: 'not_enough_stock', inCart: 2 },
      cart: { count: 2 },
    });
  });
});

describe('the product’s number', () => {
  const { ref: _, ...UNNUMBERED } = SERUM;

  it('the product’s number may be the feed’s own id', async () => {
    await open();
    expect(await adapter.add([{ ...UNNUMBERED, productId: '5001' }])).toMatchObject({ ok: true });
  });

  it('the product’s number is read from the form of the page that is the product’s, and of no other', async () => {
    await open({ elements: { [FORM]: { value: '5001' } } });
    expect(await adapter.add([{ ...UNNUMBERED, url: '/products/carafe-pour' }])).toMatchObject({
      ok: false,
    });
    expect(
      await adapter.add([{ ...UNNUMBERED, url: '/products/serum-dew?utm_source=x' }]),
    ).toMatchObject({ ok: true });
  });

  it('the product’s number is asked for with a token, by variant or by address', async () => {
    await open({ options: { token: TOKEN }, settings: { token: TOKEN } });
    expect(await adapter.add([UNNUMBERED])).toMatchObject({ ok: true });
    expect(
      await adapter.add([{ productId: 'carafe-pour', url: '/products/carafe-pour', quantity: 1 }]),
    ).toMatchObject({ ok: true, added: [{ variantId: '41003', actual: 1 }] });
    expect(
      await adapter.getProduct({ productId: 'carafe-pour', url: '/products/carafe-pour' }),
    ).toMatchObject({ title: 'Pour-Over Carafe' });
  });

  it('the product’s number that nobody knows sends nothing and says what to do', async () => {
    await open();
    const result = await adapter.add([UNNUMBERED]);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant', message: expect.stringContaining('ref.id') as string },
    });
    expect(await adapter.add([{ ...SERUM, variantId: 'DEW-30' }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
    expect(changes()).toEqual([]);
  });

  it('alone is enough where there is no choice', async () => {
    await open();
    const result = await adapter.add([{ productId: '5002', quantity: 2 }]);
    expect(result).toMatchObject({ ok: true, added: [{ variantId: '41003', actual: 2 }] });
    expect(await adapter.undo(result.undoToken)).toBe(true);
  });
});

describe('the attribution', () => {
  const options = { markModifierId: MODIFIER };

  it('the attribution is written into the modifier that the merchant made, and nowhere else', async () => {
    await open({ options, settings: { attributionModifierId: String(MODIFIER) } });
    await adapter.add([{ ...SERUM, ...MARK }]);
    expect(sent()).toEqual([
      {
        lineItems: [
          {
            quantity: 1,
            productId: 5001,
            variantId: 41001,
            optionSelections: [{ optionId: MODIFIER, optionValue: 'v.s.t' }],
          },
        ],
      },
    ]);
  });

  it.each([
    ['there is no modifier', {}, MARK],
    [
      'the merchant does not want it',
      { attributionModifierId: MODIFIER, attribution: 'none' },
      MARK,
    ],
    ['the shopper has not agreed', { attributionModifierId: MODIFIER }, {}],
  ])('the attribution is not sent when %s', async (_why, settings, mark) => {
    await open({ options, settings });
    expect(await adapter.add([{ ...SERUM, ...mark }])).toMatchObject({ ok: true });
    expect(JSON.stringify(sent())).not.toContain('optionSelections');
    expect(server.shop.lines(page.cookies)).toMatchObject([{ attribution: null }]);
  });
});
