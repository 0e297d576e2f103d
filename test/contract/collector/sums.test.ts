/** The report's questions, answered by the sums that the embedded database keeps, beside the same asked of the events themselves. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { NOTHING_TO_SHOW } from '../../../src/collector/store/insights.js';
import { placeFields } from '../../../src/collector/store/scope.js';
import type { EventRow, Grouping, ReportStore, Scope } from '../../../src/collector/store/types.js';
import { eventTypes } from '../../../src/events/zodSchemas.js';
import { createCalendar } from '../../../src/feed/zones.js';
import fc from '../../support/property.js';
import { createRowMaker } from './reportStore.support.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Around the last Sunday of October, when clocks go back in Berlin. */
const START = Date.UTC(2026, 9, 22);
const END = START + 8 * DAY;

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-sums-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const calendar = createCalendar();
const zones = ['Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns'];
/** Starts of the days that lie in the scope on a clock of this zone. */
const daysIn = (zone: string, { fromMs, toMs }: Scope): Grouping => ({
  startsMs: [
    fromMs,
    ...Array.from({ length: 9 }, (_, day) =>
      calendar.toMs(new Date(START + day * DAY).toISOString().slice(0, 10), zone, 'start'),
    ).filter((ms) => ms > fromMs && ms < toMs),
  ],
});

const one = (name: string, count: number) =>
  fc.constantFrom(...Array.from({ length: count }, (_, index) => `${name}${index + 1}`));
const few = (name: string) => fc.option(one(name, 3), { nil: null });
const ms = fc.integer({ min: 0, max: 20_000 });
const drawnRow = fc.record({
  type: fc.oneof(
    fc.constantFrom(...eventTypes),
    fc.constantFrom(
      'video_started' as const,
      'video_viewed' as const,
      'video_watched' as const,
      'video_progressed' as const,
      'shelf_failed' as const,
    ),
  ),
  atMs: fc.oneof(
    fc.integer({ min: START, max: END }),
    // At the borders of days and quarters of an hour.
    fc.integer({ min: 0, max: 32 * 24 }).map((slot) => START + slot * 15 * MINUTE),
  ),
  receivedMs: fc.integer({ min: END, max: END + HOUR }),
  seq: fc.integer({ min: 0, max: 12 }),
  view: one('view', 5),
  visitor: few('visitor'),
  session: few('session'),
  video: few('video'),
  creator: few('creator'),
  product: few('product'),
  automated: fc.boolean(),
  props: fc.record({
    surface: fc.constantFrom('card', 'player'),
    uniqueMs: ms,
    durationMs: ms,
    quantity: fc.integer({ min: 0, max: 5 }),
    orderId: one('order', 3),
    currency: fc.constant('EUR'),
    totalMinor: ms,
    lines: fc.constant([]),
    variant: fc.constantFrom('x', 'y', '{"live":true}'),
    live: fc.option(fc.constant(true), { nil: undefined }),
    percent: fc.constantFrom(25, 50, 75, 95),
    from: fc.constantFrom('tag', 'shelf', 'answer'),
    code: fc.constantFrom(NOTHING_TO_SHOW, 'FEED_NOT_FOUND'),
  }),
  context: fc.constantFrom(
    {},
    {
      page: 'https://shop.example/serum?utm_source=tiktok&utm_campaign=spring',
      viewport: [390, 844],
      timeZone: 'Europe/Berlin',
      widget: { version: '1.0.0', shelf: 'main' },
      consent: { analytics: true },
    },
    {
      page: 'https://shop.example/',
      viewport: [1440, 900],
      widget: { version: '1.1.0', shelf: 'home' },
      consent: { analytics: false },
      skewMs: 400_000,
    },
  ),
});
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ append: fc.array(drawnRow, { maxLength: 25 }) }) },
  { weight: 1, arbitrary: fc.record({ repeat: fc.nat({ max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ forget: one('visitor', 3) }) },
  { weight: 1, arbitrary: fc.record({ ageDays: fc.integer({ min: 0, max: 4 }) }) },
);
const edge = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(15 * MINUTE, 5 * HOUR + 45 * MINUTE, -10.5 * HOUR) },
  { weight: 1, arbitrary: fc.integer({ min: -HOUR, max: DAY }) },
);
const asked = fc.record({
  from: edge,
  days: fc.integer({ min: 1, max: 8 }),
  to: edge,
  automated: fc.boolean(),
  creator: fc.option(fc.constant('creator1'), { nil: null }),
  zone: fc.constantFrom(...zones),
});

async function roomAnswers(store: ReportStore, scope: Scope) {
  const lines = new Map([
    ['video1', 'one'],
    ['creator1', 'small'],
    ['creator2', 'small'],
    ['video3', 'three'],
  ]);
  const slots = [0, 5, 11].map((hours, slot) => ({ startMs: START + hours * 6 * HOUR, slot }));
  return {
    facets: await Promise.all(
      placeFields.map((field) => store.facets({ ...scope, creator: null }, field, 5)),
    ),
    reach: [await store.reach(scope, 'video', lines), await store.reach(scope, 'creator', lines)],
    retention: await store.retention(scope),
    tags: await store.tagCounts(scope),
    moments: await store.moments(scope, [...slots, { startMs: END - HOUR, slot: 1 }]),
    arrivals: await store.arrivals({ ...scope, creator: null }),
  };
}

async function answers(store: ReportStore, scope: Scope, zone: string) {
  const groupings: Grouping[] = ['all', 'creator', 'video', 'product', daysIn(zone, scope)];
  return {
    tallies: await Promise.all(groupings.map((by) => store.tally(scope, by))),
    chosen: await Promise.all(
      (['creator', 'video', 'product'] as const).map((by) =>
        store.tally(scope, by, [`${by}1`, 'never']),
      ),
    ),
    watching: await store.watching(scope, new Map()),
    known: await store.watching(scope, new Map([['video1', 9000]])),
    funnel: await store.funnel(scope, ['visitor1', 'nobody']),
    completeness: await store.completeness(scope, END + HOUR / 2),
    claims: await store.claims(scope),
    owners: await store.shoppersOf(scope, ['session1', 'session2', 'none']),
    touches: await store.touches(scope, ['visitor1', 'session2', 'view3 1']),
    automated: await store.countAutomatedViews({ ...scope, creator: null }),
    ...(await roomAnswers(store, scope)),
  };
}

test(
  'sums answer as the events do: late, repeated, forgotten and aged ones, in any zone, of programs or not',
  { timeout: 180_000 },
  async () => {
    const open = () => [
      createDuckdbStore({ path: ':memory:' }),
      createDuckdbStore({ path: ':memory:', withSums: false }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 7 }),
        fc.array(asked, { minLength: 1, maxLength: 3 }),
        async (deeds, questions) => {
          const stores = await Promise.all([...open(), createMemoryStore()]);
          const make = createRowMaker();
          const stored: EventRow[] = [];
          let agedDays = 0;
          try {
            for (const [turn, next] of deeds.entries()) {
              if ('append' in next) {
                const rows = next.append
                  .filter(({ atMs }) => atMs >= START + agedDays * DAY)
                  .map(({ type, view, ...more }) =>
                    // No page is open for longer than two days.
                    make(type, {
                      ...more,
                      view: `${view} ${Math.floor((more.atMs - START) / (2 * DAY))}`,
                    }),
                  );
                stored.push(...rows);
                for (const store of stores) await store.append(rows);
              } else if ('repeat' in next) {
                const again = stored
                  .slice(0, next.repeat)
                  .filter(({ atMs }) => atMs >= START + agedDays * DAY);
                for (const store of stores) await store.append(again);
              } else if ('forget' in next) {
                const gone = await Promise.all(stores.map((store) => store.forget(next.forget)));
                expect(new Set(gone).size).toBe(1);
              } else {
                agedDays = Math.max(agedDays, next.ageDays);
                const eventsMs = START + agedDays * DAY;
                for (const store of stores)
                  await store.age({
                    eventsMs,
                    ordersMs: eventsMs,
                    monthsMs: 0,
                    endMs: 0,
                    orders: [],
                  });
              }
              const question = questions[turn % questions.length];
              if (!question) continue;
              const { from, days, to, zone, ...who } = question;
              const scope = {
                tenant: 'halden',
                fromMs: START + from,
                toMs: START + days * DAY + to,
                ...who,
              };
              if (scope.fromMs >= scope.toMs) continue;
              const [sums, events, plain] = await Promise.all(
                stores.map((store) => answers(store, scope, zone)),
              );
              expect(sums).toEqual(events);
              expect(sums).toEqual(plain);
            }
          } finally {
            await Promise.all(stores.map((store) => store.close()));
          }
        },
      ),
      { numRuns: 15 },
    );
  },
);

test('a reading of many questions tells what was stored before it, and its sums are written down with the file', async () => {
  const path = join(folder, `${++files}.duckdb`);
  const store = await createDuckdbStore({ path });
  const make = createRowMaker();
  const scope = { tenant: 'halden', fromMs: START, toMs: END, automated: false };
  const view = () => make('video_viewed', { atMs: START + HOUR, visitor: 'ann' });
  await store.append([view(), view()]);
  const reading = await store.reading?.();
  expect(await reading?.tally(scope, 'all')).toMatchObject([{ views: 2, viewers: 1 }]);
  await store.append([view()]);
  expect(await store.tally(scope, 'all')).toMatchObject([{ views: 3, viewers: 1 }]);
  await store.close();

  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const summed = await connection.runAndReadAll(
    'SELECT nr::INTEGER, (SELECT count(*) FROM deeds)::INTEGER FROM summed',
  );
  expect(summed.getRows()).toEqual([[3, 3]]);
  connection.closeSync();
  instance.closeSync();
});

test('how events of whole days came is told without reading them', async () => {
  const path = join(folder, `${++files}.duckdb`);
  const make = createRowMaker();
  const at = (hours: number, lagMs: number) => ({
    atMs: START + hours * HOUR,
    receivedMs: START + hours * HOUR + lagMs,
    props: { reason: 'network' },
  });
  const store = await createDuckdbStore({ path });
  await store.append([
    make('video_viewed', at(1, 100)),
    make('video_failed', at(30, 50 * HOUR)),
    make('video_failed', at(31, 10)),
  ]);
  const days = { tenant: 'halden', fromMs: START, toMs: START + 3 * DAY, automated: false };
  const told = await store.arrivals(days);
  expect(told).toMatchObject({ events: 3, lagMedianMs: 100, lagMostMs: 50 * HOUR });
  await store.close();

  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run('DELETE FROM events');
  connection.closeSync();
  instance.closeSync();
  const without = await createDuckdbStore({ path });
  expect(await without.arrivals(days)).toEqual(told);
  await without.close();
});

test('sums do not grow with the number of times that they are added to', async () => {
  const path = join(folder, `${++files}.duckdb`);
  const make = createRowMaker();
  const days = { tenant: 'halden', fromMs: START, toMs: START + 3 * DAY, automated: false };
  const store = await createDuckdbStore({ path });
  for (let turn = 1; turn <= 3; turn += 1) {
    const at = { atMs: START + turn * HOUR, receivedMs: START + turn * HOUR + 100 };
    await store.append([
      make('video_failed', { ...at, visitor: 'ann', props: { reason: 'network' } }),
      make('video_failed', { ...at, visitor: 'ben', props: { reason: 'network' } }),
    ]);
    // Adds them up.
    expect(await store.arrivals(days)).toMatchObject({ events: 2 * turn, lagMedianMs: 100 });
  }
  await store.forget('ben');
  expect(await store.arrivals(days)).toMatchObject({ events: 3 });
  await store.close();

  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const rows = await connection.runAndReadAll(
    'SELECT events::INTEGER FROM lags UNION ALL SELECT times::INTEGER FROM failures',
  );
  expect(rows.getRows()).toEqual([[3], [3]]);
  connection.closeSync();
  instance.closeSync();
});
