import type { Feed, Video, VideoSource } from './schema.js';
export interface SelectOptions {
    nowMs: number;
    /** Where the videos will be shown; the rights must cover it. */
    channel: 'onsite' | 'email' | 'ads';
    /** Settles ties, and only ties: the same seed gives the same order. */
    seed: string | number;
    /** Feed id of the product the page is about. */
    productId?: string | undefined;
    /** Two-letter country of the shopper, where known. */
    territory?: string | undefined;
    /** What the page is about, in the feed's own words. */
    topics?: readonly string[] | undefined;
    /** Leaves out videos none of whose sources this place can play. */
    canPlay?: ((source: VideoSource) => boolean) | undefined;
}
/**
 * The videos to show, in order: those the rights and the campaign allow, most relevant first, then by score.
 *
 * On a product's page a video with `show.products` is shown only where that list names the product. A video all of whose
 * products are sold out stands behind its equals. Pure: same input, same answer.
 */
export declare function selectVideos(feed: Feed, options: SelectOptions): Video[];
