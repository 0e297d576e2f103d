/** "Watched": of the views in the player, and of nothing else; of a length that no single sender decides. */
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from './support.js';

const am = { video: 'am-routine', creator: 'mia' };
const DAY_MS = 86_400_000;
const started = (more: object = {}) => ['video_started', { ...am, ...more }] as const;
const viewed = (more: object = {}) => ['video_viewed', { ...am, ...more }] as const;
const watched = (uniqueMs: number, durationMs = 20_000, more: object = {}) =>
  [
    'video_watched',
    { ...am, ...more, props: { watchedMs: uniqueMs, uniqueMs, mutedMs: 0, loops: 0, durationMs } },
  ] as const;
type Act = readonly [type: string, more: object];

async function openShop(options: Parameters<typeof createTestCollector>[0] = {}) {
  const shop = createTestCollector({
    limits: {
      perVisitor: { perSecond: 1000, burst: 1000 },
      perNetwork: { perSecond: 1000, burst: 1000 },
    },
    ...options,
  });
  let pages = 0;
  return {
    /** One page view. */
    async visit(acts: readonly Act[], shopper = `shopper-${pages}`, agoMs = 60_000) {
      const view = `page-${(pages += 1)}`;
      const events = acts.map(([type, more], seq) =>
        event(type, { view, seq, at: iso(NOW - agoMs + seq * 1000), ...more }),
      );
      expect(
        await (await shop.post(batch(events, {}, { visitor: shopper, session: shopper }))).json(),
      ).toMatchObject({ rejected: [] });
    },
    async report(query = 'from=2026-10-12&to=2026-10-14') {
      const response = await shop.get(`/v1/report?${query}`, { authorization: `Bearer ${TOKEN}` });
      return (await response.json()) as Report;
    },
  };
}
const share = (report: Report) =>
  [report.summary.watchThrough, report.summary.measuredViews] as const;

describe.each([
  ['memory', () => Promise.resolve(createMemoryStore())],
  ['duckdb', () => createDuckdbStore({ path: ':memory:' })],
])('with the %s store', (_name, openStore) => {
  const open = async (options: Parameters<typeof openShop>[0] = {}) =>
    openShop({ ...options, store: await openStore() });

  test('looks that are too short to be views count neither above nor below the line, wherever they happened', async () => {
    const skims = Array.from({ length: 10 }, () => watched(1500));
    const worlds: Act[][][] = [
      // On ten pages and one; all on one page, before, after, with and without word of their starts.
      [...skims.map((skim) => [started(), skim]), [started(), viewed(), watched(2000)]],
      [[...skims, viewed(), watched(2000)]],
      [[viewed(), watched(2000), ...skims]],
      [
        [
          ...skims.flatMap((skim) => [started(), skim]),
          started(),
          viewed(),
          watched(2000),
          ...skims.flatMap((skim) => [started(), skim]),
        ],
      ],
    ];
    for (const world of worlds) {
      const shop = await open();
      for (const visit of world) await shop.visit(visit, 'ann');
      const report = await shop.report();
      expect(share(report)).toEqual([0.1, 1]);
      expect(report.creators.rows[0]?.watchThrough).toBe(0.1);
      expect(report.videos.rows[0]?.watchThrough).toBe(0.1);
    }
  });

  test('a view that a hidden page cut in two is one view, with both parts; watching twice is two', async () => {
    const shop = await open();
    await shop.visit([
      started(),
      viewed(),
      watched(5000),
      watched(1000),
      started(),
      viewed(),
      watched(20_000),
    ]);
    expect(share(await shop.report())).toEqual([26_000 / 40_000, 2]);
  });

  test('no view counts for more than its whole video, and previews on cards for nothing', async () => {
    const shop = await open();
    await shop.visit([
      started(),
      viewed(),
      watched(DAY_MS),
      viewed({ video: 'pour', creator: 'jo', props: { surface: 'card' } }),
    ]);
    for (let more = 0; more < 4; more += 1) await shop.visit([started(), viewed(), watched(0)]);
    const report = await shop.report();
    expect(share(report)).toEqual([0.2, 5]);
    expect(report.creators.rows.find(({ id }) => id === 'jo')).toMatchObject({
      views: 1,
      watchThrough: null,
      measuredViews: 0,
    });
  });

  test.each([DAY_MS, 20_001, 1, 0])(
    'one sender who tells a length of %d ms, however often, changes nothing for the others',
    async (forgedMs) => {
      const shop = await open();
      for (let shopper = 0; shopper < 5; shopper += 1)
        await shop.visit([started(), viewed(), watched(16_000)]);
      await shop.visit(
        Array.from({ length: 60 }, () => watched(forgedMs, forgedMs)),
        'forger',
      );
      expect(share(await shop.report())).toEqual([0.8, 5]);
    },
  );

  test("the feed's length is the length, whatever anybody tells", async () => {
    const feed = {
      version: 1,
      creators: [{ id: 'mia', handle: '@mia' }],
      products: [],
      videos: [
        {
          id: 'am-routine',
          creator: 'mia',
          duration: 32,
          sources: [{ type: 'mp4', src: '/am.mp4' }],
          rights: { status: 'owned' },
        },
      ],
    };
    const shop = await open({ feed });
    await shop.visit([started(), viewed(), watched(16_000, DAY_MS)]);
    expect(share(await shop.report())).toEqual([0.5, 1]);
  });

  test('a view whose length nobody knows is left out of both sums', async () => {
    const shop = await open();
    await shop.visit([started(), viewed(), watched(16_000)]);
    await shop.visit([
      started({ video: 'live' }),
      viewed({ video: 'live' }),
      watched(9000, 0, { video: 'live' }),
    ]);
    const report = await shop.report();
    expect([report.summary.views, ...share(report)]).toEqual([2, 0.8, 1]);
  });

  test('what was watched after midnight belongs to the view before it', async () => {
    const shop = await open();
    // NOW is noon: the view is two seconds before midnight, its end after it.
    await shop.visit(
      [started(), viewed(), watched(16_000, 20_000, { at: iso(NOW - 12 * 3_600_000 + 5000) })],
      'ann',
      12 * 3_600_000 + 2000,
    );
    expect(share(await shop.report('from=2026-10-13&to=2026-10-13'))).toEqual([0.8, 1]);
    expect(share(await shop.report('from=2026-10-14&to=2026-10-14'))).toEqual([null, 0]);
  });
});
