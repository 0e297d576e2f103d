import type { MediaError, PlayerEvent } from './types.js';

export type PlaybackPhase =
  | 'idle'
  | 'loading'
  | 'playing'
  | 'paused'
  | 'stalled'
  | 'blocked'
  | 'asking'
  | 'ended'
  | 'failed';

/** What one player is doing, as far as it has reported. */
export interface PlaybackState {
  /**
   * `paused` is also a media that is there and was never started; `stalled` wants to play and cannot; `asking` waits for the shopper's
   * word that a platform's player may come.
   */
  phase: PlaybackPhase;
  /** A picture of this media has been painted: the poster may go. */
  hasFrame: boolean;
  positionSeconds: number;
  /** 0 while it is unknown. */
  durationSeconds: number;
  bufferedSeconds: number;
  muted: boolean;
  caption: string;
  error: MediaError | null;
}

/** The state of a media nothing is known of yet. `claimedSeconds` is the feed's word, until the header gives the true one. */
export function createPlaybackState(claimedSeconds = 0, muted = true): PlaybackState {
  return {
    phase: 'idle',
    hasFrame: false,
    positionSeconds: 0,
    durationSeconds: claimedSeconds,
    bufferedSeconds: 0,
    muted,
    caption: '',
    error: null,
  };
}

/**
 * Playback is pessimistic: state follows facts and nothing else, so a button never shows what was only asked for.
 * A failed media stays failed; what the element still says afterwards is noise.
 */
export function advancePlayback(state: PlaybackState, event: PlayerEvent): PlaybackState {
  if (state.phase === 'failed')
    return event.type === 'muted' ? { ...state, muted: event.muted } : state;
  switch (event.type) {
    case 'loaded':
      return {
        ...state,
        phase: state.phase === 'idle' ? 'paused' : state.phase,
        durationSeconds: event.durationSeconds || state.durationSeconds,
      };
    case 'playing':
      return { ...state, phase: 'playing', positionSeconds: event.positionSeconds };
    case 'frame':
      return state.hasFrame ? state : { ...state, hasFrame: true };
    case 'time':
      return {
        ...state,
        positionSeconds: event.positionSeconds,
        bufferedSeconds: event.bufferedSeconds,
      };
    case 'paused': {
      const isMore = state.phase === 'ended' || state.phase === 'blocked';
      return {
        ...state,
        phase: isMore ? state.phase : 'paused',
        positionSeconds: event.positionSeconds,
      };
    }
    case 'stalled':
      return { ...state, phase: state.hasFrame ? 'stalled' : 'loading' };
    case 'looped':
      return { ...state, positionSeconds: 0 };
    case 'ended':
      return {
        ...state,
        phase: 'ended',
        positionSeconds: state.durationSeconds || state.positionSeconds,
      };
    case 'muted':
      return { ...state, muted: event.muted };
    case 'caption':
      return { ...state, caption: event.text };
    case 'captionless':
      return state;
    case 'blocked':
    case 'asking':
      return { ...state, phase: event.type };
    case 'error':
      return { ...state, phase: 'failed', error: event.error, caption: '' };
  }
}
