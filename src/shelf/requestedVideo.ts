import { linkedSeconds, linkedVideo } from './deepLink.js';
import { explain } from './explain.js';
import type { Setting } from './showFeed.js';

/** The video to be opened as soon as the feed is there: what the page's address names, or what was asked for since. */
export function createRequestedVideo(
  { context: { feed, player }, display, pageUrl }: Setting,
  isFirst: boolean,
) {
  let requestedId = isFirst ? linkedVideo(pageUrl()) : null;
  const startSeconds = linkedSeconds(pageUrl());
  /** By a call, not by the address: then it begins at its start, and one that is unknown is shown. */
  let isCalled = false;
  return {
    isLinked: Boolean(requestedId),
    request(videoId: string) {
      requestedId = videoId;
      isCalled = true;
    },
    forget() {
      requestedId = null;
    },
    open() {
      const videoId = requestedId;
      if (!videoId || feed.status.value !== 'ready') return;
      requestedId = null;
      const { videos = [] } = feed.feed.peek() ?? {};
      const isOpened = player.open(videoId, 'api', undefined, isCalled ? 0 : startSeconds);
      if (!isOpened && isCalled)
        void explain(display, (words) => [
          words.describeUnknownVideo(videos, feed.videos.peek(), videoId),
        ]);
    },
  };
}
