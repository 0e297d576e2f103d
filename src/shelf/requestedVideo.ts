import { linkedSeconds, linkedVideo } from './deepLink.js';
import { explain } from './explain.js';
import { findTarget, type OpenTarget, type SharedRequest } from './openTarget.js';
import type { Setting } from './showFeed.js';

/** At the document: the shelf, of any copy of this code, that has opened what the page's address names, and that address. */
const LINKED = Symbol.for('reelshelf.linked');
interface Linked {
  href: string;
  host: Element;
}

/** @returns whether this shelf, and no other that is on the page, is the one that follows the address. */
function takeLink(host: Element, href: string): boolean {
  const document: Document & { [LINKED]?: Linked } = host.ownerDocument;
  const taken = document[LINKED];
  if (taken && taken.href === href && taken.host !== host && taken.host.isConnected) return false;
  document[LINKED] = { href, host };
  return true;
}

/** What is to be opened as soon as the feed is there: the video that the page's address names, or what was asked for since. */
export function createRequestedVideo(
  { context: { feed, player, deps }, display, pageUrl }: Setting,
  isFirst: boolean,
) {
  let requested: OpenTarget | null = isFirst ? linkedVideo(pageUrl()) : null;
  const startSeconds = linkedSeconds(pageUrl());
  /** By a call, not by the address: then it begins at its start, and one that is unknown is shown. */
  let isCalled = false;
  let shared: SharedRequest | undefined;
  return {
    isLinked: Boolean(requested),
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
      requested = null;
      if (shared?.isTaken) return;
      const { videoId, creatorId } = findTarget(feed.feed.peek(), feed.videos.peek(), target);
      const isHere = feed.videos.peek().some(({ id }) => id === videoId);
      if (isHere && (isCalled || takeLink(deps.host, pageUrl()))) {
        if (shared) shared.isTaken = true;
        player.open(videoId, 'api', undefined, isCalled ? 0 : startSeconds);
        if (creatorId) player.openList({ creator: creatorId });
      } else if (isCalled && !(shared && --shared.asked > 0))
        void explain(display, (words) => [
          words.describeUnknownTarget(feed.feed.peek(), feed.videos.peek(), target),
        ]);
    },
  };
}
