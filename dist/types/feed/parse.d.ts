import { type FeedIssue } from './issues.js';
import { type Feed } from './schema.js';
export interface ParsedFeed {
    /** `null` only when nothing of the feed can be used; an empty feed is a feed. */
    feed: Feed | null;
    issues: FeedIssue[];
}
/**
 * Turns unknown data into a feed. A bad item is dropped, a bad optional part of an item only that part, and each is named
 * in `issues`; unknown keys are kept out. Every URL of the answer is absolute and has passed `safeUrl`. Never throws.
 *
 * @param baseUrl - absolute address of the feed, or of the page for a feed written into it; relative URLs start there.
 */
export declare function parseFeed(raw: unknown, baseUrl: string): ParsedFeed;
