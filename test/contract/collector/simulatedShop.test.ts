/** What went into a shop comes out of its report: orders, refunds, credit and lift, in the embedded database. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createCollector } from '../../../src/collector/createCollector.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import type { Lift } from '../../../src/collector/reports/shared/lift.js';
import type { RoomAnswers, RoomName } from '../../../src/collector/reports/shared/rooms.js';
import type { Report, Sum } from '../../../src/collector/reports/shared/types.js';
import { nodeEnv } from '../../support/nodeEnv.js';
import {
  SIM_DAYS,
  SIM_SHARE,
  SIM_SHOP,
  SIM_TO,
  simFeed,
  simulateShop,
  type Truth,
} from '../../support/simulatedShop.js';

/** `npm run test:stores` has ten times as many, which takes about two minutes of a core. */
const VISITORS = Number(process.env['REELSHELF_VISITORS'] ?? 20_000);
const TOKEN = 'a-token-nobody-guesses';
const sums = (minor: ReadonlyMap<string, number>) => [...minor].sort();
const sorted = (told: readonly Sum[]) =>
  told.map(({ currency, minor }) => [currency, minor]).sort();

describe(`a shop of ${VISITORS} simulated visitors`, { timeout: 600_000 }, () => {
  let truth: Truth;
  let get: <T>(path: string) => Promise<T>;
  beforeAll(async () => {
    const store = await createDuckdbStore({ path: ':memory:' });
    const shop = simulateShop({ visitors: VISITORS });
    for (const { rows, signed } of shop.parts()) {
      await store.append(rows);
      await store.appendSigned(signed);
    }
    truth = shop.truth;
    const collector = createCollector(
      {
        store,
        keys: [{ key: 'pub', origins: ['https://sim.example'], name: SIM_SHOP }],
        reportToken: TOKEN,
        feed: simFeed(),
      },
      nodeEnv(SIM_TO),
    );
    get = async <T>(path: string) => {
      const answer = await collector.fetch(
        new Request(`https://events.sim.example/v1/${path}`, {
          headers: { authorization: `Bearer ${TOKEN}` },
        }),
      );
      expect([path, answer.status]).toEqual([path, 200]);
      return (await answer.json()) as T;
    };
    await get('report');
    return () => collector.close();
  }, 600_000);
  const days = `from=2026-09-01&to=2026-09-${SIM_DAYS}&tz=UTC`;
  const report = (more = '') => get<Report>(`report?${days}${more}`);
  const room = <R extends RoomName>(name: R, more = '') =>
    get<RoomAnswers[R]>(`report/${name}?${days}${more}`);

  test('tells the direct orders and sales that there were, after refunds, in each currency and of each creator', async () => {
    const { summary, creators, orders } = await report();
    expect(summary.sales.orders).toBe(truth.direct.orders);
    expect(sorted(summary.sales.revenue)).toEqual(sums(truth.direct.minor));
    expect(summary.conversion.value).toBeCloseTo(truth.direct.orders / truth.views, 9);
    const average = summary.averageOrder.map(({ minor }) => minor);
    expect(average.every((minor) => minor > 4000 && minor < 6500)).toBe(true);
    for (const [creator, sold] of truth.direct.byCreator) {
      const row = creators.rows.find(({ id }) => id === creator);
      expect([creator, row?.sales.orders]).toEqual([creator, sold.orders]);
      expect(sorted(row?.sales.revenue ?? [])).toEqual(sums(sold.minor));
    }
    expect(sorted(orders.confirmed.refunded)).toEqual(sums(truth.refundedMinor));
    expect(orders.reported).toBe(truth.direct.orders + truth.influenced.orders + truth.organic);
  });

  test('keeps the influenced ones apart, and organic ones are nobody’s', async () => {
    const { summary } = await report('&influenced=1');
    expect(summary.influenced?.orders).toBe(truth.influenced.orders);
    expect(sorted(summary.influenced?.revenue ?? [])).toEqual(sums(truth.influenced.minor));
    const { all } = await room('orders');
    expect(all).toBe(truth.direct.orders + truth.influenced.orders + truth.organic);
  });

  test('narrowed to telephones it tells what telephones did, and both halves make the whole', async () => {
    const phones = await report('&device=phone');
    const others = await report('&device=desktop');
    expect(phones.summary.views).toBe(truth.phoneViews);
    expect(phones.summary.views + others.summary.views).toBe(truth.views);
    expect(phones.summary.sales.orders).toBe(truth.phoneDirect);
    expect(others.summary.sales.orders).toBe(truth.direct.orders - truth.phoneDirect);
  });

  test('tells how far videos were watched as they were', async () => {
    const { films } = await room('videos');
    expect(films).toHaveLength(8);
    const started = films.reduce((sum, film) => sum + film.steps.starts, 0);
    expect(started).toBe(truth.started);
    const half = films.reduce(
      (sum, film) =>
        sum + (film.stayed.find(({ at }) => at === 50)?.share.value ?? 0) * film.steps.starts,
      0,
    );
    expect(half).toBeCloseTo(truth.half, 6);
    expect(films.every(({ moments }) => moments[0]?.spans.length === 1)).toBe(true);
  });

  test('finds no difference between sizes where there is none: the ranges hold what all of them do', async () => {
    const { rows } = await room('creators');
    expect(rows.map(({ size }) => size)).toEqual(['larger', 'micro', 'nano', 'unknown']);
    const conversion = truth.direct.orders / truth.views;
    const holding = rows.filter(
      (row) => row.conversion.low <= conversion && row.conversion.high >= conversion,
    );
    expect(holding.length).toBeGreaterThanOrEqual(3);
  });

  test('compares with the visitors left without the shelf who there were, and their orders', async () => {
    const { run, conversion } = await get<Lift>('report/lift');
    expect(run).toMatchObject({
      share: SIM_SHARE,
      counted: { on: truth.on, off: truth.off },
      buyers: { on: truth.buyersOn, off: truth.buyersOff },
    });
    const figures = conversion?.figures;
    const trueDifference = truth.buyersOn / truth.on - truth.buyersOff / truth.off;
    if (figures) expect(figures.difference.value).toBeCloseTo(trueDifference, 6);
    else expect(VISITORS).toBeLessThan(100_000);
  });

  test('compares those with a phone alone where the report is narrowed to phones', async () => {
    const { run } = await get<Lift>('report/lift?device=phone');
    const { on, off, buyersOn, buyersOff } = truth.phones;
    expect(run).toMatchObject({ counted: { on, off }, buyers: { on: buyersOn, off: buyersOff } });
  });

  test('shows the evening as the shop’s hours', async () => {
    const { cells, enough } = await room('moments');
    expect(enough).toBe(true);
    const views = cells.reduce((sum, cell) => sum + cell.views, 0);
    expect(views).toBe(truth.views);
    const evening = cells
      .filter(({ hour }) => hour >= 18 && hour < 22)
      .reduce((sum, cell) => sum + cell.views, 0);
    expect(evening / views).toBeGreaterThan(0.6);
  });
});
