/**
 * Events in storage that outlives the page and is shared by all tabs of the shop. Tabs never overwrite each other, because no
 * key has two writers. Within the part of the storage that belongs to this endpoint and key (`storageNames.ts`):
 *
 *     e:<owner>:<id>        one event
 *     c:<owner>:<context>   the context that events of this owner refer to
 *     o:<owner>             when the owner was last alive
 *
 * An owner whose sign of life is missing or old is gone; another tab then takes over the *owner*, so nothing has to be
 * written again and a full storage cannot lose what is already in it. Two tabs taking over at once would send twice, which
 * the ids make harmless; a lock makes it rare.
 */
import type { Locks } from '../../browser/locks.js';
import type { KeyValueStore } from '../../tools/env.js';
import { type EventStore } from './types.js';
export interface LocalStoreDeps {
    values: KeyValueStore;
    locks: Locks;
    /** Name of the lock for taking over, the same for all pages that share `values`. */
    lock: string;
    nowMs: () => number;
    /** Unique to this page view. */
    owner: string;
}
export declare function createLocalEventStore({ values, locks, lock, nowMs, owner }: LocalStoreDeps, limits?: import("./types.js").StoreLimits): EventStore;
