import type { RefObject } from 'preact';
/**
 * Everything an open modal does to the page around it, undone when the component goes: top layer, focus, scroll lock, back button.
 * Where the focus came from a card, it goes back to the card of the video watched last, where the shelf stands then.
 */
export declare function useDialog(dialog: RefObject<HTMLDialogElement | null>, firstFocus: RefObject<HTMLElement | null>): void;
