/** Days whose orders were credited, as a store keeps them beyond the process. */
import type { CreditedDay } from '../store/creditedDays.js';
import type { ReportStore } from '../store/types.js';
import type { DayOfOrders } from './creditDays.js';

/** A release that credits otherwise can do nothing with the days of one before it: a change of that raises it. */
export const CREDITED_BY = 1;

/** A day of a busy shop changes each second; so often it is written down. */
const EVERY_MS = 10 * 60_000;
/** Letters that are written at a time: the database reads them as a whole. A day that takes more by itself is not written. */
const AT_ONCE = 4_000_000;

export interface WantedDay {
  dayMs: number;
  how: string;
  mark: string;
  /** Of shop, `how` and day. */
  key: string;
}

export interface WrittenDays {
  /** Those that still hold. @param days - all of one shop and one `how`. */
  read(
    store: ReportStore,
    tenant: string,
    days: readonly WantedDay[],
  ): Promise<[WantedDay, DayOfOrders][]>;
  write(
    store: ReportStore,
    by: { tenant: string; nowMs: number },
    fresh: readonly (WantedDay & { day: DayOfOrders })[],
  ): Promise<void>;
}

export function createWrittenDays(): WrittenDays {
  const written = new Map<string, number>();
  return {
    async read(store, tenant, days) {
      const [first] = days;
      if (!first || !store.creditedDays) return [];
      const byDay = new Map(days.map((day) => [day.dayMs, day]));
      const kept = await store.creditedDays(tenant, first.how, [...byDay.keys()]);
      return kept.flatMap(({ dayMs, mark, told }): [WantedDay, DayOfOrders][] => {
        const day = byDay.get(dayMs);
        return day?.mark === mark ? [[day, JSON.parse(told) as DayOfOrders]] : [];
      });
    },
    async write(store, { tenant, nowMs }, fresh) {
      for (const [key, atMs] of written) if (nowMs - atMs >= EVERY_MS) written.delete(key);
      const due = fresh.filter(({ key }) => !written.has(key));
      if (due.length === 0 || !store.keepCreditedDays) return;
      for (const { key } of due) written.set(key, nowMs);
      const days = due.map(({ dayMs, how, mark, day }) => ({
        ...{ tenant, dayMs, how, mark },
        told: JSON.stringify(day),
      }));
      for (const part of inParts(days))
        // Where it cannot be written they are credited again after the next start.
        await store.keepCreditedDays(part).catch(() => {});
    },
  };
}

function inParts(days: readonly CreditedDay[]): CreditedDay[][] {
  const parts: CreditedDay[][] = [];
  let left = 0;
  for (const day of days) {
    if (day.told.length > AT_ONCE) continue;
    left -= day.told.length;
    const part = left >= 0 ? parts.at(-1) : undefined;
    if (part) part.push(day);
    else {
      parts.push([day]);
      left = AT_ONCE - day.told.length;
    }
  }
  return parts;
}
