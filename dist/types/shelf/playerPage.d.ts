import type { PlayerPage } from '../models/context.js';
/** What the open player does to the page around it, and when all of it is undone. */
export declare function createPlayerPage(window: Window & typeof globalThis, productUrl?: () => string | undefined): PlayerPage;
