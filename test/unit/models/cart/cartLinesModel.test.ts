import { afterEach, describe, expect, it } from 'vitest';
import type { CartScript } from '../../../support/scriptedCart.js';
import { openLines } from './linesWorld.js';

let worlds: { dispose(): void }[] = [];
async function openCart(script?: CartScript) {
  const world = await openLines(script);
  worlds.push(world);
  return world;
}
afterEach(() => {
  for (const world of worlds) world.dispose();
  worlds = [];
});

describe('the lines of the cart', () => {
  it('the lines of the cart are shown as the platform tells them, with its total', async () => {
    const { lines, shown, player } = await openCart();
    expect(player.isCartOpen.value).toBe(true);
    expect(shown()).toEqual(['mug 1', 'serum 2']);
    expect(lines.total.value).toEqual({ amount: '80.00', currency: 'USD' });
  });

  it('five quick taps are one request, and the count moves with the thumb', async () => {
    const { lines, id, env, sent, shown, count, cart } = await openCart();
    for (let wanted = 2; wanted <= 6; wanted++) {
      lines.setQuantity(id('mug'), wanted);
      expect({ shown: shown()[0], count: count() }).toEqual({
        shown: `mug ${wanted}`,
        count: wanted + 2,
      });
      await env.advance(120);
    }
    expect(sent()).toEqual([]);
    await env.advance(400);
    expect(sent()).toEqual([['mug', 6]]);
    expect({
      mug: cart.lines.get('mug'),
      count: count(),
      isUpdating: lines.isUpdating.value,
    }).toEqual({ mug: 6, count: 8, isUpdating: false });
  });

  it('the last wish wins when taps go on while a request is on its way', async () => {
    const { lines, id, env, sent, shown, cart } = await openCart();
    const release = cart.hold();
    lines.setQuantity(id('mug'), 3);
    await env.advance(400);
    lines.setQuantity(id('mug'), 5);
    await env.advance(400);
    expect({ sent: sent(), shown: shown()[0], isUpdating: lines.isUpdating.value }).toEqual({
      sent: [['mug', 3]],
      shown: 'mug 5',
      isUpdating: true,
    });
    release();
    await env.advance(100);
    expect({ sent: sent(), shown: shown()[0], mug: cart.lines.get('mug') }).toEqual({
      sent: [
        ['mug', 3],
        ['mug', 5],
      ],
      shown: 'mug 5',
      mug: 5,
    });
  });

  it('the lines of the cart asks for nothing when the thumb comes back to where it was', async () => {
    const { lines, id, env, sent, count } = await openCart();
    lines.setQuantity(id('serum'), 3);
    lines.setQuantity(id('serum'), 2);
    await env.advance(1000);
    expect({ sent: sent(), count: count(), isUpdating: lines.isUpdating.value }).toEqual({
      sent: [],
      count: 3,
      isUpdating: false,
    });
  });

  it('the lines of the cart keeps to the shop’s steps and limits', async () => {
    const { lines, id, shown } = await openCart({
      describe: () => ({ rule: { min: 2, max: 6, increment: 2 } }),
    });
    lines.setQuantity(id('serum'), 3);
    expect(shown()[1]).toBe('serum 4');
    lines.setQuantity(id('serum'), 99);
    expect(shown()[1]).toBe('serum 6');
    lines.setQuantity(id('serum'), 0);
    expect(shown()[1]).toBe('serum 2');
  });

  it('the lines of the cart leaves alone what the platform lets nobody change', async () => {
    const { lines, id, env, sent } = await openCart({
      describe: (key) => (key === 'mug' ? { isFixed: true } : {}),
    });
    lines.setQuantity(id('mug'), 4);
    lines.remove(id('mug'));
    await env.advance(1000);
    expect(sent()).toEqual([]);
  });

  it('the lines of the cart shows the total as the platform’s and never reckons it: dimmed until the answer, then the new one', async () => {
    const { lines, id, env, cart } = await openCart();
    const release = cart.hold();
    lines.setQuantity(id('mug'), 2);
    await env.advance(400);
    expect({ amount: lines.total.value?.amount, isUpdating: lines.isUpdating.value }).toEqual({
      amount: '80.00',
      isUpdating: true,
    });
    release();
    await env.settle();
    expect({ amount: lines.total.value?.amount, isUpdating: lines.isUpdating.value }).toEqual({
      amount: '104.00',
      isUpdating: false,
    });
  });

  it('the lines of the cart says why a line was not changed, and shows what the cart holds', async () => {
    const { lines, id, row, env, shown, count } = await openCart({ stock: { mug: 3 } });
    lines.setQuantity(id('mug'), 5);
    await env.advance(400);
    expect({ shown: shown()[0], count: count() }).toEqual({ shown: 'mug 3', count: 5 });
    expect(row('mug').refusal).toMatchObject({
      requested: 5,
      before: 1,
      error: { code: 'not_enough_stock' },
    });
    expect(lines.news.value).toMatchObject({ kind: 'refused' });
    lines.setQuantity(id('mug'), 2);
    expect(row('mug').refusal).toBeNull();
  });

  it('the lines of the cart tries again what was refused', async () => {
    const { lines, id, row, env, cart, shown } = await openCart();
    cart.refuse('rate_limited', { retryAfterMs: 3000 });
    lines.setQuantity(id('mug'), 4);
    await env.advance(400);
    expect(shown()[0]).toBe('mug 1');
    expect(row('mug').refusal?.retryAtMs).toBe(env.monotonicMs() - 50 + 3000);
    lines.retry(id('mug'));
    await env.settle();
    expect({ shown: shown()[0], refusal: row('mug').refusal }).toEqual({
      shown: 'mug 4',
      refusal: null,
    });
  });

  it('the lines of the cart believes the cart, not the lost answer', async () => {
    const { lines, id, row, env, cart, shown, count } = await openCart();
    cart.loseAnswer();
    lines.setQuantity(id('mug'), 4);
    await env.advance(400);
    expect({
      shown: shown()[0],
      refusal: row('mug').refusal,
      count: count(),
      news: lines.news.value,
    }).toEqual({ shown: 'mug 4', refusal: null, count: 6, news: null });
  });

  it('the lines of the cart names a line by the key of the newest cart', async () => {
    const { lines, id, env, cart, shown, sent } = await openCart({ movesKeys: true });
    cart.changeOutside('other', 1);
    lines.setQuantity(id('mug'), 2);
    lines.setQuantity(id('serum'), 3);
    await env.advance(1000);
    expect(shown()).toEqual(['mug 2', 'serum 3', 'other 1']);
    expect(sent()).toEqual([
      ['mug@3', 2],
      ['serum@4', 3],
    ]);
  });

  it('the lines of the cart waits with a change until the newest cart and the answer to every other change are there', async () => {
    const { lines, id, env, cart, shop, sent, shown } = await openCart({ movesKeys: true });
    const arrive = cart.delayReads();
    cart.changeOutside('other', 1);
    lines.setQuantity(id('mug'), 2);
    await env.advance(1000);
    expect(sent()).toEqual([]);
    const release = cart.hold();
    void shop.cart.add({ productId: 'carafe', title: 'Carafe', quantity: 1 });
    arrive();
    await env.advance(1000);
    expect(sent()).toEqual([]);
    release();
    await env.advance(1000);
    expect({ sent: sent(), shown: shown() }).toEqual({
      sent: [['mug@4', 2]],
      shown: ['mug 2', 'serum 2', 'other 1', 'carafe 1'],
    });
  });

  it('the lines of the cart follows what somebody else changes, and says so', async () => {
    const { lines, env, cart, shown } = await openCart();
    cart.changeOutside('serum', 5);
    cart.changeOutside('mug', 0);
    await env.settle();
    expect({ shown: shown(), kind: lines.news.value?.kind }).toEqual({
      shown: ['serum 5'],
      kind: 'changed',
    });
  });

  it('the lines of the cart does not call news what was there when the cart was opened', async () => {
    const { lines, player, env, cart, shown } = await openCart();
    player.closeCart();
    cart.changeOutside('serum', 5, false);
    player.openCart();
    await env.settle();
    expect({ shown: shown(), news: lines.news.value }).toEqual({
      shown: ['mug 1', 'serum 5'],
      news: null,
    });
  });

  it('the lines of the cart sends at once what was wished for when the cart is closed or the tab is left', async () => {
    const { lines, id, player, env, sent, visible } = await openCart();
    lines.setQuantity(id('mug'), 2);
    player.closeCart();
    await env.settle();
    expect(sent()).toEqual([['mug', 2]]);
    lines.setQuantity(id('mug'), 3);
    visible.value = false;
    await env.settle();
    expect(sent()).toEqual([
      ['mug', 2],
      ['mug', 3],
    ]);
  });

  it('the lines of the cart says that the cart could not be read again, and shows no total then', async () => {
    const { lines, id, env, cart } = await openCart({ answersWithCart: false });
    const { read } = cart;
    cart.read = () => Promise.resolve(null);
    lines.setQuantity(id('mug'), 2);
    await env.advance(400);
    expect({ isLost: lines.isLost.value, total: lines.total.value }).toEqual({
      isLost: true,
      total: null,
    });
    cart.read = read;
    void lines.reread();
    await env.settle();
    expect({ isLost: lines.isLost.value, amount: lines.total.value?.amount }).toEqual({
      isLost: false,
      amount: '104.00',
    });
  });

  it('the lines of the cart keeps its lines when an answer carries the cart without them', async () => {
    const { env, cart, shop, shown } = await openCart();
    const { add } = cart;
    cart.add = async (wanted) => {
      const { cart: _, ...result } = await add(wanted);
      return { ...result, cart: { count: cart.count() } };
    };
    await shop.cart.add({ productId: 'carafe', title: 'Carafe', quantity: 1 });
    expect(shown()).toEqual(['mug 1', 'serum 2']);
    await env.settle();
    expect(shown()).toEqual(['mug 1', 'serum 2', 'carafe 1']);
  });
});

describe('going on from there', () => {
  it('goes to the checkout after the platform has answered what was just wished for', async () => {
    const { lines, id, env, cart, factsOf } = await openCart();
    const release = cart.hold();
    lines.setQuantity(id('mug'), 2);
    void lines.checkOut();
    void lines.checkOut();
    await env.settle();
    expect({
      name: cart.calls.at(-1)?.name,
      factsOf: factsOf('checkout_started'),
      isCheckingOut: lines.isCheckingOut.value,
    }).toEqual({ name: 'setQuantity', factsOf: [], isCheckingOut: true });
    release();
    await env.settle();
    expect({
      checkouts: cart.calls.filter(({ name }) => name === 'checkout').length,
      mugs: cart.lines.get('mug'),
    }).toEqual({ checkouts: 1, mugs: 2 });
    expect(factsOf('checkout_started')).toHaveLength(1);
  });

  it('stays when that wish was refused, and goes when the shopper asks again', async () => {
    const { lines, id, env, cart } = await openCart({ stock: { mug: 1 } });
    lines.setQuantity(id('mug'), 2);
    void lines.checkOut();
    await env.settle();
    expect({
      some: cart.calls.some(({ name }) => name === 'checkout'),
      isCheckingOut: lines.isCheckingOut.value,
    }).toEqual({ some: false, isCheckingOut: false });
    await lines.checkOut();
    expect(cart.calls.some(({ name }) => name === 'checkout')).toBe(true);
  });

  it('keeps no timer and no listener after it was taken down', async () => {
    const { lines, id, shop, env, cart } = await openCart();
    lines.setQuantity(id('mug'), 2);
    expect(env.timerCount).toBe(1);
    shop.dispose();
    expect({ timerCount: env.timerCount, listeners: cart.listeners }).toEqual({
      timerCount: 0,
      listeners: 0,
    });
  });

  it('lives on when an adapter breaks its contract and throws', async () => {
    const { lines, id, row, env, cart, shown } = await openCart();
    cart.setQuantity = () => {
      throw new Error('broken adapter');
    };
    lines.setQuantity(id('mug'), 2);
    await env.advance(400);
    expect({ shown: shown()[0], code: row('mug').refusal?.error.code }).toEqual({
      shown: 'mug 1',
      code: 'unknown',
    });
  });
});
