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

describe('taking out', () => {
  it('is undone by putting back the same, which is no sale', async () => {
    const again = {
      productId: 'serum',
      variantId: 'serum',
      quantity: 2,
      properties: { engraving: 'M' },
    };
    const { lines, id, env, cart, shown, count, factsOf } = await openCart({
      describe: (key) => (key === 'serum' ? { again } : {}),
    });
    const release = cart.hold();
    lines.remove(id('serum'));
    expect({ shown: shown(), count: count() }).toEqual({ shown: ['mug 1', 'serum 0'], count: 1 });
    release();
    await env.settle();
    expect({ shown: shown(), count: count(), kind: lines.news.value?.kind }).toEqual({
      shown: ['mug 1', 'serum gone'],
      count: 1,
      kind: 'removed',
    });
    void lines.putBack(id('serum'));
    expect(count()).toBe(3);
    await env.settle();
    expect({
      shown: shown(),
      shelf: count(),
      shop: cart.count(),
      news: lines.news.value?.kind,
    }).toEqual({ shown: ['mug 1', 'serum 2'], shelf: 3, shop: 3, news: 'returned' });
    expect(cart.calls.find(({ name }) => name === 'add')?.args).toEqual([again]);
    expect(factsOf('product_added')).toEqual([]);
  });

  it('keeps the row’s place, and the row stays the same one when it comes back', async () => {
    const { lines, id, env, shown } = await openCart();
    const mug = id('mug');
    lines.remove(mug);
    await env.settle();
    expect(shown()).toEqual(['mug gone', 'serum 2']);
    void lines.putBack(mug);
    await env.settle();
    expect(id('mug')).toBe(mug);
  });

  it('says why it cannot be put back, and how much came back', async () => {
    const { lines, id, row, env, cart, shown } = await openCart();
    lines.remove(id('serum'));
    await env.settle();
    cart.setStock('serum', 0);
    void lines.putBack(id('serum'));
    await env.settle();
    expect({ shown: shown(), code: row('serum').refusal?.error.code }).toEqual({
      shown: ['mug 1', 'serum gone'],
      code: 'sold_out',
    });
    cart.setStock('serum', 1);
    lines.retry(id('serum'));
    await env.settle();
    expect({ shown: shown(), refusal: row('serum').refusal }).toMatchObject({
      shown: ['mug 1', 'serum 1'],
      refusal: { requested: 2, before: 0 },
    });
  });

  it('believes the cart when the answer to an undo is lost', async () => {
    const { lines, id, row, env, cart, shown, count } = await openCart();
    lines.remove(id('serum'));
    await env.settle();
    cart.loseAnswer();
    void lines.putBack(id('serum'));
    await env.settle();
    expect({ shown: shown(), count: count(), refusal: row('serum').refusal }).toEqual({
      shown: ['mug 1', 'serum 2'],
      count: 3,
      refusal: null,
    });
  });

  it('is forgotten when the cart is closed, and when something else changes it', async () => {
    const { lines, id, player, env, cart, shown } = await openCart();
    lines.remove(id('mug'));
    await env.settle();
    player.closeCart();
    player.openCart();
    expect(shown()).toEqual(['serum 2']);
    lines.remove(id('serum'));
    await env.settle();
    expect(shown()).toEqual(['serum gone']);
    cart.changeOutside('other', 1);
    await env.settle();
    expect(shown()).toEqual(['other 1']);
  });

  it('taking out of a line that nobody can put back leaves no row', async () => {
    const { lines, id, env, shown } = await openCart({
      describe: () => ({ again: undefined }) as never,
    });
    lines.remove(id('mug'));
    await env.settle();
    expect(shown()).toEqual(['serum 2']);
  });

  it('taking out that was refused leaves the line where it was', async () => {
    const { lines, id, row, env, cart, shown, count } = await openCart();
    cart.refuse('blocked');
    lines.remove(id('mug'));
    await env.settle();
    expect({ shown: shown(), count: count(), code: row('mug').refusal?.error.code }).toEqual({
      shown: ['mug 1', 'serum 2'],
      count: 3,
      code: 'blocked',
    });
  });

  it('is undone at once where nothing was sent yet, and as soon as it is gone where it was', async () => {
    const { lines, id, env, cart, shop, sent, shown, count } = await openCart();
    const release = cart.hold();
    void shop.cart.add({ productId: 'carafe', title: 'Carafe', quantity: 1 });
    lines.remove(id('serum'));
    void lines.putBack(id('serum'));
    release();
    await env.advance(1000);
    expect({ sent: sent(), shown: shown() }).toEqual({
      sent: [],
      shown: ['mug 1', 'serum 2', 'carafe 1'],
    });

    const answer = cart.hold();
    lines.remove(id('serum'));
    await env.settle();
    void lines.putBack(id('serum'));
    expect({ shown: shown()[1], count: count() }).toEqual({ shown: 'serum 2', count: 4 });
    answer();
    await env.advance(1000);
    expect({ sent: sent(), serum: cart.lines.get('serum'), count: count() }).toEqual({
      sent: [['serum', 0]],
      serum: 2,
      count: 4,
    });
  });
});
