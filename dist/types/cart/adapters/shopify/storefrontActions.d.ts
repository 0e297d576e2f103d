import type { CartPage } from '../../contract/page.js';
/** `Shopify.actions`: functions that Shopify puts on every Liquid storefront once the document is parsed. */
export interface StorefrontActions {
    updateCart(payload: object, options: object): unknown;
    openCart?: () => unknown;
    /** The theme has taken `updateCart` over, so its cart display is in the theme's hands. */
    isConfigured: boolean;
}
/** `null` until the document is parsed, and on shops that have no actions; whoever asks then uses the Ajax API. */
export declare function storefrontActions(page: CartPage): StorefrontActions | null;
