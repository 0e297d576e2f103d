import type { Stop } from '../../../tools/emitter.js';
import type { CartPage } from '../../contract/page.js';
/** What is told besides that the cart is another. */
export interface WooChange {
    /** Pieces were taken out. */
    isLess?: boolean;
    /** Rendered parts of the theme that came with the answer; asked for where they did not. */
    fragments?: object;
    hash?: string;
}
/**
 * Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
 * answers, so each way is tried where its script is there.
 *
 * @returns `done` when a display is known to listen, `partial` when only events were sent out.
 */
export declare function refreshWooDisplay(page: CartPage, quietly: (run: () => void) => void, change: WooChange): Promise<'done' | 'partial'>;
/** Hears the shop's own scripts: jQuery's events of classic themes, and the store of the cart blocks. */
export declare function listenToScripts(page: CartPage, tell: () => void, isKnown: (count: number) => boolean): Stop;
