import type { CartPage, CartSettings } from '../../page.js';
import type { CartAdapter } from '../../types.js';
/**
 * A shop's own cart. The setting `add` is a function `(lines) => AddResult | boolean | void`, or a promise of one; optional
 * `undo(token)`, `read()`, `openCart()` and `checkout()` stand beside it. A shop that answers the DOM event `reelshelf:cart_add` instead
 * sets `canAdd: true`. The page tells of changes with a DOM event `reelshelf:cart_changed` on the document.
 *
 * @param next - does what no function was given for; without it that is refused.
 */
export declare function createCustomCart(page: CartPage, settings?: CartSettings, next?: CartAdapter): CartAdapter;
