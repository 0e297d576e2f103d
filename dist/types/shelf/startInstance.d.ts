import type { Display } from '../tools/display.js';
import { type ReelshelfEventDetail } from './domEvents.js';
import type { ShelfOptions } from './options.js';
export interface Instance {
    open(videoId: string): void;
    close(): void;
    order(order: unknown): void;
    consent(answer: {
        analytics: boolean;
        marketing: boolean;
    }): void;
    destroy(): void;
}
interface Setup {
    host: HTMLElement;
    options: ShelfOptions;
    /** Not after a change of options: a link to a video opens it once. */
    isFirst: boolean;
    display: Display;
    tell(detail: ReelshelfEventDetail): void;
}
export declare function startInstance({ host, options, isFirst, display, tell }: Setup): Instance;
export {};
