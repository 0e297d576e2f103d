import { type Shelf } from './createShelf.js';
import { type ShelfOptions } from './options.js';
export interface ReelShelfProps extends ShelfOptions {
    /** Hands out the running shelf, and `null` when it is gone. */
    onShelf?: (shelf: Shelf | null) => void;
}
/** The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server. */
export declare function ReelShelf({ onShelf, ...options }: ReelShelfProps): import("preact").JSX.Element;
