/**
 * Keeps what reports count by of days that are over. Any collector writes a day when a report asks for it: under a name of its own, and with the
 * mark that the day's events had before and after. Who reads compares that mark with the one of now: whatever came or went since, however
 * late, changes it, and the day is asked of its events until somebody has written it anew. So two may write the same day at once, and one may
 * end in the middle of it: what is not told of in `reelshelf_days` is never read.
 */
import { randomUUID } from 'node:crypto';
import { DAY_MS } from '../../../../tools/time.js';
import { countNames } from '../../tallied.js';
import type { Scope } from '../../types.js';
import type { Server } from '../connect.js';
import { remove, type Away } from '../remove.js';
import { DAYS, EVENTS } from '../schema.js';
import { text, whole } from '../sql.js';
import { inRange, isSomebodys, type Step } from '../visible.js';
import { eachDayTable, namesOf } from './dayTables.js';
import { wholeDay } from './read.js';

/** Changes whenever what is kept of a day changes its meaning. */
const KEPT_BY = `1 ${countNames.length}`;
/** A question looks so many days around its range, for page views that begin or end outside of it. */
const AROUND_MS = 3 * DAY_MS;
/** So many events are kept while the report waits; more, in the background. */
const AT_ONCE = 50_000;
/** A day that goes on changing is not written anew with each report. */
const AGAIN_MS = 10 * 60_000;
/** Longer than a report takes that still reads what was replaced. */
const REPLACED_MS = 15 * 60_000;
/** Longer than a day takes to be written. */
const UNFINISHED_MS = 6 * 3_600_000;

type Marks = ReadonlyMap<number, { mark: string; events: number }>;
export type Parts = ReadonlyMap<number, string>;
const NONE: Parts = new Map();

export interface KeptDays {
  /** The parts of days near the scope that hold now. Days that are over and are not kept are written, and hold for who asks next. */
  partsFor(server: Server, scope: Scope, step: Step): Promise<Parts>;
  /** Resolves when no day is being written. */
  settled(): Promise<void>;
}

/** @param nowMs - the clock by which days are over. */
export function createKeptDays(nowMs: () => number): KeptDays {
  /** When each was written last, or that was tried, by shop and day. */
  const triedMs = new Map<string, number>();
  let writing: Promise<void> | null = null;

  const isDue = (tenant: string, dayMs: number) =>
    nowMs() - (triedMs.get(`${tenant} ${dayMs}`) ?? -Infinity) >= AGAIN_MS;
  const writeAll = async (server: Server, tenant: string, days: readonly number[]) => {
    for (const dayMs of days) {
      triedMs.set(`${tenant} ${dayMs}`, nowMs());
      await writeDay(server, tenant, dayMs, nowMs);
    }
    await tidy(server, nowMs());
  };
  return {
    async partsFor(server, scope, step) {
      // Of one creator, and where a filter leaves something out, the events themselves are asked.
      if (scope.only || (scope.creator ?? null) !== null) return NONE;
      const range = wholeDaysAround(scope, step, nowMs());
      if (range.fromMs >= range.toMs) return NONE;
      const { tenant } = scope;
      const [marks, kept] = await Promise.all([
        marksOf(server, tenant, range),
        partsOf(server, tenant, range),
      ]);
      const parts = new Map<number, string>();
      for (const { dayMs, mark, part } of kept)
        if (marks.get(dayMs)?.mark === mark) parts.set(dayMs, part);
      const missing = [...marks.keys()].filter(
        (dayMs) => !parts.has(dayMs) && isDue(tenant, dayMs),
      );
      if (missing.length === 0 || writing) return parts;
      writing = writeAll(server, tenant, missing)
        // A report is made all the same, and the next one tries again.
        .catch(() => {})
        .finally(() => (writing = null));
      const events = missing.reduce((sum, dayMs) => sum + (marks.get(dayMs)?.events ?? 0), 0);
      if (events > AT_ONCE) return parts;
      await writing;
      return this.partsFor(server, scope, step);
    },
    settled: async () => void (await writing),
  };
}

/** Those that are over, and of which no events have become sums. */
function wholeDaysAround({ fromMs, toMs }: Scope, { eventsMs }: Step, nowMs: number) {
  const day = (ms: number, round: (days: number) => number) => round(ms / DAY_MS) * DAY_MS;
  return {
    fromMs: Math.max(day(fromMs - AROUND_MS, Math.floor), day(eventsMs, Math.ceil)),
    toMs: Math.min(day(toMs + AROUND_MS, Math.ceil), day(nowMs, Math.floor)),
  };
}

/** One that comes changes both; one that goes, the number. */
async function marksOf(
  { ask }: Server,
  tenant: string,
  range: { fromMs: number; toMs: number },
): Promise<Marks> {
  const rows = await ask<{ dayMs: number; events: number; last: string }>(
    `SELECT intDiv(at_ms, ${DAY_MS}) * ${DAY_MS} AS "dayMs", count() AS events, toString(min(rank)) AS last FROM ${EVENTS}
     WHERE tenant = ${text(tenant)} AND ${inRange(range)} GROUP BY "dayMs"`,
  );
  return new Map(
    rows.map(({ dayMs, events, last }) => [
      dayMs,
      { mark: `${KEPT_BY} ${events} ${last}`, events },
    ]),
  );
}

/** Of each day what was written last stands last. */
const partsOf = (
  { ask }: Server,
  tenant: string,
  { fromMs, toMs }: { fromMs: number; toMs: number },
) =>
  ask<{ dayMs: number; mark: string; part: string }>(
    `SELECT day_ms AS "dayMs", mark, part FROM ${DAYS} FINAL
     WHERE tenant = ${text(tenant)} AND day_ms >= ${whole(fromMs)} AND day_ms < ${whole(toMs)} AND mark != '' ORDER BY kept_ms`,
  );

async function writeDay(
  server: Server,
  tenant: string,
  dayMs: number,
  nowMs: () => number,
): Promise<void> {
  const range = { fromMs: dayMs, toMs: dayMs + DAY_MS };
  const markNow = async () => (await marksOf(server, tenant, range)).get(dayMs)?.mark;
  const part = randomUUID();
  const declare = (mark: string, rank: number) =>
    server.put(
      DAYS,
      ['tenant', 'day_ms', 'part', 'mark', 'kept_ms', 'rank'],
      [[tenant, dayMs, part, mark, nowMs(), rank]],
    );
  const mark = await markNow();
  if (mark === undefined) return;
  // What comes to its end in the middle is found by this, and taken away.
  await declare('', 1);
  for (const table of eachDayTable) {
    const events = table.select(
      `${EVENTS} FINAL WHERE tenant = ${text(tenant)} AND ${wholeDay(dayMs)}`,
    );
    await server.run(
      `INSERT INTO ${table.name} (tenant, day_ms, part, ${namesOf(table)}) SELECT ${text(tenant)}, toInt64(${whole(dayMs)}), '${part}', ${namesOf(table)} FROM (${events})`,
    );
  }
  if ((await markNow()) === mark) await declare(mark, 2);
}

/** Takes away what nobody reads any more. */
async function tidy(server: Server, nowMs: number): Promise<void> {
  const rows = await server.ask<{
    tenant: string;
    dayMs: number;
    part: string;
    mark: string;
    keptMs: number;
  }>(
    `SELECT tenant, day_ms AS "dayMs", part, mark, kept_ms AS "keptMs" FROM ${DAYS} FINAL WHERE ${isSomebodys} ORDER BY kept_ms`,
  );
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) if (row.mark !== '') newest.set(`${row.tenant} ${row.dayMs}`, row);
  const old = rows.filter((row) => {
    const last = newest.get(`${row.tenant} ${row.dayMs}`);
    return row.mark === ''
      ? row.keptMs < nowMs - UNFINISHED_MS
      : last !== undefined && last !== row && last.keptMs < nowMs - REPLACED_MS;
  });
  if (old.length === 0) return;
  const which = `part IN (${old.map(({ part }) => text(part)).join(', ')})`;
  for (const name of [...eachDayTable.map((table) => table.name), DAYS])
    await remove(server, name, which);
}

/**
 * All that is kept of the days that the condition names, by `tenant` and `day_ms`. The events tell the same, as long as they are there.
 *
 * @returns the replicas that have not deleted it yet.
 */
export async function removeDays(server: Server, where: string): Promise<Away> {
  const [found] = await server.ask<{ days: number }>(
    `SELECT count() AS days FROM ${DAYS} WHERE ${isSomebodys} AND (${where})`,
  );
  if (!found?.days) return [];
  // First what they are told by: nobody may read half of a day.
  const away = [await remove(server, DAYS, where)];
  away.push(...(await Promise.all(eachDayTable.map(({ name }) => remove(server, name, where)))));
  return [...new Set(away.flat())];
}
