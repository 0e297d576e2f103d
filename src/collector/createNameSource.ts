import { loadFeed, type FeedSource } from '../feed/load.js';
import type { CollectorEnv } from './env.js';
import {
  assortmentOf,
  namesOf,
  noAssortment,
  noNames,
  type Assortment,
  type Names,
} from './reports/names.js';

const FRESH_MS = 5 * 60_000;
/** A report with ids is better than none for as long as a feed's server thinks. */
const PATIENCE_MS = 1000;

export interface Known {
  names: Names;
  assortment: Assortment;
  /** Origins of the pictures, for the page's content security policy. */
  imageOrigins: readonly string[];
}

/**
 * What ids are called, from the shop's feed. It is read when somebody asks and the last reading is older than five minutes; a
 * feed that cannot be read leaves the names as they were.
 */
export function createNameSource(
  feed: FeedSource | undefined,
  baseUrl: string,
  env: CollectorEnv,
  log: (line: string) => void,
): () => Promise<Known> {
  let known: Known = { names: noNames, assortment: noAssortment, imageOrigins: [] };
  let readMs = -Infinity;
  let reading: Promise<void> | null = null;

  const read = async (source: FeedSource) => {
    const loaded = await loadFeed(source, { env, baseUrl });
    readMs = env.nowMs();
    if (loaded.ok) {
      const names = namesOf(loaded.value.feed);
      known = {
        names,
        assortment: assortmentOf(loaded.value.feed),
        imageOrigins: originsOf(names),
      };
    } else
      log(
        `${loaded.error.code}: the feed could not be read for names: ${JSON.stringify(loaded.error.args)}`,
      );
    reading = null;
  };

  return async () => {
    if (feed !== undefined && env.nowMs() - readMs > FRESH_MS) {
      reading ??= read(feed);
      // Only the first readers wait, and not for long; later ones get what is known and the news next time.
      if (readMs === -Infinity)
        await Promise.race([
          reading,
          new Promise<void>((resolve) => env.setTimer(resolve, PATIENCE_MS)),
        ]);
    }
    return known;
  };
}

function originsOf(names: Names): string[] {
  const images = Object.values(names).flatMap((table: Names['creators']) =>
    Object.values(table).flatMap(({ image }) => image ?? []),
  );
  return [...new Set(images.map((image) => new URL(image).origin))];
}
