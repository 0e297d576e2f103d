import type { ProductWish } from '../../cart/contract/types.js';
import type { Product } from '../../feed/schema.js';
/** A product as an adapter is asked for it: the feed's id, and what this adapter's platform calls it where the feed says so. */
export declare function wishOf({ id: productId, ref: refs, url }: Pick<Product, 'id' | 'ref' | 'url'>, adapterId: string): ProductWish;
