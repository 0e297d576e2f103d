import { type Sold } from './parseProduct.js';
import type { Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { LiveProduct, ProductWish } from '../../contract/types.js';
export interface MagentoCatalog {
    /** What the shop sells under a SKU, as far as it was asked for. */
    known: ReadonlyMap<string, Sold>;
    /** Products by feed id; those that the shop does not know are left out. */
    load(wishes: readonly ProductWish[], withVariants: boolean, signal?: AbortSignal): Promise<Result<Map<string, LiveProduct>, CartError>>;
    /** The shopper's, as far as the page or a product has told it. */
    currency(): string | undefined;
}
export declare function createMagentoCatalog(page: CartPage, base: string, settings: CartSettings, timeoutMs: number): MagentoCatalog;
