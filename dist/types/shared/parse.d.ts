import { r as Feed } from "./schema.js";

/** What was wrong with a feed, as data. The words for it are in `issueText.ts`, which the first paint does not carry. */
declare const feedIssueCodes: readonly ['FEED_INVALID', 'FEED_WRONG_VERSION', 'FEED_TOO_LARGE', 'LIST_TOO_LONG', 'MISSING', 'WRONG_TYPE', 'TOO_SMALL', 'TOO_BIG', 'WRONG_FORMAT', 'NOT_ALLOWED', 'INVALID', 'UNKNOWN_KEY', 'URL_REFUSED', 'EMBED_ID_REFUSED', 'LOCALE_UNKNOWN', 'TIME_ZONE_UNKNOWN', 'DATE_IMPOSSIBLE', 'TAG_ENDS_BEFORE_START', 'OPTIONS_MISMATCH', 'CREATOR_UNKNOWN', 'DUPLICATE_ID', 'NOTHING_LEFT'];
type FeedIssueCode = (typeof feedIssueCodes)[number];
/** Steps from the feed to the value: `['videos', 2, 'tags', 0, 'x']`, with the places the merchant's file has. */
type IssuePath = readonly (string | number)[];
interface FeedIssue {
  readonly code: FeedIssueCode;
  readonly path: IssuePath;
  readonly args: IssueArgs;
}
interface IssueArgs {
  /** What the shopper goes without: `item` is the creator, product or video, `piece` a part of it, `rest` a list's end. */
  readonly dropped: 'feed' | 'item' | 'piece' | 'rest';
  /** The item's own id, where it has a readable one. */
  readonly id?: string | undefined;
  /** A short form of the value: at most 80 characters of a text, `list` and `object` for those. */
  readonly received?: string | number | boolean | undefined;
  readonly expected?: string | number | undefined;
}
interface ParsedFeed {
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
declare function parseFeed(raw: unknown, baseUrl: string): ParsedFeed;
export { FeedIssue as n, parseFeed as t };