import { failure, success, type Result } from '../../../tools/result.js';
import { messageOf, requestJson, type JsonReply, type JsonRequest } from '../../http.js';
import { moneyFromMinor, prices } from '../../price.js';
import { own, ownId, ownList, ownNumber, ownText } from '../../read.js';
import { activeCurrency, handleOf, rootOf } from './storefront.js';
import type { CartError } from '../../errors.js';
import type { CartPage } from '../../page.js';
import type { CartState } from '../../sessionCart.js';
import type { LiveProduct, LiveVariant } from '../../types.js';

export interface ShopifyState extends CartState {
  /** As it came, for the theme's own functions. */
  raw: unknown;
}

export interface ShopifyRequests {
  readCart(signal?: AbortSignal): Promise<Result<ShopifyState, CartError>>;
  post(path: string, json: object, signal: AbortSignal): Promise<Result<JsonReply, CartError>>;
  loadProduct(product: Parameters<typeof handleOf>[0]): Promise<LiveProduct | null>;
}

/** The Ajax API of a Liquid storefront: unversioned, so every field is read as if it might be missing. */
export function createShopifyRequests(page: CartPage, timeoutMs: number): ShopifyRequests {
  const root = rootOf(page);
  const send = (path: string, request?: JsonRequest) => requestJson(page, root + path, request, timeoutMs);
  const readCart: ShopifyRequests['readCart'] = async (signal) => {
    const reply = await send('cart.js', signal && { signal });
    if (!reply.ok) return reply;
    const { status, body } = reply.value;
    const cart = parseCart(body);
    return cart ? success(cart) : failure({ code: 'unknown', message: messageOf(body) || 'No cart in the answer', httpStatus: status });
  };
  return {
    readCart,
    post: (path, json, signal) => send(path, { json, signal }),
    async loadProduct(product) {
      const handle = handleOf(product);
      const reply = handle ? await send(`products/${handle}.js`) : null;
      if (!reply?.ok || reply.value.status !== 200) return null;
      const currency = activeCurrency(page) ?? (await readCart().then((cart) => (cart.ok ? cart.value.summary.total?.currency : undefined)));
      return parseProduct(reply.value.body, currency);
    },
  };
}

export function parseCart(body: unknown): ShopifyState | null {
  const count = ownNumber(body, 'item_count');
  if (count === undefined) return null;
  const lines = parseLines(ownList(body, 'items'));
  const total = moneyFromMinor(own(body, 'total_price'), 2, ownText(body, 'currency'));
  return { lines, summary: { count, ...(total ? { total } : {}) }, raw: body };
}

export function parseLines(items: unknown[]): CartState['lines'] {
  return items.flatMap((item) => {
    const key = ownText(item, 'key');
    const variantId = ownId(item, 'variant_id') ?? ownId(item, 'id');
    const quantity = ownNumber(item, 'quantity');
    return key && variantId && quantity !== undefined ? [{ key, variantId, quantity }] : [];
  });
}

function parseProduct(body: unknown, currency: string | undefined): LiveProduct | null {
  const priced = (item: unknown) =>
    prices(moneyFromMinor(own(item, 'price'), 2, currency), moneyFromMinor(own(item, 'compare_at_price'), 2, currency));
  const variants = ownList(body, 'variants').flatMap((item): LiveVariant[] => {
    const id = ownId(item, 'id');
    const rule = own(item, 'quantity_rule');
    const min = ownNumber(rule, 'min');
    const limits = { max: ownNumber(rule, 'max') ?? null, increment: ownNumber(rule, 'increment') ?? 1 };
    const quantity = min === undefined ? {} : { quantity: { min, ...limits } };
    return id ? [{ id, available: own(item, 'available') === true, ...priced(item), ...quantity }] : [];
  });
  if (!variants.length) return null;
  return { available: own(body, 'available') === true, ...priced(body), variants };
}
