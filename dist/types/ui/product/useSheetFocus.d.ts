import type { RefObject } from 'preact';
/**
 * Moves the focus to the sheet's heading when it opens and back to where it was when it closes, unless it has gone elsewhere
 * meanwhile. What it came from may be gone by then (a tag's moment passes, a list made room): then to another way to a product
 * of the video in view, and where it has none to the videos.
 */
export declare function useSheetFocus(surface: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>): void;
