import { failure, success, type Result } from '../../../../src/tools/result.js';
import { quantityOf } from '../../../../src/cart/contract/lines.js';
import { addLineByLine, gainOf, type LineOutcome } from '../../../../src/cart/kit/addLineByLine.js';
import { goTo } from '../../../../src/cart/kit/goTo.js';
import {
  messageOf,
  requestJson,
  requestTimeoutMs,
  type JsonReply,
  type JsonRequest,
} from '../../../../src/cart/kit/http.js';
import { createPageProducts } from '../../../../src/cart/kit/page/pageProduct.js';
import { moneyFromDecimal } from '../../../../src/cart/kit/price.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../../../src/cart/kit/read.js';
import { createSessionCart } from '../../../../src/cart/kit/sessionCart.js';
import type { CartState } from '../../../../src/cart/kit/sessionPlatform.js';
import type { CartError } from '../../../../src/cart/contract/errors.js';
import type { CartAdapterFactory } from '../../../../src/cart/contract/page.js';
import type { AddLine, CartLine } from '../../../../src/cart/contract/types.js';
import type { RequestSettings } from '../../../../src/cart/kit/settings.js';

/**
 * The plainest adapter there can be, to be copied for a new platform: a JSON API in the shopper's session, no product data but what the
 * page says, one code for every refusal, no event when the cart changes.
 *
 * @foundBy how `auto` knows the platform, for the table of carts in `src/cart/README.md`; `named` where it cannot
 * @prices the page's JSON-LD
 * @theme how the shop's own cart follows; `yours` where that is the merchant's to do
 */
export const createPlainCart: CartAdapterFactory<RequestSettings> = (page, settings = {}) => {
  const timeoutMs = requestTimeoutMs(settings);
  const send = (path: string, request: JsonRequest) =>
    requestJson(page, `/api/cart${path}`, request, timeoutMs);

  async function readCart(signal?: AbortSignal): Promise<Result<CartState, CartError>> {
    const reply = await send('', signal ? { signal } : {});
    if (!reply.ok) return reply;
    const state = parseCart(reply.value.body);
    return state ? success(state) : failure(explain(reply.value));
  }

  async function addLine(
    { variantId: given, productId, quantity }: AddLine,
    state: CartState,
    signal: AbortSignal,
  ): Promise<LineOutcome<CartState>> {
    const variantId = given ?? productId;
    const reply = await send('/add', { json: { variantId, quantity }, signal });
    // Whatever was answered, or nothing: the cart itself tells what the add gained.
    const now = await readCart(signal);
    const next = now.ok ? now.value : state;
    const inCart = quantityOf(next.lines, variantId);
    return {
      variantId,
      actual: gainOf(quantity, quantityOf(state.lines, variantId), inCart),
      state: next,
      explain: () => ({ ...(reply.ok ? explain(reply.value) : reply.error), inCart }),
    };
  }

  return createSessionCart(page, timeoutMs, {
    id: 'plain',
    ...createPageProducts(page),
    readCart,
    add: (lines, before, signal) => addLineByLine(lines, before, signal, addLine, () => 'none'),
    async setQuantity(key, quantity, signal) {
      const reply = await send('/set', { json: { key, quantity }, signal });
      if (!reply.ok) return reply.error;
      return reply.value.status === 200 ? null : explain(reply.value);
    },
    show: () => {},
    openCart: async () => goTo(page, '/cart'),
    checkout: async () => goTo(page, '/checkout'),
    listen: () => {},
  });
};

/** `null`: the body is no cart. */
function parseCart(body: unknown): CartState | null {
  const count = ownNumber(body, 'count');
  if (count === undefined) return null;
  const currency = ownText(body, 'currency');
  const total = moneyFromDecimal(getOwn(body, 'total'), currency);
  return {
    summary: { count, ...(total ? { total } : {}) },
    lines: ownList(body, 'lines').flatMap((line) => parseLine(line, currency)),
  };
}

function parseLine(line: unknown, currency: string | undefined): CartLine[] {
  const [key, variantId] = [ownId(line, 'key'), ownId(line, 'variantId')];
  const quantity = ownNumber(line, 'quantity');
  if (!key || !variantId || quantity === undefined) return [];
  const total = moneyFromDecimal(getOwn(line, 'total'), currency);
  return [
    {
      key,
      variantId,
      quantity,
      title: ownText(line, 'title') ?? '',
      ...(total ? { total } : {}),
      again: { productId: variantId, variantId, quantity },
    },
  ];
}

const explain = ({ status, body }: JsonReply): CartError => ({
  code: getOwn(body, 'code') === 'SOLD_OUT' ? 'sold_out' : 'unknown',
  message: messageOf(body) || `HTTP ${status}`,
  httpStatus: status,
});
