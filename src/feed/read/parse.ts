import * as z from 'zod/mini';
import { createCalendar } from '../zones.js';
import { copyOwn, isTree, MAX_ITEMS, type Tree } from './copyOwn.js';
import { checkCreator, checkHead, checkProduct, checkVideo } from './checks.js';
import { previewOf, type FeedIssue, type IssuePath } from '../issues/issues.js';
import { DEFAULTS, spreadDefaults } from './defaults.js';
import { looksLikeLaw } from './lawKeys.js';
import { mend } from './lenient.js';
import { asList, named } from './lenientLists.js';
import { parseItem, type ItemParser } from './parseItem.js';
import type { Feed } from '../schema.js';
import {
  creatorSchema,
  feedHeadSchema,
  productSchema,
  strictItems,
  videoSchema,
} from '../zodSchema.js';

/** What each kind of item may say, the same for one that says nothing else, and what it can do without. */
const kinds = {
  head: {
    schema: feedHeadSchema,
    strict: strictItems.feedHeadSchema,
    rules: { vital: [], lists: [] },
  },
  creator: {
    schema: creatorSchema,
    strict: strictItems.creatorSchema,
    rules: { vital: ['id', 'handle'], lists: [] },
  },
  product: {
    schema: productSchema,
    strict: strictItems.productSchema,
    rules: { vital: ['id', 'options', 'variants'], lists: ['variants'] },
  },
  video: { schema: videoSchema, strict: strictItems.videoSchema },
};

export interface ParsedFeed {
  /** `null` only when nothing of the feed can be used; an empty feed is a feed. */
  feed: Feed | null;
  issues: FeedIssue[];
}

/** A feed of ten thousand bad items says what is wrong with it well before its last. */
export const MAX_ISSUES = 1000;

/**
 * Turns unknown data into a feed. A bad item is dropped, a bad optional part of an item only that part, and each is named
 * in `issues`; unknown keys are kept out. Every URL of the answer is absolute and has passed `safeUrl`. Never throws.
 *
 * @param baseUrl - absolute address of the feed, or of the page for a feed written into it; relative URLs start there.
 */
export function parseFeed(raw: unknown, baseUrl: string): ParsedFeed {
  const issues: FeedIssue[] = [];
  const report = (issue: FeedIssue) => {
    if (issues.length < MAX_ISSUES) issues.push(issue);
  };
  try {
    return { feed: readFeed(raw, baseUrl, report), issues };
  } catch {
    // An object of the page's own may have getters, or be a proxy, and those may throw.
    report({
      code: 'FEED_INVALID',
      path: [],
      args: { dropped: 'feed', received: 'an object that throws when it is read' },
    });
    return { feed: null, issues };
  }
}

/** The feed's own object, copied, with a version and lists that can be read; `null` says that nothing of it can. */
function readEnvelope(raw: unknown, report: (issue: FeedIssue) => void): Tree | null {
  const refuseFeed = (
    code: FeedIssue['code'],
    path: string[],
    received: unknown,
    expected: string | number,
  ) => {
    report({ code, path, args: { dropped: 'feed', received: previewOf(received), expected } });
    return null;
  };
  const copied = copyOwn(raw);
  if (!copied) return refuseFeed('FEED_TOO_LARGE', [], raw, 'a tree of at most a million values');
  const tree = copied.copy;
  if (!isTree(tree)) return refuseFeed('FEED_INVALID', [], tree, 'object');
  const kind = Object.prototype.toString.call(raw);
  // Nothing of it can be read, so its want of a version would be named for the fault.
  if (tree['version'] === undefined && kind !== '[object Object]')
    return refuseFeed(
      'FEED_INVALID',
      [],
      kind,
      kind === '[object Response]' ? 'what its json() answers' : 'object',
    );
  if (tree['version'] !== 1)
    return refuseFeed('FEED_WRONG_VERSION', ['version'], tree['version'], 1);
  for (const list of ['videos', 'creators', 'products']) {
    if (tree[list] !== undefined) {
      const items = asList(tree[list]);
      // A video is more than its name.
      tree[list] = list === 'videos' ? items : named(items, list === 'creators' ? 'handle' : 'id');
    }
    if (!Array.isArray(tree[list]) && (list === 'videos' || tree[list] !== undefined))
      return refuseFeed('FEED_INVALID', [list], tree[list], 'list');
  }
  return tree;
}

function readFeed(raw: unknown, baseUrl: string, report: (issue: FeedIssue) => void): Feed | null {
  const tree = readEnvelope(raw, report);
  if (!tree) return null;

  const readList = <S extends z.ZodMiniType<{ id: string }>>(
    name: string,
    parser: ItemParser<S>,
  ): Map<string, z.output<S>> => {
    const items = new Map<string, z.output<S>>();
    for (const [index, item] of listOf(tree, name).entries()) {
      if (index === MAX_ITEMS) {
        report({
          code: 'LIST_TOO_LONG',
          path: [name],
          args: { dropped: 'rest', expected: MAX_ITEMS },
        });
        break;
      }
      const parsed = parseItem(parser, item, [name, index], report);
      if (!parsed) continue;
      const { id } = parsed;
      if (items.has(id))
        report({
          code: 'DUPLICATE_ID',
          path: [name, index, 'id'],
          args: { dropped: 'item', id, received: id },
        });
      else items.set(id, parsed);
    }
    return items;
  };

  const mendIn = (list: string) => (item: unknown) => mend(item, tree, list);
  const {
    version: _version,
    creators: _creators,
    products: _products,
    videos: _videos,
    ...said
  } = tree;
  // A misspelt key that stands for all videos is every one's fault; faults of the defaults, too, are reported by each video.
  spreadDefaults(tree, [...DEFAULTS, ...Object.keys(said).filter(looksLikeLaw)]);
  const ofVideos = (at: IssuePath) =>
    DEFAULTS.includes(String(at[0])) || looksLikeLaw(String(at[0]));
  const head = parseItem(
    {
      ...kinds.head,
      mend: mendIn(''),
      check: checkHead,
    },
    said,
    [],
    (issue) => ofVideos(issue.path) || report(issue),
  );
  const creators = readList('creators', {
    ...kinds.creator,
    mend: mendIn('creators'),
    check: (creator, refuse) => checkCreator(creator, refuse, baseUrl),
  });
  const products = readList('products', {
    ...kinds.product,
    mend: mendIn('products'),
    check: (product, refuse) => checkProduct(product, refuse, baseUrl),
  });
  const calendar = createCalendar();
  const videos = readList('videos', {
    ...kinds.video,
    // A video whose disclosure, rights or window cannot be read is not shown: it might be one that must not be.
    rules: {
      vital: ['id', 'creator', 'sources', 'disclosure', 'rights', 'show', 'live'],
      lists: ['sources', 'describedSources', 'captions', 'descriptions', 'tags', 'topics'],
    },
    mend: mendIn('videos'),
    check: (video, refuse) => checkVideo(video, refuse, { baseUrl, calendar, creators }),
  });
  return withoutPrototypes({
    ...head,
    version: 1,
    creators: [...creators.values()],
    products: [...products.values()],
    videos: [...videos.values()],
  });
}

function listOf(tree: Tree, name: string): unknown[] {
  const list = tree[name];
  return Array.isArray(list) ? list : [];
}

/**
 * The schema builds ordinary objects; a second copy takes their prototypes away, so that a page that has put something on
 * `Object.prototype` cannot make an absent field look present.
 */
const withoutPrototypes = (feed: Feed): Feed | null =>
  (copyOwn(feed)?.copy as Feed | undefined) ?? null;
