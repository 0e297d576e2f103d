import { isTree, type Tree } from '../../feed/read/copyOwn.js';
import type { Product } from '../../feed/schema.js';

/** What goes together: a former price without the price that it was the former of would be a claim of ours. */
const GROUPS: Record<string, string> = { price: 'price', compareAt: 'price' };

/**
 * What the feed says of a product after the shop has said something new: what the merchant has changed by hand stays, all else
 * follows the shop.
 *
 * @param base - what the shop said the last time; `undefined` for a product that the merchant wrote before any import: what is said
 *   there stays, what is missing is filled in.
 */
export function mergeProduct(
  mine: Product,
  base: Product | undefined,
  theirs: Product,
): { merged: Product; kept: string[] } {
  const kept: string[] = [];
  const merged = mergeTree(
    mine as unknown as Tree,
    base as Tree | undefined,
    theirs as unknown as Tree,
    '',
    kept,
  );
  return { merged: { ...merged, id: mine.id } as unknown as Product, kept };
}

function mergeTree(
  mine: Tree,
  base: Tree | undefined,
  theirs: Tree,
  at: string,
  kept: string[],
): Tree {
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  const isEdited = (key: string) =>
    base === undefined ? Object.hasOwn(mine, key) : !isSame(own(mine, key), own(base, key));
  const edited = new Set(keys.filter(isEdited).map((key) => GROUPS[key] ?? key));
  const entries = keys.flatMap((key): [string, unknown][] => {
    const name = at ? `${at}.${key}` : key;
    const [ours, said] = [own(mine, key), own(theirs, key)];
    const inner = mergeInner(ours, own(base ?? {}, key), said, name, kept);
    if (inner !== undefined) return [[key, inner]];
    const stays = edited.has(GROUPS[key] ?? key);
    if (stays && !isSame(ours, said) && key !== 'id') kept.push(name);
    const value = stays ? ours : said;
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}

/** Money and lists of words are one value; a picture, a reference and variants have values of their own. */
function mergeInner(
  mine: unknown,
  base: unknown,
  theirs: unknown,
  at: string,
  kept: string[],
): unknown {
  if (isTree(mine) && isTree(theirs) && !Object.hasOwn(mine, 'amount'))
    return mergeTree(
      mine,
      isTree(base) ? base : base === undefined ? undefined : {},
      theirs,
      at,
      kept,
    );
  const lists = [mine, theirs, base ?? []];
  if (!lists.every(isItems)) return undefined;
  const [ours, said, before] = lists as [Item[], Item[], Item[]];
  if (ours.length === 0 || isSame(ours, before)) return undefined;
  return said.map((item) => {
    const own = ours.find(({ id }) => id === item.id);
    return own
      ? mergeTree(
          own,
          before.find(({ id }) => id === item.id),
          item,
          `${at}.${item.id}`,
          kept,
        )
      : item;
  });
}

type Item = Tree & { id: string };
const isItems = (value: unknown): value is Item[] =>
  Array.isArray(value) && value.every((item) => isTree(item) && typeof item['id'] === 'string');

const own = (tree: Tree, key: string): unknown =>
  Object.hasOwn(tree, key) ? tree[key] : undefined;

/** Whatever the order of keys: an editor or a formatter may have sorted them. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
