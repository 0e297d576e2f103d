import type { CartPage, CartSettings } from './page.js';
import type { CartAdapter } from './types.js';
export declare const cartNames: readonly ['shopify', 'woocommerce', 'custom', 'form', 'link'];
export type CartName = (typeof cartNames)[number];
/** What `reelshelf/cart/<platform>` makes: an adapter that still needs its page. */
export type CartMaker = (page: CartPage) => CartAdapter;
/**
 * The page's cart. What the merchant names comes first; `auto` looks for the platforms in a fixed order, since some shops carry the
 * marks of two. An adapter is loaded only when it is the one. Every add is offered to the page first, see {@link offerToPage}.
 */
export declare function detectAdapter(page: CartPage, wanted: 'auto' | CartName | CartAdapter | CartMaker, settings?: CartSettings): Promise<CartAdapter>;
