/** schema.org in the attributes of a page, as themes wrote it before JSON-LD, read as the same nodes that JSON-LD has. */

/** The same in two spellings. */
interface Spelling {
  /** Of an element that is a thing of its own. */
  scope: string;
  type: string;
  property: string;
  id: string;
}
const MICRODATA: Spelling = {
  scope: 'itemscope',
  type: 'itemtype',
  property: 'itemprop',
  id: 'itemid',
};
/** Shares its `property` with Open Graph's metadata, whose names have prefixes of their own. */
const RDFA: Spelling = { scope: 'typeof', type: 'typeof', property: 'property', id: 'resource' };

/** What an element says by an attribute instead of by its text. */
const SAID_BY: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
  time: 'datetime',
};

type Node = Record<string, unknown>;

/** Every item that is not a part of another one. */
export const readMicrodata = (document: Document): unknown[] => [
  ...itemsIn(document, MICRODATA),
  ...itemsIn(document, RDFA),
];

const itemsIn = (document: Document, by: Spelling): Node[] =>
  [...document.querySelectorAll(`[${by.scope}]`)]
    .filter(
      (item) => !item.hasAttribute(by.property) || !item.parentElement?.closest(`[${by.scope}]`),
    )
    .map((item) => nodeOf(item, document, by, 0));

function nodeOf(item: Element, document: Document, by: Spelling, depth: number): Node {
  const id = item.getAttribute(by.id);
  const node: Node = { '@type': wordsOf(item, by.type), ...(id ? { '@id': id } : {}) };
  const elsewhere: Element[] = wordsOf(item, 'itemref').flatMap(
    (ref) => document.getElementById(ref) ?? [],
  );
  const parts = [...elsewhere, ...[...item.children].filter((each) => !elsewhere.includes(each))];
  if (depth < 8) for (const part of parts) takeFrom(part, node, document, by, depth);
  return node;
}

/** What stands within a part is of the part; what is within a property's own words may be a property as well. */
function takeFrom(
  element: Element,
  node: Node,
  document: Document,
  by: Spelling,
  depth: number,
): void {
  const isItem = element.hasAttribute(by.scope);
  for (const word of wordsOf(element, by.property)) {
    const name = word.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
    const value = isItem ? nodeOf(element, document, by, depth + 1) : valueOf(element);
    const before = Object.hasOwn(node, name) ? [node[name]].flat() : [];
    // Defined, since a theme may call a property anything.
    Object.defineProperty(node, name, {
      value: before.length ? [...before, value] : value,
      configurable: true,
      enumerable: true,
    });
  }
  if (!isItem) for (const child of element.children) takeFrom(child, node, document, by, depth);
}

const wordsOf = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);

/** Google takes `content` on any element. */
const valueOf = (element: Element): string =>
  (
    element.getAttribute('content') ||
    element.getAttribute('resource') ||
    element.getAttribute(SAID_BY[element.localName] ?? 'content') ||
    (element.textContent ?? '')
  )
    .replace(/\s+/g, ' ')
    .trim();
