import type { CartPage, CartSettings } from '../../contract/page.js';
export type ShopPage = 'cart' | 'checkout';
/**
 * Where this shop's cart or checkout page is. Merchants translate and move both, so the address is one that they or the page state, in this
 * order: the setting, the blocks' settings, a link of the mini cart, the mini cart's data, the mini cart as the shop draws it anew. The
 * names that WooCommerce gives in English are tried last, and taken only where something is there; for want of a checkout, the cart.
 *
 * @returns `undefined` where none is known.
 */
export declare function findShopPage(page: CartPage, settings: CartSettings, name: ShopPage, timeoutMs: number): Promise<string | undefined>;
