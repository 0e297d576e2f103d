/** What was wrong with a feed, as data. The words for it are in `issueText.ts`, which the first paint does not carry. */
export const feedIssueCodes = [
  // the whole feed is refused
  'FEED_INVALID',
  'FEED_WRONG_VERSION',
  'FEED_TOO_LARGE',
  // a list was cut
  'LIST_TOO_LONG',
  // a value is not what the schema says
  'MISSING',
  'WRONG_TYPE',
  'TOO_SMALL',
  'TOO_BIG',
  'WRONG_FORMAT',
  'NOT_ALLOWED',
  'INVALID',
  'UNKNOWN_KEY',
  // a value has the right form and still may not be used
  'URL_REFUSED',
  'EMBED_ID_REFUSED',
  'LOCALE_UNKNOWN',
  'TIME_ZONE_UNKNOWN',
  'DATE_IMPOSSIBLE',
  'TAG_ENDS_BEFORE_START',
  'OPTIONS_MISMATCH',
  'CREATOR_UNKNOWN',
  'DUPLICATE_ID',
  'NOTHING_LEFT',
] as const;

export type FeedIssueCode = (typeof feedIssueCodes)[number];

/** Steps from the feed to the value: `['videos', 2, 'tags', 0, 'x']`, with the places the merchant's file has. */
export type IssuePath = readonly (string | number)[];

export interface FeedIssue {
  readonly code: FeedIssueCode;
  readonly path: IssuePath;
  readonly args: IssueArgs;
}

export interface IssueArgs {
  /** What the shopper goes without: `item` is the creator, product or video, `piece` a part of it, `rest` a list's end. */
  readonly dropped: 'feed' | 'item' | 'piece' | 'rest';
  /** The item's own id, where it has a readable one. */
  readonly id?: string | undefined;
  /** A short form of the value: at most 80 characters of a text, `list` and `object` for those. */
  readonly received?: string | number | boolean | undefined;
  readonly expected?: string | number | undefined;
}

/** A value short enough to keep and to show. */
export function previewOf(value: unknown): IssueArgs['received'] {
  if (typeof value === 'string') return value.slice(0, 80);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === undefined) return undefined;
  return Array.isArray(value) ? 'list' : typeof value;
}
