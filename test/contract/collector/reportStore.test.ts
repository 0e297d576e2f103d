import { commitRows, emptyJournal } from '../../../src/collector/store/duckdb/commitRows.js';
import { openDatabase } from '../../../src/collector/store/duckdb/openDatabase.js';
import fc from '../../support/property.js';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { EventRow, Grouping, ReportStore, Scope } from '../../../src/collector/store/types.js';
import { eventTypes } from '../../../src/events/zodSchemas.js';
import type { SignedRow } from '../../../src/collector/webhooks/signedOrder.js';
import { createRowMaker, NOON, orderProps, signedRow } from './reportStore.support.js';
import { bodies, databases } from './storeBodies.js';

const HOUR = 3_600_000;
const day: Scope = {
  tenant: 'halden',
  fromMs: NOON - 12 * HOUR,
  toMs: NOON + 12 * HOUR,
  automated: false,
};

const aged = (row: SignedRow, ms: number): SignedRow => ({
  ...row,
  update: { ...row.update, updatedMs: row.update.updatedMs + ms },
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

  test('counts every event once, however often and however it is sent again', async () => {
    const make = createRowMaker();
    const rows = [make('shelf_viewed'), make('video_viewed'), make('product_added')];
    await withStore([], async (store) => {
      expect(await store.append(rows)).toEqual({ accepted: 3, duplicates: 0 });
      expect(await store.append(rows)).toEqual({ accepted: 0, duplicates: 3 });
      const [first] = rows as [EventRow];
      expect(await store.append([first, make('product_added'), first])).toEqual({
        accepted: 1,
        duplicates: 2,
      });
      const twice = make('video_viewed');
      expect(await store.append([twice, twice])).toEqual({ accepted: 1, duplicates: 1 });
      expect(await store.append([])).toEqual({ accepted: 0, duplicates: 0 });
      expect((await store.tally(day, 'all'))[0]).toMatchObject({
        shelfViews: 1,
        views: 2,
        adds: 2,
      });
    });
  });

  test('keeps the first of two events with one id, in one batch as in two', async () => {
    const make = createRowMaker();
    const first = make('video_viewed');
    const second = { ...make('product_added'), id: first.id };
    await withStore([first, second], async (store) => {
      expect(await store.append([second])).toEqual({ accepted: 0, duplicates: 1 });
      expect((await store.tally(day, 'all'))[0]).toMatchObject({ views: 1, adds: 0 });
    });
  });

  test('adds up what many pages send at the same moment, and tells each page about its own', async () => {
    const make = createRowMaker();
    const shared = make('video_viewed');
    await withStore([], async (store) => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, page) =>
          store.append([
            shared,
            ...Array.from({ length: 10 }, () => make('card_viewed', { view: `page-${page}` })),
          ]),
        ),
      );
      expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(401);
      expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(39);
      expect(answers.every(({ accepted, duplicates }) => accepted + duplicates === 11)).toBe(true);
      expect((await store.completeness(day, NOON + HOUR)).received).toBe(401);
    });
  });

  test('keeps the same id of two shops apart', async () => {
    const make = createRowMaker();
    const row = make('video_viewed');
    await withStore([row, { ...row, tenant: 'other' }], async (store) => {
      expect((await store.tally(day, 'all'))[0]?.views).toBe(1);
      expect((await store.tally({ ...day, tenant: 'other' }, 'all'))[0]?.views).toBe(1);
      expect(await store.tally({ ...day, tenant: 'nobody' }, 'all')).toEqual([]);
    });
  });

  test('leaves out what programs sent, unless asked', async () => {
    const make = createRowMaker();
    await withStore(
      [make('video_viewed'), make('video_viewed', { automated: true, view: 'robot' })],
      async (store) => {
        expect((await store.tally(day, 'all'))[0]?.views).toBe(1);
        expect((await store.tally({ ...day, automated: true }, 'all'))[0]?.views).toBe(2);
        expect(await store.countAutomatedViews(day)).toBe(1);
      },
    );
  });

  test('counts by creator, by video, by product and over time, the first moment in and the last moment out', async () => {
    const make = createRowMaker();
    const mia = { creator: 'mia', video: 'am-routine' };
    const rows = [
      make('video_viewed', {
        ...mia,
        atMs: day.fromMs,
        visitor: 'a',
        props: { surface: 'player' },
      }),
      make('video_viewed', { ...mia, atMs: day.toMs }),
      make('video_viewed', { ...mia, visitor: 'a', props: { surface: 'card' } }),
      make('video_viewed', {
        creator: 'jo',
        video: 'pour',
        visitor: 'b',
        props: { surface: 'player' },
      }),
      make('video_watched', {
        ...mia,
        props: { watchedMs: 9000, uniqueMs: 6000, mutedMs: 0, loops: 0, durationMs: 8000 },
      }),
      // More unique content than there is content: counted as all of it.
      make('video_watched', {
        creator: 'jo',
        video: 'pour',
        props: { uniqueMs: 99_000, durationMs: 10_000 },
      }),
      make('product_opened', { ...mia, product: 'serum-dew' }),
      make('product_added', {
        ...mia,
        product: 'serum-dew',
        props: { quantity: 3, variant: '41001' },
      }),
    ];
    await withStore(rows, async (store) => {
      const byCreator = await store.tally(day, 'creator');
      expect(byCreator.map(({ key }) => key)).toEqual(['jo', 'mia']);
      expect(byCreator[1]).toMatchObject({
        views: 2,
        playerViews: 1,
        viewers: 1,
        opens: 1,
        adds: 1,
        addedUnits: 3,
      });
      expect(byCreator[0]).toMatchObject({ views: 1, opens: 0 });
      expect(await store.watching(day, new Map())).toEqual([
        { video: 'am-routine', creator: 'mia', views: 1, watchedMs: 6000, durationMs: 8000 },
        { video: 'pour', creator: 'jo', views: 1, watchedMs: 10_000, durationMs: 10_000 },
      ]);
      expect((await store.tally(day, 'video')).map(({ key, creator }) => [key, creator])).toEqual([
        ['am-routine', 'mia'],
        ['pour', 'jo'],
      ]);
      expect(
        (await store.tally(day, 'product')).map(({ key, opens, adds, views }) => [
          key,
          opens,
          adds,
          views,
        ]),
      ).toEqual([['serum-dew', 1, 1, 0]]);
      const halves = await store.tally(day, { startsMs: [day.fromMs, NOON] });
      expect(halves.map(({ key, views }) => [Number(key), views])).toEqual([
        [day.fromMs, 1],
        [NOON, 2],
      ]);
      expect((await store.tally(day, 'all'))[0]).toMatchObject({ key: '', viewers: 2 });
    });
  });

  test('puts each shopper at the furthest step reached', async () => {
    const make = createRowMaker();
    const rows = [
      make('shelf_viewed', { visitor: 'looked' }),
      make('shelf_viewed', { visitor: 'added' }),
      make('product_added', { visitor: 'added' }),
      make('video_viewed', { visitor: 'added' }),
      make('video_viewed', { visitor: null, session: null, view: 'anonymous-page' }),
      make('product_opened', { visitor: 'bought' }),
    ];
    await withStore(rows, async (store) => {
      expect(await store.funnel(day, ['bought', `o'"[]{}, "brien`])).toEqual({
        seen: 1,
        viewed: 1,
        engaged: 0,
        opened: 0,
        added: 1,
        ordered: 2,
      });
      expect(await store.funnel(day, [])).toEqual({
        seen: 1,
        viewed: 1,
        engaged: 0,
        opened: 1,
        added: 1,
        ordered: 0,
      });
    });
  });

  test('sees which events of a page view are missing, and waits for page views that are still open', async () => {
    const make = createRowMaker();
    const rows = [
      ...[0, 1, 3, 5].map((seq) => make('card_viewed', { view: 'gaps', seq })),
      make('card_viewed', { view: 'gaps', seq: 5 }),
      ...[0, 1].map((seq) => make('card_viewed', { view: 'whole', seq })),
      make('card_viewed', { view: 'open', seq: 9, receivedMs: NOON + 2 * HOUR }),
      make('card_viewed', { view: 'yesterday', seq: 7, atMs: day.fromMs - 1 }),
    ];
    await withStore(rows, async (store) => {
      expect(await store.completeness(day, NOON + HOUR)).toEqual({
        views: 2,
        expected: 8,
        received: 6,
        viewsWithLoss: 1,
        openViews: 1,
      });
    });
  });

  test('tells all claims of an order that is claimed in the scope, as they came', async () => {
    const make = createRowMaker();
    const claim = (visitor: string, orderId: string, more: Partial<EventRow> = {}) =>
      make('order_completed', { visitor, props: orderProps(orderId, 2800), ...more });
    const rows = [
      claim('b', '1002', { receivedMs: NOON + HOUR }),
      claim('a', '1001', { atMs: day.fromMs - HOUR, receivedMs: NOON - HOUR }),
      claim('a', '1001', { receivedMs: NOON, session: 's-a' }),
      claim('robot', '1003', { automated: true }),
      claim('late', '1004', { atMs: day.toMs }),
      make('order_completed', { visitor: 'd', props: { ...orderProps('1005', 0), lines: [] } }),
    ];
    await withStore(rows, async (store) => {
      const claims = await store.claims(day);
      expect(claims.map(({ orderId, shopper }) => [orderId, shopper])).toEqual([
        ['1001', 'a'],
        ['1001', 'a'],
        ['1005', 'd'],
        ['1002', 'b'],
      ]);
      expect(claims[1]).toEqual({
        orderId: '1001',
        atMs: rows[2]?.atMs,
        receivedMs: NOON,
        shopper: 'a',
        session: 's-a',
        currency: 'USD',
        totalMinor: 2800,
        lines: [
          { product: 'serum-dew', variant: '41001', quantity: 1, valueMinor: 2800, mark: null },
        ],
      });
    });
  });

  test('an order’s event whose id somebody used before is stored all the same, and once', async () => {
    const make = createRowMaker();
    const real = make('order_completed', { visitor: 'a', props: orderProps('1001', 2800) });
    const taken: EventRow[] = [
      { ...make('tag_viewed'), id: real.id },
      { ...real, visitor: 'stranger' },
      { ...real, props: orderProps('1001', 0) },
    ];
    await withStore(taken, async (store) => {
      expect(await store.append([real])).toEqual({ accepted: 1, duplicates: 0 });
      expect(await store.append([real, real])).toEqual({ accepted: 0, duplicates: 2 });
      expect(await store.claims(day)).toHaveLength(3);
    });
  });

  test('says whose sessions are, and nothing of sessions it has not seen', async () => {
    const make = createRowMaker();
    const rows = [
      make('video_viewed', { visitor: 'a', session: 's-1' }),
      make('product_added', { visitor: 'a', session: 's-1' }),
      make('product_added', { visitor: 'b', session: 's-1' }),
      make('product_added', { session: 's-2' }),
      make('product_added', { visitor: 'c', session: 's-3', atMs: day.toMs }),
    ];
    await withStore(rows, async (store) => {
      expect(await store.shoppersOf(day, ['s-1', 's-2', 's-3', 's-4', `o'"[]`])).toEqual([
        { session: 's-1', shopper: 'a' },
        { session: 's-1', shopper: 'b' },
        { session: 's-2', shopper: 's-2' },
      ]);
      expect(await store.shoppersOf(day, [])).toEqual([]);
    });
  });

  test('keeps what servers signed: each update once; of an order in the scope the latest state and all refunds', async () => {
    const make = createRowMaker();
    const placed = signedRow('1001', { atMs: NOON });
    const refund: SignedRow = {
      ...signedRow('1001', {}),
      receivedMs: NOON - HOUR,
      digest: 'refund',
      update: {
        kind: 'refund',
        orderId: '1001',
        updatedMs: NOON + 3 * 24 * HOUR,
        refund: { id: 'r1', amountMinor: 100, lines: [] },
      },
    };
    const other = signedRow('1001', { atMs: NOON }, { platform: 'woocommerce' });
    const older = aged(signedRow('1001', { atMs: NOON, totalMinor: 1 }), -1);
    const same = signedRow('1001', { atMs: NOON, totalMinor: 2 }, { receivedMs: NOON + HOUR });
    const outside = signedRow('1002', { atMs: day.toMs });
    const elsewhere = signedRow('1003', { atMs: NOON }, { tenant: 'other' });
    await withStore([make('video_viewed')], async (store) => {
      expect(await store.signedSince('halden')).toBeNull();
      // Waits with events, and is told apart from them.
      const [signed, events] = await Promise.all([
        store.appendSigned([placed, refund, older, other, outside, elsewhere, same]),
        store.append([make('video_viewed')]),
      ]);
      expect({ signed: signed.accepted, events: events.accepted }).toEqual({
        signed: 7,
        events: 1,
      });
      expect(await store.appendSigned([placed, refund])).toEqual({ accepted: 0, duplicates: 2 });
      expect(await store.signedUpdates(day)).toEqual([refund, placed, same, other]);
      expect(await store.signedSince('halden')).toBe(NOON - HOUR);
      expect(await store.lastSigned('halden')).toEqual([
        { platform: 'shopify', lastMs: Math.max(refund.receivedMs, outside.receivedMs) },
        { platform: 'woocommerce', lastMs: other.receivedMs },
      ]);
      expect(await store.signedUpdates({ ...day, tenant: 'nobody' })).toEqual([]);
      expect((await store.tally(day, 'all'))[0]).toMatchObject({ views: 2 });
    });
  });

  test('one event with a huge number loses no more than a usual page, and real gaps are told in full', async () => {
    const make = createRowMaker();
    const pages = Array.from({ length: 40 }, (_, page) =>
      Array.from({ length: 10 }, (_unused, seq) =>
        make('card_viewed', { view: `page-${page}`, seq }),
      ),
    ).flat();
    const forged = make('card_viewed', { view: 'forged', seq: 1_000_000 });
    const lossy = make('card_viewed', { view: 'lossy', seq: 8 });
    await withStore([...pages, forged], async (store) => {
      expect(await store.completeness(day, NOON + HOUR)).toEqual({
        views: 41,
        expected: 410,
        received: 401,
        viewsWithLoss: 1,
        openViews: 0,
      });
    });
    await withStore([...pages, lossy], async (store) => {
      expect(await store.completeness(day, NOON + HOUR)).toMatchObject({
        expected: 409,
        received: 401,
      });
    });
  });

  test('tells what chosen shoppers did, oldest first', async () => {
    const make = createRowMaker();
    const rows = [
      make('product_added', {
        visitor: 'a',
        product: 'serum-dew',
        video: 'am',
        creator: 'mia',
        props: { variant: '41001', quantity: 1, live: true },
      }),
      make('video_viewed', { visitor: 'a', video: 'am', creator: 'mia', atMs: NOON - HOUR }),
      make('product_opened', { visitor: 'b' }),
      make('card_viewed', { visitor: 'a' }),
    ];
    await withStore(rows, async (store) => {
      expect(
        (await store.touches(day, ['a'])).map(({ kind, product, variant, live }) => [
          kind,
          product,
          variant,
          live,
        ]),
      ).toEqual([
        ['viewed', null, null, false],
        ['added', 'serum-dew', '41001', true],
      ]);
      expect(await store.touches(day, [])).toEqual([]);
    });
  });
});

// Forty databases are opened, which takes long on a machine that is busy with others.
test.each(databases)(
  'the $name store answers every question as the plain-words store does',
  { timeout: 240_000 },
  async ({ open }) => {
    const few = (name: string) =>
      fc.option(fc.constantFrom(`${name}1`, `${name}2`, `${name}3`), { nil: null });
    const ms = fc.integer({ min: 0, max: 20_000 });
    const row = fc.record({
      type: fc.constantFrom(...eventTypes),
      atMs: fc.integer({ min: day.fromMs - HOUR, max: day.toMs + HOUR }),
      receivedMs: fc.integer({ min: NOON, max: NOON + HOUR }),
      seq: fc.integer({ min: 0, max: 12 }),
      view: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
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
        quantity: fc.integer({ min: 1, max: 5 }),
        orderId: fc.constantFrom('o1', 'o2', 'o3'),
        currency: fc.constant('EUR'),
        totalMinor: ms,
        lines: fc.constant([]),
        variant: fc.constantFrom('x', 'y', '{"live":true}'),
        live: fc.option(fc.constant(true), { nil: undefined }),
      }),
    });
    const groupings: Grouping[] = [
      'all',
      'creator',
      'video',
      'product',
      { startsMs: [day.fromMs, NOON - HOUR, NOON] },
    ];
    const stores = [createMemoryStore(), await open()];
    let shops = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 60 }), fc.boolean(), async (drawn, automated) => {
        const make = createRowMaker();
        const tenant = `shop ${(shops += 1)}`;
        const rows = drawn.map(({ type, ...more }) => make(type, { ...more, tenant }));
        const scope = { ...day, tenant, automated };
        const [plain, database] = await Promise.all(
          stores.map(async (store) => {
            await store.append(rows);
            return {
              tallies: await Promise.all(groupings.map((by) => store.tally(scope, by))),
              chosen: await Promise.all(
                (['creator', 'video', 'product'] as const).map((by) =>
                  store.tally(scope, by, [`${by}1`, 'never seen']),
                ),
              ),
              watching: [
                await store.watching(scope, new Map()),
                await store.watching(
                  scope,
                  new Map([
                    ['video1', 9000],
                    ['nobody', 1],
                  ]),
                ),
              ],
              funnel: await store.funnel(scope, ['visitor1']),
              completeness: await store.completeness(scope, NOON + HOUR / 2),
              claims: await store.claims(scope),
              owners: await store.shoppersOf(scope, ['session1', 'session2', 'none']),
              touches: await store.touches(scope, ['visitor1', 'session2', 'v3']),
              automated: await store.countAutomatedViews(scope),
            };
          }),
        );
        expect(database).toEqual(plain);
      }),
      { numRuns: 40 },
    );
    await Promise.all(stores.map((store) => store.close()));
  },
);

test('what came before is known in the journal, in the tables, and in the next process, without asking the tables for what is new', async () => {
  const database = await openDatabase(':memory:');
  const make = createRowMaker();
  const known = (rows: readonly EventRow[]) => rows.map(() => false);
  const stored = Array.from({ length: 20 }, () => make('video_viewed'));
  await commitRows(database, stored);
  expect(await commitRows(database, stored)).toEqual(known(stored));
  await emptyJournal(database);
  expect(database.journal.rows()).toBe(0);
  expect(await commitRows(database, [...stored, make('video_viewed')])).toEqual([
    ...known(stored),
    true,
  ]);
  await emptyJournal(database);

  let asked = 0;
  const { runAndReadAll } = database.finder;
  database.finder.runAndReadAll = (...question) => (
    (asked += 1),
    runAndReadAll.apply(database.finder, question)
  );
  const fresh = [0, 1, 2].map((minute) =>
    make('video_viewed', { id: `0199${minute}000-0000-7000-8000-000000000000` }),
  );
  expect(await commitRows(database, fresh)).toEqual(fresh.map(() => true));
  expect(asked).toBe(0);
  database.closeSync();
});
