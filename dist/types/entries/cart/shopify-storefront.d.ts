/** npm `reelshelf/cart/shopify-storefront`: the cart of a headless Shopify shop, through the Storefront API. Importing it does nothing. */
import { createShopifyStorefrontCart } from '../../cart/adapters/shopify-storefront/adapter.js';
export { createShopifyStorefrontCart };
export type { ShopifyStorefrontSettings } from '../../cart/adapters/shopify-storefront/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: shopifyStorefrontCart({ shop, accessToken }) })`. */
export declare const shopifyStorefrontCart: (settings: import("./shopify-storefront.js").ShopifyStorefrontSettings) => import("./bigcommerce.js").CartMaker;
