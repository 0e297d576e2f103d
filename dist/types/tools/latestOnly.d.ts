/**
 * Lets only the newest of several overlapping tasks have its answer used.
 *
 *     ask 1 ────────────────► late answer: `null`
 *          ask 2 ──► answer used
 */
export declare function createLatestOnly(): {
    run<T>(task: () => Promise<T>): Promise<T | null>;
    cancel(): void;
};
