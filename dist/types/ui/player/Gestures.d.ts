import type { RefObject } from 'preact';
interface GesturesProps {
    dialog: RefObject<HTMLElement | null>;
    stage: RefObject<HTMLElement | null>;
    list: RefObject<HTMLElement | null>;
    step(by: 1 | -1, trigger: 'swipe' | 'key'): void;
}
/** Keys, wheel, and drag beyond native scrolling. Draws nothing. */
export declare function Gestures({ dialog, stage, list, step }: GesturesProps): null;
export {};
