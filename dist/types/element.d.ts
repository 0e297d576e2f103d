import { n as OnShelf, r as ReelShelfElement, t as ReelShelfAttributes } from "./shared/markupTypes.js";

/**
 * Defines the element once in `window`; a second copy of the script finds the first one's and leaves it.
 *
 * @param onShelf - called with every shelf that starts, and where it sends to; what it returns is called when that shelf has gone.
 */
declare function defineReelShelf(window: Window & typeof globalThis, onShelf?: OnShelf): void;
export { type ReelShelfAttributes, type ReelShelfElement, defineReelShelf };