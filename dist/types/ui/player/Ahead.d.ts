/** Fetches what sells once a video plays, so that a product opens even when the line goes. Draws nothing. */
export declare function Ahead(): null;
