import { type Result } from '../../../tools/result.js';
import { type JsonReply } from '../../kit/http.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionCart.js';
export interface ShopifyState extends CartState {
    /** As it came, for the theme's own functions. */
    raw: unknown;
}
export interface ShopifyRequests {
    readCart(signal?: AbortSignal): Promise<Result<ShopifyState, CartError>>;
    get(path: string): Promise<Result<JsonReply, CartError>>;
    post(path: string, json: object, signal: AbortSignal): Promise<Result<JsonReply, CartError>>;
}
/** The Ajax API of a Liquid storefront: unversioned, so every field is read as if it might be missing. */
export declare function createShopifyRequests(page: CartPage, timeoutMs: number): ShopifyRequests;
export declare function parseCart(body: unknown, baseUrl: string): ShopifyState | null;
