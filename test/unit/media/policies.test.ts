import { describe, expect, it } from 'vitest';
import { afterRefusal, mayAutoplay } from '../../../src/media/autoplay.js';
import {
  lookAtClock,
  STALLED_AFTER_MS,
  STUCK_AFTER_MS,
} from '../../../src/media/element/clockWatch.js';
import { preloadLevel } from '../../../src/media/preload.js';
import { createSourceRegistry } from '../../../src/media/registry.js';
import type { SourceLoader, SourcePlayerFactory } from '../../../src/media/types.js';

describe('autoplay', () => {
  const calm = { asked: false, visible: true, reducedMotion: false, saveData: false };

  it('starts what can be seen', () => {
    expect(mayAutoplay(calm)).toBe(true);
    expect(mayAutoplay({ ...calm, visible: false })).toBe(false);
    expect(mayAutoplay({ ...calm, asked: true, visible: false })).toBe(false);
  });

  it('waits for the shopper who wants little motion or little data, unless they asked for this video', () => {
    expect(mayAutoplay({ ...calm, reducedMotion: true })).toBe(false);
    expect(mayAutoplay({ ...calm, saveData: true })).toBe(false);
    expect(mayAutoplay({ ...calm, reducedMotion: true, saveData: true, asked: true })).toBe(true);
  });

  it('gives up the sound once, and then waits for a tap', () => {
    expect(afterRefusal(false)).toBe('retry_muted');
    expect(afterRefusal(true)).toBe('wait_for_tap');
  });
});

describe('fetching the neighbours ahead', () => {
  const idle = { hasFrame: false, isBuffered: false, saveData: false };
  /** Of the slide before the one that plays, of itself, and of the next. */
  const levels = (network: typeof idle) => ({
    before: preloadLevel(-1, network),
    watched: preloadLevel(0, network),
    next: preloadLevel(1, network),
  });

  it('the video that is watched has the network to itself until its first picture', () => {
    expect(levels(idle)).toEqual({ before: 'none', watched: 'auto', next: 'none' });
  });

  it('the next video is fetched only after the watched one is wholly there', () => {
    expect(levels({ ...idle, hasFrame: true })).toEqual({
      before: 'none',
      watched: 'auto',
      next: 'metadata',
    });
    const done = { ...idle, hasFrame: true, isBuffered: true };
    expect(levels(done)).toEqual({ before: 'metadata', watched: 'auto', next: 'auto' });
  });

  it('nothing is fetched ahead for a shopper who saves data', () => {
    const saving = { hasFrame: true, isBuffered: true, saveData: true };
    expect(levels(saving)).toEqual({ before: 'none', watched: 'auto', next: 'none' });
  });
});

describe('a clock that does not move', () => {
  const start = { positionSeconds: 1, movedAtMs: 0 };
  const look = (atMs: number, more = {}) =>
    lookAtClock(start, { atMs, positionSeconds: 1, hasData: true, gotBytes: false, ...more });

  it('is stalled after four seconds and dead after ten', () => {
    expect(look(STALLED_AFTER_MS - 1).outcome).toBe('waiting');
    expect(look(STALLED_AFTER_MS).outcome).toBe('stalled');
    expect(look(STUCK_AFTER_MS).outcome).toBe('stuck');
  });

  it('is forgiven while bytes are coming, but not when the data is there and nothing is done with it', () => {
    expect(look(9000, { hasData: false, gotBytes: true }).outcome).toBe('moving');
    expect(look(STUCK_AFTER_MS, { hasData: true, gotBytes: true }).outcome).toBe('stuck');
  });

  it('starts over when it moves', () => {
    const moved = look(9000, { positionSeconds: 1.2 });
    expect(moved.outcome).toBe('moving');
    expect(
      lookAtClock(moved.watch, {
        atMs: 9000 + 3999,
        positionSeconds: 1.2,
        hasData: true,
        gotBytes: false,
      }).outcome,
    ).toBe('waiting');
  });
});

describe('the registry of sources', () => {
  const factory = (() => {
    throw new Error('not made in this test');
  }) as SourcePlayerFactory;
  const loader = (kind: SourceLoader['kind'], more: Partial<SourceLoader> = {}): SourceLoader => ({
    kind,
    canPlay: () => true,
    load: async () => factory,
    ...more,
  });

  it('asks only loaders whose kind is among the sources', async () => {
    const loaders = [
      loader('youtube', { canPlay: () => expect.fail('asked for a foreign kind') }),
      loader('mp4'),
    ];
    expect(await createSourceRegistry(loaders).load([{ type: 'mp4', src: 'a.mp4' }])).toBe(factory);
    expect(await createSourceRegistry(loaders).load([{ type: 'hls', src: 'a.m3u8' }])).toBeNull();
  });

  it('answers with a player that is there already and not with a promise of it, so that a tap waits for nothing', async () => {
    const registry = createSourceRegistry([loader('mp4')]);
    const sources = [{ type: 'mp4', src: 'a.mp4' } as const];
    const first = registry.load(sources);
    expect(first).toBeInstanceOf(Promise);
    await first;
    expect(registry.load(sources)).toBe(factory);
  });

  it('goes on to the next kind when the file of one player cannot be had, and says so', async () => {
    const errors: string[] = [];
    const broken = loader('hls', { load: () => Promise.reject(new Error('offline')) });
    const registry = createSourceRegistry([broken, loader('mp4')], (_, kind) => errors.push(kind));
    const sources = [
      { type: 'mp4', src: 'a.mp4' } as const,
      { type: 'hls', src: 'a.m3u8' } as const,
    ];
    expect(await registry.load(sources)).toBe(factory);
    expect(errors).toEqual(['hls']);
    expect(await registry.load([{ type: 'hls', src: 'a.m3u8' }])).toBeNull();
  });
});
