/** What the collector answers for each room, of a shop that sold. */
import type { RoomAnswers } from '../../src/collector/reports/shared/rooms.js';
import { shareOf } from '../../src/collector/reports/shared/share.js';
import { NOW, usd } from './reportSample.js';

const HOUR = 3_600_000;
export const four = [
  ...usd(722_126),
  { currency: 'KWD', minor: 2_538_265 },
  { currency: 'JPY', minor: 1_234_500 },
  { currency: 'EUR', minor: 91_050 },
];
export const long =
  'a-very-long-name-without-any-space-in-it-as-somebody-may-have-made-it-up-for-a-product';
const names = { am: { name: 'My AM routine' }, mia: { name: 'Mia' }, serum: { name: 'Dew Serum' } };
const meaning = 'How this is counted.';

export const roomAnswers: RoomAnswers = {
  videos: {
    meaning,
    names,
    all: 1,
    films: [
      {
        video: 'am',
        creator: 'mia',
        duration: 20,
        steps: {
          cards: 900,
          previews: 300,
          starts: 200,
          playerViewers: 180,
          engaged: 90,
          opened: 40,
          added: 20,
          ordered: 8,
        },
        conversion: shareOf(8, 420),
        revenue: four,
        stayed: (
          [
            ['start', 200],
            ['view', 180],
            [25, 90],
            [50, 70],
            [75, 60],
            [95, 50],
          ] as const
        ).map(([at, count]) => ({ at, share: shareOf(count, 200) })),
        leavesAfter: 1,
        moments: ['serum', long].map((product, index) => ({
          product,
          spans: [{ start: 2, end: index ? null : 6.5 }],
          seen: 120,
          opened: 40,
          tapped: 30,
          added: 20,
          openRate: shareOf(40, 120),
          orders: index ? 0 : 8,
          revenue: index ? [] : four,
        })),
        bestMoment: 0,
      },
    ],
  },
  creators: {
    meaning,
    names: {},
    rows: [
      {
        size: 'nano',
        creators: 3,
        viewers: 420,
        views: 600,
        engagement: shareOf(90, 420),
        watchThrough: shareOf(300, 600),
        conversion: shareOf(8, 420),
        orders: 8,
        revenue: four,
        perThousand: [
          { currency: 'USD', value: 46_667, low: 20_000, high: 73_000 },
          { currency: 'KWD', value: null, low: 0, high: 9 },
        ],
      },
      {
        size: 'larger',
        creators: 1,
        viewers: 4,
        views: 4,
        engagement: shareOf(1, 4),
        watchThrough: shareOf(1, 4),
        conversion: shareOf(0, 4),
        orders: 0,
        revenue: [],
        perThousand: [],
      },
    ],
  },
  returns: {
    meaning,
    names,
    since: '2026-10-01',
    payoutMeaning: 'How it is paid.',
    rows: [
      {
        creator: 'mia',
        gifts: usd(2800),
        fees: four,
        commission: usd(4100),
        orders: 8,
        revenue: usd(41_000),
        perOrder: { currency: 'USD', minor: 1600 },
        ratio: 3.2,
      },
    ],
    payouts: [
      {
        creator: 'mia',
        currency: 'USD',
        salesMinor: 41_000,
        confirmedMinor: 41_000,
        rate: 0.1,
        commissionMinor: 4100,
        feesMinor: 0,
        dueMinor: 4100,
      },
    ],
    entries: [
      {
        id: 'gift-1',
        creator: 'mia',
        video: null,
        day: '2026-10-01',
        kind: 'gift',
        currency: 'USD',
        amountMinor: 2800,
        rate: 0,
        note: long,
      },
    ],
  },
  hours: {
    meaning,
    names,
    hours: 48,
    of: 9,
    median: Array.from({ length: 48 }, (_, hour) => hour * 3),
    rows: [
      {
        video: 'am',
        creator: 'mia',
        firstMs: NOW - 5 * HOUR,
        lived: 5,
        views: [5, 20, 40, 60, 90],
        engaged: [1, 4, 8, 12, 20],
        adds: [0, 1, 2, 3, 5],
        pace: 'ahead',
      },
    ],
  },
  moments: {
    meaning,
    names: {},
    topics: ['skincare'],
    platforms: ['tiktok'],
    topic: null,
    platform: null,
    enough: true,
    cells: Array.from({ length: 168 }, (_, slot) => ({
      weekday: Math.floor(slot / 24),
      hour: slot % 24,
      shelfViews: 20,
      views: slot === 140 ? 12_345 : slot % 7,
      adds: 1,
      orders: 0,
      unshown: 0,
    })),
    missed: [{ weekday: 2, hour: 20, why: 'unshown', shoppers: 31 }],
  },
  orders: {
    meaning,
    names,
    page: 1,
    pages: 2,
    all: 51,
    search: '',
    rows: [
      {
        orderId: 'gid://shopify/Order/123456789012345678901234567890',
        numbers: ['#1001'],
        atMs: NOW - HOUR,
        isConfirmed: true,
        currency: 'USD',
        valueMinor: 5600,
        creditedMinor: 2800,
        refundedMinor: 100,
        lines: [
          {
            product: 'serum',
            valueMinor: 2800,
            kind: 'direct',
            isReturned: false,
            video: 'am',
            creator: 'mia',
            touch: { kind: 'added', agoMs: 2 * HOUR, live: false },
          },
          {
            product: long,
            valueMinor: 2800,
            kind: 'none',
            isReturned: false,
            video: null,
            creator: null,
            touch: null,
          },
        ],
      },
    ],
  },
  arrivals: {
    meaning,
    names: {},
    consent: shareOf(700, 800, 1),
    skewed: shareOf(3, 800, 1),
    missing: shareOf(3, 4812, 1),
    missingEvents: 3,
    automatedViews: 23,
    arrivals: {
      events: 4812,
      views: 800,
      consented: 700,
      skewed: 3,
      lastMs: NOW - 60_000,
      lagMedianMs: 800,
      lagMostMs: 9200,
      versions: [{ version: '1.0.0', views: 800, lastMs: NOW }],
      failures: [{ type: 'shelf_failed', code: 'FEED_NOTHING_TO_SHOW', times: 12 }],
    },
  },
};
