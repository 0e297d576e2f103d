import type { Image } from '../../feed/schema.js';
/** A picture that says nothing when it cannot be loaded: what lies under it shows through. */
export declare function Photo(props: {
    image: Image | undefined;
    className: string;
    alt?: string;
    eager?: boolean;
}): import("preact").JSX.Element | null;
