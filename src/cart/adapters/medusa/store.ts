import { failure, success, type Result } from '../../../tools/result.js';
import { createCartId } from '../../kit/api/cartId.js';
import { getOwn } from '../../kit/read.js';
import { createMedusaApi, listIn } from './api.js';
import { explainMedusaError } from './errors.js';
import { CART_FIELDS, EMPTY, parseCart, type MedusaState } from './parseCart.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { JsonRequest } from '../../kit/http.js';

export interface MedusaStore {
  /** Whether the merchant named the server and its key; without them every request is refused. */
  isKnown: boolean;
  /** Products with the prices of the region; none where it is not known or the server did not answer. */
  products(query: Record<string, string>, signal?: AbortSignal): Promise<unknown[]>;
  /** Without a cart, or with one that became an order: an empty one, and nothing is asked or made. */
  readCart(signal?: AbortSignal): Promise<Result<MedusaState, CartError>>;
  /** The cart as it was seen last. */
  seen(): MedusaState;
  /** Adds to the cart, or makes one with the item in it. */
  addItem(item: object, signal: AbortSignal): Promise<Result<MedusaState, CartError>>;
  /** Changes the cart or one of its lines; no body takes the line out. */
  change(
    route: string,
    json: object | undefined,
    signal: AbortSignal,
  ): Promise<Result<unknown, CartError>>;
}

const GONE: CartError = { code: 'session_expired', message: 'The cart is gone' };

/** The shopper's cart on the server. It is its id: no cookie, no token of the shopper's. */
export function createMedusaStore(
  page: CartPage,
  settings: CartSettings,
  timeoutMs: number,
): MedusaStore {
  const { isKnown, send, market } = createMedusaApi(page, settings, timeoutMs);
  const cartId = createCartId(page, settings, 'medusa');
  let last = EMPTY;

  // A function of the shop's that throws counts as no answer.
  const currentId = () =>
    cartId
      .get()
      .then((id) => id && encodeURIComponent(id))
      .catch(() => null);
  const keepId = (id: string | null) => cartId.set(id).catch(() => null);

  async function ask(
    route: string,
    request?: JsonRequest,
    signal?: AbortSignal,
  ): Promise<Result<MedusaState, CartError>> {
    const query = { fields: CART_FIELDS };
    let reply = await send(route, query, request, signal);
    // Two requests at once on one cart: Medusa refuses one of them without having done anything.
    if (reply.ok && reply.value.status === 409) reply = await send(route, query, request, signal);
    if (!reply.ok) return reply;
    const { status, body } = reply.value;
    if (status > 299) return failure(explainMedusaError(status, body));
    // The answer to a deletion has it under another name; the cart is read after it anyway.
    const cart = getOwn(body, 'cart');
    if (getOwn(cart, 'completed_at')) return failure(GONE);
    const state = parseCart(cart, page.url);
    return state ? success((last = state)) : failure({ code: 'unknown', message: 'No cart' });
  }

  /** Whether this cart no longer exists; its id is then forgotten, unless another tab has begun a new one meanwhile. */
  async function isGone(id: string, answer: Result<unknown, CartError>): Promise<boolean> {
    if (answer.ok || answer.error.code !== GONE.code) return false;
    if ((await currentId()) === id) await keepId(null);
    last = EMPTY;
    return true;
  }

  async function addItem(
    item: object,
    signal: AbortSignal,
  ): Promise<Result<MedusaState, CartError>> {
    const id = await currentId();
    if (id) {
      const answer = await ask(`carts/${id}/line-items`, { json: item }, signal);
      if (!(await isGone(id, answer))) return answer;
    }
    const made = await ask('carts', { json: { ...(await market()), items: [item] } }, signal);
    if (made.ok) await keepId(made.value.id);
    return made;
  }

  return {
    isKnown,
    addItem,
    seen: () => last,
    async products(query, signal) {
      const where = await market();
      return where.region_id
        ? listIn(await send('products', { ...where, ...query }, {}, signal), 'products')
        : [];
    },
    async readCart(signal) {
      const id = await currentId();
      const answer = id ? await ask(`carts/${id}`, {}, signal) : success(EMPTY);
      return !id || (await isGone(id, answer)) ? success((last = EMPTY)) : answer;
    },
    async change(route, json, signal) {
      const id = await currentId();
      return id
        ? ask(`carts/${id}${route}`, json ? { json } : { method: 'DELETE' }, signal)
        : failure(GONE);
    },
  };
}
