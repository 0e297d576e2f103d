/**
 * How late events came, and what failed: by whole days of UTC, since a room over a month would read all its events for it. The answers are
 * those that `../insightQuestions.ts` gives from the events.
 */
import type { Scope } from '../../scope.js';
import { arrivalsOf, codeOf, failuresOf, isFailure, lagOf } from '../insightQuestions.js';
import { dayOf, ofShop, wholeDays } from './tables.js';

const ofAll = 'tenant VARCHAR, automated BOOLEAN, day_ms BIGINT';
export const createArrivalTables: readonly string[] = [
  // How many events came so late, by a tenth of a second.
  `CREATE TABLE IF NOT EXISTS lags (${ofAll}, lag_ms BIGINT, events BIGINT)`,
  `CREATE TABLE IF NOT EXISTS failures (${ofAll}, type VARCHAR, code VARCHAR, times BIGINT)`,
];
export const arrivalTables = ['lags', 'failures'] as const;

const each = `tenant, automated, ${dayOf('at_ms')} AS day_ms`;

/** Adds what changed to what stands there of the same days, so that each line stands there once. @param changes - with the column that counts at the end. */
const addTo = (
  table: (typeof arrivalTables)[number],
  { counted, changes }: { counted: string; changes: string },
): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE changed AS ${changes}`,
  `INSERT INTO changed FROM ${table} WHERE day_ms IN (SELECT day_ms FROM changed)`,
  `DELETE FROM ${table} WHERE day_ms IN (SELECT day_ms FROM changed)`,
  `INSERT INTO ${table} SELECT * REPLACE (sum(${counted})::BIGINT AS ${counted}) FROM changed GROUP BY ALL
    HAVING sum(${counted}) > 0 ORDER BY day_ms`,
];

/** @param from - events. @param sign - `-1` takes them away. */
export const countArrivals = (from: string, sign: 1 | -1): readonly string[] => [
  ...addTo('lags', {
    counted: 'events',
    changes: `SELECT ${each}, ${lagOf} AS lag_ms, ${sign} * count(*) AS events FROM ${from} GROUP BY ALL`,
  }),
  ...addTo('failures', {
    counted: 'times',
    changes: `SELECT ${each}, type, ${codeOf} AS code, ${sign} * count(*) AS times FROM ${from} WHERE ${isFailure} GROUP BY ALL`,
  }),
];

/** For files in which other sums tell of events already. */
export const countSummedArrivals: readonly string[] = [
  ...arrivalTables.map((table) => `DELETE FROM ${table}`),
  ...countArrivals('(FROM events WHERE nr <= (SELECT max(nr) FROM summed))', 1),
];

/** What days that lie in the scope say, and of those that are cut the events. `null`: no whole day lies in it, or it is one creator's. */
function told(
  within: Scope,
  { days, events }: { days: string; events: (condition: string) => string },
): string | null {
  const whole = wholeDays(within);
  if (whole === null || (within.creator ?? null) !== null) return null;
  const { firstMs, endMs } = whole;
  return [
    `${days} WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs}`,
    ...(within.fromMs < firstMs
      ? [events(`${ofShop} AND at_ms >= $from AND at_ms < ${firstMs}`)]
      : []),
    ...(endMs < within.toMs ? [events(`${ofShop} AND at_ms >= ${endMs} AND at_ms < $to`)] : []),
  ].join(' UNION ALL ');
}

export function arrivalsSql(within: Scope): string | null {
  const lags = told(within, {
    days: 'SELECT lag_ms, events FROM lags',
    events: (condition) => `SELECT ${lagOf}, count(*) FROM events WHERE ${condition} GROUP BY ALL`,
  });
  return lags && arrivalsOf(lags);
}

export function failuresSql(within: Scope): string | null {
  const failures = told(within, {
    days: 'SELECT type, code, times FROM failures',
    events: (condition) =>
      `SELECT type, ${codeOf}, 1 FROM events WHERE ${condition} AND ${isFailure}`,
  });
  return failures && failuresOf(failures);
}
