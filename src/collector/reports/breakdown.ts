import type { ReportStore, Scope, Tally } from '../store/types.js';
import { salesOf, type CreditedLine, type CreditedOrder } from './credit.js';
import type { Figures, Row } from './types.js';

export type Dimension = 'creator' | 'video' | 'product';

export const breakdownMeanings: Record<Dimension, string> = {
  creator: 'What shoppers did with each creator\'s videos. An order with products of two creators counts for both, each with its own lines.',
  video: 'What shoppers did with each video. A view is 2 seconds of playing with at least half of the video on screen.',
  product: 'How often each product was opened and added to the cart from a video, and the orders that came of it.',
};

const noTally: Omit<Tally, 'key' | 'creator'> = {
  shelfViews: 0,
  views: 0,
  playerViews: 0,
  engaged: 0,
  opens: 0,
  adds: 0,
  addedUnits: 0,
  addFailures: 0,
  checkouts: 0,
  shares: 0,
  viewers: 0,
  watchedMs: 0,
  watchableMs: 0,
};
export const emptyTally: Tally = { key: '', creator: null, ...noTally };

/** Figures of one line: what was counted, and what was sold. `withInfluenced` is false unless somebody asked. */
export function figuresOf(tally: Tally, orders: readonly CreditedOrder[], belongs: (line: CreditedLine) => boolean, withInfluenced: boolean): Figures {
  const { views, viewers, engaged, opens, adds, addedUnits, watchedMs, watchableMs } = tally;
  return {
    views,
    viewers,
    engaged,
    opens,
    adds,
    addedUnits,
    watchThrough: watchableMs > 0 ? Math.min(1, watchedMs / watchableMs) : null,
    sales: salesOf(orders, (line) => line.kind === 'direct' && belongs(line)),
    influenced: withInfluenced ? salesOf(orders, (line) => line.kind === 'influenced' && belongs(line)) : null,
  };
}

/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
export async function breakdown(store: ReportStore, scope: Scope, by: Dimension, orders: readonly CreditedOrder[], withInfluenced: boolean): Promise<Row[]> {
  const tallies = new Map((await store.tally(scope, by)).map((tally) => [tally.key, tally]));
  // Something watched last week may be ordered only this week.
  for (const line of orders.flatMap(({ lines }) => lines)) {
    const key = line[by];
    if (key === null || tallies.has(key) || line.kind === 'none' || (line.kind === 'influenced' && !withInfluenced)) continue;
    tallies.set(key, { ...noTally, key, creator: line.creator });
  }
  return [...tallies.values()]
    .map((tally): Row => ({ id: tally.key, creator: tally.creator, bestVideo: null, ...figuresOf(tally, orders, (line) => line[by] === tally.key, withInfluenced) }))
    .sort(bySales);
}

/** Gives each creator the video that was viewed most. */
export function withBestVideo(creators: readonly Row[], videos: readonly Row[]): Row[] {
  return creators.map((row) => {
    const own = videos.filter((video) => video.creator === row.id);
    return { ...row, bestVideo: own.reduce<Row | null>((best, video) => (best && best.views >= video.views ? best : video), null)?.id ?? null };
  });
}

/** Most orders first, then most money where both were paid in the same currency, then what comes before an order. */
const bySales = (a: Row, b: Row) =>
  b.sales.orders - a.sales.orders || moreMoney(a, b) || b.adds - a.adds || b.opens - a.opens || b.views - a.views || (a.id < b.id ? -1 : 1);

function moreMoney({ sales: a }: Row, { sales: b }: Row): number {
  const [ours, theirs] = [a.revenue[0], b.revenue[0]];
  return ours && theirs && ours.currency === theirs.currency ? theirs.minor - ours.minor : 0;
}
