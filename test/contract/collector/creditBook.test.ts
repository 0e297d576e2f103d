/** Days whose orders were credited before are what they would be if they were credited now, whatever has come or gone meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { createPace } from '../../../src/collector/pace.js';
import { createCreditBook } from '../../../src/collector/reports/creditBook.js';
import { noAssortment } from '../../../src/collector/reports/names.js';
import { creditedOrders } from '../../../src/collector/reports/orders.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { ReportStore } from '../../../src/collector/store/types.js';
import { CREDIT_WINDOWS } from '../../../src/events/attribution.js';
import fc from '../../support/property.js';
import { createRowMaker, orderProps, signedRow } from './reportStore.support.js';
import { databases, type StoreBody } from './storeBodies.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2026, 9, 1);
const DAYS = 12;
const NOW = START + (DAYS + 4) * DAY;

const one = (name: string, count: number) =>
  fc.constantFrom(...Array.from({ length: count }, (_, index) => `${name}${index + 1}`));
const moment = fc
  .integer({ min: 0, max: DAYS * 24 * 4 - 1 })
  .map((quarter) => START + quarter * 15 * MINUTE);
const touch = fc.record({
  type: fc.constantFrom('video_viewed', 'tag_viewed', 'product_opened', 'product_added'),
  atMs: moment,
  visitor: fc.option(one('visitor', 4), { nil: null }),
  session: one('session', 6),
  video: one('video', 3),
  creator: one('creator', 2),
  product: one('product', 3),
});
const claim = fc.record({
  atMs: moment,
  visitor: fc.option(one('visitor', 4), { nil: null }),
  session: one('session', 6),
  order: one('order', 8),
  product: one('product', 3),
});
const signed = fc.record({
  atMs: moment,
  order: one('order', 8),
  status: fc.constantFrom('placed' as const, 'cancelled' as const),
  receivedMs: fc.integer({ min: START, max: NOW }),
});
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ touches: fc.array(touch, { maxLength: 12 }) }) },
  { weight: 3, arbitrary: fc.record({ claims: fc.array(claim, { maxLength: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ signed }) },
  { weight: 1, arbitrary: fc.record({ forget: one('visitor', 4) }) },
);
const asked = fc.record({
  // Ranges begin and end where the days of some clock do.
  from: fc.integer({ min: 0, max: DAYS * 24 * 4 }),
  quarters: fc.integer({ min: 1, max: DAYS * 24 * 4 }),
  windows: fc.constantFrom(
    CREDIT_WINDOWS,
    { clickMs: DAY, viewMs: 0 },
    { clickMs: 3 * DAY, viewMs: 2 * DAY },
  ),
});

const bodies: readonly StoreBody[] = [
  {
    name: 'the embedded database',
    open: () => createDuckdbStore({ path: ':memory:' }),
  },
  ...databases.filter(({ name }) => name.startsWith('clickhouse')),
];

test.each(bodies)(
  'a report with kept days tells what one without tells: after late events, claims, signed orders, other windows and forgotten visitors; $name',
  { timeout: 300_000 },
  async ({ name, open }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 2, maxLength: 10 }),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        async (deeds, questions) => {
          const stores: ReportStore[] = [await open(), createMemoryStore()];
          const book = createCreditBook();
          const make = createRowMaker();
          try {
            for (const [turn, next] of deeds.entries()) {
              const rows =
                'touches' in next
                  ? next.touches.map(({ type, ...more }) => make(type as 'video_viewed', more))
                  : 'claims' in next
                    ? next.claims.map(({ order, product, ...more }) =>
                        make('order_completed', {
                          ...more,
                          props: orderProps(order, 2800, product),
                        }),
                      )
                    : [];
              for (const store of stores) {
                await store.append(rows);
                if ('forget' in next) await store.forget(next.forget);
                if ('signed' in next) {
                  const { order, receivedMs, ...state } = next.signed;
                  await store.appendSigned([signedRow(order, state, { receivedMs })]);
                }
              }
              const { from, quarters, windows } = questions[turn % questions.length]!;
              const scope = {
                tenant: 'halden',
                fromMs: START + from * 15 * MINUTE,
                toMs: START + (from + quarters) * 15 * MINUTE,
                automated: false,
              };
              const question = { scope, windows, assortment: noAssortment, nowMs: NOW };
              const ask = (store: ReportStore, more = {}) =>
                creditedOrders(store, { ...question, ...more }, createPace());
              const [database, plain] = stores as [ReportStore, ReportStore];
              const kept = await ask(database, { book });
              expect(kept).toEqual(await ask(database));
              // As after a start: what the store keeps of the books before, and no other memory.
              expect(await ask(database, { book: createCreditBook() })).toEqual(kept);
              expect(kept).toEqual(await ask(plain));
            }
          } finally {
            await Promise.all(stores.map((store) => store.close()));
          }
        },
      ),
      // A server takes longer to make its tables than to answer.
      { numRuns: name.startsWith('clickhouse') ? 6 : 25 },
    );
  },
);

test('a day is credited once, and again when something came that may change it', async () => {
  const store = await createDuckdbStore({ path: ':memory:' });
  const make = createRowMaker();
  const at = (day: number) => START + day * DAY;
  const order = (name: string, day: number) =>
    make('order_completed', { atMs: at(day), visitor: 'ann', props: orderProps(name, 2800) });
  await store.append([order('first', 1), order('second', 6)]);
  const claimsAsked = vi.spyOn(store, 'claims');
  const book = createCreditBook();
  const read = async () => {
    claimsAsked.mockClear();
    const scope = { tenant: 'halden', fromMs: at(0), toMs: at(12), automated: false };
    const { orders } = await creditedOrders(
      store,
      { scope, windows: { clickMs: DAY, viewMs: DAY }, assortment: noAssortment, nowMs: NOW, book },
      createPace(),
    );
    return {
      direct: orders.filter(({ lines }) => lines.some(({ kind }) => kind === 'direct')).length,
      days: claimsAsked.mock.calls.map(([{ fromMs }]) => (fromMs - START) / DAY),
    };
  };
  expect(await read()).toEqual({ direct: 0, days: [1, 6] });
  expect(await read()).toEqual({ direct: 0, days: [] });
  await store.append([
    make('product_added', { atMs: at(6) - 1, visitor: 'ann', product: 'serum-dew', video: 'am' }),
  ]);
  expect(await read()).toEqual({ direct: 1, days: [5] });
  expect(await read()).toEqual({ direct: 1, days: [] });
  await store.close();
});

test('after a start the days that were credited before are read, and only those that changed are credited again; who is forgotten is in none of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-credit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'events.duckdb');
  const make = createRowMaker();
  const at = (day: number) => START + day * DAY;
  const order = (name: string, day: number, visitor: string) =>
    make('order_completed', { atMs: at(day), visitor, props: orderProps(name, 2800) });
  const opened = make('product_added', {
    ...{ atMs: at(1) - 1, visitor: 'ann', product: 'serum-dew', video: 'am', creator: 'mia' },
  });
  const read = async (change: (store: ReportStore) => Promise<unknown> = async () => {}) => {
    const store = await createDuckdbStore({ path });
    await change(store);
    const claimsAsked = vi.spyOn(store, 'claims');
    const scope = { tenant: 'halden', fromMs: at(0), toMs: at(12), automated: false };
    const windows = { clickMs: DAY, viewMs: DAY };
    const question = { scope, windows, assortment: noAssortment, nowMs: NOW };
    const { orders } = await creditedOrders(
      store,
      { ...question, book: createCreditBook() },
      createPace(),
    );
    const days = claimsAsked.mock.calls.map(([{ fromMs }]) => (fromMs - START) / DAY);
    await store.close();
    return {
      orders: orders.map(({ orderId, lines }) => [orderId, lines.map(({ kind }) => kind)]),
      days,
    };
  };
  const told = [
    ['first', ['direct']],
    ['second', ['none']],
  ];
  const first = await read((store) =>
    store.append([opened, order('first', 1, 'ann'), order('second', 8, 'ben')]),
  );
  expect(first).toEqual({ orders: told, days: [0, 8] });
  expect(await read()).toEqual({ orders: told, days: [] });
  const late = make('product_added', {
    ...{ atMs: at(8) - 1, visitor: 'ben', product: 'serum-dew', video: 'am', creator: 'mia' },
  });
  expect(await read((store) => store.append([late]))).toEqual({
    orders: [
      ['first', ['direct']],
      ['second', ['direct']],
    ],
    days: [7],
  });
  const after = await read((store) => store.forget('ann'));
  // What was taken out may have changed each.
  expect(after).toEqual({ orders: [['second', ['direct']]], days: [0, 7] });
  const store = await createDuckdbStore({ path });
  await store.forget('ben');
  await store.close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const kept = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM credited_days');
  expect(kept.getRows()).toEqual([[0]]);
  connection.closeSync();
  instance.closeSync();
});
