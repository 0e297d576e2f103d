/** Ids that anybody can make up, and how little they change. */
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { am, createShop, HOUR, order, type Act } from './knownShop.js';
import { batch, createTestCollector, event, TOKEN } from './support.js';

const bearer = { authorization: `Bearer ${TOKEN}` };
const INVENTED = 30_000;

/** As many as one batch may have, from as many visitors as it takes. */
async function invent(
  { post }: Pick<ReturnType<typeof createTestCollector>, 'post'>,
  count = INVENTED,
) {
  for (let start = 0; start < count; start += 100) {
    const ids = Array.from({ length: 100 }, (_, index) => start + index);
    const events = ids.map((id) =>
      event('product_added', { creator: `c${id}`, video: `v${id}`, product: `p${id}`, seq: id }),
    );
    const answer = await post(batch(events, {}, { visitor: `stranger-${start % 700}` }), {
      address: `203.0.${start % 250}.7`,
    });
    expect(answer.status).toBe(200);
  }
}

test('30,000 invented creators, videos and products are one line each, and the report stays small', async () => {
  const shop = createShop();
  await shop.visit('ann', [
    ['video_viewed', 2 * HOUR, am],
    ['product_added', HOUR, { ...am, product: 'serum-dew' }],
    ['order_completed', HOUR / 2, order('1001', [['serum-dew', 2800]])],
  ]);
  await invent(shop);
  const answer = await shop.get('/v1/report?from=2026-10-12&to=2026-10-18', bearer);
  const text = await answer.text();
  expect(text.length).toBeLessThan(20_000);
  const { creators, videos, products, summary, names } = JSON.parse(text) as Report;
  for (const table of [creators, videos, products]) {
    expect(table.rows).toHaveLength(1);
    expect(table.unknown).toMatchObject({ id: '', ids: INVENTED, why: 'unnamed', adds: INVENTED });
    expect(table.unknown?.meaning).toContain('never in your feed');
  }
  expect(creators.rows[0]).toMatchObject({
    id: 'mia',
    sales: { orders: 1 },
    bestVideo: 'am-routine',
  });
  expect({ adds: summary.adds, creatorsWithOrders: summary.creatorsWithOrders }).toEqual({
    adds: INVENTED + 1,
    creatorsWithOrders: 1,
  });
  expect(Object.keys(names.creators)).toEqual(['mia']);

  const sheet = await (
    await shop.get('/v1/report.csv?from=2026-10-12&to=2026-10-18', bearer)
  ).text();
  expect(sheet.trim().split('\r\n')).toHaveLength(3);
  expect(sheet).toContain('Unknown (30000)');
});

test('without a feed the 500 that sell and are watched most have a line each, and all others one', async () => {
  const shop = createTestCollector();
  await invent(shop, 900);
  await shop.post(batch([event('video_viewed', { video: 'v7', creator: 'c7' })]));
  await shop.post(batch([event('product_added', { video: 'v8', creator: 'c8', product: 'p8' })]));
  const answer = await shop.get('/v1/report?from=2026-10-12&to=2026-10-18', bearer);
  const text = await answer.text();
  expect(text.length).toBeLessThan(700_000);
  const { creators, products } = JSON.parse(text) as Report;
  expect(creators.rows.slice(0, 2).map(({ id }) => id)).toEqual(['c8', 'c7']);
  expect(creators.rows).toHaveLength(500);
  expect(creators.unknown).toMatchObject({
    ids: 400,
    why: 'rest',
    adds: 400,
  });
  expect(products.unknown?.meaning).toContain('--feed');
});

const stranger: Act[] = [['video_viewed', HOUR, { video: 'am-routine', creator: 'aaa-stranger' }]];

test('a video is its creator’s, whoever a page says made it', async () => {
  const shop = createShop();
  await shop.visit('ann', [['video_viewed', 2 * HOUR, am]]);
  await shop.visit('eve', stranger);
  const { videos, creators } = await shop.report();
  expect(videos.rows.map(({ id, creator, views }) => [id, creator, views])).toEqual([
    ['am-routine', 'mia', 2],
  ]);
  expect(creators.rows.map(({ id, bestVideo }) => [id, bestVideo])).toEqual([
    ['mia', 'am-routine'],
  ]);
  expect(creators.unknown).toMatchObject({ ids: 1, views: 1, viewers: 1 });
});

test('shoppers of unknown videos are counted once, however many of them they saw', async () => {
  const shop = createShop();
  await shop.visit('eve', [
    ['video_viewed', 3 * HOUR, { video: 'x1', creator: 'x' }],
    ['video_viewed', 2 * HOUR, { video: 'x2', creator: 'y' }],
  ]);
  await shop.visit('ann', [['video_viewed', HOUR, { video: 'x2', creator: 'y' }]]);
  expect((await shop.report()).videos.unknown).toMatchObject({ ids: 2, views: 3, viewers: 2 });
});

const feedOf = (...creators: string[]) => ({
  version: 1,
  creators: creators.map((id) => ({ id, handle: `@${id}`, name: id.toUpperCase() })),
  products: [],
  videos: [],
});

test('who was in a former feed keeps the line and the name, also after a restart', async () => {
  const store = createMemoryStore();
  const before = createTestCollector({ store, feed: feedOf('mia', 'ben') });
  await before.post(batch([event('video_viewed'), event('video_viewed', { creator: 'ben' })]));
  // Nobody looks at a report: the feed is read all the same.
  before.clock.passMs(61_000);
  await expect.poll(async () => (await store.feedNames()).length).toBe(2);

  const after = createTestCollector({ store, feed: feedOf('mia') });
  await after.post(batch([event('video_viewed', { creator: 'zoe' })]));
  const report = (await (
    await after.get('/v1/report?from=2026-10-12&to=2026-10-18', bearer)
  ).json()) as Report;
  expect(report.creators.rows.map(({ id }) => id).toSorted()).toEqual(['ben', 'mia']);
  expect(report.names.creators['ben']).toEqual({ name: 'BEN', note: '@ben' });
  expect(report.creators.unknown).toMatchObject({ ids: 1, views: 1 });
});

test('a shop of two feeds has the ids of both', async () => {
  const shop = createTestCollector({ feeds: [feedOf('mia'), feedOf('ben')] });
  await shop.post(batch([event('video_viewed'), event('video_viewed', { creator: 'ben' })]));
  const report = (await (
    await shop.get('/v1/report?from=2026-10-12&to=2026-10-18', bearer)
  ).json()) as Report;
  expect(report.creators.rows).toHaveLength(2);
  expect(report.creators.unknown).toBeUndefined();
});
