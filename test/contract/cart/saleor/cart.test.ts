import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSaleorCart } from '../../../../src/cart/adapters/saleor/adapter.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { mutationOf } from '../../../../demo/platforms/shops/graphqlShop.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startSaleorShop } from '../../../../demo/platforms/shops/saleor.js';
import { globalId, type SaleorOptions } from '../../../../demo/platforms/shops/saleorJson.js';
import { json, type Catalogue } from '../../../../demo/platforms/shops/shopifyJson.js';
import { createStorage } from '../../../support/vendureWorld.js';
import { describeCartAdapter } from '../cartAdapter.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';

const CHANNEL = 'default-channel';
const variant = (id: string) => globalId('ProductVariant', id);

describeCartAdapter({
  name: 'saleor',
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
  idOf: variant,
  async start() {
    const server = await startSaleorShop(catalogue);
    // The server and the page are on two origins, as headless shops are.
    const page = createNodePage('https://shop.example');
    let id: string | null = null;
    const cartId = { get: () => id, set: (next: string | null) => void (id = next) };
    return {
      makeAdapter: (settings) =>
        createSaleorCart(page, { baseUrl: server.origin, channel: CHANNEL, cartId, ...settings }),
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

const SERUM = { productId: 'serum-dew', variantId: variant('41001'), quantity: 1 };
const CARAFE = { productId: 'carafe-pour', variantId: variant('41003'), quantity: 1 };
const LAMP = { productId: 'lamp-dusk', variantId: variant('41004'), quantity: 1 };
const SOAP = { productId: 'soap-case', variantId: variant('41005'), quantity: 1 };
const MARK = { _reelshelf: 'v.s.t' };
const OTHER = { _reelshelf: 'w.s.t' };

describe('a Saleor shop', () => {
  let server: Awaited<ReturnType<typeof startSaleorShop>>;
  let page: NodePage;
  let adapter: CartAdapter;

  async function open(
    settings: Record<string, unknown> = {},
    options: SaleorOptions = {},
    goods: Catalogue = catalogue,
  ) {
    server = await startSaleorShop(goods, options);
    page = createNodePage('https://shop.example');
    adapter = createSaleorCart(page, { baseUrl: server.origin, channel: CHANNEL, ...settings });
  }
  const sent = () =>
    server.seen.map(
      ({ body }) => JSON.parse(body) as { query: string; variables: Record<string, unknown> },
    );
  const changes = () => server.seen.map(mutationOf).filter(Boolean);
  const checkouts = () => [...server.shop.checkouts.values()];
  const held = () =>
    checkouts().flatMap(({ lines }) =>
      lines.map(({ quantity, metadata }) => [quantity, metadata.map(({ value }) => value).join()]),
    );

  afterEach(async () => {
    adapter.destroy();
    await server.stop();
  });

  describe('the checkout', () => {
    it('the checkout is made empty at the first add, in the shop’s channel and language', async () => {
      await open({ language: 'de' });
      await adapter.add([SERUM]);
      expect(changes()).toEqual(['checkoutCreate', 'checkoutLinesAdd']);
      expect(
        sent()
          .map(({ variables }) => variables['input'])
          .filter(Boolean),
      ).toEqual([{ channel: CHANNEL, lines: [], languageCode: 'DE' }]);
    });

    it('the checkout that became an order is forgotten, and a new one made once', async () => {
      await open();
      await adapter.add([SERUM]);
      server.shop.checkouts.clear();
      expect(await adapter.read()).toMatchObject({ count: 0 });
      expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
      expect(changes()).toEqual([
        'checkoutCreate',
        'checkoutLinesAdd',
        'checkoutCreate',
        'checkoutLinesAdd',
      ]);
    });

    it('the checkout that is gone between the look at it and the add is made once more', async () => {
      await open();
      await adapter.add([SERUM]);
      const { fetch } = page.env;
      page.env.fetch = (url, init) => {
        if (mutationOf({ method: 'POST', body: init?.body ?? '' }) === 'checkoutLinesAdd') {
          server.shop.checkouts.clear();
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

    it('the checkout of another channel on the same pages is another cart: it has another currency', async () => {
      await open();
      Object.assign(page.window, { localStorage: createStorage() });
      await (adapter = createSaleorCart(page, { baseUrl: server.origin, channel: CHANNEL })).add([
        SERUM,
      ]);
      const abroad = createSaleorCart(page, { baseUrl: server.origin, channel: 'channel-pln' });
      expect(await abroad.read()).toMatchObject({ count: 0 });
      expect(await adapter.read()).toMatchObject({ count: 1 });
    });

    it('the checkout whose id is no id gives way to a new one', async () => {
      await open({ cartId: { get: () => 'nonsense', set() {} } });
      expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
    });

    it('the checkout that the server could not work out is not forgotten, nor taken for an empty one', async () => {
      await open();
      await adapter.add([SERUM]);
      const { fetch } = page.env;
      page.env.fetch = async () =>
        new Response(
          JSON.stringify({
            data: { checkout: null },
            errors: [{ message: 'Oops', extensions: { exception: { code: 'TaxDataError' } } }],
          }),
        );
      expect(await adapter.read()).toBeNull();
      expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'unknown' } });
      page.env.fetch = fetch;
      expect(await adapter.read()).toMatchObject({ count: 1 });
    });

    it('the checkout of Saleor’s own storefront is found in the cookie of its channel', async () => {
      await open();
      await adapter.add([SERUM]);
      page.cookies[`checkoutId-${CHANNEL}`] = encodeURIComponent(checkouts()[0]!.id);
      const other = createSaleorCart(page, {
        baseUrl: `${server.origin}/graphql/`,
        channel: CHANNEL,
      });
      expect(await other.add([SERUM])).toMatchObject({ ok: true, cart: { count: 2 } });
      expect(checkouts()).toHaveLength(1);
    });
  });

  describe('an add', () => {
    it('an add never sends a price, and metadata only where there is some', async () => {
      await open();
      await adapter.add([SERUM]);
      await adapter.add([{ ...CARAFE, attribution: MARK }]);
      expect(
        sent().flatMap(({ variables }) => (variables['lines'] as unknown[] | undefined) ?? []),
      ).toEqual([
        { variantId: SERUM.variantId, quantity: 1 },
        {
          variantId: CARAFE.variantId,
          quantity: 1,
          metadata: [{ key: '_reelshelf', value: 'v.s.t' }],
        },
      ]);
    });

    it('an add joins the line of the same video, and no other', async () => {
      await open();
      await adapter.add([{ ...SERUM, attribution: MARK }]);
      await adapter.add([{ ...SERUM, attribution: MARK }]);
      expect(held()).toEqual([[2, 'v.s.t']]);
      await adapter.add([{ ...SERUM, attribution: OTHER }]);
      expect(held()).toEqual([
        [2, 'v.s.t'],
        [1, 'w.s.t'],
      ]);
    });

    it('an add does not credit a video with what was in the cart before, nor with what comes without it', async () => {
      await open();
      await adapter.add([SERUM]);
      const result = await adapter.add([{ ...SERUM, quantity: 2, attribution: MARK }]);
      expect(result).toMatchObject({ ok: true, added: [{ actual: 2 }] });
      expect(held()).toEqual([
        [1, ''],
        [2, 'v.s.t'],
      ]);
      expect(await adapter.undo(result.undoToken)).toBe(true);
      expect(held()).toEqual([[1, '']]);
    });

    it('an add of one variant from two videos at once makes two lines', async () => {
      await open();
      await adapter.add([
        { ...SERUM, attribution: MARK },
        { ...SERUM, attribution: OTHER },
      ]);
      expect(held().sort()).toEqual([
        [1, 'v.s.t'],
        [1, 'w.s.t'],
      ]);
    });

    it('an add sends no metadata where the shop wants none, but keeps what was on a line', async () => {
      await open({ attribution: 'none' });
      await adapter.add([{ ...SERUM, attribution: MARK, properties: { engraving: 'M' } }]);
      expect(held()).toEqual([[1, 'M']]);
    });

    it('an add of more than there is tells how many there are', async () => {
      await open();
      await adapter.add([CARAFE]);
      const result = await adapter.add([{ ...CARAFE, quantity: 5 }]);
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'not_enough_stock', inCart: 1, limit: 3 },
        cart: { count: 1 },
      });
      expect(await adapter.add([LAMP])).toMatchObject({
        ok: false,
        error: { code: 'sold_out', inCart: 0 },
      });
    });

    it('an add of more than one shopper may have tells the limit', async () => {
      await open();
      expect(await adapter.add([{ ...SOAP, quantity: 7 }])).toMatchObject({
        ok: false,
        error: { code: 'quantity_limit', limit: 6 },
      });
    });

    it('an add of what is not sold in this channel is refused', async () => {
      await open({}, { notInChannel: ['41001'] });
      expect(await adapter.add([SERUM])).toMatchObject({
        ok: false,
        error: { code: 'not_purchasable' },
      });
      expect(await adapter.getProduct(SERUM)).toMatchObject({
        available: true,
        variants: [{ available: false }, { available: true }],
      });
    });

    it('an add to a channel that is not there is refused in the server’s words', async () => {
      await open({ channel: 'elsewhere' });
      const { error } = await adapter.add([SERUM]);
      expect(error).toMatchObject({
        code: 'validation',
        message: expect.stringContaining('elsewhere') as string,
      });
      expect(await adapter.getProduct(SERUM)).toBeNull();
    });

    it('an add finds the only variant of a product, and asks for a choice where there are more', async () => {
      await open();
      const refusalOf = async (wish: object) =>
        (await adapter.add([{ productId: 'x', quantity: 1, ...wish }])).error?.code;
      const named = await adapter.add([
        { productId: 'x', ref: { id: globalId('Product', '5002') }, quantity: 1 },
      ]);
      expect(named).toMatchObject({ ok: true, added: [{ variantId: CARAFE.variantId }] });
      expect(await refusalOf({ url: 'https://shop.example/products/serum-dew' })).toBe(
        'options_required',
      );
      expect(await refusalOf({ productId: 'none' })).toBe('invalid_variant');
    });
  });

  it.each([
    [
      'a refused query',
      400,
      {
        errors: [
          { message: 'Cannot query field', extensions: { exception: { code: 'GraphQLError' } } },
        ],
      },
      'unknown',
    ],
    [
      'a missing permission',
      200,
      {
        errors: [{ message: 'No', extensions: { exception: { code: 'PermissionDenied' } } }],
        data: null,
      },
      'blocked',
    ],
    ['too many requests', 429, {}, 'rate_limited'],
  ] as const)(
    'a Saleor shop answers %s in words of the contract',
    async (_what, status, body, code) => {
      await open();
      server.shop.answerNext(json(status, body));
      expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code } });
    },
  );

  it('a Saleor shop asks nobody where no shop is named, and shows the way to the product', async () => {
    await open({ channel: undefined });
    expect(adapter.canAdd).toBe(false);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: false, error: { code: 'validation' } });
    expect(page.said.join()).toContain('CART_SETTINGS');
    expect(server.seen).toEqual([]);
  });

  it('a Saleor shop carries no cookies to the other origin', async () => {
    await open();
    const inits = new Set<unknown>();
    const { fetch } = page.env;
    page.env.fetch = (url, init) => {
      inits.add(init?.credentials);
      return fetch(url, init);
    };
    await adapter.add([SERUM]);
    expect([...inits]).toEqual(['omit']);
    expect(server.shop.handle({ method: 'OPTIONS', path: '/graphql/' })).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': '*' },
    });
  });

  describe('a line', () => {
    it('a line says its limit, and less where others have bought the stock meanwhile', async () => {
      await open();
      await adapter.add([SOAP]);
      expect((await adapter.read())?.lines).toMatchObject([
        { title: 'Case of Soap', rule: { max: 6 }, again: { ref: { handle: 'soap-case' } } },
      ]);
      await adapter.add([{ ...CARAFE, quantity: 3 }]);
      server.shop.setStock('41003', 2);
      expect((await adapter.read())?.lines?.[1]).toMatchObject({ quantity: 3, rule: { max: 2 } });
    });

    it('a line has a variant’s name only where it is one', async () => {
      await open();
      await adapter.add([SERUM]);
      await adapter.add([CARAFE]);
      const lines = (await adapter.read())?.lines;
      expect({ chosen: lines?.[0]?.variantTitle, only: lines?.[1]?.variantTitle }).toEqual({
        chosen: '30 ml',
        only: undefined,
      });
    });

    it('a line that is a gift is fixed', async () => {
      await open();
      await adapter.add([SERUM]);
      checkouts()[0]!.lines[0]!.isGift = true;
      const line = (await adapter.read())?.lines?.[0];
      expect(line).toMatchObject({ isFixed: true });
      expect(line).not.toHaveProperty('again');
      expect(await adapter.setQuantity(line?.key ?? '', 0)).toMatchObject({
        ok: false,
        error: { inCart: 1 },
      });
    });

    it('a line that is gone is a conflict', async () => {
      await open();
      await adapter.add([SERUM]);
      expect(await adapter.setQuantity('none', 2)).toMatchObject({
        ok: false,
        error: { code: 'conflict' },
      });
    });
  });

  describe('product data', () => {
    it.each([
      [true, 'included', '28.00'],
      [false, 'excluded', '28.00'],
    ] as const)(
      'unconfirmed: is with tax or without it as the channel shows prices (%s)',
      async (displayGrossPrices, tax, amount) => {
        await open({}, { displayGrossPrices });
        expect(await adapter.getProduct(SERUM)).toMatchObject({ tax, price: { amount } });
        expect((await adapter.getProducts([SERUM])).get('serum-dew')).toMatchObject({
          tax,
          price: { amount },
        });
        await adapter.add([SERUM]);
        expect(await adapter.read()).toMatchObject({ total: { amount } });
      },
    );

    it.each([
      ['JPY', '2800', '2800'],
      ['KWD', '8.625', '8.625'],
    ])('product data is in %s with its decimals', async (currency, price, amount) => {
      const [serum] = catalogue.products;
      const goods = {
        currency,
        products: [{ ...serum!, variants: [{ ...serum!.variants[0]!, price, compareAt: null }] }],
      };
      await open({}, {}, goods);
      expect((await adapter.getProduct(SERUM))?.price).toEqual({ amount, currency });
      await adapter.add([SERUM]);
      expect(await adapter.read()).toMatchObject({ total: { amount, currency } });
    });

    it('product data has the name in the shop’s language, its limit, its pictures, and no film for a picture', async () => {
      const [serum] = catalogue.products;
      const goods = {
        ...catalogue,
        products: [{ ...serum!, image: '/dew.jpg' }, ...catalogue.products.slice(1)],
      };
      await open({ language: 'de' }, { german: { 5001: 'Tau-Serum' } }, goods);
      expect(await adapter.getProduct(SERUM)).toMatchObject({
        title: 'Tau-Serum',
        images: [{ src: 'https://halden.saleor.cloud/dew.jpg' }],
      });
      expect(await adapter.getProduct(SOAP)).toMatchObject({
        title: 'Case of Soap',
        variants: [{ quantity: { min: 1, max: 6 } }],
      });
    });

    it('product data of several products comes in one request, and a wrong id spoils none of the others', async () => {
      await open();
      const facts = await adapter.getProducts([
        SERUM,
        { productId: 'x', ref: { id: 'nonsense' } },
        LAMP,
      ]);
      expect([...facts.keys()]).toEqual(['serum-dew', 'lamp-dusk']);
      expect(server.seen).toHaveLength(1);
    });
  });

  describe('leaving', () => {
    it('goes to the checkout page that the shop names, with the checkout’s id', async () => {
      await open({ checkoutUrl: 'https://pay.example/checkout?checkout={id}' });
      expect(await adapter.checkout()).toBe(false);
      await adapter.add([SERUM]);
      expect(await adapter.checkout()).toBe(true);
      expect(page.navigated).toEqual([
        `https://pay.example/checkout?checkout=${encodeURIComponent(checkouts()[0]!.id)}`,
      ]);
    });

    it('stays where no checkout page is named', async () => {
      await open();
      await adapter.add([SERUM]);
      expect(await adapter.checkout()).toBe(false);
    });

    it('opens the cart as the shop says', async () => {
      await open({ cartUrl: '/cart' });
      expect(await adapter.openCart()).toBe(true);
      const openCart = vi.fn(() => false);
      expect(await createSaleorCart(page, { openCart }).openCart()).toBe(false);
      expect(openCart).toHaveBeenCalledOnce();
      expect(page.navigated).toEqual(['https://shop.example/cart']);
    });
  });
});
