/** npm `reelshelf/cart/medusa`: the cart of a Medusa server, through its Store API. Importing it does nothing. */
import { createMedusaCart } from '../../cart/adapters/medusa/adapter.js';
import { toMaker } from '../../cart/detect/toMaker.js';

export { createMedusaCart };
export type { MedusaSettings } from '../../cart/adapters/medusa/settings.js';
export type * from '../../cart/detect/public.js';

/** For `createShelf({ cart: medusaCart({ baseUrl, publishableKey, regionId }) })`. */
export const medusaCart = toMaker(createMedusaCart);
