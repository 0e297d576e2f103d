import type { Feed, Video } from '../feed/schema.js';
import { type ShelfContext } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import type { Measuring } from './measuring.js';
import type { ShelfOptions } from './options.js';
/** What became of a shelf: cards, or why there are none. */
export interface ShelfReady {
    cards: number;
    /** `null` with cards. Else the code of the notice in the console, `HOLDOUT`, `PAYMENT_PAGE` or `DESTROYED`. */
    reason: string | null;
}
export interface Setting {
    /** As the newest options have it. */
    context: ShelfContext;
    readonly root: ShadowRoot;
    readonly options: ShelfOptions;
    readonly env: Env;
    readonly display: Display;
    readonly disposer: Disposer;
    readonly measuring: Measuring;
    pageUrl(): string;
    tellReady(state: ShelfReady): void;
}
type Show = (feed: Feed, videos: readonly Video[]) => void;
export interface Stage {
    /** Feed to cards. A newer call makes an older one worthless. */
    load(show?: Show): Promise<void>;
    /** Chooses again from the feed that is there. */
    choose(show?: Show): Promise<void>;
    /** Draws what is shown again, in the setting's words; nothing while nothing is drawn. */
    redraw(): void;
    /** The feed was asked for. */
    hasBegun(): boolean;
}
/** Whatever goes wrong, the place held is either filled or given back; there is no half-drawn shelf. */
export declare function createStage(setting: Setting): Stage;
export {};
