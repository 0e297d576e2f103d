import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { EventRow } from '../../../src/collector/store/types.js';
import { batch, createTestCollector, event, iso, NOW, SHOP, TOKEN } from './support.js';
import { passTime } from '../../support/passTime.js';

const readJson = async (response: Response) => (await response.json()) as Record<string, unknown>;

/** A store that shows what was written. */
function createWatchedStore() {
  const rows: EventRow[] = [];
  const store = createMemoryStore();
  return {
    rows,
    store: {
      ...store,
      append: (added: readonly EventRow[]) => (rows.push(...added), store.append(added)),
    },
  };
}

const turnedAway = ({ status, headers }: Response) => ({
  status,
  retryAfter: headers.get('retry-after'),
});

describe('what the endpoint answers', () => {
  const rows: [
    what: string,
    send: (c: ReturnType<typeof createTestCollector>) => Promise<Response>,
    status: number,
    code: string | null,
  ][] = [
    ['a batch as text/plain', ({ post }) => post(batch([event('shelf_viewed')])), 200, null],
    [
      'a batch as application/json',
      ({ post }) =>
        post(batch([event('shelf_viewed')]), { headers: { 'content-type': 'application/json' } }),
      200,
      null,
    ],
    [
      'a batch under another path',
      ({ post }) => post(batch([event('shelf_viewed')]), { path: '/shop/reelshelf/v1/events' }),
      200,
      null,
    ],
    ['text that is not JSON', ({ post }) => post('hello'), 400, 'BODY_NOT_JSON'],
    ['an empty body', ({ post }) => post(''), 400, 'BODY_NOT_JSON'],
    [
      'a batch of another form',
      ({ post }) => post({ schema: 'segment/1', batch: [] }),
      400,
      'BATCH_INVALID',
    ],
    [
      'a batch that was sent at no time',
      ({ post }) => post(batch([event('shelf_viewed')], { sentAt: 'yesterday' })),
      400,
      'BATCH_INVALID',
    ],
    [
      'a body nested too deep',
      ({ post }) => post(batch([event('shelf_viewed', { props: { a: { b: { c: {} } } } })])),
      400,
      'BODY_TOO_DEEP',
    ],
    [
      'a body nested absurdly deep',
      ({ post }) => post('['.repeat(30_000) + ']'.repeat(30_000)),
      400,
      'BODY_TOO_DEEP',
    ],
    [
      'an unknown key',
      ({ post }) => post(batch([event('shelf_viewed')], { key: 'pub_other' })),
      401,
      'KEY_UNKNOWN',
    ],
    [
      'no key',
      ({ post }) => post(batch([event('shelf_viewed')], { key: undefined })),
      401,
      'KEY_UNKNOWN',
    ],
    [
      'another site',
      ({ post }) =>
        post(batch([event('shelf_viewed')]), { headers: { origin: 'https://thief.example' } }),
      403,
      'ORIGIN_NOT_ALLOWED',
    ],
    [
      'a look-alike site',
      ({ post }) =>
        post(batch([event('shelf_viewed')]), { headers: { origin: `${SHOP}.thief.example` } }),
      403,
      'ORIGIN_NOT_ALLOWED',
    ],
    [
      'no origin',
      ({ post }) => post(batch([event('shelf_viewed')]), { headers: { origin: '' } }),
      403,
      'ORIGIN_NOT_ALLOWED',
    ],
    ['GET', ({ get }) => get('/v1/events'), 405, 'METHOD_NOT_ALLOWED'],
    [
      'a body of 65 KiB',
      ({ post }) => post(batch([event('shelf_viewed')], { padding: 'x'.repeat(65 * 1024) })),
      413,
      'BODY_TOO_LARGE',
    ],
    [
      '101 events',
      ({ post }) => post(batch(Array.from({ length: 101 }, () => event('shelf_viewed')))),
      413,
      'TOO_MANY_EVENTS',
    ],
    [
      'a form',
      ({ post }) =>
        post('a=b', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      415,
      'CONTENT_TYPE',
    ],
    [
      'a compressed body',
      ({ post }) => post('x', { headers: { 'content-encoding': 'gzip' } }),
      415,
      'CONTENT_TYPE',
    ],
    ['another path', ({ get }) => get('/v2/events'), 404, 'NOT_FOUND'],
  ];
  test.each(rows)('%s', async (_what, send, status, code) => {
    const response = await send(createTestCollector());
    expect(response.status).toBe(status);
    const body = await readJson(response);
    if (code === null) expect(body).toEqual({ accepted: 1, duplicates: 0, rejected: [] });
    else expect(body).toEqual({ code, message: expect.stringMatching(/\w{3,}.*\.$/) as string });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    if (status !== 404) expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('exactly 100 events and a body just under 64 KiB are taken', async () => {
    const { post } = createTestCollector();
    const body = batch(Array.from({ length: 100 }, (_, seq) => event('shelf_viewed', { seq })));
    const length = JSON.stringify(body).length;
    const response = await post({
      ...body,
      padding: 'x'.repeat(64 * 1024 - length - '"padding":"",'.length),
    });
    expect({ status: response.status, json: await readJson(response) }).toEqual({
      status: 200,
      json: { accepted: 100, duplicates: 0, rejected: [] },
    });
  });

  test('a body that grows without a declared length is cut off at the limit', async () => {
    const { collector } = createTestCollector();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16 * 1024).fill(120));
      },
    });
    const init = {
      method: 'POST',
      headers: { origin: SHOP, 'content-type': 'text/plain' },
      body,
      duplex: 'half',
    };
    const response = await collector.fetch(
      new Request('https://events.halden.example/v1/events', init as RequestInit),
    );
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(12);
  });

  test('a preflight names what is allowed, without credentials', async () => {
    const { collector } = createTestCollector();
    const response = await collector.fetch(
      new Request('https://events.halden.example/v1/events', {
        method: 'OPTIONS',
        headers: { origin: SHOP },
      }),
    );
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
    });
  });

  test('a flood from one network is slowed down and told for how long, while others go on', async () => {
    const { post, clock } = createTestCollector({
      limits: { perNetwork: { perSecond: 20, burst: 100 } },
    });
    const send = (address: string) =>
      post(batch([event('shelf_viewed')], {}, { visitor: null }), { address });
    for (let sent = 0; sent < 100; sent += 1)
      expect((await send(`198.51.100.${sent}`)).status).toBe(200);
    const refused = await send('198.51.100.200');
    expect(turnedAway(refused)).toEqual({ status: 429, retryAfter: '1' });
    expect(refused.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect((await send('198.51.101.1')).status).toBe(200);
    clock.passMs(1000);
    expect((await send('198.51.100.200')).status).toBe(200);
  });

  test('a flood from one visitor is slowed down wherever it comes from', async () => {
    const { post } = createTestCollector({ limits: { perVisitor: { perSecond: 2, burst: 3 } } });
    const statuses: number[] = [];
    for (let sent = 0; sent < 5; sent += 1)
      statuses.push(
        (await post(batch([event('shelf_viewed')]), { address: `10.${sent}.0.1` })).status,
      );
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  test('one shop’s pages flooded from many networks slow down no other shop of the collector', async () => {
    const other = { key: 'pub_fjord', origins: ['https://fjord.example'], name: 'Fjord' };
    const { post } = createTestCollector({
      keys: [{ key: 'pub_halden', origins: ['https://halden.example'], name: 'Halden' }, other],
      limits: { perKey: { perSecond: 1, burst: 3 } },
    });
    const send = (turn: number, more: Record<string, unknown> = {}, origin?: string) =>
      post(batch([event('shelf_viewed')], more, { visitor: null }), {
        address: `198.51.${turn}.7`,
        ...(origin ? { headers: { origin } } : {}),
      });
    const statuses: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) statuses.push((await send(turn)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await send(9, { key: 'pub_fjord' }, 'https://fjord.example')).status).toBe(200);
  });

  test('a store that cannot write means "come again", and the operator hears why', async () => {
    const broken = {
      ...createMemoryStore(),
      append: () => Promise.reject(new Error('no space left on device')),
    };
    const { post, log } = createTestCollector({ store: broken });
    const response = await post(batch([event('shelf_viewed')]));
    expect(turnedAway(response)).toEqual({ status: 503, retryAfter: '5' });
    expect(log.join()).toContain('no space left on device');
  });

  test('the answer waits until the batch is durable', async () => {
    let finish = () => {};
    const slow = {
      ...createMemoryStore(),
      append: () =>
        new Promise<{ accepted: number; duplicates: number }>(
          (resolve) => (finish = () => resolve({ accepted: 1, duplicates: 0 })),
        ),
    };
    const { post } = createTestCollector({ store: slow });
    let isAnswered = false;
    const answer = post(batch([event('shelf_viewed')])).then(
      (response) => ((isAnswered = true), response),
    );
    await passTime(20);
    expect(isAnswered).toBe(false);
    finish();
    expect((await answer).status).toBe(200);
  });
});

describe('single events', () => {
  test('one bad event among good ones loses only itself, and is told why', async () => {
    const { post } = createTestCollector();
    const bad: [ReturnType<typeof event>, string][] = [
      [event('page_hacked'), 'unknown_type'],
      [event('constructor'), 'unknown_type'],
      [event('video_viewed', { seq: -1 }), 'invalid:seq'],
      [event('video_viewed', { id: 'not-a-uuid' }), 'invalid:id'],
      [event('video_viewed', { props: { surface: 'billboard' } }), 'invalid:props.surface'],
      [event('video_viewed', { at: '2026-13-45T12:00:00Z' }), 'invalid:at'],
      [event('video_viewed', { at: iso(NOW - 72.1 * 3_600_000) }), 'too_old'],
      [event('video_viewed', { at: iso(NOW + 5.1 * 60_000) }), 'too_new'],
      [
        event('video_viewed', { props: { surface: 'card', padding: 'x'.repeat(8200) } }),
        'too_large',
      ],
    ];
    const good = event('video_viewed');
    const response = await post(batch([...bad.map(([sent]) => sent), 'not an event', good]));
    expect(await readJson(response)).toEqual({
      accepted: 1,
      duplicates: 0,
      rejected: [
        ...bad.map(([{ id }, reason]) => ({ id, reason })),
        { id: null, reason: 'invalid:event' },
      ],
    });
  });

  test('money that does not exist is refused by its field, and new money is taken', async () => {
    const { post } = createTestCollector();
    const order = (currency: string) =>
      event('order_completed', {
        props: { orderId: `A-${currency}`, currency, totalMinor: 100, lines: [] },
      });
    const answer = await post(batch(['QQQ', 'BTC', 'EUR', 'XCG'].map(order)));
    expect(await answer.json()).toMatchObject({
      accepted: 2,
      rejected: [{ reason: 'invalid:props.currency' }, { reason: 'invalid:props.currency' }],
    });
  });

  test('a batch of only bad events is answered with 2xx: sending it again would not help', async () => {
    const { post } = createTestCollector();
    const response = await post(batch([event('page_hacked')]));
    expect(response.status).toBe(200);
    expect(await readJson(response)).toMatchObject({ accepted: 0, duplicates: 0 });
  });

  test('the same batch sent again is acknowledged and counted once', async () => {
    const { post } = createTestCollector();
    const sent = batch([event('shelf_viewed'), event('video_viewed', { seq: 1 })]);
    expect(await readJson(await post(sent))).toEqual({ accepted: 2, duplicates: 0, rejected: [] });
    expect(await readJson(await post({ ...sent, attempt: 1 }))).toEqual({
      accepted: 0,
      duplicates: 2,
      rejected: [],
    });
  });

  test('what nobody defined is dropped, and prototypes stay as they are', async () => {
    const { rows, store } = createWatchedStore();
    const { post } = createTestCollector({ store });
    const sent = JSON.stringify(
      batch([event('video_viewed', { extra: 1, props: { surface: 'card', secret: 'x' } })]),
    );
    await post(sent.replace('"extra":1', '"__proto__":{"polluted":true}'));
    expect(rows[0]?.props).toEqual({ surface: 'card' });
    expect(rows[0]).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('time', () => {
  const stored = async (atMs: number, sentMs: number, receivedAfterMs = 0) => {
    const { rows, store } = createWatchedStore();
    const { post, clock } = createTestCollector({ store });
    clock.passMs(receivedAfterMs);
    await post(batch([event('video_viewed', { at: iso(atMs) })], { sentAt: iso(sentMs) }));
    return rows[0] ? { agoMs: clock.nowMs() - rows[0].atMs } : null;
  };
  const HOUR = 3_600_000;
  const rows: [string, number, number, { agoMs: number } | null][] = [
    ['a right clock', NOW - 3000, NOW, { agoMs: 3000 }],
    ['a clock two hours slow', NOW - 2 * HOUR - 3000, NOW - 2 * HOUR, { agoMs: 3000 }],
    ['a clock three years fast', NOW + 26_280 * HOUR - 3000, NOW + 26_280 * HOUR, { agoMs: 3000 }],
    [
      'an event stamped after its batch, because the clock was set back',
      NOW + 60_000,
      NOW,
      { agoMs: 0 },
    ],
    ['an event far after its batch', NOW + HOUR, NOW, null],
    ['an event that waited 71 hours', NOW - 71 * HOUR, NOW, { agoMs: 71 * HOUR }],
    ['an event that waited 73 hours', NOW - 73 * HOUR, NOW, null],
  ];
  test.each(rows)('%s', async (_what, atMs, sentMs, expected) => {
    expect(await stored(atMs, sentMs)).toEqual(expected);
  });
});

test('an event may name the gifting that its video came from, and keeps it', async () => {
  const { rows, store } = createWatchedStore();
  const { post } = createTestCollector({ store });
  await post(
    batch([
      event('video_viewed', { gift: 'spring-box' }),
      event('video_viewed'),
      event('video_viewed', { gift: null }),
    ]),
  );
  expect(rows.map(({ gift }) => gift)).toEqual(['spring-box', null, null]);
  const tooLong = await post(batch([event('video_viewed', { gift: 'x'.repeat(121) })]));
  expect(await tooLong.json()).toMatchObject({ rejected: [{ reason: 'invalid:gift' }] });
});

describe('what is kept of a shopper', () => {
  test.each([
    ['an address of mail', 'john@doe.example'],
    ['a telephone number', '+14155551234'],
    ['a telephone number without its sign', '14155551234'],
    ['a telephone number in groups', '415-555-1234'],
    ['a card', '4111 1111 1111 1111'],
  ])(
    'an id that looks like %s is masked, tells shoppers apart, and can be forgotten',
    async (_what, id) => {
      const { rows, store } = createWatchedStore();
      const { post, collector } = createTestCollector({ store });
      for (const own of [id, id, `x${id}`])
        await post(
          batch([event('video_viewed', { view: own })], {}, { visitor: own, session: own }),
        );
      expect(JSON.stringify(rows[0])).not.toContain(id);
      expect(rows[0]).toMatchObject({
        visitor: expect.stringMatching(/^masked-[\w-]{22}$/) as string,
        session: rows[0]?.visitor,
        view: rows[0]?.visitor,
      });
      expect(rows[1]?.visitor).toBe(rows[0]?.visitor);
      expect(rows[2]?.visitor).not.toBe(rows[0]?.visitor);
      if (id.includes(' ')) return;
      const forgotten = await collector.fetch(
        new Request('https://events.halden.example/v1/visitors/forget', {
          method: 'POST',
          headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
          body: JSON.stringify({ visitor: id }),
        }),
      );
      expect(await forgotten.json()).toEqual({ removed: 2 });
    },
  );

  test.each([
    '0192aaaa-bbbb-7ccc-8ddd-000000000001',
    '01920000-1111-7222-8333-444455556666',
    's-1',
    'v20261014',
  ])('the id %s is nobody’s and stays', async (visitor) => {
    const { rows, store } = createWatchedStore();
    await createTestCollector({ store }).post(
      batch([event('video_viewed', { view: visitor })], {}, { visitor, session: visitor }),
    );
    expect(rows[0]).toMatchObject({ visitor, session: visitor, view: visitor });
  });

  test('no address, no query, no e-mail, card or telephone; ids stay ids', async () => {
    const { rows, store } = createWatchedStore();
    const { post } = createTestCollector({ store });
    await post(
      batch(
        [
          event('product_added', {
            product: '4111111111111111',
            props: { variant: '41001234567890', quantity: 1, adapter: 'ask joe@shop.example' },
          }),
          event('order_completed', {
            props: {
              orderId: '4111111111111111',
              currency: 'USD',
              totalMinor: 1,
              lines: [{ product: 'jane.doe@mail.example', quantity: 1, valueMinor: 1 }],
            },
          }),
        ],
        {},
        {
          page: `https://user:pw@halden.example/account/jane@mail.example/+1%20555-123-4567?token=s3cret&utm_source=ig&utm_content=jane@mail.example#top`,
          referrer: 'https://search.example/?q=my+illness',
          widget: { version: '1.0.0', shelf: 'card 4111 1111 1111 1111', layout: 'carousel' },
        },
      ),
    );
    const text = JSON.stringify(rows);
    for (const secret of [
      '203.0.113.7',
      'jane',
      'joe@',
      's3cret',
      'illness',
      '4111 1111',
      'user:pw',
    ])
      expect(text).not.toContain(secret);
    expect(rows[0]?.context).toMatchObject({
      page: 'https://halden.example/account/[email]/[phone]?utm_source=ig&utm_content=%5Bemail%5D',
      referrer: 'https://search.example',
      network: '203.0.113.0/24',
      widget: { shelf: 'card [card]' },
    });
    expect(rows[0]).toMatchObject({
      product: '4111111111111111',
      props: { variant: '41001234567890', adapter: 'ask [email]' },
    });
    expect(rows[1]?.props).toMatchObject({
      orderId: '4111111111111111',
      lines: [{ product: '[email]' }],
    });
  });

  test('without consent there is no visitor, no session and no network', async () => {
    const { rows, store } = createWatchedStore();
    const { post } = createTestCollector({ store });
    await post(
      batch(
        [event('video_viewed')],
        {},
        { consent: { analytics: false, marketing: false, source: 'denied' } },
      ),
    );
    expect(rows[0]).toMatchObject({ visitor: null, session: null });
    expect(rows[0]?.context).not.toHaveProperty('network');
  });

  test('programs are marked: by their user agent, and by the browser that says so', async () => {
    const { rows, store } = createWatchedStore();
    const { post } = createTestCollector({ store });
    await post(batch([event('video_viewed')]));
    await post(batch([event('video_viewed')]), {
      headers: {
        'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
      },
    });
    await post(batch([event('video_viewed')], {}, { automated: true }));
    expect(rows.map(({ automated }) => automated)).toEqual([false, true, true]);
  });

  test('behind a proxy of ours the address before it counts, and what the sender wrote itself does not', async () => {
    const { rows, store } = createWatchedStore();
    const { post } = createTestCollector({ store, trustProxy: true });
    await post(batch([event('video_viewed')]), {
      headers: { 'x-forwarded-for': '1.1.1.1, 198.51.100.9' },
      address: '10.0.0.1',
    });
    expect(rows[0]?.context).toMatchObject({ network: '198.51.100.0/24' });
  });
});

test('which shop an event belongs to is told by the key alone', async () => {
  const { rows, store } = createWatchedStore();
  const keys = [
    { key: 'pub_a1', origins: ['https://a.example'], name: 'A' },
    { key: 'pub_a2', origins: ['https://a.example'], name: 'A' },
    { origins: ['http://localhost:*'], name: 'Local' },
  ];
  const { post } = createTestCollector({ store, keys });
  const send = (key: string | undefined, origin: string) =>
    post(batch([event('video_viewed', { tenant: 'B' })], { key, tenant: 'B' }), {
      headers: { origin },
    });
  expect((await send('pub_a1', 'https://a.example')).status).toBe(200);
  expect((await send('pub_a2', 'https://a.example')).status).toBe(200);
  expect((await send(undefined, 'http://localhost:5173')).status).toBe(200);
  expect((await send(undefined, 'http://localhost.thief.example')).status).toBe(403);
  expect((await send(undefined, 'http://localhost:5173.thief.example')).status).toBe(403);
  expect(rows.map(({ tenant }) => tenant)).toEqual(['A', 'A', 'Local']);
});

test('a batch without events only asks whether key and page would be taken, and writes nothing', async () => {
  const { rows, store } = createWatchedStore();
  const { post } = createTestCollector({ store });
  expect(await readJson(await post(batch([])))).toEqual({
    accepted: 0,
    duplicates: 0,
    rejected: [],
  });
  expect((await post(batch([], { key: 'pub_other' }))).status).toBe(401);
  expect(rows).toEqual([]);
});
