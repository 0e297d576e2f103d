import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../src/tools/time.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { am, createShop, HOUR, order, pick, pour } from './knownShop.js';
import { batch, createTestCollector, event, NOW, TOKEN } from './support.js';

const views = async (get: (path: string, headers: Record<string, string>) => Promise<Response>) =>
  (
    (await (
      await get('/v1/report?from=2026-10-14&to=2026-10-14', { authorization: `Bearer ${TOKEN}` })
    ).json()) as { summary: { views: number } }
  ).summary.views;

describe('how long events are kept', () => {
  const signedIn = {
    webhooks: [{ platform: 'server' as const, secrets: ['a-secret-of-the-shop'] }],
  };
  /** What the report says of ten days, that is counted by adding up. */
  const lasting = ({ summary, creators, videos, products, overTime, orders }: Report) => ({
    summary: pick({ ...summary, id: '', creator: null, bestVideo: null }),
    confirmed: summary.confirmed,
    tables: [creators, videos, products].map(({ rows }) => rows.map((row) => [row.id, pick(row)])),
    overTime,
    orders,
  });

  test('what is older than the days given goes once a day, and what it came to stays as it was', async () => {
    const shop = createShop({ keepDays: 20, ...signedIn });
    await shop.visit('ann', [
      ['video_viewed', 30 * HOUR, am],
      ['product_opened', 29 * HOUR, { ...am, product: 'serum-dew' }],
      ['product_added', 28 * HOUR, { ...am, product: 'serum-dew' }],
      ['order_completed', 3 * HOUR, order('A-1', [['serum-dew', 2800]])],
    ]);
    await shop.visit('ben', [
      ['video_viewed', 2 * HOUR, pour],
      ['product_added', HOUR, { ...pour, product: 'mug-ridge' }],
      ['order_completed', HOUR / 2, order('A-2', [['mug-ridge', 900]], 'EUR')],
    ]);
    const days = 'from=2026-10-10&to=2026-10-19';
    const before = lasting(await shop.report(days));
    expect(before.orders).toMatchObject({ reported: 2, direct: 2 });
    for (let day = 0; day < 40; day += 1) {
      shop.clock.passMs(DAY_MS);
      const { eventsMs } = await shop.store.aged();
      const wantedMs = Math.floor((shop.clock.nowMs() - 20 * DAY_MS) / DAY_MS) * DAY_MS;
      if (eventsMs < wantedMs)
        await expect.poll(async () => (await shop.store.aged()).eventsMs).toBe(wantedMs);
      expect(lasting(await shop.report(days))).toEqual(before);
    }
    expect(shop.log.join('\n')).toContain(
      'rows older than 20 days were deleted; what they come to is kept.',
    );
    const { summary, kept } = await shop.report(days);
    expect(summary.viewers).toBe(0);
    expect(kept?.meaning).toContain('only sums are kept');
    expect(
      JSON.stringify(
        await shop.store.keptOrders({ tenant: 'Halden', fromMs: 0, toMs: NOW, automated: true }),
      ),
    ).not.toMatch(/ann|ben|A-1/);
  });

  test.each([
    [{ keepDays: 0 }, /"keepDays" is 0; expected a number of days from 14 on, or Infinity/],
    [{ keepDays: -1 }, /"keepDays"/],
    [{ keepDays: NaN }, /"keepDays"/],
    [{ keepDays: '30' as unknown as number }, /"keepDays" is 30/],
    [{ keepDays: 20, creditDays: { click: 30 } }, /"keepDays".*from 37 on.*credited by events/],
    [{ keepSumsDays: 30 }, /"keepSumsDays".*from 760 on/],
    [{ keepTotalsDays: 1000 }, /"keepTotalsDays".*from 1826 on/],
  ])('%j is refused', (options, said) => {
    expect(() => createTestCollector(options)).toThrow(said);
  });

  test('a store that refuses is tried again the next day, and said', async () => {
    let tries = 0;
    const { clock, log, store } = createTestCollector();
    store.age = async () => {
      tries += 1;
      throw new Error('disk full');
    };
    clock.passMs(61_000);
    await expect.poll(() => log.join()).toMatch(/RETENTION_FAILED.*760 days.*disk full/);
    clock.passMs(DAY_MS);
    await expect.poll(() => tries).toBe(2);
  });

  test('a collector that is closed deletes nothing any more', async () => {
    let tries = 0;
    const { clock, collector, store } = createTestCollector();
    store.age = async () => (tries += 1);
    await collector.close();
    clock.passMs(2 * DAY_MS);
    expect(tries).toBe(0);
  });
});

describe('a shopper who wants to be forgotten', () => {
  const forget = (
    { collector }: Pick<ReturnType<typeof createTestCollector>, 'collector'>,
    body: unknown,
    headers: Record<string, string> = {},
  ) =>
    collector.fetch(
      new Request('https://events.halden.example/v1/visitors/forget', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${TOKEN}`,
          'content-type': 'application/json',
          ...headers,
        },
        body: JSON.stringify(body),
      }),
      { address: '203.0.113.7' },
    );

  test('a shopper who wants to be forgotten is, with all that was done, and others stay', async () => {
    const shop = createTestCollector();
    const seen = (visitor: string) =>
      shop.post(batch([event('video_viewed')], {}, { visitor, session: `of-${visitor}` }));
    await seen('0192aaaa-bbbb-7ccc-8ddd-000000000001');
    await seen('0192aaaa-bbbb-7ccc-8ddd-000000000002');
    expect(await views(shop.get)).toBe(2);
    const answer = await forget(shop, { visitor: '0192aaaa-bbbb-7ccc-8ddd-000000000001' });
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 200,
      body: { removed: 1 },
    });
    expect(await views(shop.get)).toBe(1);
  });

  test.each([
    ['without a token', { visitor: 'x' }, { authorization: '' }, 401],
    ['from another page', { visitor: 'x' }, { origin: 'https://evil.example' }, 403],
    ['as a form', { visitor: 'x' }, { 'content-type': 'text/plain' }, 415],
    ['without an id', {}, {}, 422],
    ['with words of SQL for an id', { visitor: "' OR 1=1 --" }, {}, 422],
  ])('%s is refused, and nothing is deleted', async (_how, body, headers, status) => {
    const shop = createTestCollector();
    let tries = 0;
    shop.store.forget = async () => (tries += 1);
    expect((await forget(shop, body, headers as Record<string, string>)).status).toBe(status);
    expect(tries).toBe(0);
  });

  test('of servers that keep the same, the one that is away is named', async () => {
    const shop = createTestCollector();
    shop.store.forget = async (_visitor, tellAway) => {
      tellAway?.(['db2:9000']);
      return 3;
    };
    const answer = await forget(shop, { visitor: 'x' });
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 202,
      body: {
        removed: 3,
        awaited: ['db2:9000'],
        message: expect.stringMatching(/db2:9000.*when it comes back/) as string,
      },
    });
  });

  test('a shopper who wants to be forgotten is told when the database cannot be written', async () => {
    const shop = createTestCollector();
    shop.store.forget = async () => {
      throw new Error('disk full');
    };
    const answer = await forget(shop, { visitor: 'x' });
    expect({ status: answer.status, retryAfter: answer.headers.get('retry-after') }).toEqual({
      status: 503,
      retryAfter: '5',
    });
  });
});
