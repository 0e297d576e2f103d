/** Up and down for those who do not swipe: in sight beside the video with a mouse, else in reach of keys and screen readers. */
export declare function Arrows({ step }: {
    step(by: 1 | -1, trigger: 'tap'): void;
}): import("preact").JSX.Element | null;
