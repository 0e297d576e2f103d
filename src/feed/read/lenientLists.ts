/** Lists written otherwise: as an object by id, as an answer of GraphQL, as one entry alone, as one text. */
import { createBare } from '../../tools/bare.js';
import { isTree } from './copyOwn.js';

/**
 * `{ "mug": { "title": … } }`, of which each key is the id of an entry that has none (PHP writes a list with gaps so, too);
 * `{ "edges": [{ "node": … }] }`, `{ "nodes": […] }`, `{ "items": […] }`; one entry without its list.
 */
export function asList(value: unknown): unknown {
  if (!isTree(value)) return value;
  const inner = value['edges'] ?? value['nodes'] ?? value['items'];
  if (Array.isArray(inner))
    return inner.map((each: unknown) => (isTree(each) ? (each['node'] ?? each) : each));
  const entries = Object.entries(value);
  if (!entries.every(([, each]) => isTree(each))) return [value];
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
  list
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
