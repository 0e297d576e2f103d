import { failure, success, type Result } from '../../../tools/result.js';
import { requestJson, type JsonReply } from '../../kit/http.js';
import { getOwn, reachText } from '../../kit/read.js';
import { explainStoreError, isNonceError } from './errors.js';
import { readMoneyFormat } from './moneyFormat.js';
import { parseWooCart, type WooState } from './lines.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';

/** A refusal may bring the cart along, too. */
export interface WooAnswer {
  state?: WooState;
  error?: CartError;
}

export interface WooStore {
  /** GET of any route. */
  get(
    route: string,
    query?: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Result<JsonReply, CartError>>;
  readCart(signal?: AbortSignal): Promise<Result<WooState, CartError>>;
  /** The cart as it was answered last: what a refused change is explained by. */
  seen(): WooState | null;
  /** A change of the cart; every such route answers with the whole cart. A stale nonce is renewed and the request sent once more. */
  change(route: string, json: object, signal: AbortSignal): Promise<WooAnswer>;
}

/** WooCommerce's Store API with the shopper's own session: cookies and a nonce, never a token. */
export function createWooStore(page: CartPage, timeoutMs: number): WooStore {
  // Pages from a full-page cache carry an old nonce or none; it is tried first, and renewed when refused.
  let nonce = reachText(page.window, 'wcBlocksMiddlewareConfig.storeApiNonce') ?? '';

  let last: WooState | null = null;

  async function send(
    route: string,
    query: Record<string, string>,
    json?: object,
    signal?: AbortSignal,
  ): Promise<Result<JsonReply, CartError>> {
    const reply = await requestJson(
      page,
      address(page, route, query),
      { ...(json ? { json, headers: { Nonce: nonce } } : {}), ...(signal ? { signal } : {}) },
      timeoutMs,
    );
    if (!reply.ok) return reply;
    nonce = reply.value.header('Nonce') ?? nonce;
    const format = readMoneyFormat(reply.value.body);
    if (format) page.stateMoneyFormat?.(format);
    return reply;
  }

  const toAnswer = (reply: Result<JsonReply, CartError>): WooAnswer => {
    if (!reply.ok) return { error: reply.error };
    const { status, body } = reply.value;
    const isDone = status < 300;
    const state = parseWooCart(isDone ? body : getOwn(getOwn(body, 'data'), 'cart'), page.url);
    last = state ?? last;
    return {
      ...(state ? { state } : {}),
      ...(isDone && state ? {} : { error: explainStoreError(status, body) }),
    };
  };

  return {
    get: (route, query = {}, signal) => send(route, query, undefined, signal),
    async readCart(signal) {
      const { state, error } = toAnswer(await send('cart', {}, undefined, signal));
      return state && !error
        ? success(state)
        : failure(error ?? { code: 'unknown', message: 'No cart in the answer' });
    },
    seen: () => last,
    async change(route, json, signal) {
      let reply = await send(`cart/${route}`, {}, json, signal);
      if (reply.ok && isNonceError(reply.value.body)) {
        await send('cart', {}, undefined, signal);
        reply = await send(`cart/${route}`, {}, json, signal);
      }
      return toAnswer(reply);
    },
  };
}

/** The REST root differs between installs (sub-directory, `?rest_route=`, a language in the path), so it is read from the page. */
function address(page: CartPage, route: string, query: Record<string, string>): string {
  const link = page.window.document.querySelector('link[rel="https://api.w.org/"]');
  const named = new URL(link?.getAttribute('href') ?? '/wp-json/', page.url);
  // The session is this origin's. A shop behind a proxy, or with and without `www`, may name itself by another.
  const url = new URL(named.pathname + named.search, page.url);
  const plain = url.searchParams.get('rest_route');
  const path = `wc/store/v1/${route}`;
  if (plain === null) url.pathname += path;
  else url.searchParams.set('rest_route', plain + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
