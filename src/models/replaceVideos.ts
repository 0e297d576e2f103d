import { batch } from '@preact/signals';
import type { Feed, Video } from '../feed/schema.js';
import { isAlike } from '../tools/isAlike.js';
import type { FeedModel } from './feedModel.js';
import type { PlayerModel } from './playerModel.js';

/**
 * Shows other videos, or the same in another order, under an open player: it stays with the video that is watched, which plays on, and
 * closes where that is no longer shown. What is the same as before stays the same object, so that nothing is drawn or counted again for it.
 */
export function replaceVideos(
  feed: FeedModel,
  player: PlayerModel,
  next: Feed,
  chosen: readonly Video[],
): void {
  const shown = new Map(feed.videos.peek().map((video) => [video.id, video]));
  const videos = chosen.map((video) => {
    const before = shown.get(video.id);
    // Of a live its channel knows more than the feed.
    if (!before || isAlike(before, video) || isOnAir(before, video)) return before ?? video;
    return isAlike(before.sources, video.sources)
      ? (Object.assign(Object.create(null), video, { sources: before.sources }) as Video)
      : video;
  });
  const at = videos.findIndex(({ id }) => id === player.video.peek()?.id);
  batch(() => {
    if (at < 0) player.close();
    feed.show(next, videos);
    player.shift.value += player.index.peek() - Math.max(0, at);
    player.index.value = Math.max(0, at);
  });
}

const isOnAir = ({ live }: Video, next: Video) =>
  live?.channel !== undefined && live.channel === next.live?.channel;
