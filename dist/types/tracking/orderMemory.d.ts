import type { KeyValueStore } from '../tools/env.js';
/** Remembers order ids, so that a reloaded thank-you page does not order again. */
export declare function createOrderMemory(): {
    isNew(orderId: string, store: KeyValueStore | null): boolean;
};
