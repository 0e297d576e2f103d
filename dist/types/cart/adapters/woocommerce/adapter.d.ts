import type { CartAdapterFactory } from '../../page.js';
/**
 * The cart of a WooCommerce shop, through its Store API in the shopper's own session.
 *
 * WooCommerce drops what it does not know, so the attribution, sent as `reelshelf` with each line, is kept only by shops that have
 * the small plugin for it. Settings: `attribution` (`line`, the default, or `none`), `timeoutMs` of one request (default 10 000).
 */
export declare const createWooCommerceCart: CartAdapterFactory;
