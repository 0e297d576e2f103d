/**
 * The name that was probably meant: the one fewest letters away, else the shortest that contains what was written, or is contained
 * in it; `undefined` when none is near.
 */
export declare function nearest(written: string, names: readonly string[]): string | undefined;
