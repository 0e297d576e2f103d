import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import type { MediaError, MediaFact } from './types.js';
export interface ElementFacts {
    /** Another media begins in the element, or the same from the start: nothing is known of it yet. */
    restart(): void;
    /** The next jump of the clock is ours, and no loop. */
    expectSeek(): void;
    stop: Stop;
}
export interface Trouble {
    error: MediaError;
    detail: string;
    /** The browser did not say so; it only looks like it, and another try may show that it was nothing. */
    isGuess: boolean;
    /** The same media has been seen to its end before. */
    wasWhole: boolean;
    /** Where another try goes on. A picture that broke off is looked at from the start. */
    resumeSeconds: number;
}
/**
 * Turns what a looping `<video>` does into facts. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
 * HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture or begins
 * again at the cut, and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
 *
 * A clock that jumps back is no end: WebKit's own loop comes back too early from the second round on, or stands still at the end and
 * waits for ever. So a media whose pictures were once seen to the end is whole, and is not called cut any more.
 */
export declare function startElementFacts(video: HTMLVideoElement, env: Env, report: (fact: MediaFact) => void, onTrouble: (trouble: Trouble) => void): ElementFacts;
