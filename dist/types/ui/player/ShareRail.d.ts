import type { Video } from '../../feed/schema.js';
/** The rail at thumb height. */
export declare function ShareRail({ video }: {
    video: Video;
}): import("preact").JSX.Element | null;
