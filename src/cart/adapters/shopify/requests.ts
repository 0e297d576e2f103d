import { failure, success, type Result } from '../../../tools/result.js';
import { messageOf, requestJson, type JsonReply } from '../../kit/http.js';
import { moneyFromMinor } from '../../kit/price.js';
import { getOwn, ownList, ownNumber, ownText } from '../../kit/read.js';
import { parseLines } from './lines.js';
import { rootOf } from './storefront.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionPlatform.js';

export interface ShopifyState extends CartState {
  /** As it came, for the theme's own functions. */
  raw: unknown;
}

export interface ShopifyRequests {
  readCart(signal?: AbortSignal): Promise<Result<ShopifyState, CartError>>;
  /** The cart as it was read last: what a refused change is explained by. */
  seen(): ShopifyState | null;
  get(path: string): Promise<Result<JsonReply, CartError>>;
  post(path: string, json: object, signal: AbortSignal): Promise<Result<JsonReply, CartError>>;
}

/** The Ajax API of a Liquid storefront: unversioned, so every field is read as if it might be missing. */
export function createShopifyRequests(page: CartPage, timeoutMs: number): ShopifyRequests {
  const root = rootOf(page);
  let last: ShopifyState | null = null;
  return {
    seen: () => last,
    async readCart(signal) {
      // An address of its own: some edge caches and service workers answer from before, whatever they are asked.
      const address = `${root}cart.js?v=${page.env.nowMs()}`;
      const reply = await requestJson(page, address, signal && { signal }, timeoutMs);
      if (!reply.ok) return reply;
      const { status, body } = reply.value;
      const cart = parseCart(body, page.url);
      last = cart ?? last;
      return cart
        ? success(cart)
        : failure({
            code: 'unknown',
            message: messageOf(body) || 'No cart in the answer',
            httpStatus: status,
          });
    },
    get: (path) => requestJson(page, root + path, {}, timeoutMs),
    post: (path, json, signal) => requestJson(page, root + path, { json, signal }, timeoutMs),
  };
}

export function parseCart(body: unknown, baseUrl: string): ShopifyState | null {
  const count = ownNumber(body, 'item_count');
  if (count === undefined) return null;
  const currency = ownText(body, 'currency');
  const total = moneyFromMinor(getOwn(body, 'total_price'), 2, currency);
  return {
    lines: parseLines(ownList(body, 'items'), baseUrl, currency),
    summary: { count, ...(total ? { total } : {}) },
    raw: body,
  };
}
