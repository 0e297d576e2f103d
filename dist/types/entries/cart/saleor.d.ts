/** npm `reelshelf/cart/saleor`: the cart of a Saleor server. Importing it does nothing. */
import { createSaleorCart } from '../../cart/adapters/saleor/adapter.js';
export { createSaleorCart };
export type { SaleorSettings } from '../../cart/adapters/saleor/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: saleorCart({ baseUrl, channel }) })`. */
export declare const saleorCart: (settings: import("./saleor.js").SaleorSettings) => import("./bigcommerce.js").CartMaker;
