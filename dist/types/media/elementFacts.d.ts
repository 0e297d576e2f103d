import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import type { MediaError, MediaFact } from './types.js';
export interface ElementFacts {
    /** Another media begins in the element: nothing is known of it yet. */
    restart(): void;
    /** The next jump of the clock is ours, and no loop. */
    expectSeek(): void;
    stop: Stop;
}
/**
 * Turns what a looping `<video>` does into facts. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
 * HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture,
 * and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
 */
export declare function startElementFacts(video: HTMLVideoElement, env: Env, report: (fact: MediaFact) => void, onTrouble: (error: MediaError, detail: string) => void): ElementFacts;
