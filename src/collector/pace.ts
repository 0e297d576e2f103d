/**
 * Long work in slices. Between two of them everything else that waits gets its turn: requests are received, events committed,
 * streams beat. The amount is counted, not timed, so that a slow machine and a test cut the same slices.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Pieces of work (a row, a line, a comparison) in one slice: a millisecond or two. */
const SLICE = 1000;

export interface Pace {
  /** Counts pieces of work that were done; `true` when the others come first: `if (pace.spent()) await pace.rest();` */
  spent(steps?: number): boolean;
  pause(): Promise<void>;
}

export function createPace(takeTurn: () => Promise<unknown> = nextTurn): Pace {
  let steps = 0;
  return {
    spent: (more = 1) => (steps += more) >= SLICE,
    async pause() {
      steps = 0;
      await takeTurn();
    },
  };
}

export async function eachInSlices<T>(
  items: Iterable<T>,
  pace: Pace,
  run: (item: T) => void,
): Promise<void> {
  for (const item of items) {
    run(item);
    if (pace.spent()) await pace.pause();
  }
}

/** Sorted as `toSorted` does: runs of a slice each, then pairs of runs are merged. */
export async function sortInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  pace: Pace,
): Promise<T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare));
    if (pace.spent(RUN)) await pace.pause();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let index = 0; index < runs.length; index += 2)
      merged.push(await merge(runs[index] ?? [], runs[index + 1] ?? [], compare, pace));
    runs = merged;
  }
  return runs[0] ?? [];
}

const RUN = 100;

async function merge<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
  pace: Pace,
): Promise<T[]> {
  const merged: T[] = [];
  let [nextA, nextB] = [0, 0];
  while (nextA < a.length || nextB < b.length) {
    const isFromA =
      nextB >= b.length || (nextA < a.length && compare(a[nextA] as T, b[nextB] as T) <= 0);
    merged.push((isFromA ? a[nextA++] : b[nextB++]) as T);
    if (pace.spent()) await pace.pause();
  }
  return merged;
}
