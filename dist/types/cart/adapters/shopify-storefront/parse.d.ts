import type { CartState } from '../../kit/sessionCart.js';
export interface StorefrontState extends CartState {
    id?: string;
    checkoutUrl?: string;
    attributes: Record<string, string>;
}
export declare const NO_CART: StorefrontState;
/** A numeric id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`: feeds are the same for Liquid and headless shops. */
export declare const numericId: (id: string | undefined) => string | undefined;
/** `null`: there is no such cart. */
export declare function parseCart(cart: unknown, base: string): StorefrontState | null;
