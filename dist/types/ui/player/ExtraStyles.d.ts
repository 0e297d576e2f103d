/** Styles of the parts that come later. Draws nothing. */
export declare function ExtraStyles(): null;
