import { n as createWooCommerceCart } from "../shared/cart-woocommerce.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/woocommerce.ts
/** npm `reelshelf/cart/woocommerce`: the cart of WooCommerce, through its Store API. Importing it does nothing. */
/** For `createShelf({ cart: wooCommerceCart() })`. */
var wooCommerceCart = /* @__PURE__ */ (() => (toMaker(createWooCommerceCart)))();

export { createWooCommerceCart, wooCommerceCart };
//# sourceMappingURL=woocommerce.js.map