/**
 * When something counts as seen (MRC): enough of its pixels visible for one second without a break. Pure; the sights come in
 * as data. `impressions.ts` puts the clock around it.
 */
export interface Sight {
    /** Visible share, 0 to 1; 0 while the document is hidden. */
    ratio: number;
    /** The whole element's area in CSS px². */
    areaPx: number;
    /** Monotonic. */
    atMs: number;
}
export interface ViewabilityState {
    /** Since when enough is visible without a break; `null` while it is not. */
    readonly sinceMs: number | null;
    readonly isViewed: boolean;
}
export declare function createViewability(): ViewabilityState;
/**
 * Takes a sight; the last one holds until the next. `isNew` is true exactly once, at the sight that completes the second.
 * `againInMs` says when to look again if nothing changes until then; `null` when there is nothing to wait for.
 */
export declare function advanceViewability(state: ViewabilityState, sight: Sight): {
    state: ViewabilityState;
    isNew: boolean;
    againInMs: number | null;
};
