import { describe, expect, test } from 'vitest';
import type { Ageing, EventRow, ReportStore, Scope } from '../../../src/collector/store/types.js';
import { createRowMaker, NOON, signedRow } from './reportStore.support.js';
import { bodies } from './storeBodies.js';

const HALF_DAY = 12 * 3_600_000;
const MIDNIGHT = NOON - HALF_DAY;
const ageing = (more: Partial<Ageing>): Ageing => ({
  eventsMs: 0,
  ordersMs: 0,
  monthsMs: 0,
  endMs: 0,
  orders: [],
  ...more,
});
const day: Scope = {
  tenant: 'halden',
  fromMs: NOON - HALF_DAY,
  toMs: NOON + HALF_DAY,
  automated: false,
};

describe.each(bodies)('what is deleted from the $name store', ({ open }) => {
  const withStore = async (rows: EventRow[], look: (store: ReportStore) => Promise<void>) => {
    const store = await open();
    try {
      await store.append(rows);
      await look(store);
    } finally {
      await store.close();
    }
  };

  test('a visitor who is forgotten leaves nothing, also of the visit before it was known, and others stay', async () => {
    const make = createRowMaker();
    const rows = [
      make('shelf_viewed', { session: 's-1' }),
      make('video_viewed', { visitor: 'ann', session: 's-1' }),
      make('product_added', { visitor: 'ann', session: 's-2', tenant: 'other shop' }),
      make('video_viewed', { visitor: 'ben', session: 's-3' }),
      make('video_viewed'),
    ];
    await withStore(rows, async (store) => {
      expect(await store.forget('ann')).toBe(3);
      expect(await store.forget('ann')).toBe(0);
      expect(await store.tally(day, 'all')).toMatchObject([{ views: 2, viewers: 2 }]);
      expect(await store.append([make('video_viewed', { visitor: 'ann' })])).toMatchObject({
        accepted: 1,
      });
    });
  });

  test('what is older than it is kept goes, events by when they happened and signed orders by when they came; sums stay', async () => {
    const make = createRowMaker();
    const two = { ...day, fromMs: day.fromMs - 2 * HALF_DAY };
    const old = make('video_viewed', { atMs: MIDNIGHT - 1 });
    await withStore([old, make('video_viewed', { atMs: MIDNIGHT })], async (store) => {
      await store.appendSigned([
        signedRow('1001', { atMs: MIDNIGHT - 2 }, { receivedMs: MIDNIGHT - 1 }),
        signedRow('1002', {}, { receivedMs: NOON }),
      ]);
      expect(await store.age(ageing({ eventsMs: MIDNIGHT }))).toBe(2);
      // Whose it was is known of one only.
      expect(await store.tally(two, 'all')).toMatchObject([{ views: 2, viewers: 1 }]);
      expect(await store.funnel(two, [])).toMatchObject({ viewed: 1 });
      expect((await store.signedUpdates(two)).map(({ update }) => update.orderId)).toEqual([
        '1002',
      ]);
      expect(await store.age(ageing({ eventsMs: MIDNIGHT }))).toBe(0);
      expect(await store.tally(two, 'all')).toMatchObject([{ views: 2 }]);
      // When the first of all came is known all the same.
      expect(await store.signedSince('halden')).toBe(MIDNIGHT - 1);
    });
  });

  test('what feeds call their ids is kept, the last name of each', async () => {
    await withStore([], async (store) => {
      const mia = { kind: 'creator', id: 'mia', label: { name: 'Mia' } } as const;
      await store.keepFeedNames([mia, { ...mia, kind: 'video', label: { name: 'M"ia\'s' } }]);
      await store.keepFeedNames([{ ...mia, label: { name: 'Mia K.', note: '@mia' } }]);
      const kept = await store.feedNames();
      expect(kept.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
        { ...mia, label: { name: 'Mia K.', note: '@mia' } },
        { ...mia, kind: 'video', label: { name: 'M"ia\'s' } },
      ]);
    });
  });

  test('what is written while something is deleted is there, whole', async () => {
    const make = createRowMaker();
    const old = Array.from({ length: 500 }, () => make('video_viewed', { atMs: MIDNIGHT - 1 }));
    await withStore(old, async (store) => {
      const fresh = Array.from({ length: 500 }, () => make('video_viewed', { atMs: MIDNIGHT }));
      const answers = await Promise.all([
        store.append(fresh.slice(0, 250)),
        store.age(ageing({ eventsMs: MIDNIGHT })),
        store.append(fresh.slice(250)),
      ]);
      expect(answers[1]).toBe(500);
      const two = { ...day, fromMs: day.fromMs - 2 * HALF_DAY };
      expect(await store.tally(two, 'all')).toMatchObject([{ views: 1000 }]);
    });
  });
});
