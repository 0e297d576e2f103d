import { createTurns } from '../../../tools/inTurn.js';
import { CollectorError } from '../../collectorError.js';
import { nodeClock } from '../../nodeClock.js';
import type { SignedRow } from '../../webhooks/signedOrder.js';
import { createGroupCommit } from '../groupCommit.js';
import { createRecovery } from '../recovery.js';
import type { EventRow, ReportStore } from '../types.js';
import { readClickhouseAddress, type ClickhouseAddress } from './address.js';
import { ageRows } from './ageRows.js';
import { commitRows, commitSigned } from './commitRows.js';
import { connect, type Server } from './connect.js';
import { createAnswers } from './createAnswers.js';
import { createKeptDays } from './days/createKeptDays.js';
import { loadDriver } from './driver.js';
import { codeOf, explainFailure } from './explainFailure.js';
import { forgetVisitor } from './forgetVisitor.js';
import { openTables, proveWriting } from './openTables.js';
import { costStore } from './costs.js';
import { createSingles } from './singles.js';
import { NAMES } from './schema.js';
import { createTransfer } from './transfer.js';

export interface ClickhouseStoreOptions {
  /** `clickhouse://user:password@host:8123/database`; `clickhouses://` over TLS, `?cluster=<name>` to replicate. */
  address: string;
  /** Where the address has none. */
  password?: string;
}

/** Each insert makes files, which the server then has to put together: few large ones are its friend. */
const MAX_GROUP = 20_000;

/**
 * A ClickHouse server, for more than one machine can take: any number of collectors write to it, and share nothing else. An
 * acknowledged row is on its disk (with a cluster, on those of most replicas). When it cannot be reached, the store refuses, and
 * tries again by itself until it can.
 *
 * @throws CollectorError `OPTIONS_INVALID`, `STORE_MISSING`, `STORE_UNREACHABLE`, `STORE_LOGIN`, `STORE_CLUSTER`, `STORE_TOO_OLD`, `STORE_VERSION`, `STORE_FOREIGN`.
 */
export async function createClickhouseStore({
  address: written,
  password,
}: ClickhouseStoreOptions): Promise<ReportStore> {
  const read = readClickhouseAddress(written, password);
  if (!read.ok) throw new CollectorError('OPTIONS_INVALID', read.error);
  const address = read.value;
  const open = () => openServer(address);
  const recovery = createRecovery<Server>(
    await open(),
    { open, prove: proveWriting, shut: (server) => server.close() },
    nodeClock,
  );
  const use = createUse(recovery);
  /** Keys of the rows that were committed last. */
  const recent = new Set<string>();
  const inTurn = createTurns();
  const write = <T>(change: (server: Server) => Promise<T>) => inTurn(() => use(change, true));
  const now = () => nodeClock.nowMs();
  const nextRank = createRanks(now);
  const commits = createGroupCommit<EventRow | SignedRow>(
    (rows) => write((server) => commitAll(server, recent, rows, now())),
    MAX_GROUP,
  );
  const singles = createSingles(now);
  const days = createKeptDays(now);
  const store: ReportStore = {
    ...createAnswers(use),
    append: (rows) => commits.add(rows),
    appendSigned: (rows) => commits.add(rows),
    keepFeedNames: (names) =>
      write((server) =>
        server.put(
          NAMES,
          ['kind', 'id', 'told', 'rank'],
          // The last name counts.
          names.map(({ kind, id, label }) => [kind, id, JSON.stringify(label), nextRank()]),
        ),
      ),
    ...costStore(use, write, nextRank),
    ...createTransfer(use, write, now),
    state: recovery.state,
    forget: (visitor, tellAway) =>
      write(async (server) => {
        recent.clear();
        const { removed, away } = await forgetVisitor(server, visitor);
        if (away.length > 0) tellAway?.(away);
        return removed;
      }),
    age: (ageing) =>
      write((server) => {
        recent.clear();
        return ageRows(server, ageing, now());
      }),
    close: async () => {
      await commits.settle();
      await days.settled();
      await inTurn(async () => {});
      await recovery.close(async () => {});
    },
    reading: async () => ({ ...store, ...createAnswers(use, await use(singles), days) }),
  };
  return store;
}

/** Microseconds that only go up, for what is written again in the place of the former. */
function createRanks(now: () => number): () => bigint {
  let last = 0n;
  return () => {
    const next = BigInt(now()) * 1000n;
    last = next > last ? next : last + 1n;
    return last;
  };
}

async function openServer(address: ClickhouseAddress): Promise<Server> {
  const server = await connect(await loadDriver(), address);
  try {
    await openTables(server, nodeClock.nowMs());
    return server;
  } catch (error) {
    server.close();
    throw explainFailure(address, error);
  }
}

/** A question that the server refuses is no reason to think that it is gone; what it refuses to write is. */
function createUse(recovery: ReturnType<typeof createRecovery<Server>>) {
  return async <T>(run: (server: Server) => Promise<T>, isWriting = false): Promise<T> => {
    try {
      const answer = await recovery.use(run);
      recovery.worked();
      return answer;
    } catch (error) {
      // A value that cannot be written is the row's fault.
      const isOurs = error instanceof TypeError || error instanceof RangeError;
      if (!isOurs && (isWriting || codeOf(error) === null)) recovery.fail(error);
      throw error;
    }
  };
}

const isSigned = (row: EventRow | SignedRow): row is SignedRow => 'update' in row;

/** Events and signed orders that waited together; all of it may be written again. */
async function commitAll(
  server: Server,
  recent: Set<string>,
  rows: readonly (EventRow | SignedRow)[],
  nowMs: number,
): Promise<boolean[]> {
  const signed = rows.filter(isSigned);
  const events = rows.filter((row): row is EventRow => !isSigned(row));
  const newEvents = (
    events.length > 0 ? await commitRows(server, recent, events, nowMs) : []
  ).values();
  const newSigned = (signed.length > 0 ? await commitSigned(server, signed, nowMs) : []).values();
  return rows.map((row) => (isSigned(row) ? newSigned : newEvents).next().value === true);
}
