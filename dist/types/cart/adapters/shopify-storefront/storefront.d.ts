import { type Result } from '../../../tools/result.js';
import { type StorefrontState } from './parse.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
/** What a change did. An answer may have both: less went in than was asked. */
export interface StorefrontChange {
    state?: StorefrontState;
    error?: CartError;
    /** It went to a cart made just now: nothing of an older one is in it. */
    isNew?: true;
}
export interface Storefront {
    /** `null`: the setting `shop` is missing or is no address. */
    origin: string | null;
    /** One request, in the shopper's market: prices and texts depend on it. `types` are of the variables, each with a comma. */
    ask(kind: 'query' | 'mutation', types: string, body: string, fragment: string, variables: object, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
    readCart(signal?: AbortSignal): Promise<Result<StorefrontState, CartError>>;
    /**
     * Changes the shopper's cart by one of the API's mutations; makes a cart where there is none, and once more where the shop does not
     * know it any more.
     *
     * @param argument - what is changed, and the type that the API has for it: `lines:[CartLineInput!]!`.
     */
    change(field: string, argument: string, value: unknown, signal: AbortSignal): Promise<StorefrontChange>;
}
export declare function createStorefront(page: CartPage, settings: CartSettings, timeoutMs: number): Storefront;
