import { n as createMedusaCart } from "../shared/adapter6.js";
import { t as toMaker } from "../shared/toMaker.js";

// src/entries/cart/medusa.ts
/** npm `reelshelf/cart/medusa`: the cart of a Medusa server, through its Store API. Importing it does nothing. */
/** For `createShelf({ cart: medusaCart({ baseUrl, publishableKey, regionId }) })`. */
var medusaCart = toMaker(createMedusaCart);

export { createMedusaCart, medusaCart };