/** What a page's source says of the shelf's tag. Read as text: nothing of the page runs. */
import { decodeHTML } from 'entities';

export interface FoundTag {
  /** All attributes, names in small letters, entities read. */
  attributes: ReadonlyMap<string, string>;
}

export interface FoundPage {
  /** Script tags whose address, wherever it stands, is the shelf's. */
  tags: FoundTag[];
  /** `<reel-shelf>` elements. */
  elements: FoundTag[];
  /** Policies written into the page. */
  policies: string[];
  /** The shelf's file is named in a script that the page itself runs, as tag managers do. */
  isWrittenByScript: boolean;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const TAG = /<(script|reel-shelf|meta)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
/** Names under which optimisers keep an address until they think it is time. */
const ADDRESS = /(^|\/)reelshelf\.js([?#]|$)/;

export function readPage(html: string): FoundPage {
  const found: FoundPage = { tags: [], elements: [], policies: [], isWrittenByScript: false };
  const page = html.replace(/<!--[^]*?-->/g, '');
  // What stands within a script is no tag.
  const inner: string[] = [];
  const outer = page.replace(
    /(<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([^]*?)(<\/script)/gi,
    (_whole, start: string, code: string, end: string) => {
      inner.push(code);
      return `${start}${end}`;
    },
  );
  for (const [, name = '', rest = ''] of outer.matchAll(TAG)) {
    const attributes = new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        decodeHTML(a ?? b ?? c ?? ''),
      ]),
    );
    const kind = name.toLowerCase();
    if (kind === 'script' && [...attributes.values()].some((value) => ADDRESS.test(value)))
      found.tags.push({ attributes });
    if (kind === 'reel-shelf') found.elements.push({ attributes });
    if (
      kind === 'meta' &&
      attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
    )
      found.policies.push(attributes.get('content') ?? '');
  }
  found.isWrittenByScript = inner.some((code) => /reelshelf\.js/.test(code));
  return found;
}
