/** Several currencies, long names, many lines: everything stands, and nothing pushes anything out of the page. */
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Report, Row, Sum } from '../../../src/collector/reports/shared/types.js';
import { busyReport, openReport, row } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(async () => {
  open?.close();
  open = null;
  document.documentElement.style.colorScheme = '';
  await page.viewport(900, 800);
});
const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);

const all: Sum[] = [
  { currency: 'USD', minor: 722_126 },
  { currency: 'KWD', minor: 2_538_265 },
  { currency: 'JPY', minor: 1_234_500 },
  { currency: 'EUR', minor: 91_050 },
];
const long = '=HYPERLINK("http://a-very-long-address.example/without/any/space","x")';

function worldOf(currencies: number): Report {
  const sums = all.slice(0, currencies);
  const part = (share: number) =>
    sums.map(({ currency, minor }) => ({ currency, minor: Math.round(minor * share) }));
  const sold = (id: string, share: number, more: Partial<Row> = {}) =>
    row(id, {
      creator: 'mia',
      views: Math.round(4200 * share),
      measuredViews: Math.round(2000 * share),
      watchThrough: 0.6,
      opens: 300,
      adds: 90,
      sales: { orders: Math.round(240 * share), revenue: part(share) },
      ...more,
    });
  const base = busyReport();
  const people = ['mia', long, 'jo', 'zoe'].map((id, index) => sold(id, 0.4 / (index + 1)));
  return {
    ...base,
    currencies: sums.map(({ currency }) => currency),
    summary: { ...base.summary, sales: { orders: 240, revenue: sums } },
    previous: { ...base.previous, sales: { orders: 200, revenue: part(0.8) } },
    creators: { meaning: 'Creators meaning.', rows: people },
    videos: {
      meaning: 'Videos meaning.',
      rows: ['am', long, 'v3', 'v4', 'v5', 'v6'].map((id) => sold(id, 0.1, { creator: long })),
    },
    products: {
      meaning: 'Products meaning.',
      rows: ['serum-dew', long, 'mug'].map((id) => sold(id, 0.2)),
    },
  };
}

const sizes = [
  [390, 844],
  [820, 1180],
  [1440, 900],
] as const;
const places = sizes.flatMap(([width, height]) =>
  [1, 2, 4].flatMap((currencies) =>
    (['light', 'dark'] as const).map((scheme) => [width, height, currencies, scheme] as const),
  ),
);

test.each(places)(
  'at %d × %d, %d currencies in %s stand whole, and no name is squeezed into a column of letters',
  async (width, height, currencies, scheme) => {
    await page.viewport(width, height);
    document.documentElement.style.colorScheme = scheme;
    const { root } = (open = openReport(worldOf(currencies)));
    await until(() => root.querySelector('.creators-table') !== null);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const name of root.querySelectorAll('.who-name, .video-title'))
      expect(name.getBoundingClientRect().width).toBeGreaterThan(60);
    const sums = [...root.querySelectorAll<HTMLElement>('.money span, .figure-now span')];
    expect(sums.length).toBeGreaterThan(4 * currencies);
    for (const sum of sums) {
      const box = sum.getBoundingClientRect();
      // One line, and inside of what it stands in.
      expect(box.height).toBeLessThan(2 * Number.parseFloat(getComputedStyle(sum).fontSize));
      const frame = sum.closest('td, th, dd')?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.round(sum.scrollWidth)).toBeLessThanOrEqual(Math.ceil(frame.width));
      expect(box.right).toBeLessThanOrEqual(width);
    }
  },
);

test('sums of one currency decide the order, never minor units of different ones', async () => {
  const sold = (id: string, revenue: Sum[]) =>
    row(id, { views: 50, sales: { orders: 1, revenue } });
  const rows = [
    sold('dinars', [{ currency: 'KWD', minor: 400_123 }]),
    sold('dollars', [{ currency: 'USD', minor: 156_323 }]),
    sold('more', [{ currency: 'USD', minor: 156_324 }]),
    sold('both', [
      { currency: 'USD', minor: 156_323 },
      { currency: 'KWD', minor: 1 },
    ]),
  ];
  const { root } = (open = openReport({ ...worldOf(2), creators: { meaning: 'm', rows } }));
  await until(() => root.querySelector('.creators-table') !== null);
  await userEvent.click(page.getByRole('button', { name: 'Sales', exact: true }));
  const names = () =>
    [...root.querySelectorAll('.creators-table .who-name')].map((name) => name.textContent).join();
  await until(() => names() === 'more,both,dollars,dinars');
  expect(root.textContent).toContain('Sums of different currencies are never added.');
});

test('a crowd of made-up creators does not make the page a crowd of elements', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => row(`c${index}`, { views: 1 }));
  const { root } = (open = openReport(
    busyReport({ creators: { meaning: 'm', rows }, videos: { meaning: 'm', rows } }),
  ));
  await until(() => root.querySelectorAll('.creators-table tbody tr').length === 8);
  await userEvent.click(page.getByRole('button', { name: 'Show 200 more of 30,000' }).first());
  await until(() => root.querySelectorAll('.creators-table tbody tr').length === 208);
});
