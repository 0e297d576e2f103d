import type { ReportStore, Scope } from '../store/types.js';
import { breakdown, breakdownMeanings, emptyTally, figuresOf, withBestVideo } from './breakdown.js';
import type { CreditedOrder } from './credit.js';
import { salesOf } from './credit.js';
import { funnel } from './funnel.js';
import type { Assortment, Name, Names } from './names.js';
import { creditedOrders, influencedMeaning, ordersMeaning } from './orders.js';
import { overTime } from './overTime.js';
import { previousRange } from './range.js';
import { trust } from './trust.js';
import type { Figures, Range, Refused, Report } from './types.js';

export interface ReportWish {
  shop: string;
  shops: string[];
  sendKey: string | null;
  range: Range;
  /** Count what programs sent. */
  automated: boolean;
  /** Tell influenced orders as well. */
  influenced: boolean;
  refused: Refused;
}

export interface ReportDeps {
  store: ReportStore;
  nowMs: number;
  names: Names;
  assortment: Assortment;
}

const summaryMeaning =
  'A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their content that player views played, repeats not counted. Orders are those with a product that was opened or added from a video within 7 days before.';

export async function createReport(wish: ReportWish, { store, nowMs, names, assortment }: ReportDeps): Promise<Report> {
  const { range, shop, shops, sendKey, automated, influenced, refused } = wish;
  const scopeOf = ({ fromMs, toMs }: Range): Scope => ({ tenant: shop, fromMs, toMs, automated });
  const scope = scopeOf(range);
  const totals = async (of: Scope, orders: readonly CreditedOrder[]): Promise<Figures & { shelfViews: number; addFailures: number }> => {
    const tally = (await store.tally(of, 'all'))[0] ?? emptyTally;
    return { ...figuresOf(tally, orders, () => true, influenced), shelfViews: tally.shelfViews, addFailures: tally.addFailures };
  };

  const orders = await creditedOrders(store, scope, assortment);
  // A day that is not over yet is compared with as much of the days before.
  const earlier = scopeOf(previousRange(range));
  const before = { ...earlier, toMs: Math.max(earlier.fromMs, Math.min(earlier.toMs, earlier.fromMs + nowMs - range.fromMs)) };
  const summary = await totals(scope, orders);
  const creators = await breakdown(store, scope, 'creator', orders, influenced);
  const videos = await breakdown(store, scope, 'video', orders, influenced);
  const products = await breakdown(store, scope, 'product', orders, influenced);
  return {
    generatedAtMs: nowMs,
    shop,
    shops,
    sendKey,
    range,
    summary: { ...summary, meaning: summaryMeaning, creatorsWithOrders: creators.filter((row) => row.sales.orders > 0).length },
    previous: await totals(before, await creditedOrders(store, before, assortment)),
    creators: { meaning: breakdownMeanings.creator, rows: withBestVideo(creators, videos) },
    videos: { meaning: breakdownMeanings.video, rows: videos },
    products: { meaning: breakdownMeanings.product, rows: products },
    funnel: await funnel(store, scope, orders),
    overTime: await overTime(store, scope, range, orders),
    orders: {
      meaning: influenced ? `${ordersMeaning} ${influencedMeaning}` : ordersMeaning,
      reported: orders.length,
      direct: summary.sales.orders,
      influenced: summary.influenced?.orders ?? null,
      revenue: salesOf(orders, () => true).revenue,
    },
    trust: await trust(store, scope, nowMs),
    refused,
    names: {
      creators: pick(names.creators, [...creators.map(({ id }) => id), ...videos.map(({ creator }) => creator ?? '')]),
      videos: pick(names.videos, videos.map(({ id }) => id)),
      products: pick(names.products, products.map(({ id }) => id)),
    },
  };
}

const pick = (table: Readonly<Record<string, Name>>, ids: readonly string[]) =>
  Object.fromEntries(ids.flatMap((id) => (Object.hasOwn(table, id) && table[id] ? [[id, table[id]]] : [])));
