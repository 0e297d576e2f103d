import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../src/tools/time.js';
import { batch, createTestCollector, event, TOKEN } from './support.js';

const views = async (get: (path: string, headers: Record<string, string>) => Promise<Response>) =>
  (
    (await (
      await get('/v1/report?from=2026-10-14&to=2026-10-14', { authorization: `Bearer ${TOKEN}` })
    ).json()) as { summary: { views: number } }
  ).summary.views;

describe('how long events are kept', () => {
  test('what is older than the days given is deleted once a day, and the log says how much', async () => {
    const { clock, log, get, post } = createTestCollector({ keepDays: 2 });
    await post(batch([event('video_viewed')]));
    clock.passMs(61_000);
    await expect.poll(() => views(get)).toBe(1);
    clock.passMs(DAY_MS);
    await expect.poll(() => views(get)).toBe(1);
    clock.passMs(DAY_MS);
    clock.passMs(DAY_MS);
    await expect.poll(() => views(get)).toBe(0);
    expect(log.join('\n')).toContain('RETENTION: 1 rows older than 2 days were deleted.');
  });

  test.each([0, -1, NaN, '30' as unknown as number])('%s days are refused', (keepDays) => {
    expect(() => createTestCollector({ keepDays })).toThrow(/"keepDays".*from 1 on, or Infinity/);
  });

  test('a store that refuses is tried again the next day, and said', async () => {
    let tries = 0;
    const { clock, log, store } = createTestCollector();
    store.remove = async () => {
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
    store.remove = async () => (tries += 1);
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

  test('is, with all that was done, and others stay', async () => {
    const shop = createTestCollector();
    const seen = (visitor: string) =>
      shop.post(batch([event('video_viewed')], {}, { visitor, session: `of-${visitor}` }));
    await seen('0192aaaa-bbbb-7ccc-8ddd-000000000001');
    await seen('0192aaaa-bbbb-7ccc-8ddd-000000000002');
    expect(await views(shop.get)).toBe(2);
    const answer = await forget(shop, { visitor: '0192aaaa-bbbb-7ccc-8ddd-000000000001' });
    expect([answer.status, await answer.json()]).toEqual([200, { removed: 1 }]);
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
    shop.store.remove = async () => (tries += 1);
    expect((await forget(shop, body, headers as Record<string, string>)).status).toBe(status);
    expect(tries).toBe(0);
  });

  test('is told when the database cannot be written', async () => {
    const shop = createTestCollector();
    shop.store.remove = async () => {
      throw new Error('disk full');
    };
    const answer = await forget(shop, { visitor: 'x' });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });
});
