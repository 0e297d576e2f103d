import type { CartPage, CartSettings } from '../../contract/page.js';
/** Controllers of the reference storefront that we use, and the setting that names each one's address where it cannot be found. */
declare const SETTINGS: {
    readonly 'Cart-AddProduct': 'addUrl';
    readonly 'Cart-Get': 'cartUrl';
    readonly 'Cart-UpdateQuantity': 'updateUrl';
    readonly 'Cart-RemoveProductLineItem': 'removeUrl';
    readonly 'Product-Variation': 'variationUrl';
    readonly 'Cart-Show': 'cartPageUrl';
    readonly 'Checkout-Begin': 'checkoutUrl';
};
export type SfraRoute = keyof typeof SETTINGS;
/**
 * The address of one controller: the merchant's setting, or what the page says. Site and locale stand in the path, so nothing is built
 * from nothing: an unknown address is a known one with another last segment. `null`: the page names none, or the shop has renamed them.
 */
export declare function routeOf(page: CartPage, settings: CartSettings, route: SfraRoute): string | null;
export {};
