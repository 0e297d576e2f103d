/**
 * What is asked about the cart. Names are changed to ours on the way; lists are short enough for a request without a token, which may
 * only be of limited complexity.
 */
export declare const CART: string;
/** What every change of the cart answers. */
export declare const CHANGED: string;
