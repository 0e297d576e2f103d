/**
 * Stands for an object that may be replaced by another of the same shape: every read is of the one that `of` answers then, and a
 * function that somebody has kept calls the newest one's.
 */
export declare function newest<T extends object>(of: () => T): T;
