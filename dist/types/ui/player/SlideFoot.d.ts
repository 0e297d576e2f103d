import type { Video } from '../../feed/schema.js';
import type { SlidePlace } from './playerContext.js';
interface SlideFootProps {
    slide: SlidePlace;
    video: Video;
    isCurrent: boolean;
}
/** Over the lower end of the picture: captions, who made it and on whose account, what they say, what can be bought, how far it is. */
export declare function SlideFoot({ slide, video, isCurrent }: SlideFootProps): import("preact").JSX.Element;
export {};
