/** npm `reelshelf/react`. */
import { type ReactElement } from 'react';
import { type ReelShelfProps, type ShelfComponent } from '../shelf/shelfComponent.js';
export type { ReelShelfProps };
/**
 * The shelf as a component of React 18 or later, also below a server component. Changed options are shown; unmounting leaves nothing
 * behind. Renders an empty element on a server.
 */
export declare const ReelShelf: ShelfComponent<ReactElement>;
export type { ReelShelfAttributes } from '../shelf/markupTypes.js';
