import { type Result } from '../../../tools/result.js';
import { type JsonReply, type JsonRequest } from '../../kit/http.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
export interface MagentoRequests {
    /** Anything below the shop's root, in the shopper's session. */
    ask(path: string, request: JsonRequest): Promise<Result<JsonReply, CartError>>;
    /** One section of the shopper's private data, read past every cache. */
    section(name: string, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
}
export declare function createMagentoRequests(page: CartPage, base: string, timeoutMs: number): MagentoRequests;
