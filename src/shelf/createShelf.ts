/** The public way in for developers. */
import { makeShelf, type Shelf } from './makeShelf.js';
import type { CartOption, ShelfOptions } from './options.js';
import { tagParts } from './tagParts.js';

export type { Shelf };

/**
 * Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched. A wrong option or host is shown in the
 * console, with what was expected. For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
 */
export function createShelf<Cart extends CartOption = 'auto'>(
  host: HTMLElement,
  options: ShelfOptions<Cart>,
): Shelf {
  return makeShelf(host, options, tagParts);
}
