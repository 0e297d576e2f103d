import type { CartPage } from './page.js';
/**
 * Cheap marks of each platform, for choosing an adapter before any adapter is loaded. Confidence from 0 to 1; nothing here goes to the
 * network or waits.
 */
export declare function detectShopify(page: CartPage): number;
export declare function detectWooCommerce(page: CartPage): number;
/** The page's own "add to cart" form. */
export declare const FORM_SELECTOR = "form[action*=\"/cart\"]";
export declare const detectForm: (page: CartPage) => number;
