import type { SlidePlace } from './playerContext.js';
/** The picture under the thumb: a tap pauses and plays, holding speeds up. Its button does the same for keys and screen readers. */
export declare function Surface({ slide, isCurrent }: {
    slide: SlidePlace;
    isCurrent: boolean;
}): import("preact").JSX.Element;
