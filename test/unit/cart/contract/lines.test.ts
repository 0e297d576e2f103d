import fc from '../../../support/property.js';
import { expect, it } from 'vitest';
import {
  clampQuantity,
  gained,
  quantityOf,
  refusal,
  sharedGains,
  shareGains,
  sumQuantities,
} from '../../../../src/cart/contract/lines.js';

const line = (variantId: string, quantity: number, more: object = {}) => ({
  productId: 'p',
  variantId,
  quantity,
  ...more,
});

it.each([
  [1, { min: 2, max: 6, increment: 2 }, 2],
  [3, { min: 2, max: 6, increment: 2 }, 4],
  [9, { min: 2, max: 6, increment: 2 }, 6],
  [9, { min: 1, max: null, increment: 1 }, 9],
  [5, { min: 3, max: 7, increment: 4 }, 4],
  [Number.NaN, { min: 1, max: 3, increment: 1 }, 1],
  [-4, undefined, 1],
])(
  'the arithmetic of lines makes %d pieces fit the shop’s rule %o: %d',
  (wanted, rule, fitting) => {
    expect(clampQuantity(wanted, rule)).toBe(fitting);
  },
);

it('the arithmetic of lines never leaves the rule, whatever is wished for', () => {
  // From 30 on there is a multiple of every step between minimum and maximum.
  const rules = fc.record({
    min: fc.integer({ min: 1, max: 20 }),
    max: fc.option(fc.integer({ min: 30, max: 99 })),
    increment: fc.integer({ min: 1, max: 10 }),
  });
  fc.assert(
    fc.property(fc.double(), rules, (wanted, rule) => {
      const quantity = clampQuantity(wanted, rule);
      expect(quantity % rule.increment).toBe(0);
      expect(quantity).toBeGreaterThanOrEqual(rule.min);
      expect(quantity).toBeLessThanOrEqual(rule.max ?? Infinity);
    }),
  );
});

it('shares what came in over the lines in order, and leaves no piece unreported', () => {
  const wishes = [line('1', 2), line('2', 1), line('1', 3)];
  expect(shareGains(wishes, new Map([['1', 4]])).map(({ actual }) => actual)).toEqual([2, 0, 2]);
  expect(shareGains(wishes, new Map([['1', 9]])).map(({ actual }) => actual)).toEqual([2, 0, 7]);
});

it('the arithmetic of lines counts the pieces of a variant in all its lines', () => {
  expect(quantityOf([line('1', 2), line('2', 1), line('1', 3)], '1')).toBe(5);
  expect(quantityOf([line('1', 2)], undefined)).toBe(0);
});

it('the arithmetic of lines counts only what was gained, not what left the cart', () => {
  const before = sumQuantities([
    ['1', 2],
    ['2', 5],
  ]);
  expect(
    gained(
      before,
      sumQuantities([
        ['1', 4],
        ['2', 1],
        ['3', 1],
      ]),
    ),
  ).toEqual(
    new Map([
      ['1', 2],
      ['3', 1],
    ]),
  );
});

it('the arithmetic of lines reports a refusal line by line', () => {
  expect(
    refusal([line('1', 2), { productId: 'q', quantity: 1 }], { code: 'network', message: 'no' }),
  ).toEqual({
    ok: false,
    added: [
      { variantId: '1', requested: 2, actual: 0 },
      { variantId: '', requested: 1, actual: 0 },
    ],
    error: { code: 'network', message: 'no' },
    uiRefresh: 'none',
  });
});

it('the arithmetic of lines credits an add with no more than it asked for, whoever else added meanwhile', () => {
  const wishes = [line('a', 2), line('b', 1), line('c', 3)];
  expect(sharedGains(wishes, [line('a', 1)], [line('a', 9), line('b', 1), line('c', 1)])).toEqual([
    { variantId: 'a', requested: 2, actual: 2 },
    { variantId: 'b', requested: 1, actual: 1 },
    { variantId: 'c', requested: 3, actual: 1 },
  ]);
});
