import type { CartError, CartErrorCode } from '../../contract/errors.js';
/**
 * @param item - one of a mutation's `errors`, or of the answer's own.
 * @param otherwise - for what has no code that we know.
 */
export declare function explain(item: unknown, otherwise: CartErrorCode): CartError;
