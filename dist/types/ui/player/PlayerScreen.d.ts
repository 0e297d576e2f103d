/**
 * The player; the way into its chunk. Shows itself while `player.isOpen` is true, and a moment longer to go back into the card it
 * came from, so keep it mounted once it is loaded. Unmounting it closes at once.
 */
export declare function PlayerScreen(): import("preact").JSX.Element | null;
