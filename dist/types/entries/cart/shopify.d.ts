/** npm `reelshelf/cart/shopify`: the cart of a Shopify storefront (Liquid themes). Importing it does nothing. */
import { createShopifyCart } from '../../cart/adapters/shopify/adapter.js';
export { createShopifyCart };
export type { ShopifySettings } from '../../cart/adapters/shopify/settings.js';
export type { ThemeRule, ThemeStep } from '../../cart/adapters/shopify/themeRule.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: shopifyCart() })`. */
export declare const shopifyCart: (settings?: import("./shopify.js").ShopifySettings | undefined) => import("./bigcommerce.js").CartMaker;
