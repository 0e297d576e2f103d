import type { RefObject } from 'preact';
import type { Trigger } from '../../models/playerModel.js';
/**
 * Keeps the list's scroll position and the player's index the same thing. A finger scrolls natively, with the platform's own
 * velocity and rubber band, and the index follows; a key, a button or the wheel sets the index, and the list follows.
 */
export declare function useSlideScroll(list: RefObject<HTMLElement | null>): {
    step: (by: 1 | -1, trigger: Trigger) => void;
};
