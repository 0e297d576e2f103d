/** Beside the video where there is room: its products, and the one that was opened in their place. */
export declare function Panel(): import("preact").JSX.Element | null;
