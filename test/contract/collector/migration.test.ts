/** Files of earlier releases, opened by this one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { addAllIds } from '../../../src/collector/store/duckdb/ids.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import {
  columns,
  createTables,
  migrations,
  TABLES_VERSION,
} from '../../../src/collector/store/duckdb/schema.js';
import { placeOf } from '../../../src/collector/store/places.js';
import { placeFields } from '../../../src/collector/store/scope.js';
import type { EventRow, ReportStore } from '../../../src/collector/store/types.js';
import { createRowMaker, NOON } from './reportStore.support.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-migration-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DAY = 86_400_000;
const scope = { tenant: 'halden', fromMs: NOON - DAY, toMs: NOON + DAY, automated: false };

/** As release 1.0.0 made its tables. */
const first =
  'key VARCHAR, tenant VARCHAR, type VARCHAR, at_ms BIGINT, received_ms BIGINT, seq INTEGER, view VARCHAR, visitor VARCHAR, session VARCHAR, shopper VARCHAR, video VARCHAR, creator VARCHAR, product VARCHAR, position INTEGER, automated BOOLEAN, surface VARCHAR, unique_ms BIGINT, duration_ms BIGINT, quantity BIGINT, variant VARCHAR, order_id VARCHAR, props VARCHAR, context VARCHAR';

const cellsOf = (row: EventRow) =>
  columns
    .filter(({ name }) => first.includes(`${name} `))
    .map(({ read }) => {
      const value = read(row, 0);
      return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
    })
    .join(', ');

async function work(path: string, statements: readonly string[]) {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  let rows: unknown[][] = [];
  for (const statement of statements)
    rows = (await connection.runAndReadAll(statement)).getRows() as unknown[][];
  connection.closeSync();
  instance.closeSync();
  return rows;
}

const startsOfVersion5 = [
  'DROP TABLE ids',
  'DROP TABLE new_ids',
  'CREATE TABLE key_starts (start VARCHAR)',
];
const withoutSumsOfVersion6 = ['quarters', 'reached', 'reached_days', 'page_days'].map(
  (table) => `DROP TABLE ${table}`,
);
const withoutSumsOfVersion8 = ['lags', 'failures'].map((table) => `DROP TABLE ${table}`);

test('a file of the first release is brought up to this one, with all its rows, and written on', async () => {
  const path = join(folder, 'first.duckdb');
  const make = createRowMaker();
  const old = make('product_opened', { visitor: 'ann', product: 'serum-dew', video: 'am' });
  await work(path, [
    'CREATE TABLE meta (version INTEGER NOT NULL)',
    'INSERT INTO meta VALUES (1)',
    `CREATE TABLE events (${first}, PRIMARY KEY (key))`,
    `INSERT INTO events VALUES (${cellsOf(old)})`,
  ]);

  const store = await createDuckdbStore({ path });
  const fresh = make('product_opened', {
    visitor: 'ann',
    product: 'serum-dew',
    video: 'am',
    gift: 'spring',
  });
  expect(await store.append([old, fresh])).toEqual({ accepted: 1, duplicates: 1 });
  expect((await store.touches(scope, ['ann'])).map(({ gift }) => gift)).toEqual([null, 'spring']);
  await store.close();
  expect(await work(path, ['SELECT version FROM meta'])).toEqual([[TABLES_VERSION]]);
  // Opened once more, nothing is left to do.
  const again = await createDuckdbStore({ path });
  expect((await again.tally(scope, 'all'))[0]).toMatchObject({ opens: 2 });
  await again.close();
});

test.each(migrations.map((_, index) => index + 1))(
  'a file of version %i is brought up to this one and answers as if its events had come to this one',
  async (version) => {
    const path = join(folder, `version-${version}.duckdb`);
    const make = createRowMaker();
    const old = [
      make('shelf_viewed', { visitor: 'ann' }),
      make('video_viewed', { visitor: 'ann', video: 'am', creator: 'mia' }),
      make('video_viewed', { session: 's', video: 'am', creator: 'mia', automated: true }),
      make('product_added', { session: 's', video: 'am', product: 'dew', props: { quantity: 2 } }),
    ];
    await work(path, [
      'CREATE TABLE meta (version INTEGER NOT NULL)',
      `INSERT INTO meta VALUES (${version})`,
      `CREATE TABLE events (${first}, PRIMARY KEY (key))`,
      // From version 5 on there were sums to be changed.
      ...(version >= 5 ? createTables : []),
      ...(version === 5 || version === 6 ? startsOfVersion5 : []),
      ...migrations.slice(0, version - 1).flat(),
      ...(version === 5 ? withoutSumsOfVersion6 : []),
      ...(version >= 5 ? withoutSumsOfVersion8 : []),
      ...old.map(
        (row) =>
          `INSERT INTO events (${first.replaceAll(/ \w+(?=,|$)/g, '')}) VALUES (${cellsOf(row)})`,
      ),
      // From version 4 on each event has its number from the start.
      ...(version >= 4 ? ['UPDATE events SET nr = rowid + 1'] : []),
      ...(version >= 7 ? [addAllIds] : []),
    ]);
    const stores = [createMemoryStore(), await createDuckdbStore({ path })];
    const fresh = make('video_viewed', { visitor: 'ann' });
    const [plain, database] = await Promise.all(
      stores.map(async (store, index) => {
        await store.append([...(index === 0 ? old : []), fresh]);
        expect(await store.append([...old, fresh])).toMatchObject({ accepted: 0 });
        return [
          await store.tally(scope, 'all'),
          await store.tally({ ...scope, automated: true }, 'video'),
          await store.funnel(scope, []),
          await store.completeness(scope, NOON + DAY),
          await store.touches(scope, ['ann', 's']),
          await store.arrivals(scope),
        ];
      }),
    );
    expect(database).toEqual(plain);
    await Promise.all(stores.map((store) => store.close()));
    // An index over ids of ten million events takes more memory than there is.
    expect(await work(path, ['FROM duckdb_indexes()'])).toEqual([]);
    expect(await work(path, [`FROM duckdb_constraints() WHERE table_name = 'events'`])).toEqual([]);
  },
);

test('what a file of version 4 had summed up by quarters of an hour is summed up by days', async () => {
  const path = join(folder, 'days.duckdb');
  const make = createRowMaker();
  const rows = [-2, -1, 0].flatMap((day) =>
    ['ann', 'ben'].map((visitor) =>
      make('video_viewed', { visitor, video: 'am', creator: 'mia', atMs: NOON + day * DAY }),
    ),
  );
  const wide = { ...scope, fromMs: NOON - 3 * DAY };
  const answers = async (store: ReportStore) => [
    await store.tally(wide, 'all'),
    await store.tally({ ...wide, fromMs: NOON - DAY }, 'video'),
    await store.tally(wide, 'creator'),
  ];
  const before = await createDuckdbStore({ path });
  await before.append(rows);
  const told = await answers(before);
  expect(told[0]).toMatchObject([{ views: 6, viewers: 2 }]);
  await before.close();
  await work(path, ['DROP TABLE days', 'DROP TABLE audience', 'UPDATE meta SET version = 4']);
  const after = await createDuckdbStore({ path });
  expect(await answers(after)).toEqual(told);
  await after.append([make('video_viewed', { visitor: 'ann', video: 'am', atMs: NOON })]);
  expect(await after.tally(wide, 'all')).toMatchObject([{ views: 7, viewers: 2 }]);
  await after.close();
});

test('what a file of version 5 had summed up tells how far shoppers came and what arrived of pages', async () => {
  const path = join(folder, 'reached.duckdb');
  const make = createRowMaker();
  const rows = [-2, -1, 0].flatMap((day) =>
    ['ann', 'ben'].flatMap((visitor, index) => {
      const more = { visitor, view: `${visitor} ${day}`, atMs: NOON + day * DAY };
      return [
        make('shelf_viewed', { ...more, seq: 0 }),
        make(day < index - 1 ? 'product_added' : 'video_viewed', { ...more, video: 'am', seq: 3 }),
      ];
    }),
  );
  const wide = { ...scope, fromMs: NOON - 3 * DAY - DAY / 2, toMs: NOON + DAY / 2 };
  const answers = async (store: ReportStore) => [
    await store.funnel(wide, ['ben', 'eve']),
    await store.funnel({ ...wide, fromMs: NOON - DAY / 4 - DAY }, ['ben']),
    await store.completeness(wide, NOON + DAY),
    await store.completeness({ ...wide, fromMs: NOON - 2 * DAY }, NOON - 1),
    await store.tally(wide, { startsMs: [0, 1, 2].map((day) => wide.fromMs + day * DAY) }),
  ];
  const before = await createDuckdbStore({ path });
  await before.append(rows);
  const told = await answers(before);
  expect(told[0]).toMatchObject({ added: 1, ordered: 2 });
  await before.close();
  await work(path, [...withoutSumsOfVersion6, 'UPDATE meta SET version = 5']);
  const after = await createDuckdbStore({ path });
  expect(await answers(after)).toEqual(told);
  const fresh = make('product_added', { visitor: 'ann', view: 'ann 0', seq: 9, atMs: NOON + 1 });
  await after.append([fresh]);
  const plain = createMemoryStore();
  await plain.append([...rows, fresh]);
  expect(await answers(after)).toEqual(await answers(plain));
  await after.close();
});

test('what a file of version 7 had summed up tells how late events came and what failed', async () => {
  const path = join(folder, 'lags.duckdb');
  const make = createRowMaker();
  const failed = (day: number, lagMs: number) => {
    const atMs = NOON + day * DAY;
    return make('video_failed', { atMs, receivedMs: atMs + lagMs, props: { reason: 'network' } });
  };
  const rows = [failed(-2, 5000), failed(-1, 200), failed(0, 300), failed(0, 400)];
  const wide = { ...scope, fromMs: NOON - 3 * DAY - DAY / 2, toMs: NOON + DAY / 2 };
  const before = await createDuckdbStore({ path });
  await before.append(rows);
  const told = await before.arrivals(wide);
  expect(told).toMatchObject({ events: 4, lagMedianMs: 300, failures: [{ times: 4 }] });
  await before.close();
  await work(path, [...withoutSumsOfVersion8, 'UPDATE meta SET version = 7']);
  const after = await createDuckdbStore({ path });
  expect(await after.arrivals(wide)).toEqual(told);
  await after.append([failed(0, 100)]);
  expect(await after.arrivals(wide)).toMatchObject({ events: 5, failures: [{ times: 5 }] });
  await after.close();
});

test('events of a file of an earlier release are where they were, as if they had come to this one', async () => {
  const path = join(folder, 'places.duckdb');
  const pages = [
    'https://shop.example',
    'https://shop.example/products/serum?utm_source=TikTok&utm_campaign=spring%20sale',
    'https://www.shop.example:8443/a%20b?utm_campaign=100%25+off',
    'about:blank',
    'nowhere',
    '',
  ];
  const make = createRowMaker();
  const old = pages.flatMap((page, index) =>
    [null, 'https://www.tiktok.com', 'https://shop.example'].map((referrer) =>
      make('video_viewed', {
        context: {
          page,
          referrer,
          ...(index % 2 ? { timeZone: 'Europe/Berlin', widget: { shelf: 'main' } } : {}),
          viewport: [
            [390, 844],
            [844, 390],
            [800, 1100],
            [1440, 900],
          ][index],
        },
      }),
    ),
  );
  await work(path, [
    'CREATE TABLE meta (version INTEGER NOT NULL)',
    'INSERT INTO meta VALUES (1)',
    `CREATE TABLE events (${first}, PRIMARY KEY (key))`,
    ...old.map((row) => `INSERT INTO events VALUES (${cellsOf(row)})`),
  ]);
  await (await createDuckdbStore({ path })).close();
  expect(await work(path, [`SELECT ${placeFields.join(', ')} FROM events ORDER BY key`])).toEqual(
    old.map((row) => placeFields.map((field) => placeOf(row)[field])),
  );
});

test('a file that only says it is of the first release is left as it was', async () => {
  const path = join(folder, 'foreign.duckdb');
  await work(path, [
    'CREATE TABLE meta (version INTEGER NOT NULL)',
    'INSERT INTO meta VALUES (1)',
    'CREATE TABLE events (key VARCHAR PRIMARY KEY, mine VARCHAR)',
    `INSERT INTO events VALUES ('k', 'v')`,
  ]);
  await expect(createDuckdbStore({ path })).rejects.toMatchObject({ code: 'STORE_FOREIGN' });
  expect(await work(path, ['FROM events'])).toEqual([['k', 'v']]);
  expect(await work(path, ['FROM meta'])).toEqual([[1]]);
});
