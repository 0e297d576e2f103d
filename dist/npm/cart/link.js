import { n as createLinkCart } from "../shared/adapter5.js";

// src/entries/cart/link.ts
/** npm `reelshelf/cart/link`: for a shop whose cart cannot be reached; shows the way to the product. Importing it does nothing. */
/** For `createShelf({ cart: linkCart() })`. */
var linkCart = (settings = {}) => (page) => createLinkCart(page, settings);

export { createLinkCart, linkCart };