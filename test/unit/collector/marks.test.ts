import { describe, expect, test } from 'vitest';
import { makeAttributionToken } from '../../../src/events/attribution.js';
import { am, createShop, HOUR, pick, pour, type Act } from './knownShop.js';
import { NOW } from './support.js';

describe('an order line that kept the shelf’s mark', () => {
  const line = (mark: string, more: object = {}) => ({
    product: '77',
    variant: '41001',
    quantity: 1,
    valueMinor: 2800,
    mark,
    ...more,
  });
  const ordered = (lines: object[]) => ({
    video: null,
    creator: null,
    props: { orderId: 'm-1', currency: 'USD', totalMinor: 2800, lines },
  });
  const added = (agoMs: number, more = am): Act => [
    'product_added',
    agoMs,
    {
      ...more,
      product: 'serum-dew',
      props: { variant: '41001', quantity: 1, adapter: 'shopify' },
    },
  ];
  const mark = makeAttributionToken('s-ann');

  test.each([
    ['of this release', mark],
    ['of an earlier release', `am-routine.s-ann.${(NOW - 2 * HOUR).toString(36)}`],
  ])(
    '%s is credited to the video that its visit added from, even from a page that knows no visitor',
    async (_which, given) => {
      const shop = createShop();
      await shop.visit('ann', [added(2 * HOUR)]);
      await shop.visit(null, [['order_completed', HOUR, ordered([line(given)])]]);
      const { creators, orders } = await shop.report();
      expect(orders).toMatchObject({ reported: 1, direct: 1 });
      expect(pick(creators.rows.find(({ id }) => id === 'mia'))).toMatchObject({
        orders: 1,
        revenue: [{ currency: 'USD', minor: 2800 }],
      });
    },
  );

  test('an order line that kept the shelf’s mark is good to the second: of two videos in one hour the later add wins, though both make one line', async () => {
    const shop = createShop();
    await shop.visit('ann', [added(2 * HOUR), added(2 * HOUR - 1000, pour)]);
    await shop.visit(null, [['order_completed', HOUR, ordered([line(mark)])]]);
    const { creators } = await shop.report();
    expect(creators.rows.map(({ id, sales }) => [id, sales.orders])).toEqual([
      ['jo', 1],
      ['mia', 0],
    ]);
  });

  test('an order line that kept the shelf’s mark names a visit, whatever the clock of the shopper said: added on one device, ordered on another', async () => {
    const shop = createShop();
    await shop.visit('ann', [added(70 * 60_000)]);
    await shop.visit('phone', [
      ['product_opened', 65 * 60_000, { ...pour, product: 'serum-dew', props: { from: 'tag' } }],
      ['order_completed', HOUR, ordered([line(mark)])],
    ]);
    expect((await shop.report()).creators.rows.find(({ id }) => id === 'mia')?.sales.orders).toBe(
      1,
    );
  });

  test('older than the window is credited to nobody, and so is one of nobody’s making', async () => {
    const shop = createShop();
    await shop.visit('ann', [added(48 * HOUR)]);
    await shop.visit(null, [
      ['order_completed', HOUR, ordered([line(mark), line('drop table', { variant: '51001' })])],
    ]);
    expect((await shop.report('from=2026-10-12&to=2026-10-18&clickDays=1')).orders).toMatchObject({
      reported: 1,
      direct: 0,
      clickDays: 1,
    });
    expect((await shop.report()).orders).toMatchObject({ reported: 1, direct: 1, clickDays: 7 });
  });

  test.each([
    ['a visit that nobody saw', [line(`am-routine.s-never.${(NOW - 2 * HOUR).toString(36)}`)], 0],
    ['another product', [line(mark, { product: 'mug-ridge', variant: '51001' })], 0],
    [
      'another line, whose mark says whose the order is',
      [line('no mark'), line(mark, { product: 'mug-ridge', variant: '51001' })],
      1,
    ],
  ])(
    'an order line that kept the shelf’s mark credits by what its visit did: %s',
    async (_what, lines, direct) => {
      const shop = createShop();
      await shop.visit('ann', [added(2 * HOUR)]);
      await shop.visit(null, [['order_completed', HOUR, ordered(lines)]]);
      expect((await shop.report()).orders).toMatchObject({ reported: 1, direct });
    },
  );
});
