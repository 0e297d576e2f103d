import { meaning } from './shared/meanings.js';
import { createCalendar } from '../../feed/zones.js';
import { HOUR_MS } from '../../tools/time.js';
import type { ReportStore, Scope } from '../store/types.js';
import { addDays } from './shared/range.js';
import type { Range, Report } from './shared/types.js';

/** Starts of the stretches, in order: hours for up to two days, days for a quarter, else weeks; a day is a day of the merchant's clock. */
function stretches({ from, days, timeZone, fromMs, toMs }: Range): {
  unit: Report['overTime']['unit'];
  startsMs: number[];
} {
  if (days <= 2)
    return {
      unit: 'hour',
      startsMs: Array.from(
        { length: Math.round((toMs - fromMs) / HOUR_MS) },
        (_, hour) => fromMs + hour * HOUR_MS,
      ),
    };
  const calendar = createCalendar();
  const step = days <= 92 ? 1 : 7;
  const startsMs = Array.from({ length: Math.ceil(days / step) }, (_, index) =>
    calendar.toMs(addDays(from, index * step), timeZone, 'start'),
  );
  return { unit: step === 1 ? 'day' : 'week', startsMs };
}

/** @param orderedAtMs - of orders from videos, oldest first. */
export async function overTime(
  store: ReportStore,
  scope: Scope,
  range: Range,
  orderedAtMs: readonly number[],
): Promise<Report['overTime']> {
  const { unit, startsMs } = stretches(range);
  const tallies = new Map(
    (await store.tally(scope, { startsMs })).map((tally) => [Number(tally.key), tally]),
  );
  let next = 0;
  const ordersBefore = (endMs: number) => {
    const first = next;
    while ((orderedAtMs[next] ?? Infinity) < endMs) next += 1;
    return next - first;
  };
  return {
    meaning: meaning(`time.${unit}`, { zone: range.timeZone }),
    unit,
    points: startsMs.map((atMs, index) => {
      const tally = tallies.get(atMs);
      return {
        atMs,
        views: tally?.views ?? 0,
        adds: tally?.adds ?? 0,
        orders: ordersBefore(startsMs[index + 1] ?? range.toMs),
      };
    }),
  };
}
