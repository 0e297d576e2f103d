/** What the collector answers for a week that sold, and for one in which nobody came. */
import { shareOf } from '../../src/collector/reports/shared/share.js';
import type { Figures, Report, Row } from '../../src/collector/reports/shared/types.js';
import { countAll } from '../../src/collector/store/tallied.js';
import { funnelSteps } from '../../src/collector/store/types.js';

export const NOW = Date.parse('2026-10-14T12:00:00Z');
const DAY = 86_400_000;
export const usd = (minor: number) => [{ currency: 'USD', minor }];

export const figures = (more: Partial<Figures> = {}): Figures => ({
  ...countAll(() => 0),
  viewers: 0,
  watchThrough: null,
  measuredViews: more.views ?? 0,
  sales: { orders: 0, revenue: [] },
  confirmed: { orders: 0, revenue: [] },
  answered: { orders: 0, revenue: [] },
  influenced: null,
  ...more,
});
export const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  creator: null,
  bestVideo: null,
  ...figures(more),
  ...more,
});

/** A week that sold; tests change what they are about. */
export function busyReport(more: Partial<Report> = {}): Report {
  const shoppers = [1204, 612, 400, 190, 61, 12];
  return {
    generatedAtMs: NOW,
    shop: 'Halden',
    creator: null,
    shops: ['Halden'],
    sendKey: 'pub_halden',
    range: {
      from: '2026-10-08',
      to: '2026-10-14',
      timeZone: 'UTC',
      fromMs: NOW - 6.5 * DAY,
      toMs: NOW + DAY / 2,
      days: 7,
    },
    filter: null,
    currencies: ['USD'],
    summary: {
      ...figures({
        views: 1840,
        viewers: 612,
        engaged: 420,
        watchThrough: 0.62,
        opens: 210,
        adds: 61,
        addedUnits: 70,
        sales: { orders: 12, revenue: usd(41_000) },
      }),
      meaning: 'Summary meaning.',
      conversion: shareOf(12, 612),
      averageOrder: usd(3417),
      creatorsWithOrders: 2,
      shelfViews: 1204,
      addFailures: 1,
    },
    previous: figures({ views: 1500, sales: { orders: 9, revenue: usd(30_250) } }),
    creators: {
      meaning: 'Creators meaning.',
      rows: [
        row('mia', {
          views: 900,
          opens: 120,
          adds: 40,
          watchThrough: 0.7,
          bestVideo: 'am',
          sales: { orders: 8, revenue: usd(29_000) },
        }),
        row('jo', {
          views: 920,
          opens: 88,
          adds: 21,
          watchThrough: 0.55,
          sales: { orders: 4, revenue: usd(12_000) },
        }),
        row('new', { views: 20, opens: 2, watchThrough: 0.9 }),
      ],
    },
    videos: {
      meaning: 'Videos meaning.',
      rows: [
        row('am', {
          creator: 'mia',
          views: 900,
          watchThrough: 0.7,
          sales: { orders: 8, revenue: usd(29_000) },
        }),
      ],
    },
    products: {
      meaning: 'Products meaning.',
      rows: [
        row('serum-dew', { opens: 120, adds: 40, sales: { orders: 8, revenue: usd(29_000) } }),
      ],
    },
    funnel: {
      meaning: 'Funnel meaning.',
      steps: funnelSteps.map((step, index) => ({
        step,
        shoppers: shoppers[index] ?? 0,
        ofPrevious: shareOf(shoppers[index] ?? 0, shoppers[index - 1] ?? 0),
        meaning: step,
      })),
    },
    overTime: {
      meaning: 'Time meaning.',
      unit: 'day',
      points: Array.from({ length: 7 }, (_, day) => ({
        atMs: NOW - (6.5 - day) * DAY,
        views: 100 + day * 40,
        adds: 5 + day,
        orders: day % 3,
      })),
    },
    orders: {
      meaning: 'Orders meaning.',
      reported: 40,
      direct: 12,
      influenced: null,
      revenue: usd(200_000),
      clickDays: 7,
      viewDays: 1,
      isSigned: false,
      webhooks: [],
      confirmed: { orders: 0, cancelled: 0, refunded: [], tax: [], shipping: [] },
      unconfirmed: { orders: 40, waiting: 0, unmatched: 0, abovePrice: 0 },
    },
    trust: {
      meaning: 'Trust meaning.',
      missing: shareOf(3, 4812, 1),
      missingEvents: 3,
      views: 800,
      openViews: 2,
      automatedViews: 23,
      automatedCounted: false,
    },
    refused: {
      meaning: 'Refused meaning.',
      sinceMs: NOW - DAY,
      batches: 0,
      events: 0,
      reasons: [],
    },
    names: {
      creators: { mia: { name: 'Mia', note: '@mia.skin' }, jo: { name: 'Jo', note: '@jo' } },
      videos: { am: { name: 'My AM routine' } },
      products: { 'serum-dew': { name: 'Dew Serum' } },
    },
    ...more,
  };
}

export function emptyReport(): Report {
  const { range, overTime, ...rest } = busyReport();
  const nothing = { meaning: 'm', rows: [] };
  return {
    ...rest,
    range,
    summary: {
      ...figures(),
      meaning: 'm',
      creatorsWithOrders: 0,
      conversion: shareOf(0, 0),
      averageOrder: [],
    },
    previous: figures(),
    creators: nothing,
    videos: nothing,
    products: nothing,
    overTime: {
      ...overTime,
      points: overTime.points.map((point) => ({ ...point, views: 0, adds: 0, orders: 0 })),
    },
    trust: {
      ...rest.trust,
      missing: shareOf(0, 0),
      missingEvents: 0,
      openViews: 0,
      automatedViews: 0,
    },
  };
}
