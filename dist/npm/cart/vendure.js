import { n as createVendureCart } from "../shared/adapter12.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/vendure.ts
/** npm `reelshelf/cart/vendure`: the cart of a Vendure server, through its Shop API. Importing it does nothing. */
/** For `createShelf({ cart: vendureCart() })`. */
var vendureCart = toMaker(createVendureCart);

export { createVendureCart, vendureCart };