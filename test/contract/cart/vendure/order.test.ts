import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVendureCart } from '../../../../src/cart/adapters/vendure/adapter.js';
import { openVendure, vendureFields } from '../../../support/vendureWorld.js';

const MARK = { _reelshelf: 'v.s.t' };
const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const CARAFE = { productId: 'carafe-pour', variantId: '41003', quantity: 1 };

let world: Awaited<ReturnType<typeof openVendure>>;
afterEach(() => world.close());

describe('an add', () => {
  it('an add of more than is left reports what went in, and the stock as the most that can be held', async () => {
    world = await openVendure();
    await world.adapter.add([CARAFE]);
    const result = await world.adapter.add([{ ...CARAFE, quantity: 5 }]);
    expect(result).toMatchObject({
      ok: true,
      added: [{ requested: 5, actual: 2 }],
      error: { code: 'not_enough_stock', inCart: 3, limit: 3 },
      cart: { count: 3 },
    });
    expect(result.error?.message).toBe(
      'Only 2 items were added to the order due to insufficient stock',
    );
    expect(await world.adapter.undo(result.undoToken)).toBe(true);
    expect(world.server.shop.lines(world.who())).toMatchObject([{ quantity: 1 }]);
  });

  it('an add costs one request more the first time, and the answer is the cart', async () => {
    world = await openVendure();
    await world.adapter.add([SERUM]);
    await world.adapter.add([SERUM]);
    expect(
      world.sent().map(({ query }) => /\b(activeOrder|addItemToOrder)\b/.exec(query)?.[0]),
    ).toEqual(['activeOrder', 'addItemToOrder', 'activeOrder', 'addItemToOrder']);
  });

  it('over the order’s limit says the limit', async () => {
    world = await openVendure({}, { orderItemsLimit: 3 });
    await world.adapter.add([{ ...SERUM, quantity: 2 }]);
    expect(await world.adapter.add([{ ...SERUM, quantity: 2 }])).toMatchObject({
      ok: false,
      error: { code: 'quantity_limit', limit: 3, inCart: 2 },
      cart: { count: 2 },
    });
  });

  it('an add that the merchant’s own rule refuses is not accepted', async () => {
    world = await openVendure({}, { intercept: () => 'Only for members' });
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'validation' },
    });
  });

  it('an add opens an order again whose checkout was begun, but not one that is beyond that', async () => {
    world = await openVendure();
    await world.adapter.add([SERUM]);
    world.server.shop.setState(world.who(), 'ArrangingPayment');
    expect(await world.adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 2 } });
    world.server.shop.setState(world.who(), 'Modifying');
    expect(await world.adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
      cart: { count: 2 },
    });
    expect(
      world.changes().filter(({ query }) => query.includes('transitionOrderToState')),
    ).toHaveLength(2);
  });

  it('an add of an unknown variant is told from errors[], whose status is 200, and leaves the other lines in', async () => {
    world = await openVendure();
    const result = await world.adapter.add([{ ...SERUM, variantId: '999999' }, SERUM]);
    expect(result).toMatchObject({
      ok: true,
      added: [{ actual: 0 }, { actual: 1 }],
      error: {
        code: 'invalid_variant',
        message: 'No ProductVariant with the id "999999" could be found',
      },
    });
  });

  it('an add finds the only variant, or the one with that SKU; else a choice is needed', async () => {
    world = await openVendure();
    expect(await world.adapter.add([{ productId: 'carafe-pour', quantity: 1 }])).toMatchObject({
      ok: true,
      added: [{ variantId: '41003' }],
    });
    expect(
      await world.adapter.add([
        {
          productId: 'x',
          url: 'https://shop.example/product/serum-dew?a=b',
          sku: 'DEW-50',
          quantity: 1,
        },
      ]),
    ).toMatchObject({ ok: true, added: [{ variantId: '41002' }] });
    expect(await world.adapter.add([{ productId: '5001', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
    expect(await world.adapter.add([{ productId: 'nowhere', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
  });

  it('an add never sends a price', async () => {
    world = await openVendure({ attributionField: 'reelshelf' }, vendureFields);
    await world.adapter.add([{ ...SERUM, attribution: MARK }]);
    expect(world.changes().map(({ variables }) => variables)).toEqual([
      { id: '41001', quantity: 1, fields: { reelshelf: 'v.s.t' } },
    ]);
  });
});

describe('a line', () => {
  it('changed to more than is left holds what is left', async () => {
    world = await openVendure();
    await world.adapter.add([CARAFE]);
    const key = (await world.adapter.read())?.lines?.[0]?.key ?? '';
    expect(await world.adapter.setQuantity(key, 9)).toMatchObject({
      ok: false,
      cart: { count: 3 },
      error: { code: 'not_enough_stock', inCart: 3 },
    });
  });

  it('a line whose stock has gone meanwhile is taken out by the server, and that is what is told', async () => {
    world = await openVendure();
    await world.adapter.add([CARAFE]);
    const key = (await world.adapter.read())?.lines?.[0]?.key ?? '';
    world.server.shop.setStock('41003', 0);
    expect(await world.adapter.setQuantity(key, 2)).toMatchObject({
      ok: false,
      cart: { count: 0 },
      error: { code: 'not_enough_stock', inCart: 0 },
    });
  });

  it('a line says all that a cart drawer shows', async () => {
    world = await openVendure();
    await world.adapter.add([{ ...SERUM, quantity: 2 }]);
    const cart = await world.adapter.read();
    expect(cart).toMatchObject({ count: 2, total: { amount: '56.00', currency: 'USD' } });
    expect(cart?.lines).toEqual([
      {
        key: world.server.shop.order(world.who())?.lines[0]?.id,
        variantId: '41001',
        quantity: 2,
        title: 'Dew Serum',
        variantTitle: '30 ml',
        image: 'http://localhost/assets/preview/serum-dew.jpg?preset=medium',
        total: { amount: '56.00', currency: 'USD' },
        again: { productId: 'serum-dew', variantId: '41001', quantity: 2, properties: {} },
      },
    ]);
  });

  it('put back has its engraving and its old mark again', async () => {
    world = await openVendure(
      { attributionField: 'reelshelf', lineFields: ['engraving'] },
      vendureFields,
    );
    await world.adapter.add([
      { ...SERUM, attribution: MARK, properties: { engraving: 'Ada', strange: 'x' } },
    ]);
    const before = world.server.shop.order(world.who())?.lines[0]?.customFields;
    expect(before).toEqual({ reelshelf: 'v.s.t', engraving: 'Ada' });
    const [line] = (await world.adapter.read())?.lines ?? [];
    await world.adapter.setQuantity(line?.key ?? '', 0);
    await world.adapter.add([line?.again ?? SERUM]);
    expect(world.server.shop.order(world.who())?.lines[0]?.customFields).toEqual(before);
  });
});

describe('the attribution', () => {
  it('the attribution is not sent unless a field for it is named', async () => {
    world = await openVendure({}, vendureFields);
    await world.adapter.add([{ ...SERUM, attribution: MARK }]);
    expect(
      world.changes().map(({ query, variables }) => [query.includes('customFields'), variables]),
    ).toEqual([[false, { id: '41001', quantity: 1, fields: {} }]]);
  });

  it('the attribution may go to the order instead, after something was added, and never splits a line', async () => {
    world = await openVendure({ attribution: 'order' }, vendureFields);
    await world.adapter.add([{ ...CARAFE, quantity: 3 }]);
    expect(await world.adapter.add([{ ...CARAFE, attribution: MARK }])).toMatchObject({
      ok: false,
    });
    expect(world.server.shop.order(world.who())?.customFields).toEqual({});
    await world.adapter.add([{ ...SERUM, attribution: MARK }]);
    await world.adapter.add([{ ...SERUM, attribution: { _reelshelf: 'w.s.t' } }]);
    expect(world.server.shop.order(world.who())).toMatchObject({
      customFields: { reelshelf: 'w.s.t' },
      lines: [{ quantity: 3 }, { quantity: 2 }],
    });
  });

  it('the attribution with a field that the server does not know is left out with a warning, and the sale is made', async () => {
    world = await openVendure({ attributionField: 'reelshelf', compareAtField: 'rrp' });
    expect(await world.adapter.add([{ ...SERUM, attribution: MARK }])).toMatchObject({
      ok: true,
      cart: { count: 1 },
    });
    expect(await world.adapter.read()).toMatchObject({ count: 1 });
    expect(await world.adapter.getProduct(SERUM)).toMatchObject({ available: true });
    expect(world.page.said).toHaveLength(1);
    expect(world.page.said[0]).toMatch(
      /CART_FIELD_UNKNOWN \(vendure\): .*"(reelshelf|rrp|customFields|OrderLineCustomFieldsInput)".*Declare the field in the server’s customFields/,
    );
    expect(world.server.seen.filter(({ body }) => body.includes('customFields'))).toHaveLength(1);
  });

  it('the attribution that the server does not know costs nothing even when two requests meet that at once', async () => {
    world = await openVendure({ attributionField: 'reelshelf', compareAtField: 'rrp' });
    const [added, live, facts] = await Promise.all([
      world.adapter.add([SERUM]),
      world.adapter.getProduct(SERUM),
      world.adapter.getProducts([SERUM]),
    ]);
    expect({ ok: added.ok, available: live?.available, size: facts.size }).toEqual({
      ok: true,
      available: true,
      size: 1,
    });
    expect(world.page.said).toHaveLength(1);
  });
});

describe('product data', () => {
  it('product data has pictures, the options that this product is sold in, and prices with tax', async () => {
    world = await openVendure();
    expect(await world.adapter.getProduct({ productId: '5001' })).toMatchObject({
      title: 'Dew Serum',
      tax: 'included',
      price: { amount: '28.00', currency: 'USD' },
      options: [{ name: 'Size', values: ['30 ml', '50 ml'] }],
      images: [{ src: 'http://localhost/assets/preview/serum-dew.jpg?preset=medium' }],
      variants: [{ sku: 'DEW-30', options: ['30 ml'] }, { sku: 'DEW-50' }],
    });
  });

  it('product data of several products is one request, in which a product that is gone costs the others nothing', async () => {
    world = await openVendure();
    const facts = await world.adapter.getProducts([
      { productId: 'serum-dew' },
      { productId: 'gone' },
      { productId: 'feed-id', ref: { id: '5003' } },
    ]);
    expect([...facts.keys()]).toEqual(['serum-dew', 'feed-id']);
    expect(facts.get('serum-dew')).toMatchObject({
      available: true,
      price: { amount: '28.00', currency: 'USD' },
      tax: 'included',
    });
    expect(facts.get('feed-id')).toMatchObject({
      available: false,
      price: { amount: '120.00', currency: 'USD' },
    });
    expect(world.server.seen).toHaveLength(1);
  });

  it('product data is asked for by any name without its characters meaning something', async () => {
    world = await openVendure();
    const names = ['"){id} x:product(slug:"serum-dew', 'a\\"b\nc', '""', '{}}', 'naïve ☕ \u2028'];
    expect(await world.adapter.getProducts(names.map((productId) => ({ productId })))).toEqual(
      new Map(),
    );
    expect(
      await world.adapter.getProducts([
        { productId: 'x', ref: { id: '5001") {id} #' } },
        { productId: 'serum-dew' },
      ]),
    ).toHaveProperty('size', 1);
  });

  it('product data may be without tax, and then the cart is, too', async () => {
    world = await openVendure({ net: true });
    expect(await world.adapter.getProduct(SERUM)).toMatchObject({
      tax: 'excluded',
      price: { amount: '23.33' },
    });
    expect(await world.adapter.add([SERUM])).toMatchObject({
      cart: { total: { amount: '23.33' } },
    });
  });

  it.each([
    ['JPY', 2, '2800', '2800'],
    ['JPY', 0, '2800', '2800'],
    ['KWD', 3, '4.5', '4.500'],
    ['KWD', 2, '4.5', '4.500'],
  ])(
    'in %s has the decimals that the server counts in (%d), and shows those of the currency',
    async (currency, precision, price, amount) => {
      const goods = {
        currency,
        products: [
          {
            id: '1',
            handle: 'tea',
            title: 'Tea',
            options: [],
            variants: [{ id: '11', price, available: true, stock: null }],
          },
        ],
      };
      world = await openVendure(precision === 2 ? {} : { precision }, { precision }, goods);
      expect(await world.adapter.getProduct({ productId: 'tea' })).toMatchObject({
        price: { amount, currency },
      });
      expect(
        await world.adapter.add([{ productId: 'tea', variantId: '11', quantity: 1 }]),
      ).toMatchObject({ cart: { total: { amount, currency } } });
    },
  );

  it('product data knows the pieces left only from a shop that shows them', async () => {
    world = await openVendure({}, { showsFigures: true });
    expect((await world.adapter.getProduct(CARAFE))?.variants).toMatchObject([
      { available: true, left: 3 },
    ]);
    world.server.shop.setStock('41003', 0);
    const live = await world.adapter.getProduct(CARAFE);
    expect(live).toMatchObject({ available: false });
    expect(live?.variants[0]?.left).toBeUndefined();
  });

  it('product data takes low stock for stock', async () => {
    world = await openVendure();
    world.server.shop.setStock('41003', 2);
    expect(await world.adapter.getProduct(CARAFE)).toMatchObject({ available: true });
  });
});

describe('leaving and telling', () => {
  it('goes where the merchant said, and nowhere else', async () => {
    world = await openVendure({ cartUrl: '/cart', checkoutUrl: 'https://checkout.shop.example/' });
    expect({
      openCart: await world.adapter.openCart(),
      checkout: await world.adapter.checkout(),
    }).toEqual({ openCart: true, checkout: true });
    expect(world.page.navigated).toEqual([
      'https://shop.example/cart',
      'https://checkout.shop.example/',
    ]);
    const silent = createVendureCart(world.page, {
      baseUrl: world.server.origin,
      checkoutUrl: 'javascript:alert(1)',
    });
    expect({ openCart: await silent.openCart(), checkout: await silent.checkout() }).toEqual({
      openCart: false,
      checkout: false,
    });
    silent.destroy();
  });

  it('does not wait for the shop’s own badge: what was added was added', async () => {
    world = await openVendure({ timeoutMs: 2000, refresh: () => new Promise(() => {}) });
    expect(await world.adapter.add([SERUM])).toMatchObject({ ok: true, added: [{ actual: 1 }] });
    const [line] = (await world.adapter.read())?.lines ?? [];
    expect(await world.adapter.setQuantity(line?.key ?? '', 2)).toMatchObject({
      ok: true,
      cart: { count: 2 },
    });
  });

  it('opens the shop’s own drawer', async () => {
    const openCart = vi.fn();
    world = await openVendure({ openCart, cartUrl: '/cart' });
    expect(await world.adapter.openCart()).toBe(true);
    expect({ callCount: openCart.mock.calls.length, navigated: world.page.navigated }).toEqual({
      callCount: 1,
      navigated: [],
    });
  });

  it('lets the shop’s badge know of each change, and survives what it throws', async () => {
    const refresh = vi.fn();
    world = await openVendure({ refresh });
    const result = await world.adapter.add([SERUM]);
    expect(result.uiRefresh).toBe('done');
    expect(refresh).toHaveBeenCalledTimes(1);
    await world.adapter.undo(result.undoToken);
    expect(refresh).toHaveBeenCalledTimes(2);
    refresh.mockImplementation(() => {
      throw new Error('no');
    });
    expect(await world.adapter.add([SERUM])).toMatchObject({ ok: true });
  });
});

describe('servers of an older version', () => {
  it('unconfirmed: know every name in these requests since version 2, so none of later versions is asked for', async () => {
    world = await openVendure();
    await world.adapter.add([SERUM]);
    await world.adapter.getProduct(SERUM);
    expect(
      world.server.seen.some(({ body }) =>
        /addItemsToOrder|OrderInterceptorError|interceptorError|variantList/.test(body),
      ),
    ).toBe(false);
  });
});
