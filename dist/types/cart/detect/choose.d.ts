import type { CartName } from '../contract/names.js';
import type { CartPage, CartSettings } from '../contract/page.js';
/** Which adapter a page gets, and why; for the registry and for the debug overlay. */
export interface CartChoice {
    name: CartName;
    why: string;
    /** What else was found and not taken, strongest claim first. */
    others: {
        name: CartName;
        confidence: number;
        why: string;
    }[];
}
/** What the page looks like, where the merchant named nothing: platforms in a fixed order, then a form, then a link. */
export declare function chooseCart(page: CartPage, settings: CartSettings): CartChoice;
