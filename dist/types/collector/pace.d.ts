export interface Pace {
    /** Counts pieces of work that were done; `true` when the others come first: `if (pace.spent()) await pace.rest();` */
    spent(pieces?: number): boolean;
    rest(): Promise<void>;
}
export declare function createPace(takeTurn?: () => Promise<unknown>): Pace;
export declare function eachInSlices<T>(items: Iterable<T>, pace: Pace, run: (item: T) => void): Promise<void>;
/** Sorted as `toSorted` does: runs of a slice each, then pairs of runs are merged. */
export declare function sortInSlices<T>(items: readonly T[], compare: (a: T, b: T) => number, pace: Pace): Promise<T[]>;
