/** npm `reelshelf/cart/shopify-storefront`: the cart of a headless Shopify shop, through the Storefront API. Importing it does nothing. */
import { createShopifyStorefrontCart } from '../../cart/adapters/shopify-storefront/adapter.js';
import { toMaker } from '../../cart/detect/toMaker.js';

export { createShopifyStorefrontCart };
export type { ShopifyStorefrontSettings } from '../../cart/adapters/shopify-storefront/settings.js';
export type * from '../../cart/detect/public.js';

/** For `createShelf({ cart: shopifyStorefrontCart({ shop, accessToken }) })`. */
export const shopifyStorefrontCart = toMaker(createShopifyStorefrontCart);
