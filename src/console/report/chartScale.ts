/** Arithmetic of the chart; knows no element and no colour. */
export interface Axis {
  max: number;
  /** From 0 to `max`, whole numbers. */
  ticks: number[];
}

/** A round maximum at or above the largest count, and two or three ticks that are whole numbers. */
export function countAxis(largest: number): Axis {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, largest))));
  const max =
    [1, 2, 4, 6, 8, 10].map((factor) => factor * step).find((candidate) => candidate >= largest) ??
    10 * step;
  return { max, ticks: max % 2 === 0 ? [0, max / 2, max] : [0, max] };
}

/** Which points get a label, at least `gap` pixels apart, the first always. */
export function labelledPoints(count: number, width: number, gap: number): number[] {
  const every = Math.max(1, Math.ceil((count * gap) / Math.max(1, width)));
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
}

/** The point nearest to `x` when `count` points share `width` evenly. */
export function pointAt(x: number, width: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor((x / Math.max(1, width)) * count)));
}

const middle = (
  values: readonly number[],
  index: number,
  column: number,
  y: (value: number) => number,
) => `${((index + 0.5) * column).toFixed(1)} ${y(values[index] ?? 0).toFixed(1)}`;

/** From the last but one to the last. */
export const lastStep = (
  values: readonly number[],
  column: number,
  y: (value: number) => number,
): string =>
  `M${middle(values, values.length - 2, column, y)} L${middle(values, values.length - 1, column, y)}`;

/** A path through the middles of columns of this width. */
export function linePath(
  values: readonly number[],
  column: number,
  y: (value: number) => number,
): string {
  return values
    .map((_, index) => `${index === 0 ? 'M' : 'L'}${middle(values, index, column, y)}`)
    .join(' ');
}
