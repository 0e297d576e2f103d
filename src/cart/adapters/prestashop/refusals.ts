import { getOwn, reach } from '../../kit/read.js';
import { isYes, numberOf } from './cart.js';
import { combinationOf, isNotForSale } from './product.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';

/**
 * Why an add was refused: the shop's words are in the shopper's language, the product's figures are not.
 *
 * @param answer - of the quick view of the combination; `undefined`: none came.
 */
export function explainAdd(
  answer: unknown,
  combination: string,
  quantity: number,
  inCart: number,
  error: CartError,
): CartError {
  const as = (code: CartErrorCode) => ({ ...error, code, inCart });
  if (answer === undefined) return as('validation');
  const product = getOwn(answer, 'product');
  const isThis =
    combinationOf(product) === combination &&
    (combination === '0' || Object.keys(Object(getOwn(product, 'attributes'))).length);
  if (!isThis) return as('invalid_variant');
  const stock = isYes(product, 'allow_oosp') ? Infinity : (numberOf(product, 'quantity') ?? 0);
  const wanted = inCart + quantity;
  if (isNotForSale(product)) return as('not_purchasable');
  if (isYes(product, 'customization_required')) return as('options_required');
  if (wanted > stock)
    return inCart || stock > 0 ? { ...as('not_enough_stock'), limit: stock } : as('sold_out');
  return as(wanted < (numberOf(product, 'minimal_quantity') ?? 1) ? 'quantity_min' : 'validation');
}

/** Nothing was refused and nothing happened: the shop's guards against robots and stale pages say nothing. */
export const silence = (page: CartPage): CartError =>
  reach(page.window, 'prestashop.customer.is_logged') === true
    ? { code: 'session_expired', message: 'Old token: reload the page' }
    : { code: 'blocked', message: 'No cookie: allow this shop’s cookies' };
