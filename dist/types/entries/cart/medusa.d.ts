/** npm `reelshelf/cart/medusa`: the cart of a Medusa server, through its Store API. Importing it does nothing. */
import { createMedusaCart } from '../../cart/adapters/medusa/adapter.js';
export { createMedusaCart };
export type { MedusaSettings } from '../../cart/adapters/medusa/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: medusaCart({ baseUrl, publishableKey, regionId }) })`. */
export declare const medusaCart: (settings: import("./medusa.js").MedusaSettings) => import("./bigcommerce.js").CartMaker;
