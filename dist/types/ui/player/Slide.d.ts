import type { SlidePlace } from './playerContext.js';
/**
 * One of three places in the list, moved to where its video belongs. The poster lies over the video until a picture of it is there: a
 * swipe never shows black.
 */
export declare function Slide({ slide, describe }: {
    slide: SlidePlace;
    describe(index: number): string;
}): import("preact").JSX.Element;
