import type { Signal } from '@preact/signals';
import { type PreviewParts } from './usePreviews.js';
interface ToolsProps extends PreviewParts {
    /** Which ends of the row are reached. */
    ends: Signal<{
        start: boolean;
        end: boolean;
    }>;
    onPage(direction: 1 | -1): void;
}
/** Arrows for a mouse, and which card moves: fetched once the cards are there, for nobody needs them before. */
export declare function CarouselTools({ ends, onPage, ...parts }: ToolsProps): import("preact").JSX.Element;
export {};
