import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS } from '../../tools/time.js';
import { eachInSlices, type Pace } from '../pace.js';
import type { ReportStore, Scope } from '../store/types.js';
import { breakdown, breakdownMeanings, emptyTally, figuresOf, withBestVideo } from './breakdown.js';
import { rankCurrencies, ranksOf } from './shared/currencies.js';
import { funnel } from './funnel.js';
import type { Assortment, Name, Names } from './names.js';
import { creditedOrders } from './orders.js';
import { tellOrders } from './tellOrders.js';
import { overTime } from './overTime.js';
import { previousRange } from './shared/range.js';
import { keepSalesBook, type Dimension } from './sales.js';
import { trust } from './trust.js';
import type { Range, Refused, Report, Row } from './shared/types.js';
import { tableOfWatching } from './watchThrough.js';

export interface ReportQuery {
  shop: string;
  shops: string[];
  sendKey: string | null;
  range: Range;
  /** Count what programs sent. */
  automated: boolean;
  /** Tell influenced orders as well. */
  influenced: boolean;
  windows: CreditWindows;
  refused: Refused;
}

export interface ReportDeps {
  store: ReportStore;
  nowMs: number;
  names: Names;
  assortment: Assortment;
  pace: Pace;
}

const summaryMeaning = (clickDays: number) =>
  `A view is 2 seconds of playing with at least half of the video on screen. Watched is the part of their videos that views in the player saw, repeats not counted; shorter looks are no views and count nowhere. Orders are those with a product that was opened or added from a video within ${clickDays} days before.`;

export async function createReport(
  query: ReportQuery,
  { store, nowMs, names, assortment, pace }: ReportDeps,
): Promise<Report> {
  const { range, shop, shops, sendKey, automated, influenced, windows, refused } = query;
  const scopeOf = ({ fromMs, toMs }: Range): Scope => ({ tenant: shop, fromMs, toMs, automated });
  const scope = scopeOf(range);
  const count = async (of: Scope) => {
    const question = { scope: of, assortment, windows, nowMs };
    const credited = await creditedOrders(store, question, pace);
    return {
      tally: (await store.tally(of, 'all'))[0] ?? emptyTally,
      watching: await tableOfWatching(await store.watching(of, assortment.durationMsOf), pace),
      book: await keepSalesBook(credited.orders, pace),
      credited,
    };
  };

  const now = await count(scope);
  // A day that is not over yet is compared with as much of the days before.
  const earlier = scopeOf(previousRange(range));
  const before = await count({
    ...earlier,
    toMs: Math.max(earlier.fromMs, Math.min(earlier.toMs, earlier.fromMs + nowMs - range.fromMs)),
  });

  const currencies = rankCurrencies(now.book.ordersIn, before.book.ordersIn);
  const options = { withInfluenced: influenced, ranks: ranksOf(currencies) };
  const { tally, watching, book } = now;
  const summary = figuresOf(tally, watching.all, book.credited, options);
  const rowsBy = async (by: Dimension, watched: typeof watching.videos) =>
    breakdown(
      { tallies: await store.tally(scope, by), watching: watched, book, by },
      options,
      pace,
    );
  const creators = await rowsBy('creator', watching.creators);
  const videos = await rowsBy('video', watching.videos);
  const products = await rowsBy('product', new Map());
  return {
    generatedAtMs: nowMs,
    shop,
    shops,
    sendKey,
    range,
    currencies,
    summary: {
      ...summary,
      meaning: summaryMeaning(windows.clickMs / DAY_MS),
      creatorsWithOrders: creators.reduce((sum, row) => sum + (row.sales.orders > 0 ? 1 : 0), 0),
    },
    previous: figuresOf(before.tally, before.watching.all, before.book.credited, options),
    creators: {
      meaning: breakdownMeanings.creator,
      rows: await withBestVideo(creators, videos, pace),
    },
    videos: { meaning: breakdownMeanings.video, rows: videos },
    products: { meaning: breakdownMeanings.product, rows: products },
    funnel: await funnel(store, scope, book.buyers),
    overTime: await overTime(store, scope, range, book.directAtMs),
    orders: tellOrders(now.credited, book, summary, { ...options, windows }),
    trust: await trust(store, scope, nowMs),
    refused,
    names: {
      creators: await pick(
        names.creators,
        [...creators.map(({ id }) => id), ...videos.map(({ creator }) => creator ?? '')],
        pace,
      ),
      videos: await pick(names.videos, idsOf(videos), pace),
      products: await pick(names.products, idsOf(products), pace),
    },
  };
}

const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);

async function pick(
  table: Readonly<Record<string, Name>>,
  ids: readonly string[],
  pace: Pace,
): Promise<Record<string, Name>> {
  const picked = new Map<string, Name>();
  await eachInSlices(ids, pace, (id) => {
    if (Object.hasOwn(table, id) && table[id]) picked.set(id, table[id]);
  });
  return Object.fromEntries(picked);
}
