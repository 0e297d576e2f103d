import type { CartChoice } from '../cart/choose.js';
import type { CartAdapter } from '../cart/types.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import type { ShelfOptions } from './options.js';
/** What the services are made of. */
export interface ServiceParts {
    window: Window & typeof globalThis;
    env: Env;
    display: Display;
    host: HTMLElement;
    options: ShelfOptions;
}
export declare function createPageServices({ window, env, display, host, options }: ServiceParts, disposer: Disposer): {
    loadSource: (sources: readonly import("../feed/schema.js").VideoSource[]) => Promise<import("../media/types.js").SourcePlayerFactory | null>;
    getCart: () => Promise<CartAdapter>;
    /** Which adapter this page got, and why; asks for it if nobody has yet. */
    getCartChoice(): Promise<CartChoice | null>;
    page: {
        lockScroll: () => import("../tools/emitter.js").Stop;
        pushHistory: (onBack: () => void) => import("../tools/emitter.js").Stop;
        share: (what: {
            title: string;
            url: string;
        }) => Promise<"clipboard" | "system" | null>;
    };
};
