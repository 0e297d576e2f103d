/** What takes the place of events and orders that are older than they are kept; `../sums.ts` says the same in plain code. */
import { SLOT_MS } from '../sums.js';
import { countNames, tallied, talliedTypes } from '../tallied.js';
import { countedIn } from './counting.js';

const counts = countNames.map((name) => `"${name}"`).join(', ');
const of = 'tenant, automated, from_ms, to_ms, creator, video, product';

export const createSums: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS sums (tenant VARCHAR, automated BOOLEAN, from_ms BIGINT, to_ms BIGINT, creator VARCHAR, video VARCHAR,
    product VARCHAR)`,
  // A figure that is counted from now on has never been counted before.
  ...countNames.map(
    (name) => `ALTER TABLE sums ADD COLUMN IF NOT EXISTS "${name}" BIGINT DEFAULT 0`,
  ),
  `CREATE TABLE IF NOT EXISTS kept_orders (tenant VARCHAR, from_ms BIGINT, to_ms BIGINT, told VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS signed_since (tenant VARCHAR PRIMARY KEY, since_ms BIGINT)`,
  `CREATE TABLE IF NOT EXISTS aged (events_ms BIGINT, orders_ms BIGINT, months_ms BIGINT)`,
];

/** With the time before which events go. */
export const ageingSql: readonly { sql: string; isCounted: boolean }[] = [
  {
    sql: `INSERT INTO sums (${of}, ${counts})
      SELECT tenant, automated, at_ms // ${SLOT_MS} * ${SLOT_MS} AS from_ms, from_ms + ${SLOT_MS} AS to_ms, creator, video, product,
        ${countNames.map((name) => countedIn(tallied[name])).join(', ')}
      FROM events WHERE at_ms < $1 AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(', ')}) GROUP BY ALL`,
    isCounted: false,
  },
  { sql: 'DELETE FROM events WHERE at_ms < $1', isCounted: true },
  {
    sql: `INSERT INTO signed_since SELECT tenant, min(received_ms) FROM signed_orders WHERE $1 > 0 GROUP BY tenant
      ON CONFLICT DO UPDATE SET since_ms = least(since_ms, excluded.since_ms)`,
    isCounted: false,
  },
  {
    sql: 'DELETE FROM signed_orders WHERE received_ms < $1 AND coalesce(at_ms, 0) < $1',
    isCounted: true,
  },
];

export const keepOrdersSql = `INSERT INTO kept_orders
  SELECT told ->> 'tenant', (told ->> 'fromMs')::BIGINT, (told ->> 'toMs')::BIGINT, told::VARCHAR
  FROM (SELECT unnest($1::JSON::VARCHAR[])::JSON AS told)`;

const month = `date_trunc('month', make_timestamp(from_ms * 1000))`;
const monthFrom = `epoch_ms(${month})`;
const monthTo = `epoch_ms(${month} + INTERVAL 1 MONTH)`;
/** Months are longer than anything that is not one. */
const isFine = `to_ms - from_ms <= ${SLOT_MS}`;

/** With the time before which there are months only, or nothing at all. */
export const endingSql: readonly { sql: string; isEnd: boolean }[] = [
  {
    sql: `INSERT INTO sums (${of}, ${counts})
      SELECT tenant, automated, ${monthFrom}, ${monthTo}, creator, video, product,
        ${countNames.map((name) => `sum("${name}")::BIGINT`).join(', ')}
      FROM sums WHERE to_ms <= $1 AND ${isFine} GROUP BY ALL`,
    isEnd: false,
  },
  { sql: `DELETE FROM sums WHERE to_ms <= $1 AND ${isFine}`, isEnd: false },
  {
    sql: `UPDATE kept_orders SET from_ms = ${monthFrom}, to_ms = ${monthTo} WHERE to_ms <= $1 AND ${isFine}`,
    isEnd: false,
  },
  { sql: 'DELETE FROM sums WHERE to_ms <= $1', isEnd: true },
  { sql: 'DELETE FROM kept_orders WHERE to_ms <= $1', isEnd: true },
];

export const agedSql = `SELECT coalesce(max(events_ms), 0)::DOUBLE AS "eventsMs", coalesce(max(orders_ms), 0)::DOUBLE AS "ordersMs",
  coalesce(max(months_ms), 0)::DOUBLE AS "monthsMs" FROM aged`;

export const keptOrdersSql = `SELECT from_ms::DOUBLE AS "fromMs", to_ms::DOUBLE AS "toMs", told FROM kept_orders
  WHERE tenant = $tenant AND from_ms >= $from AND to_ms <= $to ORDER BY from_ms`;
