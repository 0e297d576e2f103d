/** npm `reelshelf/cart/sfcc`: the cart of Salesforce Commerce Cloud (SFRA). Importing it does nothing. */
import { createSfccCart } from '../../cart/adapters/sfcc/adapter.js';
export { createSfccCart };
export type { SfccSettings } from '../../cart/adapters/sfcc/settings.js';
export type * from '../../cart/detect/public.js';
/** For `createShelf({ cart: sfccCart() })`. */
export declare const sfccCart: (settings?: import("./sfcc.js").SfccSettings | undefined) => import("./bigcommerce.js").CartMaker;
