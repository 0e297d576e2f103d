import { messageOf } from '../../http.js';
import { ownText } from '../../read.js';
import type { CartError, CartErrorCode } from '../../errors.js';

const PREFIX = 'woocommerce_rest_';

const CODES: Record<string, CartErrorCode> = {
  product_out_of_stock: 'sold_out',
  product_partially_out_of_stock: 'not_enough_stock',
  product_invalid_quantity: 'quantity_limit',
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
};

export const isNonceError = (body: unknown): boolean => /^woocommerce_rest_(missing|invalid)_nonce$/.test(ownText(body, 'code') ?? '');

/** The Store API's refusals have codes of their own; the status only helps with those that are not the shop's. */
export function explainStoreError(status: number, body: unknown): CartError {
  const code = ownText(body, 'code') ?? '';
  const short = code.startsWith(PREFIX) ? code.slice(PREFIX.length) : '';
  const known = Object.hasOwn(CODES, short) ? CODES[short] : undefined;
  const isHidden = code === 'rest_no_route' || status === 401 || status === 403;
  return { code: known ?? (isHidden ? 'blocked' : 'unknown'), message: plainText(messageOf(body)) || code || `HTTP ${status}`, httpStatus: status };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…' };

/** WordPress writes messages as HTML; what is wanted is their text, without letting HTML near the page. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    });
}
