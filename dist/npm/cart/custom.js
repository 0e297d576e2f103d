import { n as createCustomCart } from "../shared/adapter2.js";

// src/entries/cart/custom.ts
/** npm `reelshelf/cart/custom`: a shop's own cart behind functions of its own. Importing it does nothing. */
/** For `createShelf({ cart: customCart({ add }) })`. */
var customCart = (cart) => (page) => createCustomCart(page, { ...cart });

export { createCustomCart, customCart };