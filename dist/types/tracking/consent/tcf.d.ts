import type { ConsentVendor } from './types.js';
/** IAB TCF 2.x through `__tcfapi`. `getTCData` is deprecated; the listener tells the first state and every change. */
export declare function createTcfConsent(page: Window): ConsentVendor;
