/** Pure arithmetic of the windowed track: which cards exist in the DOM, whatever the feed's length. */
export interface Track {
    /** Distance scrolled from the start side, in px; positive in both text directions. */
    offsetPx: number;
    viewPx: number;
    /** One card and its gap. */
    stridePx: number;
    count: number;
}
/** First and last card to render, both included. Before the track is measured: the first few. */
export declare function cardRange({ offsetPx, viewPx, stridePx, count }: Track): {
    first: number;
    last: number;
};
/** Where an arrow button scrolls to: as many whole cards as fit, at least one. */
export declare function pageOffset({ offsetPx, viewPx, stridePx }: Track, direction: 1 | -1): number;
