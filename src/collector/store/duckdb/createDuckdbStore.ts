import type { SignedRow } from '../../webhooks/signedOrder.js';
import { nodeClock } from '../../nodeClock.js';
import { createGroupCommit } from '../groupCommit.js';
import { createRecovery } from '../recovery.js';
import type { EventRow, ReportStore } from '../types.js';
import { commitRows } from './commitRows.js';
import { commitSigned } from './commitSigned.js';
import { costStore } from './costs.js';
import { createAnswers } from './createAnswers.js';
import { insightAnswers } from './insights.js';
import { keepNames } from './keepNames.js';
import { createReader } from './createReader.js';
import { createWriter } from './createWriter.js';
import { openDatabase, proveWriting, type Database } from './openDatabase.js';
import { ageRows, forgetVisitor } from './removeRows.js';
import { createTransfer } from './transfer.js';

export interface DuckdbStoreOptions {
  /** The database file, made when missing; one process holds it at a time. `:memory:` keeps nothing. */
  path: string;
  /** `false`: every question is asked of the events themselves, which takes twenty times as long. For comparing. Default: `true`. */
  withSums?: boolean;
}

const MAX_GROUP = 4000;

/**
 * The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
 * thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
 * file again by itself until it can write.
 *
 * @throws CollectorError when the file cannot be had; see {@link openDatabase}.
 */
export async function createDuckdbStore({
  path,
  withSums = true,
}: DuckdbStoreOptions): Promise<ReportStore> {
  const recovery = createRecovery<Database>(
    await openDatabase(path),
    {
      open: () => openDatabase(path),
      prove: proveWriting,
      shut: (database) => database.closeSync(),
    },
    nodeClock,
  );
  const write = createWriter(recovery);
  const { ask, askSteadily, inTurn, keepUp, close } = createReader(recovery, withSums);
  /** Sums are changed by one at a time, and only while nobody asks. */
  const remove = (run: (database: Database) => Promise<number>) => write(() => inTurn(run));
  const commits = createGroupCommit<EventRow | SignedRow>(
    (rows) => write((database) => commitAll(database, rows)),
    MAX_GROUP,
  );
  keepUp();
  const store: ReportStore = {
    ...createAnswers(ask),
    ...insightAnswers(ask),
    ...costStore(ask, write),
    reading: async () => {
      const steady = await askSteadily();
      return { ...store, ...createAnswers(steady), ...insightAnswers(steady) };
    },
    append: async (rows) => {
      const result = await commits.add(rows);
      keepUp();
      return result;
    },
    appendSigned: (rows) => commits.add(rows),
    keepFeedNames: (names) => write(({ writer }) => keepNames(writer, names)),
    ...createTransfer(write),
    state: recovery.state,
    forget: (visitor) => remove((database) => forgetVisitor(database, visitor)),
    age: (ageing) => remove((database) => ageRows(database, ageing)),
    close: async () => {
      const closed = close();
      await commits.settle();
      await closed;
      await recovery.close(
        async ({ writer }) => void (await writer.run('CHECKPOINT').catch(() => {})),
      );
    },
  };
  return store;
}

const isSigned = (row: EventRow | SignedRow): row is SignedRow => 'update' in row;

/** Events and signed orders that waited together, each in a transaction of its own; all of it may be written again. */
async function commitAll(
  database: Database,
  rows: readonly (EventRow | SignedRow)[],
): Promise<boolean[]> {
  const signed = rows.filter(isSigned);
  if (signed.length === 0) return commitRows(database, rows as readonly EventRow[]);
  const events = rows.filter((row): row is EventRow => !isSigned(row));
  const newEvents = (await commitRows(database, events)).values();
  const newSigned = (await commitSigned(database, signed)).values();
  return rows.map((row) => (isSigned(row) ? newSigned : newEvents).next().value === true);
}
