import { type CartChoice } from './choose.js';
import type { CartName } from '../contract/names.js';
import type { CartPage, CartSettings } from '../contract/page.js';
import type { CartAdapter } from '../contract/types.js';
/** What `reelshelf/cart/<platform>` makes: an adapter that still needs its page. */
export type CartMaker = (page: CartPage) => CartAdapter;
/**
 * The page's cart. What the merchant names comes first; `auto` looks at the page, see {@link chooseCart}. An adapter is loaded only
 * when it is the one. Every add is offered to the page first, see {@link offerToPage}.
 *
 * @param tell - hears which adapter was taken and why, before it is loaded.
 */
export declare function detectAdapter(page: CartPage, wanted: 'auto' | CartName | CartAdapter | CartMaker, settings?: CartSettings, tell?: (choice: CartChoice) => void): Promise<CartAdapter>;
