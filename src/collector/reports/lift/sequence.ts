/**
 * Intervals that hold at every look. A merchant looks whenever they like and stops when they like what they see, which an interval for one
 * look does not survive: of shops without any effect, one in four would see one. This one is wide enough for all looks together
 * (Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas: Time-uniform central limit theory and asymptotic confidence sequences, 2024).
 */
import type { Interval } from '../shared/lift.js';

/** How often, at most, any of the intervals that stand together may ever miss the truth. */
export const ALPHA = 0.05;
/** Visitors at which the interval is tightest; it is hardly wider at a tenth or at a hundred times as many. */
const TIGHTEST_AT = 10_000;
const RHO_SQUARED = (-2 * Math.log(ALPHA) + Math.log(-2 * Math.log(ALPHA) + 1)) / TIGHTEST_AT;

/** What an arm's visitors brought: how many they are, and their sum and sum of squares. */
export interface Arm {
  visitors: number;
  sum: number;
  squares: number;
}

/**
 * Half of the interval's width after so many visitors, in standard errors of the mean. One look alone would take 1.96.
 * @param alpha - how often, at most, it may ever miss the truth.
 */
export function standardErrors(visitors: number, alpha = ALPHA): number {
  const weight = visitors * RHO_SQUARED;
  return Math.sqrt(2 * (1 + 1 / weight) * Math.log(Math.sqrt(weight + 1) / alpha));
}

/** Half of an interval's width after so many visitors, in standard errors. */
export type Width = (visitors: number) => number;

export const meanOf = ({ visitors, sum }: Arm): number => (visitors > 0 ? sum / visitors : 0);

const varianceOf = (arm: Arm): number =>
  arm.visitors > 0 ? Math.max(0, arm.squares / arm.visitors - meanOf(arm) ** 2) : 0;

/** Of how much the arms differ. */
export function differenceOf(on: Arm, off: Arm, width: Width = standardErrors): Interval {
  const value = meanOf(on) - meanOf(off);
  const error = Math.sqrt(varianceOf(on) / on.visitors + varianceOf(off) / off.visitors);
  const half = width(on.visitors + off.visitors) * error;
  return { value, low: value - half, high: value + half };
}

/** Of by which part of `off` the arms differ, by the delta method on the logarithm of the ratio; `null` while an arm has nothing. */
export function relativeOf(on: Arm, off: Arm, width: Width = standardErrors): Interval | null {
  const [mean, base] = [meanOf(on), meanOf(off)];
  if (mean <= 0 || base <= 0) return null;
  const error = Math.sqrt(
    varianceOf(on) / (on.visitors * mean ** 2) + varianceOf(off) / (off.visitors * base ** 2),
  );
  const half = width(on.visitors + off.visitors) * error;
  const ratio = Math.log(mean / base);
  return {
    value: mean / base - 1,
    low: Math.exp(ratio - half) - 1,
    high: Math.exp(ratio + half) - 1,
  };
}
