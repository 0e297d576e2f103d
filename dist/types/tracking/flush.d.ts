import type { ExitReason } from '../browser/pageExit.js';
import type { Env } from '../tools/env.js';
import type { EventValue } from './store/types.js';
/** Why a flush happens. Exit reasons may not wait for anything: the page may be gone the next moment. */
export type FlushReason = 'count' | 'bytes' | 'timer' | 'retry' | 'online' | 'return' | 'start' | 'asked' | ExitReason;
export declare const FLUSH_BYTES: number;
/**
 * Decides when to send: often and early, because what is sent while the page lives arrives, and what is left to its last
 * moment may not.
 */
export interface FlushClock {
    /** An event was added; `waiting` includes it. */
    added(value: EventValue, waiting: {
        count: number;
        bytes: number;
    }): void;
    stop(): void;
}
export declare function createFlushClock(env: Env, flush: (reason: FlushReason) => void): FlushClock;
