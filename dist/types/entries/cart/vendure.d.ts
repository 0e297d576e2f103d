/** npm `reelshelf/cart/vendure`: the cart of a Vendure server, through its Shop API. Importing it does nothing. */
import { createVendureCart } from '../../cart/adapters/vendure/adapter.js';
export { createVendureCart };
export type { VendureSettings } from '../../cart/adapters/vendure/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: vendureCart() })`. */
export declare const vendureCart: (settings?: import("./vendure.js").VendureSettings | undefined) => import("./bigcommerce.js").CartMaker;
