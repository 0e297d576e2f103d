/** The product that the shopper asked for, as a sheet over the lower part of a phone or a panel beside the video. Nothing while none is open. */
export declare function ProductSheet(): import("preact").JSX.Element | null;
