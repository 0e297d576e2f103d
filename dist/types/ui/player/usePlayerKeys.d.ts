import type { RefObject } from 'preact';
/**
 * The keys a viewer knows from other players. They work while the focus is in the dialog or nowhere, where a click beside every
 * control leaves it (in Safari a click on a button as well), and leave alone what a focused control wants for itself.
 */
export declare function usePlayerKeys(dialog: RefObject<HTMLElement | null>, step: (by: 1 | -1, trigger: 'key') => void): void;
