import { n as createSaleorCart } from "../shared/cart-saleor.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/saleor.ts
/** npm `reelshelf/cart/saleor`: the cart of a Saleor server. Importing it does nothing. */
/** For `createShelf({ cart: saleorCart({ baseUrl, channel }) })`. */
var saleorCart = /* @__PURE__ */ (() => (toMaker(createSaleorCart)))();

export { createSaleorCart, saleorCart };
//# sourceMappingURL=saleor.js.map