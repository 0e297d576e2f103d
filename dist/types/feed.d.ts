import { a as Product, c as VideoSource, i as Money, n as Disclosure, o as Variant, r as Feed, s as Video, t as Creator, u as Notice } from "./shared/schema.js";

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
/** One issue as plain text. Path, id and value in it come from the feed: never use them as HTML. */
declare function describeIssue(issue: FeedIssue): Notice;
declare const LISTS: readonly ['videos', 'products', 'creators'];
declare function describeIssues(issues: readonly FeedIssue[], feed: Pick<Feed, (typeof LISTS)[number]>): Notice[];
interface SelectOptions {
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
declare function selectVideos(feed: Feed, options: SelectOptions): Video[];
/**
 * The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
 * that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
 */
declare function feedJsonSchema(): Record<string, unknown>;
export { type Creator, type Disclosure, type Feed, type FeedIssue, type Money, type Product, type Variant, type Video, type VideoSource, describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };