import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlaybackWorld } from './playbackWorld.js';

let world: Awaited<ReturnType<typeof createPlaybackWorld>>;
beforeEach(async () => {
  world = await createPlaybackWorld();
});
afterEach(() => world.dispose());

describe('what is told', () => {
  it('is a world.start, a view after two seconds, progress and engagement, and on leaving what was watched', async () => {
    await world.start(() => world.player.open('v2', 'tap'));
    const source = world.at(2);
    expect(world.told).toEqual([
      {
        type: 'video_started',
        video: 'v2',
        position: 2,
        props: { trigger: 'tap', surface: 'player' },
      },
    ]);
    await world.watch(source, 1.75);
    expect(world.types('video_viewed')).toEqual([]);
    await world.watch(source, 6, 1.75);
    world.player.goTo(3, 'key');
    expect(world.types().filter((type) => type !== 'tag_viewed')).toEqual([
      'video_started',
      'video_viewed',
      ...Array(4).fill('video_progressed'),
      'video_watched',
    ]);
    expect(world.only('video_progressed').map((fact) => fact.props)).toEqual([
      { percent: 25 },
      { percent: 50 },
      { percent: 75 },
      { percent: 95 },
    ]);
    const props = { watchedMs: 7750, uniqueMs: 7750, mutedMs: 0, loops: 0, durationMs: 8000 };
    expect(world.only('video_watched')[0]).toMatchObject({ video: 'v2', position: 2, props });
    await world.env.settle();
    expect(world.only('video_started').at(-1)).toMatchObject({
      video: 'v3',
      props: { trigger: 'key' },
    });
  });

  it('counts muted time and loops', async () => {
    await world.start(() => world.player.open('v0', 'api'));
    await world.watch(world.at(0), 7.75);
    await world.env.advance(250);
    world.at(0).tell({ type: 'looped' });
    await world.watch(world.at(0), 1);
    world.player.close();
    expect(world.only('video_watched')[0]?.props).toMatchObject({
      watchedMs: 9000,
      mutedMs: 9000,
      loops: 1,
      uniqueMs: 8000,
    });
    expect(world.only('video_engaged')[0]?.props).toEqual({ reason: 'watched' });
  });

  it('tells each tag once, when it is on screen and the video plays', async () => {
    await world.start();
    await world.watch(world.at(0), 7.75);
    world.at(0).tell({ type: 'looped' });
    await world.watch(world.at(0), 7.75);
    expect(world.only('tag_viewed').map((fact) => fact.product)).toEqual(['mug', 'lamp']);
  });

  it('says what was watched when the page is hidden, and does not count the view twice afterwards', async () => {
    await world.start();
    await world.watch(world.at(0), 3);
    world.device.visible.value = false;
    expect(world.only('video_watched').map((fact) => fact.props)).toMatchObject([
      { watchedMs: 3000, uniqueMs: 3000 },
    ]);
    await world.env.advance(60_000);
    world.device.visible.value = true;
    world.at(0).tell({ type: 'time', positionSeconds: 3, bufferedSeconds: 8 });
    await world.watch(world.at(0), 2.5, 3);
    world.player.close();
    expect(world.types('video_viewed')).toHaveLength(1);
    expect(world.types('video_started')).toHaveLength(1);
    expect(world.only('video_watched').map((fact) => fact.props)).toMatchObject([
      { watchedMs: 3000 },
      { watchedMs: 2500 },
    ]);
  });

  it('tells sound, tag and share as engagement, once', async () => {
    await world.start(() => world.player.open('v0', 'api'));
    world.playback.toggleSound();
    world.playback.openTag('mug', 'bar');
    world.playback.record('video_shared', { method: 'clipboard' });
    expect(world.types().filter((type) => type !== 'tag_viewed')).toEqual([
      'video_started',
      'video_engaged',
      'video_shared',
    ]);
    expect(world.only('video_engaged')[0]?.props).toEqual({ reason: 'sound_on' });
    expect(world.player.wantedProduct.value).toEqual({ productId: 'mug', from: 'bar' });
  });

  it('is nothing at all for a video that never played', async () => {
    world.sources.onPlay = 'nothing';
    await world.start();
    await world.env.advance(5000);
    world.player.close();
    expect(world.told).toEqual([]);
  });
});
