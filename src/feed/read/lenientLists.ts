/** Lists written otherwise: as an object by id, as an answer of GraphQL, as one entry alone, as one text. */
import { createBare } from '../../tools/bare.js';
import { isTree } from './copyOwn.js';

/** GraphQL's `{ "edges": [{ "node": … }] }` and `{ "nodes": […] }`, and `{ "items": […] }`, as lists. */
export function unwrapped(value: unknown): unknown {
  const inner = isTree(value) ? (value['edges'] ?? value['nodes'] ?? value['items']) : undefined;
  return Array.isArray(inner)
    ? inner.map((each: unknown) => (isTree(each) ? (each['node'] ?? each) : each))
    : value;
}

/**
 * A list also of `{ "mug": { "title": … } }`, of which each key is the id of an entry that has none (PHP writes a list with gaps so, too), and
 * of one entry without its list.
 */
export function asList(value: unknown): unknown {
  const list = unwrapped(value);
  if (!isTree(list)) return list;
  const entries = Object.entries(list);
  if (!entries.every(([, each]) => isTree(each))) return [list];
  return entries.map(([id, each]) => Object.assign(createBare(), { id }, each));
}

/** What items are found by where a list has nothing else of them: `["mug", "bowl"]`, `["@mia"]`. */
export const named = (list: unknown, key: string): unknown =>
  Array.isArray(list)
    ? list.map((item: unknown) =>
        typeof item === 'string' || typeof item === 'number'
          ? Object.assign(createBare(), { [key]: item })
          : item,
      )
    : list;

const WORDS = ['territories', 'channels', 'topics', 'days', 'values'];

/**
 * The entries of a list that is one text. An id, an address and a sentence may have a comma of their own; ids are several where the feed knows
 * each and not the whole, or where none has a blank in it.
 */
export function separate(list: string, key: string, products: unknown): string[] {
  const parts = partsOf(list, key === 'values' ? /[|;]|,(?!\d)/ : /[,;|]/);
  // Nothing at all is for the schema to judge.
  if (!parts.length) return [list];
  if (WORDS.includes(key)) return parts;
  if (key !== 'products' && key !== 'tags') return [list];
  const known = Array.isArray(products)
    ? products.map((product: unknown) => (isTree(product) ? String(product['id']) : product))
    : [];
  if (known.includes(list.trim())) return [list.trim()];
  return parts.every((part) => known.includes(part)) || !parts.some((part) => /\s/.test(part))
    ? parts
    : [list];
}

const partsOf = (list: string, mark: RegExp): string[] =>
  list.split(mark).flatMap((part) => part.trim() || []);
