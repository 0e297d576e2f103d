import type { DuckDBAppender, DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { EventRow } from '../types.js';
import type { Database } from './openDatabase.js';
import { keyOf } from '../rows.js';
import { columns } from './schema.js';

const ASKED_AT_ONCE = 500;
/** Some megabytes; at a hundred events a second ten minutes. */
const REMEMBERED = 60_000;

/**
 * Writes the rows in one transaction and answers for each whether it was new. Known ids are left as they are.
 *
 * Nearly every row is new, so all are appended at once and the primary key says if one was not; only then is it asked which.
 * What is sent twice mostly comes within minutes, when an answer was lost: the latest ids are known without asking.
 * `INSERT ... ON CONFLICT` would ask every time, by a join with the whole table: its cost grows with the table, this one's not.
 */
export async function commitRows(
  database: Database,
  rows: readonly EventRow[],
): Promise<boolean[]> {
  const { recent } = database;
  const unique = firstOfEach(rows).filter((row) => !recent.has(keyOf(row)));
  let fresh = new Set(unique.map(keyOf));
  if (unique.length > 0 && !(await tryAppend(database, unique))) {
    const known = await findKnown(database.writer, [...fresh]);
    const missing = unique.filter((row) => !known.has(keyOf(row)));
    fresh = new Set(missing.map(keyOf));
    if (missing.length > 0 && !(await tryAppend(database, missing)))
      throw new Error('An event id is refused as known, but is not there.');
  }
  remember(recent, unique);
  // A row sent twice in one group is new only the first time.
  return rows.map((row) => fresh.delete(keyOf(row)));
}

/** The set keeps the order of coming: the oldest make room. */
function remember(recent: Set<string>, rows: readonly EventRow[]): void {
  for (const row of rows) recent.add(keyOf(row));
  for (const key of recent) {
    if (recent.size <= REMEMBERED) break;
    recent.delete(key);
  }
}

function firstOfEach(rows: readonly EventRow[]): EventRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row)));
}

/** `false` when a row was known already; nothing is written then. */
async function tryAppend(database: Database, rows: readonly EventRow[]): Promise<boolean> {
  const { writer } = database;
  try {
    await writer.run('BEGIN');
    await appendRows(writer, rows);
    await writer.run('COMMIT');
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

/** Into the transaction that is open. */
export async function appendRows(
  writer: DuckDBConnection,
  rows: readonly EventRow[],
): Promise<void> {
  const appender = await writer.createAppender('events');
  for (const row of rows) appendRow(appender, row);
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
