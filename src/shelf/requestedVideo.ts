import { linkedSeconds, linkedVideo } from './deepLink.js';
import { explain } from './explain.js';
import { findTarget, type OpenTarget } from './openTarget.js';
import type { Setting } from './showFeed.js';

/** What is to be opened as soon as the feed is there: the video that the page's address names, or what was asked for since. */
export function createRequestedVideo(
  { context: { feed, player }, display, pageUrl }: Setting,
  isFirst: boolean,
) {
  let requested: OpenTarget | null = isFirst ? linkedVideo(pageUrl()) : null;
  const startSeconds = linkedSeconds(pageUrl());
  /** By a call, not by the address: then it begins at its start, and one that is unknown is shown. */
  let isCalled = false;
  return {
    isLinked: Boolean(requested),
    request(target: OpenTarget) {
      requested = target;
      isCalled = true;
    },
    forget() {
      requested = null;
    },
    open() {
      const target = requested;
      if (!target || feed.status.value !== 'ready') return;
      requested = null;
      const { videoId, creatorId } = findTarget(feed.feed.peek(), feed.videos.peek(), target);
      if (player.open(videoId, 'api', undefined, isCalled ? 0 : startSeconds)) {
        if (creatorId) player.openList({ creator: creatorId });
      } else if (isCalled)
        void explain(display, (words) => [
          words.describeUnknownTarget(feed.feed.peek(), feed.videos.peek(), target),
        ]);
    },
  };
}
