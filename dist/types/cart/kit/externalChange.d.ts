import { type Stop } from '../../tools/emitter.js';
import type { CartPage } from '../contract/page.js';
/** Tells when somebody else changed the cart, and keeps quiet about our own changes. */
export interface ExternalChange {
    on(listener: () => void): Stop;
    /** Runs code that makes the page say "the cart changed"; what it says meanwhile is not news. */
    quietly<T>(run: () => T): T;
    destroy: Stop;
}
/** Starts an adapter's own listening: `hear` for DOM events, `add` for undoing anything else, `tell` when that had news. */
export type ListenForChanges = (hear: (target: EventTarget, type: string, isNews?: (event: Event) => boolean) => void, add: (stop: Stop) => void, tell: () => void) => void;
/**
 * Hears the given DOM events, and the moments when a cart may have changed unseen: the tab was hidden, or the page comes
 * back from the back/forward cache. Listens from the first listener on.
 */
export declare function createExternalChange(page: CartPage, start: ListenForChanges): ExternalChange;
