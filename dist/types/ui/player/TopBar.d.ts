import type { Ref } from 'preact';
/** Close, cart, captions, sound: always at the same place, whatever slide is under them. */
export declare function TopBar({ closeRef }: {
    closeRef: Ref<HTMLButtonElement>;
}): import("preact").JSX.Element;
