import type { CartChoice } from '../cart/detect/choose.js';
import type { Fact } from '../events/catalog.js';
import type { FeedModel } from '../models/feedModel.js';
import type { Display } from '../tools/display.js';
import type { Emitter, Stop } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
export interface OverlayParts {
    window: Window & typeof globalThis;
    env: Env;
    display: Display;
    feed: InstanceType<typeof FeedModel>;
    facts: Emitter<Fact>;
    getCartChoice(): Promise<CartChoice | null>;
}
/** @returns takes the overlay off the page. */
export declare function startOverlay({ window, env, display, feed, facts, getCartChoice }: OverlayParts): Stop;
