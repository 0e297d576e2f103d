import { attempt } from '../tools/attempt.js';
import type { KeyValueStore } from '../tools/env.js';

/**
 * `localStorage` that never throws. `null` where the browser refuses it altogether (blocked cookies, sandboxed frames,
 * Lockdown Mode); a full or forbidden write answers `false`. Nothing is written to find out.
 *
 * @param within - beginning of every key; callers neither see nor write it.
 * @param kind - `sessionStorage` lasts as long as the tab.
 */
export function createLocalStore(
  window: Window,
  within = '',
  kind: 'localStorage' | 'sessionStorage' = 'localStorage',
): KeyValueStore | null {
  const storage = attempt(() => window[kind], null);
  if (!storage || attempt(() => storage.length, -1) < 0) return null;
  return {
    get: (key) => attempt(() => storage.getItem(within + key), null),
    set: (key, value) =>
      attempt(() => {
        storage.setItem(within + key, value);
        return true;
      }, false),
    remove: (key) => attempt(() => storage.removeItem(within + key), undefined),
    keys: (prefix) =>
      attempt(() => {
        const found: string[] = [];
        for (let index = 0; index < storage.length; index++) {
          const key = storage.key(index);
          if (key?.startsWith(within + prefix)) found.push(key.slice(within.length));
        }
        return found;
      }, []),
  };
}
