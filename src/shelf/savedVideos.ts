import type { SavedVideos } from '../models/context.js';
import type { ShopperMemory } from '../models/memory.js';

/** The oldest go first. */
const MAX_SAVED = 200;

/**
 * The videos that the shopper wants to find again. Kept in this browser because they pressed a button that says so, whatever may be
 * measured; where nothing can be stored, for as long as the page is open.
 */
export function createSavedVideos(memory: ShopperMemory | null): SavedVideos & {
  /** In the order in which they were saved. */
  all(): readonly string[];
  replace(videoIds: readonly string[]): void;
} {
  let kept: readonly string[] = [];
  const all = (): readonly string[] => {
    try {
      const ids: unknown = JSON.parse(memory?.read('saved') ?? 'null');
      return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : kept;
    } catch {
      return kept;
    }
  };
  const replace = (ids: readonly string[]) => {
    kept = ids.slice(-MAX_SAVED);
    memory?.write('saved', kept.length > 0 ? JSON.stringify(kept) : null, 'always');
  };
  return {
    all,
    replace,
    has: (id) => all().includes(id),
    set(id, isSaved) {
      // Read again: another tab may have saved something meanwhile.
      replace([...all().filter((other) => other !== id), ...(isSaved ? [id] : [])]);
    },
  };
}
