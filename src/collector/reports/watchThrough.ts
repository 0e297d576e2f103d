import { eachInSlices, type Pace } from '../pace.js';
import type { Watching } from '../store/types.js';
import type { LineOf } from './unknown.js';

/** Player views of known length: what they played, repeats not counted, and what there was to play. */
export interface WatchSum {
  views: number;
  watchedMs: number;
  watchableMs: number;
}

export const noWatching: WatchSum = { views: 0, watchedMs: 0, watchableMs: 0 };

/**
 *     watched = Σ over player views of the content played at least once ÷ Σ of their videos' lengths
 *
 * Both sums go over the same views. A stay on a video that is too short to be a view is in neither, and so is a view of a
 * video whose length nobody knows. No view counts for more than its whole video.
 */
export const watchThrough = ({ views, watchedMs, watchableMs }: WatchSum) => ({
  measuredViews: views,
  watchThrough: watchableMs > 0 ? watchedMs / watchableMs : null,
});

export interface WatchTable {
  all: WatchSum;
  creators: ReadonlyMap<string, WatchSum>;
  videos: ReadonlyMap<string, WatchSum>;
}

export async function tableOfWatching(
  watchings: readonly Watching[],
  pace: Pace,
  lineOf: LineOf,
): Promise<WatchTable> {
  const all = { ...noWatching };
  const creators = new Map<string, WatchSum>();
  const videos = new Map<string, WatchSum>();
  const sumFor = (sums: Map<string, WatchSum>, key: string) => {
    const known = sums.get(key) ?? { ...noWatching };
    sums.set(key, known);
    return known;
  };
  await eachInSlices(watchings, pace, ({ video, creator, views, watchedMs, durationMs }) => {
    if (durationMs <= 0) return;
    for (const sum of [
      all,
      sumFor(videos, lineOf('video', video)),
      ...(creator === null ? [] : [sumFor(creators, lineOf('creator', creator))]),
    ]) {
      sum.views += views;
      sum.watchedMs += watchedMs;
      sum.watchableMs += views * durationMs;
    }
  });
  return { all, creators, videos };
}
