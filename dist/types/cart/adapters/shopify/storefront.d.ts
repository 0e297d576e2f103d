import type { CartPage } from '../../page.js';
/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
export declare const rootOf: (page: CartPage) => string;
export declare const activeCurrency: (page: CartPage) => string | undefined;
/** In the theme editor nothing is bought. */
export declare const isDesignMode: (page: CartPage) => boolean;
/** A numeric variant id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`. */
export declare const numericId: (id: string | undefined) => string | null;
/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
export declare function handleOf(product: {
    productId: string;
    ref?: {
        handle?: string;
    };
    url?: string;
}): string | null;
