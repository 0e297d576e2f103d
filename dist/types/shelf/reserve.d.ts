/** Adds a style sheet to a shadow root without a `<style>` element, which a strict policy would refuse. */
export declare function adoptStyles(root: ShadowRoot, css: string): () => void;
/** Answers the shadow root with the place held; where something stands in it already, that stays. */
export declare function reserveSpace(host: HTMLElement, heading: string, line: string): ShadowRoot;
/** Leaves the shadow root empty; the root itself cannot be taken off an element. */
export declare function releaseSpace(host: HTMLElement): void;
