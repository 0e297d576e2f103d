import { computed } from '@preact/signals';
import type { Video } from '../../feed/schema.js';
import { preloadLevel, type NetworkState } from '../../media/preload.js';
import type { PlayerEvent } from '../../media/types.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import type { PlayerModel } from '../playerModel.js';
import { SlideModel } from './slideModel.js';

const SLOTS = 3;

/**
 * Three slots hold the slide that is watched and its neighbours, whatever the shelf's length; slot `n` shows the slides whose index
 * leaves `n` when divided by three, so a swipe changes one slot and keeps two. Where the shelf's videos are chosen again, the
 * watched one keeps its slot and goes on.
 */
export function createSlideSlots(
  deps: ShelfDeps,
  feed: FeedModel,
  player: PlayerModel,
  onEvent: (slide: SlideModel, event: PlayerEvent) => void,
) {
  const parts = {
    ...deps,
    mayFrame: (platform: string) =>
      player.framesAllowed.peek().has(platform) || (deps.mayFrame?.() ?? false),
  };
  const slides = [0, 1, 2].map(() => {
    const slide: SlideModel = new SlideModel(parts, (event) => onEvent(slide, event));
    return slide;
  });
  const slideAt = (index: number) =>
    slides[(((index + player.shift.value) % SLOTS) + SLOTS) % SLOTS] as SlideModel;
  const current = computed(() => slideAt(player.index.value));
  // Each by itself, so that what asks for one of them is not drawn anew at every swipe.
  const platform = computed(() => current.value.capabilities.value?.platform);
  const canMute = computed(() => current.value.capabilities.value?.mute ?? true);

  const titleOf = (video: Video | null) =>
    video?.title ?? feed.creators.value.get(video?.creator ?? '')?.handle ?? '';
  /**
   * Puts the watched video and its neighbours into their slots, each fetched as far as its turn allows.
   *
   * @param isMoving - the picture is on its way to the watched slide: a slot that is to show another video waits until it stands there.
   */
  const show = (
    index: number,
    videos: readonly Video[],
    network: NetworkState,
    isMoving: boolean,
  ) => {
    for (const offset of [0, 1, -1]) {
      const video = videos[index + offset] ?? null;
      if (isMoving && offset !== 0 && slideAt(index + offset).video.peek() !== video) continue;
      slideAt(index + offset).show(
        video ? index + offset : -1,
        video,
        titleOf(video),
        preloadLevel(offset, network),
        player.isDescribed.value,
      );
    }
  };
  return { slides, slideAt, current, platform, canMute, show };
}
