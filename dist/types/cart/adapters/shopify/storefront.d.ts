import type { CartPage } from '../../contract/page.js';
/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
export declare const rootOf: (page: CartPage) => string;
/** In the theme editor nothing is bought. */
export declare const isDesignMode: (page: CartPage) => boolean;
/** A numeric variant id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`. */
export declare const numericId: (id: string | undefined) => string | null;
