import './Picture.css';
interface Props {
    src: string | undefined;
    /** Shown as a letter when there is no picture, or it does not load. */
    name: string;
    shape: 'portrait' | 'poster' | 'product';
}
/** Decoration beside a name that says the same, so it is silent to a screen reader. */
export declare function Picture({ src, name, shape }: Props): import("preact").JSX.Element;
export {};
