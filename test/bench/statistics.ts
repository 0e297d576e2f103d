/** Median of several visits, with the best and the worst of them. A machine with other work on it makes averages worthless. */
export interface Spread {
  median: number;
  min: number;
  max: number;
  count: number;
}

/** `null` when nothing was measured. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 1
      ? sorted[Math.floor(middle)]
      : ((sorted[middle - 1] ?? min) + (sorted[middle] ?? max)) / 2;
  return { median: median ?? min, min, max, count: sorted.length };
}

/** @param part - of the values that are at most so large: 0.5 is the median, 0.95 what one in twenty is above; `NaN` of none. */
export function quantileOf(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}
