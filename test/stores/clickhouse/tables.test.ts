/** ClickHouse servers as they are found: with tables of an earlier release, of a later one, of somebody else, or behind a login. */
import { createClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { TABLES_VERSION } from '../../../src/collector/store/clickhouse/migrations.js';
import { createRowMaker, NOON } from '../../contract/collector/reportStore.support.js';
import { freshDatabase } from '../../contract/collector/storeBodies.js';
import { createCurrent, createDebian, hasCurrent, hasDebian } from './servers.mjs';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const DAY = 86_400_000;
const scope = { tenant: 'halden', fromMs: NOON - DAY, toMs: NOON + DAY, automated: false };

/** As tables of version 1 were made. */
const first = `tenant String, lane UInt8, id_high UInt64, id_low UInt64, type String, at_ms Int64, received_ms Int64, seq Int64, id String,
  view String, visitor Nullable(String), session Nullable(String), shopper String, video Nullable(String), creator Nullable(String),
  product Nullable(String), position Nullable(Int64), gift Nullable(String), automated UInt8, surface Nullable(String),
  unique_ms Nullable(Int64), duration_ms Nullable(Int64), quantity Nullable(Int64), variant Nullable(String), order_id Nullable(String),
  arm Nullable(String), share Nullable(Float64), props String, context String, rank UInt64`;
const engine = `ENGINE = ReplacingMergeTree(rank)`;
const events = `CREATE TABLE reelshelf_events (${first}) ${engine} PARTITION BY toYYYYMM(toDateTime(intDiv(at_ms, 1000), 'UTC'))
  ORDER BY (tenant, lane, id_high, id_low)`;
const meta = `CREATE TABLE reelshelf_meta (name String, version UInt32, rank UInt64) ${engine} ORDER BY (name, version)`;

describe.each([
  ['the distribution’s server', createDebian, hasDebian()],
  ['a current engine', createCurrent, hasCurrent()],
] as const)('%s', (_name, create, isThere) => {
  if (!isThere) {
    test.skip('is not here', () => {});
    return;
  }
  const server = create();
  let root = '';
  beforeAll(async () => void (root = await server.start()));
  afterAll(() => server.remove());

  const work = async (address: string, statements: readonly string[]) => {
    const { host, pathname } = new URL(address.replace('clickhouse', 'http'));
    const database = pathname.slice(1);
    const maker = createClient({ url: `http://${host}` });
    await maker.command({ query: `CREATE DATABASE IF NOT EXISTS ${database}` });
    await maker.close();
    const client = createClient({ url: `http://${host}`, database });
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) {
      if (statement.startsWith('SELECT'))
        rows = await (await client.query({ query: statement, format: 'JSONEachRow' })).json();
      else await client.command({ query: statement });
    }
    await client.close();
    return rows;
  };

  test('tables of the first release are brought up to this one, with all their rows, and written on', async () => {
    const address = freshDatabase(root);
    const make = createRowMaker();
    const old = make('product_opened', {
      visitor: 'ann',
      video: 'am',
      context: { page: 'https://shop.example/serum?utm_source=Mail', viewport: [390, 844] },
    });
    const bare = make('product_opened', { visitor: 'ben' });
    const cells = (row: typeof old, low: number) =>
      `('halden', 1, ${BigInt('0x0192aaaabbbb7ccc')}, ${BigInt('0x8ddd000000000000') + BigInt(low)}, '${row.type}', ${row.atMs}, ${row.receivedMs}, ${row.seq}, '', '${row.view}', '${row.visitor}', NULL, '${row.visitor}', ${row.video ? `'${row.video}'` : 'NULL'}, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', '${JSON.stringify(row.context)}', 5)`;
    await work(address, [
      meta,
      events,
      `INSERT INTO reelshelf_meta VALUES ('tables', 1, 0)`,
      `INSERT INTO reelshelf_events VALUES ${cells(old, 1)}, ${cells(bare, 2)}`,
    ]);
    const store = await createClickhouseStore({ address });
    expect(await store.append([old, make('product_opened', { visitor: 'ann' })])).toEqual({
      accepted: 1,
      duplicates: 1,
    });
    expect((await store.tally(scope, 'all'))[0]).toMatchObject({ opens: 3 });
    expect(await store.facets(scope, 'page', 5)).toEqual([{ value: '/serum', views: 1 }]);
    expect(await store.facets(scope, 'source', 5)).toEqual([{ value: 'mail', views: 1 }]);
    await store.close();
    const version = `SELECT max(version) AS version FROM reelshelf_meta WHERE name = 'tables'`;
    expect(await work(address, [version])).toEqual([{ version: TABLES_VERSION }]);
    // Opened once more, nothing is left to do.
    const again = await createClickhouseStore({ address });
    expect((await again.tally(scope, 'all'))[0]).toMatchObject({ opens: 3 });
    await again.close();
  });

  test('tables of a later release are refused, and left as they are', async () => {
    const address = freshDatabase(root);
    await (await createClickhouseStore({ address })).close();
    await work(address, [`INSERT INTO reelshelf_meta VALUES ('tables', ${TABLES_VERSION + 1}, 0)`]);
    await expect(createClickhouseStore({ address })).rejects.toMatchObject({
      code: 'STORE_VERSION',
      message: expect.stringMatching(/later version of reelshelf.*another database/) as string,
    });
  });

  test('a table of somebody else is left as it is', async () => {
    const address = freshDatabase(root);
    await work(address, [
      `CREATE TABLE reelshelf_events (mine String) ENGINE = MergeTree ORDER BY mine`,
    ]);
    await expect(createClickhouseStore({ address })).rejects.toMatchObject({
      code: 'STORE_FOREIGN',
      message: expect.stringContaining('reelshelf_events') as string,
    });
    expect(await work(address, ['SELECT * FROM reelshelf_events'])).toEqual([]);
  });
});

test.skipIf(!hasDebian())(
  'a wrong password, and a right one with signs that addresses use, are told apart in words',
  async () => {
    const server = createDebian();
    const { host } = new URL((await server.start()).replace('clickhouse', 'http'));
    const wrong = createClickhouseStore({ address: `clickhouse://shop:wrong@${host}/mine` });
    await expect(wrong).rejects.toMatchObject({
      code: 'STORE_LOGIN',
      message: expect.stringMatching(/does not know the user "shop"/) as string,
    });
    await wrong.catch((error: Error) => expect(error.message).not.toContain('wrong'));
    await (
      await createClickhouseStore({
        address: `clickhouse://shop:${encodeURIComponent('s3cret/@')}@${host}/mine`,
      })
    ).close();
    await (
      await createClickhouseStore({
        address: `clickhouse://shop@${host}/mine`,
        password: 's3cret/@',
      })
    ).close();
    await server.remove();
  },
);
