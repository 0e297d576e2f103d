import type { ProductWish } from '../../contract/types.js';
/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
export declare function handleOf(product: ProductWish): string | null;
