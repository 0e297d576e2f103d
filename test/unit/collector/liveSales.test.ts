/** What is sold during a live stands in everything that is handed out of the report. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { am, createShop, HOUR, order, pour, type Act } from './knownShop.js';
import { TOKEN } from './support.js';

const added = (video: object, live: boolean): Act => [
  'product_added',
  5 * HOUR,
  {
    ...video,
    product: 'serum-dew',
    props: { quantity: 1, adapter: 'shopify', ...(live ? { live: true } : {}) },
  },
];
const bought = (id: string, minor: number, currency?: string): Act => [
  'order_completed',
  1 * HOUR,
  order(id, [['serum-dew', minor]], currency),
];
const days = 'from=2026-10-12&to=2026-10-18';

/** Each sheet by the first cell of its lines. */
async function sheetsOf(visits: Act[][]) {
  const shop = createShop();
  for (const [at, acts] of visits.entries()) await shop.visit(`visitor-${at}`, acts);
  const read = async (path: string) => {
    const answer = await shop.get(`/v1/${path}?${days}`, { authorization: `Bearer ${TOKEN}` });
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const sheet = async (path: string) =>
    parse(await read(path), { bom: true, columns: true }) as Record<string, string>[];
  return {
    creators: await sheet('report.csv'),
    videos: await sheet('report/tables/videos.csv'),
    products: await sheet('report/tables/products.csv'),
    figures: await sheet('report/tables/figures.csv'),
    json: JSON.parse(await read('report.json')) as Report,
  };
}
const line = (sheet: Record<string, string>[], id: string) => sheet.find(({ Id }) => Id === id);

test('orders and sales while live stand in every sheet, each currency in a column of its own, and in the JSON', async () => {
  const { creators, videos, products, figures, json } = await sheetsOf([
    [added(am, true), bought('1', 2800)],
    [added(am, true), bought('2', 1900, 'EUR')],
    [added(am, false), bought('3', 2800)],
    [added(pour, false), bought('4', 2800)],
  ]);
  const live = {
    'Orders while live': '2',
    'Sales while live USD': '28.00',
    'Sales while live EUR': '19.00',
  };
  expect(line(creators, 'mia')).toMatchObject({ Orders: '3', 'Sales USD': '56.00', ...live });
  expect(line(videos, 'am-routine')).toMatchObject({ Orders: '3', ...live });
  expect(line(products, 'serum-dew')).toMatchObject({ Orders: '4', ...live });
  expect(line(creators, 'jo')).toMatchObject({
    Orders: '1',
    'Orders while live': '0',
    'Sales while live USD': '0.00',
  });
  expect(
    figures
      .filter(({ Figure = '' }) => Figure.includes('while live'))
      .map(({ Figure, Currency, Value }) => [Figure, Currency, Value]),
  ).toEqual([
    ['Orders while live', '', '2'],
    ['Sales while live', 'USD', '28.00'],
    ['Sales while live', 'EUR', '19.00'],
  ]);
  const sums = [
    { currency: 'USD', minor: 2800 },
    { currency: 'EUR', minor: 1900 },
  ];
  for (const row of [
    json.summary,
    json.creators.rows.find(({ id }) => id === 'mia'),
    json.videos.rows.find(({ id }) => id === 'am-routine'),
  ])
    expect(row?.live).toEqual({ orders: 2, revenue: sums });
});

test('where nothing was sold live there are no empty columns of money', async () => {
  const { creators, videos, figures } = await sheetsOf([[added(am, false), bought('1', 2800)]]);
  for (const sheet of [creators, videos])
    expect(Object.keys(sheet[0] ?? {}).filter((name) => name.includes('Sales while'))).toEqual([]);
  expect(JSON.stringify(figures)).not.toContain('while live');
});
