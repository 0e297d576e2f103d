import { keyOf } from '../rows.js';
import type { EventRow } from '../types.js';
import { addIdsSql, findIds, sortIds } from './ids.js';
import { CONTEXTS, readable, type Part } from './journal.js';
import type { Database } from './openDatabase.js';
import { idOf, wholeOf, type IdNumber } from './rememberKeys.js';
import { columns } from './schema.js';

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
  const ids = new Map<string, IdNumber>();
  const unsure: string[] = [];
  for (const [index, key] of keys.entries()) {
    if (fresh.has(key) || journal.has(key)) continue;
    const id = idOf(key);
    const known = recent.ask(id);
    if (known === 'old') continue;
    if (known === 'unsure') unsure.push(key);
    fresh.set(key, rows[index] as EventRow);
    ids.set(key, id);
  }
  const idFor = (key: string) => ids.get(key) as IdNumber;
  const stored = await findIds(finder, unsure.map(idFor));
  for (const key of unsure) if (stored.has(wholeOf(idFor(key)))) fresh.delete(key);
  if (fresh.size > 0) {
    await journal.write(fresh, database.journaledNr + 1);
    database.journaledNr += fresh.size;
    for (const key of fresh.keys()) recent.add(idFor(key));
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
    for (const { keys } of parts)
      await writer.run(addIdsSql, [JSON.stringify([...keys].map(readable))]);
    await writer.run(`UPDATE journaled SET part = ${parts.at(-1)?.number ?? 0}`);
    await writer.run('COMMIT');
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
  database.storedNr += rowsOf(parts);
  for (const part of parts) await journal.drop(part);
  await sortIds(writer);
}

const rowsOf = (parts: readonly Part[]) => parts.reduce((sum, { keys }) => sum + keys.size, 0);
