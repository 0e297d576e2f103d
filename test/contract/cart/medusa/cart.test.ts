import { afterEach, describe, expect, it } from 'vitest';
import { CHANNEL, KEY, REGION } from '../../../../demo/platforms/shops/medusa.js';
import { CARAFE, LAMP, openMedusa, seenFrom, SERUM } from './support.js';

let { server, page, adapter, kept, requests, bodies, close } = {} as Awaited<
  ReturnType<typeof openMedusa>
>;

async function open(...given: Parameters<typeof openMedusa>) {
  await close?.();
  ({ server, page, adapter, kept, requests, bodies, close } = await openMedusa(...given));
}

afterEach(() => close());

describe('the cart', () => {
  it('the cart is not made before something is put into it', async () => {
    await open();
    expect(await adapter.read()).toEqual({ count: 0, lines: [] });
    expect(requests()).toEqual([]);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
    expect(requests()).toEqual(['POST /store/carts']);
    expect(kept.id).toBe(server.shop.carts()[0]?.id);
  });

  it('the cart is made in the named region and sales channel', async () => {
    await open({ salesChannelId: CHANNEL });
    await adapter.add([SERUM]);
    expect(bodies()).toEqual([
      {
        region_id: REGION,
        sales_channel_id: CHANNEL,
        items: [{ variant_id: SERUM.variantId, quantity: 1, metadata: {} }],
      },
    ]);
  });

  it('the cart that is not known any more is replaced by a new one, once', async () => {
    await open();
    kept.id = 'cart_gone';
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
    expect(kept.id).toBe(server.shop.carts()[0]?.id);
    expect(requests()).toEqual(['GET /store/carts/cart_gone', 'POST /store/carts']);
  });

  it('the cart that became an order is read as empty and left as it is', async () => {
    await open();
    await adapter.add([SERUM]);
    const [order] = server.shop.carts();
    server.shop.complete(order?.id ?? '');
    expect(await adapter.read()).toMatchObject({ count: 0 });
    expect(kept.id).toBeNull();
    expect(await adapter.add([CARAFE])).toMatchObject({ ok: true, cart: { count: 1 } });
    expect(server.shop.carts().map(({ lines }) => lines.length)).toEqual([1, 1]);
  });

  it('the cart that became an order between reading it and adding to it is replaced, too', async () => {
    await open();
    await adapter.add([SERUM]);
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => {
      if (url.includes('line-items')) server.shop.complete(kept.id ?? '');
      return fetch(url, init);
    };
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: true,
      added: [{ actual: 1 }],
      cart: { count: 1 },
    });
  });

  it('the cart whose making got no answer has taken nothing, and the next add makes another', async () => {
    await open();
    server.fault('answer lost');
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      added: [{ actual: 0 }],
      error: { code: 'network' },
    });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 1 } });
  });

  it('the cart does not lose its id to an old answer', async () => {
    await open();
    kept.id = 'cart_gone';
    const { fetch } = page.env;
    page.env.fetch = async (url, init) => {
      const answer = await fetch(url, init);
      kept.id = 'cart_new';
      return answer;
    };
    expect(await adapter.read()).toMatchObject({ count: 0 });
    expect(kept.id).toBe('cart_new');
  });

  it('the cart stays in this browser where the shop has no place for it', async () => {
    await open({ cartId: undefined });
    await adapter.add([SERUM]);
    expect(await adapter.add([SERUM])).toMatchObject({ cart: { count: 2 } });
    expect(server.shop.carts()).toHaveLength(1);
  });

  it('the cart survives a shop whose own functions throw', async () => {
    const broken = () => {
      throw new Error('shop');
    };
    await open({ cartId: { get: broken, set: broken } });
    expect(await adapter.read()).toMatchObject({ count: 0 });
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true });
  });

  it('the cart is asked for what is read of it and no more', async () => {
    await open();
    await adapter.add([SERUM]);
    expect(server.seen[0]?.query['fields']).toContain('items.variant_id');
    expect(server.seen[0]?.query['fields']).not.toContain('*');
  });

  it('the cart sends the key with every request and no cookie to another origin', async () => {
    await open();
    const sent: unknown[] = [];
    const { fetch } = page.env;
    page.env.fetch = (url, init) => {
      sent.push([init?.headers?.['x-publishable-api-key'], init?.credentials]);
      return fetch(url, init);
    };
    await adapter.add([SERUM]);
    await adapter.getProduct(SERUM);
    expect(sent).toEqual([
      [KEY, 'same-origin'],
      [KEY, 'same-origin'],
    ]);
  });
});

describe('an add', () => {
  it('an add from another video makes a line of its own, as Medusa keeps different metadata apart', async () => {
    await open();
    await adapter.add([{ ...SERUM, ...seenFrom('one.s.t') }]);
    await adapter.add([{ ...SERUM, ...seenFrom('one.s.t') }]);
    const third = await adapter.add([{ ...SERUM, ...seenFrom('two.s.t') }]);
    expect(server.shop.lines({})).toEqual([
      { variantId: '41001', quantity: 2, attribution: 'one.s.t' },
      { variantId: '41001', quantity: 1, attribution: 'two.s.t' },
    ]);
    expect(await adapter.undo(third.undoToken)).toBe(true);
    expect(server.shop.lines({})).toHaveLength(1);
  });

  it('an add cannot bring more into the cart than there is by way of several lines, which Medusa would let through', async () => {
    await open();
    await adapter.add([{ ...CARAFE, quantity: 2, ...seenFrom('one.s.t') }]);
    expect(await adapter.add([{ ...CARAFE, quantity: 2, ...seenFrom('two.s.t') }])).toMatchObject({
      ok: false,
      error: { code: 'not_enough_stock', inCart: 2, limit: 3 },
    });
    expect(await adapter.add([{ ...CARAFE, ...seenFrom('two.s.t') }])).toMatchObject({
      ok: true,
      cart: { count: 3 },
    });
    const [line] = (await adapter.read())?.lines ?? [];
    expect(await adapter.setQuantity(line?.key ?? '', 2)).toMatchObject({
      ok: false,
      cart: { count: 3 },
      error: { code: 'not_enough_stock', limit: 3 },
    });
    expect(server.shop.lines({}).map(({ quantity }) => quantity)).toEqual([2, 1]);
  });

  it('an add is all or nothing, and says how many there are', async () => {
    await open();
    expect(await adapter.add([{ ...CARAFE, quantity: 5 }])).toMatchObject({
      ok: false,
      added: [{ actual: 0 }],
      error: { code: 'not_enough_stock', inCart: 0, limit: 3, httpStatus: 400 },
    });
    expect(server.shop.carts()).toEqual([]);
  });

  it('an add of what is sold out is told apart from that by the stock', async () => {
    await open();
    const { error } = await adapter.add([LAMP]);
    expect(error).toMatchObject({
      code: 'sold_out',
      message: 'Some variant does not have the required inventory',
    });
    expect(error).not.toHaveProperty('limit');
  });

  it('an add says no figure where the server tells no stock', async () => {
    await open({}, { hasManyChannels: true });
    expect((await adapter.add([{ ...CARAFE, quantity: 5 }])).error).toEqual({
      code: 'not_enough_stock',
      httpStatus: 400,
      message: 'Some variant does not have the required inventory',
      inCart: 0,
    });
  });

  it('an add of a product without a choice needs no variant, of one with a choice it does', async () => {
    await open();
    expect(await adapter.add([{ productId: 'carafe-pour', quantity: 1 }])).toMatchObject({
      ok: true,
      added: [{ variantId: CARAFE.variantId, actual: 1 }],
    });
    expect(await adapter.add([{ productId: 'serum-dew', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'options_required' },
    });
    expect(await adapter.add([{ productId: 'no-such-thing', quantity: 1 }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
  });

  it('an add of several lines keeps those that worked', async () => {
    await open();
    expect(
      await adapter.add([SERUM, { productId: 'serum-dew', quantity: 1 }, LAMP, CARAFE]),
    ).toMatchObject({
      ok: true,
      added: [{ actual: 1 }, { actual: 0 }, { actual: 0 }, { actual: 1 }],
      error: { code: 'options_required' },
      cart: { count: 2 },
    });
  });

  it('an add that met another request at the same cart is sent once more, and only once', async () => {
    await open();
    await adapter.add([SERUM]);
    server.shop.conflict(1);
    expect(await adapter.add([SERUM])).toMatchObject({ ok: true, cart: { count: 2 } });
    server.shop.conflict(2);
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'conflict', httpStatus: 409 },
      cart: { count: 2 },
    });
  });

  it('an add goes on where the shop sells beyond its stock', async () => {
    await open({}, { backorders: ['41003', '41004'] });
    expect(await adapter.add([LAMP])).toMatchObject({ ok: true });
    await adapter.add([{ ...CARAFE, quantity: 3, ...seenFrom('one.s.t') }]);
    expect(await adapter.add([{ ...CARAFE, quantity: 3, ...seenFrom('two.s.t') }])).toMatchObject({
      ok: true,
      cart: { count: 7 },
    });
  });

  it('an add with a wrong key is blocked, in the server’s words', async () => {
    await open({ publishableKey: 'pk_old' });
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: {
        code: 'blocked',
        message: 'A valid publishable key is required to proceed with the request',
      },
    });
  });

  it('an add in a region that is none is refused', async () => {
    await open({ regionId: 'reg_none' });
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code: 'validation', message: 'No regions found', httpStatus: 404 },
    });
  });

  it.each([
    [
      400,
      '{"type":"invalid_data","message":"Variants with IDs variant_41001 do not have a price"}',
      'not_purchasable',
    ],
    [
      400,
      '{"type":"invalid_data","message":"Sales channel sc_1 is not associated with any stock location for variant variant_41001."}',
      'not_purchasable',
    ],
    [
      400,
      '{"type":"invalid_data","message":"Invalid request: Unrecognized fields: \'foo\'"}',
      'validation',
    ],
    [
      422,
      '{"code":"invalid_request_error","type":"duplicate_error","message":"Exists already"}',
      'validation',
    ],
    [
      500,
      '{"code":"unknown_error","type":"unknown_error","message":"An unknown error occurred."}',
      'unknown',
    ],
  ])('unconfirmed: that is answered with %d %s is %s', async (status, text, code) => {
    await open();
    page.env.fetch = (url) =>
      Promise.resolve({
        ok: false,
        status,
        url,
        redirected: false,
        headers: new Headers(),
        text: () => Promise.resolve(text),
      });
    expect(await adapter.add([SERUM])).toMatchObject({
      ok: false,
      error: { code, httpStatus: status },
    });
  });

  it('an add never sends a price', async () => {
    await open();
    await adapter.add([{ ...SERUM, ...seenFrom('v.s.t'), properties: { engraving: 'Mia' } }]);
    expect(bodies()).toEqual([
      {
        region_id: REGION,
        items: [
          {
            variant_id: SERUM.variantId,
            quantity: 1,
            metadata: { engraving: 'Mia', _reelshelf: 'v.s.t' },
          },
        ],
      },
    ]);
  });
});

describe('the attribution', () => {
  it('the attribution can be kept with the cart, where it never parts a line', async () => {
    await open({ attribution: 'cart' });
    await adapter.add([{ ...SERUM, ...seenFrom('one.s.t') }]);
    await adapter.add([{ ...SERUM, ...seenFrom('two.s.t') }]);
    expect(server.shop.carts()).toMatchObject([
      { metadata: { _reelshelf: 'two.s.t' }, lines: [{ quantity: 2, metadata: {} }] },
    ]);
  });

  it('kept with the cart is not written for an add that failed, or without consent', async () => {
    await open({ attribution: 'cart' });
    await adapter.add([SERUM]);
    await adapter.add([{ ...LAMP, ...seenFrom('one.s.t') }]);
    expect(server.shop.carts()).toMatchObject([{ metadata: null }]);
  });

  it('the attribution can be left out', async () => {
    await open({ attribution: 'none' });
    await adapter.add([{ ...SERUM, ...seenFrom('one.s.t') }]);
    expect(server.shop.carts()).toMatchObject([{ metadata: null, lines: [{ metadata: {} }] }]);
  });
});

describe('the cart’s lines', () => {
  it('the cart’s lines are told newest first, whatever order the server has them in', async () => {
    await open();
    await adapter.add([SERUM]);
    await adapter.add([CARAFE]);
    server.shop.carts()[0]?.lines.reverse();
    expect((await adapter.read())?.lines).toMatchObject([
      { title: 'Pour-Over Carafe', variantId: CARAFE.variantId },
      { title: 'Dew Serum', variantTitle: '30 ml', again: { productId: 'serum-dew' } },
    ]);
    expect((await adapter.read())?.lines?.[0]).not.toHaveProperty('variantTitle');
  });

  it('the cart’s lines are put back with all that the shop keeps with them', async () => {
    await open();
    await adapter.add([SERUM]);
    const cart = server.shop.carts()[0];
    const metadata = { engraving: { text: 'Mia', size: 12 }, _reelshelf: 'v.s.t' };
    Object.assign(cart?.lines[0] ?? {}, { metadata });
    const [line] = (await adapter.read())?.lines ?? [];
    await adapter.setQuantity(line?.key ?? '', 0);
    await adapter.add(line?.again ? [line.again] : []);
    expect(cart?.lines).toMatchObject([{ quantity: 1, metadata }]);
  });

  it('the cart’s lines that are gone cannot be changed', async () => {
    await open();
    await adapter.add([SERUM]);
    expect(await adapter.setQuantity('cali_none', 2)).toMatchObject({
      ok: false,
      cart: { count: 1 },
      error: { code: 'conflict', httpStatus: 404 },
    });
  });
});
