import type { Captions } from '../feed/schema.js';
import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
export interface CaptionTrack {
    /** Tells captions in `lang` from the files of the media that is there now, or none. A file that is missing or broken tells none. */
    show(files: readonly Captions[], lang: string | null): void;
    destroy: Stop;
}
/**
 * Captions of a `<video>`, told as plain text at the moments the element itself keeps.
 *
 * The file is fetched here and not by a `<track>` element: that one needs `crossorigin` on the video as soon as the file lies
 * on another host, and then a video host without CORS headers would play nothing at all. The cues go into one hidden text
 * track, which is reused, because an element can never lose a track it was given.
 */
export declare function createCaptionTrack(video: HTMLVideoElement, env: Env, tell: (text: string) => void): CaptionTrack;
