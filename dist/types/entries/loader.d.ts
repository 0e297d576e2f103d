/**
 * The script tag. A classic script, because only those know themselves (`document.currentScript`): it takes the global name,
 * reserves the shelf's space, and imports the app beside itself once a shelf is near or a command needs it.
 */
import type { ReelshelfGlobal } from '../shelf/commandQueue.js';
interface LoaderGlobal extends ReelshelfGlobal {
    /** Tags that have been taken: their `data-*` as text. */
    tags?: string[];
}
declare global {
    interface Window {
        reelshelf?: LoaderGlobal;
    }
}
export {};
