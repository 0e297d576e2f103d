import type { Video } from '../../feed/schema.js';
import type { SlidePlace } from './playerContext.js';
/** The products that are in the picture now, at the place where they are. */
export declare function TagPins({ slide, video }: {
    slide: SlidePlace;
    video: Video;
}): import("preact").JSX.Element;
