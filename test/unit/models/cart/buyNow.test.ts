import { afterEach, describe, expect, it } from 'vitest';
import type { AddRequest } from '../../../../src/models/cart/attempt.js';
import type { CartScript } from '../../../support/scriptedCart.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const carafe: AddRequest = { productId: 'carafe-pour', title: 'Pour-Over Carafe', quantity: 3 };

let worlds: ReturnType<typeof createShopWorld>[] = [];
async function openWorld(script: CartScript = {}) {
  const world = createShopWorld(script);
  worlds.push(world);
  await world.open('slow-pour');
  const names = () =>
    world.cart.calls
      .map(({ name }) => name)
      .filter((name) => name === 'add' || name === 'checkout');
  return { ...world, names };
}
afterEach(() => {
  for (const world of worlds) world.dispose();
  worlds = [];
});

describe('buying now', () => {
  it('goes to the checkout when the shop has confirmed, and never before', async () => {
    const { shop, cart, env, names, facts } = await openWorld();
    const release = cart.hold();
    void shop.cart.buyNow(carafe);
    await env.settle();
    expect({ names: names(), facts }).toEqual({ names: ['add'], facts: [] });
    release();
    await env.settle();
    expect({ calls: names(), events: facts.map(({ type }) => type) }).toEqual({
      calls: ['add', 'checkout'],
      events: ['product_added', 'checkout_started'],
    });
  });

  it.each([
    [
      'was refused',
      {},
      (world: Awaited<ReturnType<typeof openWorld>>) => world.cart.refuse('sold_out'),
    ],
    ['was taken only in part', { stock: { 'carafe-pour': 2 } }, () => {}],
    [
      'was answered by nobody',
      {},
      (world: Awaited<ReturnType<typeof openWorld>>) => world.cart.loseAnswer(),
    ],
  ])('stays where the add %s, and says so', async (_, script, prepare) => {
    const world = await openWorld(script);
    prepare(world);
    await world.shop.cart.buyNow(carafe);
    await world.env.settle();
    expect(world.names()).toEqual(['add']);
    expect(world.factsOf('checkout_started')).toEqual([]);
    expect(world.shop.cart.attempts.value.get('carafe-pour')?.error).not.toBeNull();
  });

  it('stays where the shop put in more than was asked for', async () => {
    const { shop, cart, names } = await openWorld();
    const { add } = cart;
    cart.add = async (lines) => {
      const result = await add(lines);
      return { ...result, added: result.added.map((line) => ({ ...line, actual: 6 })) };
    };
    await shop.cart.buyNow(carafe);
    expect(names()).toEqual(['add']);
  });

  it('stays where the page’s own form took the add over and nobody confirmed it', async () => {
    const { shop, cart, names } = await openWorld();
    const { add } = cart;
    cart.add = async (lines) => ({ ...(await add(lines)), unconfirmed: true });
    await shop.cart.buyNow(carafe);
    expect(names()).toEqual(['add']);
  });

  it('waits for what else is being put into the cart', async () => {
    const { shop, cart, env, names } = await openWorld();
    const { add } = cart;
    let answer = () => {};
    const late = new Promise<void>((resolve) => (answer = resolve));
    cart.add = async (lines) =>
      lines[0]?.productId === 'mug-ridge'
        ? add(lines).then((result) => late.then(() => result))
        : add(lines);
    void shop.cart.add({ productId: 'mug-ridge', title: 'Ridge Mug', quantity: 1 });
    void shop.cart.buyNow(carafe);
    await env.settle();
    expect(names()).toEqual(['add', 'add']);
    answer();
    await env.settle();
    expect(names()).toEqual(['add', 'add', 'checkout']);
  });

  it('is offered where a checkout can be gone to, for all that the adapter says', async () => {
    expect((await openWorld()).shop.cart.canCheckOut.value).toBe(true);
    expect((await openWorld({ offersCheckout: false })).shop.cart.canCheckOut.value).toBe(false);
    expect((await openWorld({ canAdd: false, id: 'link' })).shop.cart.canCheckOut.value).toBe(
      false,
    );
  });

  it('says so when the checkout does not open, with the product in the cart', async () => {
    const { shop, cart } = await openWorld({ canCheckOut: false });
    await shop.cart.buyNow(carafe);
    expect({ isCheckoutRefused: shop.cart.isCheckoutRefused.value, count: cart.count() }).toEqual({
      isCheckoutRefused: true,
      count: 3,
    });
  });
});
