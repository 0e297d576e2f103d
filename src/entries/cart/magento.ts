/** npm `reelshelf/cart/magento`: the cart of Magento 2 and Adobe Commerce, Luma or Hyvä. Importing it does nothing. */
import { createMagentoCart } from '../../cart/adapters/magento/adapter.js';
import { toMaker } from '../../cart/detect/toMaker.js';

export { createMagentoCart };
export type { MagentoSettings } from '../../cart/adapters/magento/settings.js';
export type * from '../../cart/detect/public.js';

/** For `createShelf({ cart: magentoCart() })`. */
export const magentoCart = toMaker(createMagentoCart);
