import { n as createSfccCart } from "../shared/adapter9.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/sfcc.ts
/** npm `reelshelf/cart/sfcc`: the cart of Salesforce Commerce Cloud (SFRA). Importing it does nothing. */
/** For `createShelf({ cart: sfccCart() })`. */
var sfccCart = toMaker(createSfccCart);

export { createSfccCart, sfccCart };