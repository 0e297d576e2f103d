import { type ShelfContext } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import type { Measuring } from './measuring.js';
import type { ShelfOptions } from './options.js';
interface Show {
    context: ShelfContext;
    root: ShadowRoot;
    options: ShelfOptions;
    env: Env;
    display: Display;
    pageUrl: string;
    disposer: Disposer;
    measuring: Measuring;
}
/** Feed to cards. Whatever goes wrong, the place held is either filled or given back; there is no half-drawn shelf. */
export declare function showFeed({ context, root, options, env, display, pageUrl, disposer, measuring }: Show): Promise<void>;
export {};
