/** Said over the poster of a video that cannot be played; that its products can be bought is said once they can be opened. */
export declare function Failed({ hasProducts, isCurrent }: {
    hasProducts: boolean;
    isCurrent: boolean;
}): import("preact").JSX.Element;
