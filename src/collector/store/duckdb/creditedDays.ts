/** Days whose orders were credited. All of it can be found out again from events and signed orders, and goes when any of these are taken out. */
import type { CreditedDay, CreditedDayStore } from '../creditedDays.js';
import type { Ask } from './createReader.js';
import type { Write } from './createWriter.js';

export const createCreditedDays: readonly string[] = [
  `CREATE SEQUENCE IF NOT EXISTS credited_turns`,
  `CREATE TABLE IF NOT EXISTS credited_days (turn BIGINT DEFAULT nextval('credited_turns'), tenant VARCHAR, day_ms BIGINT, how VARCHAR, mark VARCHAR, told VARCHAR)`,
];
export const emptyCreditedDays = 'DELETE FROM credited_days';

/** Of a day: by the shop's usual windows of credit, and some others that somebody looks at. */
const MOST = 3;

const creditedDaysSql = `SELECT tenant, day_ms::DOUBLE AS "dayMs", how, mark, told FROM credited_days
  WHERE tenant = $tenant AND how = $how AND day_ms IN (SELECT unnest($days::JSON::BIGINT[]))`;

const asked = `(SELECT (day ->> 'tenant') AS tenant, (day ->> 'dayMs')::BIGINT AS day_ms, (day ->> 'how') AS how, (day ->> 'mark') AS mark, (day ->> 'told') AS told
  FROM (SELECT unnest($1::JSON[]) AS day))`;

const keepSql: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE credited AS FROM ${asked}`,
  `DELETE FROM credited_days WHERE (tenant, day_ms, how) IN (SELECT tenant, day_ms, how FROM credited)`,
  `INSERT INTO credited_days (tenant, day_ms, how, mark, told) SELECT tenant, day_ms, how, mark, told FROM credited`,
  `DELETE FROM credited_days WHERE rowid IN (SELECT rowid FROM credited_days
    WHERE (tenant, day_ms) IN (SELECT tenant, day_ms FROM credited)
    QUALIFY row_number() OVER (PARTITION BY tenant, day_ms ORDER BY turn DESC) > ${MOST})`,
];

export const creditedDayStore = (ask: Ask, write: Write): CreditedDayStore => ({
  creditedDays: (tenant, how, daysMs) =>
    ask<CreditedDay>(
      creditedDaysSql,
      { tenant, fromMs: 0, toMs: 0, automated: true },
      { how, days: JSON.stringify(daysMs) },
    ),
  keepCreditedDays: (days) =>
    write(async ({ writer }) => {
      await writer.run('BEGIN');
      try {
        for (const sql of keepSql)
          await writer.run(sql, sql.includes('$1') ? [JSON.stringify(days)] : []);
        await writer.run('COMMIT');
      } catch (error) {
        await writer.run('ROLLBACK').catch(() => {});
        throw error;
      }
    }),
});
