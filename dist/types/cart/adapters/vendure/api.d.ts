import { type Result } from '../../../tools/result.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import type { CartSettings } from '../../contract/page.js';
import type { Dialect } from './queries.js';
export interface VendureApi {
    /** `null`: no session was begun, so there is no cart and nothing to ask for. Cookies are not ours to see; there it is `''`. */
    session(): Promise<string | null>;
    /**
     * One request; the answer is its `data`.
     *
     * @param write - makes the text; called again without custom fields when the server does not know those.
     */
    ask(write: (dialect: Dialect) => string, variables?: object, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
}
/** A Vendure server's Shop API with the shopper's session: a token of ours, or the server's cookie. */
export declare function createVendureApi(dialect: Dialect, settings: CartSettings, timeoutMs: number): VendureApi;
/** @param otherwise - the code for what has none of its own: the merchant's own rule is an `OrderInterceptorError`. */
export declare function explain(type: string | undefined, refusal: unknown, otherwise: CartErrorCode): CartError;
