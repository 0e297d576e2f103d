/** Whether something can be bought, as far as the feed says. */
import type { Product, Variant } from './schema.js';
/** What the feed does not say to be sold out can be bought: the platform has the last word when it is added. */
export declare const isAvailable: (product: Product, variant: Variant) => boolean;
export declare function isSoldOut(product: Product): boolean;
