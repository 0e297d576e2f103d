import type { KeyValueStore } from '../tools/env.js';
export declare const ORDERS_KEY = "reelshelf:orders";
/** Remembers order ids, so that a reloaded thank-you page does not order again. */
export declare function createOrderMemory(): {
    isNew(orderId: string, store: KeyValueStore | null): boolean;
};
