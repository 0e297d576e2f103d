import type { KeyValueStore } from '../tools/env.js';

/**
 * `localStorage` that never throws. `null` where the browser refuses it altogether (blocked cookies, sandboxed frames,
 * Lockdown Mode); a full or forbidden write answers `false`. Nothing is written to find out.
 */
export function createLocalStore(window: Window): KeyValueStore | null {
  const storage = attempt(() => window.localStorage, null);
  if (!storage || attempt(() => storage.length, -1) < 0) return null;
  return {
    get: (key) => attempt(() => storage.getItem(key), null),
    set: (key, value) =>
      attempt(() => {
        storage.setItem(key, value);
        return true;
      }, false),
    remove: (key) => attempt(() => storage.removeItem(key), undefined),
    keys: (prefix) =>
      attempt(() => {
        const found: string[] = [];
        for (let index = 0; index < storage.length; index++) {
          const key = storage.key(index);
          if (key?.startsWith(prefix)) found.push(key);
        }
        return found;
      }, []),
  };
}

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
