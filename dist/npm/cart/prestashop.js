import { n as createPrestaShopCart } from "../shared/adapter7.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/prestashop.ts
/** npm `reelshelf/cart/prestashop`: the cart of PrestaShop. Importing it does nothing. */
/** For `createShelf({ cart: prestaShopCart() })`. */
var prestaShopCart = toMaker(createPrestaShopCart);

export { createPrestaShopCart, prestaShopCart };