import type { Video } from '../../../feed/schema.js';
/** A short silent loop over the poster. A preview that cannot play leaves the poster as it was. */
export declare function Preview({ video, position }: {
    video: Video;
    position: number;
}): import("preact").JSX.Element;
