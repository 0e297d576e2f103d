import type { Result } from '../../../tools/result.js';
import { gql } from '../../kit/api/gql.js';
import { messageOf } from '../../kit/http.js';
import { getOwn, ownAt, ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';

/** `CheckoutErrorCode`, as far as a cart can meet it, and the API's own exceptions. */
const CODES: Readonly<Record<string, CartErrorCode>> = {
  INSUFFICIENT_STOCK: 'not_enough_stock',
  QUANTITY_GREATER_THAN_LIMIT: 'quantity_limit',
  ZERO_QUANTITY: 'quantity_min',
  PRODUCT_NOT_PUBLISHED: 'not_purchasable',
  PRODUCT_UNAVAILABLE_FOR_PURCHASE: 'not_purchasable',
  UNAVAILABLE_VARIANT_IN_CHANNEL: 'not_purchasable',
  NON_EDITABLE_GIFT_LINE: 'not_purchasable',
  NON_REMOVABLE_GIFT_LINE: 'not_purchasable',
  PermissionDenied: 'blocked',
};

/** What is not found (`NOT_FOUND`), or has an id that is none (`GRAPHQL_ERROR`), says only by its field what it was. */
const FIELDS: Readonly<Record<string, CartErrorCode>> = {
  id: 'session_expired',
  lines: 'invalid_variant',
  variantId: 'invalid_variant',
  lineId: 'conflict',
};

/**
 * @param item - one of a mutation's `errors`, or of the answer's own.
 * @param otherwise - for what has no code that we know.
 */
export function explain(item: unknown, otherwise: CartErrorCode): CartError {
  const code = ownText(item, 'code') ?? String(ownAt(item, 'extensions.exception.code'));
  const isUnfound = code === 'NOT_FOUND' || code === 'GRAPHQL_ERROR';
  const found = isUnfound ? getOwn(FIELDS, ownText(item, 'field') ?? '') : getOwn(CODES, code);
  return {
    code: (found as CartErrorCode | undefined) ?? otherwise,
    message: messageOf(item) || code,
  };
}

/** Why less went in than was asked. The refusal has no figures; the variant has: none left at all, or not so many. */
export async function explainShort(
  ask: (
    document: string,
    variables: object,
    signal: AbortSignal,
  ) => Promise<Result<unknown, CartError>>,
  refused: CartError | undefined,
  variantId: string,
  inCart: number,
  signal: AbortSignal,
): Promise<CartError> {
  const error: CartError = {
    ...(refused ?? { code: 'not_enough_stock', message: 'Less went in than was asked' }),
    inCart,
  };
  if (error.code !== 'not_enough_stock' && error.code !== 'quantity_limit') return error;
  const document = gql`
    query ($v: ID, $channel: String) {
      productVariant(id: $v, channel: $channel) { quantityAvailable quantityLimitPerCustomer }
    }
  `;
  const reply = await ask(document, { v: variantId }, signal);
  const figure = error.code === 'quantity_limit' ? 'quantityLimitPerCustomer' : 'quantityAvailable';
  const limit = reply.ok ? ownAt(reply.value, `productVariant.${figure}`) : null;
  if (typeof limit !== 'number') return error;
  return {
    ...error,
    ...(limit || inCart ? {} : { code: 'sold_out' }),
    ...(limit < inCart ? {} : { limit }),
  };
}
