import { type Pace } from '../pace.js';
import type { Watching } from '../store/types.js';
/** Player views of known length: what they played, repeats not counted, and what there was to play. */
export interface WatchSum {
    views: number;
    watchedMs: number;
    watchableMs: number;
}
export declare const noWatching: WatchSum;
/**
 *     watched = Σ over player views of the content played at least once ÷ Σ of their videos' lengths
 *
 * Both sums go over the same views. A stay on a video that is too short to be a view is in neither, and so is a view of a
 * video whose length nobody knows. No view counts for more than its whole video.
 */
export declare const watchThrough: ({ views, watchedMs, watchableMs }: WatchSum) => {
    measuredViews: number;
    watchThrough: number | null;
};
export interface WatchTable {
    all: WatchSum;
    creators: ReadonlyMap<string, WatchSum>;
    videos: ReadonlyMap<string, WatchSum>;
}
export declare function tableOfWatching(watchings: readonly Watching[], pace: Pace): Promise<WatchTable>;
