import { n as createWooCommerceCart } from "../shared/adapter13.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/woocommerce.ts
/** npm `reelshelf/cart/woocommerce`: the cart of WooCommerce, through its Store API. Importing it does nothing. */
/** For `createShelf({ cart: wooCommerceCart() })`. */
var wooCommerceCart = toMaker(createWooCommerceCart);

export { createWooCommerceCart, wooCommerceCart };