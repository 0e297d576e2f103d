/** What plays in the small window: it goes on whatever the page does, and none of it is taken for seen. */
import { afterEach, expect, it } from 'vitest';
import { createPlaybackWorld } from './playbackWorld.js';

let world: Awaited<ReturnType<typeof createPlaybackWorld>>;
afterEach(() => world.dispose());

const start = async () => {
  world = await createPlaybackWorld();
  await world.start();
  const source = world.at(0);
  source.tell({ type: 'loaded', durationSeconds: 8 });
  source.tell({ type: 'playing', positionSeconds: 0 });
  return source;
};

it('what was watched before it is told at once, and nothing that plays in it is', async () => {
  const source = await start();
  await world.watch(source, 1.5);
  world.player.isPictureInPicture.value = true;
  await world.env.settle();
  expect(world.types()).toEqual(['video_started', 'tag_viewed', 'video_watched']);
  expect(world.only('video_watched')[0]?.props).toMatchObject({ watchedMs: 1500, uniqueMs: 1500 });
  await world.watch(source, 6, 1.5);
  expect(world.types(), 'no view, no progress, no tag of a later moment').toEqual([
    'video_started',
    'tag_viewed',
    'video_watched',
  ]);
});

it('back in its slide it counts again, from the first moment it tells of there, and as the same start', async () => {
  const source = await start();
  world.player.isPictureInPicture.value = true;
  await world.watch(source, 3);
  world.player.isPictureInPicture.value = false;
  await world.watch(source, 2.5, 3);
  expect(world.only('video_started')).toHaveLength(1);
  expect(world.only('video_viewed')).toHaveLength(1);
  world.player.close();
  await world.env.settle();
  expect(world.only('video_watched').at(-1)?.props).toMatchObject({ uniqueMs: 2250 });
});

it('plays on while its page is hidden; without the window it would stop', async () => {
  const source = await start();
  world.player.isPictureInPicture.value = true;
  world.device.visible.value = false;
  expect(source.isPlaying).toBe(true);
  world.player.isPictureInPicture.value = false;
  expect(source.isPlaying).toBe(false);
});

it('a product that is opened from it counts as an interaction', async () => {
  await start();
  world.player.isPictureInPicture.value = true;
  world.playback.openTag('mug', 'bar');
  await world.env.settle();
  expect(world.only('video_engaged')[0]?.props).toEqual({ reason: 'tag_opened' });
});

it('a video that is opened from the page takes the place of the window', async () => {
  await start();
  world.player.isPictureInPicture.value = true;
  world.player.open('v0', 'tap');
  expect(world.player.isPictureInPicture.value).toBe(false);
  expect(world.player.isOpen.value).toBe(true);
});
