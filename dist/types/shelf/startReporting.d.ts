import type { Display } from '../tools/display.js';
import { type Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { type ReelshelfEventDetail } from './domEvents.js';
import { type Facts } from './facts.js';
import { type Measuring } from './measuring.js';
import type { ShelfOptions } from './options.js';
interface Setup {
    window: Window & typeof globalThis;
    host: HTMLElement;
    options: ShelfOptions;
    display: Display;
    tell(detail: ReelshelfEventDetail): void;
}
export interface Reporting {
    env: Env;
    facts: Facts;
    measuring: Measuring;
    /** Undone once nothing is left to be told. */
    disposer: Disposer;
    /** Holds the reporting until `task` is settled: what comes of it is told even when the shelf has gone meanwhile. */
    finish<T>(task: Promise<T>): Promise<T>;
    /** Runs `run` when everything that `finish` holds has been told; at once where it holds nothing. */
    whenDone(run: () => void): void;
}
export declare function startReporting({ window, host, options, display, tell }: Setup): Reporting;
export {};
