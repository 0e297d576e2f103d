import type { RefObject } from 'preact';
/**
 * The keys a viewer knows from other players. They work while the focus is in the dialog, and leave alone what a focused
 * control wants for itself.
 */
export declare function usePlayerKeys(dialog: RefObject<HTMLElement | null>, step: (by: 1 | -1, trigger: 'key') => void): void;
