import { loadFeed, type FeedSource } from '../feed/read/load.js';
import type { Feed } from '../feed/schema.js';
import type { CollectorEnv } from './env.js';
import { onAirOf, type OnAir } from './live/onAir.js';
import { keepNames, type NameBook } from './nameBook.js';
import {
  assortmentOf,
  joinAssortments,
  namesOf,
  noAssortment,
  type Assortment,
  type Names,
} from './reports/names.js';
import type { KnownIds } from './reports/unknown.js';
import type { ReportStore } from './store/types.js';

/** A merchant who has just taken a video looks whether it is there. */
const FRESH_MS = 60_000;
/** Also while nobody asks: what a feed names for a few days is to be known for good. */
const AT_LEAST_MS = 60 * 60_000;
/** The start has other things to do. */
const FIRST_MS = 60_000;
/** A report with ids is better than none for as long as a feed's server thinks. */
const PATIENCE_MS = 1000;

/** By which a feed without an id is asked for. */
const UNNAMED_FEED = 'default';

export interface Known {
  names: Names;
  assortment: Assortment;
  /** Ids that feeds name or once named; `null` while none has been read. */
  known: KnownIds | null;
  /** Ids of the videos of each feed that was read, by the feed's own id; of one without, by {@link UNNAMED_FEED}. */
  feeds: ReadonlyMap<string, readonly string[]>;
  /** Videos that are shown live, and what can be pinned in them. */
  onAir: OnAir;
  /** Origins of the pictures, for the page's content security policy. */
  imageOrigins: readonly string[];
}

interface NameSourceDeps {
  feeds: readonly FeedSource[];
  baseUrl: string;
  env: CollectorEnv;
  /** Where names outlive the feed and this process. */
  store: Pick<ReportStore, 'keepFeedNames' | 'feedNames'>;
  log(line: string): void;
}

export interface NameSource {
  getNames(): Promise<Known>;
  /** Reads nothing more. */
  close(): void;
}

/**
 * What ids are called, from the shop's feeds. They are read once an hour, and when somebody asks and the last reading is older than
 * a minute; a feed that cannot be read leaves the names as they were. What a feed has named once stays known.
 */
export function createNameSource(deps: NameSourceDeps): NameSource {
  const { feeds, baseUrl, env, log } = deps;
  const book: NameBook = keepNames(deps.store, log);
  const latest = new Map<FeedSource, Feed>();
  let known: Known | null = null;
  let readMs = -Infinity;
  let reading: Promise<void> | null = null;

  const namesNow = (): Known => {
    const names = book.names();
    return {
      names,
      assortment: [...latest.values()].map(assortmentOf).reduce(joinAssortments, noAssortment),
      known: book.ids(),
      feeds: videosOf([...latest.values()]),
      onAir: onAirOf([...latest.values()]),
      imageOrigins: originsOf(names),
    };
  };
  const read = async () => {
    await book.recall();
    for (const source of feeds) {
      const loaded = await loadFeed(source, { env, baseUrl });
      if (loaded.ok) {
        latest.set(source, loaded.value.feed);
        await book.learn(namesOf(loaded.value.feed));
      } else
        log(
          `${loaded.error.code}: the feed could not be read for names: ${JSON.stringify(loaded.error.args)}`,
        );
    }
    readMs = env.nowMs();
    known = namesNow();
    reading = null;
  };

  const refresh = () =>
    feeds.length > 0 && env.nowMs() - readMs > FRESH_MS ? (reading ??= read()) : null;
  const readEachHour = () => {
    void refresh();
    stopTimer = env.setTimer(readEachHour, AT_LEAST_MS);
  };
  let stopTimer = feeds.length > 0 ? env.setTimer(readEachHour, FIRST_MS) : () => {};

  return {
    async getNames() {
      const fresh = refresh();
      // Only the first readers wait, and not for long; later ones get what is known and the news next time.
      if (fresh && readMs === -Infinity)
        await Promise.race([
          fresh,
          new Promise<void>((resolve) => env.setTimer(resolve, PATIENCE_MS)),
        ]);
      return known ?? namesNow();
    },
    close: () => stopTimer(),
  };
}

function videosOf(feeds: readonly Feed[]): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const { id = UNNAMED_FEED, videos } of feeds)
    all.set(id, [...new Set([...(all.get(id) ?? []), ...videos.map((video) => video.id)])]);
  return all;
}

function originsOf(names: Names): string[] {
  const images = Object.values(names).flatMap((table: Names['creators']) =>
    Object.values(table).flatMap(({ image }) => image ?? []),
  );
  return [...new Set(images.map((image) => new URL(image).origin))];
}
