import { afterEach, describe, expect, it } from 'vitest';
import { catalog } from '../../../../src/events/zodSchemas.js';
import type { AddRequest } from '../../../../src/models/cart/attempt.js';
import type { CartScript } from '../../../support/scriptedCart.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const serum: AddRequest = {
  productId: 'serum-dew',
  title: 'Dew Serum',
  variantId: '41001',
  sku: 'DEW-30',
  quantity: 2,
  unitPrice: usd('28.00'),
};
const carafe: AddRequest = {
  productId: 'carafe-pour',
  title: 'Pour-Over Carafe',
  quantity: 3,
  unitPrice: usd('58.00'),
};

let worlds: ReturnType<typeof createShopWorld>[] = [];
async function openWorld(
  script: CartScript = {},
  change: Parameters<typeof createShopWorld>[1] = {},
) {
  const world = createShopWorld(script, change);
  worlds.push(world);
  await world.open('am-routine');
  return world;
}
afterEach(() => {
  for (const world of worlds) world.dispose();
  worlds = [];
});

describe('the cart', () => {
  it('the cart is not asked for before the player opens', async () => {
    let asked = 0;
    const world = createShopWorld({}, { getCart: () => (asked++, new Promise(() => {})) });
    worlds.push(world);
    await world.env.settle();
    expect(asked).toBe(0);
    await world.open('am-routine');
    expect(asked).toBe(1);
  });

  it('the cart shows what is in it when the player opens', async () => {
    const world = createShopWorld();
    worlds.push(world);
    world.cart.changeOutside('older', 4, false);
    await world.open('am-routine');
    expect(world.shop.cart.count.value).toBe(4);
    expect(world.shop.cart.isCountKnown.value).toBe(true);
  });

  it('the cart counts up with the thumb and says "added" when the shop has confirmed', async () => {
    const { shop, cart, env, phase, factsOf } = await openWorld();
    const release = cart.hold();
    void shop.cart.add(serum);
    await env.settle();
    expect({ count: shop.cart.count.value, phase: phase('serum-dew') }).toEqual({
      count: 2,
      phase: 'adding',
    });
    expect(factsOf('product_added')).toEqual([]);
    release();
    await env.settle();
    expect({ model: shop.cart.count.value, shop: cart.count(), phase: phase('serum-dew') }).toEqual(
      { model: 2, shop: 2, phase: 'added' },
    );
    await env.advance(1199);
    expect(phase('serum-dew')).toBe('added');
    await env.advance(1);
    expect(phase('serum-dew')).toBe('done');
  });

  it('the cart reports an add with its video, creator, place, value and what was really gained', async () => {
    const world = await openWorld();
    await world.shop.cart.add(serum);
    expect(world.factsOf('product_added')).toEqual([
      {
        type: 'product_added',
        subject: { video: 'am-routine', creator: 'mia', position: 0, product: 'serum-dew' },
        props: {
          variant: '41001',
          adapter: 'shopify',
          quantity: 2,
          valueMinor: 5600,
          currency: 'USD',
        },
      },
    ]);
    expect(
      catalog.product_added.props.safeParse(world.factsOf('product_added')[0]?.props).success,
    ).toBe(true);
    expect(world.factsOf('product_add_failed')).toEqual([]);
  });

  it('the cart does not count an add that the page’s own form took over and nobody confirmed', async () => {
    const world = await openWorld();
    const { add } = world.cart;
    world.cart.add = async (lines) => ({ ...(await add(lines)), unconfirmed: true });
    await world.shop.cart.add(serum);
    expect({
      phase: world.phase('serum-dew'),
      added: world.factsOf('product_added'),
      failed: world.factsOf('product_add_failed'),
    }).toEqual({ phase: 'added', added: [], failed: [] });
  });

  it.each(['shopify', 'shopify-storefront'])(
    'the cart marks the line with the visit for %s, and names the product as the platform does',
    async (id) => {
      const world = await openWorld();
      Object.assign(world.cart, { id });
      await world.shop.cart.add({
        ...serum,
        ref: { shopify: { handle: 'dew' }, custom: { id: 'x' } },
        url: 'https://shop.example/p',
        options: [],
      });
      expect(world.cart.calls.find(({ name }) => name === 'add')?.args).toEqual([
        {
          ...{ productId: 'serum-dew', variantId: '41001', sku: 'DEW-30' },
          quantity: 2,
          ref: { handle: 'dew' },
          url: 'https://shop.example/p',
          attribution: { _reelshelf: '-.session.0' },
        },
      ]);
    },
  );

  it('the cart asks once when the button is pressed twice', async () => {
    const world = await openWorld();
    const release = world.cart.hold();
    void world.shop.cart.add(serum);
    void world.shop.cart.add(serum);
    release();
    await world.env.settle();
    expect(world.cart.count()).toBe(2);
    expect(world.factsOf('product_added')).toHaveLength(1);
  });

  it('the cart takes the count back and gives the reason when the shop refuses', async () => {
    const world = await openWorld();
    world.cart.refuse('rate_limited');
    await world.shop.cart.add(serum);
    await world.env.settle();
    expect({ count: world.shop.cart.count.value, phase: world.phase('serum-dew') }).toEqual({
      count: 0,
      phase: 'refused',
    });
    expect(world.shop.cart.attempts.value.get('serum-dew')?.error?.code).toBe('rate_limited');
    expect(world.factsOf('product_added')).toEqual([]);
    expect(
      world.factsOf('product_add_failed').map(({ subject, props }) => [subject.product, props]),
    ).toEqual([
      ['serum-dew', { variant: '41001', adapter: 'shopify', quantity: 2, code: 'rate_limited' }],
    ]);
  });

  it('the cart reports a partial add as added, with the pieces that the cart gained', async () => {
    const world = await openWorld({ stock: { 'carafe-pour': 2 } });
    await world.shop.cart.add(carafe);
    expect(world.shop.cart.count.value).toBe(2);
    expect(world.shop.cart.attempts.value.get('carafe-pour')).toMatchObject({
      phase: 'added',
      actual: 2,
      error: { code: 'not_enough_stock' },
    });
    const added = { adapter: 'shopify', quantity: 2, valueMinor: 11600, currency: 'USD' };
    expect(world.factsOf('product_added').map(({ props }) => props)).toEqual([added]);
    expect(world.factsOf('product_add_failed')).toEqual([]);
  });

  it('the cart believes the cart, not the lost answer', async () => {
    const world = await openWorld();
    world.cart.loseAnswer();
    await world.shop.cart.add(serum);
    await world.env.settle();
    expect(world.phase('serum-dew')).toBe('refused');
    expect(world.shop.cart.count.value).toBe(2);
  });

  it('the cart takes an add back, at once in the count', async () => {
    const world = await openWorld();
    await world.shop.cart.add(serum);
    const release = world.cart.hold();
    void world.shop.cart.undo('serum-dew');
    await world.env.settle();
    expect({ count: world.shop.cart.count.value, phase: world.phase('serum-dew') }).toEqual({
      count: 0,
      phase: 'undoing',
    });
    release();
    await world.env.settle();
    expect({
      model: world.shop.cart.count.value,
      shop: world.cart.count(),
      phase: world.phase('serum-dew'),
    }).toEqual({ model: 0, shop: 0, phase: 'undone' });
  });

  it('the cart still offers undo long after the add, for nobody has to hurry', async () => {
    const world = await openWorld();
    await world.shop.cart.add(serum);
    await world.env.advance(600_000);
    await world.shop.cart.undo('serum-dew');
    expect(world.cart.count()).toBe(0);
  });

  it('the cart says so when an add cannot be taken back, and shows the cart as it is', async () => {
    const world = await openWorld();
    await world.shop.cart.add(serum);
    world.cart.changeOutside('41001', 1);
    await world.env.settle();
    await world.shop.cart.undo('serum-dew');
    await world.env.settle();
    expect(world.phase('serum-dew')).toBe('kept');
    expect(world.shop.cart.count.value).toBe(1);
  });

  it('the cart follows a change that somebody else made', async () => {
    const world = await openWorld();
    world.cart.changeOutside('other', 5);
    await world.env.settle();
    expect(world.shop.cart.count.value).toBe(5);
  });

  it('the cart reads the cart again when the shopper comes back to the tab', async () => {
    const world = await openWorld();
    world.cart.changeOutside('other', 3, false);
    world.visible.value = false;
    world.visible.value = true;
    await world.env.settle();
    expect(world.shop.cart.count.value).toBe(3);
  });

  it('the cart does not count a piece twice when a read overlaps an add', async () => {
    const world = await openWorld();
    const release = world.cart.hold();
    world.cart.changeOutside('other', 1);
    void world.shop.cart.add(serum);
    world.cart.changeOutside('other', 2);
    release();
    await world.env.settle();
    expect(world.shop.cart.count.value).toBe(4);
  });

  it('the cart does not believe a read that comes while an add is unanswered, for the add may be in it', async () => {
    const world = await openWorld();
    const { read, add } = world.cart;
    let readNow = () => {};
    let answer = () => {};
    const reading = new Promise<void>((resolve) => (readNow = resolve));
    const answering = new Promise<void>((resolve) => (answer = resolve));
    world.cart.read = () => reading.then(read);
    world.cart.add = (lines) => add(lines).then((result) => answering.then(() => result));
    world.cart.changeOutside('other', 1);
    void world.shop.cart.add(serum);
    await world.env.settle();
    readNow();
    await world.env.settle();
    expect({ shop: world.cart.count(), model: world.shop.cart.count.value }).toEqual({
      shop: 3,
      model: 2,
    });
    answer();
    await world.env.settle();
    expect(world.shop.cart.count.value).toBe(3);
  });

  it('throws away what it read before an add and heard after it', async () => {
    const world = await openWorld();
    const arrive = world.cart.delayReads();
    world.cart.changeOutside('other', 1);
    await world.env.settle();
    await world.shop.cart.add(serum);
    arrive();
    await world.env.settle();
    expect(world.shop.cart.count.value).toBe(3);
  });

  it('the cart does not read the cart while an add is on its way, for nobody knows whether the answer has it in', async () => {
    const world = await openWorld();
    const reads = () => world.cart.calls.filter(({ name }) => name === 'read').length;
    const before = reads();
    const release = world.cart.hold();
    void world.shop.cart.add(serum);
    world.cart.changeOutside('other', 1);
    await world.env.settle();
    expect(reads()).toBe(before);
    release();
    await world.env.settle();
    expect({ reads: reads(), count: world.shop.cart.count.value }).toEqual({
      reads: before + 1,
      count: 3,
    });
  });

  it('the cart counts only its own pieces, and says that it is no cart count, where the cart cannot be read', async () => {
    const world = await openWorld({ canRead: false });
    await world.shop.cart.add(serum);
    await world.env.settle();
    expect({
      count: world.shop.cart.count.value,
      isCountKnown: world.shop.cart.isCountKnown.value,
    }).toEqual({ count: 2, isCountKnown: false });
    await world.shop.cart.undo('serum-dew');
    expect(world.shop.cart.count.value).toBe(0);
  });

  it('the cart makes room for the shop’s own cart before it opens it', async () => {
    const world = await openWorld();
    void world.shop.cart.openCart();
    expect(world.player.isOpen.value).toBe(false);
    expect(world.cart.calls.some(({ name }) => name === 'openCart')).toBe(false);
    await world.env.advance(100);
    expect(world.cart.calls.some(({ name }) => name === 'openCart')).toBe(true);
  });

  it('the cart reports the way to the checkout before the page is left', async () => {
    const world = await openWorld();
    await world.shop.cart.checkout();
    expect(world.factsOf('checkout_started')).toEqual([
      {
        type: 'checkout_started',
        subject: { video: 'am-routine', creator: 'mia', position: 0 },
        props: { adapter: 'shopify' },
      },
    ]);
    expect(world.shop.cart.isCheckoutRefused.value).toBe(false);
  });

  it('the cart says so when the checkout does not open, and counts no way to it', async () => {
    const world = await openWorld({ canCheckOut: false });
    await world.shop.cart.checkout();
    expect(world.shop.cart.isCheckoutRefused.value).toBe(true);
    expect(world.factsOf('checkout_started')).toEqual([]);
  });

  it('the cart refuses in words when there is no cart at all, and asks again at the next press', async () => {
    let isBroken = true;
    const good = createShopWorld();
    worlds.push(good);
    const world = await openWorld(
      {},
      {
        getCart: () =>
          isBroken ? Promise.reject(new Error('offline')) : Promise.resolve(good.cart),
      },
    );
    await world.shop.cart.add(serum);
    expect(world.phase('serum-dew')).toBe('refused');
    expect(world.shop.cart.count.value).toBe(0);
    expect(world.warnings.join()).toContain('CART_ADAPTER_FAILED');
    isBroken = false;
    await world.shop.cart.add(serum);
    expect(world.phase('serum-dew')).toBe('added');
  });

  const methods = ['add', 'undo', 'read', 'getProduct', 'checkout', 'openCart'] as const;
  it.each(methods)(
    'lives on when an adapter breaks its contract and throws in %s',
    async (name) => {
      const world = await openWorld();
      await world.shop.cart.add({ ...serum, productId: 'mug-ridge' });
      world.cart[name] = () => {
        throw new Error('broken adapter');
      };
      await world.shop.cart.add(serum);
      await world.shop.cart.undo('mug-ridge');
      await world.shop.cart.checkout();
      world.player.openProduct('serum-dew', 'tag');
      world.cart.changeOutside('x', 1);
      void world.shop.cart.openCart();
      await world.env.advance(5000);
      expect(world.warnings.filter((line) => line.includes('CART_ADAPTER_FAILED'))).toHaveLength(1);
    },
  );

  it('the cart keeps no listener and no timer after it was taken down, however late the cart answers', async () => {
    let give: (() => void) | null = null;
    const world = createShopWorld({}, {});
    const late = createShopWorld(
      {},
      { getCart: () => new Promise((resolve) => (give = () => resolve(world.cart))) },
    );
    worlds.push(world);
    late.player.open('am-routine', 'tap');
    late.dispose();
    (give as (() => void) | null)?.();
    await late.env.settle();
    expect(world.cart.listeners).toBe(0);
    await world.open('am-routine');
    await world.shop.cart.add(serum);
    expect({ listeners: world.cart.listeners, timerCount: world.env.timerCount }).toEqual({
      listeners: 1,
      timerCount: 1,
    });
    world.shop.dispose();
    expect({ listeners: world.cart.listeners, timerCount: world.env.timerCount }).toEqual({
      listeners: 0,
      timerCount: 0,
    });
  });
});
