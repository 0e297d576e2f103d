import type { KeyValueStore } from '../tools/env.js';
/**
 * `localStorage` that never throws. `null` where the browser refuses it altogether (blocked cookies, sandboxed frames,
 * Lockdown Mode); a full or forbidden write answers `false`. Nothing is written to find out.
 *
 * @param within - beginning of every key; callers neither see nor write it.
 */
export declare function createLocalStore(window: Window, within?: string): KeyValueStore | null;
