import type { ComponentChildren } from 'preact';
import type { Product } from '../../feed/schema.js';
interface ProductLineProps {
    product: Product;
    className: string;
    /** Its moment in the video is now. */
    isNow?: boolean;
    onOpen(): void;
    /** The picture. */
    children: ComponentChildren;
}
/** A product to press: picture, title, price, and what it was before. */
export declare function ProductLine({ product, className, isNow, onOpen, children }: ProductLineProps): import("preact").JSX.Element;
export {};
