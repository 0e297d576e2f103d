import type { SavedVideos } from '../models/context.js';
import type { ShopperMemory } from '../models/memory.js';

/** The oldest go first. */
const MAX_SAVED = 200;

/**
 * The videos that the shopper wants to find again. Kept in this browser because they pressed a button that says so, whatever may be
 * measured; where nothing can be stored, for as long as the page is open. Nothing of it is sent anywhere.
 */
export function createSavedVideos(memory: ShopperMemory | null): SavedVideos {
  let kept: string[] = [];
  const read = (): string[] => {
    try {
      const ids: unknown = JSON.parse(memory?.read('saved') ?? 'null');
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
      memory?.write('saved', kept.length > 0 ? JSON.stringify(kept) : null, 'always');
    },
  };
}
