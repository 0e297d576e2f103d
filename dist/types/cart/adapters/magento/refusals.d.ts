import type { CartError } from '../../contract/errors.js';
/** What is known of the product beside the words, in any language. */
export interface StockFacts {
    available: boolean;
    /** Pieces left, where the shop tells. */
    left?: number;
}
/**
 * Why a change was refused.
 *
 * @param wanted - pieces that the cart would have held after it.
 */
export declare function explainRefusal(message: string, wanted: number, { available, left }?: StockFacts): CartError;
