import type { WatchInput, WatchOutcome } from '../../events/watch.js';
type WatchCode = typeof import('../../events/watch.js');
/**
 * The watch reducer, which is fetched beside the first video and not before it. Inputs carry their own time, so those that come
 * earlier simply wait; nothing is lost but the moment its outcome is told.
 */
export declare function createLateWatch(code: Promise<WatchCode>, durationSeconds: number | null, tell: (outcome: WatchOutcome) => void): (input: WatchInput) => void;
export {};
