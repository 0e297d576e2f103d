import type { ReportStore } from '../store/types.js';
import { meaning } from './shared/meanings.js';
import type { Kept, Range } from './shared/types.js';

/** What is not known any more of the days before; `null` where all of the range is. */
export async function keptOf(store: ReportStore, { fromMs }: Range): Promise<Kept | null> {
  const { eventsMs, monthsMs } = await store.aged();
  if (fromMs >= eventsMs) return null;
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return {
    eventsSinceMs: eventsMs,
    monthsBeforeMs: fromMs < monthsMs ? monthsMs : null,
    meaning: [
      meaning('kept', { day: day(eventsMs) }),
      ...(fromMs < monthsMs ? [meaning('kept.months', { day: day(monthsMs) })] : []),
    ].join(' '),
  };
}
