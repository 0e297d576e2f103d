import { readPublicAddress } from '../browser/publicAddress.js';
import { share } from '../browser/share.js';
import type { PlayerPage } from '../models/context.js';
import { sharedAddress } from './sharedAddress.js';

/** See {@link PlayerPage.share}; a file of its own, that comes behind the player's. */
export function shareVideo(
  window: Window,
  productUrl: string | undefined,
  { title, videoId, showAddress }: Parameters<PlayerPage['share']>[0],
): ReturnType<PlayerPage['share']> {
  const url = publicAddress(window, productUrl, videoId);
  return share(window.navigator, { title, url }, showAddress);
}

/** What opens the video for anybody. */
export const publicAddress = (
  window: Window,
  productUrl: string | undefined,
  videoId: string,
): string =>
  sharedAddress(
    { pageUrl: window.location.href, ...readPublicAddress(window), productUrl },
    videoId,
  );
