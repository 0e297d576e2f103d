/** Days that ClickHouse stores keep what reports count by of: reports say the same as from the events, whatever comes late or goes. */
import { createClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createRandom } from '../../../demo/random.js';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { EventRow, Grouping, ReportStore, Scope } from '../../../src/collector/store/types.js';
import type { EventType } from '../../../src/events/catalog.js';
import { createRowMaker } from '../../contract/collector/reportStore.support.js';
import { freshDatabase } from '../../contract/collector/storeBodies.js';
import { createCurrent, createDebian, hasCurrent, hasDebian } from './servers.mjs';

vi.setConfig({ testTimeout: 480_000, hookTimeout: 60_000 });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS = 5;
const START = Date.UTC(2026, 9, 22);
const TYPES: readonly EventType[] = [
  'shelf_viewed',
  'card_viewed',
  'video_started',
  'video_viewed',
  'video_watched',
  'video_engaged',
  'product_opened',
  'product_added',
];

/** Few shoppers, pages and videos, so that each is met again on other days and within one, in every order. */
function drawRows(
  make: ReturnType<typeof createRowMaker>,
  seed: number,
  count: number,
): EventRow[] {
  const random = createRandom(seed);
  const of = (most: number) => Math.floor(random() * most);
  const some = (name: string, most: number) => (random() < 0.2 ? null : `${name}${of(most)}`);
  return Array.from({ length: count }, () => {
    // At borders of days and quarters of an hour, too.
    const atMs = random() < 0.3 ? START + of(DAYS * 96) * (HOUR / 4) : START + of(DAYS * DAY);
    return make(TYPES[of(TYPES.length)] ?? 'video_viewed', {
      atMs,
      receivedMs: atMs + of(HOUR),
      seq: random() < 0.1 ? 60 + of(10) : of(14),
      view: `view${of(12)}`,
      visitor: some('visitor', 6),
      session: some('session', 6),
      video: some('video', 3),
      creator: some('creator', 3),
      product: some('product', 3),
      automated: random() < 0.15,
      props: {
        surface: random() < 0.7 ? 'player' : 'card',
        uniqueMs: of(20_000),
        durationMs: of(3) * 9000,
        quantity: of(4),
      },
    });
  });
}

async function answers(store: ReportStore, scope: Scope) {
  const reading = (await store.reading?.()) ?? store;
  const stretches = (stepMs: number): Grouping => ({
    startsMs: Array.from({ length: 12 }, (_, index) => scope.fromMs + index * stepMs),
  });
  return {
    tallies: await Promise.all([
      reading.tally(scope, 'all'),
      reading.tally(scope, 'creator'),
      reading.tally(scope, 'video', ['video1']),
      reading.tally(scope, 'product'),
      reading.tally(scope, stretches(6 * HOUR)),
      reading.tally(scope, stretches(7_654_321)),
    ]),
    watching: await reading.watching(scope, new Map([['video1', 8000]])),
    funnel: await reading.funnel(scope, ['visitor1', 'nobody']),
    completeness: await reading.completeness(scope, START + 3 * DAY),
    // Of programs nobody is told who is told of one creator.
    programs: scope.creator ? null : await reading.countAutomatedViews(scope),
  };
}

describe.each([
  ['the distribution’s server', createDebian, hasDebian()],
  ['a current engine', createCurrent, hasCurrent()],
] as const)('%s', (_name, create, isThere) => {
  if (!isThere) {
    test.skip('is not here', () => {});
    return;
  }
  const server = create();
  let root = '';
  beforeAll(async () => void (root = await server.start()));
  afterAll(() => server.remove());

  const open = async (address: string) => {
    const store = await createClickhouseStore({ address });
    onTestFinished(() => store.close());
    return store;
  };
  const clientOf = (address: string) => {
    const { host, pathname } = new URL(address.replace('clickhouse', 'http'));
    return createClient({ url: `http://${host}`, database: pathname.slice(1) });
  };
  const run = async (address: string, query: string) => {
    const client = clientOf(address);
    await client.command({ query });
    await client.close();
  };
  const ask = async (address: string, query: string) => {
    const client = clientOf(address);
    const answer = await client.query({ query, format: 'JSONEachRow' });
    const rows = await answer.json<{ found: string | number }>();
    await client.close();
    return Number(rows[0]?.found);
  };
  const daysIn = (address: string) =>
    ask(address, `SELECT uniqExact(day_ms) AS found FROM reelshelf_days WHERE mark != ''`);
  const scope: Scope = {
    tenant: 'halden',
    fromMs: START,
    toMs: START + DAYS * DAY,
    automated: false,
  };
  const scopes: Scope[] = [
    scope,
    { ...scope, automated: true },
    { ...scope, fromMs: START + 5 * HOUR, toMs: START + 3 * DAY + 45 * 60_000 },
    { ...scope, fromMs: START + DAY, toMs: START + 2 * DAY },
    { ...scope, creator: 'creator1' },
  ];
  const compare = async (store: ReportStore, plain: ReportStore, which = scopes.slice(1, 3)) => {
    for (const each of which)
      expect(await answers(store, each), JSON.stringify(each)).toEqual(await answers(plain, each));
  };

  test('answers from kept days are those from the events, also after late ones, a visitor who is forgotten, and ageing', async () => {
    const address = freshDatabase(root);
    const [first, plain, make] = [await open(address), createMemoryStore(), createRowMaker()];
    const append = async (rows: readonly EventRow[]) => {
      await first.append(rows);
      await plain.append(rows);
    };
    await append(drawRows(make, 7, 400));
    await compare(first, plain, scopes);
    expect(await daysIn(address)).toBe(DAYS);

    // Late ones: their day is asked of its events, until another collector writes it anew.
    await append(drawRows(make, 8, 30));
    await compare(first, plain);
    const second = await open(address);
    await compare(second, plain);

    await plain.forget('visitor2');
    await first.forget('visitor2');
    expect(await daysIn(address)).toBe(0);
    const third = await open(address);
    await compare(third, plain);
    expect(await daysIn(address)).toBe(DAYS);

    const ageing = { eventsMs: START + 2 * DAY, ordersMs: 0, monthsMs: 0, endMs: 0, orders: [] };
    await plain.age(ageing);
    await first.age(ageing);
    await compare(second, plain);
  });

  test('of a visitor who is forgotten only the own shop’s days go', async () => {
    const address = freshDatabase(root);
    const [store, make] = [await open(address), createRowMaker()];
    const at = (day: number, more: Partial<EventRow>) =>
      make('product_opened', { atMs: START + day * DAY, ...more });
    await store.append([
      at(0, { visitor: 'ann' }),
      at(1, { visitor: 'ben' }),
      at(0, { visitor: 'ben', tenant: 'other' }),
    ]);
    for (const tenant of ['halden', 'other']) await answers(store, { ...scope, tenant });
    const kept = `SELECT count() AS found FROM reelshelf_days WHERE mark != ''`;
    expect(await ask(address, kept)).toBe(3);
    await store.forget('ann');
    expect(await ask(address, `${kept} AND tenant = 'halden' AND day_ms = ${START}`)).toBe(0);
    expect(await ask(address, kept)).toBe(2);
  });

  test('two collectors that write the same days in the same moment', async () => {
    const address = freshDatabase(root);
    const stores = [await open(address), await open(address)];
    const [plain, make] = [createMemoryStore(), createRowMaker()];
    const rows = drawRows(make, 9, 200);
    await plain.append(rows);
    await stores[0]?.append(rows);
    const expected = await answers(plain, scope);
    for (const told of await Promise.all(stores.map((store) => answers(store, scope))))
      expect(told).toEqual(expected);
    for (const store of stores) expect(await answers(store, scope)).toEqual(expected);
  });

  test('a report of days that are kept does not read their events', async () => {
    const address = freshDatabase(root);
    const [store, make] = [await open(address), createRowMaker()];
    await store.append(drawRows(make, 10, 60));
    const views = async () => (await answers(store, scope)).tallies[0]?.[0]?.views ?? 0;
    const once = await views();
    expect(once).toBeGreaterThan(0);
    await run(address, 'INSERT INTO reelshelf_day_sums SELECT * FROM reelshelf_day_sums');
    expect(await views()).toBe(2 * once);
  });
});
