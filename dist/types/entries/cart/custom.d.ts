/** npm `reelshelf/cart/custom`: a shop's own cart behind functions of its own. Importing it does nothing. */
import { createCustomCart } from '../../cart/adapters/custom/adapter.js';
import type { CustomCart } from '../../cart/adapters/custom/settings.js';
import type { CartMaker } from '../../cart/detect/registry.js';
export { createCustomCart };
export type { CustomAnswer, CustomCart } from '../../cart/adapters/custom/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: customCart({ add }) })`. */
export declare const customCart: (cart: CustomCart) => CartMaker;
