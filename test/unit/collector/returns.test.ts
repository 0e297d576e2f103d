/** What creators were given, and what came of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReturnRoom } from '../../../src/collector/reports/shared/rooms.js';
import { batch, createTestCollector, event, iso, NOW, TOKEN } from './support.js';

const DAY = 86_400_000;
const week = 'from=2026-10-08&to=2026-10-14&tz=UTC';
const bearer = { authorization: `Bearer ${TOKEN}` };
const folder = mkdtempSync(join(tmpdir(), 'reelshelf-returns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function openShop() {
  const shop = createTestCollector({ accessFolder: folder });
  const write = async (body: unknown, headers: Record<string, string> = {}) => {
    const isText = typeof body === 'string';
    const answer = await shop.collector.fetch(
      new Request('https://events.halden.example/v1/report/costs', {
        method: 'POST',
        headers: {
          ...bearer,
          'content-type': isText ? 'text/csv' : 'application/json',
          ...headers,
        },
        body: isText ? body : JSON.stringify(body),
      }),
    );
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const room = async (headers = bearer, days = 'from=2026-10-08&to=2026-10-14') =>
    (await (await shop.get(`/v1/report/returns?${days}&tz=UTC`, headers)).json()) as ReturnRoom;
  const sell = async (order: string, valueMinor: number, currency = 'USD', agoMs = 1000) => {
    const at = iso(NOW - agoMs);
    const view = `view ${order}`;
    const about = { video: 'am', creator: 'mia', product: 'serum', view, at };
    await shop.post(
      batch(
        [
          event('product_added', about),
          event('order_completed', {
            video: null,
            creator: null,
            view,
            at,
            seq: 1,
            props: {
              orderId: order,
              currency,
              totalMinor: valueMinor,
              lines: [{ product: 'serum', quantity: 1, valueMinor }],
            },
          }),
        ],
        {},
        { visitor: `visitor ${order}`, session: `session ${order}` },
      ),
    );
  };
  return { ...shop, write, room, sell };
}

const gift = { creator: 'mia', day: '2026-10-10', kind: 'gift', amount: '28.00', currency: 'USD' };
const fee = { creator: 'mia', day: '2026-10-12', kind: 'fee', amount: '50', currency: 'USD' };
const commission = { creator: 'mia', day: '2026-10-10', kind: 'commission', rate: '10' };

describe('what was given to a creator', () => {
  test('stands beside what their videos sold: cost of an order, what came back, what is to be paid', async () => {
    const { write, room, sell } = openShop();
    await sell('1', 10_000);
    await sell('2', 5_650);
    expect(await write({ put: [gift, fee, commission] })).toEqual({
      status: 200,
      body: { kept: 3, removed: 0 },
    });
    const { rows, payouts, since, entries } = await room();
    expect(rows).toEqual([
      {
        creator: 'mia',
        gifts: [{ currency: 'USD', minor: 2800 }],
        fees: [{ currency: 'USD', minor: 5000 }],
        commission: [{ currency: 'USD', minor: 1565 }],
        orders: 2,
        revenue: [{ currency: 'USD', minor: 15_650 }],
        perOrder: { currency: 'USD', minor: Math.round((2800 + 5000 + 1565) / 2) },
        ratio: 15_650 / (2800 + 5000 + 1565),
      },
    ]);
    expect(payouts).toMatchObject([
      { creator: 'mia', currency: 'USD', rate: 0.1, commissionMinor: 1565, feesMinor: 5000 },
    ]);
    expect(payouts[0]?.dueMinor).toBe(6565);
    expect([since, entries.length]).toEqual(['2026-10-08', 3]);
  });

  test('in several currencies is never added up: each is told, and no cost of an order', async () => {
    const { write, room, sell } = openShop();
    await sell('1', 10_000, 'EUR');
    await write({ put: [gift, { ...fee, currency: 'EUR' }] });
    const [row] = (await room()).rows;
    expect(row).toMatchObject({ perOrder: null, ratio: null, orders: 1 });
    expect([row?.gifts, row?.fees]).toEqual([
      [{ currency: 'USD', minor: 2800 }],
      [{ currency: 'EUR', minor: 5000 }],
    ]);
  });

  test('counts from the day it was given, also before the days that are shown, and pays for these alone', async () => {
    const { write, room, sell } = openShop();
    await sell('before', 7000, 'USD', 2 * DAY);
    await sell('today', 1000);
    await write({
      put: [
        { ...gift, day: '2026-10-11' },
        { ...commission, day: '2026-10-13' },
      ],
    });
    const { rows, payouts, since } = await room(bearer, 'from=2026-10-14&to=2026-10-14');
    expect(since).toBe('2026-10-11');
    expect(rows[0]).toMatchObject({ orders: 2, commission: [{ currency: 'USD', minor: 100 }] });
    expect(payouts).toMatchObject([{ salesMinor: 1000, commissionMinor: 100, feesMinor: 0 }]);
  });

  test('comes from a spreadsheet, in commas or semicolons, and is taken whole or not at all', async () => {
    const { write, room } = openShop();
    const sheet = '\uFEFFCreator;Video;Day;Kind;Amount;Currency;Commission %;Note\r\n';
    const lines = 'mia;am;2026-10-10;gift;28,00;eur;;"a box; with a bow"\r\n';
    expect((await write(`${sheet}${lines}mia;;2026-10-10;commission;;;12,5 %;\r\n`)).status).toBe(
      200,
    );
    expect(
      (await room()).entries
        .map(({ kind, amountMinor, rate, note }) => [kind, amountMinor, rate, note])
        .sort(),
    ).toEqual([
      ['commission', 0, 0.125, ''],
      ['gift', 2800, 0, 'a box; with a bow'],
    ]);
    const wrong = await write(`${sheet}${lines}mia;;14 October;fee;5;EUR;;\r\n`);
    expect(wrong).toMatchObject({
      status: 422,
      body: {
        message:
          'Line 3: The day is "14 October"; expected one such as 2026-10-14. Nothing was changed.',
      },
    });
    expect((await room()).entries).toHaveLength(2);
  });

  test.each([
    [{ ...gift, creator: '' }, 'The creator is ""'],
    [{ ...gift, kind: 'bribe' }, 'The kind is "bribe"'],
    [{ ...gift, amount: '-3' }, 'The amount is "-3"'],
    [{ ...gift, currency: 'QQQ' }, 'The currency is "QQQ"'],
    [{ ...commission, rate: '0' }, 'The commission is "0"'],
    [{ ...gift, day: '2026-02-30' }, 'The day is "2026-02-30"'],
  ])('that cannot be is refused in a sentence: %o', async (entry, message) => {
    const { write } = openShop();
    const { status, body } = await write({ put: [entry] });
    expect([status, body['message']]).toEqual([422, expect.stringContaining(message)]);
  });

  test('comes to the same in both tables, and as it was agreed: rounded once, not once an order', async () => {
    const { write, room, sell } = openShop();
    for (const order of ['1', '2', '3', '4', '5']) await sell(order, 1002);
    await write({
      put: [
        { ...commission, rate: '12.5' },
        { ...gift, creator: 'jo' },
      ],
    });
    const { rows, payouts } = await room();
    const mia = rows.find(({ creator }) => creator === 'mia');
    // 12.5 % of 50.10 are 6.26; five times 1.25 would be 6.25.
    expect(mia?.commission).toEqual([{ currency: 'USD', minor: 626 }]);
    // Who is owed nothing has no line.
    expect(payouts).toMatchObject([{ creator: 'mia', rate: 0.125, dueMinor: 626 }]);
  });

  test('goes into spreadsheets, of which what was written down can be sent again as it is', async () => {
    const { write, room, sell, get } = openShop();
    await sell('1', 10_000);
    await write({ put: [gift, { ...fee, note: 'in advance, by bank' }, commission] });
    const sheet = async (part: string) => {
      const answer = await get(`/v1/report/returns.csv?part=${part}&${week}`, bearer);
      expect(answer.status).toBe(200);
      return answer.text();
    };
    const [given] = parse<Record<string, string>>(await sheet('given'), {
      bom: true,
      columns: true,
    });
    expect(given).toMatchObject({
      Id: 'mia',
      Orders: '1',
      'Gifts USD': '28.00',
      'Fees USD': '50.00',
      'Commission USD': '10.00',
      'Sales USD': '100.00',
      'Cost of an order': '88.00',
    });
    const before = await room();
    expect(before.entries).toHaveLength(3);
    expect((await write(await sheet('entries'))).body).toEqual({ kept: 3, removed: 0 });
    expect(await room()).toEqual(before);
  });

  test('is taken away again by its id', async () => {
    const { write, room } = openShop();
    await write({ put: [gift, fee] });
    const [entry] = (await room()).entries;
    expect((await write({ remove: [entry?.id, 'no such'] })).body).toEqual({ kept: 0, removed: 1 });
    expect((await room()).entries).toHaveLength(1);
  });

  test('is told to that creator alone, as what is to be paid, and written down by nobody else', async () => {
    const { write, room, sell, collector, get } = openShop();
    await sell('1', 10_000);
    await write({ put: [gift, commission, { ...fee, creator: 'jo' }] });
    const added = await collector.fetch(
      new Request('https://events.halden.example/v1/people', {
        method: 'POST',
        headers: { ...bearer, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Mia', role: 'creator', creator: 'mia' }),
      }),
    );
    const { token, person } = (await added.json()) as { token: string; person: { id: string } };
    const own = { authorization: `Bearer ${token}` };
    const told = await room(own);
    expect(told.rows.map(({ creator }) => creator)).toEqual(['mia']);
    expect(told.payouts.map(({ creator }) => creator)).toEqual(['mia']);
    expect(told.entries).toEqual([]);
    expect(JSON.stringify(told)).not.toContain('jo');
    // The owner may look at that very page; a creator who asks for another's gets their own.
    const asked = async (headers: Record<string, string>) =>
      (await (await get('/v1/report/returns?creator=jo', headers)).json()) as ReturnRoom;
    expect((await asked(bearer)).rows.map(({ creator }) => creator)).toEqual(['jo']);
    expect((await asked(own)).rows.map(({ creator }) => creator)).toEqual(['mia']);
    expect((await write({ put: [gift] }, own)).status).toBe(403);
    for (const room_ of ['creators', 'moments', 'orders', 'arrivals', 'filters'])
      expect([room_, (await get(`/v1/report/${room_}`, own)).status]).toEqual([room_, 403]);
    const sheets = ['returns.csv?part=entries', 'returns.csv?part=given', 'tables/figures.csv'];
    for (const sheet of [...sheets, 'returns?since=0', 'tables/refused.csv', 'digest.txt'])
      expect(await (await get(`/v1/report/${sheet}`, own)).text()).not.toContain('jo');
    expect((await get('/v1/report/lift?device=phone', own)).status).toBe(403);
    for (const room_ of ['videos', 'hours', 'returns.csv'])
      expect([room_, (await get(`/v1/report/${room_}`, own)).status]).toEqual([room_, 200]);
    await collector.fetch(
      new Request(`https://events.halden.example/v1/people/${person.id}`, {
        method: 'DELETE',
        headers: bearer,
      }),
    );
    expect((await get('/v1/report/returns', own)).status).toBe(401);
  });
});
