import { pageAddress } from '../browser/pageAddress.js';
import { readPublicAddress } from '../browser/publicAddress.js';
import { copyText, shareBySystem } from '../browser/share.js';
import type { Sharing, ShareAnswer } from '../models/context.js';
import type { FeedModel } from '../models/feedModel.js';
import type { ShelfOptions } from './options.js';
import { sharedAddress } from './sharedAddress.js';
import { sharedLink } from './sharedLink.js';

/** The shelf that is shared from. */
export interface SharingShelf {
  options: Pick<ShelfOptions, 'product' | 'watchPages' | 'show'>;
  feed: Pick<FeedModel, 'products'>;
}

/** See {@link PlayerPage.share}; a file of its own, that comes behind the player's. */
export async function shareVideo(
  window: Window,
  shelf: SharingShelf | null,
  what: Sharing,
): Promise<ShareAnswer> {
  const url = linkTo(window, shelf, what);
  const { title } = what;
  const answer = await shareBySystem(window.navigator, { title, url });
  if (answer !== 'refused') return answer === 'shared' ? { method: 'system' } : null;
  return { choose: { title, url, copy: () => copyText(window.navigator, url) } };
}

function linkTo(window: Window, shelf: SharingShelf | null, what: Sharing): string {
  const { video, seconds, productId, variantId } = what;
  const { options } = shelf ?? {};
  const urlOf = (id: string) => shelf?.feed.products.peek().get(id)?.url;
  const isFile = video.sources.some(({ type }) => type === 'mp4');
  const tagged = new Set(video.tags?.map(({ product }) => product));
  const shared = productId !== undefined && tagged.has(productId) ? [productId] : [];
  return sharedLink(
    {
      pageUrl: pageAddress(window),
      ...readPublicAddress(window),
      productUrl: urlOf(options?.product ?? ''),
      isOwn: options?.show === 'saved',
      products: [...new Set([...shared, ...tagged])].map((id) => ({ id, url: urlOf(id) })),
      // A video of a platform has no page of ours; that of a live cannot play it, and only sends on.
      watchPages: isFile || (video.live && video.poster) ? options?.watchPages : undefined,
      onlySendsOn: !isFile,
    },
    {
      videoId: video.id,
      creatorId: video.creator,
      seconds,
      ...(shared.length > 0 ? { productId, variantId } : {}),
    },
  );
}

/** What opens the video for anybody, on the page of the shelf's product. */
export const publicAddress = (
  window: Window,
  shelf: SharingShelf | null,
  videoId: string,
): string => {
  const productUrl = shelf?.feed.products.peek().get(shelf.options.product ?? '')?.url;
  return sharedAddress(
    { pageUrl: pageAddress(window), ...readPublicAddress(window), productUrl },
    videoId,
  );
};
