import type { Stop } from '../tools/emitter.js';
/**
 * Tells when another tab has changed a key of `localStorage`: its new value, `null` when it was removed or everything was. What this
 * document changes itself is not told, nor what happened while it was frozen.
 */
export declare function onStored(window: Window, key: string, listener: (value: string | null) => void): Stop;
