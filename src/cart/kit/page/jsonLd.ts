/** Product markup of real pages: schema.org as Google's rules have it, and as templates write it. */
import { getOwn, ownId, ownText } from '../read.js';
import { parseLoose } from './looseJson.js';

/** Names of schema.org with its prefix or its whole address, as programs write them that know JSON-LD well. */
const PREFIXED = /"(?:schema:|https?:\/\/schema\.org\/)\w+"\s*:/;

/**
 * JSON-LD as pages have it: as JSON, as templates print it (`looseJson.ts`), written as HTML, or as one text.
 *
 * @returns `undefined` for what stays unreadable.
 */
export function parseJsonLd(text: string): unknown {
  const read = readJson(text);
  const found = typeof read === 'string' && /^\s*[{[]/.test(read) ? readJson(read) : read;
  return PREFIXED.test(text) ? unprefixed(found, 0) : found;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const isHtml = !text.includes('"') && /&(?:quot|#0?34|#x22);/i.test(text);
    return parseLoose(
      isHtml ? text.replace(/&(?:quot|#0?34|#x22);/gi, '"').replace(/&amp;/g, '&') : text,
    );
  }
}

function unprefixed(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 20) return value;
  if (Array.isArray(value)) return value.map((each) => unprefixed(each, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''),
      unprefixed(each, depth + 1),
    ]),
  );
}

export const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** `https://schema.org/OutOfStock/`, `schema:OutOfStock`, `out of stock`, `{"@id": …}`, a list of one: the bare name in small letters. */
export function nameOf(value: unknown): string {
  const [first] = list(value);
  const text =
    typeof first === 'object'
      ? (ownText(first, '@id') ?? ownText(first, '@value') ?? ownText(first, 'name') ?? '')
      : String(first ?? '');
  return (/([^/#:]+)[/#\s]*$/.exec(text)?.[1] ?? '').toLowerCase().replace(/[^a-z]/g, '');
}

/** A value that may stand in a list of one, as that of an attribute does. */
export const textOf = (node: unknown, key: string): string | undefined =>
  list(getOwn(node, key))
    .map((value) => getOwn(value, '@value') ?? value)
    .find((value) => typeof value === 'string');
export const idOf = (node: unknown, key: string): string | undefined =>
  ownId({ id: list(getOwn(node, key))[0] }, 'id');

/** What kinds it is of; schema.org's own context has the names without their sign, too. */
const kindsOf = (node: unknown): string[] =>
  list(getOwn(node, '@type') ?? getOwn(node, 'type')).map(nameOf);
const isProduct = (node: unknown): boolean =>
  kindsOf(node).some((kind) =>
    /^((individual|some)?products?(group|model|collection)?|vehicle|car|motorcycle|motorizedbicycle|book|drug|dietarysupplement)$/.test(
      kind,
    ),
  );

/** What a list holds. In PHP one with holes, or with names, is written as an object whose values are what would stand in it. */
export function membersOf(value: unknown, isMember: (value: unknown) => boolean): unknown[] {
  return list(value).flatMap((each) => {
    const inner = typeof each === 'object' && each !== null ? Object.values(each) : [];
    const isOne = isMember(each) || !inner.length || !inner.every(isMember);
    return isOne ? [each] : inner;
  });
}

/** Where a page names what it is about. */
const HOLDERS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'about',
  'hasPart',
  'itemListElement',
  'item',
];

/** A product of the page, with the products that are its variants. */
export interface Marked {
  node: unknown;
  variants: unknown[];
  /** One of a list (related, recently seen), so never the page's own by standing alone. */
  isListed: boolean;
}

/** Every product of the page's documents. What is said of a thing elsewhere by its `@id` counts as said in its place. */
export function markedProducts(documents: readonly unknown[]): {
  products: Marked[];
  resolve(value: unknown): unknown;
} {
  const byId = new Map<string, unknown>();
  const found: { node: unknown; isListed: boolean }[] = [];
  const walk = (value: unknown, isListed: boolean, depth: number): void => {
    if (depth > 8 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((each) => walk(each, isListed, depth + 1));
    if (isProduct(value)) found.push({ node: value, isListed });
    if (isProduct(value)) return;
    for (const key of HOLDERS)
      walk(getOwn(value, key), isListed || key === 'itemListElement', depth + 1);
    // Without a kind it is a list that was written as an object.
    if (!kindsOf(value).length)
      for (const [key, each] of Object.entries(value))
        if (!HOLDERS.includes(key) && !key.startsWith('@')) walk(each, isListed, depth + 1);
  };
  walk(documents, false, 0);
  index(documents, byId, 0);
  const resolve = (value: unknown): unknown => {
    const id = ownText(value, '@id');
    return id && Object.keys(value as object).length === 1 ? (byId.get(id) ?? value) : value;
  };
  return { products: grouped(found, resolve), resolve };
}

/** What is said of a thing by its `@id`, wherever it stands. */
function index(value: unknown, byId: Map<string, unknown>, depth: number): void {
  if (depth > 12 || typeof value !== 'object' || value === null) return;
  const id = ownText(value, '@id');
  if (id && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
  for (const each of Object.values(value)) index(each, byId, depth + 1);
}

const variantsOf = (node: unknown) =>
  membersOf(getOwn(node, 'hasVariant') ?? getOwn(node, 'model'), isProduct);

/** Google's rules have two ways to write variants: within their group, or side by side, each naming its group. */
function grouped(
  found: readonly { node: unknown; isListed: boolean }[],
  resolve: (value: unknown) => unknown,
): Marked[] {
  const inGroups = new Set(found.flatMap(({ node }) => variantsOf(node).map(resolve)));
  const products = new Map<unknown, Marked>();
  for (const { node, isListed } of found) {
    if (inGroups.has(node)) continue;
    const group = getOwn(node, 'isVariantOf');
    const key =
      ownId(group, '@id') ?? ownId(group, 'productGroupID') ?? ownId(node, 'inProductGroupWithID');
    const listed = variantsOf(node).map(resolve);
    if (key === undefined) {
      const known = products.get(ownId(node, '@id')) ?? products.get(ownId(node, 'productGroupID'));
      const marked = { node, variants: [...listed, ...(known?.variants ?? [])], isListed };
      const id = ownId(node, '@id') ?? ownId(node, 'productGroupID');
      if (known) Object.assign(known, marked);
      else products.set(kindsOf(node).includes('productgroup') && id ? id : node, marked);
    } else {
      const marked = products.get(key) ?? { node: resolve(group) ?? node, variants: [], isListed };
      marked.variants.push(node);
      products.set(key, marked);
    }
  }
  return [...products.values()];
}
