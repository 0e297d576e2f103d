/** npm `reelshelf/cart/woocommerce`: the cart of WooCommerce, through its Store API. Importing it does nothing. */
import { createWooCommerceCart } from '../../cart/adapters/woocommerce/adapter.js';
import { toMaker } from '../../cart/detect/toMaker.js';

export { createWooCommerceCart };
export type { WooCommerceSettings } from '../../cart/adapters/woocommerce/settings.js';
export type * from '../../cart/detect/public.js';

/** For `createShelf({ cart: wooCommerceCart() })`. */
export const wooCommerceCart = toMaker(createWooCommerceCart);
