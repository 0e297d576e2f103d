import type { LiveFacts, LiveProduct, ProductWish } from '../../contract/types.js';
import type { MedusaStore } from './store.js';
/** Everything of one product. */
export declare function loadProduct(store: MedusaStore, wish: ProductWish, pageUrl: string): Promise<LiveProduct | null>;
/** Price and stock of all of them, in one request. */
export declare function loadFacts(store: MedusaStore, wishes: readonly ProductWish[], pageUrl: string): Promise<Map<string, LiveFacts>>;
/** Most pieces that one cart may hold of this variant; `undefined` where there is no such limit or the server does not tell. */
export declare function loadStock(store: MedusaStore, variantId: string, signal: AbortSignal): Promise<number | undefined>;
