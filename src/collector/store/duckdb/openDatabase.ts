import { stat } from 'node:fs/promises';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CollectorError } from '../../collectorError.js';
import type { EventRow } from '../types.js';
import { appendRows } from './commitRows.js';
import { loadDriver, unsuitable, type Driver } from './driver.js';
import { explainOpenFailure } from './explainOpenFailure.js';
import { createTables, TABLES_VERSION } from './schema.js';

export interface Database {
  /** For commits, one after another. */
  writer: DuckDBConnection;
  /** For questions; they see the last commit and do not wait for the next. */
  reader: DuckDBConnection;
  /** Another connection in the writer's place, and with the old one goes whatever it still held. */
  renewWriter(): Promise<void>;
  /** @throws CollectorError `STORE_GONE` when the file was deleted, moved or replaced: what is written now would be nowhere. */
  assertFile(): Promise<void>;
  closeSync(): void;
}

/**
 * @param path - the file, made when missing, or `:memory:`.
 * @throws CollectorError `STORE_MISSING`, `STORE_TOO_OLD`, `STORE_UNSUITABLE`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`.
 */
export async function openDatabase(path: string): Promise<Database> {
  const driver = await loadDriver();
  let instance: DuckDBInstance;
  try {
    // A small file checkpoint keeps the log short, so that a start after a crash is quick.
    instance = await driver.DuckDBInstance.create(path, { checkpoint_threshold: '8MB' });
  } catch (error) {
    throw explainOpenFailure(path, error);
  }
  return prepare(driver, instance, path);
}

async function prepare(driver: Driver, instance: DuckDBInstance, path: string): Promise<Database> {
  const file = await identityOf(path);
  const database: Database = {
    writer: await instance.connect(),
    reader: await instance.connect(),
    renewWriter: async () => {
      database.writer.closeSync();
      database.writer = await instance.connect();
    },
    assertFile: async () => {
      if ((await identityOf(path)) !== file) {
        throw new CollectorError('STORE_GONE', `${path} was deleted, moved or replaced while the collector held it. It goes on with the file that is there now, or a new one.`);
      }
    },
    closeSync: () => {
      database.reader.closeSync();
      database.writer.closeSync();
      instance.closeSync();
    },
  };
  try {
    for (const statement of createTables) await database.writer.run(statement);
    await checkVersion(database.writer, path);
    await tryDriver(driver, database);
    return database;
  } catch (error) {
    database.closeSync();
    throw error instanceof CollectorError ? error : explainOpenFailure(path, error);
  }
}

const trial: EventRow = {
  tenant: '', id: 'trial', type: 'card_viewed', atMs: 0, receivedMs: 0, seq: 0, view: '', visitor: null, session: null,
  video: null, creator: null, product: null, position: null, automated: false, props: {}, context: {},
};

/** A release of the driver that we do not know is met here, not at the first batch. */
async function tryDriver(driver: Driver, database: Database): Promise<void> {
  try {
    await database.writer.run('BEGIN');
    await appendRows(database.writer, [trial]);
    await database.writer.run('ROLLBACK');
    (await database.reader.runAndReadAll('SELECT $one::BIGINT::DOUBLE AS one', { one: 1n })).getRowObjectsJS();
  } catch (error) {
    if (error instanceof TypeError) throw unsuitable(driver, error);
    throw error;
  }
}

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

async function checkVersion(writer: DuckDBConnection, path: string): Promise<void> {
  const found = (await writer.runAndReadAll('SELECT version FROM meta')).getRows()[0]?.[0];
  if (found === undefined) await writer.run(`INSERT INTO meta VALUES (${TABLES_VERSION})`);
  else if (found !== TABLES_VERSION) {
    throw new CollectorError(
      'STORE_VERSION',
      `${path} was written by another version of reelshelf (tables ${String(found)}, this one knows ${TABLES_VERSION}). Use that version, or a new file.`,
    );
  }
}
