import { XMLParser } from 'fast-xml-parser';
import { failure, success, type Result } from '../../../tools/result.js';
import { isTree, type Tree } from '../../../feed/read/copyOwn.js';
import type { Row } from './table.js';

const MAX_DEPTH = 12;

/** The entries of a product feed as rows, whatever prefix its names have and however deep they stand. */
export function readXmlRows(text: string): Result<Row[], 'NOT_WHOLE'> {
  let tree: unknown;
  try {
    tree = new XMLParser({
      removeNSPrefix: true,
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      // Entities that a file declares itself could unfold without end; the usual ones are read where texts are.
      processEntities: false,
      trimValues: true,
    }).parse(text);
  } catch {
    return failure('NOT_WHOLE');
  }
  const entries: Tree[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (Array.isArray(value)) return value.forEach((each) => walk(each, depth));
    if (!isTree(value)) return;
    const isEntry = ['id', 'title'].every((key) => Object.hasOwn(value, key));
    const isItem =
      isEntry &&
      ['price', 'image_link', 'availability', 'link'].some((key) => Object.hasOwn(value, key));
    // A feed of Atom has an id and a title itself.
    if (isItem && !Object.hasOwn(value, 'entry') && !Object.hasOwn(value, 'item'))
      entries.push(value);
    else Object.keys(value).forEach((key) => walk(value[key], depth + 1));
  };
  walk(tree, 0);
  return success(entries.map(rowOf));
}

const rowOf = (entry: Tree, index: number): Row => ({
  location: `entry ${index + 1}`,
  get(...names) {
    for (const name of names) {
      const text = Object.hasOwn(entry, name) ? textOf(entry[name]) : '';
      if (text) return text;
    }
    return '';
  },
});

/** Of several the first; of a link of Atom its address. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isTree(value)) return '';
  const inner = Object.hasOwn(value, '#text') ? value['#text'] : value['@href'];
  return typeof inner === 'string' ? inner.trim() : '';
}
