/** What `GET /v1/report/lift` answers: what the shelf itself brings, by the visitors who are not shown it. */
import type { Filter } from './filters.js';

/** A value with the range in which it truly lies, 95 times of 100, however often one looks. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** Why no figure is told. */
export type LiftWithheld =
  /** No visitor is held out, or none has come yet. */
  | { why: 'no_holdout' }
  /** The days in which visitors may order are not over for anybody yet; of the first they are at `sinceMs`. */
  | { why: 'first_days'; sinceMs: number }
  /** The arms are not as large as they were drawn. `off` is the share that was found held out, `expected` the one that was asked for. */
  | { why: 'sample_ratio'; expected: number; off: number; chiSquared: number }
  /** `more` visitors, about, and so many days at the pace of late; `null` where nobody came of late. */
  | { why: 'few'; more: number; days: number | null };

/** One measure, compared. Either it is withheld, or all is told. */
export type Compared =
  | { withheld: Extract<LiftWithheld, { why: 'few' }>; figures: null }
  | { withheld: null; figures: ComparedFigures };

export interface ComparedFigures {
  /** Of each arm, per visitor. */
  on: number;
  off: number;
  difference: Interval;
  /** The difference as a part of `off`. */
  relative: Interval;
  /** `unclear`: there was enough data to find a difference by a fifth, and none was found. */
  verdict: 'more' | 'less' | 'unclear';
}

/** Visitors held out and not, as long as the share was the same. */
export interface LiftRun {
  /** Of visitors who are not shown the shelf, 0 to 0.5. */
  share: number;
  /** When the first and the last of them came to where the shelf is. */
  sinceMs: number;
  lastMs: number;
  /** All who came. */
  visitors: { on: number; off: number };
  /** Those whose days to order are over: only they are compared. */
  counted: { on: number; off: number };
  /** Of these, who ordered. */
  buyers: { on: number; off: number };
  /** Seen in both arms, and so left out. */
  inBoth: number;
}

export interface Lift {
  generatedAtMs: number;
  shop: string;
  /** What it is narrowed to; who is new or returning is not told apart. */
  filter: Filter | null;
  /** The newest; `null` without a holdout. */
  run: LiftRun | null;
  /** Of everything; else each measure says so for itself. */
  withheld: LiftWithheld | null;
  /** Visitors of 100 who ordered, as a share. `null` where all is withheld. */
  conversion: Compared | null;
  /** Minor units per visitor, by currency; the one with the most buyers first. */
  revenue: ({ currency: string } & Compared)[];
  /** Each definition in a sentence or a few. */
  meanings: { experiment: string; conversion: string; revenue: string; interval: string };
}
