/** npm `reelshelf/preact`. */
import { type VNode } from 'preact';
import { type ReelShelfProps, type ShelfComponent } from '../shelf/shelfComponent.js';
export type { ReelShelfProps };
/**
 * The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server.
 */
export declare const ReelShelf: ShelfComponent<VNode>;
export type { ReelShelfAttributes } from '../shelf/markupTypes.js';
