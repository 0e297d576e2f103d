import type { LiveFacts, LiveProduct, ProductWish } from '../../contract/types.js';
import type { WooStore } from './store.js';
/** What the adapter lends to its later part. */
export interface WooCatalogue extends Pick<WooStore, 'get'> {
    baseUrl: string;
    plainText(html: string): string;
}
/** The platform's product, or `null` when the shop does not know it. */
export declare function findProduct(store: WooCatalogue, wish: ProductWish): Promise<unknown>;
/** Price and stock now; a product with variations costs one request more, since their prices stand apart. The Store API does not say whether tax is in its prices. */
export declare function loadWooProduct(store: WooCatalogue, wish: ProductWish): Promise<LiveProduct | null>;
/** Price and stock of several products: one request for those named by id, one for each other way of naming. */
export declare function loadWooFacts(store: WooCatalogue, wishes: readonly ProductWish[]): Promise<Map<string, LiveFacts>>;
