import { createBare } from '../../tools/bare.js';

/** A tree of own values without prototypes: nothing the host page put on `Object.prototype` can be read from it. */
export interface Tree {
  [key: string]: unknown;
}

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that is one by itself: a tree without a prototype throws where its text is asked for, and a list of such ones, too. */
export const single = (value: unknown): unknown => (typeof value === 'object' ? undefined : value);

/** Items a list of the feed may have. More are kept so that the parser can see that there were more. */
export const MAX_ITEMS = 2000;
/** Entries of any list: as many variants as a product may have. */
const MAX_ENTRIES = 2048;
const MAX_DEPTH = 8;
const MAX_NODES = 1_000_000;
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];
// Control characters but tab and line breaks, and the marks that force text to run backwards over its neighbours.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/g;

/**
 * A copy of untrusted data that is safe to read, and ours to change: own enumerable values only, no prototypes, no functions,
 * `null` read as "not there", texts without control characters, bounded in depth and number.
 *
 * @returns `null` when the data has more than a million values, as an object that contains itself does.
 */
export function copyOwn(raw: unknown): { copy: unknown } | null {
  let nodes = 0;
  const copyNode = (value: unknown, depth: number): unknown => {
    nodes++;
    if (typeof value === 'string') return value.replace(UNSEEN, '');
    // Adding zero makes -0 a 0, which would be shown with its sign.
    if (typeof value === 'number') return value + 0;
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || nodes > MAX_NODES)
      return undefined;
    if (Array.isArray(value))
      return [...value.slice(0, MAX_ENTRIES + 1)].map((item: unknown) => copyNode(item, depth + 1));
    const copy: Tree = createBare();
    for (const key of Object.keys(value)) {
      if (DANGEROUS.includes(key)) continue;
      const own = copyNode((value as Tree)[key], depth + 1);
      if (own !== undefined) copy[key] = own;
    }
    return copy;
  };
  const copy = copyNode(raw, 0);
  return nodes > MAX_NODES ? null : { copy };
}
