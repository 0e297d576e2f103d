import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { keyOf } from '../rows.js';
import type { EventRow } from '../types.js';
import { CONTEXTS, type Part } from './journal.js';
import type { Database } from './openDatabase.js';
import { MAX_STARTS, NO_STARTS, startOf } from './rememberKeys.js';
import { columns } from './schema.js';

const ASKED_AT_ONCE = 500;

/**
 * Makes the rows durable and answers for each whether it was new. Known ids are left as they are: those of the journal, and those
 * in the tables, which are asked only about what may be there.
 */
export async function commitRows(
  database: Database,
  rows: readonly EventRow[],
): Promise<boolean[]> {
  const { recent, journal, finder } = database;
  const keys = rows.map(keyOf);
  const fresh = new Map<string, EventRow>();
  for (const [index, key] of keys.entries())
    if (!fresh.has(key) && !journal.has(key)) fresh.set(key, rows[index] as EventRow);
  for (const key of await findKnown(finder, [...fresh.keys()].filter(recent.mayHave)))
    fresh.delete(key);
  if (fresh.size > 0) {
    await journal.write(fresh, database.journaledNr + 1);
    database.journaledNr += fresh.size;
    for (const key of fresh.keys()) recent.add(key);
  }
  // A row sent twice in one group is new only the first time.
  return keys.map((key) => fresh.delete(key));
}

const names = columns.map(({ name }) => name).join(', ');
const lists = columns.map(({ name, type }) => `${name}: '${type}[]'`).join(', ');
/** Lines of earlier releases have a cell for each row in these as well. */
const ofEachRow = ({ name, isOfContext }: (typeof columns)[number]) =>
  isOfContext
    ? `CASE WHEN ${CONTEXTS} IS NULL THEN ${name} ELSE list_select(${name}, ${CONTEXTS}) END`
    : name;
/** Of a part's file the database takes as much at a time as its longest line has, twice. */
const insertSql = ({ path, lines: told }: Part) => `INSERT INTO events (${names})
  SELECT ${columns.map((column) => `unnest(${ofEachRow(column)})`).join(', ')}
  FROM read_json('${path.replaceAll("'", "''")}', format = 'newline_delimited', columns = {${CONTEXTS}: 'BIGINT[]', ${lists}},
    maximum_object_size = ${told.reduce((most, line) => Math.max(most, Buffer.byteLength(line)), 1_000_000)})`;

/** Puts what the journal holds into the tables. */
export async function emptyJournal(database: Database): Promise<void> {
  const { journal, writer } = database;
  if (journal.rows() === 0) return;
  const parts = await journal.cut();
  await writer.run('BEGIN');
  try {
    for (const part of parts) await writer.run(insertSql(part));
    if (database.keepsStarts) await writer.run(keepStartsSql, [JSON.stringify(startsOf(parts))]);
    await writer.run(`UPDATE journaled SET part = ${parts.at(-1)?.number ?? 0}`);
    await writer.run('COMMIT');
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
  database.storedNr += rowsOf(parts);
  for (const part of parts) await journal.drop(part);
  if (database.keepsStarts && database.storedNr > MAX_STARTS && !database.recent.knowsStarts())
    await giveUpStarts(database);
}

/** They were as many as the events, and to look through them would take longer than to write those. */
export async function giveUpStarts(database: Database): Promise<void> {
  // In this order: what is cut off in between still says that there are no starts to go by.
  await database.writer.run(`INSERT INTO key_starts VALUES ('${NO_STARTS}')`);
  await database.writer.run(`DELETE FROM key_starts WHERE start <> '${NO_STARTS}'`);
  database.keepsStarts = false;
}

const keepStartsSql = `INSERT INTO key_starts
  SELECT start FROM (SELECT unnest($1::JSON::VARCHAR[]) AS start) ANTI JOIN key_starts USING (start)`;
const startsOf = (parts: readonly Part[]) => [
  ...new Set(parts.flatMap(({ keys }) => [...keys].map(startOf))),
];
const rowsOf = (parts: readonly Part[]) => parts.reduce((sum, { keys }) => sum + keys.size, 0);

async function findKnown(finder: DuckDBConnection, keys: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (let start = 0; start < keys.length; start += ASKED_AT_ONCE) {
    const batch: DuckDBValue[] = keys.slice(start, start + ASKED_AT_ONCE);
    const answer = await finder.runAndReadAll(
      `SELECT key FROM events WHERE key IN (${batch.map((_, index) => `$${index + 1}`).join(', ')})`,
      batch,
    );
    for (const [key] of answer.getRows()) known.add(String(key));
  }
  return known;
}
