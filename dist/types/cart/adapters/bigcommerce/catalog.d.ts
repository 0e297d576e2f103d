import type { CartPage, CartSettings } from '../../contract/page.js';
import type { LiveFacts, LiveProduct, ProductWish } from '../../contract/types.js';
/** The GraphQL Storefront API of the same origin, for shops whose merchant gave a token. Every answer is nothing where the shop does not answer. */
export interface Catalog {
    load(id: string): Promise<LiveProduct | null>;
    /** The shop's number for a product that is known by its variant or by its address. */
    find(variantId: string | undefined, path: string | undefined): Promise<string | undefined>;
    /** Facts by feed id, in one request for every fifty; `null` where the shop did not answer. */
    list(wishes: readonly ProductWish[], idOf: (wish: ProductWish) => string | undefined): Promise<Map<string, LiveFacts> | null>;
}
export declare function createCatalog(page: CartPage, settings: CartSettings, timeoutMs: number): Catalog;
