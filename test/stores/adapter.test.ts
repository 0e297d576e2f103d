/** The cart adapter against the real server, without a browser: what the recorded shops promise has to hold here. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNodeCart, lineOf, type NodeCart } from './support/nodeCart.js';
import { chosen, limited, other, soldOut, store, twofold, variantAt } from './support/store.js';

const MARK = { _reelshelf: 'am-routine.s1.lx2k9' };
const { stock } = store.limited;
const [small, large] = [variantAt(chosen, 0), variantAt(chosen, 1)];

let cart: NodeCart;
beforeEach(async () => {
  cart = await createNodeCart();
});
afterEach(() => cart.adapter.destroy());

const lineIn = async (variant: string) =>
  (await cart.adapter.read())?.lines?.find(({ variantId }) => variantId === variant);

describe(`an add, in ${store.name}`, () => {
  test('puts one piece into the cart', async () => {
    expect(await cart.adapter.add([lineOf(chosen)])).toMatchObject({
      ok: true,
      added: [{ variantId: small.id, requested: 1, actual: 1 }],
      cart: { count: 1 },
    });
    expect(await cart.held()).toMatchObject([{ variant: small.id, quantity: 1 }]);
  });

  test('of the same thing again grows its line', async () => {
    await cart.adapter.add([lineOf(chosen)]);
    expect(await cart.adapter.add([lineOf(chosen, small, 2)])).toMatchObject({
      ok: true,
      added: [{ actual: 2 }],
      cart: { count: 3 },
    });
    expect(await cart.held()).toMatchObject([{ quantity: 3 }]);
  });

  test('and another one at the same time both arrive', async () => {
    const results = await Promise.all([
      cart.adapter.add([lineOf(chosen)]),
      cart.adapter.add([lineOf(chosen, large)]),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect({ small: await cart.pieces(small.id), large: await cart.pieces(large.id) }).toEqual({
      small: 1,
      large: 1,
    });
  });

  test('of two lines is told for each', async () => {
    const result = await cart.adapter.add([lineOf(chosen), lineOf(other, other.variants[0], 2)]);
    expect(result.added).toEqual([
      { variantId: small.id, requested: 1, actual: 1 },
      { variantId: other.variants[0].id, requested: 2, actual: 2 },
    ]);
  });

  test('costs what the shop says', async () => {
    await cart.adapter.add([lineOf(chosen, large, 2)]);
    const total = {
      amount: (Number(large.price.amount) * 2).toFixed(2),
      currency: large.price.currency,
    };
    expect(await cart.adapter.read()).toMatchObject({
      count: 2,
      total,
      lines: [{ title: chosen.title, total }],
    });
  });

  test('of more than is left is reported as it is', async () => {
    const result = await cart.adapter.add([lineOf(limited, limited.variants[0], stock + 2)]);
    const held = await cart.pieces();
    expect(held).toBeLessThanOrEqual(stock);
    expect(result).toMatchObject({
      ok: held > 0,
      added: [{ actual: held }],
      error: { code: 'not_enough_stock' },
    });
  });

  test('of one more when all are in the cart changes nothing and says why', async () => {
    await cart.adapter.add([lineOf(limited, limited.variants[0], stock)]);
    expect(await cart.adapter.add([lineOf(limited)])).toMatchObject({
      ok: false,
      error: { code: 'not_enough_stock', inCart: stock },
      cart: { count: stock },
    });
    expect(await cart.pieces()).toBe(stock);
  });

  test('of what is sold out is refused', async () => {
    if (!soldOut) return;
    expect(await cart.adapter.add([lineOf(soldOut)])).toMatchObject({
      ok: false,
      error: { code: 'sold_out' },
    });
    expect(await cart.pieces()).toBe(0);
  });

  test('of a variant that is none is refused', async () => {
    expect(await cart.adapter.add([{ ...lineOf(chosen), variantId: '999999' }])).toMatchObject({
      ok: false,
      error: { code: 'invalid_variant' },
    });
    expect(await cart.pieces()).toBe(0);
  });

  test('can be taken back, once', async () => {
    await cart.adapter.add([lineOf(chosen)]);
    const { undoToken } = await cart.adapter.add([lineOf(chosen, small, 2)]);
    expect({
      first: await cart.adapter.undo(undoToken),
      second: await cart.adapter.undo(undoToken),
    }).toEqual({ first: true, second: false });
    expect(await cart.pieces()).toBe(1);
  });

  test('counts from the cart as it is when another tab has changed it', async () => {
    await cart.adapter.add([lineOf(chosen)]);
    const tab = await cart.otherTab();
    await tab.add([lineOf(chosen, small, 3)]);
    tab.destroy();
    expect(await cart.adapter.add([lineOf(chosen)])).toMatchObject({
      added: [{ actual: 1 }],
      cart: { count: 5 },
    });
  });
});

describe(`a line, in ${store.name}`, () => {
  test('is changed alone, and taken out', async () => {
    await cart.adapter.add([lineOf(chosen), lineOf(other)]);
    expect(await cart.adapter.setQuantity((await lineIn(small.id))?.key ?? '', 4)).toMatchObject({
      ok: true,
      cart: { count: 5 },
    });
    expect({
      small: await cart.pieces(small.id),
      other: await cart.pieces(other.variants[0].id),
    }).toEqual({ small: 4, other: 1 });
    expect(await cart.adapter.setQuantity((await lineIn(small.id))?.key ?? '', 0)).toMatchObject({
      ok: true,
      cart: { count: 1 },
    });
    expect(
      await cart.adapter.setQuantity((await lineIn(other.variants[0].id))?.key ?? '', 0),
    ).toMatchObject({ ok: true, cart: { count: 0 } });
    expect(await cart.held()).toEqual([]);
  });

  test('changed to more than is left holds what the shop let it', async () => {
    await cart.adapter.add([lineOf(limited)]);
    const result = await cart.adapter.setQuantity(
      (await lineIn(limited.variants[0].id))?.key ?? '',
      stock + 6,
    );
    const held = await cart.pieces();
    expect(held).toBeLessThanOrEqual(stock);
    expect(result).toMatchObject({
      ok: false,
      cart: { count: held },
      error: { code: 'not_enough_stock', inCart: held },
    });
  });

  test('a line that another tab has taken out is not changed', async () => {
    await cart.adapter.add([lineOf(chosen), lineOf(other)]);
    const key = (await lineIn(small.id))?.key ?? '';
    const tab = await cart.otherTab();
    await tab.setQuantity(key, 0);
    tab.destroy();
    expect(await cart.adapter.setQuantity(key, 3)).toMatchObject({ ok: false, cart: { count: 1 } });
  });

  test('put back after it was taken out is the same, with its mark', async () => {
    await cart.adapter.add([{ ...lineOf(chosen, large, 2), attribution: MARK }]);
    const before = await cart.held();
    expect(before).toEqual([{ variant: large.id, quantity: 2, attribution: MARK._reelshelf }]);
    const line = await lineIn(large.id);
    await cart.adapter.setQuantity(line?.key ?? '', 0);
    expect(await cart.adapter.add([line?.again ?? lineOf(other)])).toMatchObject({ ok: true });
    expect(await cart.held()).toEqual(before);
  });

  test('without a mark has none', async () => {
    await cart.adapter.add([lineOf(chosen)]);
    expect(await cart.held()).toEqual([{ variant: small.id, quantity: 1, attribution: null }]);
  });

  test('says what was chosen, in the order of the choices', async () => {
    const last = variantAt(twofold, twofold.variants.length - 1);
    await cart.adapter.add([lineOf(twofold, last)]);
    expect(await lineIn(last.id)).toMatchObject({
      title: twofold.title,
      variantTitle: last.options.join(' / '),
    });
  });
});

describe(`products, in ${store.name}`, () => {
  test.each(store.products.map((product) => [product.title, product] as const))(
    '%s has the shop’s price, choices and stock',
    async (_, product) => {
      const live = await cart.adapter.getProduct({
        productId: product.id,
        ref: { handle: product.handle },
      });
      const isThere = product !== soldOut;
      expect(live).toMatchObject({ title: product.title, available: isThere });
      expect(live?.options ?? []).toEqual(product.options);
      const shown = live?.variants
        .map(({ id, options = [], price }) => ({ id, options, price }))
        .sort((a, b) => a.id.localeCompare(b.id));
      expect(shown).toEqual(
        product.variants
          .map(({ id, options, price }) => ({ id, options, price }))
          .sort((a, b) => a.id.localeCompare(b.id)),
      );
    },
  );

  test('several are asked for at once, and what is not there is left out', async () => {
    const facts = await cart.adapter.getProducts(
      [...store.products, { id: 'no-such-thing', handle: 'no-such-thing' }].map(
        ({ id, handle }) => ({ productId: id, ref: { handle } }),
      ),
    );
    expect([...facts.keys()].sort()).toEqual(store.products.map(({ id }) => id).sort());
    for (const product of store.products)
      expect(facts.get(product.id)).toMatchObject({
        price: product.price,
        available: product !== soldOut,
      });
  });

  test('are looked at without a cart being begun', async () => {
    await cart.adapter.getProduct({ productId: chosen.id, ref: { handle: chosen.handle } });
    expect(await cart.adapter.read()).toMatchObject({ count: 0 });
    expect(await cart.held()).toEqual([]);
  });
});
