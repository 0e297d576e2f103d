import type { Product, Video } from '../../feed/schema.js';
/** The products of a video's tags, each once, in the tags' order. A tag whose product is not in the feed is left out. */
export declare function productsOf(video: Video, products: ReadonlyMap<string, Product>): Product[];
