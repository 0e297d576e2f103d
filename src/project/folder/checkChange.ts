/**
 * What a change would break. An item of the feed is judged by itself, by the feed's head and by its creators, so that of a feed of a
 * thousand videos only those that were touched are read again.
 */
import { sayIssues } from '../validate/sayIssues.js';
import type { Say } from '../../i18n/said.js';
import { MAX_ITEMS } from '../../feed/read/copyOwn.js';
import { describeIssues } from '../../feed/issues/issueSummary.js';
import { parseFeed, MAX_ISSUES } from '../../feed/read/parse.js';
import type { FeedIssue } from '../../feed/issues/issues.js';
import { BASE_URL, type FeedDocument } from './feedDocument.js';

/** A document as it stands in the file: to be compared with, and what its readers find wrong with it. */
export interface KnownFeed {
  issues: readonly FeedIssue[];
  parts: FeedParts;
}

/** As JSON. */
interface FeedParts {
  /** All but the lists. */
  head: string;
  creators: string;
  videos: readonly string[];
  products: readonly string[];
}

export interface ChangeFault {
  message: string;
  remedy: string;
  /** The same for the console. */
  say: readonly Say[];
}

export interface CheckedChange {
  /** It says what it said before. */
  isSame: boolean;
  /**
   * Faults that the document did not have before. What a merchant has typed wrong is theirs to mend, and no reason to refuse the rest.
   */
  faults: ChangeFault[];
  known: KnownFeed;
}

const LISTS = ['videos', 'products'] as const;
/** The reader takes a million values, each of which has two letters at least. */
const MAX_LETTERS = 2_000_000;

const NOTHING = { creators: [], products: [], videos: [] };

export function partsOf({ creators, videos, products, ...head }: FeedDocument): FeedParts {
  const each = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item) ?? 'null');
  return {
    head: JSON.stringify(head),
    creators: JSON.stringify(creators),
    videos: each(videos),
    products: each(products),
  };
}

export function checkChange(before: KnownFeed, after: FeedDocument): CheckedChange {
  const parts = partsOf(after);
  const isHeadSame = parts.head === before.parts.head && parts.creators === before.parts.creators;
  const isSame = isHeadSame && LISTS.every((list) => isSameList(before.parts[list], parts[list]));
  if (isSame) return { isSame, faults: [], known: before };
  const known = new Set(before.issues.map(nameOf));
  const isFresh = (issue: FeedIssue) => !known.has(nameOf(issue));
  const issues = isHeadSame ? issuesByParts(before, parts, after) : null;
  // Where there is something to say, all is read again: the sentence counts what is left of the feed.
  if (issues && !issues.some(isFresh)) return { isSame, faults: [], known: { issues, parts } };
  const whole = parseFeed(after, BASE_URL);
  const fresh = whole.issues.filter(isFresh);
  return {
    isSame,
    faults: describeIssues(fresh, whole.feed ?? NOTHING)
      .filter(({ code }) => code !== 'FEED_TOTALS')
      .map((fault) => ({ ...fault, say: sayIssues(fresh.slice(0, 1)) })),
    known: { issues: whole.issues, parts },
  };
}

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const nameOf = ({ code, path, args }: FeedIssue) =>
  JSON.stringify([code, path[0], args.id ?? path[1], ...path.slice(2)]);

/** @returns `null` where items are not judged each by itself. */
function issuesByParts(
  { issues, parts: old }: KnownFeed,
  parts: FeedParts,
  after: FeedDocument,
): FeedIssue[] | null {
  const isWhole = LISTS.some((list) => !areApart(after[list]) || !isShort(old[list], parts[list]));
  if (isWhole || issues.some(({ code }) => code === 'DUPLICATE_ID' || code === 'LIST_TOO_LONG'))
    return null;
  const indexes = {
    videos: indexesOf(old.videos, parts.videos),
    products: indexesOf(old.products, parts.products),
  };
  const pick = <T>(items: readonly T[], touched: readonly number[]) =>
    touched.flatMap((index) => items.slice(index, index + 1));
  const part = parseFeed(
    {
      ...after,
      videos: pick(after.videos, indexes.videos.touched),
      products: pick(after.products, indexes.products.touched),
    },
    BASE_URL,
  );
  const moved = (
    issue: FeedIssue,
    indexOf: (list: 'videos' | 'products', at: number) => number,
  ) => {
    const [list, at, ...rest] = issue.path;
    if ((list !== 'videos' && list !== 'products') || typeof at !== 'number') return [];
    const index = indexOf(list, at);
    return index < 0 ? [] : [{ ...issue, path: [list, index, ...rest] }];
  };
  const all = [
    ...issues.filter(({ path: [list] }) => list !== 'videos' && list !== 'products'),
    ...issues.flatMap((issue) => moved(issue, (list, at) => indexes[list].kept[at] ?? -1)),
    ...part.issues.flatMap((issue) => moved(issue, (list, at) => indexes[list].touched[at] ?? -1)),
  ];
  return all.length < MAX_ISSUES ? all : null;
}

/** Of the items now, those that were not there before; and where each of those before is now, -1 for nowhere. */
function indexesOf(
  before: readonly string[],
  now: readonly string[],
): { touched: number[]; kept: number[] } {
  const indexes = new Map(now.map((item, index) => [item, index]));
  const kept = before.map((item) => indexes.get(item) ?? -1);
  const there = new Set(kept);
  return { kept, touched: [...now.keys()].filter((index) => !there.has(index)) };
}

/** Whether each has an id that no other has, however a reader spells it. */
function areApart(items: readonly { id: unknown }[]): boolean {
  const ids = new Set<string>();
  for (const item of items) {
    const id = typeof item === 'object' && item !== null ? item.id : undefined;
    if (typeof id !== 'string' || id === '' || /^\s|\s$|[\p{C}]/u.test(id)) return false;
    ids.add(id);
  }
  return ids.size === items.length;
}

const isShort = (...lists: (readonly string[])[]) =>
  lists.every(
    (list) =>
      list.length <= MAX_ITEMS &&
      list.reduce((sum, { length }) => sum + length, 0) < MAX_LETTERS / 2,
  );
