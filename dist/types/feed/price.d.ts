import type { Money, Product, Variant } from './schema.js';
export interface Price {
    /** `null` when the feed does not say: show none. */
    price: Money | null;
    /** The former price; `null` unless it is really higher. */
    compareAt: Money | null;
    /** Variants cost differently and none is chosen: "from {price}". */
    isFrom: boolean;
}
/**
 * What to show as the price of a product, or of one of its variants. A product shows its cheapest variant that can be
 * bought: a price at which nothing is to be had would be bait.
 *
 * The feed's prices may be old. Where the cart adapter has a live price, show that one.
 */
export declare function priceOf(product: Product, variant?: Variant | null): Price;
