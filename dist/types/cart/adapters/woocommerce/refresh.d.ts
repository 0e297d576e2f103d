import type { CartPage } from '../../page.js';
/**
 * Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
 * answers, so each way is tried where its script is there.
 *
 * @returns `done` when a display is known to listen, `partial` when only events were sent out.
 */
export declare function refreshWooDisplay(page: CartPage, quietly: (run: () => void) => void): Promise<'done' | 'partial'>;
