import { failure, success, type Result } from '../../../tools/result.js';
import { messageOf, requestJson, type JsonReply, type JsonRequest } from '../../kit/http.js';
import { getOwn, ownId, ownText } from '../../kit/read.js';
import { parseBasket } from './basket.js';
import { routeOf, type SfraRoute } from './routes.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionPlatform.js';

export type SfraRequests = ReturnType<typeof createSfraRequests>;

/** The controllers of the reference storefront, in the shopper's own session. */
export function createSfraRequests(page: CartPage, settings: CartSettings, timeoutMs: number) {
  async function send(
    route: SfraRoute,
    query: Record<string, string>,
    request: JsonRequest = {},
  ): Promise<Result<JsonReply, CartError>> {
    const address = routeOf(page, settings, route);
    if (!address)
      return failure({
        code: 'blocked',
        message: `No address of ${route} on this page: name it in the cart’s settings`,
      });
    return sendTo(address, query, request);
  }
  function sendTo(
    address: string,
    query: Record<string, string>,
    request: JsonRequest,
  ): Promise<Result<JsonReply, CartError>> {
    const url = new URL(address, page.url);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    // Without this header an error is answered with a page.
    return requestJson(
      page,
      url.href,
      { ...request, headers: { 'X-Requested-With': 'XMLHttpRequest' } },
      timeoutMs,
    );
  }

  async function readCart(signal?: AbortSignal): Promise<Result<CartState, CartError>> {
    const reply = await send('Cart-Get', {}, signal ? { signal } : {});
    const state = reply.ok && parseBasket(reply.value.body, page.url);
    if (state) return success(state);
    return reply.ok ? failure(explainStatus(reply.value)) : reply;
  }

  /** `undefined`: no answer. `null`: the shop knows no such product. */
  async function askProduct(
    address: string | null,
    query: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<unknown> {
    const reply = address ? await sendTo(address, query, signal ? { signal } : {}) : null;
    if (!reply?.ok) return undefined;
    const product = getOwn(reply.value.body, 'product');
    return ownId(product, 'id') ? product : null;
  }
  const variation = (pid: string, signal?: AbortSignal) =>
    askProduct(routeOf(page, settings, 'Product-Variation'), { pid }, signal);

  return { send, sendTo, readCart, askProduct, variation };
}

export function explainStatus({ status, body }: JsonReply): CartError {
  const message = messageOf(body) || `HTTP ${status}`;
  // The basket is gone: the shopper was away for too long.
  return {
    code: ownText(body, 'redirectUrl') ? 'session_expired' : 'unknown',
    message,
    httpStatus: status,
  };
}
