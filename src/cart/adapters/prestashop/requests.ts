import { failure, success, type Result } from '../../../tools/result.js';
import { requestJson, type JsonReply } from '../../kit/http.js';
import { getOwn, ownList, ownText } from '../../kit/read.js';
import { shopText, stateOf, type PrestaState } from './cart.js';
import { combinationOf, type Fields } from './product.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';

export type PrestaRequests = ReturnType<typeof createPrestaRequests>;

/** The shop's cart page and product page, asked as its themes do it. */
export function createPrestaRequests(page: CartPage, timeoutMs: number) {
  async function post(
    kind: 'cart' | 'product',
    fields: Fields,
    signal?: AbortSignal,
  ): Promise<Result<JsonReply, CartError>> {
    const address = shopText(page, `urls.pages.${kind}`);
    if (!address) return failure({ code: 'blocked', message: `No address of the ${kind} page` });
    const form = String(new URLSearchParams({ ...fields, ajax: '1' }));
    return requestJson(page, address, { form, ...(signal ? { signal } : {}) }, timeoutMs);
  }
  // An update of nothing changes nothing, and is answered with the cart.
  const change = (fields: Fields, signal?: AbortSignal) =>
    post(
      'cart',
      { token: shopText(page, 'static_token') ?? '', ...fields, action: 'update' },
      signal,
    );

  async function readCart(signal?: AbortSignal): Promise<Result<PrestaState, CartError>> {
    const reply = await change({}, signal);
    const state = reply.ok && stateOf(page, reply.value);
    if (state) return success(state);
    return reply.ok ? failure(explainBody(reply.value)) : reply;
  }

  /** Whether a product has combinations, by its number, as far as it was looked at. */
  const choices = new Map<string | undefined, boolean>();

  /** `undefined`: no answer. `null`: the shop knows no such product. */
  async function quickView(fields: Fields, signal?: AbortSignal): Promise<unknown> {
    const reply = await post('product', { ...fields, action: 'quickview' }, signal);
    if (!reply.ok) return reply.error.httpStatus === 404 ? null : undefined;
    const product = getOwn(reply.value.body, 'product');
    if (!product) return null;
    choices.set(fields['id_product'], combinationOf(product) !== '0');
    return reply.value.body;
  }

  /** Whether the product has combinations, which is looked up once. `undefined`: no answer. `null`: there is no such product. */
  async function hasChoice(id_product: string, signal: AbortSignal) {
    const isUnknown =
      !choices.has(id_product) && (await quickView({ id_product }, signal)) === null;
    return isUnknown ? null : choices.get(id_product);
  }

  return { change, readCart, quickView, hasChoice };
}

/** The shop's own words. */
export function explainBody({ status, body }: JsonReply): CartError {
  const message = ownText(body, 'errors') ?? ownList(body, 'errors').join(' ');
  return { code: 'unknown', message: message || `HTTP ${status}`, httpStatus: status };
}
