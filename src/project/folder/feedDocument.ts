/** The feed as it stands in the file: the merchant's own words, addresses relative to it. */
import { describeIssues } from '../../feed/issues/issueSummary.js';
import type { FeedIssue } from '../../feed/issues/issues.js';
import { parseFeed } from '../../feed/read/parse.js';
import type { Creator, Feed, Product, Video } from '../../feed/schema.js';
import { failure, success, type Result } from '../../tools/result.js';

type Unsaid<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** A video may leave to the feed what that says for all. */
export type VideoDocument = Unsaid<Video, 'creator' | 'rights'>;
export interface FeedDocument extends Omit<Feed, 'videos' | 'products' | 'creators'> {
  creators: Creator[];
  products: Product[];
  videos: VideoDocument[];
}

/** Stands for wherever the folder will be served from. */
export const BASE_URL = 'https://reels.invalid/';

/** @returns why it is no feed, in a line; else the feed, and what its readers find wrong with it. */
export function openDocument(
  text: string,
  name: string,
): Result<{ document: FeedDocument; issues: FeedIssue[] }, string> {
  let raw: unknown;
  try {
    raw = parseText(text);
  } catch (error) {
    return failure(
      `${name} is not JSON: ${error instanceof Error ? error.message : String(error)}. Fix it by hand, or take back your last edit; nothing was changed.`,
    );
  }
  const { feed, issues } = parseFeed(raw, BASE_URL);
  if (!feed) {
    const [notice] = describeIssues(issues, { creators: [], products: [], videos: [] });
    return failure(`${name} is not a feed. ${notice?.message ?? ''} ${notice?.remedy ?? ''}`);
  }
  return success({ document: withLists(raw as FeedDocument), issues });
}

/** Of a text that {@link openDocument} has taken. */
export const parseDocument = (text: string): FeedDocument =>
  withLists(parseText(text) as FeedDocument);

const parseText = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, ''));

function withLists(document: FeedDocument): FeedDocument {
  document.creators ??= [];
  document.products ??= [];
  return document;
}

const LISTS = ['creators', 'products', 'videos'];

/** What a document says of itself comes first, its long lists last; a record without lists stays as it is. */
export function writeDocument(document: object): string {
  const entries = Object.entries(document);
  const isList = ([key]: [string, unknown]) => LISTS.includes(key);
  const sorted = [...entries.filter((entry) => !isList(entry)), ...entries.filter(isList)];
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
