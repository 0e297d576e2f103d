import type { Video } from '../../feed/schema.js';
/** "Gifted", "Ad" and the like: always there, never behind a hover, read before the play control. */
export declare function DisclosureLabel({ video }: {
    video: Video;
}): import("preact").JSX.Element | null;
