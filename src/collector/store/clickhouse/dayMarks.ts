/** What tells that nothing of a day has changed, without reading the day. */
import { DAY_MS } from '../../../tools/time.js';
import type { DayMarks, Scope } from '../types.js';
import type { Server } from './connect.js';
import { EVENTS, SIGNED } from './schema.js';
import { text, whole } from './sql.js';
import { inRange, type Step } from './visible.js';

type Mark = { dayMs: number; mark: string };

const dayOf = (ms: string) => `intDiv(${ms}, ${DAY_MS}) * ${DAY_MS}`;
const told = (part: string, last: string) =>
  `concat(toString(${part}), ' ', toString(${last})) AS mark`;

/** How many events there are and when the last of them was written: one that comes, however late, changes both; one that goes the first. */
const eventsSql = ({ tenant, ...scope }: Scope) => `
  SELECT ${dayOf('at_ms')} AS "dayMs", ${told('count()', 'min(rank)')} FROM ${EVENTS}
  WHERE tenant = ${text(tenant)} AND ${inRange(scope)} GROUP BY "dayMs"`;

/** Of each order of a table: on which days of the scope it stands, how many rows tell of it, and when the last was written. */
const ordersSql = (scope: Scope, number: string, table: string) => `
  SELECT day_ms AS "dayMs", ${told('sum(times)', 'min(last)')}
  FROM (SELECT ${number} AS number, count() AS times, min(rank) AS last, groupUniqArrayIf(${dayOf('ifNull(at_ms, 0)')}, ${inDays(scope)}) AS days
    FROM ${table} GROUP BY number)
  ARRAY JOIN days AS day_ms GROUP BY day_ms`;

const inDays = ({ fromMs, toMs }: Scope) =>
  `ifNull(at_ms, 0) >= ${whole(fromMs)} AND ifNull(at_ms, 0) < ${whole(toMs)}`;

/** All claims of it, whenever they were made. */
const claimsSql = (scope: Scope) =>
  ordersSql(
    scope,
    'assumeNotNull(order_id)',
    `${EVENTS} WHERE tenant = ${text(scope.tenant)} AND lane = 0 AND order_id IS NOT NULL`,
  );

/** All that its server told of it. */
const signedSql = (scope: Scope) =>
  ordersSql(
    scope,
    `concat(platform, '\\n', order_id)`,
    `${SIGNED} WHERE tenant = ${text(scope.tenant)}`,
  );

export async function dayMarks(server: Server, scope: Scope, step: Step): Promise<DayMarks> {
  const parts = await Promise.all(
    [eventsSql, claimsSql, signedSql].map((sql) => server.ask<Mark>(sql(scope))),
  );
  const ofDays = new Map<number, string>();
  for (const [index, marks] of parts.entries())
    for (const { dayMs, mark } of marks)
      ofDays.set(dayMs, `${ofDays.get(dayMs) ?? ''}${index}: ${mark} `);
  return { ofAll: step.step, ofDays };
}
