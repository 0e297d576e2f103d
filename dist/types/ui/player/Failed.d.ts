/** Said over the poster of a video that cannot be played; what is in it can still be bought. */
export declare function Failed({ hasProducts, isCurrent }: {
    hasProducts: boolean;
    isCurrent: boolean;
}): import("preact").JSX.Element;
