/**
 * Anybody can send ids that were never in a feed. Only ids that a feed names, or once named, have a line of their own; the others
 * share one. Without a feed it is the first that have one.
 */
import { UNNAMED, type Tally } from '../store/types.js';
import type { Dimension } from './sales.js';
import { MAX_LINES, meaning } from './shared/meanings.js';
import type { Row, Table, Unknown } from './shared/types.js';

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
  means: string,
  rows: readonly Row[],
  tallies: readonly Tally[],
  why: Unknown['why'],
): Table {
  const row = rows.find(({ id }) => id === UNNAMED);
  if (!row) return { meaning: means, rows: [...rows] };
  const ids = tallies.find(({ key }) => key === UNNAMED)?.ids ?? 1;
  return {
    meaning: means,
    rows: rows.filter((other) => other !== row),
    unknown: {
      ...row,
      creator: null,
      ids,
      why,
      meaning: meaning(`unknown.${why}`, { count: MAX_LINES }),
    },
  };
}
