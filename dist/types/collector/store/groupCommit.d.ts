import type { AppendResult } from './types.js';
/**
 * Writes one group at a time; what arrives meanwhile becomes the next group. One commit to disk then serves many waiting
 * requests, and a single request never waits for a timer.
 *
 *     add a ──► commit [a] ────────► a done
 *        add b, add c ────(wait)───► commit [b c] ──► b, c done
 *
 * @param commit - makes all items durable and answers for each whether it was new; throws when none was written.
 */
export declare function createGroupCommit<T>(commit: (items: readonly T[]) => Promise<readonly boolean[]>, maxItems: number): {
    add: (items: readonly T[]) => Promise<AppendResult>;
    /** Resolves when nothing waits any more. */
    settle: () => Promise<void>;
};
