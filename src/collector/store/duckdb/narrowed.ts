/**
 * What a report's filter leaves of the events, looked for once for all questions of that report about the same days: a question by itself reads
 * every event around them, and all their visits, to find the few that it then counts. It is written down beside the tables, in memory, and
 * goes when nobody asks any more; page views and shoppers stand there as numbers. The next report, as an open page reads it with each news,
 * adds what has come.
 */
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { DAY_MS } from '../../../tools/time.js';
import { nodeClock } from '../../nodeClock.js';
import type { Only, Scope } from '../scope.js';
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
/** So long it is kept after the last question: an open page asks each second. */
const KEPT_MS = 5000;
/** Reports about now and before, of two who look at once. */
const MOST_TABLES = 4;

const told = `video IS NOT NULL AND type IN ('video_started', 'video_viewed', 'video_watched')`;
const leftSql = (fromNr: number, toNr: number) => `
  SELECT tenant, automated, type, at_ms, received_ms, seq, hash(view) AS view, hash(shopper) AS shopper, video, creator, product, surface, quantity,
    unique_ms, duration_ms, CASE WHEN ${told} THEN key END AS key
  FROM events WHERE ${isBetween(fromNr, toNr)} AND tenant = $tenant AND at_ms >= $from - ${AROUND_MS} AND at_ms < $to + ${AROUND_MS} ${ONLY}
  LIMIT ${MOST + 1}`;

const isBetween = (fromNr: number, toNr: number) => `nr > ${fromNr} AND nr <= ${toNr}`;

/** Whether an event is left is said by itself; all others by the rest of its visit, or by all that its visitor did before. */
const isOfEach = ({ sources, campaign, visitors }: Only) =>
  sources === undefined && campaign === undefined && visitors === undefined;
/** Whatever came after these days says nothing of them. */
const hasComeSql = (fromNr: number, toNr: number) =>
  `SELECT 1 FROM events WHERE ${isBetween(fromNr, toNr)} AND tenant = $tenant AND at_ms < $to + ${AROUND_MS} LIMIT 1`;

/** A question as it is asked of the events. */
export const ofEvents = (sql: string): string =>
  sql.replaceAll(LEFT, 'events').replaceAll(ID_LEFT, '');

const ofTable = (sql: string, table: string): string =>
  sql.replaceAll(LEFT, table).replaceAll(ID_LEFT, 'hash').replaceAll(ONLY, '');

interface Left {
  readonly key: string;
  readonly name: string;
  /** The report that it was last brought up to date for. */
  reading: number;
  /** The table is there; of a shop without events it has no rows. */
  isMade: boolean;
  /** It tells of events up to this number; `null`: it was too much. */
  upToNr: number | null;
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

type Tables = Pick<Database, 'reader' | 'storedNr'>;

export interface Narrowed {
  /** The question as it is asked of what is left; `null` where it has to be asked of the events. */
  narrow(database: Tables, sql: string, asked: Asked): Promise<string | null>;
  /** Takes all of it away. */
  clear(connection: DuckDBConnection): Promise<void>;
  /** Nothing is asked any more. */
  stop(): void;
}

/** @param inTurn - runs when nothing is being asked. */
export function createNarrowed(
  inTurn: (run: (database: Tables) => Promise<void>) => Promise<void>,
): Narrowed {
  let stop = () => {};
  const kept = new WeakMap<DuckDBConnection, Left[]>();
  let made = 0;
  const clear = async (connection: DuckDBConnection) => {
    for (const left of (kept.get(connection) ?? []).splice(0)) await drop(connection, left);
  };
  const keepForAWhile = () => {
    stop();
    stop = nodeClock.setTimer(() => {
      void inTurn(({ reader }) => clear(reader)).catch(() => {});
    }, KEPT_MS);
  };
  return {
    async narrow(database, sql, { scope, reading, valuesOf }) {
      if (reading === null || !scope.only || !sql.includes(LEFT)) return null;
      keepForAWhile();
      const { reader } = database;
      const all = kept.get(reader) ?? [];
      kept.set(reader, all);
      const { tenant, fromMs, toMs, only } = scope;
      const key = JSON.stringify([tenant, fromMs, toMs, only]);
      const known = all.find((each) => each.key === key);
      const run = (statement: string) => {
        const asked = withOnly(statement, only);
        return reader.run(asked, valuesOf(asked, scope, {}));
      };
      const left = known ?? { key, name: `left_${++made}`, reading: -1, isMade: false, upToNr: 0 };
      if (left.reading !== reading) await bringUpToDate(left, { database, only, run });
      left.reading = reading;
      if (!known) all.push(left);
      const oldest = all.length > MOST_TABLES ? all.shift() : undefined;
      if (oldest) await drop(reader, oldest);
      return left.upToNr === null ? null : ofTable(sql, left.name);
    },
    clear,
    stop: () => stop(),
  };
}

async function drop(connection: DuckDBConnection, { name }: Left): Promise<void> {
  await connection.run(`DROP TABLE IF EXISTS ${name}`);
}

interface Upkeep {
  database: Tables;
  only: Only;
  /** With the values that it names. */
  run(statement: string): ReturnType<DuckDBConnection['run']>;
}

/** Adds what has come since; where that may say more of what was there before, all of it is looked for anew. */
async function bringUpToDate(left: Left, { database, only, run }: Upkeep): Promise<void> {
  const { reader, storedNr } = database;
  const { name, upToNr, isMade } = left;
  if (upToNr === null || (isMade && upToNr === storedNr)) return;
  const hasCome = async () =>
    (await (await run(hasComeSql(upToNr, storedNr))).getRows()).length > 0;
  const isChanged = !isMade || isOfEach(only) || (await hasCome());
  if (isMade && isOfEach(only)) await run(`INSERT INTO ${name} ${leftSql(upToNr, storedNr)}`);
  else if (isChanged) await run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${leftSql(0, storedNr)}`);
  left.isMade = true;
  left.upToNr = storedNr;
  if (!isChanged) return;
  const counted = await reader.run(`SELECT count(*) FROM ${name}`);
  const [[rows] = []] = (await counted.getRows()) as [[bigint?]?];
  if (Number(rows ?? 0) <= MOST) return;
  await drop(reader, left);
  left.upToNr = null;
}
