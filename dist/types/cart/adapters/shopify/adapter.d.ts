import type { CartAdapterFactory } from '../../contract/page.js';
import type { ShopifySettings } from './settings.js';
/**
 * The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
 * theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
 *
 * Settings: {@link ShopifySettings}.
 *
 * Not possible: to put a subscription or a part of a bundle back after it was taken out; to tell how many pieces are left.
 */
export declare const createShopifyCart: CartAdapterFactory<ShopifySettings>;
