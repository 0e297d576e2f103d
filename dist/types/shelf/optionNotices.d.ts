import type { Feed } from '../feed/schema.js';
import type { Notice } from '../tools/display.js';
import { type ShelfOptions } from './options.js';
/** @param value - as it was given; text of markup, or anything at all. */
export declare function describeOption(name: string, value: unknown): Notice;
/** @param host - what `createShelf` was given for the element. */
export declare function describeHost(host: unknown): Notice;
export declare const describeTakenHost: () => Notice;
export declare const describeDetachedHost: () => Notice;
/** @param known - every event that there is. */
export declare const describeEventType: (type: unknown, known: readonly string[]) => Notice;
/** @param inFeed - all of them. @param chosen - those that are shown. */
export declare function describeUnknownVideo(inFeed: readonly {
    id: string;
}[], chosen: readonly {
    id: string;
}[], videoId: string): Notice;
/** Options that are in order by themselves, and name what is not there. */
export declare function describeDoubts({ product, texts, cart, cartSettings }: ShelfOptions, feed: Feed | null): Notice[];
