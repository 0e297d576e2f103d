/** Arithmetic of cart lines: merging, clamping, what an add gained, the optimistic count and its undo. Pure. */
import type { CartError } from './errors.js';
import type { AddLine, AddResult, CartSummary, ChangeResult, QuantityRule } from './types.js';
/** Pieces by variant id (or by line key, where lines of one variant must be told apart). */
export type Quantities = ReadonlyMap<string, number>;
/** The nearest quantity the rule allows; never below its minimum, whole steps counted from zero as the platforms do. */
export declare function clampQuantity(wanted: number, rule?: QuantityRule): number;
/** Joins lines that the platform would join: same product, variant, options and attribution. Order of first appearance. */
export declare function mergeLines(lines: readonly AddLine[]): AddLine[];
/** Sums up pieces by key. */
export declare function sumQuantities(entries: Iterable<readonly [key: string, quantity: number]>): Map<string, number>;
/** What `after` has more than `before`, by key; losses are left out. */
export declare function gained(before: Quantities, after: Quantities): Map<string, number>;
/**
 * Shares gains out over the lines that were asked for, first come first served. What a variant gained beyond the request goes to its
 * last line: a shop with a minimum of four puts four into the cart when one was asked for, and that is what is reported.
 */
export declare function shareGains(lines: readonly {
    variantId: string;
    quantity: number;
}[], gains: Quantities): AddResult['added'];
/**
 * What an add gained between two carts, for platforms that never put in more than they were asked for: then more than that is somebody
 * else's add at the same moment.
 */
export declare function sharedGains(lines: readonly {
    variantId: string;
    quantity: number;
}[], before: readonly {
    variantId: string;
    quantity: number;
}[], after: readonly {
    variantId: string;
    quantity: number;
}[]): AddResult['added'];
/** The answer to an add that put nothing into the cart. */
export declare function refusal(lines: readonly AddLine[], error: CartError, cart?: CartSummary | null): AddResult;
/** The answer to a change that was not made. */
export declare const noChange: (code: CartError['code'], message: string) => ChangeResult;
/**
 * The count to show while the platform has not answered yet, and how to take it back. The total is left out on purpose: discounts
 * and taxes are the platform's, and an invented sum is worse than none.
 */
export declare function addOptimistically(cart: CartSummary | null, pieces: number): {
    cart: CartSummary;
    undo(current: CartSummary): CartSummary;
};
