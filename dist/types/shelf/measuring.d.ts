import type { Sight } from '../browser/viewport.js';
import type { EventSubject } from '../events/catalog.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import type { Facts } from './facts.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
export interface Measuring {
    /** The shelf is drawn, or will not be: the tracker may come now. */
    start(): void;
    /** Whether this visitor is to see the shelf of this feed. Without a holdout always, at once. */
    mayShow(feed: Feed): Promise<boolean>;
    seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
    attribution(videoId: string | null): Record<string, string> | undefined;
    order(order: unknown): void;
    consent(answer: ConsentAnswer): void;
    /** The option refuses, whatever was answered before. */
    refuse(): void;
    /** A listener was added for such events; one that does not exist is shown. */
    listens(type: string): void;
    /** Sends what waits by the old options and goes on by the new ones. */
    restart(): void;
    /** Sends what waits, also what was told before anything here was loaded. */
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
