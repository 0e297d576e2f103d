import type { CartAdapterFactory } from '../../contract/page.js';
import type { WooCommerceSettings } from './settings.js';
/**
 * The cart of a WooCommerce shop, through its Store API in the shopper's own session. Where that is switched off, simple products are
 * added as the theme's own buttons do (`?wc-ajax=add_to_cart`); the cart can then be neither told nor changed.
 *
 * Settings: {@link WooCommerceSettings}.
 *
 * Not possible: to put back what an add-on plugin noted on a line; to say whether prices are with tax, which the Store API does not tell.
 */
export declare const createWooCommerceCart: CartAdapterFactory<WooCommerceSettings>;
