import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
/** How much of an element can be seen. `ratio` is 0 while the document is hidden. */
export interface Sight {
    ratio: number;
    /** The whole element's area in CSS px². */
    areaPx: number;
    /** Monotonic. */
    atMs: number;
}
export interface Viewport {
    /** Tells the first sight soon, then every change across a quarter. */
    observe(element: Element, listener: (sight: Sight) => void): Stop;
    destroy: Stop;
}
/** One `IntersectionObserver` for all elements of an instance, joined with the document's visibility. */
export declare function createViewport(env: Env, document: Document): Viewport;
