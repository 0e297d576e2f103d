import { readPath } from '../consent/readPage.js';

/**
 * Calls a function of a tag on its owner. It is looked up each time: the stub of a tag that has not loaded keeps the call for it, and the tag
 * puts itself in the stub's place.
 *
 * @returns whether there was such a function. What it throws is the caller's to catch.
 */
export function callTag(page: Window, path: readonly string[], ...args: unknown[]): boolean {
  const owner = readPath(page, ...path.slice(0, -1));
  const method = readPath(owner, path.at(-1) ?? '');
  if (typeof method !== 'function') return false;
  Reflect.apply(method, owner, args);
  return true;
}
