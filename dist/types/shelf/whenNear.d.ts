import type { Stop } from '../tools/emitter.js';
/** Runs `run` once, when `element` comes near the viewport. */
export declare function whenNear(element: Element, run: () => void): Stop;
