import { VIDEO_PARAM } from './deepLink.js';

/** What a link to a video says beside its id. `publish/files.ts` hands them on from a watch page to the shop's. */
export const linkParams = {
  video: VIDEO_PARAM,
  /** The second to begin at. */
  seconds: 't',
  /** Product of the video whose sheet is to be open, and its variant, by the ids of feed and shop. */
  product: `${VIDEO_PARAM}-product`,
  variant: `${VIDEO_PARAM}-variant`,
  /** `share`: somebody shared it. */
  via: `${VIDEO_PARAM}-via`,
  /** On a watch page: the product on whose own page the sharer saw the video. */
  page: `${VIDEO_PARAM}-page`,
} as const;

export interface LinkedMoment {
  seconds: number;
  productId: string | null;
  variantId: string | null;
  isShared: boolean;
}

/** Longer is no id that a feed could hold. */
const MAX_ID_CHARS = 800;

/** What the page's address asks for. Anybody can write it: what it names is looked for, and nothing of it is believed or shown. */
export function readLink(pageUrl: string): LinkedMoment {
  const { searchParams } = new URL(pageUrl);
  const idIn = (name: string) => searchParams.get(name)?.slice(0, MAX_ID_CHARS) || null;
  const seconds = parseFloat(searchParams.get(linkParams.seconds) ?? '');
  return {
    seconds: seconds > 0 && Number.isFinite(seconds) ? seconds : 0,
    productId: idIn(linkParams.product),
    variantId: idIn(linkParams.variant),
    isShared: searchParams.get(linkParams.via) === 'share',
  };
}
