import { maskPath, maskText } from '../events/mask.js';
import { fileNameOf } from '../feed/fileNameOf.js';
import { safeUrl } from '../tools/safeUrl.js';
import { linkParams as names } from './linkParams.js';
import { sharedAddress, type SharedPage } from './sharedAddress.js';

/** What is shared: a video, at its second, and the product that was open over it. */
export interface SharedMoment {
  videoId: string;
  creatorId: string;
  /** Of the video's own time. */
  seconds?: number | undefined;
  productId?: string | undefined;
  variantId?: string | undefined;
}

export interface SharingPage extends SharedPage {
  /** What is shown here is the sharer's own choice, so that a friend would not find the video here. */
  isOwn?: boolean;
  /** Those of the video, the shared one first. */
  products?: readonly { id: string; url?: string | undefined }[];
  /** Folder of the watch pages, by which messengers show the video's picture. */
  watchPages?: string | undefined;
  /** The watch page shows nothing itself: without a page of a product that it lists it is of no use. */
  onlySendsOn?: boolean;
}

const MAX_CAMPAIGN_CHARS = 60;

/**
 * The link that is handed to a friend: a page of the shop, or the video's watch page, which opens the video at its second with product and
 * variant. That it was shared, of which creator and in which campaign stands in it for the events; of the sharer nothing does.
 */
export function sharedLink(page: SharingPage, moment: SharedMoment): string {
  const { videoId, creatorId, seconds = 0, productId, variantId } = moment;
  const address = new URL(sharedAddress(friendsPage(page), videoId));
  const product = productOfPage(page, address);
  const watchPage = page.onlySendsOn && !product ? null : watchPageOf(page, videoId);
  const link = new URL(watchPage ?? address);
  const set = (name: string, value: string | null | undefined) => {
    if (value) link.searchParams.set(name, value);
  };
  set(names.video, videoId);
  // A second that has hardly begun is the start.
  if (seconds >= 1) set(names.seconds, String(Math.floor(seconds * 10) / 10));
  set(names.product, productId);
  set(names.variant, productId && variantId);
  set(names.via, 'share');
  if (watchPage) set(names.page, product);
  set('utm_source', 'reelshelf');
  set('utm_medium', 'share');
  set('utm_campaign', campaignOf(page.pageUrl));
  set('utm_content', `${creatorId}/${videoId}`);
  return link.href;
}

/** Where a friend finds the video: here, or on the page of a product that is seen in it. */
function friendsPage(page: SharingPage): SharedPage {
  if (!page.isOwn) return page;
  const origin = new URL(page.pageUrl).origin;
  const found = page.products
    ?.map(({ url }) => safeUrl(url, page.pageUrl))
    .find((url) => url && new URL(url).origin === origin);
  return found ? { pageUrl: found, productUrl: found } : page;
}

const productOfPage = ({ products = [], pageUrl }: SharingPage, address: URL) =>
  products.find(({ url }) => {
    const known = safeUrl(url, pageUrl);
    return (
      known && new URL(known).origin + new URL(known).pathname === address.origin + address.pathname
    );
  })?.id;

/** The campaign by which the sharer came, unless it looks like somebody's own. */
function campaignOf(pageUrl: string): string | null {
  const campaign = new URL(pageUrl).searchParams.get('utm_campaign') ?? '';
  const isPublic =
    campaign.length <= MAX_CAMPAIGN_CHARS &&
    maskPath(campaign) === campaign &&
    maskText(campaign) === campaign;
  return isPublic ? campaign : null;
}

function watchPageOf({ watchPages, pageUrl }: SharingPage, videoId: string): string | null {
  const folder = watchPages && safeUrl(watchPages.replace(/\/*$/, '/'), pageUrl);
  return folder ? safeUrl(`${fileNameOf(videoId)}.html`, folder) : null;
}
