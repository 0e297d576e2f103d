/**
 * Anybody can send ids that were never in a feed. Only ids that a feed names, or once named, have a line of their own; the others
 * share one. Without a feed it is the first that have one.
 */
import { UNNAMED, type Tally } from '../store/types.js';
import type { Dimension } from './sales.js';
import type { Row, Table, Unknown } from './shared/types.js';

/** Lines of a table where no feed says which ids there are. */
export const MAX_LINES = 500;

/** Ids that feeds have named. */
export type KnownIds = Readonly<Record<Dimension, ReadonlySet<string>>>;

/** Which line of a table an id stands in. */
export type LineOf = (dimension: Dimension, id: string) => string;

export const lineOf =
  (known: Readonly<Partial<Record<Dimension, ReadonlySet<string>>>>): LineOf =>
  (dimension, id) =>
    known[dimension]?.has(id) === false ? UNNAMED : id;

/** The rows that have a line of their own, and what all others come to. */
export function tableOf(
  meaning: string,
  rows: readonly Row[],
  tallies: readonly Tally[],
  why: Unknown['why'],
): Table {
  const row = rows.find(({ id }) => id === UNNAMED);
  if (!row) return { meaning, rows: [...rows] };
  const ids = tallies.find(({ key }) => key === UNNAMED)?.ids ?? 1;
  return {
    meaning,
    rows: rows.filter((other) => other !== row),
    unknown: { ...row, creator: null, ids, why, meaning: meanings[why] },
  };
}

const meanings: Record<Unknown['why'], string> = {
  unnamed:
    'Unknown are ids that pages sent and that were never in your feed: somebody made them up, or another feed of yours has them, which the collector is told of with one more --feed.',
  rest: `Without your feed the ${MAX_LINES} first have a line each, and all others share one. Tell the collector your feed, with --feed, and only what it names has a line.`,
};
