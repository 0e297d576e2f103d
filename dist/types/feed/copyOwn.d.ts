/** A tree of own values without prototypes: nothing the host page put on `Object.prototype` can be read from it. */
export interface Tree {
    [key: string]: unknown;
}
export declare const isTree: (value: unknown) => value is Tree;
/** Items a list of the feed may have. One more is kept so that the parser can see that there were more. */
export declare const MAX_ITEMS = 2000;
/**
 * A copy of untrusted data that is safe to read, and ours to change: own enumerable values only, no prototypes, no functions,
 * `null` read as "not there", texts without control characters, bounded in depth and number.
 *
 * @returns `null` when the data has more than a million values, as an object that contains itself does.
 */
export declare function copyOwn(raw: unknown): {
    copy: unknown;
} | null;
