import type { Name, Names } from './reports/names.js';
import type { KnownIds } from './reports/unknown.js';
import type { FeedName, ReportStore } from './store/types.js';

export interface NameBook {
  /** Reads what was known before this process, once. */
  recall(): Promise<void>;
  /** Takes the names of a feed in, in place of what it called the same ids before. */
  learn(names: Names): Promise<void>;
  names(): Names;
  /** `null` while nothing is known. */
  ids(): KnownIds | null;
}

const kinds = ['creator', 'video', 'product'] as const;
const tableOf = { creator: 'creators', video: 'videos', product: 'products' } as const;

/** Names by which feeds have called their ids. What is no longer in a feed was sold all the same, and keeps its name and its line. */
export function keepNames(
  store: Pick<ReportStore, 'keepFeedNames' | 'feedNames'>,
  log: (line: string) => void,
): NameBook {
  const known = {
    creator: new Map<string, Name>(),
    video: new Map<string, Name>(),
    product: new Map<string, Name>(),
  };
  let isRecalled = false;
  const unsaid = new Map<string, FeedName>();
  const say = (what: string, error: unknown) =>
    log(`${what}: ${error instanceof Error ? error.message : String(error)}`);

  return {
    async recall() {
      if (isRecalled) return;
      try {
        for (const { kind, id, label } of await store.feedNames())
          if (!known[kind].has(id)) known[kind].set(id, label as unknown as Name);
        isRecalled = true;
      } catch (error) {
        say(
          'NAMES_UNREAD: the names of former feeds could not be read and are asked for again',
          error,
        );
      }
    },
    async learn(names) {
      for (const kind of kinds)
        for (const [id, name] of Object.entries(names[tableOf[kind]])) {
          const isSame = JSON.stringify(known[kind].get(id)) === JSON.stringify(name);
          known[kind].set(id, name);
          if (!isSame) unsaid.set(`${kind} ${id}`, { kind, id, label: { ...name } });
        }
      if (unsaid.size === 0) return;
      try {
        await store.keepFeedNames([...unsaid.values()]);
        unsaid.clear();
      } catch (error) {
        say('NAMES_UNKEPT: the names of the feed could not be stored and are tried again', error);
      }
    },
    names: () => ({
      creators: Object.fromEntries(known.creator),
      videos: Object.fromEntries(known.video),
      products: Object.fromEntries(known.product),
    }),
    ids: () =>
      kinds.every((kind) => known[kind].size === 0)
        ? null
        : {
            creator: new Set(known.creator.keys()),
            video: new Set(known.video.keys()),
            product: new Set(known.product.keys()),
          },
  };
}
