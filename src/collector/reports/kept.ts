import type { ReportStore } from '../store/types.js';
import type { Kept, Range } from './shared/types.js';

/** What is not known any more of the days before; `null` where all of the range is. */
export async function keptOf(store: ReportStore, { fromMs }: Range): Promise<Kept | null> {
  const { eventsMs, monthsMs } = await store.aged();
  if (fromMs >= eventsMs) return null;
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const months =
    fromMs < monthsMs
      ? ` Before ${day(monthsMs)} there are sums of months, and a month counts where all of it is among the days you chose.`
      : '';
  return {
    eventsSinceMs: eventsMs,
    meaning: `Of what happened before ${day(eventsMs)} only sums are kept. Views, products opened and added, orders and sales are whole. Shoppers, the steps they took, how much was watched, what was lost on the way and cancelled orders are told of the days since, and orders of the days before by the usual windows.${months}`,
  };
}
