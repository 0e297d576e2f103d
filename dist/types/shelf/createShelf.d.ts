/**
 * The public way in for developers. Everything here is safe to call at any time and never throws into the page.
 */
import type { EventType } from '../events/catalog.js';
import { type Stop } from '../tools/emitter.js';
import type { OrderInput } from '../events/order.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import { type CartOption, type ConsentAnswer, type ShelfChanges, type ShelfOptions } from './options.js';
import type { ShelfReady } from './showFeed.js';
export interface Shelf {
    /** Resolves when the first cards are there, or with the reason why none will be. Never rejects; waits while the shelf is far from view. */
    readonly ready: Promise<ShelfReady>;
    /** Whether the player is open. */
    readonly isOpen: boolean;
    /** Opens the player at a video of this shelf; before the feed is there, as soon as it is. An unknown id is shown in the console. */
    open(videoId: string): void;
    /** Closes the player, if it is open. */
    close(): void;
    /**
     * Hears events of the catalogue, `'*'` all of them, with the same payload as the DOM event `reelshelf:<type>`. What the shop answers to
     * an add that was on its way is heard after `destroy`, too.
     * @returns removes the listener.
     */
    on<T extends EventType>(type: T | '*', listener: (detail: ReelshelfEventDetail<T>) => void): Stop;
    /** The same for the next such event alone. */
    once<T extends EventType>(type: T | '*', listener: (detail: ReelshelfEventDetail<T>) => void): Stop;
    /**
     * Changes options and shows the result; an open player stays open while its video is shown. Options that are not named stay,
     * `undefined` is the default. What is alike changes nothing: objects and lists are compared by what is in them, and a function in
     * place of another is called from then on and starts nothing anew.
     */
    update(options: ShelfChanges): void;
    /** Reports an order, e.g. on a thank-you page; an order id counts once, and one that cannot be read is shown in the console. */
    order(order: OrderInput): void;
    /** The shopper's answer, where no consent tool of the page is understood. */
    consent(answer: ConsentAnswer): void;
    /**
     * Removes every node, listener, timer and style of this shelf. What an open player showed is told before, and an add that is on its
     * way is told when the shop has answered.
     */
    destroy(): void;
}
/**
 * Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched. A wrong option or host is shown in the
 * console, with what was expected. For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
 */
export declare function createShelf<Cart extends CartOption = 'auto'>(host: HTMLElement, options: ShelfOptions<Cart>): Shelf;
