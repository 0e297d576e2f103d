/** npm `reelshelf/cart/link`: for a shop whose cart cannot be reached; shows the way to the product. Importing it does nothing. */
import { createLinkCart } from '../../cart/adapters/link/adapter.js';
import type { CartSettings } from '../../cart/page.js';
import type { CartMaker } from '../../cart/registry.js';
export { createLinkCart };
export type { CartMaker, CartSettings };
export type { CartAdapterFactory, CartPage } from '../../cart/page.js';
export type { AddLine, AddResult, CartAdapter, CartSummary, LiveProduct, LiveVariant, ProductRef } from '../../cart/types.js';
export type { CartError, CartErrorCode } from '../../cart/errors.js';
/** For `createShelf({ cart: linkCart() })`. */
export declare const linkCart: (settings?: CartSettings) => CartMaker;
