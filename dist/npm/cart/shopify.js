import { n as createShopifyCart } from "../shared/adapter.js";

// src/entries/cart/shopify.ts
/** npm `reelshelf/cart/shopify`: the cart of a Shopify storefront (Liquid themes). Importing it does nothing. */
/** For `createShelf({ cart: shopifyCart() })`. */
var shopifyCart = (settings = {}) => (page) => createShopifyCart(page, settings);

export { createShopifyCart, shopifyCart };