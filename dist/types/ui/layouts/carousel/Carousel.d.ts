/** A row of cards that scrolls sideways. Only the cards in view, and two on each side, are in the DOM. */
export declare function Carousel({ heading, line }: {
    heading: string;
    line: string;
}): import("preact").JSX.Element;
