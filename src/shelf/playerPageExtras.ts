import { takeMediaKeys } from '../browser/mediaKeys.js';
import { findPictureInPicture } from '../browser/pictureInPicture.js';
import type { PageExtras } from '../models/context.js';
import type { ShopperMemory } from '../models/memory.js';
import { createSavedVideos } from './savedVideos.js';

/** What the open player asks of the page that is not needed before a picture and a product are there. */
export const createPageExtras = (
  window: Window,
  memory: ShopperMemory | null,
  productUrl: () => string | undefined = () => undefined,
): PageExtras => ({
  addressOf: async (videoId) =>
    (await import('./shareVideo.js')).publicAddress(window, productUrl(), videoId),
  saved: createSavedVideos(memory),
  pictureInPicture: findPictureInPicture(window),
  takeMediaKeys: (words, keys) => takeMediaKeys(window.navigator, words, keys),
});
