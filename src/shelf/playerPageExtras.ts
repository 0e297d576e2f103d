import { takeMediaKeys, tellWhatPlays } from '../browser/mediaKeys.js';
import { findPictureInPicture } from '../browser/pictureInPicture.js';
import { pulse } from '../browser/vibration.js';
import type { PageExtras } from '../models/context.js';
import type { ShopperMemory } from '../models/memory.js';
import type { SharingShelf } from './shareVideo.js';
import type { Setting } from './showFeed.js';
import { createLazy } from '../tools/lazy.js';
import { createSavedVideos } from './savedVideos.js';

/** What the open player asks of the page that is not needed before a picture and a product are there. */
export const createPageExtras = (
  window: Window,
  memory: ShopperMemory | null,
  setting?: () => Setting,
  about: SharingShelf | null = null,
): PageExtras => ({
  addressOf: async (videoId) =>
    (await import('./shareVideo.js')).publicAddress(window, about, videoId),
  questions: setting ? createQuestionsLoader(setting, memory) : () => null,
  likes: setting ? createLikesLoader(setting, memory) : () => null,
  saved: createSavedVideos(memory),
  pictureInPicture: findPictureInPicture(window),
  takeMediaKeys: (keys) => takeMediaKeys(window.navigator, keys),
  tellWhatPlays: (words) => tellWhatPlays(window.navigator, words),
  pulse: () => pulse(window.navigator),
});

/** Fetched once; nothing is while the option names no endpoint. */
function createQuestionsLoader(setting: () => Setting, memory: ShopperMemory | null) {
  const load = createLazy(async () =>
    (await import('./questionsPage.js')).createQuestions(setting, memory),
  );
  return () => (setting().options.comments === undefined ? null : load());
}

/** Likewise. */
function createLikesLoader(setting: () => Setting, memory: ShopperMemory | null) {
  const load = createLazy(async () =>
    (await import('./likesPage.js')).createLikes(setting, memory),
  );
  return () => (setting().options.likes === undefined ? null : load());
}
