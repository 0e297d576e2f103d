import { n as createSaleorCart } from "../shared/adapter8.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/saleor.ts
/** npm `reelshelf/cart/saleor`: the cart of a Saleor server. Importing it does nothing. */
/** For `createShelf({ cart: saleorCart({ baseUrl, channel }) })`. */
var saleorCart = toMaker(createSaleorCart);

export { createSaleorCart, saleorCart };