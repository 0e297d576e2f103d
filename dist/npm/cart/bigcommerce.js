import { n as createBigCommerceCart } from "../shared/cart-bigcommerce.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/bigcommerce.ts
/** npm `reelshelf/cart/bigcommerce`: the cart of a BigCommerce storefront (Stencil themes). Importing it does nothing. */
/** For `createShelf({ cart: bigCommerceCart() })`. */
var bigCommerceCart = /* @__PURE__ */ (() => (toMaker(createBigCommerceCart)))();

export { bigCommerceCart, createBigCommerceCart };
//# sourceMappingURL=bigcommerce.js.map