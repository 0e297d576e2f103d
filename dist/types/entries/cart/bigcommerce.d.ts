/** npm `reelshelf/cart/bigcommerce`: the cart of a BigCommerce storefront (Stencil themes). Importing it does nothing. */
import { createBigCommerceCart } from '../../cart/adapters/bigcommerce/adapter.js';
export { createBigCommerceCart };
export type { BigCommerceSettings } from '../../cart/adapters/bigcommerce/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: bigCommerceCart() })`. */
export declare const bigCommerceCart: (settings?: import("./bigcommerce.js").BigCommerceSettings | undefined) => import("./bigcommerce.js").CartMaker;
