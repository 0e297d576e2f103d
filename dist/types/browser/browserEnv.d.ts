import type { Env } from '../tools/env.js';
/**
 * The real outside world of a page. Functions are read from `window` when they are called, so a polyfill that the shop loads
 * late, or a test that replaces `fetch`, is used.
 */
export declare function createBrowserEnv(window: Window & typeof globalThis): Env;
