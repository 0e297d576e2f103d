import type { RefObject } from 'preact';
/** A notch of a mouse wheel is far less than a slide: counted here, one slide a gesture, instead of scrolled and snapped back. */
export declare function useWheelSteps(list: RefObject<HTMLElement | null>, step: (by: 1 | -1, trigger: 'swipe') => void): void;
