import type { EventStore, StoredEvent } from './store/types.js';
/**
 * The events that wait, seen by the sender: what may go next, what is on its way, what is too old to matter. An event leaves
 * the store only when it is settled.
 */
export interface Queue {
    /** Writes it down. `false` when it was not taken. */
    add(event: StoredEvent): boolean;
    /** The next events of one context, marked as on their way: the valuable first, else the oldest. At least one, if any waits. */
    take(maxBytes: number, maxCount: number): readonly StoredEvent[];
    /** Confirmed, or refused for good. */
    settle(ids: readonly string[]): void;
    /** Not delivered: they wait again. */
    release(ids: readonly string[]): void;
    waiting(): {
        count: number;
        bytes: number;
    };
    /** Forgets all that this page holds, also what is on its way. */
    clear(): void;
}
export declare function createQueue(store: EventStore, nowMs: () => number): Queue;
