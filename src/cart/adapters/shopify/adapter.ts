import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { numericId } from '../../kit/numericId.js';
import { getOwn, ownList, reach } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import { parseLines, parseRule } from './lines.js';
import { explainRefusal } from './refusals.js';
import { impliedState, isFromBefore, reportAdd } from './report.js';
import { createShopifyRequests, type ShopifyState } from './requests.js';
import { rendering, sendByAjax, type SendOutcome, type AddItem } from './send.js';
import { isDesignMode, rootOf } from './storefront.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine, ProductReference } from '../../contract/types.js';
import type { ShopifyProduct } from './parseProduct.js';
import type { ShopifyProducts } from './products.js';
import type { Theme } from './theme.js';
import type { ShopifySettings } from './settings.js';

/**
 * The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
 * theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
 *
 * Settings: {@link ShopifySettings}.
 *
 * Not possible: to put a subscription or a part of a bundle back after it was taken out; to tell how many pieces are left.
 */
export const createShopifyCart: CartAdapterFactory<ShopifySettings> = (page, settings = {}) => {
  const { setTimer } = page.env;
  const timeoutMs = requestTimeoutMs(settings);
  const requests = createShopifyRequests(page, timeoutMs);
  const attribution = getOwn(settings, 'attribution') ?? 'line';
  let loading: Promise<Theme | null> | null = null;
  // As large as all the rest, and cards and product sheet can do without it: asked for with the cart, before anything is added. A
  // failure costs only the theme's own display.
  const loadTheme = () =>
    (loading ??= import('./theme.js')
      .then(({ createTheme }) => createTheme(page, settings))
      .catch(() => (loading = null)));
  /** The cart as it was read last: what a refused change is explained by. */
  let last: ShopifyState | null = null;
  /** The theme's sections as the last change of a line rendered them. */
  let sections: unknown;

  let products: Promise<ShopifyProducts | null> | null = null;
  const loadProducts = () =>
    (products ??= import('./products.js')
      .then(({ createProducts }) => createProducts(page, settings, requests, timeoutMs, parseRule))
      .catch(() => (products = null)));
  const getProduct = async (product: ProductReference): Promise<ShopifyProduct | null> =>
    (await loadProducts())?.getProduct(product) ?? null;

  const readCart: typeof requests.readCart = async (signal) => {
    void loadTheme();
    const cart = await requests.readCart(signal);
    if (cart.ok) last = cart.value;
    return cart;
  };

  /** The platform's ids for the lines; a product without a named variant is asked for its only one. */
  async function resolve(lines: readonly AddLine[]): Promise<AddItem[] | CartError> {
    const items: AddItem[] = [];
    for (const line of lines) {
      const live = line.variantId === undefined ? await getProduct(line) : null;
      if (live && live.variants.length > 1)
        return { code: 'options_required', message: `No variant of ${line.productId} was chosen` };
      const variantId = numericId(line.variantId ?? live?.variants[0]?.id);
      if (!variantId)
        return {
          code: 'invalid_variant',
          message: `"${line.variantId ?? line.productId}" is no variant of this shop`,
        };
      items.push({
        line,
        variantId,
        quantity: line.quantity,
        properties: {
          ...line.properties,
          ...(attribution === 'line' ? tokenProperty('_', line) : {}),
        },
      });
    }
    return items;
  }

  const add: SessionPlatform<ShopifyState>['add'] = async (lines, before, signal, suppress) => {
    if (isDesignMode(page))
      return { code: 'blocked', message: 'Nothing is added in the theme editor' };
    const items = await resolve(lines);
    if (!Array.isArray(items)) return items;
    const theme = await loadTheme();
    const attributes: Record<string, string> = {};
    if (attribution === 'cart')
      for (const line of lines) Object.assign(attributes, tokenProperty('__', line));
    // The action has no place for cart attributes.
    const mayHaveArrived = async () => {
      const now = await readCart(signal);
      return !now.ok || now.value.summary.count !== before.summary.count;
    };
    const byAction =
      attribution === 'cart'
        ? null
        : await suppress(() =>
            theme?.sendByAction(items, { signal, timeoutMs, setTimer, mayHaveArrived }),
          );
    const sent =
      byAction ??
      (await sendByAjax(
        requests,
        items,
        { sections: theme?.sections(true) ?? [], pageUrl: page.url, attributes },
        signal,
      ));
    if (!sent.ok && sent.error.code === 'rate_limited') return sent.error;

    // No answer is not a no: the cart tells whether the add arrived.
    const after = await readCart(signal);
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
    return {
      ...report,
      state,
      show: () => (byAction?.ok ? 'done' : (theme?.refresh(change) ?? 'none')),
    };
  };

  const setQuantity: SessionPlatform<ShopifyState>['setQuantity'] = async (
    id,
    quantity,
    signal,
  ) => {
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
    const line = last?.lines.find(({ key }) => key === id);
    if (!line) return refused;
    // The rule that was broken stands on the product's page, and so does what is sold out.
    const { variantId, url } = line;
    const live = (await getProduct({ productId: '', ...(url ? { url } : {}) }))?.variants.find(
      (variant) => variant.id === variantId,
    );
    const others =
      last?.lines.reduce(
        (sum, item) => sum + (item.variantId === variantId && item.key !== id ? item.quantity : 0),
        0,
      ) ?? 0;
    return explainRefusal(reply.value, { requested: quantity, before: others, actual: 0, live });
  };

  return createSessionCart(page, timeoutMs, {
    id: 'shopify',
    getProduct,
    getProducts: async (references) => (await loadProducts())?.getProducts(references) ?? new Map(),
    readCart,
    add,
    setQuantity,
    show: async ({ raw, summary: { count } }) =>
      (await loadTheme())?.refresh({ cart: raw, count, quantity: 0, sections, items: [] }),
    openCart: async () =>
      (await (await loadTheme())?.openCart()) || goTo(page, `${rootOf(page)}cart`),
    checkout: () => Promise.resolve(goTo(page, `${rootOf(page)}checkout`)),
    listen(on, onStop, emit) {
      on(page.window.document, 'shopify:cart:lines-update');
      on(page.window.document, 'cart:update');
      // Dawn's own message bus, two global functions; one of them alone may be anything.
      const [subscribe, publish] = ['subscribe', 'publish'].map((name) => reach(page.window, name));
      const stop: unknown =
        typeof publish === 'function' &&
        typeof subscribe === 'function' &&
        subscribe('cart-update', emit);
      if (typeof stop === 'function') onStop(() => void stop());
    },
  });
};

/** The attribution under Shopify's prefix for what shoppers do not see; longer than a property may be it is no mark of ours. */
function tokenProperty(prefix: '_' | '__', { attribution = {} }: AddLine): Record<string, string> {
  const [value] = Object.values(attribution);
  return value && value.length <= 255 ? { [`${prefix}reelshelf`]: value } : {};
}
