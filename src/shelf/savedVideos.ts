import { createLocalStore } from '../browser/storage.js';
import type { SavedVideos } from '../models/context.js';

const NAME = 'reelshelf:saved';
/** The oldest go first. */
const MAX_SAVED = 200;

/**
 * The videos that the shopper wants to find again. Kept in this browser because they pressed a button that says so, whatever may be
 * measured; where nothing can be stored, for as long as the page is open. Nothing of it is sent anywhere.
 */
export function createSavedVideos(window: Window): SavedVideos {
  const store = createLocalStore(window);
  let kept: string[] = [];
  const read = (): string[] => {
    try {
      const ids: unknown = JSON.parse(store?.get(NAME) ?? 'null');
      return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : kept;
    } catch {
      return kept;
    }
  };
  return {
    has: (id) => read().includes(id),
    set(id, isSaved) {
      // Read again: another tab may have saved something meanwhile.
      kept = [...read().filter((other) => other !== id), ...(isSaved ? [id] : [])].slice(
        -MAX_SAVED,
      );
      if (kept.length > 0) store?.set(NAME, JSON.stringify(kept));
      else store?.remove(NAME);
    },
  };
}
