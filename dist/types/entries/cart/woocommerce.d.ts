/** npm `reelshelf/cart/woocommerce`: the cart of WooCommerce, through its Store API. Importing it does nothing. */
import { createWooCommerceCart } from '../../cart/adapters/woocommerce/adapter.js';
export { createWooCommerceCart };
export type { WooCommerceSettings } from '../../cart/adapters/woocommerce/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: wooCommerceCart() })`. */
export declare const wooCommerceCart: (settings?: import("./woocommerce.js").WooCommerceSettings | undefined) => import("./bigcommerce.js").CartMaker;
