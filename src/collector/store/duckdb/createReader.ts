import type { DuckDBValue } from '@duckdb/node-api';
import type { Recovery } from '../recovery.js';
import type { Scope } from '../types.js';
import { onlyValues, withOnly } from './only.js';
import type { Database } from './openDatabase.js';

/** Asks a question of the database. Parameters that it does not name are left out. */
export type Ask = <Row, Answer = Row>(
  sql: string,
  scope: Scope,
  more?: Record<string, DuckDBValue>,
  toAnswer?: (row: Row) => Answer,
) => Promise<Answer[]>;

/** One question at a time: a connection answers one, and reports must not starve the commits of their threads. */
export function createReader(recovery: Recovery<Database>): {
  ask: Ask;
  /** Asks nothing more, and resolves when nothing is being asked. */
  close(): Promise<void>;
} {
  let asking: Promise<unknown> = Promise.resolve();
  let isClosing = false;
  return {
    ask: <Row, Answer = Row>(
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
        ...onlyValues(scope.only),
        ...more,
      };
      const asked = withOnly(sql, scope.only);
      const named = Object.fromEntries(
        Object.entries(values).filter(([name]) => asked.includes(`$${name}`)),
      );
      const answer = asking.then(() => {
        if (isClosing) throw new Error('The store is being closed.');
        return recovery.use(async ({ reader }) => {
          const result = await reader.run(asked, named);
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
    },
    async close() {
      isClosing = true;
      // Nobody waits for a report when everything ends.
      await recovery.use(async ({ reader }) => reader.interrupt()).catch(() => {});
      await asking;
    },
  };
}
