/** The rooms with nothing in them, with one currency, and with as much as there may be: at every width, in both schemes, by keys. */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RoomAnswers } from '../../../src/collector/reports/shared/rooms.js';
import { shareOf } from '../../../src/collector/reports/shared/share.js';
import { four, long, roomAnswers } from '../../support/roomAnswers.js';
import { busyReport, NOW, openReport, row, usd } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(async () => {
  open?.close();
  open = null;
  document.documentElement.style.colorScheme = '';
  await page.viewport(900, 800);
});
const all = Object.keys(roomAnswers).join(' ');
const { videos, creators, returns, hours, moments, orders, arrivals } = roomAnswers;

const nothing: RoomAnswers = {
  videos: { ...videos, films: [], all: 0 },
  creators: { ...creators, rows: [] },
  returns: { ...returns, since: null, rows: [], payouts: [], entries: [] },
  hours: { ...hours, rows: [], median: [], of: 0 },
  moments: {
    ...moments,
    enough: false,
    missed: [],
    cells: moments.cells.map((cell) => ({ ...cell, views: 0, adds: 0, shelfViews: 0 })),
  },
  orders: { ...orders, rows: [], page: 1, pages: 1, all: 0 },
  arrivals: {
    ...arrivals,
    consent: shareOf(0, 0),
    skewed: shareOf(0, 0),
    missing: shareOf(0, 0),
    arrivals: {
      ...arrivals.arrivals,
      events: 0,
      views: 0,
      lastMs: null,
      versions: [],
      failures: [],
    },
  },
};
const [film] = videos.films;
const oneCurrency: RoomAnswers = {
  ...roomAnswers,
  videos: { ...videos, films: film ? [{ ...film, revenue: usd(41_000) }] : [] },
  creators: {
    ...creators,
    rows: creators.rows.map((each) => ({ ...each, revenue: usd(41_000), perThousand: [] })),
  },
  returns: { ...returns, rows: returns.rows.map((each) => ({ ...each, fees: usd(5000) })) },
};
const many = <T,>(length: number, make: (index: number) => T) =>
  Array.from({ length }, (_, at) => make(at));
const most: RoomAnswers = {
  ...roomAnswers,
  videos: {
    ...videos,
    all: 30_000,
    films: film
      ? many(60, (at) => ({
          ...film,
          video: `${long}-${at}`,
          moments: many(12, (nr) => ({ ...film.moments[0]!, product: `${long}-${nr}` })),
        }))
      : [],
  },
  returns: {
    ...returns,
    rows: many(60, (at) => ({ ...returns.rows[0]!, creator: `${long}-${at}`, gifts: four })),
    payouts: many(60, (at) => ({ ...returns.payouts[0]!, creator: `${long}-${at}`, rate: 0.125 })),
  },
  hours: { ...hours, rows: many(24, (at) => ({ ...hours.rows[0]!, video: `${long}-${at}` })) },
  moments: {
    ...moments,
    // Every shade there is.
    cells: moments.cells.map((cell, at) => ({ ...cell, views: at * 100 })),
  },
  orders: {
    ...orders,
    rows: many(50, (at) => ({ ...orders.rows[0]!, orderId: `order-${at}`, atMs: NOW - at })),
  },
};
const crowded = busyReport({
  creators: {
    meaning: 'm',
    rows: many(500, (at) =>
      row(`${long}-${at}`, { viewers: 40, sales: { orders: 2, revenue: four } }),
    ),
  },
});
const states = [
  ['nothing', busyReport(), nothing],
  ['one currency', busyReport(), oneCurrency],
  ['as much as there may be', crowded, most],
] as const;
const screens = [
  [390, 'light'],
  [820, 'dark'],
  [1440, 'light'],
] as const;

describe.each(states)('the rooms with %s', (_what, report, answers) => {
  test.each(screens)(
    'fit a page of %i pixels and are readable in the %s',
    async (width, scheme) => {
      await page.viewport(width, 900);
      document.documentElement.style.colorScheme = scheme;
      open = openReport(report, `open=${all}`, null, undefined, answers);
      const { root } = open;
      await expect.poll(() => root.querySelectorAll('.fold-files').length).toBe(7);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const fold of root.querySelectorAll('.fold'))
        expect([fold.className, fold.scrollWidth]).toEqual([fold.className, fold.clientWidth]);
      const found = await axe.run(root, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      expect(
        found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]),
      ).toEqual([]);
    },
  );
});

test('a room is opened, used and closed by keys alone, and news take no focus away', async () => {
  open = openReport(busyReport(), '', null, undefined, roomAnswers);
  const { root, askedRooms, tellNews } = open;
  await expect.poll(() => root.querySelectorAll('.fold').length).toBe(7);
  root.querySelector<HTMLElement>('.fold-moments > summary')?.focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(root.querySelector('.fold-orders > summary'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('.fold-orders input')).not.toBeNull();
  await userEvent.keyboard('{Tab}1001');
  tellNews();
  await expect.poll(() => askedRooms.length).toBe(2);
  const field = root.querySelector<HTMLInputElement>('.fold-orders input');
  expect(document.activeElement).toBe(field);
  expect(field?.value).toBe('1001');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => askedRooms.at(-1)?.query['search']).toBe('1001');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  await expect.poll(() => root.querySelector('.fold-orders[open]')).toBeNull();
});
