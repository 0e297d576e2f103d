import { n as createLinkCart } from "../shared/adapter4.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/link.ts
/** npm `reelshelf/cart/link`: for a shop whose cart cannot be reached; shows the way to the product. Importing it does nothing. */
/** For `createShelf({ cart: linkCart() })`. */
var linkCart = toMaker(createLinkCart);

export { createLinkCart, linkCart };