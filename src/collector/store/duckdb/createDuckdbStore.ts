import type { DuckDBValue } from '@duckdb/node-api';
import { createTurns } from '../../../tools/inTurn.js';
import { nodeClock } from '../../nodeClock.js';
import { createGroupCommit } from '../groupCommit.js';
import { toClaim, type ClaimRow } from '../claims.js';
import type {
  Completeness,
  EventRow,
  FunnelStep,
  Grouping,
  ReportStore,
  Scope,
  Tally,
  Touch,
  Watching,
} from '../types.js';
import { funnelSteps } from '../types.js';
import type { OrderUpdate, SignedRow } from '../../webhooks/signedOrder.js';
import { commitRows } from './commitRows.js';
import { commitSigned } from './commitSigned.js';
import { removeRows } from './removeRows.js';
import { openDatabase, proveWriting, type Database } from './openDatabase.js';
import { createRecovery } from '../recovery.js';
import {
  automatedSql,
  claimsSql,
  completenessSql,
  funnelSql,
  shoppersSql,
  signedSinceSql,
  signedSql,
  tallySql,
  touchesSql,
  watchingSql,
} from './questions.js';

export interface DuckdbStoreOptions {
  /** The database file, made when missing; one process holds it at a time. `:memory:` keeps nothing. */
  path: string;
}

const MAX_GROUP = 4000;

/**
 * The embedded database, and the default: one file, nothing to install beside `@duckdb/node-api`. A good choice up to some
 * thousand events a second on one machine. When it fails while it runs (a full disk, a deleted file), it refuses, and opens the
 * file again by itself until it can write.
 *
 * @throws CollectorError when the file cannot be had; see {@link openDatabase}.
 */
export async function createDuckdbStore({ path }: DuckdbStoreOptions): Promise<ReportStore> {
  const recovery = createRecovery<Database>(
    await openDatabase(path),
    {
      open: () => openDatabase(path),
      prove: proveWriting,
      shut: (database) => database.closeSync(),
    },
    nodeClock,
  );
  const inTurn = createTurns();
  /** One transaction at a time. */
  const write = <T>(change: (database: Database) => Promise<T>): Promise<T> =>
    inTurn(() => writeNow(change));
  const writeNow = async <T>(change: (database: Database) => Promise<T>): Promise<T> => {
    try {
      const answer = await recovery.use(async (database) => {
        const written = await change(database);
        await database.assertFile();
        await database.keepLog();
        return written;
      });
      recovery.worked();
      return answer;
    } catch (error) {
      // A value that cannot be written is the row's fault.
      if (!(error instanceof TypeError || error instanceof RangeError)) recovery.fail(error);
      throw error;
    }
  };
  const commits = createGroupCommit<EventRow | SignedRow>(
    (rows) => write((database) => commitAll(database, rows)),
    MAX_GROUP,
  );
  let asking: Promise<unknown> = Promise.resolve();
  let isClosing = false;

  // One question at a time: a connection answers one, and reports must not starve the commits of their threads.
  const ask = <Row, Answer = Row>(
    sql: string,
    scope: Scope,
    more: Record<string, DuckDBValue> = {},
    toAnswer = (row: Row) => row as unknown as Answer,
  ): Promise<Answer[]> => {
    const values = {
      tenant: scope.tenant,
      from: BigInt(scope.fromMs),
      to: BigInt(scope.toMs),
      automated: scope.automated,
      creator: scope.creator ?? null,
      ...more,
    };
    const named = Object.fromEntries(
      Object.entries(values).filter(([name]) => sql.includes(`$${name}`)),
    );
    const answer = asking.then(() => {
      if (isClosing) throw new Error('The store is being closed.');
      return recovery.use(async ({ reader }) => {
        const result = await reader.run(sql, named);
        const rows: Answer[] = [];
        // Some thousand rows at a time, each fetched by a thread: between them what else waits gets its turn.
        for await (const part of result.yieldRowObjectJs())
          for (const row of part) rows.push(toAnswer(row as Row));
        return rows;
      });
    });
    asking = answer.catch((error: unknown) => {
      if (error instanceof Error && /\bFATAL\b|invalidated/.test(error.message))
        recovery.fail(error);
    });
    return answer;
  };

  return {
    append: (rows) => commits.add(rows),
    state: recovery.state,
    tally: (scope, by) => ask<Tally>(tallySql(by), scope, startsOf(by)),
    watching: (scope, durationMs) =>
      ask<Watching>(watchingSql, scope, {
        videos: textList([...durationMs.keys()]),
        lengths: JSON.stringify([...durationMs.values()]),
      }),
    funnel: async (scope, ordered) => {
      const rows = await ask<{ furthest: number; shoppers: number }>(funnelSql, scope, {
        ordered: textList(ordered),
      });
      const counts = new Map(rows.map(({ furthest, shoppers }) => [furthest, shoppers]));
      return Object.fromEntries(
        funnelSteps.map((step, index) => [step, counts.get(index) ?? 0]),
      ) as Record<FunnelStep, number>;
    },
    completeness: async (scope, quietSinceMs) => {
      const [answer] = await ask<Completeness>(completenessSql, scope, {
        quiet: BigInt(quietSinceMs),
      });
      return answer ?? { views: 0, expected: 0, received: 0, viewsWithLoss: 0, openViews: 0 };
    },
    appendSigned: (rows) => commits.add(rows),
    signedUpdates: (scope) =>
      ask(
        signedSql,
        scope,
        {},
        ({ told, ...row }: Omit<SignedRow, 'update'> & { told: string }): SignedRow => ({
          ...row,
          update: JSON.parse(told) as OrderUpdate,
        }),
      ),
    signedSince: async (tenant) => {
      const anyTime = { tenant, fromMs: 0, toMs: 0, automated: true };
      return (await ask<{ since: number | null }>(signedSinceSql, anyTime))[0]?.since ?? null;
    },
    claims: (scope) =>
      ask(claimsSql, scope, {}, ({ props, ...row }: Omit<ClaimRow, 'props'> & { props: string }) =>
        toClaim({ ...row, props: JSON.parse(props) }),
      ),
    shoppersOf: (scope, sessions) =>
      ask<{ session: string; shopper: string }>(shoppersSql, scope, {
        sessions: textList(sessions),
      }),
    touches: (scope, shoppers) => ask<Touch>(touchesSql, scope, { shoppers: textList(shoppers) }),
    countAutomatedViews: async (scope) =>
      (await ask<{ views: number }>(automatedSql, scope))[0]?.views ?? 0,
    remove: (which) => write((database) => removeRows(database, which)),
    close: async () => {
      isClosing = true;
      // Nobody waits for a report when everything ends.
      await recovery.use(async ({ reader }) => reader.interrupt()).catch(() => {});
      await commits.settle();
      await asking;
      await recovery.close(
        async ({ writer }) => void (await writer.run('CHECKPOINT').catch(() => {})),
      );
    },
  };
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

/** Lists travel as JSON text: the driver's own list values need a type for the empty one. */
const textList = (values: readonly string[]): DuckDBValue => JSON.stringify(values);
const startsOf = (by: Grouping): Record<string, DuckDBValue> =>
  typeof by === 'object' ? { starts: JSON.stringify(by.startsMs) } : {};
