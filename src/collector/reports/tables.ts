/** The report's tables: a line for each creator, video and product. */
import { MAX_LINES, meaning } from './shared/meanings.js';
import type { Pace } from '../pace.js';
import type { ReportStore, Scope, Watching } from '../store/types.js';
import { breakdown, withBestVideo, type FigureOptions } from './breakdown.js';
import type { CreditedOrder } from './credit.js';
import type { Assortment } from './names.js';
import { keepSalesBook, type Dimension, type SalesBook } from './sales.js';
import type { Report, Row, Table } from './shared/types.js';
import { lineOf, tableOf, type KnownIds } from './unknown.js';
import { tableOfWatching, type WatchTable } from './watchThrough.js';

export interface TableInput {
  scope: Scope;
  /** Ids that have a line of their own; `null` while no feed has told any. */
  known: KnownIds | null;
  assortment: Assortment;
  orders: readonly CreditedOrder[];
  watchings: readonly Watching[];
  /** Both with the lines that `known` gives. */
  book: SalesBook;
  watching: WatchTable;
}

export async function makeTables(
  store: ReportStore,
  input: TableInput,
  options: FigureOptions,
  pace: Pace,
): Promise<Pick<Report, 'creators' | 'videos' | 'products'>> {
  const makeRows = async (
    by: Dimension,
    chosen: ReadonlySet<string> | undefined,
    { book, watching }: Pick<TableInput, 'book' | 'watching'>,
  ) => {
    const tallies = await store.tally(input.scope, by, chosen && [...chosen]);
    const watched = { creator: watching.creators, video: watching.videos, product: noWatching }[by];
    return {
      tallies,
      rows: await breakdown({ tallies, watching: watched, book, by }, options, pace),
    };
  };
  const make = async (by: Dimension): Promise<Table> => {
    const { rows, tallies } = await makeRows(by, input.known?.[by], input);
    const means = meaning(by);
    if (input.known || rows.length <= MAX_LINES) return tableOf(means, rows, tallies, 'unnamed');
    const first = new Set(rows.slice(0, MAX_LINES).map(({ id }) => id));
    const lines = lineOf({ [by]: first });
    const shared = await makeRows(by, first, {
      book: await keepSalesBook(input.orders, pace, lines),
      watching: await tableOfWatching(input.watchings, pace, lines),
    });
    return tableOf(means, shared.rows, shared.tallies, 'rest');
  };
  const creators = await make('creator');
  const videos = byFeed(await make('video'), input);
  return {
    creators: { ...creators, rows: await withBestVideo(creators.rows, videos.rows, pace) },
    videos,
    products: await make('product'),
  };
}

const noWatching: WatchTable['videos'] = new Map();

/** Whose a video is says the feed, where it knows; what pages say of it anybody could have said. */
function byFeed(videos: Table, { known, assortment }: TableInput): Table {
  if (!known) return videos;
  const creatorOf = ({ id, creator }: Row) =>
    assortment.creatorOf.get(id) ??
    (creator !== null && known.creator.has(creator) ? creator : null);
  return { ...videos, rows: videos.rows.map((row) => ({ ...row, creator: creatorOf(row) })) };
}
