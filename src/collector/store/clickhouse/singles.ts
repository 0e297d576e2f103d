/**
 * Whether each event is in the table once. Two collectors that are sent the same event in the same moment both write it; that is rare, and
 * reading a table as if it were so (`FINAL`) costs several times what reading it costs. So a report first has what was written lately
 * looked through, and reads with `FINAL` only where something is there twice.
 */
import type { Server } from './connect.js';
import { remove } from './remove.js';
import { EVENTS, rankAt } from './schema.js';
import { text, whole } from './sql.js';
import type { Step } from './visible.js';

/** Longer than a commit takes, and than the clocks of collectors are apart: what is there twice was written within this time. */
const APART_MS = 5 * 60_000;
/** What could not be healed is looked at again after this time; the server itself puts it in order at last. */
const AGAIN_MS = 10 * 60_000;
/** More than this does not come from a moment: the server is left to merge them. */
const FEW = 500;

interface Double {
  tenant: string;
  lane: number;
  high: string;
  low: string;
  first: string;
}

/** @param nowMs - the clock by which rows are written. */
export function createSingles(nowMs: () => number): (server: Server) => Promise<Step['final']> {
  /** Up to when all that was written has been looked through. */
  let seen: { server: Server; upToMs: number } | null = null;
  let looking: Promise<void> | null = null;
  let againMs = 0;

  const look = async (server: Server, sinceMs: number): Promise<boolean> => {
    const doubles = await server.ask<Double>(doublesSql(sinceMs));
    if (doubles.length > FEW) return false;
    for (const double of doubles) await remove(server, EVENTS, isLater(double));
    return doubles.length === 0 || (await server.ask<Double>(doublesSql(sinceMs))).length === 0;
  };
  const lookFrom = async (server: Server, sinceMs: number) => {
    const startMs = nowMs();
    const isClean = await look(server, sinceMs);
    if (isClean) seen = { server, upToMs: startMs };
    else {
      seen = null;
      againMs = startMs + AGAIN_MS;
    }
  };

  return async (server) => {
    if (!server.isModern) return 'FINAL';
    if (seen?.server === server) {
      await lookFrom(server, seen.upToMs - APART_MS);
      return seen === null ? 'FINAL' : '';
    }
    // All of it takes a while; whoever asks meanwhile does not wait for it.
    if (nowMs() >= againMs)
      looking ??= lookFrom(server, 0)
        .catch(() => {})
        .finally(() => (looking = null));
    return 'FINAL';
  };
}

/** In the order of the table, so that no key has to be kept in memory. Of all of it: without a condition. */
const doublesSql = (sinceMs: number) => `
  SELECT tenant, lane, toString(id_high) AS high, toString(id_low) AS low, toString(max(rank)) AS first FROM ${EVENTS}
  ${sinceMs > 0 ? `WHERE rank <= ${String(rankAt(sinceMs))}` : ''}
  GROUP BY tenant, lane, id_high, id_low HAVING count() > 1 LIMIT ${FEW + 1} SETTINGS optimize_aggregation_in_order = 1`;

/** Of the rows of one key those that were written after the first. */
const isLater = ({ tenant, lane, high, low, first }: Double) =>
  `tenant = ${text(tenant)} AND lane = ${whole(lane)} AND id_high = ${digits(high)} AND id_low = ${digits(low)} AND rank < ${digits(first)}`;

const digits = (written: string): string => BigInt(written).toString();
