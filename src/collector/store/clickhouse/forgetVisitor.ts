import type { Server } from './connect.js';
import { removeDays } from './days/createKeptDays.js';
import { remove } from './openTables.js';
import { EVENTS } from './schema.js';
import { text, texts } from './sql.js';

/**
 * What a visit told before it knew its visitor is the visitor's, too.
 *
 * @returns how many rows are gone.
 */
export async function forgetVisitor(server: Server, visitor: string): Promise<number> {
  const isTheirs = `ifNull(visitor, '') = ${text(visitor)}`;
  const sessions = await server.ask<{ visit: string }>(
    `SELECT DISTINCT assumeNotNull(session) AS visit FROM ${EVENTS} WHERE ${isTheirs} AND session IS NOT NULL`,
  );
  const list = sessions.map(({ visit }) => visit);
  const where = `${isTheirs}${list.length > 0 ? ` OR has(${texts(list)}, ifNull(session, '')) AND session IS NOT NULL` : ''}`;
  const [found] = await server.ask<{ rows: number }>(
    `SELECT count() AS rows FROM ${EVENTS} FINAL WHERE ${where}`,
  );
  if (!found?.rows) return 0;
  await remove(server, EVENTS, where);
  // The visitor is in them, and nobody knows in which.
  await removeDays(server);
  return found.rows;
}
