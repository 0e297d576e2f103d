import { expect, test } from 'vitest';
import { createPace } from '../../../../src/collector/pace.js';
import { toCsv } from '../../../../src/collector/reports/shared/sheets/cells.js';
import { liftSheet } from '../../../../src/collector/reports/shared/sheets/liftSheet.js';
import { readLift } from '../../../../src/collector/reports/lift/readLift.js';
import { noAssortment } from '../../../../src/collector/reports/names.js';
import type { Filter } from '../../../../src/collector/reports/shared/filters.js';
import { createMemoryStore } from '../../../../src/collector/store/memory.js';
import type { EventRow, ReportStore } from '../../../../src/collector/store/types.js';
import type { SignedState } from '../../../../src/collector/webhooks/signedOrder.js';
import {
  createRowMaker,
  NOON,
  orderProps,
  signedRow,
} from '../../../contract/collector/reportStore.support.js';

const DAY = 86_400_000;
const NOW = NOON + 30 * DAY;

interface Group {
  arm: 'on' | 'off';
  visitors: number;
  buyers: number;
  /** Of each order. */
  minor?: number;
  currency?: string;
  share?: number;
  /** Days before now that they came; and days after that that they ordered. */
  cameAgo?: number;
  orderedAfter?: number;
}

/** Visitors of an arm, some of whom order. */
function come(groups: readonly Group[]): EventRow[] {
  const make = createRowMaker();
  let made = 0;
  return groups.flatMap(
    ({ arm, visitors, buyers, minor = 3000, currency = 'EUR', share = 0.5, ...days }) =>
      Array.from({ length: visitors }, (_, index) => {
        const visitor = `visitor ${(made += 1)}`;
        const cameMs = NOW - (days.cameAgo ?? 20) * DAY + index;
        const who = { visitor, view: visitor };
        const props = { experiment: 'holdout', arm, share };
        const orderedMs = cameMs + (days.orderedAfter ?? 1) * DAY;
        return [
          make('experiment_exposed', { ...who, atMs: cameMs, props }),
          ...(index < buyers
            ? [
                make('order_completed', {
                  ...who,
                  atMs: orderedMs,
                  props: { ...orderProps(`order ${made}`, minor), currency },
                }),
              ]
            : []),
        ];
      }).flat(),
  );
}

async function lift(
  rows: readonly EventRow[],
  prepare?: (store: ReportStore) => Promise<void>,
  filter: Filter | null = null,
) {
  const store = createMemoryStore();
  await store.append(rows);
  await prepare?.(store);
  return readLift({
    store,
    shop: 'halden',
    automated: false,
    filter,
    assortment: noAssortment,
    nowMs: NOW,
    pace: createPace(),
  });
}

test('what each arm ordered comes out as it went in, per visitor and by currency', async () => {
  const { run, withheld, conversion, revenue } = await lift(
    come([
      { arm: 'on', visitors: 2000, buyers: 200 },
      { arm: 'off', visitors: 2000, buyers: 100 },
      { arm: 'on', visitors: 100, buyers: 60, minor: 1000, currency: 'JPY' },
      { arm: 'off', visitors: 100, buyers: 50, minor: 1000, currency: 'JPY' },
    ]),
  );
  expect(withheld).toBeNull();
  expect(run).toMatchObject({
    share: 0.5,
    visitors: { on: 2100, off: 2100 },
    counted: { on: 2100, off: 2100 },
    buyers: { on: 260, off: 150 },
    inBoth: 0,
  });
  expect(conversion?.figures).toMatchObject({ on: 260 / 2100, off: 150 / 2100, verdict: 'more' });
  expect(revenue.map(({ currency }) => currency)).toEqual(['EUR', 'JPY']);
  expect(revenue[0]?.figures).toMatchObject({
    on: (200 * 3000) / 2100,
    off: (100 * 3000) / 2100,
    verdict: 'more',
  });
});

test('an order counts for its visitor alone, from when they came until seven days later, and once', async () => {
  const { run } = await lift(
    come([
      { arm: 'on', visitors: 50, buyers: 10, orderedAfter: 6.9 },
      { arm: 'on', visitors: 50, buyers: 10, orderedAfter: 7.1 },
      { arm: 'off', visitors: 50, buyers: 10, orderedAfter: -1 },
      { arm: 'off', visitors: 50, buyers: 4, orderedAfter: 0 },
    ]),
  );
  expect(run?.buyers).toEqual({ on: 10, off: 4 });
});

test('visitors whose days to order are not over are counted in the arms’ sizes and compared later', async () => {
  const { run, withheld } = await lift(
    come([
      { arm: 'on', visitors: 30, buyers: 5, cameAgo: 3 },
      { arm: 'off', visitors: 30, buyers: 5, cameAgo: 3 },
    ]),
  );
  expect(run).toMatchObject({ visitors: { on: 30, off: 30 }, counted: { on: 0, off: 0 } });
  expect(withheld).toEqual({ why: 'first_days', sinceMs: NOW - 3 * DAY });
});

test('nothing is told while the arms are not as large as they were drawn', async () => {
  const { withheld, conversion, revenue } = await lift(
    come([
      { arm: 'on', visitors: 1000, buyers: 100 },
      { arm: 'off', visitors: 800, buyers: 20 },
    ]),
  );
  expect(withheld).toMatchObject({ why: 'sample_ratio', expected: 0.5, off: 800 / 1800 });
  expect({ conversion, revenue }).toEqual({ conversion: null, revenue: [] });
});

test('instead of a figure from too few visitors it is said about how many more it takes, and how long', async () => {
  const { conversion } = await lift(
    come([
      { arm: 'on', visitors: 300, buyers: 12 },
      { arm: 'off', visitors: 300, buyers: 8 },
      { arm: 'on', visitors: 70, buyers: 0, cameAgo: 2 },
      { arm: 'off', visitors: 70, buyers: 0, cameAgo: 2 },
    ]),
  );
  expect(conversion?.figures).toBeNull();
  const { more = 0, days } = conversion?.withheld ?? {};
  expect(more).toBeGreaterThan(5000);
  expect(days).toBe(Math.ceil(more / 20));
});

test('without anybody held out there is no experiment, nor from visitors without an id', async () => {
  const rows = come([{ arm: 'on', visitors: 5, buyers: 1 }]).map((row) => ({
    ...row,
    visitor: null,
  }));
  expect((await lift(rows)).withheld).toEqual({ why: 'no_holdout' });
  expect((await lift([])).run).toBeNull();
});

test('another share is another experiment, and who is in both arms is in none', async () => {
  const make = createRowMaker();
  const both = (arm: 'on' | 'off') =>
    make('experiment_exposed', {
      visitor: 'both',
      atMs: NOW - 9 * DAY,
      view: arm,
      props: { experiment: 'holdout', arm, share: 0.2 },
    });
  const { run } = await lift([
    ...come([
      { arm: 'on', visitors: 500, buyers: 9, share: 0.5, cameAgo: 25 },
      { arm: 'off', visitors: 500, buyers: 9, share: 0.5, cameAgo: 25 },
      { arm: 'on', visitors: 80, buyers: 8, share: 0.2, cameAgo: 6 },
      { arm: 'off', visitors: 20, buyers: 1, share: 0.2, cameAgo: 6 },
      { arm: 'on', visitors: 8, buyers: 3, share: 0.2, cameAgo: 9 },
    ]).map((row, index) => ({
      ...row,
      id: `${row.id.slice(0, -6)}9${String(index).padStart(5, '0')}`,
    })),
    both('on'),
    both('off'),
  ]);
  expect(run).toMatchObject({
    share: 0.2,
    visitors: { on: 88, off: 20 },
    counted: { on: 8, off: 0 },
    inBoth: 1,
  });
});

test('from the first signed order on only those count that the server signed, at what is left of them, whoever bears the shelf’s mark', async () => {
  const rows = come([
    { arm: 'on', visitors: 40, buyers: 4 },
    { arm: 'off', visitors: 40, buyers: 4 },
  ]);
  const orders = rows.filter(({ type }) => type === 'order_completed');
  const idOf = (row: EventRow | undefined) => String(row?.props['orderId']);
  const line = {
    id: '1',
    product: 'serum-dew',
    variant: '41001',
    sku: null,
    quantity: 1,
    netMinor: 3000,
    taxMinor: 0,
    session: null,
  };
  const signed = (index: number, more: Partial<SignedState> = {}) =>
    signedRow(idOf(orders[index]), {
      atMs: orders[index]?.atMs ?? 0,
      currency: 'EUR',
      totalMinor: 3000,
      lines: [line],
      ...more,
    });
  const { run, revenue } = await lift(
    // Its page knows no more of the order than its number; the mark would tell whose it is.
    rows.map((row) => (row === orders[2] ? { ...row, session: 'visit' } : row)),
    async (store) => {
      await store.appendSigned([
        // Before all of them, so that it is known that the server signs.
        signedRow('first', { atMs: NOW - 40 * DAY }),
        signed(0),
        signed(1, { status: 'cancelled' }),
        signed(2, { totalMinor: 9900, lines: [{ ...line, netMinor: 9900, session: 'visit' }] }),
        signed(4),
        signed(5),
      ]);
    },
  );
  expect(run?.buyers).toEqual({ on: 1, off: 2 });
  expect(revenue.every(({ figures }) => figures === null)).toBe(true);
});

test('the spreadsheet has a line a measure, with its reason where it is empty', async () => {
  const rows = come([
    { arm: 'on', visitors: 2000, buyers: 200 },
    { arm: 'off', visitors: 2000, buyers: 100 },
    { arm: 'on', visitors: 1, buyers: 1, currency: 'USD' },
    { arm: 'off', visitors: 1, buyers: 0 },
  ]);
  const lines = toCsv(liftSheet(await lift(rows))).split('\r\n');
  expect(lines[0]).toContain('Measure,Currency,With the shelf,Without the shelf');
  expect(lines[1]).toMatch(/^Visitors who ordered %,,10\.045,4\.9975,5\.047\d,/);
  expect(lines[1]).toMatch(/,more,$/);
  expect(lines[2]).toMatch(/^Revenue per visitor,EUR,2\.9985,1\.4993,/);
  expect(lines[3]).toMatch(
    /^Revenue per visitor,USD,,,,,,,,,,not enough data: about \d+ more visitors$/,
  );
  expect(lines).toContain('Visitors who ordered,,201,100');
});

test('narrowed, it compares who first came to the shelf there, whatever they order with', async () => {
  const make = createRowMaker();
  const on = (viewport: [number, number]) => ({ ...make('shelf_viewed').context, viewport });
  const [phone, desktop] = [on([390, 844]), on([1440, 900])];
  const rows = come([
    { arm: 'on', visitors: 1000, buyers: 150 },
    { arm: 'off', visitors: 1000, buyers: 100 },
  ]).map((row) => {
    const isPhone = Number(row.visitor?.split(' ')[1]) % 2 === 0;
    // All order on a computer.
    return {
      ...row,
      context: isPhone && row.type === 'experiment_exposed' ? phone : desktop,
    };
  });
  const again = rows
    .filter(({ type }) => type === 'experiment_exposed')
    .map((row) => ({ ...row, id: `${row.id} again`, atMs: row.atMs + DAY, context: phone }));
  const { run, filter } = await lift([...rows, ...again], undefined, {
    device: 'phone',
    visitors: 'new',
  });
  expect(filter).toEqual({ device: 'phone', visitors: 'new' });
  expect(run).toMatchObject({
    visitors: { on: 500, off: 500 },
    counted: { on: 500, off: 500 },
    buyers: { on: 75, off: 50 },
  });
  expect((await lift(rows, undefined, { device: 'tablet' })).withheld).toEqual({
    why: 'no_holdout',
  });
});
