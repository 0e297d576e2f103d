import type { Video } from '../../feed/schema.js';
import type { SlidePlace } from './playerContext.js';
/** The video's products in a row, at the one whose moment it is; the others are a sideways swipe away. */
export declare function ProductBar({ slide, video }: {
    slide: SlidePlace;
    video: Video;
}): import("preact").JSX.Element | null;
