/** The shop's cart, line by line, without leaving the video. */
export declare function CartDrawer(): import("preact").JSX.Element | null;
