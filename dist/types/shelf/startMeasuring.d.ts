import type { Sight } from '../browser/viewport.js';
import { type EventSubject } from '../events/catalog.js';
import type { Feed } from '../feed/schema.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import type { Facts } from './facts.js';
import type { ConsentAnswer, ShelfOptions } from './options.js';
export interface MeasuringDeps {
    window: Window & typeof globalThis;
    env: Env;
    display: Display;
    facts: Facts;
    options: ShelfOptions;
    host: HTMLElement;
    feed(): Feed | null;
}
export interface RunningMeasuring {
    mayShow(holdoutShare: number, timeoutMs: number): Promise<boolean>;
    seen(what: 'shelf' | 'card', subject: EventSubject, sight: Sight): void;
    attribution(videoId: string | null): Record<string, string> | undefined;
    order(order: unknown): void;
    consent(answer: ConsentAnswer): void;
    refuse(): void;
    listens(type: string): void;
    restart(): void;
    stop(): void;
}
export declare function startMeasuring({ window, env, display, facts, options, feed }: MeasuringDeps): RunningMeasuring;
