/** The shelf, and the player once somebody opens it. */
export declare function Root({ heading, line }: {
    heading: string;
    line: string;
}): import("preact").JSX.Element;
