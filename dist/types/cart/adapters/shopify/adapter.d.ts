import type { CartAdapterFactory } from '../../page.js';
/**
 * The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
 * theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
 *
 * Settings: `themes` (rules put before ours, see `themes.ts`), `attribution` (`line`, the default: a hidden line property; `cart`:
 * a cart attribute, which never splits a line; `none`), `timeoutMs` of one request (default 10 000).
 */
export declare const createShopifyCart: CartAdapterFactory;
