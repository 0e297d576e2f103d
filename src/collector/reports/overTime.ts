import { createCalendar } from '../../feed/calendar.js';
import type { ReportStore, Scope } from '../store/types.js';
import type { CreditedOrder } from './credit.js';
import { addDays } from './range.js';
import type { Range, Report } from './types.js';

const HOUR_MS = 3_600_000;

/** Starts of the stretches, in order: hours for up to two days, days for a quarter, else weeks; a day is a day of the merchant's clock. */
export function stretches({ from, days, timeZone, fromMs, toMs }: Range): { unit: Report['overTime']['unit']; startsMs: number[] } {
  if (days <= 2) return { unit: 'hour', startsMs: Array.from({ length: Math.round((toMs - fromMs) / HOUR_MS) }, (_, hour) => fromMs + hour * HOUR_MS) };
  const calendar = createCalendar();
  const step = days <= 92 ? 1 : 7;
  const startsMs = Array.from({ length: Math.ceil(days / step) }, (_, index) => calendar.toMs(addDays(from, index * step), timeZone, 'start'));
  return { unit: step === 1 ? 'day' : 'week', startsMs };
}

export async function overTime(store: ReportStore, scope: Scope, range: Range, orders: readonly CreditedOrder[]): Promise<Report['overTime']> {
  const { unit, startsMs } = stretches(range);
  const tallies = new Map((await store.tally(scope, { startsMs })).map((tally) => [Number(tally.key), tally]));
  const direct = orders.filter(({ lines }) => lines.some((line) => line.kind === 'direct'));
  return {
    meaning: `Views, adds to the cart and orders from videos, by ${unit}, on the clock of ${range.timeZone}.`,
    unit,
    points: startsMs.map((atMs, index) => {
      const endMs = startsMs[index + 1] ?? range.toMs;
      const tally = tallies.get(atMs);
      const own = direct.filter((order) => order.atMs >= atMs && order.atMs < endMs);
      return { atMs, views: tally?.views ?? 0, adds: tally?.adds ?? 0, orders: own.length };
    }),
  };
}
