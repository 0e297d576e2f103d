import type { LiveProduct, ProductRef } from '../../types.js';
import type { WooStore } from './store.js';
export interface WooProductWish {
    productId: string;
    ref?: ProductRef;
    url?: string;
}
/** The platform's product: by id, else by slug or SKU. `null` when the shop does not know it. */
export declare function findProduct(store: WooStore, { productId, ref, url }: WooProductWish): Promise<unknown>;
/** Price and stock now; a product with variations costs one request more, since their prices stand apart. */
export declare function loadWooProduct(store: WooStore, wish: WooProductWish): Promise<LiveProduct | null>;
