import { type Signal } from '@preact/signals';
import type { ComponentType, RefObject } from 'preact';
import type { Video } from '../../../feed/schema.js';
/** The card that moves, and what draws it. */
export interface MovingCard {
    videoId: string;
    Preview: ComponentType<{
        video: Video;
        position: number;
    }>;
}
export interface PreviewParts {
    list: RefObject<HTMLUListElement | null>;
    /** How much of each card can be seen, by video. */
    ratios: Signal<ReadonlyMap<string, number>>;
    moving: Signal<MovingCard | null>;
}
/**
 * Which card moves. At most one: the card under a mouse, else (`auto`) the first one wholly in view once scrolling has
 * settled. None under reduced motion, data saving, a hidden page, an open player, or after "Pause previews".
 * The code and the picture come only when a preview is due.
 */
export declare function usePreviews({ list, ratios, moving }: PreviewParts): {
    canPause: Signal<boolean>;
    isPaused: Signal<boolean>;
    toggle: () => void;
};
