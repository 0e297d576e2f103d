import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeEnv } from '../../../support/fakeEnv.js';
import { createPlaybackWorld, DURATION } from './playbackWorld.js';

let world: Awaited<ReturnType<typeof createPlaybackWorld>>;
beforeEach(async () => {
  world = await createPlaybackWorld();
});
afterEach(() => world.dispose());

describe('three places for any number of slides', () => {
  it('plays the one that was opened, and nothing else', async () => {
    await world.start(() => world.player.open('v3', 'tap'));
    expect(world.at(3).isPlaying).toBe(true);
    expect(world.sources.all.filter((source) => source.isPlaying)).toHaveLength(1);
    expect(world.playback.current.value.phase.value).toBe('playing');
  });

  it('makes no player for a neighbour before there is a picture, then warms the next first', async () => {
    await world.start(() => world.player.open('v3', 'tap'));
    expect(world.sources.all).toHaveLength(1);
    world.at(3).tell({ type: 'frame' });
    await world.env.settle();
    expect({ warm: world.at(4).warm, allCount: world.sources.all.length }).toEqual({
      warm: 'metadata',
      allCount: 2,
    });
    world.at(3).tell({ type: 'time', positionSeconds: 1, bufferedSeconds: DURATION });
    await world.env.settle();
    expect({
      next: world.at(4).warm,
      previous: world.at(2).warm,
      sources: world.sources.all.length,
    }).toEqual({ next: 'auto', previous: 'metadata', sources: 3 });
  });

  it('keeps three players through a whole shelf, forward and back', async () => {
    await world.start();
    for (const i of [1, 2, 3, 4, 5, 6, 5, 4, 0, 6]) {
      world.player.goTo(i, 'swipe');
      await world.env.settle();
      world.at(i).tell({ type: 'frame' });
      world.at(i).tell({ type: 'time', positionSeconds: 1, bufferedSeconds: DURATION });
      await world.env.settle();
      expect(world.sources.all.filter((source) => source.isPlaying)).toEqual([world.at(i)]);
    }
    expect(world.sources.all).toHaveLength(3);
  });

  it('leaves the slot that is to show another video as it is while the picture is moving', async () => {
    await world.start(() => world.player.open('v3', 'tap'));
    const shown = () =>
      world.playback.slides.map((slide) => slide.index.value).sort((one, other) => one - other);
    expect(shown()).toEqual([2, 3, 4]);
    world.player.goTo(4, 'swipe');
    expect(shown()).toEqual([2, 3, 4]);
    await world.env.advance(400);
    expect(shown()).toEqual([3, 4, 5]);
    // Faster than that, the watched one is there all the same.
    world.player.goTo(5, 'swipe');
    world.player.goTo(6, 'swipe');
    expect(world.playback.current.value.index.value).toBe(6);
  });

  it('warms nothing for a shopper who saves data', async () => {
    world.device.saveData.value = true;
    await world.start();
    world.at(0).tell({ type: 'frame' });
    world.at(0).tell({ type: 'time', positionSeconds: 1, bufferedSeconds: DURATION });
    await world.env.settle();
    expect(world.sources.all).toHaveLength(1);
  });

  it('takes its players with it when it goes', async () => {
    await world.start();
    world.playback[Symbol.dispose]();
    expect(world.sources.all.every((source) => source.isDestroyed)).toBe(true);
  });

  it('does not start a video that came too late', async () => {
    await world.start(() => {
      world.player.open('v0', 'tap');
      world.player.goTo(1, 'swipe');
    });
    expect(world.sources.all.map((source) => [source.media?.title, source.isPlaying])).toEqual([
      ['Video 1', true],
    ]);
  });
});

describe('playing and pausing', () => {
  it('pauses and plays on the shopper’s word, and shows only what is true', async () => {
    await world.start();
    world.playback.togglePlay('tap');
    expect({
      isPlaying: world.at(0).isPlaying,
      phase: world.playback.current.value.phase.value,
    }).toEqual({ isPlaying: false, phase: 'paused' });
    world.playback.togglePlay('key');
    expect({
      isPlaying: world.at(0).isPlaying,
      phase: world.playback.current.value.phase.value,
    }).toEqual({ isPlaying: true, phase: 'playing' });
  });

  it('pauses while the page is hidden and goes on if it was playing', async () => {
    await world.start();
    world.device.visible.value = false;
    expect(world.at(0).isPlaying).toBe(false);
    world.device.visible.value = true;
    expect(world.at(0).isPlaying).toBe(true);
    world.playback.togglePlay('tap');
    world.device.visible.value = false;
    world.device.visible.value = true;
    expect(world.at(0).isPlaying).toBe(false);
  });

  it('follows a pause that the browser made', async () => {
    await world.start();
    world.at(0).pause();
    expect(world.playback.wanted.value).toBe(false);
    world.playback.togglePlay('tap');
    expect(world.at(0).isPlaying).toBe(true);
  });

  it('does not start by itself for a shopper who wants little motion, but plays what they tapped', async () => {
    world.device.reducedMotion.value = true;
    await world.start();
    expect(world.at(0).isPlaying).toBe(true);
    world.player.goTo(1, 'swipe');
    await world.env.settle();
    expect(world.at(1).isPlaying).toBe(false);
    world.playback.togglePlay('tap');
    expect(world.at(1).isPlaying).toBe(true);
    expect(world.only('video_started').at(-1)).toMatchObject({
      video: 'v1',
      props: { trigger: 'tap' },
    });
  });

  it('does not start by itself when a link opened it and the shopper saves data', async () => {
    world.device.saveData.value = true;
    await world.start(() => world.player.open('v0', 'api'));
    expect(world.at(0).isPlaying).toBe(false);
  });

  it('runs at double speed only while held and only on this slide', async () => {
    await world.start();
    world.playback.setFast(true);
    expect(world.at(0).rate).toBe(2);
    const [first] = [world.at(0)];
    world.player.goTo(1, 'swipe');
    expect({ rate: first.rate, isFast: world.playback.isFast.value }).toEqual({
      rate: 1,
      isFast: false,
    });
  });

  it('seeks within the video', async () => {
    await world.start();
    world.at(0).tell({ type: 'time', positionSeconds: 3, bufferedSeconds: 8 });
    world.playback.seekBy(5);
    world.playback.seekBy(-5);
    world.playback.seek(4);
    expect(world.at(0).seeks).toEqual([DURATION - 0.1, 0, 4]);
  });

  it('starts a source over that cannot loop by itself', async () => {
    await world.start();
    world.at(0).tell({ type: 'ended' });
    expect(world.at(0).seeks).toEqual([0]);
  });
});

describe('sound', () => {
  it('sounds after a tap, and keeps the shopper’s choice from slide to slide', async () => {
    await world.start();
    expect(world.at(0).muted).toBe(false);
    world.playback.toggleSound();
    world.player.goTo(1, 'swipe');
    await world.env.settle();
    expect({
      atMuted: world.at(1).muted,
      atIsPlaying: world.at(1).isPlaying,
      muted: world.player.muted.value,
    }).toEqual({ atMuted: true, atIsPlaying: true, muted: true });
  });

  it('sound starts silent when a link opened it', async () => {
    await world.start(() => world.player.open('v0', 'api'));
    expect(world.at(0).muted).toBe(true);
  });

  it('sound gives up the sound when the browser refuses it, and plays silently', async () => {
    world.sources.onPlay = 'blocked_with_sound';
    await world.start();
    expect({
      atMuted: world.at(0).muted,
      atIsPlaying: world.at(0).isPlaying,
      muted: world.player.muted.value,
    }).toEqual({ atMuted: true, atIsPlaying: true, muted: true });
    expect(world.playback.current.value.phase.value).toBe('playing');
  });

  it('sound waits for a tap when even silence is refused', async () => {
    world.sources.onPlay = 'blocked';
    await world.start();
    expect({
      phase: world.playback.current.value.phase.value,
      wanted: world.playback.wanted.value,
      types: world.types('video_started'),
    }).toEqual({ phase: 'blocked', wanted: false, types: [] });
    world.sources.onPlay = 'playing';
    world.playback.togglePlay('tap');
    expect(world.at(0).isPlaying).toBe(true);
    expect(world.types('video_started')).toHaveLength(1);
  });
});

describe('captions', () => {
  it('captions are on while muted, in the shopper’s language', async () => {
    world = await createPlaybackWorld({ env: createFakeEnv({ locale: 'de-AT' }) });
    await world.start(() => world.player.open('v0', 'api'));
    expect({ captionLang: world.playback.captionLang.value, lang: world.at(0).lang }).toEqual({
      captionLang: 'de',
      lang: 'de',
    });
    world.playback.toggleSound();
    expect({ captionLang: world.playback.captionLang.value, lang: world.at(0).lang }).toEqual({
      captionLang: null,
      lang: null,
    });
  });

  it('stay with the sound once chosen, and stay off once turned off', async () => {
    await world.start();
    expect(world.playback.captionLang.value).toBeNull();
    world.playback.cycleCaptions();
    expect(world.at(0).lang).toBe('en');
    world.playback.cycleCaptions();
    expect(world.at(0).lang).toBe('de');
    world.player.goTo(1, 'swipe');
    await world.env.settle();
    expect(world.at(1).lang).toBe('de');
    world.playback.cycleCaptions();
    world.playback.toggleSound();
    expect({ lang: world.at(1).lang, captionLang: world.playback.captionLang.value }).toEqual({
      lang: null,
      captionLang: null,
    });
  });
});

describe('a broken video', () => {
  it('a broken video is failed, does not hold up the next one, and can be tried again', async () => {
    await world.start();
    world.at(0).tell({ type: 'error', error: 'decode', detail: 'x' });
    await world.env.settle();
    expect(world.playback.current.value.phase.value).toBe('failed');
    expect(world.at(1).warm).toBe('auto');
    world.playback.togglePlay('tap');
    await world.env.settle();
    expect(world.playback.current.value.phase.value).toBe('playing');
  });

  it('a broken video is failed when no player is there for it', async () => {
    world = await createPlaybackWorld({ canLoad: false });
    await world.start();
    expect(world.playback.current.value.phase.value).toBe('failed');
    expect(world.types()).toEqual(['video_failed']);
  });
});

describe('without a line', () => {
  it('what failed is tried again when the device is back on it, and only what is watched plays', async () => {
    await world.start();
    world.at(0).tell({ type: 'frame' });
    world.at(0).tell({ type: 'time', positionSeconds: 1, bufferedSeconds: DURATION });
    await world.env.settle();
    world.device.online.value = false;
    world.at(0).tell({ type: 'error', error: 'network', detail: 'gone' });
    world.at(1).tell({ type: 'error', error: 'network', detail: 'gone' });
    expect(world.playback.slides.map(({ phase }) => phase.value)).toEqual([
      'failed',
      'failed',
      'idle',
    ]);
    world.device.online.value = true;
    await world.env.settle();
    expect(world.playback.slides.map(({ phase }) => phase.value)).toEqual([
      'playing',
      'idle',
      'idle',
    ]);
  });
});

describe('a video that cannot be played', () => {
  it('a video that cannot be played is counted once a visit with its reason, and its merchant is told why and what to do', async () => {
    await world.start(() => world.player.open('v2', 'tap'));
    world.at(2).tell({ type: 'error', error: 'no_picture', detail: 'hevc' });
    world.at(2).tell({ type: 'error', error: 'no_picture', detail: 'hevc' });
    await vi.waitFor(() => expect(world.notices).toHaveLength(1));
    expect(world.only('video_failed')).toEqual([
      { type: 'video_failed', video: 'v2', position: 2, props: { reason: 'no_picture' } },
    ]);
    expect(world.notices[0]).toMatch(/VIDEO_FAILED \(v2\).*sound but no picture.*2\.mp4.*H\.264/);
  });

  it('a video that cannot be played of a neighbour that nobody has come to is not counted', async () => {
    await world.start(() => world.player.open('v2', 'tap'));
    world.at(2).tell({ type: 'frame' });
    await world.env.settle();
    world.at(3).tell({ type: 'error', error: 'decode', detail: '' });
    expect(world.only('video_failed')).toEqual([]);
  });

  it('a video that cannot be played for want of a network is no fault of the video', async () => {
    await world.start(() => world.player.open('v2', 'tap'));
    world.device.online.value = false;
    world.at(2).tell({ type: 'error', error: 'network', detail: '' });
    await world.env.settle();
    expect({ only: world.only('video_failed'), notices: world.notices }).toEqual({
      only: [],
      notices: [],
    });
  });
});
