import { n as createBigCommerceCart } from "../shared/adapter.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/bigcommerce.ts
/** npm `reelshelf/cart/bigcommerce`: the cart of a BigCommerce storefront (Stencil themes). Importing it does nothing. */
/** For `createShelf({ cart: bigCommerceCart() })`. */
var bigCommerceCart = toMaker(createBigCommerceCart);

export { bigCommerceCart, createBigCommerceCart };