import { n as createPrestaShopCart } from "../shared/cart-prestashop.js";
import { a as toMaker } from "../shared/rest.js";

// src/entries/cart/prestashop.ts
/** npm `reelshelf/cart/prestashop`: the cart of PrestaShop. Importing it does nothing. */
/** For `createShelf({ cart: prestaShopCart() })`. */
var prestaShopCart = /* @__PURE__ */ (() => (toMaker(createPrestaShopCart)))();

export { createPrestaShopCart, prestaShopCart };
//# sourceMappingURL=prestashop.js.map