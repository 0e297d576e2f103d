/** A week at Halden in which every act is known; the report has to tell exactly that. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { am, createShop, DAY, HOUR, order, pick, pour, type Act } from './knownShop.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from './support.js';

describe('a week of which every act is known', () => {
  // 2026-10-14 is a Wednesday; the week is Monday 12 to Sunday 18, and now is Wednesday noon UTC.
  const shop = createShop();
  let report: Report;
  beforeAll(async () => {
    await shop.visit('ann', [
      ['shelf_loaded', 5 * HOUR],
      ['shelf_viewed', 5 * HOUR],
      ['video_viewed', 5 * HOUR, am],
      ['video_engaged', 5 * HOUR, am],
      ['tag_viewed', 5 * HOUR, { ...am, product: 'serum-dew' }],
      ['product_opened', 5 * HOUR, { ...am, product: 'serum-dew' }],
      [
        'product_added',
        5 * HOUR,
        {
          ...am,
          product: 'serum-dew',
          props: { variant: '41002', quantity: 2, adapter: 'shopify' },
        },
      ],
      [
        'video_watched',
        5 * HOUR,
        {
          ...am,
          props: { watchedMs: 9000, uniqueMs: 6000, mutedMs: 0, loops: 1, durationMs: 8000 },
        },
      ],
    ]);
    // The thank-you page knows only variant ids, and says the order twice.
    await shop.visit('ann', [
      [
        'order_completed',
        4 * HOUR,
        order('1001', [
          ['41002', 8400, '41002'],
          ['lamp-dusk', 12_000],
        ]),
      ],
    ]);
    await shop.visit('ann', [
      [
        'order_completed',
        3 * HOUR,
        order('1001', [
          ['41002', 8400, '41002'],
          ['lamp-dusk', 12_000],
        ]),
      ],
    ]);
    await shop.visit('ben', [
      ['shelf_viewed', 30 * HOUR],
      ['video_viewed', 30 * HOUR, { ...pour, props: { surface: 'card' } }],
      ['video_viewed', 30 * HOUR, am],
      ['product_opened', 30 * HOUR, { ...am, product: 'serum-dew' }],
      ['product_opened', 29 * HOUR, { ...pour, product: 'mug-ridge' }],
      [
        'order_completed',
        28 * HOUR,
        order(
          '1002',
          [
            ['serum-dew', 2800],
            ['mug-ridge', 2400],
          ],
          'EUR',
        ),
      ],
    ]);
    // Watched the mug's video, opened nothing, bought the mug: influenced, not brought.
    await shop.visit('cat', [
      ['video_viewed', 2 * HOUR, pour],
      ['order_completed', HOUR, order('1003', [['mug-ridge', 2400]])],
    ]);
    // Said no to being recognised: two pages, two shoppers.
    const denied = {
      context: { consent: { analytics: false, marketing: false, source: 'banner' } },
    };
    await shop.visit(
      null,
      [
        ['shelf_viewed', HOUR],
        ['video_viewed', HOUR, pour],
      ],
      denied,
    );
    await shop.visit(null, [['shelf_viewed', HOUR]], denied);
    // A program, which counts nowhere.
    await shop.visit(
      'bot',
      [
        ['video_viewed', HOUR, am],
        ['order_completed', HOUR, order('6666', [['serum-dew', 99_999]])],
      ],
      { context: { automated: true } },
    );
    // Last week.
    await shop.visit('eve', [
      ['shelf_viewed', 2.6 * DAY],
      ['video_viewed', 2.6 * DAY, am],
    ]);
    // Two of six events lost on the way.
    await shop.visit(
      'dan',
      [
        'shelf_loaded',
        'shelf_viewed',
        'card_viewed',
        'card_viewed',
        'card_viewed',
        'card_viewed',
      ].map((type): Act => [type, 2 * HOUR]),
      { lose: [2, 4] },
    );
    // Half an hour later the pages are quiet, but one has just begun.
    shop.clock.passMs(HOUR / 2);
    await shop.post(
      batch(
        [event('shelf_loaded', { view: 'just-begun', seq: 7, at: iso(NOW) })],
        { sentAt: iso(NOW) },
        { visitor: 'fay' },
      ),
    );
    report = await shop.report();
  });

  test('views, opens, adds, orders and sales are those of the acts', () => {
    expect(report.summary).toMatchObject({
      views: 5,
      viewers: 4,
      engaged: 1,
      opens: 3,
      adds: 1,
      addedUnits: 2,
      shelfViews: 5,
      creatorsWithOrders: 2,
    });
    expect(report.summary.sales).toEqual({
      orders: 2,
      revenue: [
        { currency: 'USD', minor: 8400 },
        { currency: 'EUR', minor: 5200 },
      ],
    });
    expect(report.orders).toMatchObject({
      reported: 3,
      direct: 2,
      influenced: null,
      revenue: [
        { currency: 'USD', minor: 22_800 },
        { currency: 'EUR', minor: 5200 },
      ],
    });
    expect(report.summary.influenced).toBeNull();
  });

  test('each creator, video and product gets its own lines of an order', () => {
    const creators = Object.fromEntries(report.creators.rows.map((row) => [row.id, pick(row)]));
    expect(creators).toEqual({
      mia: {
        views: 2,
        engaged: 1,
        opens: 2,
        adds: 1,
        orders: 2,
        revenue: [
          { currency: 'USD', minor: 8400 },
          { currency: 'EUR', minor: 2800 },
        ],
      },
      jo: {
        views: 3,
        engaged: 0,
        opens: 1,
        adds: 0,
        orders: 1,
        revenue: [{ currency: 'EUR', minor: 2400 }],
      },
    });
    expect(report.creators.rows.map(({ id, bestVideo }) => [id, bestVideo])).toEqual([
      ['mia', 'am-routine'],
      ['jo', 'pour'],
    ]);
    expect(report.videos.rows.map(({ id, creator, sales }) => [id, creator, sales.orders])).toEqual(
      [
        ['am-routine', 'mia', 2],
        ['pour', 'jo', 1],
      ],
    );
    expect(
      report.products.rows.map(({ id, opens, adds, sales }) => [id, opens, adds, sales.orders]),
    ).toEqual([
      ['serum-dew', 2, 1, 2],
      ['mug-ridge', 1, 0, 1],
    ]);
  });

  test('watching is measured against whole player views', () => {
    // Ann watched 6 of 8 seconds; Ben's player view has no end yet, so it counts as 8 unwatched seconds.
    expect(report.creators.rows.find(({ id }) => id === 'mia')?.watchThrough).toBeCloseTo(
      6000 / 16_000,
    );
    expect(report.creators.rows.find(({ id }) => id === 'jo')?.watchThrough).toBeNull();
  });

  test('the funnel counts shoppers by how far they came, and never grows', () => {
    // Seen: ann, ben, cat (who came further), dan, and two page views without a name.
    expect(report.funnel.steps.map(({ step, shoppers }) => [step, shoppers])).toEqual([
      ['seen', 6],
      ['viewed', 4],
      ['engaged', 2],
      ['opened', 2],
      ['added', 2],
      ['ordered', 2],
    ]);
    expect(report.funnel.steps.every(({ ofPrevious }) => ofPrevious.value === null)).toBe(true);
  });

  test('days are days of the merchant', async () => {
    expect(report.overTime.unit).toBe('day');
    expect(report.overTime.points.map(({ views, adds, orders }) => [views, adds, orders])).toEqual([
      [0, 0, 0],
      [2, 0, 1],
      [3, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    // 29.5 hours before Wednesday 12:30 UTC it was Tuesday in London, and still Monday evening in Honolulu.
    const honolulu = await shop.report('from=2026-10-12&to=2026-10-18&tz=Pacific/Honolulu');
    expect(honolulu.overTime.points.map(({ views }) => views)).toEqual([2, 1, 2, 0, 0, 0, 0]);
    const hours = await shop.report('from=2026-10-14&to=2026-10-14');
    expect({
      unit: hours.overTime.unit,
      pointsCount: hours.overTime.points.length,
      views: hours.overTime.points[7]?.views,
    }).toEqual({ unit: 'hour', pointsCount: 24, views: 1 });
  });

  test('what is missing is told, and pages still open are not blamed', () => {
    expect(report.trust).toMatchObject({
      missingEvents: 2,
      openViews: 1,
      automatedViews: 1,
      automatedCounted: false,
    });
    expect(report.trust.missing.of).toBe(8 + 1 + 1 + 6 + 2 + 2 + 1 + 6);
    expect(report.trust.missing.value).toBeCloseTo(2 / 27);
  });

  test('the days before are there to compare with', () => {
    expect(report.previous).toMatchObject({ views: 0 });
    expect(report.range).toMatchObject({ days: 7, from: '2026-10-12', to: '2026-10-18' });
  });

  test('a running week is compared with as much of the week before', async () => {
    // Eve came on Sunday evening; last week's Monday to Wednesday had nobody.
    expect((await shop.report('from=2026-10-12&to=2026-10-14')).previous.views).toBe(0);
    // Of a single day: Wednesday until half past twelve against Tuesday until half past twelve.
    expect((await shop.report('from=2026-10-14&to=2026-10-14')).previous).toMatchObject({
      views: 2,
      sales: { orders: 1 },
    });
  });

  test('influenced orders are told when asked for, and never added to the others', async () => {
    const asked = await shop.report('from=2026-10-12&to=2026-10-18&influenced=1');
    expect(asked.summary.sales).toEqual(report.summary.sales);
    expect(asked.orders).toMatchObject({ direct: 2, influenced: 1 });
    expect(asked.creators.rows.find(({ id }) => id === 'jo')?.influenced).toEqual({
      orders: 1,
      revenue: [{ currency: 'USD', minor: 2400 }],
    });
  });

  test('programs can be counted, for those who test', async () => {
    const all = await shop.report('from=2026-10-12&to=2026-10-18&automated=1');
    expect({
      views: all.summary.views,
      reported: all.orders.reported,
      automatedCounted: all.trust.automatedCounted,
    }).toEqual({ views: 6, reported: 4, automatedCounted: true });
  });

  test('ids have their names from the feed', () => {
    expect(report.names.creators['mia']).toEqual({
      name: 'Mia',
      note: '@mia.skin',
      image: 'https://cdn.halden.example/mia.jpg',
    });
    expect(report.names.creators['jo']).toEqual({ name: '@jo', note: '@jo' });
    expect(report.names.videos['pour']).toEqual({ name: 'Slow pour' });
    // Nobody touched the lamp from a video.
    expect(Object.keys(report.names.products).sort()).toEqual(['mug-ridge', 'serum-dew']);
  });

  test('every group of figures says what it means', () => {
    for (const { meaning } of [
      report.summary,
      report.creators,
      report.videos,
      report.products,
      report.funnel,
      report.overTime,
      report.orders,
      report.trust,
      ...report.funnel.steps,
    ]) {
      expect(meaning.length).toBeGreaterThan(15);
    }
  });
});

describe('credit', () => {
  const credited = async (acts: Act[]) => {
    const shop = createShop();
    await shop.visit('ann', acts);
    const { creators } = await shop.report('from=2026-10-01&to=2026-10-18&influenced=1');
    return Object.fromEntries(
      creators.rows.map(({ id, sales, influenced }) => [id, [sales.orders, influenced?.orders]]),
    );
  };
  const buys = (agoMs = HOUR): Act => ['order_completed', agoMs, order('1', [['serum-dew', 2800]])];
  const opens = (agoMs: number, more = am): Act => [
    'product_opened',
    agoMs,
    { ...more, product: 'serum-dew' },
  ];

  test('the last video the product was opened from gets the line', async () => {
    expect(
      await credited([opens(5 * HOUR), opens(2 * HOUR, { video: 'other', creator: 'jo' }), buys()]),
    ).toEqual({ mia: [0, 0], jo: [1, 0] });
  });
  test('what is opened after the order gets nothing', async () => {
    expect(await credited([buys(2 * HOUR), opens(HOUR)])).toEqual({ mia: [0, 0] });
  });
  test('a view a day ago influences; a view of another product does not', async () => {
    expect(
      await credited([['video_viewed', 20 * HOUR, am], ['video_viewed', 2 * HOUR, pour], buys()]),
    ).toEqual({ mia: [0, 1], jo: [0, 0] });
    expect(await credited([['video_viewed', 26 * HOUR, am], buys()])).toEqual({ mia: [0, 0] });
  });
  test('a shopper nobody may recognise is not guessed at', async () => {
    const shop = createShop();
    const denied = {
      context: { consent: { analytics: false, marketing: false, source: 'banner' } },
    };
    await shop.visit('ann', [opens(2 * HOUR)], denied);
    await shop.visit('ann', [buys()], denied);
    expect((await shop.report()).orders).toMatchObject({ reported: 1, direct: 0 });
  });
});

test('without a feed the report shows ids, and says so by having no names', async () => {
  const shop = createTestCollector();
  await shop.post(batch([event('video_viewed')]));
  const report = (await (
    await shop.get('/v1/report', { authorization: `Bearer ${TOKEN}` })
  ).json()) as Report;
  expect({ id: report.creators.rows[0]?.id, names: report.names }).toEqual({
    id: 'mia',
    names: { creators: {}, videos: {}, products: {} },
  });
});

test('an empty report is a report of zeros, not an error', async () => {
  const report = await createShop().report();
  expect(report.summary).toMatchObject({
    views: 0,
    sales: { orders: 0, revenue: [] },
    watchThrough: null,
  });
  expect(report.creators.rows).toEqual([]);
  expect(report.trust.missing.value).toBeNull();
});
