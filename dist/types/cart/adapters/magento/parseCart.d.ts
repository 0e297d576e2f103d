import type { CartState } from '../../kit/sessionCart.js';
/** Two states of the cart section with the same signature hold the same lines and pieces. */
export declare const cartSignature: (cart: unknown) => string;
/**
 * The section `cart` of the customer data.
 *
 * @param markId - the custom option that holds our mark: it is no choice of the shopper's.
 */
export declare function parseCart(cart: unknown, currency: string | undefined, markId: string | undefined, pageUrl: string): CartState;
/** The shop's two sums differ by the tax; the one it shows tells how it states prices. */
export declare function taxOf(cart: unknown): 'included' | 'excluded' | undefined;
