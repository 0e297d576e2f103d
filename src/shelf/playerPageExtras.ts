import { takeMediaKeys } from '../browser/mediaKeys.js';
import { findPictureInPicture } from '../browser/pictureInPicture.js';
import type { PageExtras } from '../models/context.js';
import { createSavedVideos } from './savedVideos.js';

/** What the open player asks of the page that is not needed before a picture and a product are there. */
export const createPageExtras = (window: Window): PageExtras => ({
  saved: createSavedVideos(window),
  pictureInPicture: findPictureInPicture(window),
  takeMediaKeys: (words, keys) => takeMediaKeys(window.navigator, words, keys),
});
