/**
 * What a report's filter leaves of the events, looked for once for all questions of that report about the same days: a question by itself reads
 * every event around them, and all their visits, to find the few that it then counts. It is written down beside the tables, in memory, and
 * goes with the report; page views and shoppers stand there as numbers.
 */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { DAY_MS } from '../../../tools/time.js';
import { nodeClock } from '../../nodeClock.js';
import type { Scope } from '../scope.js';
import { ONLY, withOnly } from './only.js';
import type { Database } from './openDatabase.js';

/** Stands in a question for the events that it counts, all of which have to be inside the filter ({@link ONLY}). */
export const LEFT = 'events_left';
/** Stands around an id that comes with the question. */
export const idLeft = (id: string): string => `${ID_LEFT}(${id})`;
const ID_LEFT = 'id_left';

/** No question about days looks further around them. */
const AROUND_MS = 3 * DAY_MS;
/** More than so many are read where they are: written down they would not stay in memory. */
const MOST = 1_000_000;
/** So long it is kept after the last question about it. */
const KEPT_MS = 5000;
/** Reports about now and before, of two who look at once. */
const MOST_TABLES = 4;

const told = `video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_watched')`;
const leftSql = `
  SELECT tenant, automated, type, at_ms, received_ms, seq, hash(view) AS view, hash(shopper) AS shopper, video, creator, product, surface, quantity,
    unique_ms, duration_ms, CASE WHEN ${told} THEN key END AS key
  FROM events WHERE tenant = $tenant AND at_ms >= $from - ${AROUND_MS} AND at_ms < $to + ${AROUND_MS} ${ONLY} LIMIT ${MOST + 1}`;

/** A question as it is asked of the events. */
export const ofEvents = (sql: string): string =>
  sql.replaceAll(LEFT, 'events').replaceAll(ID_LEFT, '');

const ofTable = (sql: string, table: string): string =>
  sql.replaceAll(LEFT, table).replaceAll(ID_LEFT, 'hash').replaceAll(ONLY, '');

interface Left {
  key: string;
  /** `null`: it was too much. */
  table: string | null;
}

interface Asked {
  scope: Scope;
  /** Of a report, all of whose questions are about what is there now; `null`: it is asked alone. */
  reading: number | null;
  /** The values that a question names. */
  valuesOf(
    sql: string,
    scope: Scope,
    more: Record<string, DuckDBValue>,
  ): Record<string, DuckDBValue>;
}

export interface Narrowed {
  /** The question as it is asked of what is left; `null` where it has to be asked of the events. */
  narrow(connection: DuckDBConnection, sql: string, asked: Asked): Promise<string | null>;
  /** Takes all of it away. */
  clear(connection: DuckDBConnection): Promise<void>;
  /** Nothing is asked any more. */
  stop(): void;
}

/** @param inTurn - runs when nothing is being asked. */
export function createNarrowed(
  inTurn: (run: (database: Pick<Database, 'reader'>) => Promise<void>) => Promise<void>,
): Narrowed {
  let stop = () => {};
  const kept = new WeakMap<DuckDBConnection, Left[]>();
  let made = 0;
  const drop = async (connection: DuckDBConnection, { table }: Left) => {
    if (table !== null) await connection.run(`DROP TABLE IF EXISTS ${table}`);
  };
  const keep = async (connection: DuckDBConnection, all: Left[], next: Left) => {
    all.push(next);
    const oldest = all.length > MOST_TABLES ? all.shift() : undefined;
    if (oldest) await drop(connection, oldest);
  };
  const clear = async (connection: DuckDBConnection) => {
    const all = kept.get(connection) ?? [];
    for (const each of all.splice(0)) await drop(connection, each);
  };
  const keepForAWhile = () => {
    stop();
    stop = nodeClock.setTimer(() => {
      void inTurn(({ reader }) => clear(reader)).catch(() => {});
    }, KEPT_MS);
  };
  return {
    async narrow(connection, sql, { scope, reading, valuesOf }) {
      if (reading === null || !scope.only || !sql.includes(LEFT)) return null;
      keepForAWhile();
      const all = kept.get(connection) ?? [];
      kept.set(connection, all);
      const { tenant, fromMs, toMs, only } = scope;
      const key = JSON.stringify([reading, tenant, fromMs, toMs, only]);
      const found = all.find((each) => each.key === key);
      if (found) return found.table && ofTable(sql, found.table);
      made += 1;
      const table = `left_${made}`;
      const select = withOnly(leftSql, only);
      const result = await connection.run(
        `CREATE TEMP TABLE ${table} AS ${select}`,
        valuesOf(select, scope, {}),
      );
      const [[rows] = []] = (await result.getRows()) as [[bigint?]?];
      const isMuch = Number(rows ?? 0) > MOST;
      if (isMuch) await drop(connection, { key, table });
      await keep(connection, all, { key, table: isMuch ? null : table });
      return isMuch ? null : ofTable(sql, table);
    },
    clear,
    stop: () => stop(),
  };
}
