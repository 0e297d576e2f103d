import { n as createSfccCart } from "../shared/cart-sfcc.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/sfcc.ts
/** npm `reelshelf/cart/sfcc`: the cart of Salesforce Commerce Cloud (SFRA). Importing it does nothing. */
/** For `createShelf({ cart: sfccCart() })`. */
var sfccCart = /* @__PURE__ */ (() => (toMaker(createSfccCart)))();

export { createSfccCart, sfccCart };
//# sourceMappingURL=sfcc.js.map