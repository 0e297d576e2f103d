import type { SignedRow } from '../../webhooks/signedOrder.js';
import { nodeClock } from '../../nodeClock.js';
import { createGroupCommit } from '../groupCommit.js';
import { createRecovery } from '../recovery.js';
import type { EventRow, ReportStore } from '../types.js';
import { commitRows } from './commitRows.js';
import { commitSigned } from './commitSigned.js';
import { costStore } from './costs.js';
import { createAnswers } from './createAnswers.js';
import { creditedDayStore } from './creditedDays.js';
import { insightAnswers } from './insights.js';
import { keepFiling } from './keepFiling.js';
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
  const write = createWriter(recovery, async (database) => {
    await database.assertFile();
    await database.keepLog();
  });
  const acknowledge = createWriter(recovery);
  const filing = keepFiling(write, nodeClock);
  const { ask, askSteadily, inTurn, keepUp, close } = createReader(recovery, withSums, filing.all);
  /** Sums are changed by one at a time, and only while nobody asks. */
  const remove = (run: (database: Database) => Promise<number>) => write(() => inTurn(run));
  const commits = createGroupCommit<EventRow>(
    (rows) =>
      acknowledge(async (database) => {
        await database.assertFile();
        return commitRows(database, rows);
      }),
    MAX_GROUP,
  );
  const signed = createGroupCommit<SignedRow>(
    (rows) => write((database) => commitSigned(database, rows)),
    MAX_GROUP,
  );
  keepUp();
  const store: ReportStore = {
    ...createAnswers(ask),
    ...insightAnswers(ask),
    ...costStore(ask, write),
    ...creditedDayStore(ask, write),
    reading: async () => {
      const steady = await askSteadily();
      return { ...store, ...createAnswers(steady), ...insightAnswers(steady) };
    },
    append: async (rows) => {
      const result = await commits.add(rows);
      await filing.soon(result.accepted, keepUp);
      return result;
    },
    appendSigned: signed.add,
    keepFeedNames: (names) => write(({ writer }) => keepNames(writer, names)),
    ...createTransfer(async (change) => {
      await filing.all();
      return write(change);
    }),
    state: recovery.state,
    forget: async (visitor) => {
      await filing.all();
      return remove((database) => forgetVisitor(database, visitor));
    },
    age: async (ageing) => {
      await filing.all();
      return remove((database) => ageRows(database, ageing));
    },
    close: async () => {
      const closed = close();
      await Promise.all([commits.settle(), signed.settle()]);
      await closed;
      // What cannot be put into the tables now stays in the journal, for the next start.
      await filing.all().catch(() => {});
      await recovery.close(
        async ({ writer }) => void (await writer.run('CHECKPOINT').catch(() => {})),
      );
    },
  };
  return store;
}
