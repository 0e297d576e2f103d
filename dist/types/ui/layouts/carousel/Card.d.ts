import type { ComponentChildren } from 'preact';
import type { Video } from '../../../feed/schema.js';
interface CardProps {
    video: Video;
    position: number;
    count: number;
    /** The one card that Tab stops at; arrow keys move it. */
    isTabStop: boolean;
    onSight(videoId: string, ratio: number): void;
    /** The moving preview, when it is this card's turn. */
    children?: ComponentChildren;
}
/** Poster, creator, disclosure and the first tagged product. Tapping the picture plays; tapping the product plays at the product. */
export declare function Card({ video, position, count, isTabStop, onSight, children }: CardProps): import("preact").JSX.Element;
export {};
