/** What a page's source says of the shelf's tag. Read as a browser reads it, and nothing of the page runs. */
import { selectAll, selectOne } from 'css-select';
import { isComment, isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { attempt } from '../../tools/attempt.js';

export interface FoundPage {
  /** Script tags that are the shelf's by their address, wherever it stands, or by their attributes. */
  tags: Element[];
  /** `<reel-shelf>` elements. */
  elements: Element[];
  /** Policies written into the page. */
  policies: string[];
  /** The text of each script that is written into the page and that browsers run. */
  scripts: string[];
  /** The addresses of the page's scripts, as they are written. */
  addresses: string[];
  frames: Element[];
  /** Where else than in a tag the shelf's file is named: each a place in the merchant's words. */
  mentions: string[];
  all(selector: string): Element[];
  one(selector: string): Element | null;
}

const ADDRESS = /(^|\/)reelshelf[\w.-]*\.js([?#]|$)/;
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script|)$/i;

export const typeOf = (script: Element) => (script.attribs['type'] ?? '').trim();
export const textOf = (element: Element) =>
  element.children.map((child) => (isText(child) ? child.data : '')).join('');

/** The attribute that has the shelf's address, which optimisers move about. */
export const addressAt = ({ attribs }: Element): readonly [string, string] | undefined =>
  Object.entries(attribs).find(([name, value]) => name === 'src' && ADDRESS.test(value)) ??
  Object.entries(attribs).find(([, value]) => ADDRESS.test(value));

export function readPage(html: string): FoundPage {
  const document: Document = parse(html, { treeAdapter: adapter });
  const all = (selector: string) =>
    attempt(() => selectAll<AnyNode, Element>(selector, document), []);
  const scripts = all('script').filter((script) => !isInTemplate(script));
  const isShelf = (script: Element) =>
    addressAt(script) !== undefined || 'data-feed' in script.attribs;
  const written = scripts.filter(
    (script) => !('src' in script.attribs) && RUNS.test(typeOf(script)),
  );
  return {
    tags: scripts.filter(isShelf),
    elements: all('reel-shelf').filter((element) => !isInTemplate(element)),
    policies: all('meta[http-equiv]')
      .filter(({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy')
      .map(({ attribs }) => attribs['content'] ?? ''),
    scripts: written.map(textOf),
    addresses: scripts.flatMap(({ attribs }) =>
      Object.entries(attribs).flatMap(([name, value]) => (name.endsWith('src') ? [value] : [])),
    ),
    frames: all('iframe'),
    mentions: mentionsIn(document),
    all,
    one: (selector) => attempt(() => selectOne<AnyNode, Element>(selector, document), null),
  };
}

const isInTemplate = (element: Element) => above(element).some(({ name }) => name === 'template');

/** The elements around, the nearest first. */
export function above(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parent; at; at = at.parent) if (isTag(at)) found.push(at);
  return found;
}

/** As the merchant finds it in the source. */
export function nameOf(element: Element): string {
  const { name, attribs } = element;
  const [attribute] = ['id', 'class', 'style'].filter((each) => attribs[each]?.trim());
  if (attribute) return `<${name} ${attribute}="${attribs[attribute]}">`;
  const [around] = above(element);
  return `<${name}>${around && around.name !== 'body' ? ` in ${nameOf(around)}` : ''}`;
}

const NAMED = /<(script|reel-shelf)\b[^>]*reelshelf[\w.-]*\.js|<reel-shelf\b/i;
const HIDDEN_IN: Record<string, string> = {
  noscript: 'inside <noscript>, which browsers with script skip',
  template: 'inside <template>, which shows nothing by itself',
  textarea: 'inside a text field',
  title: 'inside <title>',
};

/** Where the tag stands and is none. */
function mentionsIn(root: AnyNode): string[] {
  const found = new Set<string>();
  const look = (node: AnyNode, around: string) => {
    if (isComment(node) && NAMED.test(node.data)) found.add('inside a comment (<!-- -->)');
    if (isText(node) && NAMED.test(node.data) && around !== 'script')
      found.add(
        HIDDEN_IN[around] ??
          'written out as text (&lt;script…): an editor has escaped it; paste it where HTML is taken as it is',
      );
    if (isTag(node) && around === 'template' && addressAt(node))
      found.add(HIDDEN_IN['template'] ?? '');
    if (!('children' in node)) return;
    const inside = isTag(node) && around !== 'template' ? node.name : around;
    for (const child of node.children) look(child, inside);
  };
  look(root, '');
  return [...found];
}
