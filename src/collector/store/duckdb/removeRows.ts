import type { DuckDBValue } from '@duckdb/node-api';
import type { Ageing } from '../types.js';
import { emptyCreditedDays } from './creditedDays.js';
import { removeIds } from './ids.js';
import { ageingSql, endingSql, keepOrdersSql } from './ageing.js';
import type { Database } from './openDatabase.js';
import { afterGoing, beforeGoing, takeAwayBefore } from './summed/takeAway.js';

/** What a visit told before it knew its visitor is the visitor's, too. */
const OF_VISITOR = `visitor = $1 OR session IN (SELECT session FROM events WHERE visitor = $1 AND session IS NOT NULL)`;

/** @returns how many rows are gone. */
export const forgetVisitor = (database: Database, visitor: string): Promise<number> =>
  inOne(database, [
    { sql: beforeGoing(OF_VISITOR, database.summedNr), values: [visitor] },
    ...removeIds(OF_VISITOR).map((sql) => ({ sql, values: [visitor] })),
    { sql: `DELETE FROM events WHERE ${OF_VISITOR}`, values: [visitor], isCounted: true },
    ...afterGoing(database.summedNr).map((sql) => ({ sql })),
  ]);

/** @returns how many events and updates of orders are gone. */
export const ageRows = (
  database: Database,
  { orders, eventsMs, ordersMs, monthsMs, endMs }: Ageing,
): Promise<number> =>
  inOne(database, [
    ...removeIds('at_ms < $1').map((sql) => ({ sql, values: [BigInt(eventsMs)] })),
    ...ageingSql.map(({ sql, isCounted }) => ({ sql, values: [BigInt(eventsMs)], isCounted })),
    ...takeAwayBefore(eventsMs, database.summedNr).map((sql) => ({ sql })),
    { sql: keepOrdersSql, values: [JSON.stringify(orders.map((order) => JSON.stringify(order)))] },
    ...endingSql.map(({ sql, isEnd }) => ({ sql, values: [BigInt(isEnd ? endMs : monthsMs)] })),
    {
      sql: 'INSERT INTO aged VALUES ($1, $2, $3)',
      values: [BigInt(eventsMs), BigInt(ordersMs), BigInt(monthsMs)],
    },
  ]);

interface Step {
  sql: string;
  values?: DuckDBValue[];
  isCounted?: boolean;
}

/** In one transaction. */
async function inOne({ writer, recent }: Database, steps: readonly Step[]): Promise<number> {
  let removed = 0;
  await writer.run('BEGIN');
  try {
    await writer.run(emptyCreditedDays);
    for (const { sql, values = [], isCounted = false } of steps) {
      const { rowsChanged } = await writer.run(sql, values);
      if (isCounted) removed += rowsChanged;
    }
    await writer.run('COMMIT');
    recent.someAreGone();
    return removed;
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
}
