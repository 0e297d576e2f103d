import { describe, expect, test } from 'vitest';
import type { Refused } from '../../../src/collector/reports/shared/types.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import { batch, createTestClock, createTestCollector, event, iso, NOW, TOKEN } from './support.js';
import { createNotices } from '../../../src/server/notices.js';

const refusedIn = async ({ get }: ReturnType<typeof createTestCollector>): Promise<Refused> =>
  (
    (await (await get('/v1/report', { authorization: `Bearer ${TOKEN}` })).json()) as {
      refused: Refused;
    }
  ).refused;

describe('whatever is turned away is counted by its reason, and the merchant reads what to do', () => {
  const rows: [
    string,
    (c: ReturnType<typeof createTestCollector>) => Promise<unknown>,
    Partial<Refused['reasons'][number]>,
    RegExp,
  ][] = [
    [
      'the shop’s own pages under www.',
      ({ post }) =>
        post(batch([event('shelf_viewed')]), { headers: { origin: 'https://www.halden.example' } }),
      { code: 'ORIGIN_NOT_ALLOWED', subject: 'https://www.halden.example', batches: 1 },
      /Its list has https:\/\/halden\.example, and browsers take the two for different sites\. .*--key pub_halden@https:\/\/www\.halden\.example as well\./,
    ],
    [
      'the shop’s own pages without a certificate',
      ({ post }) =>
        post(batch([event('shelf_viewed')]), { headers: { origin: 'http://halden.example' } }),
      { code: 'ORIGIN_NOT_ALLOWED', subject: 'http://halden.example' },
      /Its list has https:\/\/halden\.example/,
    ],
    [
      'another site',
      ({ post }) =>
        post(batch([event('shelf_viewed')]), { headers: { origin: 'https://thief.example' } }),
      { code: 'ORIGIN_NOT_ALLOWED', subject: 'https://thief.example' },
      /^Pages of https:\/\/thief\.example may not send with this key\. If they are yours/,
    ],
    [
      'the shop’s own pages with a wrong endpoint',
      ({ post }) => post(batch([event('shelf_viewed')]), { path: '/v1/event' }),
      { code: 'NOT_FOUND', subject: '/v1/event', batches: 1 },
      /send to \/v1\/event, where nothing is\. Set data-endpoint/,
    ],
    [
      'an unknown key',
      ({ post }) => post(batch([event('shelf_viewed')], { key: 'pub_halde' })),
      { code: 'KEY_UNKNOWN', subject: 'pub_halde' },
      /Set data-key/,
    ],
    [
      'a body that is no JSON',
      ({ post }) => post('hello'),
      { code: 'BODY_NOT_JSON', subject: null },
      /JSON/,
    ],
    [
      'a body that is too large',
      ({ post }) => post('x'.repeat(70_000)),
      { code: 'BODY_TOO_LARGE' },
      /larger/,
    ],
    [
      'a form',
      ({ post }) =>
        post('a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      { code: 'CONTENT_TYPE' },
      /text\/plain/,
    ],
    [
      'an event of another release',
      ({ post }) => post(batch([event('video_smelled'), event('shelf_viewed')])),
      { code: 'EVENT_REJECTED', subject: 'unknown_type', events: 1, batches: 0 },
      /another release/,
    ],
    [
      'an event that is too old',
      ({ post }) => post(batch([event('shelf_viewed', { at: iso(NOW - 80 * 3_600_000) })])),
      { code: 'EVENT_REJECTED', subject: 'too_old' },
      /72 hours/,
    ],
  ];
  test.each(rows)('%s', async (_what, send, expected, message) => {
    const c = createTestCollector();
    await send(c);
    const refused = await refusedIn(c);
    expect(refused.reasons).toHaveLength(1);
    expect(refused.reasons[0]).toMatchObject(expected);
    expect(refused.reasons[0]?.message).toMatch(message);
    expect(c.log).toEqual([expect.stringMatching(new RegExp(`^${expected.code}: `)) as string]);
  });

  test('a flood and a store that cannot write', async () => {
    const broken = {
      ...createMemoryStore(),
      append: () => Promise.reject(new Error('No space left on device\n at somewhere')),
    };
    const c = createTestCollector({
      store: broken,
      limits: { perNetwork: { perSecond: 1, burst: 2 } },
    });
    for (let sent = 0; sent < 5; sent += 1) await c.post(batch([event('shelf_viewed')]));
    expect((await refusedIn(c)).reasons.map(({ code, batches }) => [code, batches])).toEqual([
      ['TOO_MANY_REQUESTS', 3],
      ['STORE_FAILED', 2],
    ]);
  });

  test('one shop’s refusals are not shown to another, what belongs to nobody is shown to all', async () => {
    const c = createTestCollector({
      keys: [
        { key: 'pub_a', origins: ['https://a.example'], name: 'A' },
        { key: 'pub_b', origins: ['https://b.example'], name: 'B' },
      ],
    });
    await c.post(batch([event('shelf_viewed')], { key: 'pub_a' }), {
      headers: { origin: 'https://www.a.example' },
    });
    await c.post('hello');
    const codes = async (shop: string) =>
      (
        (await (
          await c.get(`/v1/report?shop=${shop}`, { authorization: `Bearer ${TOKEN}` })
        ).json()) as { refused: Refused }
      ).refused.reasons.map(({ code }) => code);
    expect(await codes('A')).toEqual(['ORIGIN_NOT_ALLOWED', 'BODY_NOT_JSON']);
    expect(await codes('B')).toEqual(['BODY_NOT_JSON']);
  });

  test('a stranger who invents origins makes neither a long report nor a long log', async () => {
    const c = createTestCollector();
    for (let made = 0; made < 500; made += 1)
      await c.post(batch([event('shelf_viewed')], {}, { visitor: null }), {
        headers: { origin: `https://${made}.thief.example/${'x'.repeat(300)}` },
      });
    const { reasons, batches } = await refusedIn(c);
    expect({ reasonsCount: reasons.length, batches }).toEqual({ reasonsCount: 21, batches: 500 });
    expect(reasons[0]).toMatchObject({ subject: null, batches: 480 });
    expect(c.log).toHaveLength(1);
    c.clock.passMs(60_000);
    expect(c.log).toHaveLength(2);
    expect(c.log[1]).toMatch(/\(499 more in the last minute\)$/);
  });
});

test('the log has one line of each kind at once, then at most one a minute that counts; what is held is said at the end', () => {
  const clock = createTestClock(0);
  const log: string[] = [];
  const notices = createNotices((line) => log.push(line), clock);
  for (let said = 0; said < 5; said += 1) notices.say('FULL', `full ${said}`);
  notices.say('OTHER', 'other');
  expect(log).toEqual(['full 0', 'other']);
  clock.passMs(60_000);
  expect(log.slice(2)).toEqual(['full 4 (4 more in the last minute)']);
  clock.passMs(60_000);
  notices.say('FULL', 'full again');
  notices.say('FULL', 'full and again');
  notices.close();
  expect(log.slice(3)).toEqual(['full again', 'full and again (1 more)']);
});

describe('health', () => {
  const failing = {
    ...createMemoryStore(),
    state: () => ({
      isOpen: false as const,
      reason: 'Could not write /srv/secret.duckdb',
      sinceMs: NOW,
      retryMs: 3500,
    }),
  };
  test('with a store in order it is alive and ready', async () => {
    const { get } = createTestCollector();
    for (const path of ['/health', '/ready', '/shop/reelshelf/ready']) {
      const response = await get(path);
      expect({ status: response.status, body: await response.json() }).toEqual({
        status: 200,
        body: { status: 'ok' },
      });
    }
  });
  test('with a store that cannot write it is alive, not ready, and both say so without naming files', async () => {
    const { get } = createTestCollector({ store: failing });
    const [health, ready] = [await get('/health'), await get('/ready')];
    expect({
      health: health.status,
      ready: ready.status,
      retryAfter: ready.headers.get('retry-after'),
    }).toEqual({ health: 200, ready: 503, retryAfter: '4' });
    for (const response of [health, ready]) {
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({
        status: 'failing',
        code: 'STORE_FAILED',
        since: iso(NOW),
      });
      expect(text).not.toContain('secret');
    }
  });
  test('a report that cannot be read says so, and is no failure inside', async () => {
    const { get, log } = createTestCollector({
      store: {
        ...failing,
        tally: () => Promise.reject(new Error('away')),
        claims: () => Promise.reject(new Error('away')),
      },
    });
    const response = await get('/v1/report', { authorization: `Bearer ${TOKEN}` });
    expect({
      status: response.status,
      code: ((await response.json()) as { code: string }).code,
    }).toEqual({ status: 503, code: 'STORE_FAILED' });
    expect(log).toEqual([]);
  });
  test('once it is being stopped it takes nothing more and says so', async () => {
    const { collector, get, post } = createTestCollector();
    await collector.close();
    expect({
      ready: (await get('/ready')).status,
      health: (await get('/health')).status,
      batch: (await post(batch([event('shelf_viewed')]))).status,
    }).toEqual({ ready: 503, health: 200, batch: 503 });
  });
});

test('a batch that no browser sent is a program’s: an empty user agent as well', async () => {
  const rows: boolean[] = [];
  const store = createMemoryStore();
  const { post } = createTestCollector({
    store: {
      ...store,
      append: (added) => (
        rows.push(...added.map(({ automated }) => automated)),
        store.append(added)
      ),
    },
  });
  for (const agent of ['', ' '])
    await post(batch([event('video_viewed')]), { headers: { 'user-agent': agent } });
  await post(batch([event('video_viewed')]));
  expect(rows).toEqual([true, true, false]);
});

test('a feed that never answers holds the first report for a second, not for as long as it likes', async () => {
  let asked = 0;
  const { get, clock } = createTestCollector({ feed: () => ((asked += 1), new Promise(() => {})) });
  const first = get('/v1/report', { authorization: `Bearer ${TOKEN}` });
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  clock.passMs(1000);
  expect((await first).status).toBe(200);
  expect(asked).toBe(1);
});

test('whoever looks for doors at random is told that there is nothing, and nobody else hears of it', async () => {
  const c = createTestCollector();
  expect(
    (await c.post('{}', { path: '/wp-login.php', headers: { origin: 'https://thief.example' } }))
      .status,
  ).toBe(404);
  expect((await refusedIn(c)).reasons).toEqual([]);
  expect(c.log).toEqual([]);
});
