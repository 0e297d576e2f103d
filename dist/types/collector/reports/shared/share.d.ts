import type { Share } from './types.js';
/** Below this many, a share says more about chance than about shoppers. */
export declare const ENOUGH = 30;
/** `hits` of `of` as a share with its 95 % interval (Wilson score, which stays sensible near 0 and 1). */
export declare function shareOf(hits: number, of: number, enough?: number): Share;
