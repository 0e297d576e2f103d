/** npm `reelshelf/cart/form`: buys through the product form of the page itself. Importing it does nothing. */
import { createFormCart } from '../../cart/adapters/form/adapter.js';
import type { CartSettings } from '../../cart/page.js';
import type { CartMaker } from '../../cart/registry.js';

export { createFormCart };
export type { CartMaker, CartSettings };
export type { CartAdapterFactory, CartPage } from '../../cart/page.js';
export type { AddLine, AddResult, CartAdapter, CartSummary, LiveProduct, LiveVariant, ProductRef } from '../../cart/types.js';
export type { CartError, CartErrorCode } from '../../cart/errors.js';

/** For `createShelf({ cart: formCart() })`. */
export const formCart =
  (settings: CartSettings = {}): CartMaker =>
  (page) =>
    createFormCart(page, settings);
