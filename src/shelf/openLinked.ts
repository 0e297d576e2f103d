import { isFreshVisit } from '../browser/freshVisit.js';
import { replaceVideos } from '../models/replaceVideos.js';
import { subjectOf } from '../models/subject.js';
import { readLink } from './linkParams.js';
import type { Setting, Stage } from './showFeed.js';

/**
 * Opens what a link names: the video at its second, and the product with its variant where the video has it tagged. What the shop does not
 * have is left out. The friend who followed the link sees the product: that is an opening of theirs.
 */
export async function openLinked(setting: Setting, stage: Stage, videoId: string): Promise<void> {
  const { deps, feed, player, loadShop } = setting.context;
  const window = deps.host.ownerDocument.defaultView;
  if (!window) return;
  const { seconds, productId, variantId, isShared } = readLink(window.location.href);
  const find = () => feed.videos.peek().find(({ id }) => id === videoId);
  if (!find()) await bringForward(setting, stage, videoId);
  const video = find();
  if (!video || setting.disposer.isDisposed) return;
  if (!takeLink(deps.host, window.location.href)) return;
  // Past its end there is nothing to see.
  const startSeconds = seconds < (video.duration ?? Infinity) ? seconds : 0;
  player.open(videoId, 'api', undefined, startSeconds);
  const isOffered = video.tags?.some(({ product }) => product === productId);
  if (isShared && isFreshVisit(window))
    deps.record('share_opened', subjectOf(player, (isOffered && productId) || undefined), {});
  if (!productId || !isOffered) return;
  const shop = variantId ? await loadShop().catch(() => null) : null;
  if (variantId) shop?.product.prefer(productId, variantId);
  const isThere = player.isOpen.peek() && player.video.peek()?.id === videoId;
  if (isThere && !player.isCovered.peek()) player.openProduct(productId, 'link');
}

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

/** One that may be shown here, and that the shelf's `limit` leaves out today. */
async function bringForward(setting: Setting, stage: Stage, videoId: string): Promise<void> {
  const { feed, player } = setting.context;
  const before = setting.reorder;
  if (setting.options.limit === undefined) return;
  setting.reorder = (chosen, from) => {
    const ordered = before?.(chosen, from) ?? chosen;
    return [
      ...ordered.filter(({ id }) => id === videoId),
      ...ordered.filter(({ id }) => id !== videoId),
    ];
  };
  await stage.choose(
    (next, videos) => replaceVideos(feed, player, next, videos),
    () => {},
  );
}
