import type { DuckDBAppender, DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { EventRow } from '../types.js';
import type { Database } from './openDatabase.js';
import { keyOf } from '../rows.js';
import { columns } from './schema.js';

const ASKED_AT_ONCE = 500;

/**
 * Writes the rows in one transaction and answers for each whether it was new. Known ids are left as they are.
 *
 * Nearly every row is new. Of those that may have been stored since the start the database is asked; all others are appended at once,
 * and the primary key says if one was not new after all, an old one of before the start: only then all are asked about.
 * `INSERT ... ON CONFLICT` would ask every time, by a join with the whole table: its cost grows with the table, this one's not.
 */
export async function commitRows(
  database: Database,
  rows: readonly EventRow[],
): Promise<boolean[]> {
  const { recent, writer } = database;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  const unique = new Map<string, EventRow>();
  for (const { row, key } of keyed) if (!unique.has(key)) unique.set(key, row);
  for (const key of await findKnown(writer, [...unique.keys()].filter(recent.mayHave)))
    unique.delete(key);
  if (unique.size > 0 && !(await tryAppend(database, [...unique.values()]))) {
    for (const key of await findKnown(database.writer, [...unique.keys()])) {
      unique.delete(key);
      recent.add(key);
    }
    if (unique.size > 0 && !(await tryAppend(database, [...unique.values()])))
      throw new Error('An event id is refused as known, but is not there.');
  }
  for (const key of unique.keys()) recent.add(key);
  // A row sent twice in one group is new only the first time.
  return keyed.map(({ key }) => unique.delete(key));
}

/** `false` when a row was known already; nothing is written then. */
async function tryAppend(database: Database, rows: readonly EventRow[]): Promise<boolean> {
  const { writer } = database;
  try {
    await writer.run('BEGIN');
    await appendRows(writer, rows, database.storedNr + 1);
    await writer.run('COMMIT');
    database.storedNr += rows.length;
    return true;
  } catch (error) {
    // Before anything else, and whatever becomes of the rest: an open transaction refuses all that comes after it.
    await writer.run('ROLLBACK').catch(() => {});
    // What the appender still holds would be written when it is collected, long after the transaction.
    await database.renewWriter().catch(() => {});
    if (error instanceof Error && /duplicate key/i.test(error.message)) return false;
    throw error;
  }
}

/** Into the transaction that is open. @param firstNr - of the first of them; the others follow. */
export async function appendRows(
  writer: DuckDBConnection,
  rows: readonly EventRow[],
  firstNr: number,
): Promise<void> {
  const appender = await writer.createAppender('events');
  for (const [index, row] of rows.entries()) appendRow(appender, row, firstNr + index);
  appender.closeSync();
}

async function findKnown(writer: DuckDBConnection, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < keys.length; start += ASKED_AT_ONCE) {
    const batch: DuckDBValue[] = keys.slice(start, start + ASKED_AT_ONCE);
    const answer = await writer.runAndReadAll(
      `SELECT key FROM events WHERE key IN (${batch.map((_, index) => `$${index + 1}`).join(', ')})`,
      batch,
    );
    for (const [key] of answer.getRows()) known.add(String(key));
  }
  return known;
}

function appendRow(appender: DuckDBAppender, row: EventRow, nr: number): void {
  for (const column of columns) {
    const value = column.read(row, nr);
    if (value === null) appender.appendNull();
    else if (column.type === 'VARCHAR') appender.appendVarchar(String(value));
    else if (column.type === 'BOOLEAN') appender.appendBoolean(value === true);
    else if (column.type === 'INTEGER') appender.appendInteger(Number(value));
    else appender.appendBigInt(BigInt(Math.round(Number(value))));
  }
  appender.endRow();
}
