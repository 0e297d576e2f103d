import { n as createMagentoCart } from "../shared/cart-magento.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/magento.ts
/** npm `reelshelf/cart/magento`: the cart of Magento 2 and Adobe Commerce, Luma or Hyvä. Importing it does nothing. */
/** For `createShelf({ cart: magentoCart() })`. */
var magentoCart = /* @__PURE__ */ (() => (toMaker(createMagentoCart)))();

export { createMagentoCart, magentoCart };
//# sourceMappingURL=magento.js.map