import { detectShopify } from '../../detect.js';
import { goTo } from '../../goTo.js';
import { requestTimeoutMs } from '../../http.js';
import { own, reach } from '../../read.js';
import { createSessionCart, type SessionPlatform } from '../../sessionCart.js';
import { impliedState, reportAdd } from './report.js';
import { createShopifyRequests, type ShopifyState } from './requests.js';
import { sendByAjax, type SendOutcome, type Wish } from './send.js';
import { isDesignMode, numericId, rootOf } from './storefront.js';
import type { CartError } from '../../errors.js';
import type { CartAdapterFactory } from '../../page.js';
import type { AddLine } from '../../types.js';
import type { Theme } from './theme.js';

/**
 * The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
 * theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
 *
 * Settings: `themes` (rules put before ours, see `themes.ts`), `attribution` (`line`, the default: a hidden line property; `cart`:
 * a cart attribute, which never splits a line; `none`), `timeoutMs` of one request (default 10 000).
 */
export const createShopifyCart: CartAdapterFactory = (page, settings = {}) => {
  const { setTimer } = page.env;
  const timeoutMs = requestTimeoutMs(settings);
  const requests = createShopifyRequests(page, timeoutMs);
  const attribution = own(settings, 'attribution') ?? 'line';
  // As large as all the rest, and the product sheet can do without it: a failure costs only the theme's own display.
  const loading: Promise<Theme | null> = import('./theme.js').then(({ createTheme }) => createTheme(page, settings)).catch(() => null);

  /** The platform's ids for the lines; a product without a named variant is asked for its only one. */
  async function resolve(lines: readonly AddLine[]): Promise<Wish[] | CartError> {
    const wishes: Wish[] = [];
    for (const line of lines) {
      const live = line.variantId === undefined ? await requests.loadProduct(line) : null;
      if (live && live.variants.length > 1) return { code: 'options_required', message: `No variant of ${line.productId} was chosen` };
      const variantId = numericId(line.variantId ?? live?.variants[0]?.id);
      if (!variantId) return { code: 'invalid_variant', message: `"${line.variantId ?? line.productId}" is no variant of this shop` };
      wishes.push({ line, variantId, quantity: line.quantity, properties: attribution === 'line' ? { ...line.attribution } : {} });
    }
    return wishes;
  }

  const add: SessionPlatform<ShopifyState>['add'] = async (lines, before, signal, quietly) => {
    if (isDesignMode(page)) return { code: 'blocked', message: 'Nothing is added in the theme editor' };
    const wishes = await resolve(lines);
    if (!Array.isArray(wishes)) return wishes;
    const theme = await loading;
    const attributes: Record<string, string> = {};
    if (attribution === 'cart') for (const line of lines) Object.assign(attributes, line.attribution);
    // The action has no place for cart attributes.
    const byAction = attribution === 'cart' ? null : await quietly(() => theme?.sendByAction(wishes, { signal, timeoutMs, setTimer }));
    const extra = { sections: theme?.sections() ?? [], path: new URL(page.url).pathname, attributes };
    const sent = byAction ?? (await sendByAjax(requests, wishes, extra, signal));
    if (!sent.ok && sent.error.code === 'rate_limited') return sent.error;

    // No answer is not a no: the cart tells whether the add arrived.
    const after = await requests.readCart(signal);
    if (!sent.ok && !after.ok) return sent.error;
    const outcome: SendOutcome = sent.ok ? sent.value : { reply: null, refused: sent.error, lines: [], answer: null };
    const state = after.ok ? after.value : impliedState(before, wishes, outcome);
    const report = await reportAdd(wishes, before, state, outcome, ({ line }) => requests.loadProduct(line));
    const { answer } = outcome;
    const { count } = state.summary;
    const change = { cart: state.raw, count, quantity: count - before.summary.count, ...(answer ? { answer } : {}) };
    return { ...report, state, show: () => (byAction?.ok ? 'done' : (theme?.refresh(change) ?? 'none')) };
  };

  return createSessionCart(page, timeoutMs, {
    id: 'shopify',
    detect: () => detectShopify(page),
    getProduct: requests.loadProduct,
    readCart: requests.readCart,
    add,
    setQuantity: (id, quantity, signal) => requests.post('cart/change.js', { id, quantity }, signal),
    show: async ({ raw, summary }) => (await loading)?.refresh({ cart: raw, count: summary.count, quantity: 0 }),
    openCart: async () => (await (await loading)?.openCart()) || goTo(page, `${rootOf(page)}cart`),
    checkout: () => Promise.resolve(goTo(page, `${rootOf(page)}checkout`)),
    listen(hear, onStop, tell) {
      hear(page.window.document, 'shopify:cart:lines-update');
      hear(page.window.document, 'cart:update');
      // Dawn's own message bus, two global functions.
      const subscribe = reach(page.window, 'subscribe');
      const stop: unknown = typeof subscribe === 'function' ? subscribe('cart-update', tell) : undefined;
      if (typeof stop === 'function') onStop(() => void stop());
    },
  });
};
