import { type Result } from '../../../tools/result.js';
import { type JsonReply } from '../../http.js';
import { handleOf } from './storefront.js';
import type { CartError } from '../../errors.js';
import type { CartPage } from '../../page.js';
import type { CartState } from '../../sessionCart.js';
import type { LiveProduct } from '../../types.js';
export interface ShopifyState extends CartState {
    /** As it came, for the theme's own functions. */
    raw: unknown;
}
export interface ShopifyRequests {
    readCart(signal?: AbortSignal): Promise<Result<ShopifyState, CartError>>;
    post(path: string, json: object, signal: AbortSignal): Promise<Result<JsonReply, CartError>>;
    loadProduct(product: Parameters<typeof handleOf>[0]): Promise<LiveProduct | null>;
}
/** The Ajax API of a Liquid storefront: unversioned, so every field is read as if it might be missing. */
export declare function createShopifyRequests(page: CartPage, timeoutMs: number): ShopifyRequests;
export declare function parseCart(body: unknown): ShopifyState | null;
export declare function parseLines(items: unknown[]): CartState['lines'];
