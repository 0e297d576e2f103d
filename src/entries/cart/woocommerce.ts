/** npm `reelshelf/cart/woocommerce`: the cart of WooCommerce, through its Store API. Importing it does nothing. */
import { createWooCommerceCart } from '../../cart/adapters/woocommerce/adapter.js';
import type { CartSettings } from '../../cart/page.js';
import type { CartMaker } from '../../cart/registry.js';

export { createWooCommerceCart };
export type { CartMaker, CartSettings };
export type { CartAdapterFactory, CartPage } from '../../cart/page.js';
export type { AddLine, AddResult, CartAdapter, CartSummary, LiveProduct, LiveVariant, ProductRef } from '../../cart/types.js';
export type { CartError, CartErrorCode } from '../../cart/errors.js';

/** For `createShelf({ cart: wooCommerceCart() })`. */
export const wooCommerceCart =
  (settings: CartSettings = {}): CartMaker =>
  (page) =>
    createWooCommerceCart(page, settings);
