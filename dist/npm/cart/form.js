import { n as createFormCart } from "../shared/adapter4.js";

// src/entries/cart/form.ts
/** npm `reelshelf/cart/form`: buys through the product form of the page itself. Importing it does nothing. */
/** For `createShelf({ cart: formCart() })`. */
var formCart = (settings = {}) => (page) => createFormCart(page, settings);

export { createFormCart, formCart };