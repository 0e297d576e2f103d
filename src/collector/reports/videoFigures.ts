import type { Feed } from '../../feed/schema.js';
import { createPace } from '../pace.js';
import type { ReportStore, Scope } from '../store/types.js';
import { assortmentOf } from './names.js';
import { creditedOrders } from './orders.js';
import { keepSalesBook } from './sales.js';
import { toWindows, type CreditDays } from './shared/windows.js';
import type { Sum } from './shared/types.js';

export interface VideoFigures {
  views: number;
  adds: number;
  /** Credited directly. */
  orders: number;
  revenue: Sum[];
}

/** What each video has brought since the first event, over all shops of this collector. */
export async function figuresByVideo(
  store: ReportStore,
  tenants: Iterable<string>,
  feed: Feed,
  { toMs, automated, creditDays }: Pick<Scope, 'toMs' | 'automated'> & { creditDays: CreditDays },
): Promise<ReadonlyMap<string, VideoFigures>> {
  const pace = createPace();
  const figures = new Map<string, VideoFigures>();
  const of = (video: string) => {
    const known = figures.get(video) ?? { views: 0, adds: 0, orders: 0, revenue: [] };
    figures.set(video, known);
    return known;
  };
  for (const tenant of tenants) {
    const scope = { tenant, fromMs: 0, toMs, automated };
    for (const { key, views, adds } of await store.tally(scope, 'video')) {
      const line = of(key);
      line.views += views;
      line.adds += adds;
    }
    const question = {
      scope,
      assortment: assortmentOf(feed),
      windows: toWindows(creditDays),
      nowMs: toMs,
    };
    const { orders } = await creditedOrders(store, question, pace);
    const { by } = await keepSalesBook(orders, pace);
    for (const [video, { direct }] of by.video) {
      const line = of(video);
      line.orders += direct.orders;
      for (const [currency, minor] of direct.sums) addTo(line.revenue, currency, minor);
    }
  }
  return figures;
}

function addTo(sums: Sum[], currency: string, minor: number): void {
  const known = sums.find((sum) => sum.currency === currency);
  if (known) known.minor += minor;
  else sums.push({ currency, minor });
}
