/** Stands in the place of a part whose code did not come. It comes by itself when the line is back. */
export declare function NotLoaded({ onRetry }: {
    onRetry(): void;
}): import("preact").JSX.Element;
