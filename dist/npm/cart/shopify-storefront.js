import { n as createShopifyStorefrontCart } from "../shared/cart-shopify-storefront.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/shopify-storefront.ts
/** npm `reelshelf/cart/shopify-storefront`: the cart of a headless Shopify shop, through the Storefront API. Importing it does nothing. */
/** For `createShelf({ cart: shopifyStorefrontCart({ shop, accessToken }) })`. */
var shopifyStorefrontCart = /* @__PURE__ */ (() => (toMaker(createShopifyStorefrontCart)))();

export { createShopifyStorefrontCart, shopifyStorefrontCart };
//# sourceMappingURL=shopify-storefront.js.map