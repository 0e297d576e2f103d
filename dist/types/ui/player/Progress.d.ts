import type { SlidePlace } from './playerContext.js';
/** A hairline that thickens under finger, mouse and focus, and scrubs. Between two facts of the player it glides. */
export declare function Progress({ slide, isCurrent }: {
    slide: SlidePlace;
    isCurrent: boolean;
}): import("preact").JSX.Element;
