/** What a page has not saved yet, kept in this browser until it has. */
import { createLocalStore } from '../browser/storage.js';
import type { Kept } from '../console/studio/model/source.js';

/**
 * Each page has a list of its own, so that two windows write over nothing of each other. A page holds a lock of its list's name as long
 * as it is open, which tells the next one what was left behind. Without locks (an address without https) all lists are taken over: what
 * is sent twice is done once.
 */
export function keptHere<T>(window: Window, name: string): Kept<T> {
  const store = createLocalStore(window, `${name}:`);
  const { locks } = window.navigator as Partial<Navigator>;
  const own = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  let left: readonly string[] = [];
  return {
    async read() {
      void locks?.request(`${name}:${own}`, () => new Promise(() => {})).catch(() => {});
      const query = await locks?.query().catch(() => null);
      const open = new Set(query?.held?.map((lock) => lock.name));
      left = (store?.keys('') ?? []).filter((key) => key !== own && !open.has(`${name}:${key}`));
      return left.flatMap((key) => listIn<T>(store?.get(key)));
    },
    write(list) {
      if (list.length > 0) store?.set(own, JSON.stringify(list));
      else store?.remove(own);
      for (const key of left) store?.remove(key);
      left = [];
    },
  };
}

function listIn<T>(text: string | null | undefined): T[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? (list as T[]) : [];
  } catch {
    return [];
  }
}
