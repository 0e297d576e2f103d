/** The store's questions for the report's rooms, asked of every body. */
import { describe, expect, test } from 'vitest';
import type { Cost } from '../../../src/collector/store/insights.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { Only } from '../../../src/collector/store/scope.js';
import type { EventRow, ReportStore, Scope } from '../../../src/collector/store/types.js';
import { eventTypes } from '../../../src/events/zodSchemas.js';
import fc from '../../support/property.js';
import { createRowMaker, NOON } from './reportStore.support.js';
import { bodies, databases } from './storeBodies.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const day: Scope = {
  tenant: 'halden',
  fromMs: NOON - 12 * HOUR,
  toMs: NOON + 12 * HOUR,
  automated: false,
};

const pageAt = (page: string, more: Record<string, unknown> = {}) => ({
  page,
  referrer: null,
  viewport: [390, 844],
  timeZone: 'Europe/Berlin',
  widget: { version: '1.0.0', shelf: 'main', layout: 'carousel', feed: 'spring' },
  consent: { analytics: true, marketing: false, source: 'test' },
  ...more,
});
const player = { surface: 'player' };
const card = { surface: 'card' };

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
  const views = async (store: ReportStore, only: Only) =>
    (await store.tally({ ...day, only }, 'all'))[0]?.views ?? 0;

  test('leaves only rows of the shelf, page, device and time zone that were asked for', async () => {
    const make = createRowMaker();
    const serum = pageAt('https://shop.example/products/serum?utm_campaign=spring');
    const home = pageAt('https://shop.example/', {
      viewport: [1440, 900],
      timeZone: 'America/New_York',
      widget: { version: '1.0.0', shelf: 'home', layout: 'grid', feed: null },
    });
    const rows = [
      make('video_viewed', { context: serum }),
      make('video_viewed', { context: serum, view: 'two' }),
      make('video_viewed', { context: home, view: 'three' }),
      make('video_viewed', { view: 'four' }),
    ];
    await withStore(rows, async (store) => {
      expect(await views(store, {})).toBe(4);
      expect(await views(store, { shelf: 'main' })).toBe(2);
      expect(await views(store, { page: '/' })).toBe(1);
      expect(await views(store, { device: 'desktop', shelf: 'home' })).toBe(1);
      expect(await views(store, { device: 'desktop', shelf: 'main' })).toBe(0);
      expect(await views(store, { zones: ['Europe/Berlin', 'Europe/Busingen'] })).toBe(2);
      expect(await views(store, { zones: [] })).toBe(0);
      expect(await store.facets(day, 'page', 10)).toEqual([
        { value: '/products/serum', views: 2 },
        { value: '/', views: 1 },
      ]);
      expect(await store.facets(day, 'device', 1)).toEqual([{ value: 'phone', views: 2 }]);
      expect(await store.facets({ ...day, only: { shelf: 'home' } }, 'zone', 9)).toEqual([
        { value: 'America/New_York', views: 1 },
      ]);
    });
  });

  test('a visitor who is forgotten is in no answer of a narrowed report that is being made', async () => {
    const make = createRowMaker();
    const context = pageAt('https://shop.example/');
    const rows = ['ann', 'ben'].map((visitor) => make('video_viewed', { visitor, context }));
    await withStore(rows, async (store) => {
      const reading = (await store.reading?.()) ?? store;
      const only = { device: 'phone' } as const;
      expect(await views(reading, only)).toBe(2);
      await store.forget('ann');
      expect(await views(reading, only)).toBe(1);
    });
  });

  test('a narrowed report that is read again has what came since, and of a visit or visitor what that says of all before', async () => {
    const make = createRowMaker();
    const home = pageAt('https://shop.example/');
    const viewed = { context: home, session: 's-1', visitor: 'ann' };
    const isNew = { visitors: { isNew: true, beforeMs: day.fromMs } };
    const filters: Only[] = [
      { device: 'phone' },
      { sources: ['tiktok'] },
      { campaign: 'spring' },
      isNew,
    ];
    await withStore([], async (store) => {
      const read = async () => {
        const reading = (await store.reading?.()) ?? store;
        const told = [];
        for (const only of filters) told.push(await views(reading, only));
        return told;
      };
      expect(await read()).toEqual([0, 0, 0, 0]);
      await store.append([make('video_viewed', { ...viewed, view: 'a' })]);
      expect(await read()).toEqual([1, 0, 0, 1]);
      const linked = pageAt('https://shop.example/?utm_source=tiktok&utm_campaign=spring');
      await store.append([make('video_viewed', { ...viewed, context: linked, view: 'b' })]);
      expect(await read()).toEqual([2, 2, 2, 2]);
      await store.append([make('shelf_viewed', { ...viewed, atMs: day.fromMs - HOUR, view: 'c' })]);
      expect(await read()).toEqual([2, 2, 2, 0]);
    });
  });

  test('counts all of a visit to where it came from, on pages too that do not say it again', async () => {
    const make = createRowMaker();
    const arrival = pageAt(
      'https://www.shop.example/?utm_source=TikTok&utm_campaign=spring%20sale',
    );
    const inside = pageAt('https://shop.example/products/serum', {
      referrer: 'https://shop.example',
    });
    const linked = pageAt('https://shop.example/', { referrer: 'https://www.instagram.com' });
    const rows = [
      make('shelf_viewed', { context: arrival, session: 's-1', view: 'a' }),
      make('video_viewed', { context: inside, session: 's-1', view: 'b' }),
      make('video_viewed', { context: linked, view: 'c' }),
      make('video_viewed', { context: pageAt('https://shop.example/'), session: 's-2', view: 'd' }),
      // Long before and long after: other visits, whatever they are called.
      make('shelf_viewed', {
        context: arrival,
        session: 's-2',
        view: 'f',
        atMs: day.toMs + 2 * DAY,
      }),
      make('shelf_viewed', {
        context: arrival,
        session: 's-2',
        view: 'e',
        atMs: day.fromMs - 2 * DAY,
      }),
    ];
    await withStore(rows, async (store) => {
      expect(await views(store, { sources: ['tiktok'] })).toBe(1);
      expect(await views(store, { campaign: 'spring sale' })).toBe(1);
      expect(await views(store, { sources: ['instagram.com', 'tiktok'] })).toBe(2);
      expect(await views(store, { sources: ['direct'] })).toBe(1);
      expect(await store.facets(day, 'source', 9)).toEqual([
        { value: 'direct', views: 1 },
        { value: 'instagram.com', views: 1 },
        { value: 'tiktok', views: 1 },
      ]);
    });
  });

  test('tells new visitors from those who were there before; who has no id is neither', async () => {
    const make = createRowMaker();
    const rows = [
      make('shelf_viewed', { visitor: 'ann', atMs: day.fromMs - 3 * DAY }),
      make('video_viewed', { visitor: 'ann' }),
      make('video_viewed', { visitor: 'bea' }),
      make('video_viewed', { session: 's-1' }),
    ];
    await withStore(rows, async (store) => {
      const beforeMs = day.fromMs;
      expect(await views(store, { visitors: { isNew: true, beforeMs } })).toBe(1);
      expect(await views(store, { visitors: { isNew: false, beforeMs } })).toBe(1);
    });
  });

  test('touches are all told, each with whether the filter leaves it; claims and sums know no filter', async () => {
    const make = createRowMaker();
    const rows = [
      make('product_added', { visitor: 'ann', video: 'am', context: pageAt('https://s.example/') }),
      make('product_opened', { visitor: 'ann', video: 'am' }),
      make('order_completed', { visitor: 'ann', props: { orderId: '1', currency: 'USD' } }),
    ];
    await withStore(rows, async (store) => {
      const scope = { ...day, only: { device: 'phone' as const } };
      const touches = await store.touches(scope, ['ann']);
      expect(touches.map(({ kind, isInside }) => [kind, isInside])).toEqual([
        ['added', true],
        ['opened', false],
      ]);
      expect((await store.touches(day, ['ann'])).every(({ isInside }) => isInside)).toBe(true);
      expect(await store.claims(scope)).toHaveLength(1);
      await store.age({
        eventsMs: day.toMs,
        ordersMs: 0,
        monthsMs: 0,
        endMs: 0,
        orders: [],
      });
      expect(await store.tally(scope, 'all')).toEqual([]);
      expect((await store.tally(day, 'all'))[0]).toMatchObject({ adds: 1 });
    });
  });

  test('counts shoppers once a line: cards and players apart, lines of several ids, all others together', async () => {
    const make = createRowMaker();
    const am = { video: 'am', creator: 'mia' };
    const pm = { video: 'pm', creator: 'mia' };
    const rows = [
      make('card_viewed', { ...am, visitor: 'ann' }),
      make('video_viewed', { ...am, visitor: 'ann', props: card }),
      make('video_viewed', { ...pm, visitor: 'ann', props: card }),
      make('video_started', { ...am, visitor: 'bea', props: player }),
      make('video_viewed', { ...am, visitor: 'bea', props: player }),
      make('video_viewed', { ...am, visitor: 'bea', props: player }),
      make('video_engaged', { ...am, visitor: 'bea', props: { reason: 'watched' } }),
      make('video_engaged', { ...am, visitor: 'cleo', props: { reason: 'watched' } }),
      make('product_opened', { ...am, visitor: 'bea', product: 'serum' }),
      make('product_added', { ...pm, visitor: 'bea', product: 'serum' }),
      make('video_viewed', { video: 'invented-1', creator: 'x', visitor: 'd' }),
      make('video_viewed', { video: 'invented-2', creator: 'y', visitor: 'd' }),
      make('tag_viewed', { video: 'quiet', product: 'serum' }),
    ];
    await withStore(rows, async (store) => {
      const none = {
        cards: 0,
        previews: 0,
        starts: 0,
        playerViewers: 0,
        viewers: 0,
        engaged: 0,
        opened: 0,
        added: 0,
      };
      const own = new Map(['am', 'pm', 'quiet'].map((id) => [id, id]));
      expect(await store.reach(day, 'video', own)).toEqual([
        { ...none, key: '', viewers: 1 },
        {
          key: 'am',
          cards: 1,
          previews: 1,
          starts: 1,
          playerViewers: 1,
          viewers: 2,
          engaged: 1,
          opened: 1,
          added: 0,
        },
        { ...none, key: 'pm', previews: 1, viewers: 1, added: 1 },
      ]);
      const bySize = new Map([
        ['mia', 'nano'],
        ['x', 'nano'],
      ]);
      expect(await store.reach(day, 'creator', bySize)).toMatchObject([
        { key: '', viewers: 1 },
        { key: 'nano', viewers: 3, engaged: 1 },
      ]);
      expect(await store.reach({ ...day, creator: 'mia' }, 'video', own)).toHaveLength(2);
    });
  });

  test('tells how far page views came in a video, each by the furthest, whatever got lost on the way', async () => {
    const make = createRowMaker();
    const am = { video: 'am' };
    const percent = (value: number) => ({ percent: value });
    const rows = [
      make('video_started', { ...am, view: 'a', props: player }),
      make('video_started', { ...am, view: 'b', props: player }),
      make('video_viewed', { ...am, view: 'b', props: player }),
      make('video_progressed', { ...am, view: 'c', props: percent(25) }),
      make('video_progressed', { ...am, view: 'c', props: percent(75) }),
      make('video_progressed', { ...am, view: 'd', props: percent(95) }),
      make('video_progressed', { ...am, view: 'd', props: percent(95) }),
      make('video_started', { ...am, view: 'preview', props: card }),
      make('video_viewed', { ...am, view: 'preview', props: card }),
      make('video_progressed', { view: 'a', props: percent(95) }),
    ];
    await withStore(rows, async (store) => {
      expect(await store.retention(day)).toEqual([
        { video: 'am', started: 4, viewed: 3, at25: 2, at50: 2, at75: 2, at95: 1 },
      ]);
    });
  });

  test('counts what came of each tag by page views: seen, opened, opened by the tag itself, added', async () => {
    const make = createRowMaker();
    const tag = { video: 'am', product: 'serum' };
    const rows = [
      make('tag_viewed', { ...tag, view: 'a' }),
      make('tag_viewed', { ...tag, view: 'a' }),
      make('tag_viewed', { ...tag, view: 'b' }),
      make('product_opened', { ...tag, view: 'a', props: { from: 'tag' } }),
      make('product_opened', { ...tag, view: 'b', props: { from: 'bar' } }),
      make('product_added', { ...tag, view: 'b' }),
      make('product_added', { product: 'serum', view: 'b' }),
    ];
    await withStore(rows, async (store) => {
      expect(await store.tagCounts(day)).toEqual([
        { video: 'am', product: 'serum', seen: 2, opened: 2, tapped: 1, added: 1 },
      ]);
    });
  });

  test('counts the first hours of videos that are new in the scope, since anything was told of them', async () => {
    const make = createRowMaker();
    const desk = { context: pageAt('https://s.example/', { viewport: [1440, 900] }) };
    const rows = [
      make('card_viewed', { video: 'old', atMs: day.fromMs - 1 }),
      make('video_viewed', { video: 'old', atMs: NOON }),
      make('card_viewed', { video: 'new', atMs: NOON }),
      make('video_viewed', { video: 'new', atMs: NOON + HOUR - 1, ...desk }),
      make('video_engaged', { video: 'new', atMs: NOON + HOUR }),
      make('product_added', { video: 'new', atMs: NOON + 2 * HOUR, ...desk }),
      make('product_added', { video: 'new', atMs: NOON + 3 * HOUR }),
    ];
    await withStore(rows, async (store) => {
      const line = { video: 'new', firstMs: NOON, views: 0, engaged: 0, adds: 0 };
      expect(await store.openings(day, 3)).toEqual([
        { ...line, hour: 0, views: 1 },
        { ...line, hour: 1, engaged: 1 },
        { ...line, hour: 2, adds: 1 },
      ]);
      expect(await store.openings({ ...day, only: { device: 'desktop' } }, 3)).toEqual([
        { ...line, hour: 0, views: 1 },
        { ...line, hour: 2, adds: 1 },
      ]);
    });
  });

  test('counts by named stretches of time, and shelves that had nothing to show', async () => {
    const make = createRowMaker();
    const rows = [
      make('shelf_viewed', { atMs: NOON }),
      make('video_viewed', { video: 'am', atMs: NOON + 1 }),
      make('video_viewed', { video: 'am', atMs: NOON + HOUR - 1 }),
      make('video_engaged', { video: 'am', atMs: NOON + HOUR }),
      make('product_added', { video: 'am', atMs: NOON + 3 * HOUR }),
      make('shelf_failed', { atMs: NOON, props: { code: 'FEED_NOTHING_TO_SHOW' } }),
      make('shelf_failed', { atMs: NOON, props: { code: 'LAYOUT_NOT_LOADED' } }),
      make('video_viewed', { video: 'am', atMs: NOON - 1 }),
    ];
    await withStore(rows, async (store) => {
      const slots = [
        { startMs: NOON, slot: 60 },
        { startMs: NOON + HOUR, slot: 61 },
        { startMs: NOON + 2 * HOUR, slot: 60 },
      ];
      const none = { shelfViews: 0, unshown: 0, views: 0, engaged: 0, adds: 0 };
      expect(await store.moments(day, slots)).toEqual([
        { ...none, slot: 60, video: '', shelfViews: 1, unshown: 1 },
        { ...none, slot: 60, video: 'am', views: 2, adds: 1 },
        { ...none, slot: 61, video: 'am', engaged: 1 },
      ]);
    });
  });

  test('tells how events came here: how late, with whose consent, from which releases, and what failed', async () => {
    const make = createRowMaker();
    const plain = pageAt('https://s.example/');
    const refused = { ...plain, consent: { analytics: false }, skewMs: -300_001 };
    const older = { ...plain, widget: { version: '0.9.0', shelf: 'main' }, skewMs: 300_000 };
    const at = (view: string, context: EventRow['context'], lagMs: number) => ({
      view,
      context,
      atMs: NOON,
      receivedMs: NOON + lagMs,
    });
    const failed = { reason: 'network' };
    const rows = [
      make('shelf_viewed', at('a', plain, 110)),
      make('video_viewed', at('a', plain, 220)),
      make('video_viewed', at('b', refused, 330)),
      make('video_failed', { ...at('c', older, 9000), props: failed }),
      make('video_failed', { ...at('c', older, 440), props: failed }),
      make('shelf_failed', { ...at('d', plain, 550), props: { code: 'FEED_NOT_LOADED' } }),
    ];
    await withStore(rows, async (store) => {
      expect(await store.arrivals(day)).toEqual({
        events: 6,
        views: 4,
        consented: 3,
        skewed: 1,
        lastMs: NOON + 9000,
        lagMedianMs: 300,
        lagMostMs: 9000,
        versions: [
          { version: '1.0.0', views: 3, lastMs: NOON + 550 },
          { version: '0.9.0', views: 1, lastMs: NOON + 9000 },
        ],
        failures: [
          { type: 'video_failed', code: 'network', times: 2 },
          { type: 'shelf_failed', code: 'FEED_NOT_LOADED', times: 1 },
        ],
      });
      expect(await store.arrivals({ ...day, tenant: 'nobody' })).toMatchObject({
        events: 0,
        lastMs: null,
        lagMostMs: 0,
        versions: [],
      });
    });
  });

  test('keeps what creators were given, one entry an id and shop, until it is taken away', async () => {
    const cost = (id: string, more: Partial<Cost> = {}): Cost => ({
      tenant: 'halden',
      id,
      creator: 'mia',
      video: null,
      day: '2026-10-01',
      kind: 'gift',
      currency: 'EUR',
      amountMinor: 2800,
      rate: 0,
      note: `"it's", she said`,
      ...more,
    });
    const commission = cost('b', { kind: 'commission', currency: null, amountMinor: 0, rate: 0.1 });
    await withStore([], async (store) => {
      await store.keepCosts([cost('a'), commission, cost('a', { tenant: 'other' })]);
      await store.keepCosts([cost('a', { amountMinor: 3000, day: '2026-10-02' })]);
      await store.keepCosts([]);
      expect(await store.costs('halden')).toEqual([
        cost('a', { amountMinor: 3000, day: '2026-10-02' }),
        commission,
      ]);
      expect(await store.removeCosts('halden', ['a', 'a', 'never there'])).toBe(1);
      expect(await store.costs('halden')).toEqual([commission]);
      expect(await store.costs('other')).toHaveLength(1);
    });
  });
});

test.each(databases)(
  'the $name store answers the rooms’ questions as the plain-words store does, whatever the filter',
  { timeout: 480_000 },
  async ({ name, open }) => {
    const few = (kind: string) => fc.option(fc.constantFrom(`${kind}1`, `${kind}2`), { nil: null });
    const context = fc.record({
      page: fc.constantFrom(
        'https://shop.example/',
        'https://shop.example/products/serum?utm_source=TikTok',
        'https://www.shop.example/a%20b?x=1&utm_campaign=spring+sale&utm_source=mail',
        '',
      ),
      referrer: fc.constantFrom(null, 'https://shop.example', 'https://www.tiktok.com'),
      viewport: fc.constantFrom([390, 844], [800, 1100], [1440, 900], [844, 390], undefined),
      timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', undefined),
      widget: fc.record({ version: fc.constantFrom('1', '2'), shelf: fc.constantFrom('a', 'b') }),
      consent: fc.record({ analytics: fc.boolean() }),
      skewMs: fc.constantFrom(undefined, 400_000),
    });
    const row = fc.record({
      type: fc.constantFrom(...eventTypes),
      atMs: fc.integer({ min: day.fromMs - 30 * HOUR, max: day.toMs + 30 * HOUR }),
      receivedMs: fc.integer({ min: NOON, max: NOON + HOUR }),
      view: fc.constantFrom('v1', 'v2', 'v3'),
      visitor: few('visitor'),
      session: few('session'),
      video: few('video'),
      creator: few('creator'),
      product: few('product'),
      automated: fc.boolean(),
      context,
      props: fc.record({
        surface: fc.constantFrom('card', 'player'),
        percent: fc.constantFrom(25, 50, 75, 95),
        from: fc.constantFrom('tag', 'bar'),
        code: fc.constantFrom('FEED_NOTHING_TO_SHOW', 'OTHER'),
        uniqueMs: fc.integer({ min: 0, max: 9000 }),
      }),
    });
    const only: fc.Arbitrary<Only> = fc.record(
      {
        shelf: fc.constantFrom('a', 'b'),
        page: fc.constantFrom('/', '/products/serum', '/a%20b'),
        device: fc.constantFrom('phone', 'tablet', 'desktop'),
        zones: fc.constantFrom(['Europe/Berlin'], []),
        sources: fc.constantFrom(['tiktok', 'tiktok.com'], ['direct']),
        campaign: fc.constant('spring sale'),
        visitors: fc.record({ isNew: fc.boolean(), beforeMs: fc.constant(day.fromMs) }),
      },
      { requiredKeys: [] },
    );
    const stores = [createMemoryStore(), await open()];
    let shops = 0;
    const askAll = async (store: ReportStore, scope: Scope) => ({
      tallies: await Promise.all(
        (['all', 'creator', 'video', 'product', { startsMs: [day.fromMs, NOON] }] as const).map(
          (by) => store.tally(scope, by),
        ),
      ),
      watching: await store.watching(scope, new Map()),
      funnel: await store.funnel(scope, ['visitor1', 'nobody']),
      completeness: await store.completeness(scope, NOON + HOUR / 2),
      claims: await store.claims(scope),
      owners: await store.shoppersOf(scope, ['session1', 'session2', 'none']),
      touches: await store.touches(scope, ['visitor1', 'session2', 'v3']),
      placements: await store.placements(scope),
      automated: await store.countAutomatedViews(scope),
      facets: [await store.facets(scope, 'page', 2), await store.facets(scope, 'source', 9)],
      reach: [
        await store.reach(scope, 'video', new Map([['video1', 'one']])),
        await store.reach(scope, 'creator', new Map()),
      ],
      retention: await store.retention(scope),
      tags: await store.tagCounts(scope),
      openings: await store.openings(scope, 12),
      moments: await store.moments(
        scope,
        Array.from({ length: 24 }, (_, hour) => ({
          startMs: day.fromMs + hour * HOUR,
          slot: hour % 5,
        })),
      ),
      arrivals: await store.arrivals(scope),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 60 }),
        fc.boolean(),
        fc.option(only, { nil: undefined }),
        few('creator'),
        async (drawn, automated, filter, creator) => {
          const make = createRowMaker();
          const tenant = `shop ${(shops += 1)}`;
          const rows = drawn.map(({ type, ...more }) => make(type, { ...more, tenant }));
          const scope = { ...day, tenant, automated, creator, only: filter };
          // As a report asks: all of it at one time, and of other days in between. A store without readings is asked alone.
          const before = { ...scope, fromMs: scope.fromMs - 12 * HOUR, toMs: scope.fromMs };
          const [plain, database] = await Promise.all(
            stores.map(async (store) => {
              const half = Math.floor(rows.length / 2);
              await store.append(rows.slice(0, half));
              const early = await store.reading?.();
              await early?.tally(before, 'all');
              await early?.tally(scope, 'all');
              await store.append(rows.slice(half));
              const reading = await store.reading?.();
              return {
                alone: await askAll(store, scope),
                before: reading ? await askAll(reading, before) : null,
                now: reading ? await askAll(reading, scope) : null,
              };
            }),
          );
          expect(database?.alone).toEqual(plain?.alone);
          if (!database?.now) return;
          expect(database.now).toEqual(plain?.alone);
          expect(database.before).toEqual(await askAll(stores[0]!, before));
        },
      ),
      // Each of them asks a server a hundred questions.
      { numRuns: name.startsWith('duckdb') ? 30 : 20 },
    );
    await Promise.all(stores.map((store) => store.close()));
  },
);
