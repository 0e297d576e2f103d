import { DAY_MS } from '../../../tools/time.js';
import type { Server } from './connect.js';
import { removeDays } from './days/createKeptDays.js';
import { remove, type Away } from './remove.js';
import { EVENTS } from './schema.js';
import { text, texts, whole } from './sql.js';

/**
 * What a visit told before it knew its visitor is the visitor's, too.
 *
 * @returns how many rows are gone, and which replicas have not deleted them yet.
 */
export async function forgetVisitor(
  server: Server,
  visitor: string,
): Promise<{ removed: number; away: Away }> {
  const isTheirs = `ifNull(visitor, '') = ${text(visitor)}`;
  const sessions = await server.ask<{ visit: string }>(
    `SELECT DISTINCT assumeNotNull(session) AS visit FROM ${EVENTS} WHERE ${isTheirs} AND session IS NOT NULL`,
  );
  const list = sessions.map(({ visit }) => visit);
  const where = `${isTheirs}${list.length > 0 ? ` OR has(${texts(list)}, ifNull(session, '')) AND session IS NOT NULL` : ''}`;
  const [found] = await server.ask<{ rows: number }>(
    `SELECT count() AS rows FROM ${EVENTS} FINAL WHERE ${where}`,
  );
  if (!found?.rows) return { removed: 0, away: [] };
  // By numbers the visitor is in what is kept of these days, too.
  const days = await server.ask<{ tenant: string; dayMs: number }>(
    `SELECT DISTINCT tenant, intDiv(at_ms, ${DAY_MS}) * ${DAY_MS} AS "dayMs" FROM ${EVENTS} WHERE ${where}`,
  );
  const away = await remove(server, EVENTS, where);
  const isOfThem = days.map(({ tenant, dayMs }) => `(${text(tenant)}, ${whole(dayMs)})`).join(',');
  const more = await removeDays(server, `(tenant, day_ms) IN (${isOfThem})`);
  return { removed: found.rows, away: [...new Set([...away, ...more])] };
}
