import { maskPath } from '../events/mask.js';
import { VIDEO_PARAM } from './deepLink.js';

/** Names by which shops address a product, a variant or a language in a query. All others may be the sharer's own: a session, a token, a mail's id. */
const PUBLIC_NAMES =
  /^(variant|product|product_id|products_id|prod|pid|sku|item|item_id|p|page_id|attribute_pa_\w+|lang|locale)$/;

export interface SharedPage {
  /** Where the sharer is. */
  pageUrl: string;
  /** The page's `<link rel="canonical">`, if it has one. */
  canonical?: string | null | undefined;
  /** Where the document was loaded from; a shop that goes on without loading may leave an earlier page's canonical address behind. */
  loadedUrl?: string | undefined;
  /** Address in the feed of the product that the page is about. */
  productUrl?: string | undefined;
}

/**
 * An address that opens the video for anybody, built from what is public: the canonical address where it is of this origin, else the
 * page's own path; else, where that path is somebody's own, the product's address. Of the query only what the product's own address in the
 * feed has stays, and names by which shops address products, unless what they hold looks like somebody's own.
 */
export function sharedAddress(
  { pageUrl, canonical, loadedUrl, productUrl }: SharedPage,
  videoId: string,
): string {
  const page = new URL(pageUrl);
  const product = sameOrigin(productUrl, page);
  const named = sameOrigin(canonical, page);
  const isCurrent =
    (sameOrigin(loadedUrl, page) ?? page).pathname === page.pathname ||
    (named && lastPart(named) === lastPart(page));
  const known = [isCurrent ? named : null, page, product].find(
    (url) => url && maskPath(url.pathname) === url.pathname,
  );
  const shared = new URL(known?.pathname ?? '/', page.origin);
  for (const [name, value] of (known ?? shared).searchParams) {
    const isPublic =
      product?.searchParams.getAll(name).includes(value) ||
      (PUBLIC_NAMES.test(name) && maskPath(value) === value);
    if (isPublic) shared.searchParams.append(name, value);
  }
  shared.searchParams.set(VIDEO_PARAM, videoId);
  // Shops whose routes stand behind the mark. Anything else there is a place on the page, or the sharer's own.
  const [route = ''] = /^#!?\/[^?]*/.exec(page.hash) ?? [];
  if (known !== product && maskPath(route) === route) shared.hash = route;
  return shared.href;
}

const lastPart = ({ pathname }: URL) => pathname.replace(/\/$/, '').split('/').at(-1);

function sameOrigin(address: string | null | undefined, page: URL): URL | null {
  try {
    const url = new URL(address || 'invalid:', page);
    return url.origin === page.origin ? url : null;
  } catch {
    return null;
  }
}
