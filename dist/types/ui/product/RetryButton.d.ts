/** Asks for the same again; not before the moment that the shop named. It stands outside live regions, so that the seconds are not read out. */
export declare function RetryButton({ atMs, onPress }: {
    atMs: number;
    onPress(): void;
}): import("preact").JSX.Element;
