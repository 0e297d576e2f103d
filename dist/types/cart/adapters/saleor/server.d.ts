import { type Result } from '../../../tools/result.js';
import { type SaleorState } from './checkout.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
export interface SaleorChange {
    state?: SaleorState;
    error?: CartError;
    /** It went to a checkout made just now: nothing of an older one is in it. */
    isNew?: true;
}
export interface Saleor {
    /** `null`: the setting `baseUrl` or `channel` is missing, or is no address. */
    url: string | null;
    /** `LanguageCodeEnum`, where the shop names a language. */
    language: string;
    ask(document: string, variables: object, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
    readCart(signal?: AbortSignal): Promise<Result<SaleorState, CartError>>;
    /**
     * Changes the shopper's checkout; makes one where there is none, and once more where the server does not know it any more.
     *
     * @param argument - what is changed, and the type that the API has for it: `lines:[CheckoutLineInput!]!`.
     */
    change(field: string, argument: string, value: unknown, signal: AbortSignal): Promise<SaleorChange>;
}
export declare function createSaleor(page: CartPage, settings: CartSettings, timeoutMs: number): Saleor;
