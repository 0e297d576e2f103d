import { expect, test } from 'vitest';
import {
  foldOrder,
  type OrderUpdate,
  type SignedRow,
} from '../../../src/collector/webhooks/signedOrder.js';
import { orderName } from '../../../src/collector/webhooks/orderName.js';
import fc from '../../support/property.js';

const row = (update: OrderUpdate, receivedMs: number): SignedRow => ({
  tenant: 'halden',
  platform: 'shopify',
  digest: JSON.stringify(update),
  receivedMs,
  update,
});

const minor = fc.integer({ min: 0, max: 9999 });
const refund = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3'),
  amountMinor: minor,
  lines: fc.array(
    fc.record({
      line: fc.constantFrom('1', '2', 'not of this order'),
      quantity: fc.integer({ min: 0, max: 4 }),
      netMinor: fc.option(minor, { nil: null }),
      taxMinor: minor,
    }),
    { maxLength: 2 },
  ),
});
const line = (id: string) =>
  fc.record({
    id: fc.constant(id),
    product: fc.constant('serum-dew'),
    variant: fc.constant(null),
    sku: fc.constant(null),
    quantity: fc.integer({ min: 1, max: 3 }),
    netMinor: minor,
    taxMinor: minor,
    session: fc.constant(null),
  });
/** A refund is the same whoever tells it, as on every platform. */
const history = fc
  .tuple(fc.uniqueArray(refund, { selector: ({ id }) => id }), fc.nat(5))
  .chain(([refunds, states]) =>
    fc.tuple(
      fc.constant(refunds),
      fc.array(
        fc.record({
          status: fc.constantFrom('open', 'placed', 'cancelled'),
          lines: fc.tuple(line('1'), line('2')),
          totalMinor: minor,
          known: fc.subarray(refunds),
        }),
        { minLength: 1, maxLength: states + 1 },
      ),
      fc.boolean(),
    ),
  );

type History = typeof history extends fc.Arbitrary<infer Told> ? Told : never;

const updatesOf = ([refunds, states, isGone]: History): OrderUpdate[] => [
  ...states.map(({ status, lines, totalMinor, known }, index): OrderUpdate => ({
    kind: 'state',
    orderId: '1',
    updatedMs: index * 1000,
    state: {
      ...{ numbers: [], atMs: 0, currency: 'USD', taxMinor: 0, shippingMinor: 0 },
      ...{ status, lines, totalMinor, refunds: known },
    },
  })),
  ...refunds.map((each): OrderUpdate => ({
    kind: 'refund',
    orderId: '1',
    updatedMs: 1,
    refund: each,
  })),
  ...(isGone ? [{ kind: 'gone', orderId: '1', updatedMs: 1500 } as const] : []),
];

test('an order is the same in whatever order it was told, and however often', () => {
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat()), (told, chance) => {
      const updates = updatesOf(told);
      const mixed = [...updates, ...updates]
        .map((update) => ({ update, place: chance.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ update }, index) => row(update, index));
      expect(foldOrder(mixed)).toEqual(
        foldOrder(updates.map((update, index) => row(update, index))),
      );
    }),
  );
});

test('no line keeps more than it was sold for, or less than nothing', () => {
  fc.assert(
    fc.property(history, (told) => {
      const order = foldOrder(updatesOf(told).map((update, index) => row(update, index)));
      for (const { keptMinor, netMinor, isReturned } of order?.lines ?? []) {
        expect(keptMinor).toBeGreaterThanOrEqual(0);
        expect(keptMinor).toBeLessThanOrEqual(netMinor);
        expect(isReturned).toBe(netMinor > 0 && keptMinor === 0);
      }
    }),
  );
});

test('refunds alone make no order yet', () => {
  const alone = { id: 'r1', amountMinor: 100, lines: [] };
  expect(
    foldOrder([row({ kind: 'refund', orderId: '1', updatedMs: 1, refund: alone }, 1)]),
  ).toBeNull();
});

test.each([
  ['#1001', '1001'],
  [' 1001 ', '1001'],
  ['gid://shopify/Order/5501?key=abc', '5501'],
  ['gid://shopify/OrderIdentity/5501', '5501'],
  ['ORDER_01HQ', 'order_01hq'],
  ['#HLD-1001', 'hld-1001'],
])('an order that a page calls %j is known as %j', (written, name) => {
  expect(orderName(written)).toBe(name);
});
