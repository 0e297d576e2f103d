import { success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { quantityOf } from '../../contract/lines.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownList, ownNumber, ownText } from '../../kit/read.js';
import { createSessionCart, type CartState, type SessionPlatform } from '../../kit/sessionCart.js';
import { createVendureApi, explain } from './api.js';
import { parseOrder } from './order.js';
import { loadProducts } from './products.js';
import {
  addItem,
  attributeOrder,
  readOrder,
  reopen,
  setQuantity,
  type Dialect,
} from './queries.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine, AddResult, ProductReference } from '../../contract/types.js';
import type { VendureSettings } from './settings.js';

/**
 * The cart of a Vendure shop, through its Shop API; from version 2 on. Nothing on a headless shop's page names it: it is named by `cart="vendure"`.
 *
 * Settings: {@link VendureSettings}.
 *
 * The page tells of its own changes with a DOM event `reelshelf:cart_changed` on the document. An order whose checkout was begun is
 * opened again for an add, as Vendure's own storefronts do. There are no limits per product to tell in advance.
 */
export const createVendureCart: CartAdapterFactory<VendureSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const named = ownText(settings, 'attributionField');
  const field = named ?? 'reelshelf';
  const tokenPlace = getOwn(settings, 'attribution') ?? (named && 'line');
  const dialect: Dialect = {
    page,
    precision: ownNumber(settings, 'precision') ?? 2,
    tax: getOwn(settings, 'net') ? '' : 'WithTax',
    lineFields: [
      ...ownList(settings, 'lineFields'),
      ...(tokenPlace === 'line' ? [field] : []),
    ].join(' '),
    compareAt: ownText(settings, 'compareAtField') ?? '',
  };
  const api = createVendureApi(dialect, settings, timeoutMs);
  const getProducts = (references: readonly ProductReference[]) =>
    loadProducts(api, references, dialect);
  const getProduct = async (reference: ProductReference) =>
    (await getProducts([reference])).get(reference.productId) ?? null;

  async function readCart(signal?: AbortSignal): Promise<Result<CartState, CartError>> {
    if ((await api.session()) === null) return success(parseOrder(null, dialect));
    const reply = await api.ask(readOrder, {}, signal);
    return reply.ok ? success(parseOrder(getOwn(reply.value, 'answer'), dialect)) : reply;
  }

  /** One change of the order; an order that waits for its payment is opened again first. */
  async function change(
    write: (dialect: Dialect) => string,
    variables: object,
    signal: AbortSignal,
    isRetry = false,
  ): Promise<{ error?: CartError; order?: unknown }> {
    const reply = await api.ask(write, variables, signal);
    if (!reply.ok) return reply;
    const answer = getOwn(reply.value, 'answer');
    const type = ownText(answer, '__typename');
    if (type === 'Order') return { order: answer };
    if (type !== 'OrderModificationError' || isRetry)
      return { error: explain(type, answer, 'validation'), order: getOwn(answer, 'order') };
    await api.ask(reopen, {}, signal);
    return change(write, variables, signal, true);
  }

  async function idOf(line: AddLine): Promise<{ id?: string; error?: CartError }> {
    if (line.variantId !== undefined) return { id: line.variantId };
    const variants = (await getProduct(line))?.variants ?? [];
    const found =
      variants.length === 1 ? variants[0] : variants.find(({ sku }) => sku === line.sku);
    return (
      found ?? {
        error: {
          code: variants.length ? 'options_required' : 'invalid_variant',
          message: 'No variant is named',
        },
      }
    );
  }

  const add: SessionPlatform<CartState>['add'] = async (lines, before, signal) => {
    if ((await api.session()) === null) {
      // Without a session every add would begin another cart, and one whose answer is lost could not be found again.
      const begun = await api.ask(readOrder, {}, signal);
      if (!begun.ok) return begun.error;
      if ((await api.session()) === null)
        return { code: 'blocked', message: 'No vendure-auth-token' };
    }
    let state = before;
    let error: CartError | undefined;
    const added: AddResult['added'] = [];
    for (const line of lines) {
      const { quantity, attribution = {} } = line;
      const { id = '', error: missing } = await idOf(line);
      const token = Object.values(attribution)[0];
      const fields = Object.entries({
        ...line.properties,
        ...(token && { [field]: token }),
      }).filter(([name]) => dialect.lineFields.split(' ').includes(name));
      const answer = missing
        ? { error: missing }
        : await change(addItem, { id, quantity, fields: Object.fromEntries(fields) }, signal);
      // No answer is not a no: the cart tells whether the add arrived.
      const now = answer.order
        ? success(parseOrder(answer.order, dialect))
        : await readCart(signal);
      const next = now.ok ? now.value : state;
      const inCart = quantityOf(next.lines, id);
      // More than was asked is somebody else's add at the same moment.
      const actual = Math.max(0, Math.min(quantity, inCart - quantityOf(state.lines, id)));
      added.push({ variantId: id, requested: quantity, actual });
      if (actual !== quantity) error ??= explainGain(answer.error, inCart);
      if (actual && token && tokenPlace === 'order')
        await api.ask(attributeOrder, { input: { customFields: { [field]: token } } }, signal);
      state = next;
    }
    return { added, state, ...(error && { error }), show };
  };

  /** Calls the merchant's function; `undefined` when there is none. */
  async function call(name: string): Promise<boolean | undefined> {
    const callback = getOwn(settings, name);
    if (typeof callback !== 'function') return undefined;
    try {
      return (await (callback as () => unknown)()) !== false;
    } catch {
      return false;
    }
  }
  // Not waited for: the cart is as it is, however long the shop takes to draw it.
  const show = (): AddResult['uiRefresh'] => (
    void call('refresh'),
    getOwn(settings, 'refresh') ? 'done' : 'none'
  );
  async function leave(key: string): Promise<boolean> {
    const url = safeUrl(getOwn(settings, key), page.url);
    if (url) page.navigate(url);
    return !!url;
  }

  return createSessionCart(page, timeoutMs, {
    id: 'vendure',
    // Loaded only where the merchant named it.
    getProduct,
    getProducts,
    readCart,
    add,
    setQuantity: async (id, quantity, signal) =>
      (await change(setQuantity, { id, quantity }, signal)).error ?? null,
    show,
    openCart: async () => (await call('openCart')) ?? leave('cartUrl'),
    checkout: () => leave('checkoutUrl'),
    listen: (on) => on(page.window.document, 'reelshelf:cart_changed'),
  });
};

/** The server refuses for want of stock only when this cart holds all that it can sell. */
function explainGain(
  error: CartError = { code: 'unknown', message: 'The cart did not change' },
  inCart: number,
): CartError {
  return {
    ...error,
    inCart,
    ...(error.code === 'not_enough_stock' && (inCart ? { limit: inCart } : { code: 'sold_out' })),
  };
}
