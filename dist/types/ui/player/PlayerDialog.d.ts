/** One opening of the player, from showing the dialog until it is gone. */
export declare function PlayerDialog({ onGone }: {
    onGone(): void;
}): import("preact").JSX.Element;
