import { afterEach, expect, it, vi } from 'vitest';
import type { GiftLine } from '../../../src/submissions/shared/giftReport.js';
import { busyReport, openReport, usd } from './reportWorld.js';

const line = (more: Partial<GiftLine> = {}): GiftLine => ({
  id: 'gift-2026-mia-serum-k7qd2',
  creator: 'Mia',
  product: 'Dew Serum',
  state: 'approved',
  words: '',
  invitedOn: '2026-10-01',
  title: 'My AM routine',
  rightsUntil: '2027-09-30',
  video: 'am-routine',
  sparkCode: '#abc123',
  sparkUntil: '2026-12-01',
  figures: { views: 1840, adds: 61, orders: 12, revenue: usd(33600) },
  ...more,
});
let page: ReturnType<typeof openReport> | undefined;
afterEach(() => page?.close());

const openWith = (lines: readonly GiftLine[] | null, csvUrl: string | null, own = false) => {
  const report = busyReport(own ? { creator: 'mia' } : {});
  page = openReport(report, '', { load: async () => lines, csvUrl });
  return page;
};
const table = () => page?.root.querySelector<HTMLElement>('section.gifts');

it('each gift stands with its video and what that has sold, and the same comes as a spreadsheet', async () => {
  openWith(
    [
      line(),
      line({
        id: 'g2',
        creator: 'Jo',
        state: 'sent',
        title: null,
        video: null,
        figures: null,
        sparkCode: '',
      }),
    ],
    'studio/api/gifts.csv',
  );
  await vi.waitFor(() => expect(table()).not.toBeNull());
  const cells = [...table()!.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => (cell.textContent ?? '').trim()),
  );
  expect(cells[0]?.slice(1)).toEqual(['1,840', '61', '12', '$336']);
  expect(cells[0]?.[0]).toContain('In the shop until September 30, 2027');
  expect(cells[0]?.[0]).toContain('Spark code #abc123, until December 1, 2026');
  expect(cells[1]).toEqual(['Invited on October 1, 2026, nothing sent yet', '–', '–', '–', '–']);
  expect(table()!.querySelector('a')?.getAttribute('href')).toBe('studio/api/gifts.csv');
});

it('a creator reads of their own gifts, with what the shop said', async () => {
  openWith([line({ state: 'changes_asked', words: 'Closer, please.', video: null })], null, true);
  await vi.waitFor(() => expect(table()).not.toBeNull());
  expect(table()!.querySelector('h2')?.textContent).toBe('Your gifts');
  expect(table()!.textContent).toContain('The shop says: Closer, please.');
  expect(table()!.querySelector('a')).toBeNull();
});

it.each([
  ['none', []],
  ['unknown', null],
])('where there are no gifts nothing is said of them: %s', async (_what, lines) => {
  const load = vi.fn(async () => lines);
  page = openReport(busyReport(), '', { load, csvUrl: null });
  await vi.waitFor(() => expect(load).toHaveBeenCalled());
  await vi.waitFor(() => expect(page?.root.querySelector('section.creators')).not.toBeNull());
  expect(table()).toBeNull();
});
