import { expect, test } from 'vitest';
import { createPace, type Pace } from '../../../src/collector/pace.js';
import { createCrediting, type CreditInput } from '../../../src/collector/reports/credit.js';
import { noAssortment } from '../../../src/collector/reports/names.js';
import type { OrderToCredit } from '../../../src/collector/reports/settleOrders.js';
import type { Touch } from '../../../src/collector/store/types.js';
import { CREDIT_WINDOWS } from '../../../src/events/attribution.js';
import fc from '../../support/property.js';
import { createFlood, creditInPlainWords } from './creditWorld.js';

const HOUR = 3_600_000;

async function creditOrders(orders: readonly OrderToCredit[], facts: CreditInput, pace: Pace) {
  const crediting = await createCrediting(facts, pace);
  const credited = [];
  for (const order of orders) credited.push(await crediting.credit(order));
  return credited;
}

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
    pause: () => {
      inSlice = 0;
      return pace.pause();
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
    live: fc.boolean(),
    isAnswer: fc.boolean(),
    isInside: fc.boolean(),
  });
  const session = none(few('s', 3));
  const line = fc.record({
    product: fc.oneof(few('p', 4), few('x', 4)),
    variant: none(few('x', 4)),
    sku: none(few('x', 4)),
    quantity: fc.constant(1),
    valueMinor: fc.nat(9999),
    isReturned: fc.boolean(),
    session,
  });
  const order: fc.Arbitrary<OrderToCredit> = fc.record({
    orderId: fc.uuid(),
    atMs,
    isConfirmed: fc.boolean(),
    currency: few('EU', 2),
    claimant: none(fc.record({ shopper: few('shopper', 3), session })),
    lines: fc.array(line, { maxLength: 4 }),
  });
  const owner = fc.array(few('shopper', 3), { maxLength: 2 }).map((list) => [...new Set(list)]);
  const owners = fc.record({ s0: owner, s1: owner }).map((of) => new Map(Object.entries(of)));
  const windows = fc.constantFrom(
    CREDIT_WINDOWS,
    { clickMs: 24 * HOUR, viewMs: 0 },
    { clickMs: 24 * HOUR, viewMs: 96 * HOUR },
  );
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
      fc.record({ assortment, owners, windows }),
      async (touches, orders, known) => {
        oldestFirst(touches);
        oldestFirst(orders);
        const facts = { touches, ...known };
        expect(await creditOrders(orders, facts, createPace())).toEqual(
          creditInPlainWords(orders, facts),
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
    const facts = {
      touches: watched,
      assortment: noAssortment,
      owners: new Map(),
      windows: CREDIT_WINDOWS,
    };
    const credited = await creditOrders(orders, facts, pace);
    expect(credited).toHaveLength(requests);
    return { pace, looks };
  };
  const [small, large] = [await count(100), await count(400)];
  expect(large.pace.all / small.pace.all).toBeLessThan(6);
  expect(large.looks / small.looks).toBeLessThan(6);
  expect(large.pace.longest).toBeLessThan(2500);
});

test('an order whose every line names other visits, of hundreds of shoppers, costs no more than one of as many lines', async () => {
  const { touches } = createFlood(20);
  const sessions = Array.from({ length: 200 }, (_, index) => `s${index}`);
  const owners = new Map(
    sessions.map((session) => [
      session,
      Array.from({ length: 300 }, (_, of) => `${session}-${of}`),
    ]),
  );
  const order: OrderToCredit = {
    orderId: '1',
    atMs: 1_790_000_100_000,
    isConfirmed: false,
    currency: 'USD',
    claimant: { shopper: 's-1', session: 's0' },
    lines: sessions.map((session) => ({
      product: 'serum',
      variant: null,
      sku: null,
      quantity: 1,
      valueMinor: 1,
      isReturned: false,
      session,
    })),
  };
  const pace = countingPace();
  const facts = { touches, assortment: noAssortment, owners, windows: CREDIT_WINDOWS };
  await creditOrders([order], facts, pace);
  expect(pace.all).toBeLessThan(10 * touches.length);
});
