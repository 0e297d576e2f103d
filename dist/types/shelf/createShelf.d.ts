/**
 * The public way in for developers. Everything here is safe to call at any time and never throws into the page.
 */
import type { EventType } from '../events/catalog.js';
import { type Stop } from '../tools/emitter.js';
import type { OrderInput } from '../events/order.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import type { ConsentAnswer, ShelfChanges, ShelfOptions } from './options.js';
export interface Shelf {
    /** Opens the player at a video of this shelf; before the feed is there, as soon as it is. An unknown id does nothing. */
    open(videoId: string): void;
    /** Closes the player, if it is open. */
    close(): void;
    /**
     * Hears events of the catalogue, `'*'` all of them, with the same payload as the DOM event `reelshelf:<type>`.
     * @returns removes the listener.
     */
    on(type: EventType | '*', listener: (detail: ReelshelfEventDetail) => void): Stop;
    /** Changes options and shows the result. An open player is closed; options that are not named stay, `undefined` is the default. */
    update(options: ShelfChanges): void;
    /** Reports an order, e.g. on a thank-you page; an order id counts once, and one that cannot be read is shown in the console. */
    order(order: OrderInput): void;
    /** The shopper's answer, where no consent tool of the page is understood. */
    consent(answer: ConsentAnswer): void;
    /** Removes every node, listener, timer and style of this shelf. */
    destroy(): void;
}
/**
 * Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched.
 * For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
 */
export declare function createShelf(host: HTMLElement, options: ShelfOptions): Shelf;
