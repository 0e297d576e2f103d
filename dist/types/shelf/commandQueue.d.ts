import type { Display } from '../tools/display.js';
import type { Stop } from '../tools/emitter.js';
import type { Shelf } from './createShelf.js';
export interface ReelshelfGlobal {
    (...call: unknown[]): unknown;
    q?: ArrayLike<unknown>[];
    /** Tags that have been taken: their `data-*` as text. */
    tags?: string[];
}
export interface Commands {
    run(...call: unknown[]): unknown;
    /**
     * Makes a shelf known: it hears what was asked of all shelves, also before it was there.
     * @param endpoint - where it sends to now, if anywhere.
     * @returns to be called when the shelf leaves the page.
     */
    join(shelf: Shelf, endpoint: () => string | undefined): Stop;
}
type Taker = Pick<Shelf, 'order' | 'consent'>;
/** @param standIn - makes what takes orders and refusals where no shelf sends to an endpoint, such as a thank-you page; `null` when it knows no endpoint. */
export declare function createCommands(display: Display, standIn: () => Taker | null): Commands;
export {};
