import { n as createFormCart } from "../shared/adapter3.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/form.ts
/** npm `reelshelf/cart/form`: buys through the product form of the page itself. Importing it does nothing. */
/** For `createShelf({ cart: formCart() })`. */
var formCart = toMaker(createFormCart);

export { createFormCart, formCart };