/** npm `reelshelf/cart/link`: for a shop whose cart cannot be reached; shows the way to the product. Importing it does nothing. */
import { createLinkCart } from '../../cart/adapters/link/adapter.js';
export { createLinkCart };
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: linkCart() })`. */
export declare const linkCart: (settings?: Readonly<Record<string, never>> | undefined) => import("./bigcommerce.js").CartMaker;
