import { n as createWooCommerceCart } from "../shared/adapter2.js";

// src/entries/cart/woocommerce.ts
/** npm `reelshelf/cart/woocommerce`: the cart of WooCommerce, through its Store API. Importing it does nothing. */
/** For `createShelf({ cart: wooCommerceCart() })`. */
var wooCommerceCart = (settings = {}) => (page) => createWooCommerceCart(page, settings);

export { createWooCommerceCart, wooCommerceCart };