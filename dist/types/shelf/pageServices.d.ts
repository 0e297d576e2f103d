/** What the models may ask of the page once the player is wanted, made of `browser/`, `media/` and `cart/`. Comes by `lateServices.ts`. */
import type { CartChoice } from '../cart/detect/choose.js';
import type { CartAdapter } from '../cart/contract/types.js';
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
    /** Address of the product that the page is about, as the feed has it. */
    productUrl(): string | undefined;
    /** See `startReporting.ts`. */
    whenDone(run: () => void): void;
}
export declare function createPageServices({ window, env, display, host, options, productUrl, whenDone }: ServiceParts, disposer: Disposer): {
    loadSource: (sources: readonly import("../feed/schema.js").VideoSource[]) => Promise<import("../media/types.js").SourcePlayerFactory | null>;
    getCart: () => Promise<CartAdapter>;
    /** Which adapter this page got, and why; asks for it if nobody has yet. */
    getCartChoice(): Promise<CartChoice | null>;
    /** What is on its way in the old cart comes to its end there. */
    restartCart(): void;
    page: import("../models/context.js").PlayerPage;
};
