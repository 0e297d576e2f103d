import type { Stop } from '../tools/emitter.js';
/** On phones `hidden` is often all there is: the app is switched away and later killed. */
export type ExitReason = 'hidden' | 'pagehide' | 'freeze';
/**
 * Tells each sign that the page may be about to go. All three may come for one exit, or only the first. `unload` and
 * `beforeunload` are never used: they are unreliable on phones and keep the page out of the back/forward cache.
 */
export declare function onPageExit(window: Window, listener: (reason: ExitReason) => void): Stop;
/**
 * Tells when the shopper is back: `persisted` is true for a return out of the back/forward cache, which is a new page view,
 * and false for a tab that became visible again. The first showing of a page is not told.
 */
export declare function onPageReturn(window: Window, listener: (persisted: boolean) => void): Stop;
