/** npm `reelshelf/cart/shopify`: the cart of a Shopify storefront (Liquid themes). Importing it does nothing. */
import { createShopifyCart } from '../../cart/adapters/shopify/adapter.js';
import type { CartSettings } from '../../cart/page.js';
import type { CartMaker } from '../../cart/registry.js';
export { createShopifyCart };
export type { CartMaker, CartSettings };
export type { CartAdapterFactory, CartPage } from '../../cart/page.js';
export type { AddLine, AddResult, CartAdapter, CartSummary, LiveProduct, LiveVariant, ProductRef } from '../../cart/types.js';
export type { CartError, CartErrorCode } from '../../cart/errors.js';
/** For `createShelf({ cart: shopifyCart() })`. */
export declare const shopifyCart: (settings?: CartSettings) => CartMaker;
