import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CollectorError } from '../../collectorError.js';
import { createTables, TABLES_VERSION } from './schema.js';

export interface Database {
  /** For commits, one after another. */
  writer: DuckDBConnection;
  /** For questions; they see the last commit and do not wait for the next. */
  reader: DuckDBConnection;
  closeSync(): void;
}

/**
 * @param path - the file, made when missing, or `:memory:`.
 * @throws CollectorError `STORE_MISSING`, `STORE_IN_USE`, `STORE_UNREADABLE`, `STORE_VERSION`.
 */
export async function openDatabase(path: string): Promise<Database> {
  const { DuckDBInstance } = await loadDriver();
  let instance: DuckDBInstance;
  try {
    // A small file checkpoint keeps the log short, so that a start after a crash is quick.
    instance = await DuckDBInstance.create(path, { checkpoint_threshold: '8MB' });
  } catch (error) {
    throw explainOpenFailure(path, error);
  }
  const writer = await instance.connect();
  for (const statement of createTables) await writer.run(statement);
  await checkVersion(writer, path);
  const reader = await instance.connect();
  return {
    writer,
    reader,
    closeSync: () => {
      reader.closeSync();
      writer.closeSync();
      instance.closeSync();
    },
  };
}

async function loadDriver(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new CollectorError(
      'STORE_MISSING',
      'The embedded database @duckdb/node-api could not be loaded. Install it beside reelshelf: npm install @duckdb/node-api',
      cause,
    );
  }
}

function explainOpenFailure(path: string, cause: unknown): CollectorError {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/lock/i.test(said)) {
    const holder = /PID (\d+)/.exec(said)?.[1];
    return new CollectorError(
      'STORE_IN_USE',
      `${path} is held by another process${holder ? ` (id ${holder})` : ''}. One collector holds the file at a time: stop the other one, or give this one its own file.`,
      cause,
    );
  }
  return new CollectorError('STORE_UNREADABLE', `${path} could not be opened as a database: ${said.split('\n')[0] ?? ''}. Check the folder, its rights and free space.`, cause);
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
