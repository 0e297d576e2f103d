import { standardErrors } from './sequence.js';

/** A difference by a fifth is worth knowing; a smaller one takes more visitors than most shops have. */
export const WORTH_KNOWING = 0.2;
/** Standard errors by which a difference has to lie beyond the interval's half to be found 8 times of 10. */
const POWER_80 = 0.8416212;
const MAX_VISITORS = 1e9;

export interface Sought {
  /** What a visitor brings without the shelf. */
  mean: number;
  /** Variance of what a visitor brings, in each arm, where there is such a difference. */
  variance: { on: number; off: number };
  /** Share of visitors who are not shown the shelf. */
  share: number;
  /** The part of `mean` that is to be found. */
  relative?: number;
  /** Half of the interval's width after so many visitors, in standard errors. */
  width?: (visitors: number) => number;
}

/** Visitors of both arms together after which such a difference is found 8 times of 10. */
export function visitorsNeeded(sought: Sought): number {
  const { mean, variance, share, relative = WORTH_KNOWING, width = standardErrors } = sought;
  const difference = mean * relative;
  const spread = variance.on / (1 - share) + variance.off / share;
  if (!(difference > 0) || !Number.isFinite(spread)) return MAX_VISITORS;
  // The width grows with the logarithm of the visitors only: it settles in a few turns.
  let visitors = 1000;
  for (let turn = 0; turn < 20; turn++)
    visitors = Math.min(
      MAX_VISITORS,
      Math.max(100, ((width(visitors) + POWER_80) ** 2 * spread) / difference ** 2),
    );
  return Math.ceil(visitors);
}

/** As a person would say it: two digits. */
export function roughly(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / step) * step;
}
