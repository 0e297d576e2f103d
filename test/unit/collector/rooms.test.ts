/** The report's rooms, as a merchant's page asks for them. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  roomNames,
  type RoomAnswers,
  type RoomName,
} from '../../../src/collector/reports/shared/rooms.js';
import { figuresWith } from '../../../src/collector/reports/shared/figures.js';
import type { FilterChoices } from '../../../src/collector/reports/shared/filters.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { emptyPath } from '../server/support.js';
import { batch, createTestCollector, event, iso, NOW, SHOP, TOKEN } from './support.js';

const bearer = { authorization: `Bearer ${TOKEN}` };
const week = 'from=2026-10-08&to=2026-10-14&tz=UTC';

const feed = {
  version: 1,
  currency: 'USD',
  creators: [
    { id: 'mia', handle: '@mia', name: 'Mia', platform: 'tiktok', followers: 8200 },
    { id: 'jo', handle: '@jo', name: 'Jo', platform: 'instagram', followers: 250_000 },
    { id: 'zoe', handle: '@zoe' },
  ],
  products: [
    { id: 'serum', title: 'Dew Serum', price: { amount: '28.00', currency: 'USD' } },
    { id: 'mug', title: 'Mug', price: { amount: '12.00', currency: 'USD' } },
  ],
  videos: (
    [
      ['am', 'mia'],
      ['pour', 'jo'],
    ] as const
  ).map(([id, creator]) => ({
    id,
    creator,
    title: `The ${id}`,
    duration: 20,
    sources: [{ type: 'mp4', src: `https://cdn.halden.example/${id}.mp4` }],
    poster: { src: `https://cdn.halden.example/${id}.jpg` },
    tags: [
      { product: 'serum', start: 2, end: 6 },
      { product: 'mug', start: 8, end: 12 },
    ],
    show: { topics: ['skincare'] },
    rights: { status: 'owned' },
  })),
};

async function openShop() {
  const { get, post, collector, store } = createTestCollector({ feed });
  await get('/v1/report', bearer);
  const ask = async <R extends RoomName>(room: R, more = ''): Promise<RoomAnswers[R]> => {
    const answer = await get(`/v1/report/${room}?${week}${more}`, bearer);
    expect(answer.status).toBe(200);
    return (await answer.json()) as RoomAnswers[R];
  };
  const report = async (more = '') =>
    (await (await get(`/v1/report?${week}${more}`, bearer)).json()) as Report;
  /** A shopper who watches, and buys where an order's number is given. */
  const shopper = async (
    name: string,
    { order = '', video = 'am', creator = 'mia', page = '/products/serum', wide = false } = {},
  ) => {
    const about = { video, creator, view: `view of ${name}` };
    const events = [
      event('card_viewed', about),
      event('video_started', about),
      event('video_viewed', about),
      event('video_progressed', { ...about, props: { percent: 25 } }),
      ...(order
        ? [
            event('tag_viewed', { ...about, product: 'serum' }),
            event('product_opened', { ...about, product: 'serum' }),
            event('product_added', { ...about, product: 'serum' }),
            event('order_completed', {
              view: about.view,
              video: null,
              creator: null,
              at: iso(NOW - 1000),
              props: {
                orderId: order,
                currency: 'USD',
                totalMinor: 2800,
                lines: [{ product: 'serum', variant: '41001', quantity: 1, valueMinor: 2800 }],
              },
            }),
          ]
        : []),
    ].map((each, seq) => ({ ...each, seq }));
    const context = {
      page: `${SHOP}${page}`,
      visitor: name,
      session: `session of ${name}`,
      viewport: wide ? [1440, 900] : [390, 844],
      timeZone: wide ? 'America/New_York' : 'Europe/Berlin',
    };
    expect((await post(batch(events, {}, context))).status).toBe(200);
  };
  return { get, post, collector, store, ask, report, shopper };
}

const many = (count: number, run: (index: number) => Promise<unknown>) =>
  Array.from({ length: count }).reduce<Promise<unknown>>(
    (before, _, index) => before.then(() => run(index)),
    Promise.resolve(),
  );

describe('a report that is narrowed', () => {
  test('counts only what happened there, in every part, and credits an order where its add was', async () => {
    const { shopper, report } = await openShop();
    await many(3, (index) => shopper(`phone-${index}`));
    await shopper('buyer', { order: '1001' });
    await many(2, (index) => shopper(`desk-${index}`, { wide: true, page: '/?utm_source=ig' }));
    const phones = await report('&device=phone');
    expect(phones.filter).toEqual({ device: 'phone' });
    expect(phones.summary).toMatchObject({ views: 4, viewers: 4, sales: { orders: 1 } });
    expect(phones.funnel.steps.map(({ shoppers }) => shoppers)).toEqual([4, 4, 1, 1, 1, 1]);
    expect(phones.overTime.points.reduce((sum, { views }) => sum + views, 0)).toBe(4);
    const desks = await report('&device=desktop&country=US&source=instagram&page=/');
    expect(desks.summary).toMatchObject({ views: 2, sales: { orders: 0, revenue: [] } });
    expect(desks.videos.rows.map(({ id, views }) => [id, views])).toEqual([['am', 2]]);
    expect((await report('&country=DE&visitors=new')).summary.views).toBe(4);
    expect((await report('&visitors=returning')).summary.views).toBe(0);
    expect((await report()).summary).toMatchObject({ views: 6, sales: { orders: 1 } });
  });

  test('says which values there are, countries by the clocks of browsers and platforms by their names', async () => {
    const { shopper, get } = await openShop();
    await shopper('a');
    await shopper('b', { wide: true, page: '/?utm_source=IG&utm_campaign=autumn' });
    const answer = await get(`/v1/report/filters?${week}`, bearer);
    const { choices } = (await answer.json()) as FilterChoices;
    expect(choices).toEqual({
      shelf: [{ value: 'main', views: 2 }],
      page: [
        { value: '/', views: 1 },
        { value: '/products/serum', views: 1 },
      ],
      device: [
        { value: 'desktop', views: 1 },
        { value: 'phone', views: 1 },
      ],
      country: [
        { value: 'DE', views: 1 },
        { value: 'US', views: 1 },
      ],
      source: [
        { value: 'direct', views: 1 },
        { value: 'instagram', views: 1 },
      ],
      campaign: [{ value: 'autumn', views: 1 }],
    });
  });

  test.each([
    ['device=watch', 'device is "watch"; expected phone, tablet, desktop.'],
    ['country=Atlantis', 'country is "Atlantis"; expected a country’s code such as DE.'],
    ['visitors=old', 'visitors is "old"; expected new, returning.'],
  ])('by what there cannot be, %s, is refused in a sentence', async (query, message) => {
    const { get } = await openShop();
    for (const path of ['/v1/report', '/v1/report/videos']) {
      const answer = await get(`${path}?${query}`, bearer);
      expect([answer.status, await answer.json()]).toMatchObject([400, { message }]);
    }
  });
});

describe('the rooms of a report', () => {
  test('video by video: who came how far, where they leave, which moment sells', async () => {
    const { shopper, ask } = await openShop();
    await many(40, (index) => shopper(`s-${index}`));
    await many(2, (index) => shopper(`b-${index}`, { order: `${index}` }));
    const { films, names } = await ask('videos');
    expect(films).toHaveLength(1);
    const [film] = films;
    expect(film).toMatchObject({ video: 'am', creator: 'mia', duration: 20, bestMoment: 0 });
    expect(film?.steps).toEqual({
      cards: 42,
      previews: 0,
      starts: 42,
      playerViewers: 42,
      engaged: 0,
      opened: 2,
      added: 2,
      ordered: 2,
    });
    expect(film?.stayed.map(({ at, share }) => [at, share.value])).toEqual([
      ['start', 1],
      ['view', 1],
      [25, 1],
      [50, 0],
      [75, 0],
      [95, 0],
    ]);
    expect(film?.leavesAfter).toBe(2);
    expect(film?.moments[0]).toMatchObject({
      product: 'serum',
      spans: [{ start: 2, end: 6 }],
      seen: 2,
      added: 2,
      orders: 2,
      revenue: [{ currency: 'USD', minor: 5600 }],
    });
    expect(names['serum']?.name).toBe('Dew Serum');
    expect(film?.revenue).toEqual([{ currency: 'USD', minor: 5600 }]);
  });

  test('creators by size: every rate with its interval, and withheld where there is too little', async () => {
    const { shopper, ask } = await openShop();
    await many(40, (index) => shopper(`s-${index}`));
    await many(12, (index) => shopper(`b-${index}`, { order: `${index}` }));
    await shopper('few', { video: 'pour', creator: 'jo' });
    const { rows } = await ask('creators');
    expect(rows.map(({ size, creators, viewers }) => [size, creators, viewers])).toEqual([
      ['larger', 1, 1],
      ['nano', 1, 52],
    ]);
    const [larger, nano] = rows;
    expect(larger?.conversion.value).toBeNull();
    expect(larger?.perThousand).toEqual([]);
    expect(nano?.conversion.value).toBeCloseTo(12 / 52);
    expect(nano?.conversion.low).toBeLessThan(12 / 52);
    expect(nano?.conversion.high).toBeGreaterThan(12 / 52);
    // Fifty-two views in the player of known length, 12 orders of $28.
    expect(nano?.perThousand[0]?.value).toBeCloseTo((12 * 2800 * 1000) / 52);
  });

  test('orders one by one: found by number, each line with what it is credited to and why', async () => {
    const { shopper, ask, post } = await openShop();
    await shopper('buyer', { order: '#1001' });
    await post(
      batch([
        event('order_completed', {
          video: null,
          creator: null,
          props: { orderId: '2002', currency: 'USD', totalMinor: 900, lines: [] },
        }),
      ]),
    );
    const all = await ask('orders');
    expect([all.all, all.page, all.pages]).toEqual([2, 1, 1]);
    const found = await ask('orders', '&search=1001&leaf=7');
    expect(found.rows).toHaveLength(1);
    expect(found.rows[0]).toMatchObject({
      orderId: '#1001',
      isConfirmed: false,
      creditedMinor: 2800,
      lines: [{ product: 'serum', kind: 'direct', video: 'am', creator: 'mia' }],
    });
    expect(found.rows[0]?.lines[0]?.touch).toEqual({ kind: 'added', agoMs: 1000, live: false });
    expect((await ask('orders', '&search=nobody')).rows).toEqual([]);
  });

  test('hours of the week, on the merchant’s clock, and those in which nothing fitted', async () => {
    const { shopper, ask, post } = await openShop();
    await many(110, (index) => shopper(`s-${index}`));
    await many(12, (index) =>
      post(
        batch([
          event('shelf_failed', {
            video: null,
            creator: null,
            view: `unshown-${index}`,
            props: { code: 'FEED_NOTHING_TO_SHOW' },
          }),
        ]),
      ),
    );
    const map = await ask('moments');
    // A Wednesday, two seconds before noon of UTC.
    const busy = map.cells.filter(({ views }) => views > 0);
    expect(busy).toMatchObject([{ weekday: 2, hour: 11, views: 110, unshown: 12 }]);
    expect(map).toMatchObject({ enough: true, topics: ['skincare'] });
    expect(map.missed).toEqual([{ weekday: 2, hour: 11, why: 'unshown', shoppers: 12 }]);
    expect((await ask('moments', '&platform=instagram')).enough).toBe(false);
    const kathmandu = await ask('moments', '&tz=Asia/Kathmandu');
    expect(kathmandu.cells.find(({ views }) => views > 0)).toMatchObject({ weekday: 2, hour: 11 });
  });

  test('how the data came, with the releases of the tag and what failed', async () => {
    const { shopper, ask } = await openShop();
    await shopper('a');
    const room = await ask('arrivals');
    expect(room.arrivals).toMatchObject({
      events: 4,
      views: 1,
      consented: 1,
      lastMs: NOW,
      lagMedianMs: 2000,
      versions: [{ version: '1.0.0', views: 1 }],
    });
    expect(room.consent.value).toBe(1);
  });

  test.each(['videos', 'creators', 'returns', 'hours', 'moments', 'orders', 'arrivals'] as const)(
    'the room %s is a spreadsheet and a file of JSON as well',
    async (room) => {
      const { shopper, get } = await openShop();
      await shopper('buyer', { order: '1001' });
      const csv = await get(`/v1/report/${room}.csv?${week}`, bearer);
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      // Throws where a line has more cells than there are headings, or fewer.
      const lines = parse(await csv.text(), { bom: true });
      const isEmpty = room === 'returns' || room === 'hours';
      expect(lines.length).toBeGreaterThan(isEmpty ? 0 : 1);
      const json = await get(`/v1/report/${room}.json?${week}`, bearer);
      expect(json.headers.get('content-disposition')).toBe(
        `attachment; filename="${room}-2026-10-08-to-2026-10-14.json"`,
      );
    },
  );

  test('an order of which the page told no line is in the list and in its spreadsheet, to be held against the shop’s own', async () => {
    const { shopper, get, post } = await openShop();
    await shopper('buyer', { order: '1001' });
    const props = { orderId: '1002', currency: 'USD', totalMinor: 900, lines: [] };
    const none = { video: null, creator: null, position: null };
    await post(batch([event('order_completed', { ...none, view: 'other', props })]));
    const csv = await get(`/v1/report/orders.csv?${week}`, bearer);
    const lines = parse<Record<string, string>>(await csv.text(), { bom: true, columns: true });
    expect(lines.map((line) => [line['Order'], line['Credit'], line['Paid back']])).toEqual([
      ['1001', 'direct', '0.00'],
      ['1002', 'none', '0.00'],
    ]);
  });

  test('each figure of the report says what it is, where it stands and in its spreadsheet', async () => {
    const { shopper, get } = await openShop();
    await shopper('buyer', { order: '1001' });
    const csv = await get(`/v1/report/tables/figures.csv?${week}`, bearer);
    const lines = parse<Record<string, string>>(await csv.text(), { bom: true, columns: true });
    expect(lines.map((line) => line['Figure'])).toEqual([
      ...figuresWith('title').map(({ name }) => name),
      ...['Ordered, of those who watched %', 'Sales', 'An order'],
    ]);
    for (const line of lines) expect([line['Figure'], line['What it is']]).not.toContain('');
  });

  test('rooms that are read with the report they stand under count the same orders, and others the newest', async () => {
    const { shopper, ask, report } = await openShop();
    await shopper('buyer', { order: '1001' });
    const { generatedAtMs } = await report();
    expect((await ask('orders', `&since=${generatedAtMs}`)).all).toBe(1);
    await shopper('another', { order: '1002' });
    expect((await ask('orders', `&since=${generatedAtMs}`)).all).toBe(1);
    expect((await ask('videos', `&since=${generatedAtMs}`)).films[0]?.steps.ordered).toBe(1);
    expect((await ask('orders', `&since=${generatedAtMs + 1}`)).all).toBe(2);
    expect((await ask('orders')).all).toBe(2);
  });

  test.each(['figures', 'videos', 'products', 'days', 'funnel'])(
    'the report’s own table of %s is a spreadsheet',
    async (table) => {
      const { shopper, get } = await openShop();
      await shopper('buyer', { order: '1001' });
      const csv = await get(`/v1/report/tables/${table}.csv?${week}`, bearer);
      expect(csv.status).toBe(200);
      expect((await csv.text()).trim().split('\r\n').length).toBeGreaterThan(1);
      expect((await get('/v1/report/tables/nothing.csv', bearer)).status).toBe(404);
    },
  );
});

test('no room of the report is taken for a page of the console, where all of its pages are there', async () => {
  const { get } = createTestCollector({ feed, webhooksFolder: await emptyPath() });
  for (const room of roomNames) {
    const answer = await get(`/v1/report/${room}?${week}`, bearer);
    expect(answer.headers.get('content-type'), room).toContain('application/json');
  }
  const page = await get('/orders', bearer);
  expect(page.headers.get('content-type')).toContain('text/html');
});
