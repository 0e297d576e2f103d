import { failure, success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { eachProduct } from '../../kit/eachProduct.js';
import { goTo } from '../../kit/goTo.js';
import { quantityOf } from '../../contract/lines.js';
import {
  messageOf,
  requestJson,
  requestTimeoutMs,
  type JsonReply,
  type JsonRequest,
} from '../../kit/http.js';
import { getOwn, ownId, ownText } from '../../kit/read.js';
import { createSessionCart, type CartState, type SessionPlatform } from '../../kit/sessionCart.js';
import { parseBasket } from './basket.js';
import { readQuote, readProduct } from './product.js';
import { routeOf, type SfraRoute } from './routes.js';
import { listenToTheme, showChange } from './theme.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine, AddResult, LiveProduct, ProductReference } from '../../contract/types.js';
import type { SfccSettings } from './settings.js';

/**
 * The cart of a Salesforce B2C Commerce shop built on the Storefront Reference Architecture (SFRA), through its own controllers in the
 * shopper's session. Not for shops on PWA Kit, which have none of them.
 *
 * Variants are named by their product id (`pid`); a master product cannot be bought.
 *
 * Settings: {@link SfccSettings}.
 *
 * Not possible: the basket tells sums only as text in the shop's locale, which is read strictly or not at all, and nothing of a line's
 * address; variants that cannot be ordered have no address and are left out; a gift to choose is chosen on the cart page.
 */
export const createSfccCart: CartAdapterFactory<SfccSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);

  async function send(
    route: SfraRoute,
    query: Record<string, string>,
    request: JsonRequest = {},
  ): Promise<Result<JsonReply, CartError>> {
    const address = routeOf(page, settings, route);
    if (!address)
      return failure({
        code: 'blocked',
        message: `No address of ${route} on this page: name it in the cart's settings`,
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

  /** Why an add was refused; the shop's own words are in the shopper's language and have no code. */
  async function explain(
    reply: JsonReply,
    pid: string,
    inCart: number,
    signal: AbortSignal,
  ): Promise<CartError> {
    const error = { ...explainStatus(reply), inCart };
    const product = await variation(pid, signal);
    // Unknown products make the controllers throw; the product's own controller tells that from a bad day of the cart's.
    if (product === null) return { ...error, code: 'invalid_variant' };
    if (product && getOwn(product, 'readyToOrder') !== true)
      return { ...error, code: 'options_required' };
    if (product && getOwn(product, 'available') !== true)
      return { ...error, code: inCart ? 'not_enough_stock' : 'sold_out' };
    return getOwn(reply.body, 'error') === true ? { ...error, code: 'not_enough_stock' } : error;
  }

  function put(pid: string, line: AddLine, signal: AbortSignal) {
    const options = Object.entries(line.properties ?? {}).map(([optionId, selectedValueId]) => ({
      optionId,
      selectedValueId,
    }));
    const token =
      getOwn(settings, 'attribution') === 'field'
        ? Object.values(line.attribution ?? {})[0]
        : undefined;
    const fields = {
      pid,
      quantity: String(line.quantity),
      options: JSON.stringify(options),
      ...(token ? { reelshelf: token } : {}),
    };
    return send('Cart-AddProduct', {}, { form: String(new URLSearchParams(fields)), signal });
  }

  const add: SessionPlatform<CartState>['add'] = async (lines, before, signal) => {
    let state = before;
    let error: CartError | undefined;
    let answer: object = {};
    const added: AddResult['added'] = [];
    for (const line of lines) {
      const pid = line.variantId ?? line.ref?.id ?? line.productId;
      const reply = await put(pid, line, signal);
      const body = reply.ok ? reply.value.body : undefined;
      let next = parseBasket(getOwn(body, 'cart'), page.url);
      if (!next && (reply.ok || reply.error.code !== 'rate_limited')) {
        // No answer is not a no: the cart tells whether the add arrived.
        const now = await readCart(signal);
        if (now.ok) next = now.value;
      }
      // More than was asked is somebody else's add at the same moment.
      const actual = Math.max(
        0,
        Math.min(
          line.quantity,
          quantityOf((next ?? state).lines, pid) - quantityOf(state.lines, pid),
        ),
      );
      added.push({ variantId: pid, requested: line.quantity, actual });
      state = next ?? state;
      if (actual === line.quantity)
        answer = typeof body === 'object' && body ? body : countOf(state);
      else
        error ??= reply.ok
          ? await explain(reply.value, pid, quantityOf(state.lines, pid), signal)
          : reply.error;
    }
    return {
      added,
      state,
      ...(error ? { error } : {}),
      show() {
        const report = safeUrl(ownText(answer, 'reportingURL'), page.url);
        // The shop's own count of opened baskets; nobody waits for it.
        if (report) void sendTo(report, {}, {});
        return showChange(page, 'product:afterAddToCart', answer);
      },
    };
  };

  const loading =
    (parse: (product: unknown) => LiveProduct | Promise<LiveProduct>) =>
    async ({ productId, ref }: ProductReference): Promise<LiveProduct | null> => {
      const product = await variation(ref?.id ?? productId);
      return product ? parse(product) : null;
    };

  return createSessionCart(page, timeoutMs, {
    id: 'sfcc',
    getProduct: loading((product) =>
      readProduct(product, (address) => askProduct(address, {}), page.url),
    ),
    getProducts: eachProduct(loading((product) => ({ ...readQuote(product), variants: [] }))),
    readCart,
    add,
    async setQuantity(key, quantity, signal) {
      const line = Object.fromEntries(new URLSearchParams(key));
      const reply = quantity
        ? await send('Cart-UpdateQuantity', { ...line, quantity: String(quantity) }, { signal })
        : await send('Cart-RemoveProductLineItem', line, { signal });
      if (!reply.ok) return reply.error;
      const { status, body } = reply.value;
      if (status === 200 && getOwn(body, 'error') !== true) return null;
      // The shop has one sentence for every reason; which one it was is seen in the basket.
      return ownText(body, 'errorMessage') ? null : explainStatus(reply.value);
    },
    show: (state) => showChange(page, 'cart:update', countOf(state)),
    openCart: async () => goTo(page, routeOf(page, settings, 'Cart-Show') ?? undefined),
    checkout: async () => goTo(page, routeOf(page, settings, 'Checkout-Begin') ?? undefined),
    listen: listenToTheme(page),
  });
};

/** What the theme's mini cart reads of an answer. */
const countOf = ({ summary: { count } }: CartState) => ({
  quantityTotal: count,
  minicartCountOfItems: String(count),
});

function explainStatus({ status, body }: JsonReply): CartError {
  const message = messageOf(body) || `HTTP ${status}`;
  // The basket is gone: the shopper was away for too long.
  return {
    code: ownText(body, 'redirectUrl') ? 'session_expired' : 'unknown',
    message,
    httpStatus: status,
  };
}
