import type { CartPage } from '../contract/page.js';
import type { AddLine, CartAdapter } from '../contract/types.js';
/** `detail` of `reelshelf:cart_add`. */
export interface CartAddRequest {
    lines: readonly AddLine[];
    /**
     * Takes the add over, while the event is being dispatched. The answer, or a promise of it, is an `AddResult`, a boolean, or nothing
     * (it worked).
     */
    respondWith(answer: unknown): void;
}
/**
 * Offers every add to the page first, as a fetch event offers a request to a service worker: the cancelable DOM event
 * `reelshelf:cart_add` on the shelf's element. Taken: the page's answer counts. Cancelled without an answer: refused as `blocked`.
 * Neither: the adapter adds.
 *
 * @param limitMs - how long the page may take to answer.
 */
export declare function offerToPage(page: CartPage, adapter: CartAdapter, limitMs: number): CartAdapter;
