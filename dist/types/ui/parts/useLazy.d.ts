/**
 * A part that is fetched when it is first wanted: `null` until it is there, `'failed'` where it cannot be had. It is tried again when the
 * line is back, at a new mount, and whenever `tries` changes.
 */
export declare function useLazy<T extends object>(isWanted: boolean, load: () => Promise<T>, tries?: number): T | 'failed' | null;
