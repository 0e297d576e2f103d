import { messageOf } from '../../kit/http.js';
import { ownAt, ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';

/** By the code and the field of a refusal: what is not found, or is no id at all, says only by its field what it was. */
const REASONS: Partial<Record<CartErrorCode, RegExp>> = {
  session_expired: /D id$|R id$/,
  invalid_variant: /variantId|^NOT_FOUND lines/,
  conflict: /lineId/,
  not_enough_stock: /STOCK/,
  quantity_limit: /LIMIT/,
  quantity_min: /ZERO/,
  not_purchasable: /PUBLISHED|UNAVAILABLE|GIFT/,
  blocked: /PermissionDenied/,
};

/**
 * @param item - one of a mutation's `errors`, or of the answer's own.
 * @param otherwise - for what has no code that we know.
 */
export function explain(item: unknown, otherwise: CartErrorCode): CartError {
  const code = ownText(item, 'code') ?? String(ownAt(item, 'extensions.exception.code'));
  const said = `${code} ${ownText(item, 'field')}`;
  const found = Object.entries(REASONS).find(([, pattern]) => pattern.test(said));
  return { code: (found?.[0] as CartErrorCode | undefined) ?? otherwise, message: messageOf(item) || code };
}
