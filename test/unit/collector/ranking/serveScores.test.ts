import { describe, expect, test } from 'vitest';
import { batch, createTestCollector, event } from '../support.js';

const feed = (id?: string) => ({
  version: 1,
  ...(id ? { id } : {}),
  creators: [{ id: 'mia', handle: '@mia', followers: 900_000 }],
  videos: ['am-routine', 'pm-routine'].map((video) => ({
    id: video,
    creator: 'mia',
    sources: [{ type: 'mp4', src: 'https://shop.example/a.mp4' }],
    rights: { status: 'owned' },
  })),
});
const path = '/v1/feeds/spring/stats';

/** The first video is opened by everybody who sees its card, the second by nobody; one is of no feed. */
async function seen(world: ReturnType<typeof createTestCollector>) {
  const events = Array.from({ length: 12 }, (_, index) => [
    ...['am-routine', 'pm-routine', 'secret'].map((video, position) =>
      event('card_viewed', { view: `v${index}`, seq: position, video, position, props: {} }),
    ),
    event('product_opened', { view: `v${index}`, seq: 3, video: 'am-routine', product: 'serum' }),
  ]).flat();
  expect((await world.post(batch(events))).status).toBe(200);
  world.clock.passMs(1000);
}

describe('what anybody may ask of a feed', () => {
  test('is how its videos do beside what is usual, and nothing that was counted', async () => {
    const world = createTestCollector({ feeds: [feed('spring')] });
    await seen(world);
    const response = await world.get(`${path}?key=pub_halden`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    const told = (await response.json()) as {
      feed: string;
      videos: Record<string, { score: number; evidence: number }>;
    };
    expect(Object.keys(told).toSorted()).toEqual([
      'days',
      'feed',
      'meaning',
      'updatedAt',
      'videos',
    ]);
    expect(Object.keys(told.videos)).toEqual(['am-routine', 'pm-routine']);
    for (const known of Object.values(told.videos))
      expect(Object.keys(known)).toEqual(['score', 'evidence']);
    const [am, pm] = [told.videos['am-routine'], told.videos['pm-routine']];
    expect(am?.score ?? 0).toBeGreaterThan(1);
    expect(pm?.score ?? 9).toBeLessThan(1);
  });

  test('is made once for all who ask, and anew when it is no longer fresh', async () => {
    const world = createTestCollector({ feeds: [feed('spring')] });
    const scoreNow = async () =>
      ((await (await world.get(path)).json()) as { videos: Record<string, { score: number }> })
        .videos['am-routine']?.score;
    expect(await scoreNow()).toBe(1);
    await seen(world);
    expect(await scoreNow()).toBe(1);
    world.clock.passMs(300_000);
    expect(await scoreNow()).toBeGreaterThan(1);
  });

  test.each([
    ['a feed that was not read', '/v1/feeds/autumn/stats', 404, 'FEED_UNKNOWN'],
    ['a feed by broken spelling', '/v1/feeds/%E0%A4%A/stats', 404, 'FEED_UNKNOWN'],
    ['a name of JavaScript’s own', '/v1/feeds/__proto__/stats', 404, 'FEED_UNKNOWN'],
    ['a key that is none', `${path}?key=pub_other`, 401, 'KEY_UNKNOWN'],
  ])('%s is said to be unknown', async (_what, asked, status, code) => {
    const { get } = createTestCollector({ feeds: [feed('spring')] });
    const response = await get(asked);
    expect({
      status: response.status,
      code: ((await response.json()) as { code: string }).code,
    }).toEqual({ status, code });
  });

  test('of a feed without an id is asked by "default"; only reading is possible', async () => {
    const { get, post } = createTestCollector({ feeds: [feed()] });
    expect((await get('/v1/feeds/default/stats')).status).toBe(200);
    expect((await post({}, { path: '/v1/feeds/default/stats' })).status).toBe(405);
  });
});
