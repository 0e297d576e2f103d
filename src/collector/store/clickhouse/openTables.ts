import { CollectorError } from '../../collectorError.js';
import type { Server } from './connect.js';
import { migrations, TABLES_VERSION } from './migrations.js';
import { text } from './sql.js';
import { columnNames, EVENTS, META, rankAt, tablesOf } from './schema.js';

/**
 * Makes the tables that are not there, and brings those of earlier releases up to this one. Several collectors may do so at once.
 *
 * @throws CollectorError `STORE_VERSION`, `STORE_FOREIGN`.
 */
export async function openTables(server: Server, nowMs: number): Promise<void> {
  const found = await versionOf(server);
  if (found > TABLES_VERSION)
    throw new CollectorError(
      'STORE_VERSION',
      `The tables in ${placeOf(server)} were written by a later version of reelshelf (tables ${found}, this one knows ${TABLES_VERSION}). Use that version, or another database.`,
    );
  // Earlier tables first become those of today; what is missing is made as it is today.
  if (found > 0) for (const bringUp of migrations.slice(found - 1)) await bringUp(server);
  await makeMissing(server);
  await checkTables(server);
  if (found < TABLES_VERSION)
    await server.put(
      META,
      ['name', 'version', 'rank'],
      [['tables', TABLES_VERSION, rankAt(nowMs)]],
    );
}

/** On a cluster a statement that makes a table waits for every server of it: only what is missing is made, so that all may start while one is away. */
async function makeMissing(server: Server): Promise<void> {
  const rows = await server.ask<{ name: string }>(
    `SELECT name FROM system.tables WHERE database = ${text(server.database)}`,
  );
  const there = new Set(rows.map(({ name }) => name));
  for (const { name, sql } of tablesOf(server)) if (!there.has(name)) await server.run(sql);
}

export const placeOf = ({ url, database }: Server): string =>
  `the database "${database}" at ${url}`;

/** 0 where there are none yet. */
async function versionOf(server: Server): Promise<number> {
  // In this order: another collector may be making them, and makes the one that tells the version first.
  const hasEvents = (await columnsOf(server, EVENTS)).length > 0;
  const columns = await columnsOf(server, META);
  if (columns.length === 0) {
    if (hasEvents) throw foreign(server, EVENTS);
    return 0;
  }
  if (columns.join() !== 'name,version,rank') throw foreign(server, META);
  const [row] = await server.ask<{ version: number }>(
    `SELECT max(version) AS version FROM ${META} WHERE name = 'tables'`,
  );
  return row?.version ?? 0;
}

async function checkTables(server: Server): Promise<void> {
  const found = new Set(await columnsOf(server, EVENTS));
  if (columnNames.some((name) => !found.has(name))) throw foreign(server, EVENTS);
}

const foreign = (server: Server, table: string) =>
  new CollectorError(
    'STORE_FOREIGN',
    `In ${placeOf(server)} there is a table ${table} that is not ours. It was left as it is. Name another database.`,
  );

async function columnsOf({ ask, database }: Server, table: string): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT name FROM system.columns WHERE database = ${text(database)} AND table = ${text(table)}`,
  );
  return rows.map(({ name }) => name);
}

/** Shows that it can write again: a row that is there already. */
export const proveWriting = async (server: Server): Promise<void> =>
  server.put(META, ['name', 'version', 'rank'], [['written', TABLES_VERSION, 0]]);
