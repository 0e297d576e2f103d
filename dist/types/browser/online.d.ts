import type { Stop } from '../tools/emitter.js';
/** Tells when the device has a network again. `navigator.onLine` itself is no promise that anything can be reached. */
export declare function onOnline(window: Window, listener: () => void): Stop;
