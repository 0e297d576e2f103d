import { rm, stat } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CollectorError } from '../../collectorError.js';
import { emptyJournal } from './commitRows.js';
import { loadDriver, unsuitable, type Driver } from './driver.js';
import { explainOpenFailure } from './explainOpenFailure.js';
import { openJournal, type Journal } from './journal.js';
import { readIds } from './ids.js';
import { rememberKeys, type KnownKeys } from './rememberKeys.js';
import { columns, createTables, migrations, TABLES_VERSION } from './schema.js';

/** Of the database itself: what a question needs beyond it goes through a file beside the database. */
const MEMORY = '192MiB';

/** The log of commits, before it is written into the file: a start after a crash reads it, and commits wait while it is written. */
const LOG = '32MiB';

export interface Database {
  /** For changes of the tables, one after another. */
  writer: DuckDBConnection;
  /** Asks whether keys are in the tables; it waits for nobody. */
  finder: DuckDBConnection;
  /** Events that are not in the tables yet. */
  readonly journal: Journal;
  /** Which ids may be in the tables of this file; nothing is known of another. */
  recent: KnownKeys;
  /** Number of the event that was acknowledged last, of the last one in the tables, and of the last one that the sums tell of. */
  journaledNr: number;
  storedNr: number;
  summedNr: number;
  /** For questions; they see the last commit and do not wait for the next. */
  reader: DuckDBConnection;
  /** @throws CollectorError `STORE_GONE` when the file was deleted, moved or replaced: what is written now would be nowhere. */
  assertFile(): Promise<void>;
  /** Sees to it that what was committed is on the disk even where somebody deleted or emptied the log of commits. */
  keepLog(): Promise<void>;
  closeSync(): void;
}

/**
 * @param path - the file, made when missing, or `:memory:`.
 * @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_TOO_OLD`, `STORE_UNSUITABLE`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`, `STORE_FOREIGN`.
 */
export async function openDatabase(path: string): Promise<Database> {
  // Plain JavaScript may hand on a variable that is not set, and the driver would then keep everything in memory, unasked.
  if (typeof path !== 'string' || path.trim() === '') {
    throw new CollectorError(
      'OPTIONS_INVALID',
      'The path of the database file is empty. Name a file, such as ./reelshelf.duckdb, or :memory: to keep nothing.',
    );
  }
  const driver = await loadDriver();
  let instance: DuckDBInstance;
  try {
    await removeEmpty(path);
    // Nothing is fetched to open what is no file.
    instance = await driver.DuckDBInstance.create(path, {
      checkpoint_threshold: LOG,
      memory_limit: MEMORY,
      autoinstall_known_extensions: 'false',
    });
  } catch (error) {
    throw explainOpenFailure(path, error);
  }
  return prepare(driver, instance, path);
}

async function prepare(driver: Driver, instance: DuckDBInstance, path: string): Promise<Database> {
  const file = await identityOf(path);
  const log = `${path}.wal`;
  let logged = await logOf(log);
  let isOwed = false;
  const writer = await instance.connect();
  const inTables = await makeTables(writer, path).catch((error: unknown) => {
    instance.closeSync();
    throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
  });
  const database: Database = {
    writer,
    reader: await instance.connect(),
    finder: await instance.connect(),
    journal: await openJournal(path, inTables),
    recent: rememberKeys(0),
    journaledNr: 0,
    storedNr: 0,
    summedNr: 0,
    assertFile: async () => {
      if ((await identityOf(path)) !== file) {
        throw new CollectorError(
          'STORE_GONE',
          `${path} was deleted, moved or replaced while the collector held it. It goes on with the file that is there now, or a new one.`,
        );
      }
    },
    keepLog: async () => {
      if (path === ':memory:') return;
      const now = await logOf(log);
      // It is there and has grown: the usual case. Else it was written into the file just now, which costs next to nothing to do
      // again, or somebody took it away.
      isOwed ||=
        now.file === 'missing' ||
        (logged.file !== 'missing' && now.file !== logged.file) ||
        now.bytes < logged.bytes;
      if (isOwed) isOwed = !(await checkpoint(database.writer));
      logged = await logOf(log);
    },
    closeSync: () => {
      void database.journal.close().catch(() => {});
      database.finder.closeSync();
      database.reader.closeSync();
      database.writer.closeSync();
      instance.closeSync();
    },
  };
  try {
    await tryDriver(driver, database);
    await emptyJournal(database);
    await readNumbers(database);
    database.recent = await readIds(database.reader);
    return database;
  } catch (error) {
    database.closeSync();
    throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
  }
}

/** A release of the driver that we do not know is met here, not at the first batch. */
async function tryDriver(driver: Driver, database: Database): Promise<void> {
  try {
    (
      await database.reader.runAndReadAll('SELECT $one::BIGINT::DOUBLE AS one', { one: 1n })
    ).getRowObjectsJS();
  } catch (error) {
    if (error instanceof TypeError) throw unsuitable(driver, error);
    throw error;
  }
}

async function readNumbers(database: Database): Promise<void> {
  const [numbers = []] = (
    await database.reader.runAndReadAll(
      'SELECT (SELECT max(nr) FROM events)::DOUBLE, (SELECT max(nr) FROM summed)::DOUBLE',
    )
  ).getRowsJS();
  database.summedNr = Number(numbers[1] ?? 0);
  // Numbers of events that have gone are not given again.
  database.storedNr = Math.max(Number(numbers[0] ?? 0), database.summedNr);
  database.journaledNr = database.storedNr;
}

/** What is left of a file that was begun on a full disk; no database can be opened over it. */
async function removeEmpty(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() && found.size === 0) await rm(path);
}

/** @returns `false` while sums are being written: it is done after the next commit, then. */
async function checkpoint(writer: DuckDBConnection): Promise<boolean> {
  try {
    await writer.run('CHECKPOINT');
    return true;
  } catch (error) {
    if (error instanceof Error && /cannot checkpoint/i.test(error.message)) return false;
    throw error;
  }
}

const logOf = (path: string) =>
  stat(path).then(
    ({ dev, ino, size }) => ({ file: `${dev}:${ino}`, bytes: size }),
    () => ({ file: 'missing', bytes: 0 }),
  );

async function identityOf(path: string): Promise<string> {
  if (path === ':memory:') return '';
  return stat(path).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => 'missing',
  );
}

/** Shows that there is room again: a commit, then what the log holds into the file. */
export async function proveWriting({ writer }: Database): Promise<void> {
  await writer.run('UPDATE meta SET version = version');
  await writer.run('CHECKPOINT');
}

/**
 * In one transaction: a database of somebody else's is left as it was.
 *
 * @returns the last part of the journal whose rows are in the tables.
 */
async function makeTables(writer: DuckDBConnection, path: string): Promise<number> {
  await writer.run('BEGIN');
  for (const statement of createTables) await writer.run(statement);
  await checkTables(writer, path);
  const found = (await writer.runAndReadAll('SELECT version FROM meta')).getRows()[0]?.[0];
  if (found === undefined) await writer.run(`INSERT INTO meta VALUES (${TABLES_VERSION})`);
  else if (found !== TABLES_VERSION) {
    await migrate(writer, path, found);
    await checkTables(writer, path);
  }
  await writer.run('COMMIT');
  return Number((await writer.runAndReadAll('SELECT part FROM journaled')).getRows()[0]?.[0] ?? 0);
}

/** Within the transaction that is open. */
async function migrate(writer: DuckDBConnection, path: string, found: unknown): Promise<void> {
  if (!Number.isInteger(found) || Number(found) < 1 || Number(found) > TABLES_VERSION) {
    throw new CollectorError(
      'STORE_VERSION',
      `${path} was written by a later version of reelshelf (tables ${String(found)}, this one knows ${TABLES_VERSION}). Use that version, or a new file.`,
    );
  }
  // Columns are only ever added at the end.
  const own = columns.map(({ name }) => name).join();
  if (!`${own},`.startsWith(`${await columnsOf(writer, 'events')},`)) throw foreign(path, 'events');
  const statements = migrations.slice(Number(found) - 1).flat();
  // Columns first: after a change of rows the database adds none in the same transaction.
  const isColumn = (statement: string) => statement.includes(' ADD COLUMN ');
  for (const statement of statements.filter(isColumn)) await writer.run(statement);
  for (const statement of statements) if (!isColumn(statement)) await writer.run(statement);
  await writer.run(`UPDATE meta SET version = ${TABLES_VERSION}`);
}

const columnsOf = async (writer: DuckDBConnection, table: string) =>
  (await writer.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`)).columnNames().join();

const foreign = (path: string, table: string) =>
  new CollectorError(
    'STORE_FOREIGN',
    `${path} is a database of another program: its table ${table} is not ours. It was left as it is. Name another file.`,
  );

async function checkTables(writer: DuckDBConnection, path: string): Promise<void> {
  const isMeta = (await columnsOf(writer, 'meta')) === 'version';
  // Another version's tables may have other columns: then its number says so.
  const isOther =
    isMeta &&
    (
      await writer.runAndReadAll(`SELECT 1 FROM meta WHERE version::VARCHAR <> '${TABLES_VERSION}'`)
    ).getRows().length > 0;
  const own = columns.map(({ name }) => name).join();
  if (!isMeta || (!isOther && (await columnsOf(writer, 'events')) !== own))
    throw foreign(path, isMeta ? 'events' : 'meta');
}
