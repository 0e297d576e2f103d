import { expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { batch, createTestCollector, event, TOKEN } from './support.js';

const bearer = { authorization: `Bearer ${TOKEN}` };

/** Orders of one product each, opened from a creator's video by a shopper of their own. */
async function openShop(orders: [creator: string, currency: string, valueMinor: number][]) {
  const { post, get } = createTestCollector({
    limits: { perNetwork: { perSecond: 1000, burst: 1000 } },
  });
  for (const [index, [creator, currency, valueMinor]] of orders.entries()) {
    const about = {
      creator,
      video: `video-of-${creator}`,
      product: 'serum',
      view: `page-${index}`,
    };
    const props = {
      orderId: `o${index}`,
      currency,
      totalMinor: valueMinor,
      lines: [{ product: 'serum', quantity: 1, valueMinor }],
    };
    const acts = [
      event('product_opened', about),
      event('order_completed', { view: about.view, seq: 1, video: null, creator: null, props }),
    ];
    await post(batch(acts, {}, { visitor: `shopper-${index}`, session: `shopper-${index}` }));
  }
  return {
    report: async () => (await (await get('/v1/report', bearer)).json()) as Report,
    csv: async () => (await (await get('/v1/report.csv', bearer)).text()).trim().split('\r\n'),
  };
}

test('the currency in which most orders were paid stands first everywhere, however small its amounts look', async () => {
  const shop = await openShop([
    ['mia', 'USD', 156_323],
    ['jo', 'KWD', 400_123],
    ['mia', 'USD', 1],
    ['mia', 'KWD', 9_999_999],
    ['zoe', 'USD', 2],
    ['jo', 'JPY', 5_000_000],
  ]);
  const { currencies, summary, creators, products, orders } = await shop.report();
  expect(currencies).toEqual(['USD', 'KWD', 'JPY']);
  for (const { revenue } of [summary.sales, orders, products.rows[0]?.sales ?? { revenue: [] }]) {
    expect(revenue.map(({ currency }) => currency)).toEqual(['USD', 'KWD', 'JPY']);
  }
  expect(creators.rows.map(({ id, sales }) => [id, sales.revenue])).toEqual([
    [
      'mia',
      [
        { currency: 'USD', minor: 156_324 },
        { currency: 'KWD', minor: 9_999_999 },
      ],
    ],
    [
      'jo',
      [
        { currency: 'KWD', minor: 400_123 },
        { currency: 'JPY', minor: 5_000_000 },
      ],
    ],
    ['zoe', [{ currency: 'USD', minor: 2 }]],
  ]);
});

test("of creators with as many orders the shop's own currency decides, then the next, and never the size of minor units", async () => {
  const shop = await openShop([
    ['dinars', 'KWD', 400_123],
    ['dollars', 'USD', 156_323],
    ['dollars and more', 'USD', 156_324],
    ['yen', 'JPY', 90_000_000],
  ]);
  // Dollars stand first, having two orders; yen and dinars are no money in dollars, and dinars come after yen by their name.
  expect((await shop.report()).creators.rows.map(({ id }) => id)).toEqual([
    'dollars and more',
    'dollars',
    'yen',
    'dinars',
  ]);
});

test('the spreadsheet has a column for each currency, with its own decimal places', async () => {
  const [head, ...lines] = await (
    await openShop([
      ['mia', 'KWD', 400_123],
      ['mia', 'JPY', 5000],
      ['mia', 'KWD', 1],
      ['jo', 'EUR', 7],
    ])
  ).csv();
  expect(head?.split(',').slice(-3)).toEqual(['Sales KWD', 'Sales EUR', 'Sales JPY']);
  expect(lines.map((line) => line.split(',').slice(-5))).toEqual([
    ['3', '0', '400.124', '0.00', '5000'],
    ['1', '0', '0.000', '0.07', '0'],
  ]);
});
