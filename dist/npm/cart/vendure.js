import { n as createVendureCart } from "../shared/cart-vendure.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/vendure.ts
/** npm `reelshelf/cart/vendure`: the cart of a Vendure server, through its Shop API. Importing it does nothing. */
/** For `createShelf({ cart: vendureCart() })`. */
var vendureCart = /* @__PURE__ */ (() => (toMaker(createVendureCart)))();

export { createVendureCart, vendureCart };
//# sourceMappingURL=vendure.js.map