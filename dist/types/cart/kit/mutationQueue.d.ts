import type { Env } from '../../tools/env.js';
/** Runs tasks one at a time, first in first out. */
export interface MutationQueue {
    /**
     * @param task - gets a signal that is aborted when nobody waits for its answer any more.
     * @param giveUp - makes the answer when the task is late, was stopped, or threw. The next task then starts.
     */
    run<T>(task: (signal: AbortSignal) => Promise<T>, giveUp: (why: string) => T): Promise<T>;
    /** Answers everything waiting with its `giveUp`, and everything that comes later too. */
    stop(): void;
}
/**
 * One mutation in flight: carts that are kept in a session lose updates when two requests overlap.
 *
 *     run(a) ──► a ──────┐
 *     run(b) ............└─► b ──► …
 *
 * @param timeoutMs - the longest one task may hold up the others; requests inside a task have shorter limits of their own.
 */
export declare function createMutationQueue(setTimer: Env['setTimer'], timeoutMs: number): MutationQueue;
