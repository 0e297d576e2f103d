import type { KeyValueStore } from '../tools/env.js';
import { hash32 } from '../tools/ids.js';

/** Every name of ours begins so. */
const OURS = 'reelshelf:';

/**
 * Where a shop's ids and waiting events are kept: names belong to endpoint and key, so that two shops on one origin neither see each other's
 * visitors nor send each other's events. Shelves with the same endpoint and key share them.
 */
export const storageNames = (endpoint: string, key = ''): string =>
  `${OURS}${hash32(`${endpoint} ${key}`).toString(36).padStart(7, '0')}:`;

/**
 * Takes away what the first release stored under names of the whole origin. Its ids may be another shop's, and its events do not say for
 * which endpoint they were, so nothing of it is taken over.
 */
export function removeFormer(all: KeyValueStore | null): void {
  for (const name of all?.keys(OURS) ?? [])
    if (/^reelshelf:(visitor$|session$|orders$|[eco]:)/.test(name)) all?.remove(name);
}
