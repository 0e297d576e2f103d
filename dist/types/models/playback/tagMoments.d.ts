import type { Video } from '../../feed/schema.js';
/** The tags whose moment it is, as places in `video.tags`. A tag without times has all of the video. */
export declare function tagsAt(video: Video, positionSeconds: number): number[];
/**
 * The tag for the product bar: of those whose moment it is, the one that began last; between moments the one that was there
 * last, and before all of them the first, so that there is always something to buy and nothing jumps back and forth.
 */
export declare function barTag(video: Video, positionSeconds: number): number;
