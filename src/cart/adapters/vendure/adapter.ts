import { success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownList, ownNumber, ownText } from '../../kit/read.js';
import { createSessionCart } from '../../kit/sessionCart.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import { createVendureApi } from './api.js';
import { createVendureChanges } from './changes.js';
import { parseOrder } from './order.js';
import { loadProducts } from './products.js';
import { readOrder, type Dialect } from './queries.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddResult, ProductReference } from '../../contract/types.js';
import type { VendureSettings } from './settings.js';

/**
 * The cart of a Vendure shop, through its Shop API; from version 2 on. Nothing on a headless shop's page names it: it is named by `cart="vendure"`.
 *
 * Settings: {@link VendureSettings}.
 *
 * The page announces its own changes with a DOM event `reelshelf:cart_changed` on the document. An order whose checkout was begun is
 * opened again for an add, as Vendure's own storefronts do. Limits per product are not known in advance.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 * @tried **a real Vendure server**
 */
export const createVendureCart: CartAdapterFactory<VendureSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const named = ownText(settings, 'attributionField');
  const field = named ?? 'reelshelf';
  const attributionTarget = getOwn(settings, 'attribution') ?? (named && 'line');
  const dialect: Dialect = {
    page,
    precision: ownNumber(settings, 'precision') ?? 2,
    tax: getOwn(settings, 'net') ? '' : 'WithTax',
    lineFields: [
      ...ownList(settings, 'lineFields'),
      ...(attributionTarget === 'line' ? [field] : []),
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

  const isOnOrder = attributionTarget === 'order';
  return createSessionCart(page, timeoutMs, {
    id: 'vendure',
    getProduct,
    getProducts,
    readCart,
    ...createVendureChanges({ api, dialect, field, isOnOrder, getProduct, readCart, show }),
    show,
    openCart: async () => (await call('openCart')) ?? leave('cartUrl'),
    checkout: () => leave('checkoutUrl'),
    listen: (on) => on(page.window.document, 'reelshelf:cart_changed'),
  });
};
