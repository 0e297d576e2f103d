/** npm `reelshelf/cart/form`: buys through the product form of the page itself. Importing it does nothing. */
import { createFormCart } from '../../cart/adapters/form/adapter.js';
export { createFormCart };
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: formCart() })`. */
export declare const formCart: (settings?: Readonly<Record<string, never>> | undefined) => import("./bigcommerce.js").CartMaker;
