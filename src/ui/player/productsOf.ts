import type { Product, Video } from '../../feed/schema.js';

/** The products of a video's tags, each once, in the tags' order. A tag whose product is not in the feed is left out. */
export function productsOf(video: Video, products: ReadonlyMap<string, Product>): Product[] {
  const ids = new Set(video.tags?.map((tag) => tag.product));
  return [...ids].flatMap((id) => products.get(id) ?? []);
}
