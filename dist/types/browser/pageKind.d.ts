/** Whether a shopper pays on this page: by its marks, or by a payment provider's frame that takes a card's number. */
import type { Stop } from '../tools/emitter.js';
export declare function isPaymentPage(window: Window): boolean;
/**
 * Tells of each change between a page where a shopper pays and any other: a router changes pages without loading one, and a
 * provider's fields come when a way to pay is chosen.
 *
 * @param was - what the page is taken for so far; `changed` is called at once if it is not that.
 * @returns ends the watch.
 */
export declare function watchPaymentPage(window: Window, was: boolean, changed: (isPaying: boolean) => void): Stop;
