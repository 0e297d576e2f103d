import { n as createFormCart } from "../shared/cart-form.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/form.ts
/** npm `reelshelf/cart/form`: buys through the product form of the page itself. Importing it does nothing. */
/** For `createShelf({ cart: formCart() })`. */
var formCart = /* @__PURE__ */ (() => (toMaker(createFormCart)))();

export { createFormCart, formCart };
//# sourceMappingURL=form.js.map