import type { Touch } from '../store/types.js';
import type { Assortment } from './names.js';
import type { Pace } from '../pace.js';

/** Which products each video shows: the feed's tags, and tags that were seen on screen. A view itself says nothing of products. */
export interface Shown {
  videosOf: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Products that very many videos show, by video. Looking through all their videos at each order would take too long, so a
   * view is noted at them at once; all other products are looked up through their few videos.
   */
  widelyShown: ReadonlyMap<string, readonly string[]>;
  isWidelyShown(product: string): boolean;
}

export async function learnShown(
  touches: readonly Touch[],
  { productsOf }: Assortment,
  pace: Pace,
): Promise<Shown> {
  const videosOf = new Map<string, Set<string>>();
  let pairs = 0;
  const learn = (video: string, product: string) => {
    const known = videosOf.get(product) ?? new Set();
    videosOf.set(product, known);
    if (known.has(video)) return;
    known.add(video);
    pairs += 1;
  };
  for (const [video, products] of productsOf) {
    for (const product of products) learn(video, product);
    if (pace.spent(products.length)) await pace.pause();
  }
  for (const { kind, video, product } of touches) {
    if (kind !== 'viewed' && video && product) learn(video, product);
    if (pace.spent()) await pace.pause();
  }

  // At the root of all pairs neither side costs more than the other.
  const limit = Math.ceil(Math.sqrt(pairs));
  const isWidelyShown = (product: string) => (videosOf.get(product)?.size ?? 0) > limit;
  const widelyShown = new Map<string, string[]>();
  for (const [product, videos] of videosOf) {
    if (pace.spent()) await pace.pause();
    if (!isWidelyShown(product)) continue;
    for (const video of videos) {
      const wide = widelyShown.get(video);
      if (wide) wide.push(product);
      else widelyShown.set(video, [product]);
      if (pace.spent()) await pace.pause();
    }
  }
  return { videosOf, widelyShown, isWidelyShown };
}
