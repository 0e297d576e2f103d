import { n as createMagentoCart } from "../shared/adapter5.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/magento.ts
/** npm `reelshelf/cart/magento`: the cart of Magento 2 and Adobe Commerce, Luma or Hyvä. Importing it does nothing. */
/** For `createShelf({ cart: magentoCart() })`. */
var magentoCart = toMaker(createMagentoCart);

export { createMagentoCart, magentoCart };