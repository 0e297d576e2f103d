/** What is left of events and orders that are older than they are kept. */
import { describe, expect, test } from 'vitest';
import type {
  Ageing,
  EventRow,
  Grouping,
  KeptOrder,
  ReportStore,
  Scope,
  Tally,
} from '../../../src/collector/store/types.js';
import { eventTypes } from '../../../src/events/zodSchemas.js';
import fc from '../../support/property.js';
import { createRowMaker } from './reportStore.support.js';
import { bodies, databases } from './storeBodies.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 7, 1);
const OCTOBER = Date.UTC(2026, 9, 1);
const END = Date.UTC(2026, 10, 1);
const none = { eventsMs: 0, ordersMs: 0, monthsMs: 0, endMs: 0, orders: [] } satisfies Ageing;
const all: Scope = { tenant: 'halden', fromMs: START, toMs: END, automated: false };

const few = (name: string) => fc.option(fc.constantFrom(`${name}1`, `${name}2`), { nil: null });
const drawnRow = fc.record({
  type: fc.constantFrom(...eventTypes),
  atMs: fc.integer({ min: START, max: END - 1 }),
  visitor: few('visitor'),
  video: few('video'),
  creator: few('creator'),
  product: few('product'),
  automated: fc.boolean(),
  props: fc.record({
    surface: fc.constantFrom('card', 'player'),
    quantity: fc.integer({ min: 1, max: 5 }),
  }),
});
// A day's borders in Kathmandu, Kolkata and Lord Howe, where they are odd ones.
const zones = [5.75, 5.5, 10.5].map((hours) => START - hours * HOUR);
const groupings: Grouping[] = [
  'all',
  'creator',
  'video',
  'product',
  ...zones.map((zone) => ({
    startsMs: Array.from({ length: 93 }, (_, index) => zone + index * DAY),
  })),
];
/** All that is counted by adding up. */
const added = (tallies: Tally[]) => tallies.map(({ viewers: _viewers, ...sums }) => sums);

test.each(bodies)(
  'what is counted of days that have gone is what it was before, by the $name store, in every zone',
  { timeout: 240_000 },
  async ({ open }) => {
    const store = await open();
    let shops = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(drawnRow, { maxLength: 120 }),
        fc.array(fc.integer({ min: 0, max: 92 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (drawn, days, automated) => {
          const make = createRowMaker();
          const tenant = `shop ${(shops += 1)}`;
          const rows = drawn.map(({ type, ...more }) => make(type, { ...more, tenant }));
          const scope = { ...all, fromMs: START - DAY, tenant, automated };
          const count = async () => [
            ...(await Promise.all(groupings.map((by) => store.tally(scope, by)))).map(added),
            added(await store.tally(scope, 'video', ['video1'])),
            added(await store.tally({ ...scope, creator: 'creator1' }, 'product')),
          ];
          await store.append(rows);
          const before = await count();
          for (const day of days.toSorted((a, b) => a - b)) {
            await store.age({ ...none, eventsMs: START + day * DAY });
            expect(await count()).toEqual(before);
          }
        },
      ),
      { numRuns: 10 },
    );
    await store.close();
  },
);

const kept = (id: string, fromMs: number): KeptOrder => ({
  tenant: 'halden',
  fromMs,
  toMs: fromMs + 1,
  currency: 'EUR',
  isConfirmed: true,
  lines: [
    {
      kind: 'direct',
      product: id,
      video: 'am',
      creator: 'mia',
      gift: null,
      valueMinor: 2800,
      isReturned: false,
    },
  ],
  paid: { taxMinor: 532, shippingMinor: 490, refundedMinor: 0 },
});

describe.each(bodies)('the $name store', ({ open }) => {
  const withStore = async (rows: EventRow[], look: (store: ReportStore) => Promise<void>) => {
    const store = await open();
    try {
      await store.append(rows);
      await look(store);
    } finally {
      await store.close();
    }
  };

  test('of months that are over long ago there are only their sums, which count where all of the month does', async () => {
    const make = createRowMaker();
    const august = make('video_viewed', { atMs: START + 5 * DAY, video: 'am', creator: 'mia' });
    const september = make('video_viewed', { atMs: START + 40 * DAY, video: 'am' });
    await withStore([august, september], async (store) => {
      await store.age({
        ...none,
        eventsMs: OCTOBER,
        ordersMs: OCTOBER,
        monthsMs: Date.UTC(2026, 8, 1),
        orders: [kept('serum', START + 6 * DAY), kept('mug', START + 41 * DAY)],
      });
      const views = async (scope: Scope) => (await store.tally(scope, 'all'))[0]?.views ?? 0;
      const products = async (scope: Scope) =>
        (await store.keptOrders(scope)).map(({ lines }) => lines[0]?.product);
      expect({ views: await views(all), products: await products(all) }).toEqual({
        views: 2,
        products: ['serum', 'mug'],
      });
      const later = { ...all, fromMs: START + 2 * DAY };
      expect({ views: await views(later), products: await products(later) }).toEqual({
        views: 1,
        products: ['mug'],
      });
      expect(await store.aged()).toEqual({
        eventsMs: OCTOBER,
        ordersMs: OCTOBER,
        monthsMs: Date.UTC(2026, 8, 1),
      });
      // Once more: nothing is counted twice.
      await store.age({ ...none, eventsMs: OCTOBER, ordersMs: OCTOBER, monthsMs: OCTOBER });
      expect({ views: await views(all), products: await products(all) }).toEqual({
        views: 2,
        products: ['serum', 'mug'],
      });
      await store.age({
        ...none,
        eventsMs: OCTOBER,
        ordersMs: OCTOBER,
        monthsMs: OCTOBER,
        endMs: Date.UTC(2026, 8, 1),
      });
      expect({ views: await views(all), products: await products(all) }).toEqual({
        views: 1,
        products: ['mug'],
      });
    });
  });
});

test.each(databases)(
  'what was aged is there at the next start of the $name store',
  async (body) => {
    const make = createRowMaker();
    const store = await body.open();
    await store.append([make('product_added', { atMs: START, props: { quantity: 3 } })]);
    await store.age({ ...none, eventsMs: OCTOBER, orders: [kept('serum', START)] });
    await store.close();
    const again = await body.openAgain?.();
    expect(await again?.tally(all, 'all')).toMatchObject([{ adds: 1, addedUnits: 3, viewers: 0 }]);
    expect(await again?.keptOrders(all)).toEqual([kept('serum', START)]);
    await again?.close();
  },
);
