/** schema.org in the attributes of a page (`itemscope`, `itemprop`), as themes wrote it before JSON-LD, read as the same nodes that JSON-LD has. */

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
export const readMicrodata = (document: Document): unknown[] =>
  [...document.querySelectorAll('[itemscope]')]
    .filter((item) => !item.hasAttribute('itemprop') || !item.parentElement?.closest('[itemscope]'))
    .map((item) => nodeOf(item, document, 0));

function nodeOf(item: Element, document: Document, depth: number): Node {
  const id = item.getAttribute('itemid');
  const node: Node = { '@type': wordsOf(item, 'itemtype'), ...(id ? { '@id': id } : {}) };
  const elsewhere: Element[] = wordsOf(item, 'itemref').flatMap(
    (ref) => document.getElementById(ref) ?? [],
  );
  const parts = [...elsewhere, ...[...item.children].filter((each) => !elsewhere.includes(each))];
  if (depth < 8) for (const part of parts) takeFrom(part, node, document, depth);
  return node;
}

/** What stands within a part is of the part; what is within a property's own words may be a property as well. */
function takeFrom(element: Element, node: Node, document: Document, depth: number): void {
  const isItem = element.hasAttribute('itemscope');
  for (const name of wordsOf(element, 'itemprop')) {
    const value = isItem ? nodeOf(element, document, depth + 1) : valueOf(element);
    const before = Object.hasOwn(node, name) ? [node[name]].flat() : [];
    // Defined, since a theme may call a property anything.
    Object.defineProperty(node, name, {
      value: before.length ? [...before, value] : value,
      configurable: true,
      enumerable: true,
    });
  }
  if (!isItem) for (const child of element.children) takeFrom(child, node, document, depth);
}

const wordsOf = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);

/** Google takes `content` on any element. */
const valueOf = (element: Element): string =>
  (
    element.getAttribute('content') ||
    element.getAttribute(SAID_BY[element.localName] ?? 'content') ||
    (element.textContent ?? '')
  )
    .replace(/\s+/g, ' ')
    .trim();
