import type { CartError, CartErrorCode } from '../../contract/errors.js';
/**
 * @param item - one of `userErrors`, `warnings` or the answer's own `errors`.
 * @param otherwise - for what has no code that we know.
 */
export declare function explain(item: unknown, otherwise: CartErrorCode): CartError;
/** Of the warnings, only those about goods: a discount that does not apply is no refusal. */
export declare const isAboutGoods: (warning: unknown) => boolean;
