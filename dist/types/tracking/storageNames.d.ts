import type { KeyValueStore } from '../tools/env.js';
/**
 * Where a shop's ids and waiting events are kept: names belong to endpoint and key, so that two shops on one origin neither see each other's
 * visitors nor send each other's events. Shelves with the same endpoint and key share them.
 */
export declare const storageNames: (endpoint: string, key?: string) => string;
/**
 * Takes away what the first release stored under names of the whole origin. Its ids may be another shop's, and its events do not say for
 * which endpoint they were, so nothing of it is taken over.
 */
export declare function removeFormer(all: KeyValueStore | null): void;
