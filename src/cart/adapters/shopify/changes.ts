import { quantityOf } from '../../contract/lines.js';
import { getOwn, ownList } from '../../kit/read.js';
import { toItems, tokenProperty } from './items.js';
import { parseLines } from './lines.js';
import { explainRefusal } from './refusals.js';
import { impliedState, isFromBefore, reportAdd } from './report.js';
import { rendering, sendByAjax, type AddItem, type SendOutcome } from './send.js';
import { isDesignMode } from './storefront.js';
import type { Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { AddOutcome, SessionPlatform } from '../../kit/sessionPlatform.js';
import type { ShopifyProducts } from './products.js';
import type { ShopifyRequests, ShopifyState } from './requests.js';
import type { Theme } from './theme.js';

interface ChangeParts {
  page: CartPage;
  requests: ShopifyRequests;
  timeoutMs: number;
  /** Where the attribution stands. */
  attribution: unknown;
  /** `null`: it did not load, and the shop's own display shows no change. */
  loadTheme(): Promise<Theme | null>;
  getProduct: ShopifyProducts['getProduct'];
}

type ShopifyPlatform = SessionPlatform<ShopifyState>;

export type ShopifyChanges = Pick<ShopifyPlatform, 'add' | 'setQuantity' | 'show'>;

/** All that changes the cart. */
export function createShopifyChanges(parts: ChangeParts): ShopifyChanges {
  const { page, requests, attribution, loadTheme, getProduct } = parts;
  /** The theme's sections as the last change of a line rendered them. */
  let sections: unknown;

  const add: ShopifyPlatform['add'] = async (lines, before, signal, suppress) => {
    if (isDesignMode(page))
      return { code: 'blocked', message: 'Nothing is added in the theme editor' };
    const items = await toItems(lines, getProduct, attribution);
    if (!Array.isArray(items)) return items;
    const { sent, isShown } = await send(parts, items, before, signal, suppress);
    if (!sent.ok && sent.error.code === 'rate_limited') return sent.error;

    // A lost answer is not a refusal: the cart shows whether the add arrived.
    const after = await requests.readCart(signal);
    if (!sent.ok && !after.ok) return sent.error;
    const outcome: SendOutcome = sent.ok
      ? sent.value
      : { reply: null, refused: sent.error, lines: [], answer: null };
    const isRead = after.ok && !isFromBefore(after.value, before, outcome);
    const state = isRead ? after.value : impliedState(before, items, outcome);
    const report = await reportAdd(items, before, state, outcome, ({ line }) => getProduct(line));
    const { answer } = outcome;
    const { count } = state.summary;
    const change = {
      cart: state.raw,
      count,
      quantity: count - before.summary.count,
      items,
      ...(answer ? { answer, sections: answer['sections'] } : {}),
    };
    const show: AddOutcome<ShopifyState>['show'] = async () =>
      isShown ? 'done' : ((await loadTheme())?.refresh(change) ?? 'none');
    return { ...report, state, show };
  };

  const setQuantity: ShopifyPlatform['setQuantity'] = async (id, quantity, signal) => {
    const wanted = (await loadTheme())?.sections(false) ?? [];
    const reply = await requests.post(
      'cart/change.js',
      { id, quantity, ...rendering(wanted, page.url) },
      signal,
    );
    sections = undefined;
    if (!reply.ok) return reply.error;
    const { status, body } = reply.value;
    sections = getOwn(body, 'sections');
    const held =
      parseLines(ownList(body, 'items'), page.url).find(({ key }) => key === id)?.quantity ?? 0;
    if (status === 200 && held === quantity) return null;
    const refused = explainRefusal(reply.value, undefined);
    if (status === 400 || status === 404) return { ...refused, code: 'conflict' };
    const lines = requests.seen()?.lines ?? [];
    const line = lines.find(({ key }) => key === id);
    if (!line) return refused;
    // The rule that was broken stands on the product's page, and so does what is sold out.
    const { variantId, url } = line;
    const live = (await getProduct({ productId: '', ...(url ? { url } : {}) }))?.variants.find(
      (variant) => variant.id === variantId,
    );
    const before = quantityOf(
      lines.filter(({ key }) => key !== id),
      variantId,
    );
    return explainRefusal(reply.value, { requested: quantity, before, actual: 0, live });
  };

  return {
    add,
    setQuantity,
    show: async ({ raw, summary: { count } }) =>
      (await loadTheme())?.refresh({ cart: raw, count, quantity: 0, sections, items: [] }),
  };
}

/** By the platform's own action where that is safe, which refreshes the theme too, else by the Ajax API. */
async function send(
  { page, requests, timeoutMs, attribution, loadTheme }: ChangeParts,
  items: readonly AddItem[],
  before: ShopifyState,
  signal: AbortSignal,
  suppress: <T>(run: () => T) => T,
): Promise<{ sent: Result<SendOutcome, CartError>; isShown: boolean }> {
  const theme = await loadTheme();
  const attributes: Record<string, string> = {};
  if (attribution === 'cart')
    for (const { line } of items) Object.assign(attributes, tokenProperty('__', line));
  const mayHaveArrived = async () => {
    const now = await requests.readCart(signal);
    return !now.ok || now.value.summary.count !== before.summary.count;
  };
  // The action has no place for cart attributes.
  const byAction =
    attribution === 'cart'
      ? null
      : await suppress(() =>
          theme?.sendByAction(items, {
            signal,
            timeoutMs,
            setTimer: page.env.setTimer,
            mayHaveArrived,
          }),
        );
  if (byAction) return { sent: byAction, isShown: byAction.ok };
  const extra = { sections: theme?.sections(true) ?? [], pageUrl: page.url, attributes };
  return { sent: await sendByAjax(requests, items, extra, signal), isShown: false };
}
