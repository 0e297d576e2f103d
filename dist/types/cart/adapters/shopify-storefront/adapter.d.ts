import type { CartAdapterFactory } from '../../contract/page.js';
import type { ShopifyStorefrontSettings } from './settings.js';
/**
 * The cart of a headless Shopify shop (Hydrogen, or any front end), through the Storefront API, which may be on another origin than the
 * page. Such a page has no theme that could be told of a change: it listens to `reelshelf:product_added`, and tells us of its own changes
 * with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link ShopifyStorefrontSettings}.
 *
 * Not possible: variants that are sold only with a selling plan are refused as `options_required`.
 */
export declare const createShopifyStorefrontCart: CartAdapterFactory<ShopifyStorefrontSettings>;
