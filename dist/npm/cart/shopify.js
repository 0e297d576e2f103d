import { n as createShopifyCart } from "../shared/cart-shopify.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/shopify.ts
/** npm `reelshelf/cart/shopify`: the cart of a Shopify storefront (Liquid themes). Importing it does nothing. */
/** For `createShelf({ cart: shopifyCart() })`. */
var shopifyCart = /* @__PURE__ */ (() => (toMaker(createShopifyCart)))();

export { createShopifyCart, shopifyCart };
//# sourceMappingURL=shopify.js.map