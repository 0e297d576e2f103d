import type { RefObject } from 'preact';
/**
 * Dragging down closes the player: from the top bar always, from the picture on the first slide, where there is nothing to
 * scroll back to. Touch events and not pointer events, because only they can take a movement from the scrolling list.
 */
export declare function useDismissDrag(stage: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): void;
