/** npm `reelshelf/cart/magento`: the cart of Magento 2 and Adobe Commerce, Luma or Hyvä. Importing it does nothing. */
import { createMagentoCart } from '../../cart/adapters/magento/adapter.js';
export { createMagentoCart };
export type { MagentoSettings } from '../../cart/adapters/magento/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: magentoCart() })`. */
export declare const magentoCart: (settings?: import("./magento.js").MagentoSettings | undefined) => import("./bigcommerce.js").CartMaker;
