import type { CartPage } from '../../contract/page.js';
import type { AddLine, AddResult } from '../../contract/types.js';
/**
 * Adds as the buttons of a product list do, for shops whose Store API is switched off. The answer says whether it was done, and brings
 * the theme's own display along; how many pieces the cart holds it does not say.
 *
 * @param silence - called with 1 before and -1 after what the page says is the echo of this add.
 */
export declare function addByButton(page: CartPage, lines: readonly AddLine[], timeoutMs: number, markOf: (line: AddLine) => string | undefined, silence: (by: 1 | -1) => void): Promise<AddResult>;
