/** Rooms behind the figures, and the report narrowed down: asked for only when somebody does, readable at every width. */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Film, RoomAnswers } from '../../../src/collector/reports/shared/rooms.js';
import { shareOf } from '../../../src/collector/reports/shared/share.js';
import { busyReport, NOW, openReport, usd } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(async () => {
  open?.close();
  open = null;
  document.documentElement.style.colorScheme = '';
  await page.viewport(900, 800);
});
const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);
const HOUR = 3_600_000;
const four = [
  ...usd(722_126),
  { currency: 'KWD', minor: 2_538_265 },
  { currency: 'JPY', minor: 1_234_500 },
  { currency: 'EUR', minor: 91_050 },
];
const long =
  'a-very-long-name-without-any-space-in-it-as-somebody-may-have-made-it-up-for-a-product';
const names = { am: { name: 'My AM routine' }, mia: { name: 'Mia' }, serum: { name: 'Dew Serum' } };
const meaning = 'How this is counted.';

const rooms: RoomAnswers = {
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
            touch: { kind: 'added', agoMs: 2 * HOUR },
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
const all = Object.keys(rooms).join(' ');
const show = (query = '', report = busyReport()) =>
  (open = openReport(report, query, null, undefined, rooms));

describe('the rooms behind the figures', () => {
  test('ask for nothing until they are opened, and are then part of the address', async () => {
    const { root, askedRooms, queries, text } = show();
    await until(() => root.querySelectorAll('.fold').length === 7);
    expect(askedRooms).toEqual([]);
    await userEvent.click(page.getByText('Video by video'));
    await until(() => text().includes('Most leave between 2 seconds and a quarter.'));
    expect(askedRooms.map(({ room }) => room)).toEqual(['videos']);
    expect(queries.at(-1)).toBe('show=week&open=videos');
    expect(text()).toContain('Dew Serum sells most here: 8 orders.');
  });

  test('say in words what they show, each with how it is counted and its files', async () => {
    const { root, text } = show(`open=${all}`);
    await until(() => root.querySelectorAll('.fold-files').length === 7);
    for (const words of [
      'On the card 900 saw its card',
      'In the player 200 started it in the player',
      'Nano: 1,000 to 10,000',
      'Gifts $28',
      'Sales for each $1: $3.20',
      'Ahead of usual',
      '90 views in 5 hours · 20 took part, 5 added · Usual at that age: 12',
      'Wednesday 8 PM: 31 pages asked for videos, and none fitted.',
      'Dew Serum: added from “My AM routine” by Mia, 2 hours before',
      'no video is credited',
      'No shelf: FEED_NOTHING_TO_SHOW: 12 times',
      '0.8 s, 95 of 100 within 9.2 s',
    ])
      expect(text().replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(words);
    // Four viewers say nothing of a rate.
    expect(root.querySelectorAll('.sizes > li:last-child .faint')).toHaveLength(4);
    const files = [...root.querySelectorAll<HTMLAnchorElement>('.fold-orders .fold-files a')];
    expect(files.map(({ pathname }) => pathname)).toEqual([
      '/v1/report/orders.csv',
      '/v1/report/orders.json',
    ]);
  });

  test('stay current while they are open: after each reading of the report they are read anew, one at a time', async () => {
    const world = show('open=videos');
    const { root, askedRooms, text, tellNews } = world;
    await until(() => text().includes('8 orders'));
    await userEvent.click(root.querySelector('.film summary') as HTMLElement);
    const [film] = rooms.videos.films as [Film];
    const sold = { ...film, steps: { ...film.steps, ordered: 9 } };
    world.setRooms({ ...rooms, videos: { ...rooms.videos, films: [sold] } });
    expect(askedRooms).toHaveLength(1);
    tellNews();
    await until(() => text().includes('9 ordered'));
    expect(askedRooms.map(({ room }) => room)).toEqual(['videos', 'videos']);
    // What was opened in it stays open.
    expect(root.querySelector('.film details')?.hasAttribute('open')).toBe(true);
    world.setRooms({});
    tellNews();
    await until(() => text().includes('This part could not be read'));
    expect(text()).toContain('9 ordered');
    await userEvent.click(page.getByText('Video by video'));
    await until(() => root.querySelector('.fold-videos[open]') === null);
    const asked = askedRooms.length;
    const { length } = world.asked;
    tellNews();
    await until(() => world.asked.length > length);
    expect(askedRooms).toHaveLength(asked);
  });

  test('orders are found by their number, and leafed through', async () => {
    const { root, askedRooms } = show('open=orders');
    await until(() => root.querySelectorAll('.orders-table tbody tr').length === 1);
    await userEvent.fill(page.getByRole('searchbox'), '1001');
    await userEvent.click(page.getByRole('button', { name: 'Find' }));
    await until(() => askedRooms.at(-1)?.query['search'] === '1001');
    await userEvent.click(page.getByRole('button', { name: 'Older' }));
    await until(() => askedRooms.at(-1)?.query['leaf'] === '2');
  });

  test('what was given is written down, taken away and brought back', async () => {
    const { root, saved } = show('open=returns');
    await until(() => root.querySelector('.cost-form') !== null);
    await userEvent.click(page.getByText('Write down').first());
    await userEvent.fill(page.getByLabelText('Worth'), '12.50');
    await userEvent.click(page.getByRole('button', { name: 'Write down' }));
    await until(() => saved.length === 1);
    expect(saved[0]).toMatchObject({
      put: [{ creator: 'mia', kind: 'gift', amount: '12.50', currency: 'USD', day: '2026-10-14' }],
    });
    await userEvent.click(page.getByText('Written down', { exact: true }).last());
    await userEvent.click(page.getByRole('button', { name: /^Remove Gift/ }));
    await until(() => saved.length === 2);
    expect(saved[1]).toEqual({ remove: ['gift-1'] });
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await until(() => saved.length === 3);
    expect(saved[2]).toMatchObject({ put: [{ id: 'gift-1', amount: '28.00' }] });
  });

  test('a creator has the rooms of their own alone, and writes nothing down', async () => {
    const { root } = show(`open=${all}`, busyReport({ creator: 'mia' }));
    await until(() => root.querySelectorAll('.fold').length === 3);
    await until(() => root.querySelectorAll('.fold-files').length === 3);
    expect(root.querySelector('.cost-form')).toBeNull();
    expect(root.querySelector('.filters')).toBeNull();
    expect(root.querySelector('.room-files')).toBeNull();
  });

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [820, 'light'],
    [1440, 'dark'],
  ] as const)('nothing is pushed out of a page of %i pixels, in the %s', async (width, scheme) => {
    await page.viewport(width, 900);
    document.documentElement.style.colorScheme = scheme;
    const { root } = show(`open=${all}`);
    await until(() => root.querySelectorAll('.fold-files').length === 7);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const found = await axe.run(root, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });
});

describe('the report narrowed down', () => {
  test('asks for all of it anew, says what holds, and lets go of it again', async () => {
    const { root, asked, text, queries } = show();
    await until(() => root.querySelector('.filters') !== null);
    await userEvent.click(page.getByText('Narrow down'));
    await until(() => text().includes('Filters meaning.'));
    await userEvent.selectOptions(page.getByLabelText('Country'), 'DE');
    await until(() => asked.at(-1)?.['country'] === 'DE');
    expect(text()).toContain('Country: Germany');
    expect(queries.at(-1)).toBe('show=week&country=DE');
    await userEvent.click(page.getByRole('button', { name: 'Remove Country: Germany' }));
    await until(() => asked.at(-1)?.['country'] === undefined);
  });
});
