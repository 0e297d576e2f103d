import { type EventStore } from './types.js';
/**
 * Events in memory alone: for pages whose storage is refused. Everything here is lost with the page.
 *
 * @param onGone - told the ids that were given up for room.
 */
export declare function createMemoryStore(limits?: import("./types.js").StoreLimits, onGone?: (ids: string[]) => void): EventStore;
