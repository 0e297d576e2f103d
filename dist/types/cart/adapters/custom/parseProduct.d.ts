import type { LiveProduct } from '../../contract/types.js';
/** A product as the shop's code answers it; known fields are copied one by one. `null` when it does not say whether it can be had. */
export declare function parseProduct(raw: unknown, base: string): LiveProduct | null;
