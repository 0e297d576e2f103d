import { expect, test } from 'vitest';
import { createPace, type Pace } from '../../../src/collector/pace.js';
import { creditOrders } from '../../../src/collector/reports/credit.js';
import { noAssortment } from '../../../src/collector/reports/names.js';
import type { OrderClaim, Touch } from '../../../src/collector/store/types.js';
import fc from '../../support/property.js';
import { createFlood, creditInPlainWords } from './creditWorld.js';

const HOUR = 3_600_000;

/** Counts the work, and how much of it was done in one go. */
function countingPace(): Pace & { all: number; longest: number } {
  const pace = createPace(() => Promise.resolve());
  let inSlice = 0;
  const counted = {
    all: 0,
    longest: 0,
    spent: (pieces = 1) => {
      counted.all += pieces;
      inSlice += pieces;
      counted.longest = Math.max(counted.longest, inSlice);
      return pace.spent(pieces);
    },
    rest: () => {
      inSlice = 0;
      return pace.rest();
    },
  };
  return counted;
}

test('credit is the same as in plain words, whatever shoppers did and ordered', async () => {
  const few = (name: string, count: number) =>
    fc.constantFrom(...Array.from({ length: count }, (_, index) => `${name}${index}`));
  const none = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
  // Few moments, so that many things happen at the same one and at the very edge of the windows.
  const atMs = fc.integer({ min: 0, max: 20 }).map((step) => 1_000_000_000_000 + step * 12 * HOUR);
  const touch: fc.Arbitrary<Touch> = fc.record({
    shopper: few('shopper', 2),
    atMs,
    kind: fc.constantFrom('viewed', 'tagged', 'opened', 'added'),
    video: none(few('v', 5)),
    creator: none(few('c', 3)),
    gift: none(few('g', 2)),
    product: none(few('p', 3)),
    variant: none(few('x', 3)),
  });
  const mark = fc.oneof(
    fc.constant('no mark'),
    fc.tuple(few('v', 6), atMs).map(([video, markedMs]) => `${video}.s-1.${markedMs.toString(36)}`),
  );
  const line = fc.record({
    product: fc.oneof(few('p', 4), few('x', 4)),
    variant: none(few('x', 4)),
    quantity: fc.constant(1),
    valueMinor: fc.nat(9999),
    mark: none(mark),
  });
  const order: fc.Arbitrary<OrderClaim> = fc.record({
    orderId: fc.uuid(),
    atMs,
    shopper: few('shopper', 3),
    currency: few('EU', 2),
    totalMinor: fc.nat(9999),
    lines: fc.array(line, { maxLength: 4 }),
  });
  const assortment = fc.constantFrom(noAssortment, {
    ...noAssortment,
    creatorOf: new Map([['v0', 'c9']]),
    productsOf: new Map([
      ['v0', ['p0', 'p1', 'p0']],
      ['v1', ['p2']],
      ['v7', ['p3']],
    ]),
    productOfVariant: new Map([
      ['x0', 'p1'],
      ['x3', 'p3'],
    ]),
  });
  const oldestFirst = <T extends { atMs: number }>(list: T[]) =>
    list.sort((a, b) => a.atMs - b.atMs);
  await fc.assert(
    fc.asyncProperty(
      fc.array(touch, { maxLength: 40 }),
      fc.array(order, { maxLength: 8 }),
      assortment,
      async (touches, orders, known) => {
        oldestFirst(touches);
        oldestFirst(orders);
        expect(await creditOrders(orders, touches, known, createPace())).toEqual(
          creditInPlainWords(orders, touches, known),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test("one sender's flood of views costs as much more as there is more of it, and never holds the process for long", async () => {
  const count = async (requests: number) => {
    const pace = countingPace();
    const { touches, orders } = createFlood(requests);
    let looks = 0;
    // Each look at what a touch says is counted too, so that work without a count would show.
    const watched = touches.map((touch) => ({
      ...touch,
      get video() {
        looks += 1;
        return touch.video;
      },
      get atMs() {
        looks += 1;
        return touch.atMs;
      },
    }));
    const credited = await creditOrders(orders, watched, noAssortment, pace);
    expect(credited).toHaveLength(requests);
    return { pace, looks };
  };
  const [small, large] = [await count(100), await count(400)];
  expect(large.pace.all / small.pace.all).toBeLessThan(6);
  expect(large.looks / small.looks).toBeLessThan(6);
  expect(large.pace.longest).toBeLessThan(2500);
});
