import type { DuckDBAppender, DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { EventRow } from '../types.js';
import { columns, keyOf } from './schema.js';

const ASKED_AT_ONCE = 500;

/**
 * Writes the rows in one transaction and answers for each whether it was new. Known ids are left as they are.
 *
 * Nearly every row is new, so all are appended at once and the primary key says if one was not; only then is it asked which.
 * `INSERT ... ON CONFLICT` would ask every time, by a join with the whole table: its cost grows with the table, this one's not.
 */
export async function commitRows(writer: DuckDBConnection, rows: readonly EventRow[]): Promise<boolean[]> {
  const unique = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  let fresh = new Set(unique.map(keyOf));
  if (!(await tryAppend(writer, unique))) {
    const known = await findKnown(writer, [...fresh]);
    const missing = unique.filter((row) => !known.has(keyOf(row)));
    fresh = new Set(missing.map(keyOf));
    if (missing.length > 0 && !(await tryAppend(writer, missing))) throw new Error('An event id is refused as known, but is not there.');
  }
  // A row sent twice in one group is new only the first time.
  return rows.map((row) => fresh.delete(keyOf(row)));
}

/** `false` when a row was known already; nothing is written then. */
async function tryAppend(writer: DuckDBConnection, rows: readonly EventRow[]): Promise<boolean> {
  await writer.run('BEGIN');
  let appender: DuckDBAppender | null = null;
  try {
    appender = await writer.createAppender('events');
    for (const row of rows) appendRow(appender, row);
    appender.closeSync();
    await writer.run('COMMIT');
    return true;
  } catch (error) {
    // What it still holds would be written when it is collected, long after the transaction.
    appender?.clear();
    await writer.run('ROLLBACK').catch(() => {});
    if (error instanceof Error && /duplicate key/i.test(error.message)) return false;
    throw error;
  }
}

async function findKnown(writer: DuckDBConnection, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < keys.length; start += ASKED_AT_ONCE) {
    const asked: DuckDBValue[] = keys.slice(start, start + ASKED_AT_ONCE);
    const answer = await writer.runAndReadAll(`SELECT key FROM events WHERE key IN (${asked.map((_, index) => `$${index + 1}`).join(', ')})`, asked);
    for (const [key] of answer.getRows()) known.add(String(key));
  }
  return known;
}

function appendRow(appender: DuckDBAppender, row: EventRow): void {
  for (const column of columns) {
    const value = column.read(row);
    if (value === null) appender.appendNull();
    else if (column.type === 'VARCHAR') appender.appendVarchar(String(value));
    else if (column.type === 'BOOLEAN') appender.appendBoolean(value === true);
    else if (column.type === 'INTEGER') appender.appendInteger(Number(value));
    else appender.appendBigInt(BigInt(Math.round(Number(value))));
  }
  appender.endRow();
}
