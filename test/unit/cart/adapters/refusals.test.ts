import { expect, it } from 'vitest';
import { explain as explainSaleor } from '../../../../src/cart/adapters/saleor/refusals.js';
import { explainRefusal } from '../../../../src/cart/adapters/shopify/refusals.js';
import {
  explain as explainStorefront,
  isAboutItems,
} from '../../../../src/cart/adapters/shopify-storefront/refusals.js';
import { explainStoreError } from '../../../../src/cart/adapters/woocommerce/errors.js';
import { plainText } from '../../../../src/cart/kit/plainText.js';

const reply = (status: number, body: unknown = {}) => ({ status, body, header: () => null });
const line = { requested: 1, before: 0, actual: 0, live: undefined };

it.each([
  ['an unknown variant (unconfirmed: status 404)', reply(404), line, 'invalid_variant'],
  ['a malformed request (unconfirmed)', reply(400, { status: 'bad_request' }), line, 'validation'],
  ['a shop in trouble', reply(503), line, 'unknown'],
  ['one piece of what nobody knows', reply(422), line, 'sold_out'],
  [
    'several pieces of what nobody knows',
    reply(422),
    { ...line, requested: 4 },
    'not_enough_stock',
  ],
  [
    'one more when there are some in the cart',
    reply(422),
    { ...line, before: 3 },
    'not_enough_stock',
  ],
  [
    'less than was asked, with status 200',
    null,
    { ...line, requested: 3, actual: 1 },
    'not_enough_stock',
  ],
  [
    'a variant that is not for sale',
    reply(422),
    { ...line, requested: 4, live: { id: '1', available: false } },
    'sold_out',
  ],
  [
    'a rule of the shop’s own',
    reply(422, { errors: 'Only for members' }),
    { ...line, live: { id: '1', available: true } },
    'validation',
  ],
] as const)('explains Shopify’s refusal of %s by figures: %#', (_what, answer, refused, code) => {
  expect(explainRefusal(answer, refused).code).toBe(code);
});

it('the reader of refusals does not read Shopify’s words, which are in the shopper’s language', () => {
  const german = {
    status: 422,
    message: 'Warenkorbfehler',
    description: 'Nur 2 Artikel wurden hinzugefügt.',
  };
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
  expect(explainStoreError(status, { code, message: 'no' })).toEqual({
    code: expected,
    message: 'no',
    httpStatus: status,
  });
});

it.each([
  ['woocommerce_rest_missing_attributes', 'options_required'],
  ['woocommerce_rest_variation_id_from_variation_data', 'options_required'],
  ['woocommerce_rest_product_not_purchasable', 'not_purchasable'],
])('unconfirmed: explains WooCommerce’s %s: %s', (code, expected) => {
  expect(explainStoreError(400, { code }).code).toBe(expected);
});

it('the reader of refusals turns WordPress’s HTML into its text', () => {
  expect(
    plainText(
      'You cannot add &quot;Caf&#233; &amp; Co&quot; <a href="/cart">View cart</a>&hellip;',
    ),
  ).toBe('You cannot add "Café & Co" View cart…');
  expect(plainText('&unknown; &#0; &#x41; &toString;')).toBe('&unknown;  A &toString;');
});

it.each([
  [{ code: 'NOT_FOUND', field: 'id' }, 'session_expired'],
  [{ code: 'GRAPHQL_ERROR', field: 'id' }, 'session_expired'],
  [{ code: 'NOT_FOUND', field: 'lines' }, 'invalid_variant'],
  [{ code: 'GRAPHQL_ERROR', field: 'lineId' }, 'conflict'],
  [{ code: 'QUANTITY_GREATER_THAN_LIMIT', field: 'quantity' }, 'quantity_limit'],
  [{ code: 'ZERO_QUANTITY', field: 'quantity' }, 'quantity_min'],
  [{ code: 'UNAVAILABLE_VARIANT_IN_CHANNEL', field: 'lines' }, 'not_purchasable'],
  [{ code: 'NON_REMOVABLE_GIFT_LINE', field: 'lineId' }, 'not_purchasable'],
  [{ message: 'no', extensions: { exception: { code: 'PermissionDenied' } } }, 'blocked'],
  // None of these is about stock, limits or the checkout, however its name begins or ends.
  [{ code: 'GIFT_CARD_NOT_APPLICABLE', field: 'promoCode' }, 'validation'],
  [{ code: 'CHANNEL_LIMIT_OF_TOMORROW', field: 'quantity' }, 'validation'],
  [{ code: 'REQUIRED', field: 'id' }, 'validation'],
  [{ code: 'constructor', field: 'toString' }, 'validation'],
] as const)('explains Saleor’s refusal %j by its whole code: %s', (item, code) => {
  expect(explainSaleor(item, 'validation').code).toBe(code);
});

it.each([
  [{ code: 'INVALID', field: ['cartId'] }, 'session_expired'],
  [{ code: 'INVALID', field: ['lines', '0', 'merchandiseId'] }, 'invalid_variant'],
  [{ code: 'INVALID_MERCHANDISE_LINE', field: ['lineIds'] }, 'conflict'],
  [{ code: 'MERCHANDISE_OUT_OF_STOCK' }, 'sold_out'],
  [{ code: 'MERCHANDISE_NOT_ENOUGH_STOCK' }, 'not_enough_stock'],
  [{ code: 'MAXIMUM_EXCEEDED', field: ['lines', '0', 'quantity'] }, 'quantity_limit'],
  [{ code: 'LESS_THAN', field: ['lines', '0', 'quantity'] }, 'quantity_limit'],
  [{ code: 'MINIMUM_NOT_MET', field: ['lines', '0', 'quantity'] }, 'quantity_min'],
  [{ extensions: { code: 'THROTTLED' } }, 'rate_limited'],
  [{ extensions: { code: 'ACCESS_DENIED' } }, 'blocked'],
  // A merchant's function that failed is no line that is gone, a query that asks too much no limit of the shop's.
  [{ code: 'MERCHANDISE_LINE_TRANSFORMERS_RUN_ERROR', field: ['lines'] }, 'validation'],
  [{ extensions: { code: 'MAX_COMPLEXITY_EXCEEDED' } }, 'validation'],
  [{ code: 'constructor', field: ['toString'] }, 'validation'],
] as const)('explains the Storefront API’s refusal %j by its whole code: %s', (item, code) => {
  expect(explainStorefront(item, 'validation').code).toBe(code);
});

it('the reader of refusals takes of the Storefront API’s warnings only those about items for a refusal', () => {
  const about = (code: string) => isAboutItems({ code });
  expect(['MERCHANDISE_OUT_OF_STOCK', 'MERCHANDISE_NOT_ENOUGH_STOCK'].map(about)).toEqual([
    true,
    true,
  ]);
  expect(
    [
      'DISCOUNT_NOT_FOUND',
      'PAYMENTS_GIFT_CARDS_UNAVAILABLE',
      'DUPLICATE_DELIVERY_ADDRESS',
      'constructor',
    ].map(about),
  ).toEqual([false, false, false, false]);
});
