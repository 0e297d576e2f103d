/**
 * The numbers of all ids in the tables. There is no index over the keys: one of ten million ids in no order takes more memory than the
 * database may have. Numbers are written as they come and sorted a million at a time; of a sorted million a look-up reads the part in
 * which a number would be.
 */
import type { DuckDBConnection } from '@duckdb/node-api';
import { idSql, rememberKeys, wholeOf, type IdNumber, type KnownKeys } from './rememberKeys.js';

export const createIds: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS ids (id UBIGINT)`,
  `CREATE TABLE IF NOT EXISTS new_ids (id UBIGINT)`,
];

/** Of events that are in the table already. */
export const addAllIds = `INSERT INTO ids SELECT ${idSql('key')} AS id FROM events ORDER BY id`;

/** In the transaction in which their events come; `$1`: their keys, as JSON. */
export const addIdsSql = `INSERT INTO new_ids SELECT ${idSql('unnest($1::JSON::VARCHAR[])')}`;

/** In the transaction in which the events go. @param which - condition on them. */
export const removeIds = (which: string): readonly string[] =>
  ['ids', 'new_ids'].map(
    (table) =>
      `DELETE FROM ${table} WHERE id IN (SELECT ${idSql('key')} FROM events WHERE ${which})`,
  );

const MOST_UNSORTED = 1_000_000;

export async function sortIds(writer: DuckDBConnection): Promise<void> {
  const found = await writer.runAndReadAll('SELECT count(*)::INTEGER FROM new_ids');
  if (Number(found.getRows()[0]?.[0]) < MOST_UNSORTED) return;
  await writer.run('BEGIN');
  try {
    await writer.run('INSERT INTO ids FROM new_ids ORDER BY id');
    await writer.run('DELETE FROM new_ids');
    await writer.run('COMMIT');
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** @returns those that are in the tables. */
export async function findIds(
  finder: DuckDBConnection,
  ids: readonly IdNumber[],
): Promise<Set<bigint>> {
  if (ids.length === 0) return new Set();
  const asked = `(SELECT unnest($1::JSON::UBIGINT[]))`;
  const found = await finder.runAndReadAll(
    `SELECT id FROM ids WHERE id IN ${asked} UNION ALL SELECT id FROM new_ids WHERE id IN ${asked}`,
    [`[${ids.map(wholeOf).join()}]`],
  );
  return new Set(found.getRows().map(([id]) => id as bigint));
}

export async function readIds(reader: DuckDBConnection): Promise<KnownKeys> {
  const all = `(FROM ids UNION ALL FROM new_ids) AS told(id)`;
  const counted = await reader.runAndReadAll(`SELECT count(*)::DOUBLE FROM ${all}`);
  const known = rememberKeys(Number(counted.getRows()[0]?.[0]));
  const result = await reader.stream(
    `SELECT (id & ${2 ** 32 - 1})::UINTEGER, (id >> 32)::UINTEGER FROM ${all}`,
  );
  // Some thousand at a time, fetched by a thread: between them what else waits gets its turn.
  for (let part = await result.fetchChunk(); part?.rowCount; part = await result.fetchChunk())
    known.learn(part.getColumnValues(0) as number[], part.getColumnValues(1) as number[]);
  return known;
}
