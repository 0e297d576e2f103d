import type { CartPage, CartSettings } from '../../contract/page.js';
import type { AddLine, CartAdapter, ProductWish } from '../../contract/types.js';
export interface BigCommerceProducts extends Pick<CartAdapter, 'getProduct' | 'getProducts'> {
    /** The shop's number for a product, which every add needs beside the variant's. */
    idOf(wish: ProductWish & Pick<AddLine, 'variantId'>): Promise<string | undefined>;
}
/**
 * Price and stock. With the merchant's Storefront API token all of a product is known, and many products in one request; without it
 * the theme's own endpoint tells of one product, and of its variant only when there is no choice.
 */
export declare function createProducts(page: CartPage, settings: CartSettings, timeoutMs: number): BigCommerceProducts;
export declare const isNumber: (text: string | undefined) => boolean;
