/** `v1/likes` as pages use it: the contract that anybody may build anew. */
import { expect, test } from 'vitest';
import type { CollectorOptions } from '../../../../src/collector/options.js';
import type { Report } from '../../../../src/collector/reports/shared/types.js';
import { bearer, feed, tokenOf } from '../comments/support.js';
import { batch, createTestCollector, event, SHOP, TOKEN } from '../support.js';

function createLikeWorld(options: Partial<CollectorOptions> = {}) {
  const made = createTestCollector({ likesFolder: null, feed, ...options });
  const request = (path: string, init: RequestInit = {}, address = '203.0.113.7') =>
    made.collector.fetch(new Request(`https://events.halden.example/v1/likes${path}`, init), {
      address,
    });
  const like = (
    body: Record<string, unknown>,
    { address = '203.0.113.7', origin = SHOP }: { address?: string; origin?: string } = {},
  ) =>
    request(
      '',
      {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ key: 'pub_halden', video: 'am-routine', liked: true, ...body }),
      },
      address,
    );
  const counts = async () =>
    ((await (await request('?key=pub_halden')).json()) as { counts: [string, number][] }).counts;
  return { ...made, request, like, counts };
}

test('a like counts once a person and video, however often it is sent, until it is taken back', async () => {
  const { like, counts } = createLikeWorld();
  const [mine, another] = [tokenOf('mine'), tokenOf('another')];
  expect(await counts()).toEqual([]);
  const [first, again] = await Promise.all([like({ token: mine }), like({ token: mine })]);
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(await first.json()).toEqual({ liked: true, count: 1 });
  expect(await again.json()).toEqual({ liked: true, count: 1 });
  expect(await (await like({ token: another })).json()).toEqual({ liked: true, count: 2 });
  await like({ token: mine, video: 'pm-routine' });
  expect(await counts()).toEqual([
    ['am-routine', 2],
    ['pm-routine', 1],
  ]);
  const back = () => like({ token: mine, liked: false });
  expect(await (await back()).json()).toEqual({ liked: false, count: 1 });
  expect(await (await back()).json()).toEqual({ liked: false, count: 1 });
  expect(await (await like({ token: tokenOf('nobody'), liked: false })).json()).toEqual({
    liked: false,
    count: 1,
  });
});

test('sent at once, like and taken back end as the last of them said', async () => {
  const { like, counts } = createLikeWorld();
  const token = tokenOf('mine');
  await Promise.all([true, false, true, false].map((liked) => like({ token, liked })));
  expect(await counts()).toEqual([]);
});

test('the report says how many each video has now, to a creator only of the own videos', async () => {
  const { like, get, post } = createLikeWorld();
  for (const name of ['a', 'b', 'c']) await like({ token: tokenOf(name) });
  await like({ token: tokenOf('a'), video: 'slow-pour' });
  await post(
    batch([
      event('video_viewed'),
      event('video_viewed', { seq: 1, video: 'slow-pour', creator: 'jo' }),
    ]),
  );
  const report = async (more = '') =>
    (await (await get(`/v1/report?tz=UTC${more}`, bearer(TOKEN).headers)).json()) as Report;
  expect((await report()).likes).toMatchObject({
    total: 4,
    byVideo: { 'am-routine': 3, 'slow-pour': 1 },
  });
  expect((await report('&creator=jo')).likes).toMatchObject({
    total: 1,
    byVideo: { 'slow-pour': 1 },
  });
});

test.each([
  ['a token that anybody guesses', { token: '1234' }, 422, 'TOKEN_INVALID'],
  ['a video of no feed', { video: 'other' }, 404, 'VIDEO_UNKNOWN'],
  ['no video', { video: 7 }, 422, 'VIDEO_INVALID'],
  ['neither liked nor taken back', { liked: 'yes' }, 422, 'LIKED_INVALID'],
  ['a body that is too large', { more: 'a'.repeat(3000) }, 413, 'BODY_TOO_LARGE'],
  ['a key of nobody', { key: 'pub_other' }, 401, 'KEY_UNKNOWN'],
])('%s is refused, and the answer says why', async (_what, body, status, code) => {
  const { like, counts } = createLikeWorld();
  const answered = await like({ token: tokenOf('mine'), ...body });
  expect([answered.status, ((await answered.json()) as { code: string }).code]).toEqual([
    status,
    code,
  ]);
  expect(await counts()).toEqual([]);
});

test('pages of another site may not like, and a browser’s question before it is answered', async () => {
  const { like, request, counts } = createLikeWorld();
  const answered = await like({ token: tokenOf('x') }, { origin: 'https://evil.example' });
  expect(answered.status).toBe(403);
  expect(await counts()).toEqual([]);
  const preflight = await request('', { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST');
  expect((await request('?key=pub_other')).status).toBe(401);
  expect((await request('', { method: 'DELETE' })).status).toBe(405);
});

test('people who are made up add little: by network, by video, and in all', async () => {
  const { like, counts } = createLikeWorld({ likeLimits: { maxKept: 330 } });
  const flood = async (count: number, addressOf: (at: number) => string, video: string) => {
    for (let at = 0; at < count; at += 1) {
      const token = tokenOf(`${video}-${addressOf(at)}-${at}`.replaceAll('.', '-'));
      const { status, headers } = await like({ token, video }, { address: addressOf(at) });
      if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
  };
  await flood(1000, () => '203.0.113.7', 'am-routine');
  expect(await counts()).toEqual([['am-routine', 20]]);
  const many = (at: number) => `100.${at % 200}.${Math.floor(at / 200)}.9`;
  await flood(1000, many, 'am-routine');
  expect(await counts()).toEqual([['am-routine', 300]]);
  // Others still like elsewhere, until no more are kept.
  await flood(100, (at) => `9.${at}.1.9`, 'pm-routine');
  expect(new Map(await counts()).get('pm-routine')).toBe(30);
});

test('an answer that has not changed is not sent again', async () => {
  const { like, request } = createLikeWorld();
  await like({ token: tokenOf('a') });
  const first = await request('?key=pub_halden');
  expect(first.headers.get('cache-control')).toBe('public, max-age=15');
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect((await request('?key=pub_halden', { headers })).status).toBe(304);
  await like({ token: tokenOf('b') });
  expect((await request('?key=pub_halden', { headers })).status).toBe(200);
});

test('who is forgotten likes nothing any more', async () => {
  const { like, counts, collector } = createLikeWorld();
  const visitor = '0192aaaa-bbbb-7ccc-8ddd-000000000001';
  await like({ token: tokenOf('mine'), visitor });
  await like({ token: tokenOf('mine'), visitor, video: 'pm-routine' });
  await like({ token: tokenOf('another') });
  const forgotten = await collector.fetch(
    new Request('https://events.halden.example/v1/visitors/forget', {
      method: 'POST',
      headers: { ...bearer(TOKEN).headers, 'content-type': 'application/json' },
      body: JSON.stringify({ visitor }),
    }),
    { address: '203.0.113.9' },
  );
  expect(await forgotten.json()).toMatchObject({ removed: 2 });
  expect(await counts()).toEqual([['am-routine', 1]]);
});

test('a collector that was not told to keeps no likes', async () => {
  const { get, post } = createTestCollector();
  expect((await get('/v1/likes')).status).toBe(404);
  expect((await post({}, { path: '/v1/likes' })).status).toBe(404);
  const report = (await (await get('/v1/report?tz=UTC', bearer(TOKEN).headers)).json()) as Report;
  expect(report.likes).toBeUndefined();
});
