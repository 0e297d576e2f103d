import type { CartPage, CartSettings } from '../../contract/page.js';
import type { CartAdapter } from '../../contract/types.js';
import type { CustomCart } from './settings.js';
/**
 * A shop's own cart. The page tells of changes with a DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link CustomCart}.
 *
 * @param next - does what no function was given for; without it that is refused.
 */
export declare function createCustomCart(page: CartPage, settings?: Partial<CustomCart> | CartSettings, next?: CartAdapter): CartAdapter;
