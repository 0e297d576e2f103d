import type { RefObject } from 'preact';
/**
 * Drags a sheet down: with a mouse by its grip, with a finger anywhere that is scrolled to its top. `leave` is called when it
 * was let go far or fast enough, else the sheet springs back. Listens while `isOn`.
 */
export declare function useDragDown(surface: RefObject<HTMLElement | null>, leave: () => void, isOn: boolean, isCalm: boolean): void;
