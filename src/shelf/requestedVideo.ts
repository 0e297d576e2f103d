import { linkedVideo } from './deepLink.js';
import { explain } from './explain.js';
import { findTarget, type OpenTarget, type SharedRequest } from './openTarget.js';
import type { RunningParts } from './createParts.js';

/** What is to be opened as soon as the feed is there: what the page's address names, or what was asked for since. */
export function createRequestedVideo({ setting, stage }: RunningParts, isFirst: boolean) {
  const { feed, player } = setting.context;
  const linked = isFirst && linkedVideo(setting.pageUrl());
  /** Reads all that the address says; asked for beside the feed. */
  const link = linked && import('./openLinked.js').catch(() => null);
  let requested: OpenTarget | null = linked || null;
  /** By a call, not by the address: then one that is unknown is shown. */
  let isCalled = false;
  let shared: SharedRequest | undefined;
  const openCalled = (target: OpenTarget) => {
    if (shared?.isTaken) return;
    const { videoId, creatorId } = findTarget(feed.feed.peek(), feed.videos.peek(), target);
    if (player.open(videoId, 'api')) {
      if (shared) shared.isTaken = true;
      if (creatorId) player.openList({ creator: creatorId });
    } else if (isCalled && !(shared && --shared.asked > 0))
      void explain(setting.display, (words) => [
        words.describeUnknownTarget(feed.feed.peek(), feed.videos.peek(), target),
      ]);
  };
  return {
    isLinked: Boolean(linked),
    request(target: OpenTarget, request?: SharedRequest) {
      requested = target;
      isCalled = true;
      shared = request;
      if (shared) shared.asked++;
    },
    forget() {
      requested = null;
    },
    open() {
      const target = requested;
      if (!target || feed.status.value !== 'ready') return;
      if (isCalled || !link) {
        requested = null;
        return openCalled(target);
      }
      void link.then((file) => {
        // Else something was asked for since, or this is not wanted any more.
        if (requested === target) requested = null;
        else return;
        if (file) void file.openLinked(setting, stage, String(target));
        else openCalled(target);
      });
    },
  };
}
