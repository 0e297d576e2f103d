import { type MagentoDisplay } from './display.js';
import type { Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState, SessionPlatform } from '../../kit/sessionCart.js';
import type { MagentoCatalog } from './catalog.js';
import type { MagentoRequests } from './requests.js';
import type { MagentoScripts } from './scripts.js';
export interface MagentoParts {
    page: CartPage;
    requests: MagentoRequests;
    scripts: MagentoScripts;
    catalog: MagentoCatalog;
    readCart(signal: AbortSignal): Promise<Result<CartState, CartError>>;
    /** The custom option that our mark goes into. */
    markId: string | undefined;
}
export type MagentoChanges = Pick<SessionPlatform<CartState>, 'add' | 'setQuantity'> & MagentoDisplay;
/** All that changes the cart. A product can be shown without it, so it comes after. */
export declare function createMagentoChanges({ page, requests, scripts, catalog, readCart, markId }: MagentoParts): MagentoChanges;
