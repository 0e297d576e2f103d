import { eachInSlices, sortInSlices, type Pace } from '../pace.js';
import { countAll } from '../store/tallied.js';
import type { Tally } from '../store/types.js';
import { compareMoney, type CurrencyRanks } from './shared/currencies.js';
import { salesIn, type Dimension, type KeyAccounts, type SalesBook } from './sales.js';
import type { Figures, Row } from './shared/types.js';
import { noWatching, watchThrough, type WatchSum } from './watchThrough.js';

const noTally: Omit<Tally, 'key' | 'creator'> = { ...countAll(() => 0), viewers: 0, ids: 1 };
export const emptyTally: Tally = { key: '', creator: null, ...noTally };

export interface FigureOptions {
  /** Only where somebody asked. */
  withInfluenced: boolean;
  ranks: CurrencyRanks;
}

/** Figures of one line: what was counted, how far it was watched, and what was sold. */
export function figuresOf(
  tally: Tally,
  watching: WatchSum | undefined,
  accounts: KeyAccounts | undefined,
  { withInfluenced, ranks }: FigureOptions,
): Figures {
  const { key: _key, creator: _creator, ids: _ids, ...counted } = tally;
  const nothing = { orders: 0, revenue: [] };
  return {
    ...counted,
    ...watchThrough(watching ?? noWatching),
    sales: accounts ? salesIn(accounts.direct, ranks) : nothing,
    confirmed: accounts ? salesIn(accounts.confirmed, ranks) : nothing,
    ...(accounts && accounts.live.orders > 0 ? { live: salesIn(accounts.live, ranks) } : {}),
    answered: accounts ? salesIn(accounts.answered, ranks) : nothing,
    influenced: !withInfluenced ? null : accounts ? salesIn(accounts.influenced, ranks) : nothing,
  };
}

export interface BreakdownParts {
  tallies: readonly Tally[];
  watching: ReadonlyMap<string, WatchSum>;
  book: SalesBook;
  by: Dimension;
}

/** One line for each creator, video or product that was seen, touched or sold; who sold most stands first. */
export async function breakdown(
  { tallies, watching, book, by }: BreakdownParts,
  options: FigureOptions,
  pace: Pace,
): Promise<Row[]> {
  const rows: Row[] = [];
  const sold = new Map(book.by[by]);
  const add = (tally: Tally, accounts: KeyAccounts | undefined) =>
    rows.push({
      id: tally.key,
      creator: tally.creator,
      bestVideo: null,
      ...figuresOf(tally, watching.get(tally.key), accounts, options),
    });

  await eachInSlices(tallies, pace, (tally) => {
    add(tally, sold.get(tally.key));
    sold.delete(tally.key);
  });
  // Something watched last week may be ordered only this week.
  await eachInSlices(sold, pace, ([key, accounts]) => {
    if (accounts.direct.orders > 0 || options.withInfluenced)
      add({ ...noTally, key, creator: accounts.creator }, accounts);
  });
  return sortInSlices(rows, bySales(options.ranks), pace);
}

/** Gives each creator the video that was viewed most. */
export async function withBestVideo(
  creators: readonly Row[],
  videos: readonly Row[],
  pace: Pace,
): Promise<Row[]> {
  const best = new Map<string, Row>();
  await eachInSlices(videos, pace, (video) => {
    const so = video.creator === null ? undefined : best.get(video.creator);
    if (video.creator !== null && !(so && so.views >= video.views)) best.set(video.creator, video);
  });
  const rows: Row[] = [];
  await eachInSlices(creators, pace, (row) =>
    rows.push({ ...row, bestVideo: best.get(row.id)?.id ?? null }),
  );
  return rows;
}

/** Most orders first, then most money in the shop's own currency, then what comes before an order. */
const bySales = (ranks: CurrencyRanks) => (a: Row, b: Row) =>
  b.sales.orders - a.sales.orders ||
  compareMoney(a.sales.revenue, b.sales.revenue, ranks) ||
  b.adds - a.adds ||
  b.opens - a.opens ||
  b.views - a.views ||
  (a.id < b.id ? -1 : 1);
