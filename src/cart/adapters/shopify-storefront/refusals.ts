import { messageOf } from '../../kit/http.js';
import { ownAt, ownList, ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';

/**
 * By the code and the field of a refusal. Warnings are among them: the change went through, but with less than was asked. An unknown
 * variant and a cart that is gone have the same code, `INVALID`, so the field comes first; a line that is gone has one of its own.
 */
const REASONS: Partial<Record<CartErrorCode, RegExp>> = {
  session_expired: /cartId/,
  invalid_variant: /merchandiseId/,
  conflict: /E_LINE/,
  sold_out: /OUT_OF/,
  not_enough_stock: /ENOUGH/,
  options_required: /REQUIRES/,
  not_purchasable: /APPLICABLE/,
  quantity_limit: /MAX|TOO_LARGE/,
  quantity_min: /MINIMUM|LESS/,
  quantity_increment: /INCREMENT/,
  network: /SERVICE/,
  rate_limited: /THROTTLED/,
  blocked: /UNAUTH|DENIED|INACTIVE/,
};

/**
 * @param item - one of `userErrors`, `warnings` or the answer's own `errors`.
 * @param otherwise - for what has no code that we know.
 */
export function explain(item: unknown, otherwise: CartErrorCode): CartError {
  const code = ownText(item, 'code') ?? String(ownAt(item, 'extensions.code'));
  const said = `${ownList(item, 'field').join()} ${code}`;
  const found = Object.entries(REASONS).find(([, pattern]) => pattern.test(said));
  return { code: (found?.[0] as CartErrorCode | undefined) ?? otherwise, message: messageOf(item) || code };
}

/** Of the warnings, only those about goods: a discount that does not apply is no refusal. */
export const isAboutGoods = (warning: unknown): boolean => /MERCH/.test(ownText(warning, 'code') ?? '');
