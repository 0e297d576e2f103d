import { type Result } from '../../../tools/result.js';
import { type JsonReply } from '../../kit/http.js';
import { type WooState } from './lines.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
/** A refusal may bring the cart along, too. */
export interface WooAnswer {
    state?: WooState;
    error?: CartError;
}
export interface WooStore {
    /** GET of any route. */
    get(route: string, query?: Record<string, string>, signal?: AbortSignal): Promise<Result<JsonReply, CartError>>;
    readCart(signal?: AbortSignal): Promise<Result<WooState, CartError>>;
    /** A change of the cart; every such route answers with the whole cart. A stale nonce is renewed and the request sent once more. */
    change(route: string, json: object, signal: AbortSignal): Promise<WooAnswer>;
}
/** WooCommerce's Store API with the shopper's own session: cookies and a nonce, never a token. */
export declare function createWooStore(page: CartPage, timeoutMs: number): WooStore;
