import type { Stop } from '../tools/emitter.js';
import { type Shelf } from './createShelf.js';
import { type OptionName, type ShelfOptions } from './options.js';
export declare const TAG = "reel-shelf";
/** Each option is a property, too, and wins over the rest. `shelf` is none: that is the running shelf; its option is an attribute. */
type OptionProperties = {
    [Name in Exclude<OptionName, 'shelf'>]?: ShelfOptions[Name] | undefined;
};
export interface ReelShelfElement extends HTMLElement, OptionProperties {
    /** Options that win over attributes. Setting it shows the result. */
    options: Partial<ShelfOptions>;
    /** The running shelf; `null` while the element is not in a document. */
    readonly shelf: Shelf | null;
}
/**
 * Defines the element once in `window`; a second copy of the script finds the first one's and leaves it.
 * The class is made in here because extending `HTMLElement` at module level would throw where there is no DOM.
 *
 * @param onShelf - hears of every shelf that starts, and where that sends to; what it returns is called when that shelf has gone.
 */
export declare function defineReelShelf(window: Window & typeof globalThis, onShelf?: (shelf: Shelf, endpoint: () => string | undefined) => Stop): void;
export {};
