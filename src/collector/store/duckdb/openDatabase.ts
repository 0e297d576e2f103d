import { rm, stat } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CollectorError } from '../../collectorError.js';
import type { EventRow } from '../types.js';
import { appendRows } from './commitRows.js';
import { loadDriver, unsuitable, type Driver } from './driver.js';
import { explainOpenFailure } from './explainOpenFailure.js';
import { columns, createTables, migrations, TABLES_VERSION } from './schema.js';

export interface Database {
  /** For commits, one after another. */
  writer: DuckDBConnection;
  /** Keys of the rows that were committed last; they are in this file, and nothing is known of another. */
  readonly recent: Set<string>;
  /** For questions; they see the last commit and do not wait for the next. */
  reader: DuckDBConnection;
  /** Another connection in the writer's place, and with the old one goes whatever it still held. */
  renewWriter(): Promise<void>;
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
    // A small file checkpoint keeps the log short, so that a start after a crash is quick. Nothing is fetched to open what is no file.
    instance = await driver.DuckDBInstance.create(path, {
      checkpoint_threshold: '8MB',
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
  const database: Database = {
    writer: await instance.connect(),
    reader: await instance.connect(),
    recent: new Set(),
    renewWriter: async () => {
      database.writer.closeSync();
      database.writer = await instance.connect();
    },
    assertFile: async () => {
      if ((await identityOf(path)) !== file) {
        throw new CollectorError(
          'STORE_GONE',
          `${path} was deleted, moved or replaced while the collector held it. It goes on with the file that is there now, or a new one.`,
        );
      }
    },
    keepLog: async () => {
      const now = await logOf(log);
      // It is there and has grown: the usual case. Else it was written into the file just now, which costs next to nothing to do
      // again, or somebody took it away.
      if (
        path !== ':memory:' &&
        (now.file === 'missing' ||
          (logged.file !== 'missing' && now.file !== logged.file) ||
          now.bytes < logged.bytes)
      )
        await database.writer.run('CHECKPOINT');
      logged = await logOf(log);
    },
    closeSync: () => {
      database.reader.closeSync();
      database.writer.closeSync();
      instance.closeSync();
    },
  };
  try {
    await makeTables(database.writer, path);
    await tryDriver(driver, database);
    return database;
  } catch (error) {
    database.closeSync();
    throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
  }
}

const trial: EventRow = {
  tenant: '',
  id: 'trial',
  type: 'card_viewed',
  atMs: 0,
  receivedMs: 0,
  seq: 0,
  view: '',
  visitor: null,
  session: null,
  video: null,
  creator: null,
  product: null,
  position: null,
  gift: null,
  automated: false,
  props: {},
  context: {},
};

/** A release of the driver that we do not know is met here, not at the first batch. */
async function tryDriver(driver: Driver, database: Database): Promise<void> {
  try {
    await database.writer.run('BEGIN');
    await appendRows(database.writer, [trial]);
    await database.writer.run('ROLLBACK');
    (
      await database.reader.runAndReadAll('SELECT $one::BIGINT::DOUBLE AS one', { one: 1n })
    ).getRowObjectsJS();
  } catch (error) {
    if (error instanceof TypeError) throw unsuitable(driver, error);
    throw error;
  }
}

/** What is left of a file that was begun on a full disk; no database can be opened over it. */
async function removeEmpty(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() && found.size === 0) await rm(path);
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

/** In one transaction: a database of somebody else's is left as it was. */
async function makeTables(writer: DuckDBConnection, path: string): Promise<void> {
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
  for (const statement of migrations.slice(Number(found) - 1).flat()) await writer.run(statement);
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
