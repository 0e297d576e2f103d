import type { CreditWindows } from '../../events/attribution.js';
import { eachInSlices, type Pace } from '../pace.js';
import type { ReportStore, Scope } from '../store/types.js';
import { emptyTally, figuresOf } from './breakdown.js';
import { rankCurrencies, ranksOf } from './shared/currencies.js';
import { keptOf } from './kept.js';
import { funnel } from './funnel.js';
import type { CreditBook } from './creditBook.js';
import type { Assortment, Name, Names } from './names.js';
import { shareOf } from './shared/share.js';
import { creditedOrders, creditedTo } from './orders.js';
import { daysIn, describeOrders } from './describeOrders.js';
import { overTime } from './overTime.js';
import { previousRange } from './shared/range.js';
import { keepSalesBook } from './sales.js';
import { trust } from './trust.js';
import { onlyOf } from './rooms/filter.js';
import type { Filter } from './shared/filters.js';
import type { Range, Refused, Report, Table } from './shared/types.js';
import { meaning } from './shared/meanings.js';
import { webhookStates } from './webhookStates.js';
import { makeTables } from './tables.js';
import { lineOf, type KnownIds } from './unknown.js';
import { tableOfWatching } from './watchThrough.js';

export interface ReportQuery {
  shop: string;
  shops: string[];
  sendKey: string | null;
  range: Range;
  /** What it is narrowed to. Default: nothing. */
  filter?: Filter | null;
  /** Count what programs sent. */
  automated: boolean;
  /** Tell influenced orders as well. */
  influenced: boolean;
  windows: CreditWindows;
  refused: Refused;
  /** Platforms whose servers may tell of the shop's orders. */
  webhooks: readonly string[];
  /** Only what shoppers did with this creator's videos, and nothing of anybody else or of the shop. Default: all. */
  creator?: string | null;
}

export interface ReportDeps {
  store: ReportStore;
  nowMs: number;
  names: Names;
  assortment: Assortment;
  /** Ids that feeds have named; `null` while no feed has told any. */
  known: KnownIds | null;
  /** Where days whose orders were credited are kept from one report to the next. Default: nowhere. */
  book?: CreditBook;
  pace: Pace;
}

export async function createReport(query: ReportQuery, given: ReportDeps): Promise<Report> {
  // What it knows of, it knows for all its figures.
  const deps = { ...given, store: (await given.store.reading?.()) ?? given.store };
  const { store, nowMs, names, pace } = deps;
  const { range, shop, automated, influenced, windows, filter = null, creator = null } = query;
  const scopeOf = ({ fromMs, toMs }: Range): Scope => ({
    tenant: shop,
    fromMs,
    toMs,
    automated,
    creator,
    only: onlyOf(filter, fromMs),
  });
  const scope = scopeOf(range);
  const { now, before } = await countBoth(query, scopeOf, deps);

  const kept = await keptOf(store, range);
  const currencies = rankCurrencies(now.book.ordersIn, before.book.ordersIn);
  const options = { withInfluenced: influenced, ranks: ranksOf(currencies) };
  const { tally, watching, book } = now;
  const { orders } = now.credited;
  const summary = figuresOf(tally, watching.all, book.credited, options);
  const tables = await makeTables(store, { ...deps, ...now, scope, orders }, options, pace);
  const { creators, videos, products } = tables;
  return {
    generatedAtMs: nowMs,
    shop,
    creator,
    range,
    filter,
    currencies,
    summary: {
      ...summary,
      meaning: meaning('summary', { days: daysIn(windows.clickMs) }),
      conversion: shareOf(book.buyers.size, summary.viewers),
      averageOrder: summary.sales.revenue.map(({ currency, minor }) => ({
        currency,
        minor: Math.round(minor / Math.max(1, book.directIn.get(currency) ?? 1)),
      })),
      creatorsWithOrders: creators.rows.reduce(
        (sum, row) => sum + (row.sales.orders > 0 ? 1 : 0),
        0,
      ),
    },
    previous: figuresOf(before.tally, before.watching.all, before.book.credited, options),
    ...tables,
    funnel: await funnel(store, scope, book.buyers),
    overTime: await overTime(store, scope, range, book.directAtMs),
    ...(kept ? { kept } : {}),
    orders: {
      ...describeOrders(now.credited, book, summary, { ...options, windows }),
      webhooks:
        creator === null ? await webhookStates(store, shop, query.webhooks, query.refused) : [],
    },
    ...(creator === null
      ? {
          shops: query.shops,
          sendKey: query.sendKey,
          refused: query.refused,
          trust: await trust(store, scope, nowMs),
        }
      : nothingOfTheShop(shop, automated)),
    names: {
      creators: await pick(
        names.creators,
        [creator ?? '', ...idsOf(creators), ...videos.rows.map((video) => video.creator ?? '')],
        pace,
      ),
      videos: await pick(names.videos, idsOf(videos), pace),
      products: await pick(names.products, idsOf(products), pace),
    },
  };
}

/** What is counted of a stretch of time, whatever it is told by. */
async function count(
  scope: Scope,
  windows: CreditWindows,
  { store, assortment, known, nowMs, pace, book }: ReportDeps,
) {
  const question = { scope, assortment, windows, nowMs, book };
  const [orders, watchings, [tally = emptyTally]] = await Promise.all([
    creditedOrders(store, question, pace),
    store.watching(scope, assortment.durationMsOf),
    store.tally(scope, 'all'),
  ]);
  const credited = creditedTo(scope, orders);
  const lines = lineOf(known ?? {});
  return {
    tally,
    watchings,
    watching: await tableOfWatching(watchings, pace, lines),
    book: await keepSalesBook(credited.orders, pace, lines),
    credited,
  };
}

/** A day that is not over yet is compared with as much of the days before. */
async function countBoth(
  { range, windows }: ReportQuery,
  scopeOf: (range: Range) => Scope,
  deps: ReportDeps,
) {
  const earlier = scopeOf(previousRange(range));
  const toMs = Math.max(
    earlier.fromMs,
    Math.min(earlier.toMs, earlier.fromMs + deps.nowMs - range.fromMs),
  );
  // Both at once: while orders of the one are credited, the database answers for the other.
  const [now, before] = await Promise.all([
    count(scopeOf(range), windows, deps),
    count({ ...earlier, toMs }, windows, deps),
  ]);
  return { now, before };
}

/** What a creator is not told. */
const nothingOfTheShop = (
  shop: string,
  automated: boolean,
): Pick<Report, 'shops' | 'sendKey' | 'refused' | 'trust'> => ({
  shops: [shop],
  sendKey: null,
  refused: { meaning: '', sinceMs: 0, batches: 0, events: 0, reasons: [] },
  trust: {
    meaning: '',
    missing: shareOf(0, 0),
    missingEvents: 0,
    views: 0,
    openViews: 0,
    automatedViews: 0,
    automatedCounted: automated,
  },
});

const idsOf = ({ rows }: Table) => rows.map(({ id }) => id);

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
