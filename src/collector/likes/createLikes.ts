/** Likes of videos, of all shops of this collector. */
import type { Notices } from '../../server/notices.js';
import type { Env } from '../../tools/env.js';
import type { NameSource } from '../createNameSource.js';
import { createEntryFile, createMemoryEntries, entryFileOf } from '../entryFile.js';
import type { Key } from '../options.js';
import type { Refusals } from '../refusals.js';
import { createLikeBook, type LikeBook } from './likeBook.js';
import { likeEntries } from './likeEntries.js';
import { defaultLikeLimits, type LikeLimits } from './likeLimits.js';
import { createLikeServer } from './serveLikes.js';

export interface LikesDeps extends Pick<Env, 'nowMs' | 'setTimer'>, Pick<NameSource, 'getNames'> {
  /** Private; `null`: kept in memory, for tests. */
  folder: string | null;
  keys: readonly Key[];
  limits?: Partial<LikeLimits>;
  refusals: Pick<Refusals, 'countBatch'>;
  notices: Pick<Notices, 'say'>;
}

export interface Likes {
  /** `v1/likes`, for pages. */
  answer(request: Request, url: URL, address: string | null): Promise<Response>;
  /** How many like each video of a shop now; videos that nobody likes are left out. */
  counts(shop: string): Promise<ReadonlyMap<string, number>>;
  /** What a visitor has liked, in all shops, is liked by them no longer when it returns. */
  forget(visitor: string): Promise<number>;
  close(): Promise<void>;
}

export function createLikes(deps: LikesDeps): Likes {
  const { folder, keys, notices, getNames, setTimer } = deps;
  const limits = { ...defaultLikeLimits, ...deps.limits };
  const shops = [...new Set(keys.map(({ tenant }) => tenant))];
  const made = new Map<string, LikeBook>();
  const likesOf = (shop: string): LikeBook => {
    const known = made.get(shop);
    if (known) return known;
    const file =
      folder === null
        ? createMemoryEntries(likeEntries)
        : createEntryFile(folder, entryFileOf(shop), likeEntries);
    const { apply } = likeEntries;
    const book = createLikeBook({ file, limits, apply, setTimer, say: notices.say });
    made.set(shop, book);
    return book;
  };
  const getKnown = async () => (await getNames()).known;
  return {
    answer: createLikeServer({ ...deps, limits, likesOf, getKnown }),
    counts: (shop) => likesOf(shop).counts(),
    async forget(visitor) {
      const counts = await Promise.all(shops.map((shop) => likesOf(shop).forget(visitor)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async close() {
      for (const book of made.values()) await book.close();
    },
  };
}
