import { expect, it, vi } from 'vitest';
import { addLineByLine, gainOf } from '../../../../src/cart/kit/addLineByLine.js';
import type { AddLine } from '../../../../src/cart/contract/types.js';
import type { CartError } from '../../../../src/cart/contract/errors.js';

const line = (variantId: string, quantity: number): AddLine => ({
  productId: 'mug',
  variantId,
  quantity,
});
const soldOut: CartError = { code: 'sold_out', message: 'None left' };
const { signal } = new AbortController();

it('an add of several lines hands each the cart that the line before has left', async () => {
  const outcome = await addLineByLine(
    [line('a', 2), line('b', 1)],
    ['milk'],
    signal,
    async ({ variantId = '', quantity }, cart) => ({
      variantId,
      actual: quantity,
      state: [...cart, variantId],
      explain: () => soldOut,
    }),
    (cart) => (cart.length === 3 ? 'done' : 'none'),
  );
  expect(outcome.state).toEqual(['milk', 'a', 'b']);
  expect(outcome.added).toEqual([
    { variantId: 'a', requested: 2, actual: 2 },
    { variantId: 'b', requested: 1, actual: 1 },
  ]);
  expect(outcome.error).toBeUndefined();
  expect(await outcome.show()).toBe('done');
});

it('an add of which several lines fall short asks for the reason of the first alone', async () => {
  const explain = vi.fn(async () => soldOut);
  const outcome = await addLineByLine(
    [line('a', 1), line('b', 3), line('c', 2)],
    null,
    signal,
    async ({ variantId = '' }) => ({ variantId, actual: 1, state: null, explain }),
    () => 'none',
  );
  expect(outcome.error).toBe(soldOut);
  expect(outcome.added.map(({ actual }) => actual)).toEqual([1, 1, 1]);
  expect(explain).toHaveBeenCalledTimes(1);
});

it('a line that fell short without a word asks the next for its reason', async () => {
  const reasons = [undefined, soldOut];
  const outcome = await addLineByLine(
    [line('a', 1), line('b', 1)],
    null,
    signal,
    async () => ({ variantId: '', actual: 0, state: null, explain: () => reasons.shift() }),
    () => 'none',
  );
  expect(outcome.error).toBe(soldOut);
});

it.each([
  { requested: 2, had: 1, has: 3, gain: 2, why: 'all of it' },
  { requested: 2, had: 1, has: 2, gain: 1, why: 'a part of it' },
  {
    requested: 2,
    had: 1,
    has: 9,
    gain: 2,
    why: 'no more than was asked: the rest is somebody else’s',
  },
  { requested: 2, had: 5, has: 1, gain: 0, why: 'nothing, where the cart has less than before' },
])('a gain is $why', ({ requested, had, has, gain }) => {
  expect(gainOf(requested, had, has)).toBe(gain);
});
