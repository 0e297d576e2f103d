/** npm `reelshelf/cart/sfcc`: the cart of Salesforce Commerce Cloud (SFRA). Importing it does nothing. */
import { createSfccCart } from '../../cart/adapters/sfcc/adapter.js';
import { toMaker } from '../../cart/detect/toMaker.js';

export { createSfccCart };
export type { SfccSettings } from '../../cart/adapters/sfcc/settings.js';
export type * from '../../cart/detect/public.js';

/** For `createShelf({ cart: sfccCart() })`. */
export const sfccCart = toMaker(createSfccCart);
