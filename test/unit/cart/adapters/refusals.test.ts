import { expect, it } from 'vitest';
import { explainRefusal } from '../../../../src/cart/adapters/shopify/refusals.js';
import { explainStoreError } from '../../../../src/cart/adapters/woocommerce/errors.js';
import { plainText } from '../../../../src/cart/kit/plainText.js';

const reply = (status: number, body: unknown = {}) => ({ status, body, header: () => null });
const line = { requested: 1, before: 0, actual: 0, live: undefined };

it.each([
  ['an unknown variant (unconfirmed: status 404)', reply(404), line, 'invalid_variant'],
  ['a malformed request (unconfirmed)', reply(400, { status: 'bad_request' }), line, 'validation'],
  ['a shop in trouble', reply(503), line, 'unknown'],
  ['one piece of what nobody knows', reply(422), line, 'sold_out'],
  ['several pieces of what nobody knows', reply(422), { ...line, requested: 4 }, 'not_enough_stock'],
  ['one more when there are some in the cart', reply(422), { ...line, before: 3 }, 'not_enough_stock'],
  ['less than was asked, with status 200', null, { ...line, requested: 3, actual: 1 }, 'not_enough_stock'],
  ['a variant that is not for sale', reply(422), { ...line, requested: 4, live: { id: '1', available: false } }, 'sold_out'],
  ['a rule of the shop’s own', reply(422, { errors: 'Only for members' }), { ...line, live: { id: '1', available: true } }, 'validation'],
] as const)('explains Shopify’s refusal of %s by figures: %#', (_what, answer, refused, code) => {
  expect(explainRefusal(answer, refused).code).toBe(code);
});

it('does not read Shopify’s words, which are in the shopper’s language', () => {
  const german = { status: 422, message: 'Warenkorbfehler', description: 'Nur 2 Artikel wurden hinzugefügt.' };
  expect(explainRefusal(reply(422, german), { ...line, requested: 5, actual: 2 })).toEqual({
    code: 'not_enough_stock',
    message: german.description,
    httpStatus: 422,
    inCart: 2,
  });
});

it.each([
  ['woocommerce_rest_product_out_of_stock', 400, 'sold_out'],
  ['woocommerce_rest_product_partially_out_of_stock', 400, 'not_enough_stock'],
  ['woocommerce_rest_product_invalid_quantity', 400, 'quantity_limit'],
  ['woocommerce_rest_cart_invalid_product', 404, 'invalid_variant'],
  ['woocommerce_rest_cart_invalid_key', 409, 'conflict'],
  ['woocommerce_rest_add_to_cart_error', 400, 'validation'],
  ['woocommerce_rest_invalid_nonce', 403, 'session_expired'],
  ['woocommerce_rest_unknown_server_error', 500, 'unknown'],
  ['woocommerce_rest_constructor', 400, 'unknown'],
  ['rest_no_route', 404, 'blocked'],
  ['some_firewall', 403, 'blocked'],
])('explains WooCommerce’s %s (%d): %s', (code, status, expected) => {
  expect(explainStoreError(status, { code, message: 'no' })).toEqual({ code: expected, message: 'no', httpStatus: status });
});

it.each([
  ['woocommerce_rest_missing_attributes', 'options_required'],
  ['woocommerce_rest_variation_id_from_variation_data', 'options_required'],
  ['woocommerce_rest_product_not_purchasable', 'not_purchasable'],
])('unconfirmed: explains WooCommerce’s %s: %s', (code, expected) => {
  expect(explainStoreError(400, { code }).code).toBe(expected);
});

it('turns WordPress’s HTML into its text', () => {
  expect(plainText('You cannot add &quot;Caf&#233; &amp; Co&quot; <a href="/cart">View cart</a>&hellip;')).toBe('You cannot add "Café & Co" View cart…');
  expect(plainText('&unknown; &#0; &#x41; &toString;')).toBe('&unknown;  A &toString;');
});
