/** Whole seconds until a moment of the monotonic clock, counting down; 0 from then on. */
export declare function useSecondsUntil(atMs: number): number;
