import { failure, success, type Result } from '../../../tools/result.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { requestJson } from '../../kit/http.js';
import { moneyFromMinor } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import { explainRefusal } from './errors.js';
import type { Money } from '../../../feed/schema.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';
import type { CartState } from '../../kit/sessionPlatform.js';
import type { AddLine, CartLine } from '../../contract/types.js';

export interface BigCommerceState extends CartState {
  /** Absent: there is no cart yet, or the last line has gone and the cart with it. */
  id?: string | undefined;
  /** For optimistic locking; absent on shops that do not send it. */
  version?: number | undefined;
}

/** What came of one change. */
export interface BigCommerceAnswer {
  /** The cart that the change was made to: a newer one than was known when it had moved on meanwhile. */
  before: BigCommerceState;
  after: BigCommerceState;
  error?: CartError | undefined;
}

export interface BigCommerceCart {
  read(signal?: AbortSignal): Promise<Result<BigCommerceState, CartError>>;
  /** A change under the cart's version; a conflict is met once by reading the cart again. Without a cart one is created. */
  change(
    cart: BigCommerceState,
    method: string,
    path: string,
    json: object,
    signal: AbortSignal,
  ): Promise<BigCommerceAnswer>;
}

/** The Storefront REST API: the shopper's own cookies, no token. */
export function createBigCommerceRequests(page: CartPage, timeoutMs: number): BigCommerceCart {
  const send = (path: string, request: object) =>
    requestJson(
      page,
      `/api/storefront/carts${path}?include=lineItems.digitalItems.options,lineItems.physicalItems.options`,
      request,
      timeoutMs,
    );

  const read: BigCommerceCart['read'] = async (signal) => {
    const reply = await send('', { signal });
    if (!reply.ok) return reply;
    const { status, body } = reply.value;
    // No cart is an empty list.
    return status < 300
      ? success(parseCart(Array.isArray(body) ? body[0] : null, page.url))
      : failure(explainRefusal(status, body));
  };

  async function change(
    before: BigCommerceState,
    method: string,
    path: string,
    json: object,
    signal: AbortSignal,
    isRetry = false,
  ): Promise<BigCommerceAnswer> {
    const { id, version } = before;
    const reply = await send(id ? `/${id}${path}` : '', {
      method,
      json: { ...json, version },
      signal,
    });
    const status = reply.ok ? reply.value.status : 0;
    if (reply.ok && status < 300) return { before, after: parseCart(reply.value.body, page.url) };
    const error = reply.ok ? explainRefusal(status, reply.value.body) : reply.error;
    // A lost answer is not a refusal: the cart shows whether the change arrived. After an answer it shows whether the change was for an older cart.
    const now = error.code === 'rate_limited' ? null : await read(signal);
    const after = now?.ok ? now.value : before;
    const isOld = reply.ok && status < 500 && (after.id !== id || after.version !== version);
    return isOld && !isRetry
      ? change(after, method, path, json, signal, true)
      : { before, after, error };
  }

  return { read, change };
}

/** Money from a decimal number as BigCommerce writes it: `28`, `221.4`. */
export const moneyOf = (value: unknown, currency: string | undefined): Money | undefined =>
  typeof value === 'number' ? moneyFromMinor(Math.round(value * 1e4), 4, currency) : undefined;

/** No body, as after taking the last line out, is an empty cart. */
function parseCart(body: unknown, base: string): BigCommerceState {
  const money = (value: unknown) => moneyOf(value, ownText(getOwn(body, 'currency'), 'code'));
  const lines = ['physicalItems', 'digitalItems', 'giftCertificates', 'customItems'].flatMap(
    (kind) => ownList(getOwn(body, 'lineItems'), kind).map((item) => parseLine(item, money, base)),
  );
  const total = money(getOwn(body, 'cartAmount'));
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    id: ownText(body, 'id'),
    version: ownNumber(body, 'version'),
    lines,
    summary: { count, ...(total && { total }) },
  };
}

function parseLine(
  item: unknown,
  money: (value: unknown) => Money | undefined,
  base: string,
): CartLine {
  const productId = ownId(item, 'productId');
  const variantId = ownId(item, 'variantId') ?? '';
  // A gift certificate has no quantity: each is a line of its own.
  const quantity = ownNumber(item, 'quantity') ?? 1;
  const options = ownList(item, 'options');
  const image = safeUrl(getOwn(item, 'imageUrl'), base);
  const url = safeUrl(getOwn(item, 'url'), base);
  const total = money(
    getOwn(item, 'extendedSalePrice') ??
      getOwn(item, 'extendedListPrice') ??
      getOwn(item, 'amount'),
  );
  // Certificates, custom items, gifts and parts of a bundle are not the shopper's to change.
  const isFixed =
    !productId ||
    getOwn(item, 'parentId') ||
    getOwn(item, 'isMutable') === false ||
    getOwn(item, 'addedByPromotion');
  return {
    key: ownId(item, 'id') ?? '',
    variantId,
    quantity,
    title: ownText(item, 'name') ?? '',
    ...(options.length && {
      variantTitle: options.map((option) => ownText(option, 'value')).join(' / '),
    }),
    ...(image && { image }),
    ...(url && { url }),
    ...(total && { total }),
    ...(isFixed
      ? { isFixed: true }
      : {
          again: {
            productId,
            variantId,
            quantity,
            properties: Object.fromEntries(options.map(toProperty)),
          },
        }),
  };
}

/** A choice is kept as `<option>#: <value's id>`, a text as `<option>: <text>`: a text may be made of digits, too. */
function toProperty(option: unknown): [name: string, value: string] {
  const id = ownId(option, 'nameId') ?? '';
  const choice = ownId(option, 'valueId');
  return choice ? [`${id}#`, choice] : [id, ownText(option, 'value') ?? ''];
}

/** A line as the API takes it. */
export function lineItem(
  { variantId, quantity, properties = {} }: AddLine,
  productId: string,
): object {
  const optionSelections = Object.entries(properties).flatMap(([name, value]) => {
    const optionId = Number.parseInt(name);
    return optionId ? { optionId, optionValue: name.endsWith('#') ? Number(value) : value } : [];
  });
  return {
    quantity,
    productId: Number(productId),
    ...(variantId && { variantId: Number(variantId) }),
    ...(optionSelections[0] && { optionSelections }),
  };
}
