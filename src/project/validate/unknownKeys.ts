import { said } from '../../i18n/said.js';
import { isTree, type Tree } from '../../feed/read/copyOwn.js';
import { isOtherName } from '../../feed/read/lenientNames.js';
import { feedJsonSchema } from '../../feed/jsonSchema.js';
import { nearest } from '../../tools/nearest.js';
import type { Finding } from './finding.js';

/** Keys that the feed's schema does not know: the reader leaves them out without a word, so a misspelt one has no effect. */
export function unknownKeys(raw: unknown): Finding[] {
  const found: Finding[] = [];
  const root = feedJsonSchema() as Tree;
  walk(raw, root, root, '', '', found);
  return found;
}

function walk(
  value: unknown,
  schema: Tree,
  root: Tree,
  at: string,
  item: string,
  found: Finding[],
): void {
  const own = resolved(schema, root);
  if (Array.isArray(value)) {
    const { items } = own;
    if (isTree(items))
      for (const [index, each] of value.slice(0, 2000).entries())
        walk(each, items, root, `${at}[${index}]`, item || nameOf(at, each, index), found);
    return;
  }
  const { properties } = own;
  if (!isTree(value) || !isTree(properties)) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = at ? `${at}.${key}` : key;
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (isTree(known)) {
      walk(inner, known, root, path, item, found);
      continue;
    }
    if (isOtherName(/^\w+/.exec(at)?.[0] ?? '', key)) continue;
    const near = nearest(key, Object.keys(properties));
    found.push({
      level: near === undefined ? 'warning' : 'fault',
      code: 'UNKNOWN_KEY',
      item: item || 'feed',
      ...(near === undefined
        ? said('findings.key.unknown', { path }, `${path} is no key of the feed, and is not read.`)
        : said(
            'findings.key.near',
            { path, near },
            `${path} is no key of the feed: did you mean "${near}"?`,
          )),
    });
  }
}

const nameOf = (list: string, value: unknown, index: number): string => {
  const id = isTree(value) ? value['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number'
    ? `${list.replace(/s$/, '')} "${id}"`
    : `${list}[${index}]`;
};

function resolved(schema: Tree, root: Tree): Tree {
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return schema;
  const target = reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((tree, step) => (isTree(tree) ? tree[step] : undefined), root);
  return isTree(target) ? target : schema;
}
