import { n as createCustomCart } from "../shared/cart-custom.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/custom.ts
/** npm `reelshelf/cart/custom`: a shop's own cart behind functions of its own. Importing it does nothing. */
/** For `createShelf({ cart: customCart({ add }) })`. */
var customCart = /* @__PURE__ */ (() => (toMaker(createCustomCart)))();

export { createCustomCart, customCart };
//# sourceMappingURL=custom.js.map