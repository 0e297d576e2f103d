import type { Stop } from '../../../tools/emitter.js';
import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';
/** The theme's own cart display, reached by its own means and by nothing else. */
export interface StencilTheme {
    /** Tells the badge how many pieces there are. Themes whose jQuery no page script can see are left alone. */
    show(count: number): Promise<AddResult['uiRefresh']>;
    /** Opens the theme's preview of the cart. `false`: this theme does not let anybody do that. */
    openPreview(onFailure: () => void): boolean;
    listen(tell: () => void): Stop;
}
export declare function createStencilTheme(page: CartPage, timeoutMs: number): StencilTheme;
