import { n as createLinkCart } from "../shared/cart-link.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/link.ts
/** npm `reelshelf/cart/link`: for a shop whose cart cannot be reached; shows the way to the product. Importing it does nothing. */
/** For `createShelf({ cart: linkCart() })`. */
var linkCart = /* @__PURE__ */ (() => (toMaker(createLinkCart)))();

export { createLinkCart, linkCart };
//# sourceMappingURL=link.js.map