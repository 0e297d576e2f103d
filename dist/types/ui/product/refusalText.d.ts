import type { ProductTexts } from '../../i18n/en/product.js';
import type { Attempt } from '../../models/cart/attempt.js';
/** Figures of the shop that may stand in a sentence. */
export interface QuantityRule {
    min: number;
    max: number | null;
    increment: number;
}
export interface Sentence {
    key: keyof ProductTexts;
    values?: Record<string, number>;
}
/** What was asked for, what came of it, and why not more. */
interface Refused {
    error: Attempt['error'];
    requested: number;
    actual: number;
}
/**
 * Why an add was refused, or taken only in part, in the shopper's words. A figure is used only when the platform stated it or
 * when it follows from what the cart took: one more piece refused for want of stock means that the cart holds all there are.
 *
 * @returns `null` when there is nothing to say.
 */
export declare function refusalText({ error, actual, requested }: Refused, rule: QuantityRule | null): Sentence | null;
export {};
