import { success, type Result } from '../../../tools/result.js';
import { getOwn, ownList } from '../../kit/read.js';
import { parseLines } from './lines.js';
import type { CartError } from '../../contract/errors.js';
import type { JsonReply } from '../../kit/http.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { AddLine } from '../../contract/types.js';
import type { ShopifyRequests } from './requests.js';

/** A line with the variant's numeric id. */
export interface AddItem {
  line: AddLine;
  variantId: string;
  quantity: number;
  properties: Record<string, string>;
}

/** What the shop said to an add, before the cart has been read again. */
export interface SendOutcome {
  /** An answer other than success, for {@link explainRefusal}. */
  reply: JsonReply | null;
  refused: CartError | null;
  /** The changed lines with their new quantities, where the answer has them. */
  lines: CartState['lines'];
  /** For the theme's own display; `null` where the platform refreshes the theme itself, or nothing was added. */
  answer: Record<string, unknown> | null;
}

/** The Ajax API: what it answers, and what a theme needs to show it. */
export async function sendByAjax(
  requests: ShopifyRequests,
  wanted: readonly AddItem[],
  extra: { sections: string[]; pageUrl: string; attributes: Record<string, string> },
  signal: AbortSignal,
): Promise<Result<SendOutcome, CartError>> {
  const { sections, pageUrl, attributes } = extra;
  const items = wanted.map(({ variantId, quantity, properties }) => ({
    id: Number(variantId),
    quantity,
    ...(Object.keys(properties).length ? { properties } : {}),
  }));
  const sent = await requests.post(
    'cart/add.js',
    {
      items,
      ...rendering(sections, pageUrl),
      ...(Object.keys(attributes).length ? { attributes } : {}),
    },
    signal,
  );
  if (!sent.ok) return sent;
  const { status, body } = sent.value;
  if (status !== 200) return success({ reply: sent.value, refused: null, lines: [], answer: null });
  const added = ownList(body, 'items');
  // A theme's `renderContents` reads `key` and `id` of the one added line beside the rendered sections.
  const [first] = added;
  const answer = {
    ...(typeof first === 'object' ? first : {}),
    items: added,
    sections: getOwn(body, 'sections'),
  };
  return success({ reply: null, refused: null, lines: parseLines(added, pageUrl), answer });
}

/** What a change asks to be rendered with it, if anything. */
export const rendering = (sections: readonly string[], pageUrl: string): object =>
  sections.length ? { sections: sections.join(','), sections_url: new URL(pageUrl).pathname } : {};
