import type { DuckDBDataChunk, DuckDBValue } from '@duckdb/node-api';
import { nodeClock } from '../../nodeClock.js';
import type { Recovery } from '../recovery.js';
import type { Scope } from '../types.js';
import { onlyValues, withOnly } from './only.js';
import { createNarrowed, ofEvents } from './narrowed.js';
import type { Database } from './openDatabase.js';
import { sumUp } from './summed/sumUp.js';

/** One question of the events, or of their sums where these can answer it. */
export interface Question {
  events: string;
  sums: string | null;
  /** Asked before the sums are, with nothing between; the values in its only row are parameters of `sums`. */
  bounds?: string;
  /** Whatever a filter leaves, the answer is the same: so sums, which know nothing of places, give it as well. */
  isOfAnyPlace?: true;
}

/** Asks a question of the database. Parameters that it does not name are left out. */
export type Ask = <Row, Answer = Row>(
  question: string | Question,
  scope: Scope,
  more?: Record<string, DuckDBValue>,
  toAnswer?: (row: Row) => Answer,
) => Promise<Answer[]>;

export interface Reader {
  ask: Ask;
  /** For many questions that belong together: what is stored from now on, the sums need not tell. */
  askSteadily(): Promise<Ask>;
  /** Runs when nothing is being asked, and nothing is asked meanwhile. */
  inTurn<T>(run: (database: Database) => Promise<T>): Promise<T>;
  /** Sums up what has come, if it has become much. */
  keepUp(): void;
  /** Asks nothing more, and resolves when nothing is being asked. */
  close(): Promise<void>;
}

/** So many events are summed up before a question is answered. Where it is more, as in the first minute with an old file, it is asked of the events. */
const BEFORE_A_QUESTION = 60_000;
/** So many are left for the next question. */
const LEFT = 10_000;
/** So long others are waited for: one event among 50,000 is summed up at two thirds of what it costs among 20,000. */
const GATHER_MS = 3000;

/**
 * One question at a time: a connection answers one, and reports must not starve the commits of their threads.
 *
 * @param file - puts all that was acknowledged into the tables.
 */
export function createReader(
  recovery: Recovery<Database>,
  withSums: boolean,
  file: () => Promise<void>,
): Reader {
  let asking: Promise<unknown> = Promise.resolve();
  let isClosing = false;
  let isKeepingUp = false;

  const inTurn = <T>(run: (database: Database) => Promise<T>): Promise<T> => {
    const answer = asking.then(() => {
      if (isClosing) throw new Error('The store is being closed.');
      return recovery.use(run);
    });
    asking = answer.catch((error: unknown) => {
      if (isFatal(error)) recovery.fail(error);
    });
    return answer;
  };
  const narrowed = createNarrowed(inTurn);
  let readings = 0;
  /** @param reading - of a report, all of whose questions are about what is there now. */
  const asker = (
    before: () => Promise<void>,
    isSummed: (database: Database) => Promise<boolean>,
    reading: number | null = null,
  ): Ask => {
    return async <Row, Answer = Row>(
      question: string | Question,
      scope: Scope,
      more: Record<string, DuckDBValue> = {},
      toAnswer = (row: Row) => row as unknown as Answer,
    ): Promise<Answer[]> => {
      await before();
      return inTurn(async (database) => {
        // Sums know nothing of what a filter asks about.
        const mayBeSummed = withSums && typeof question !== 'string' && question.sums !== null;
        const isTold = scope.only === undefined || (mayBeSummed && question.isOfAnyPlace === true);
        const isOfSums = mayBeSummed && isTold && (await isSummed(database));
        const narrow = (sql: string) =>
          narrowed.narrow(database, sql, { scope, reading, valuesOf: namedIn });
        return answerTo(question, isOfSums, { database, scope, more, toAnswer, narrow });
      });
    };
  };
  const sumAll = async (): Promise<void> => {
    for (let isMore = true; isMore;)
      isMore = await inTurn(async (database) => {
        if (database.storedNr - database.summedNr > LEFT) await sumNext(database);
        return database.storedNr - database.summedNr > LEFT;
      });
  };

  return {
    ask: asker(file, catchUp),
    async askSteadily() {
      await file();
      const isSummed = withSums && (await inTurn(catchUp));
      const told = () => Promise.resolve(isSummed);
      return asker(() => Promise.resolve(), told, ++readings);
    },
    inTurn: (run) =>
      inTurn(async (database) => {
        // What goes is not to be found there either.
        await narrowed.clear(database.reader);
        return run(database);
      }),
    keepUp() {
      if (isKeepingUp || isClosing || !withSums) return;
      isKeepingUp = true;
      nodeClock.setTimer(() => {
        // What failed is tried again with the next events, and meanwhile asked of the events.
        void sumAll()
          .catch(() => {})
          .finally(() => (isKeepingUp = false));
      }, GATHER_MS);
    },
    async close() {
      isClosing = true;
      narrowed.stop();
      // Nobody waits for a report when everything ends.
      await recovery.use(async ({ reader }) => reader.interrupt()).catch(() => {});
      await asking;
    },
  };
}

interface Asked<Row, Answer> {
  database: Database;
  scope: Scope;
  more: Record<string, DuckDBValue>;
  toAnswer(row: Row): Answer;
  /** The same question of what the filter leaves, where that is known. */
  narrow(sql: string): Promise<string | null>;
}

async function answerTo<Row, Answer>(
  question: string | Question,
  isOfSums: boolean,
  { database: { reader }, scope, more, toAnswer, narrow }: Asked<Row, Answer>,
): Promise<Answer[]> {
  const { events, sums, bounds } =
    typeof question === 'string' ? { events: question, sums: null, bounds: undefined } : question;
  const found =
    isOfSums && bounds !== undefined
      ? (await reader.runAndReadAll(bounds, namedIn(bounds, scope, {}))).getRowObjects()[0]
      : {};
  const asked = isOfSums && sums !== null ? sums : events;
  const sql = withOnly((await narrow(asked)) ?? ofEvents(asked), scope.only);
  const result = await reader.run(sql, namedIn(sql, scope, { ...more, ...found }));
  const names = result.columnNames();
  const rows: Answer[] = [];
  // Some thousand rows at a time, each fetched by a thread: between them what else waits gets its turn.
  for (let part = await result.fetchChunk(); part?.rowCount; part = await result.fetchChunk())
    for (const row of rowsOf<Row>(part, names)) rows.push(toAnswer(row));
  return rows;
}

const isFatal = (error: unknown) =>
  error instanceof Error && /\bFATAL\b|invalidated/.test(error.message);

/** @returns whether the sums tell all that was stored before; where they cannot be written, the events still answer. */
async function catchUp(database: Database): Promise<boolean> {
  if (database.storedNr - database.summedNr > BEFORE_A_QUESTION) return false;
  if (database.storedNr === database.summedNr) return true;
  try {
    await sumNext(database);
    return true;
  } catch (error) {
    if (isFatal(error)) throw error;
    return false;
  }
}

async function sumNext(database: Database): Promise<void> {
  const upTo = Math.min(database.storedNr, database.summedNr + BEFORE_A_QUESTION);
  await sumUp(database.reader, database.summedNr, upTo);
  database.summedNr = upTo;
}

/** Texts, numbers and truths are what they are; of other kinds the questions have none. Column by column, which takes half as long. */
function rowsOf<Row>(part: DuckDBDataChunk, names: readonly string[]): Row[] {
  const rows = Array.from({ length: part.rowCount }, (): Record<string, DuckDBValue> => ({}));
  for (const [column, name] of names.entries())
    for (const [index, value] of part.getColumnValues(column).entries()) rows[index]![name] = value;
  return rows as Row[];
}

function namedIn(
  sql: string,
  { tenant, fromMs, toMs, automated, creator = null, only }: Scope,
  more: Record<string, DuckDBValue>,
): Record<string, DuckDBValue> {
  const values = {
    tenant,
    from: BigInt(fromMs),
    to: BigInt(toMs),
    automated,
    creator,
    ...onlyValues(only),
    ...more,
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => sql.includes(`$${name}`)));
}
