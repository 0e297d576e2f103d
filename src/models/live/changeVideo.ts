import type { Video } from '../../feed/schema.js';
import { createBare } from '../../tools/bare.js';
import { isAlike } from '../../tools/isAlike.js';
import type { FeedModel } from '../feedModel.js';

/** Shows a video as it is now, in the place of what the feed says of it. What is alike stays the same object, so that nothing is drawn again. */
export function changeVideo(feed: FeedModel, id: string, now: Partial<Video>): void {
  const videos = feed.videos.peek();
  const video = videos.find((each) => each.id === id);
  if (!video) return;
  const news = Object.entries(now).filter(
    ([key, value]) => !isAlike(video[key as keyof Video], value),
  );
  if (news.length === 0) return;
  const changed = Object.assign(createBare(), video, Object.fromEntries(news)) as unknown as Video;
  feed.videos.value = videos.map((each) => (each === video ? changed : each));
}
