/** A part that is fetched when it is first wanted: `null` until it is there, `'failed'` where it cannot be had. A new mount tries again. */
export declare function useLazy<T extends object>(isWanted: boolean, load: () => Promise<T>): T | 'failed' | null;
