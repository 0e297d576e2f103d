/**
 * Measuring, seen from the first paint: a small stand-in that keeps what happens until the real thing is loaded, after the
 * cards are there. What it keeps lives in memory; whether any of it may be stored or sent is decided by consent later.
 */
import type { Sight } from '../browser/viewport.js';
import type { EventSubject } from '../events/catalog.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import type { Facts } from './facts.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
export interface Measuring {
    /** The shelf is drawn, or will not be: the tracker may come now. */
    start(feed: Feed | null): void;
    /** Whether this visitor is to see the shelf. Without a holdout always, at once. */
    mayShow(): Promise<boolean>;
    seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
    attribution(videoId: string | null): Record<string, string> | undefined;
    order(order: unknown): void;
    consent(answer: ConsentAnswer): void;
    stop(): void;
}
export declare function createMeasuring(deps: {
    window: Window & typeof globalThis;
    env: Env;
    display: Display;
    facts: Facts;
    options: ShelfOptions;
    host: HTMLElement;
}): Measuring;
