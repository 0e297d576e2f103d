/** npm `reelshelf/cart/form`: buys through the product form of the page itself. Importing it does nothing. */
import { createFormCart } from '../../cart/adapters/form/adapter.js';
import { toMaker } from '../../cart/detect/toMaker.js';

export { createFormCart };
export type * from '../../cart/detect/public.js';

/** For `createShelf({ cart: formCart() })`. */
export const formCart = toMaker(createFormCart);
