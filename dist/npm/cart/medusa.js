import { n as createMedusaCart } from "../shared/cart-medusa.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/medusa.ts
/** npm `reelshelf/cart/medusa`: the cart of a Medusa server, through its Store API. Importing it does nothing. */
/** For `createShelf({ cart: medusaCart({ baseUrl, publishableKey, regionId }) })`. */
var medusaCart = /* @__PURE__ */ (() => (toMaker(createMedusaCart)))();

export { createMedusaCart, medusaCart };
//# sourceMappingURL=medusa.js.map