import { messageOf } from '../../kit/http.js';
import { ownText } from '../../kit/read.js';
import type { CartError, CartErrorCode } from '../../contract/errors.js';
import { plainText } from '../../kit/plainText.js';

const PREFIX = 'woocommerce_rest_';

const CODES: Record<string, CartErrorCode> = {
  product_out_of_stock: 'sold_out',
  product_partially_out_of_stock: 'not_enough_stock',
  product_invalid_quantity: 'quantity_limit',
  invalid_quantity: 'quantity_limit',
  readonly_quantity: 'quantity_limit',
  product_not_purchasable: 'not_purchasable',
  cart_invalid_product: 'invalid_variant',
  cart_product_does_not_exist: 'invalid_variant',
  cart_invalid_key: 'conflict',
  add_to_cart_error: 'validation',
  missing_attributes: 'options_required',
  variation_id_from_variation_data: 'options_required',
  invalid_variation_data: 'options_required',
  missing_nonce: 'session_expired',
  invalid_nonce: 'session_expired',
  rest_no_route: 'blocked',
};

export const isNonceError = (body: unknown): boolean =>
  /^woocommerce_rest_(missing|invalid)_nonce$/.test(ownText(body, 'code') ?? '');

/** The Store API's refusals have codes of their own; the status only helps with those that are not the shop's. */
export function explainStoreError(status: number, body: unknown): CartError {
  const code = ownText(body, 'code') ?? '';
  const short = code.startsWith(PREFIX) ? code.slice(PREFIX.length) : code;
  const known = Object.hasOwn(CODES, short) ? CODES[short] : undefined;
  const isHidden = status === 401 || status === 403;
  return {
    code: known ?? (isHidden ? 'blocked' : 'unknown'),
    message: plainText(messageOf(body)) || code || `HTTP ${status}`,
    httpStatus: status,
  };
}
