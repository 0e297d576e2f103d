import { type Result } from '../../../tools/result.js';
import { type MedusaState } from './parseCart.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
export interface MedusaStore {
    /** Whether the merchant named the server and its key; without them every request is refused. */
    isKnown: boolean;
    /** Products with the prices of the region; none where it is not known or the server did not answer. */
    products(query: Record<string, string>, signal?: AbortSignal): Promise<unknown[]>;
    /** Without a cart, or with one that became an order: an empty one, and nothing is asked or made. */
    readCart(signal?: AbortSignal): Promise<Result<MedusaState, CartError>>;
    /** The cart as it was seen last. */
    seen(): MedusaState;
    /** Adds to the cart, or makes one with the item in it. */
    addItem(item: object, signal: AbortSignal): Promise<Result<MedusaState, CartError>>;
    /** Changes the cart or one of its lines; no body takes the line out. */
    change(route: string, json: object | undefined, signal: AbortSignal): Promise<Result<unknown, CartError>>;
}
/** Medusa's Store API. The cart is its id: no cookie, no token of the shopper's. */
export declare function createMedusaStore(page: CartPage, settings: CartSettings, timeoutMs: number): MedusaStore;
