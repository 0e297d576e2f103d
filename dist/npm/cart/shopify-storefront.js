import { n as createShopifyStorefrontCart } from "../shared/adapter10.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/shopify-storefront.ts
/** npm `reelshelf/cart/shopify-storefront`: the cart of a headless Shopify shop, through the Storefront API. Importing it does nothing. */
/** For `createShelf({ cart: shopifyStorefrontCart({ shop, accessToken }) })`. */
var shopifyStorefrontCart = toMaker(createShopifyStorefrontCart);

export { createShopifyStorefrontCart, shopifyStorefrontCart };