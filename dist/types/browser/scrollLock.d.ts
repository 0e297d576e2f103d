import type { Stop } from '../tools/emitter.js';
/**
 * Keeps the page from scrolling while the player covers it. The scroll bar's place stays reserved, so nothing behind moves;
 * what the page itself had set inline comes back when the lock is let go.
 */
export declare function lockScroll(document: Document): Stop;
