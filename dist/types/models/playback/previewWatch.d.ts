import type { Video } from '../../feed/schema.js';
import type { ShelfDeps } from '../context.js';
/** Tells what was really seen of a card's preview: its start, and the view after two seconds. */
export declare function createPreviewWatch(deps: ShelfDeps, video: Video, position: number): {
    /** `playing`: the picture moves. A preview only plays while at least half of its card is in view and the page is visible. */
    sample(positionSeconds: number, playing: boolean): void;
    leave(): void;
};
