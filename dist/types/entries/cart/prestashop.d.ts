/** npm `reelshelf/cart/prestashop`: the cart of PrestaShop. Importing it does nothing. */
import { createPrestaShopCart } from '../../cart/adapters/prestashop/adapter.js';
export { createPrestaShopCart };
export type { PrestaShopSettings } from '../../cart/adapters/prestashop/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: prestaShopCart() })`. */
export declare const prestaShopCart: (settings?: import("./prestashop.js").PrestaShopSettings | undefined) => import("./bigcommerce.js").CartMaker;
