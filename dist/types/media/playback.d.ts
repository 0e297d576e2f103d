import type { MediaError, MediaFact } from './types.js';
export type PlaybackPhase = 'idle' | 'loading' | 'playing' | 'paused' | 'stalled' | 'blocked' | 'ended' | 'failed';
/** What one player is doing, as far as it has told. */
export interface PlaybackState {
    /** `paused` is also a media that is there and was never started; `stalled` wants to play and cannot. */
    phase: PlaybackPhase;
    /** A picture of this media has been painted: the poster may go. */
    hasFrame: boolean;
    positionSeconds: number;
    /** 0 while nobody knows. */
    durationSeconds: number;
    bufferedSeconds: number;
    muted: boolean;
    caption: string;
    error: MediaError | null;
}
/** The state of a media nothing has been told about. `claimedSeconds` is the feed's word, until the header gives the true one. */
export declare function createPlaybackState(claimedSeconds?: number, muted?: boolean): PlaybackState;
/**
 * Playback is pessimistic: state follows facts and nothing else, so a button never shows what was only asked for.
 * A failed media stays failed; what the element still says afterwards is noise.
 */
export declare function advancePlayback(state: PlaybackState, fact: MediaFact): PlaybackState;
