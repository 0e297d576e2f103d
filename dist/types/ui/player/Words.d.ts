import type { Video } from '../../feed/schema.js';
/** Two lines that open to the whole text and, where the merchant has one, to what is said in the video. */
export declare function Words({ video }: {
    video: Video;
}): import("preact").JSX.Element;
