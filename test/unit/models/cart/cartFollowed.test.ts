import { expect, it } from 'vitest';
import type { CartSummary } from '../../../../src/cart/contract/types.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createShopWorld } from '../../../support/shopWorld.js';

const PRODUCT = 'carafe-pour';
const video = validFeed.videos.find(({ tags }) => tags?.some(({ product }) => product === PRODUCT));

async function add(script: Parameters<typeof createShopWorld>[0] = { answersWithCart: true }) {
  const world = createShopWorld(script);
  await world.open(video?.id ?? '', PRODUCT);
  const adding = world.shop.product.add();
  await world.env.settle();
  await adding;
  await world.env.advance(1500);
  const attempt = () => world.shop.product.attempt.value;
  const key = [...world.cart.lines.keys()][0] ?? '';
  return { ...world, attempt, key };
}

it('what is taken out elsewhere is no longer said to be in the cart', async () => {
  const { attempt, cart, env, key } = await add();
  expect(attempt()?.phase).toBe('done');
  cart.changeOutside(key, 0);
  await env.settle();
  expect(attempt()?.phase).toBe('undone');
});

it('what is changed elsewhere is still in the cart', async () => {
  const { attempt, cart, env, key } = await add();
  cart.changeOutside(key, 3);
  await env.settle();
  expect({ phase: attempt()?.phase, inCart: attempt()?.inCart }).toEqual({
    phase: 'done',
    inCart: cart.count(),
  });
});

it('a cart that a cache still has from before the add takes nothing back, and is read again', async () => {
  const { attempt, cart, env, shop, visible } = await add();
  const read = cart.read.bind(cart);
  const cached: CartSummary = { count: 0, lines: [] };
  let reads = 0;
  cart.read = () => (++reads, Promise.resolve(cached));
  visible.value = false;
  visible.value = true;
  await env.settle();
  expect({ reads, phase: attempt()?.phase, count: shop.cart.count.value }).toEqual({
    reads: 1,
    phase: 'done',
    count: 1,
  });
  cart.read = read;
  await env.advance(2500);
  expect({ phase: attempt()?.phase, count: shop.cart.count.value }).toEqual({
    phase: 'done',
    count: 1,
  });
});

it('a cart that is empty for good is believed after a while', async () => {
  const { attempt, cart, env, shop, visible } = await add();
  cart.read = () => Promise.resolve({ count: 0, lines: [] });
  visible.value = false;
  visible.value = true;
  await env.advance(15_000);
  expect({ phase: attempt()?.phase, count: shop.cart.count.value }).toEqual({
    phase: 'undone',
    count: 0,
  });
});
