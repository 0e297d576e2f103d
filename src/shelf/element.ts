/** `<reel-shelf>` for developers, and its name. */
import { defineElement, TAG, type OnShelf, type ReelShelfElement } from './defineElement.js';
import { tagParts } from './tagParts.js';

export { TAG, type ReelShelfElement };

/**
 * Defines the element once in `window`; a second copy of the script finds the first one's and leaves it.
 *
 * @param onShelf - called with every shelf that starts, and where it sends to; what it returns is called when that shelf has gone.
 */
export function defineReelShelf(
  window: Window & typeof globalThis,
  onShelf: OnShelf = () => () => {},
): void {
  defineElement(window, onShelf, tagParts);
}
