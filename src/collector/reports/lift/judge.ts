import type { Compared } from '../shared/lift.js';
import { roughly, visitorsNeeded, WORTH_KNOWING } from './needed.js';
import {
  ALPHA,
  differenceOf,
  meanOf,
  relativeOf,
  standardErrors,
  type Arm,
  type Width,
} from './sequence.js';

/** Buyers whom the smaller arm has to expect before a mean is anything like normal; what single buyers bring differs more. */
export const MIN_BUYERS = { conversion: 10, revenue: 30 } as const;
/** While hardly anybody has ordered, the share who do is taken to be near this. */
const USUAL = { rate: 0.02, visitors: 50 };

interface Question {
  on: Arm;
  off: Arm;
  measure: keyof typeof MIN_BUYERS;
  /** Who brought anything, in both arms. */
  buyers: number;
  /** Share of visitors who are not shown the shelf. */
  share: number;
  /** Visitors a day, of late. */
  perDay: number;
  /** Of how many measures this is one: together they may be wrong no more often than one alone. */
  measures: number;
}

/** What the arms say of one measure: a difference, that there is none worth knowing, or that it takes more visitors. */
export function judge(question: Question): Compared {
  const { on, off, measure, buyers, share, perDay, measures } = question;
  const width: Width = (count) => standardErrors(count, ALPHA / measures);
  const visitors = on.visitors + off.visitors;
  const few = (needed: number): Compared => {
    const more = roughly(Math.max(1, needed - visitors));
    return {
      withheld: { why: 'few', more, days: perDay > 0 ? Math.ceil(more / perDay) : null },
      figures: null,
    };
  };
  // What both arms bring together, so that when to begin does not hang on how they differ.
  const mean = visitors > 0 ? (on.sum + off.sum) / visitors : 0;
  const variance = visitors > 0 ? (on.squares + off.squares) / visitors - mean ** 2 : 0;
  const rate = (buyers + USUAL.rate * USUAL.visitors) / (visitors + USUAL.visitors);
  const minBuyers = MIN_BUYERS[measure];
  const smaller = Math.min(on.visitors, off.visitors);
  const needed =
    buyers >= minBuyers
      ? visitorsNeeded({
          // Of the visitors without the shelf, if those with it brought a fifth more.
          mean: mean / (1 + WORTH_KNOWING * (1 - share)),
          variance: { on: variance, off: variance },
          share,
          width,
        })
      : visitorsNeeded({
          mean: rate,
          variance: { on: rate * (1 - rate), off: rate * (1 - rate) },
          share,
          width,
        });
  const relative = relativeOf(on, off, width);
  if (smaller * (buyers / Math.max(1, visitors)) < minBuyers || relative === null)
    return few(Math.max(needed, minBuyers / (rate * Math.min(share, 1 - share))));

  const difference = differenceOf(on, off, width);
  const verdict =
    difference.low > 0 && relative.low > 0
      ? 'more'
      : difference.high < 0 && relative.high < 0
        ? 'less'
        : 'unclear';
  // Found is found, however early: that is what the interval promises.
  if (verdict === 'unclear' && visitors < needed) return few(needed);
  return {
    withheld: null,
    figures: { on: meanOf(on), off: meanOf(off), difference, relative, verdict },
  };
}
