import { n as createShopifyCart } from "../shared/adapter11.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/shopify.ts
/** npm `reelshelf/cart/shopify`: the cart of a Shopify storefront (Liquid themes). Importing it does nothing. */
/** For `createShelf({ cart: shopifyCart() })`. */
var shopifyCart = toMaker(createShopifyCart);

export { createShopifyCart, shopifyCart };