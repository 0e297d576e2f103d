import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';
import type { MagentoScripts } from './scripts.js';
export interface MagentoDisplay {
    /** Has the theme load the sections anew. */
    show(...sections: string[]): Promise<AddResult['uiRefresh']>;
    /** Opens the theme's own cart; `false` where it has none that opens. */
    openCart(): boolean;
}
export declare function createMagentoDisplay({ window }: CartPage, { isHyva, call, load }: MagentoScripts): MagentoDisplay;
