/** Before a shop's own server tells of its orders, no page can claim more than the shop takes. */
import { describe, expect, test } from 'vitest';
import { type Act, am, createShop, feed, HOUR, order } from './knownShop.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const priced = {
  ...feed,
  products: [
    { ...feed.products[0], price: usd('28.00'), compareAt: usd('35.00') },
    { ...feed.products[1], price: usd('90.00') },
    feed.products[2],
  ],
};
type Line = [product: string, quantity: number, valueMinor: number];
const claim = (lines: Line[], currency = 'USD') => {
  const made = order('1001', [], currency);
  return {
    ...made,
    props: {
      ...made.props,
      totalMinor: lines.reduce((sum, [, , value]) => sum + value, 0),
      lines: lines.map(([product, quantity, valueMinor]) => ({ product, quantity, valueMinor })),
    },
  };
};
const adds = (...products: string[]) =>
  products.map((product): Act => ['product_added', 2 * HOUR, { ...am, product }]);

async function claimed(lines: Line[], currency?: string) {
  const shop = createShop({ feed: priced });
  await shop.visit('ann', [
    ['video_viewed', 3 * HOUR, am],
    ...adds('serum-dew', 'mug-ridge', 'lamp-dusk'),
    ['order_completed', HOUR, claim(lines, currency)],
  ]);
  const { orders, summary } = await shop.report();
  return {
    counted: [orders.reported, summary.sales.orders, summary.sales.revenue[0]?.minor ?? 0],
    above: orders.unconfirmed.abovePrice,
  };
}

describe('what a page claims for a line', () => {
  test.each<[string, Line[], number]>([
    ['the price', [['serum-dew', 1, 2800]], 2800],
    ['two pieces with tax, before the reduction', [['serum-dew', 2, 8890]], 8890],
    [
      'two products, each at its price',
      [
        ['serum-dew', 1, 2800],
        ['mug-ridge', 3, 27_000],
      ],
      29_800,
    ],
    [
      'a product whose price the feed does not tell, below the dearest',
      [['lamp-dusk', 1, 11_000]],
      11_000,
    ],
  ])('%s counts', async (_what, lines, minor) => {
    expect(await claimed(lines)).toEqual({ counted: [1, 1, minor], above: 0 });
  });

  test.each<[string, Line[]]>([
    ['a billion', [['serum-dew', 1, 100_000_000_000]]],
    ['a third more than the price before any reduction', [['serum-dew', 1, 4700]]],
    ['more pieces than anybody buys', [['serum-dew', 100_000, 280_000_000]]],
    [
      'an honest line and one above',
      [
        ['mug-ridge', 1, 9000],
        ['serum-dew', 1, 9000],
      ],
    ],
    ['more than the dearest for a product without a price', [['lamp-dusk', 1, 20_000]]],
  ])('%s is told of, and counts nowhere', async (_what, lines) => {
    expect(await claimed(lines)).toEqual({ counted: [0, 0, 0], above: 1 });
  });

  test.each([
    ['JPY', 4300, 4_000_000],
    ['EUR', 2600, 100_000_000_000],
    ['VND', 730_000, 100_000_000_000],
    ['KWD', 8600, 1_000_000],
    ['SEK', 27_000, 1_000_000],
  ])(
    'in %s, in which the feed has no price, what it may be counts, and what it cannot be does not',
    async (currency, honest, madeUp) => {
      expect(await claimed([['serum-dew', 1, honest]], currency)).toEqual({
        counted: [1, 1, honest],
        above: 0,
      });
      expect(await claimed([['serum-dew', 1, madeUp]], currency)).toEqual({
        counted: [0, 0, 0],
        above: 1,
      });
    },
  );
});

test('a stranger who claims a shopper’s order for more takes nothing from it, whoever comes first', async () => {
  for (const isFirst of [true, false]) {
    const shop = createShop({ feed: priced });
    const act = (visitor: string, minor: number) =>
      shop.visit(visitor, [
        ['product_added', 2 * HOUR, { ...am, product: 'serum-dew' }],
        ['order_completed', HOUR, claim([['serum-dew', 1, minor]])],
      ]);
    if (isFirst) await act('eve', 5_000_000);
    await act('ann', 2800);
    if (!isFirst) await act('eve', 5_000_000);
    const { summary, orders } = await shop.report();
    expect({ sales: summary.sales, abovePrice: orders.unconfirmed.abovePrice }).toEqual({
      sales: { orders: 1, revenue: [{ currency: 'USD', minor: 2800 }] },
      abovePrice: 0,
    });
  }
});
