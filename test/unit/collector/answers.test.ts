/** What answers to questions bring: products opened from them, and orders of these. */
import { expect, test } from 'vitest';
import { shownFigures } from '../../../src/collector/reports/shared/figures.js';
import type { Figures, Report } from '../../../src/collector/reports/shared/types.js';
import { am, createShop, HOUR, order, pour, type Act } from './knownShop.js';

const opened = (agoMs: number, from: string, more: object = am): Act => [
  'product_opened',
  agoMs,
  { ...more, product: 'serum-dew', props: { from } },
];
const added = (agoMs: number, more: object = am): Act => [
  'product_added',
  agoMs,
  { ...more, product: 'serum-dew', props: { quantity: 1, adapter: 'shopify' } },
];
const bought = (id: string): Act => ['order_completed', 1 * HOUR, order(id, [['serum-dew', 2800]])];

async function summaryOf(visits: Act[][]): Promise<Figures> {
  const shop = createShop();
  for (const [at, acts] of visits.entries()) await shop.visit(`visitor-${at}`, acts);
  return ((await shop.report()) as Report).summary;
}

test('a product opened from an answer, and what is sold of it, are told apart from those opened from a tag', async () => {
  const summary = await summaryOf([
    [opened(5 * HOUR, 'answer'), added(5 * HOUR), bought('1')],
    [opened(5 * HOUR, 'answer'), bought('2')],
    [opened(5 * HOUR, 'tag'), added(5 * HOUR), bought('3')],
    [opened(5 * HOUR, 'answer')],
  ]);
  expect(summary).toMatchObject({ opens: 4, answerOpens: 3, sales: { orders: 3 } });
  expect(summary.answered).toEqual({ orders: 2, revenue: [{ currency: 'USD', minor: 5600 }] });
  expect(shownFigures.answerOrders.of(summary)).toBe(2);
});

test.each<[string, Act[]]>([
  [
    'opened again from a tag before it was added',
    [opened(6 * HOUR, 'answer'), opened(5 * HOUR, 'tag'), added(4 * HOUR), bought('1')],
  ],
  [
    'added from another video than the one that was asked about',
    [opened(6 * HOUR, 'answer'), added(5 * HOUR, pour), bought('1')],
  ],
  [
    'opened from an answer after it was added from a tag',
    [opened(6 * HOUR, 'tag'), added(5 * HOUR), opened(4 * HOUR, 'answer'), bought('1')],
  ],
])('an order is not an answer’s where the product was %s', async (_what, acts) => {
  const summary = await summaryOf([acts]);
  expect(summary).toMatchObject({ sales: { orders: 1 }, answered: { orders: 0, revenue: [] } });
});
