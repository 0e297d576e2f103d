import { messageOf } from '../../kit/http.js';
import { getOwn, ownAt, ownList, ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';

/** `CartWarningCode`, as far as it is about items: the change went through, but with less than was asked. */
const WARNINGS: Readonly<Record<string, CartErrorCode>> = {
  MERCHANDISE_OUT_OF_STOCK: 'sold_out',
  MERCHANDISE_NOT_ENOUGH_STOCK: 'not_enough_stock',
  MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION: 'not_purchasable',
};

/** `CartErrorCode` as far as it is about items, and the codes of the API as a whole. */
const CODES: Readonly<Record<string, CartErrorCode>> = {
  ...WARNINGS,
  INVALID_MERCHANDISE_LINE: 'conflict',
  VARIANT_REQUIRES_SELLING_PLAN: 'options_required',
  MERCHANDISE_NOT_APPLICABLE: 'not_purchasable',
  SELLING_PLAN_NOT_APPLICABLE: 'not_purchasable',
  MAXIMUM_EXCEEDED: 'quantity_limit',
  LESS_THAN: 'quantity_limit',
  CART_TOO_LARGE: 'quantity_limit',
  MINIMUM_NOT_MET: 'quantity_min',
  INVALID_INCREMENT: 'quantity_increment',
  SERVICE_UNAVAILABLE: 'network',
  THROTTLED: 'rate_limited',
  UNAUTHORIZED: 'blocked',
  ACCESS_DENIED: 'blocked',
  SHOP_INACTIVE: 'blocked',
};

/** An unknown variant and a cart that is gone have the same code, `INVALID`: the last name in the field's path tells them apart. */
const FIELDS: Readonly<Record<string, CartErrorCode>> = {
  cartId: 'session_expired',
  merchandiseId: 'invalid_variant',
};

/**
 * @param item - one of `userErrors`, `warnings` or the answer's own `errors`.
 * @param otherwise - for what has no code that we know.
 */
export function explain(item: unknown, otherwise: CartErrorCode): CartError {
  const code = ownText(item, 'code') ?? String(ownAt(item, 'extensions.code'));
  const found = getOwn(FIELDS, String(ownList(item, 'field').at(-1))) ?? getOwn(CODES, code);
  return {
    code: (found as CartErrorCode | undefined) ?? otherwise,
    message: messageOf(item) || code,
  };
}

/** Of the warnings, only those about items: a discount that does not apply is not a refusal. */
export const isAboutItems = (warning: unknown): boolean =>
  getOwn(WARNINGS, ownText(warning, 'code') ?? '') !== undefined;
