import { describe, expect, it } from 'vitest';
import {
  advancePlayback,
  createPlaybackState,
  type PlaybackState,
} from '../../../src/media/playback.js';
import type { PlayerEvent } from '../../../src/media/types.js';

const after = (
  facts: readonly DistributiveOmit<PlayerEvent, 'atMs'>[],
  from: PlaybackState = createPlaybackState(),
) =>
  facts.reduce(
    (state, fact, i) => advancePlayback(state, { ...fact, atMs: i } as PlayerEvent),
    from,
  );
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const playing = { type: 'playing', positionSeconds: 1 } as const;

describe('the state of playback', () => {
  it('the state of playback is idle, with the length the feed claims, until something is told', () => {
    expect(createPlaybackState(9.4)).toMatchObject({
      phase: 'idle',
      durationSeconds: 9.4,
      hasFrame: false,
      error: null,
    });
  });

  it('the state of playback takes the true length once it is known, and keeps the claim where the file has none', () => {
    expect(
      after([{ type: 'loaded', durationSeconds: 8 }], createPlaybackState(9)).durationSeconds,
    ).toBe(8);
    expect(
      after([{ type: 'loaded', durationSeconds: 0 }], createPlaybackState(9)).durationSeconds,
    ).toBe(9);
  });

  it('the state of playback plays only when told so', () => {
    expect(after([{ type: 'loaded', durationSeconds: 8 }, { type: 'frame' }]).phase).toBe('paused');
    expect(after([{ type: 'loaded', durationSeconds: 8 }, playing]).phase).toBe('playing');
  });

  it('the state of playback loads while it waits for its first picture, and stalls after that', () => {
    expect(after([{ type: 'stalled' }]).phase).toBe('loading');
    expect(after([playing, { type: 'frame' }, { type: 'stalled' }]).phase).toBe('stalled');
    expect(after([playing, { type: 'frame' }, { type: 'stalled' }, playing]).phase).toBe('playing');
  });

  it('the state of playback stays blocked until it plays, whatever else is told', () => {
    const blocked = after([
      { type: 'loaded', durationSeconds: 8 },
      { type: 'blocked' },
      { type: 'paused', positionSeconds: 0 },
    ]);
    expect(blocked.phase).toBe('blocked');
    expect(after([playing], blocked).phase).toBe('playing');
  });

  it('the state of playback stands at its end when it ended, and at its start when it looped', () => {
    expect(
      after([{ type: 'loaded', durationSeconds: 8 }, playing, { type: 'ended' }]),
    ).toMatchObject({ phase: 'ended', positionSeconds: 8 });
    expect(
      after([{ type: 'loaded', durationSeconds: 8 }, playing, { type: 'looped' }]),
    ).toMatchObject({ phase: 'playing', positionSeconds: 0 });
  });

  it('the state of playback stays failed: what a dead media still says is noise', () => {
    const failed = after([
      playing,
      { type: 'caption', text: 'Hello' },
      { type: 'error', error: 'decode', detail: '' },
    ]);
    expect(failed).toMatchObject({ phase: 'failed', error: 'decode', caption: '' });
    expect(
      after(
        [playing, { type: 'time', positionSeconds: 3, bufferedSeconds: 4 }, { type: 'ended' }],
        failed,
      ),
    ).toEqual(failed);
    expect(after([{ type: 'muted', muted: false }], failed).muted).toBe(false);
  });

  it('the state of playback never changes a state it was given', () => {
    const state = Object.freeze(createPlaybackState());
    after([playing, { type: 'frame' }, { type: 'muted', muted: false }], state);
    expect(state.phase).toBe('idle');
  });
});
