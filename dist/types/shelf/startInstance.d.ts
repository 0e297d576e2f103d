import type { ShelfDeps } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
import { type Setting, type ShelfReady, type Stage } from './showFeed.js';
/** What a change of options may touch; see `applyChanges.ts`. */
export interface RunningParts {
    readonly setting: Setting;
    readonly stage: Stage;
    /** What the view takes from the options, made anew. */
    wording(): Pick<ShelfDeps, 'text' | 'texts' | 'format' | 'previews'>;
    /** Forgets the adapter; the next who asks gets one by the newest options. */
    restartCart(): void;
}
export interface Instance {
    readonly isOpen: boolean;
    open(videoId: string): void;
    close(): void;
    order(order: unknown): void;
    consent(answer: ConsentAnswer): void;
    /** The option `consent` refuses from now on, whatever was answered before. */
    refuse(): void;
    /** A listener was added for such events. */
    listens(type: string): void;
    /** `null` where nothing is shown for good. */
    readonly parts: RunningParts | null;
    /** Takes everything away that can be seen, now; `whenGone` is called when nothing is left to be told either. */
    destroy(whenGone: () => void): void;
}
interface Setup {
    host: HTMLElement;
    /** Read whenever something is needed of it; changes in place. */
    options: ShelfOptions;
    display: Display;
    tell(detail: ReelshelfEventDetail): void;
    tellReady(state: ShelfReady): void;
    /** A link to a video opens it once, not again after a page on which the shopper paid. */
    isFirst: boolean;
    /** A closer look has shown that a shopper pays on this page. */
    isPaying: boolean;
    /** The page has become one where a shopper pays, or is no longer: begin again. */
    restart(isPaying: boolean): void;
}
export declare function startInstance({ host, options, display, tell, tellReady, isFirst, isPaying, restart }: Setup): Instance;
export {};
