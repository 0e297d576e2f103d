import { type Result } from '../../../tools/result.js';
import type { Money } from '../../../feed/schema.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionCart.js';
import type { AddLine } from '../../contract/types.js';
export interface BigCommerceState extends CartState {
    /** Absent: there is no cart yet, or the last line has gone and the cart with it. */
    id?: string | undefined;
    /** For optimistic locking; absent on shops that do not tell it. */
    version?: number | undefined;
}
/** What came of one change. */
export interface BigCommerceAnswer {
    /** The cart that the change was made to: a newer one than was known when it had moved on meanwhile. */
    before: BigCommerceState;
    after: BigCommerceState;
    error?: CartError | undefined;
}
export interface BigCommerceCart {
    read(signal?: AbortSignal): Promise<Result<BigCommerceState, CartError>>;
    /** A change under the cart's version; a conflict is met once by reading the cart again. Without a cart one is created. */
    change(cart: BigCommerceState, method: string, path: string, json: object, signal: AbortSignal): Promise<BigCommerceAnswer>;
}
/** The Storefront REST API: the shopper's own cookies, no token. */
export declare function createBigCommerceRequests(page: CartPage, timeoutMs: number): BigCommerceCart;
/** Money from a decimal number as BigCommerce writes it: `28`, `221.4`. */
export declare const moneyOf: (value: unknown, currency: string | undefined) => Money | undefined;
/** A line as the API takes it. */
export declare function lineItem({ variantId, quantity, properties }: AddLine, productId: string): object;
