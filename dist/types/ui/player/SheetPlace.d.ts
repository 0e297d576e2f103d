/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
export declare function SheetPlace(): import("preact").JSX.Element;
