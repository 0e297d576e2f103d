/** Bodies as the platforms' documentation has them, with the fields that name people, and how each is signed. */
import { createHmac } from 'node:crypto';
import { makeAttributionToken } from '../../../src/events/attribution.js';
import { iso, NOW } from './support.js';

export const SECRETS = {
  shopify: 'shpss_0123456789abcdef',
  woocommerce: 'wc-secret-&-more-12',
  medusa: 'medusa-secret-01234',
  vendure: 'vendure-secret-0123',
  server: 'server-secret-01234',
};
export type Platform = keyof typeof SECRETS;

/** What must never be found in what is kept. */
export const PERSON = 'anna.kovacs@example.com';
const person = {
  email: PERSON,
  phone: '+36 30 123 4567',
  customer: { id: 207119551, email: PERSON, first_name: 'Anna' },
  billing_address: { first_name: 'Anna', address1: '1 Rue Cernuschi', zip: '75017' },
  browser_ip: '203.0.113.9',
};
const HOUR = 3_600_000;
export const PLACED = NOW - HOUR;

export interface Told {
  /** Of the state; ms after the order was placed. */
  updatedMs?: number;
  status?: 'placed' | 'cancelled' | 'open';
  /** Pieces of the first line that were given back. */
  returned?: number;
  session?: string;
  id?: string;
}

/** One order of two serums (28.00 each, 4.00 off), 5.00 shipping, tax on top: the same everywhere. */
export const bodies: Record<Platform, (told?: Told) => Record<string, unknown>> = {
  shopify: ({
    updatedMs = 0,
    status = 'placed',
    returned = 0,
    session = 's-ann',
    id = '5501',
  } = {}) => ({
    id: Number(id),
    admin_graphql_api_id: `gid://shopify/Order/${id}`,
    name: `#${Number(id) - 4500}`,
    order_number: Number(id) - 4500,
    ...person,
    created_at: iso(PLACED),
    processed_at: iso(PLACED),
    updated_at: iso(PLACED + updatedMs),
    cancelled_at: status === 'cancelled' ? iso(PLACED + updatedMs) : null,
    financial_status: 'paid',
    currency: 'USD',
    taxes_included: false,
    total_price: '61.16',
    total_tax: '4.16',
    total_shipping_price_set: { shop_money: { amount: '5.00', currency_code: 'USD' } },
    test: false,
    line_items: [
      {
        id: 866550311766439,
        product_id: 632910392,
        variant_id: 41001,
        sku: 'DEW-30',
        quantity: 2,
        price: '28.00',
        total_discount: '0.00',
        discount_allocations: [{ amount: '4.00', discount_application_index: 0 }],
        tax_lines: [{ price: '4.16', rate: 0.08, title: 'State tax' }],
        properties: [
          { name: '_reelshelf', value: makeAttributionToken(session) },
          { name: 'Engraving', value: 'for Anna' },
        ],
      },
    ],
    note_attributes: [],
    refunds: returned > 0 ? [shopifyRefund(returned, id)] : [],
  }),
  woocommerce: ({
    updatedMs = 0,
    status = 'placed',
    returned = 0,
    session = 's-ann',
    id = '727',
  } = {}) => ({
    id: Number(id),
    number: id,
    order_key: 'wc_order_58d2d042d1d',
    status: { placed: 'processing', cancelled: 'cancelled', open: 'pending' }[status],
    currency: 'USD',
    date_created: '2026-10-14T06:00:00',
    date_created_gmt: iso(PLACED).slice(0, 19),
    date_modified_gmt: iso(PLACED + updatedMs).slice(0, 19),
    date_paid_gmt: status === 'open' ? null : iso(PLACED).slice(0, 19),
    total: '61.16',
    total_tax: '4.16',
    shipping_total: '5.00',
    billing: { ...person, ...person.billing_address },
    customer_ip_address: '203.0.113.9',
    line_items: [
      {
        id: 315,
        product_id: 93,
        variation_id: 41001,
        sku: 'DEW-30',
        quantity: 2,
        total: '52.00',
        total_tax: '4.16',
        meta_data: [{ id: 2095, key: '_reelshelf', value: makeAttributionToken(session) }],
      },
    ],
    refunds:
      returned > 0 ? [{ id: 726, reason: 'Anna sent it back', total: `-${returned * 28.08}` }] : [],
  }),
  medusa: ({
    updatedMs = 0,
    status = 'placed',
    returned = 0,
    session = 's-ann',
    id = 'order_01',
  } = {}) => ({
    id,
    display_id: 1001,
    ...person,
    status: { placed: 'pending', cancelled: 'canceled', open: 'draft' }[status],
    currency_code: 'usd',
    created_at: iso(PLACED),
    updated_at: iso(PLACED + updatedMs),
    total: 61.16,
    tax_total: 4.16,
    shipping_total: 5,
    items: [
      {
        id: 'ordli_1',
        product_id: 'prod_1',
        variant_id: '41001',
        variant_sku: 'DEW-30',
        quantity: 2,
        total: 56.16,
        tax_total: 4.16,
        metadata: { _reelshelf: makeAttributionToken(session) },
      },
    ],
    payment_collections: [
      {
        payments: [
          { id: 'pay_1', refunds: returned > 0 ? [{ id: 'ref_1', amount: returned * 28.08 }] : [] },
        ],
      },
    ],
  }),
  vendure: ({
    updatedMs = 0,
    status = 'placed',
    returned = 0,
    session = 's-ann',
    id = 'T_1',
  } = {}) => ({
    id: 17,
    code: id,
    ...person,
    state: { placed: 'PaymentSettled', cancelled: 'Cancelled', open: 'ArrangingPayment' }[status],
    orderPlacedAt: iso(PLACED),
    updatedAt: iso(PLACED + updatedMs),
    currencyCode: 'USD',
    total: 5700,
    totalWithTax: 6116,
    shipping: 500,
    lines: [
      {
        id: 3,
        quantity: 2 - returned,
        orderPlacedQuantity: 2,
        proratedUnitPrice: 2600,
        proratedUnitPriceWithTax: 2808,
        productVariant: { id: 41001, productId: 9, sku: 'DEW-30' },
        customFields: { reelshelf: makeAttributionToken(session) },
      },
    ],
    payments: [
      {
        refunds:
          returned > 0
            ? [
                {
                  id: 8,
                  state: 'Settled',
                  total: returned * 2808,
                  shipping: 0,
                  lines: [{ orderLineId: 3, quantity: returned }],
                },
              ]
            : [],
      },
    ],
  }),
  server: ({
    updatedMs = 0,
    status = 'placed',
    returned = 0,
    session = 's-ann',
    id = 'A-1001',
  } = {}) => ({
    id,
    ...person,
    at: iso(PLACED),
    updatedAt: iso(PLACED + updatedMs),
    status,
    currency: 'USD',
    total: '61.16',
    tax: '4.16',
    shipping: '5.00',
    lines: [
      {
        id: '1',
        product: 'serum-dew',
        variant: '41001',
        sku: 'DEW-30',
        quantity: 2,
        total: '56.16',
        tax: '4.16',
        mark: makeAttributionToken(session),
      },
    ],
    refunds:
      returned > 0
        ? [
            {
              id: 'r1',
              amount: (returned * 28.08).toFixed(2),
              lines: [{ line: '1', quantity: returned }],
            },
          ]
        : [],
  }),
};

export const shopifyRefund = (returned: number, orderId = '5501') => ({
  id: 929361464,
  order_id: Number(orderId),
  created_at: iso(PLACED + 2 * 60_000),
  processed_at: iso(PLACED + 2 * 60_000),
  note: `${PERSON} did not like it`,
  user_id: 799407056,
  refund_line_items: [
    {
      id: 1058498307,
      line_item_id: 866550311766439,
      quantity: returned,
      subtotal: returned * 26,
      total_tax: returned * 2.08,
      line_item: { id: 866550311766439, sku: 'DEW-30' },
    },
  ],
  order_adjustments: [],
  transactions: [
    {
      id: 179259969,
      kind: 'refund',
      status: 'success',
      amount: (returned * 28.08).toFixed(2),
      currency: 'USD',
    },
  ],
});

/** Headers as the platform sends them with this body. */
export function signed(
  platform: Platform,
  body: string,
  { secret = SECRETS[platform], nowMs = NOW }: { secret?: string; nowMs?: number } = {},
): Record<string, string> {
  const mac = (text: string) => createHmac('sha256', secret).update(text);
  if (platform === 'shopify')
    return {
      'x-shopify-hmac-sha256': mac(body).digest('base64'),
      'x-shopify-topic': 'orders/updated',
      'x-shopify-shop-domain': 'halden.myshopify.com',
      'x-shopify-webhook-id': 'b54557e4-48a5-4fbf-a7d7-0bcd043',
    };
  if (platform === 'woocommerce')
    return {
      'x-wc-webhook-signature': mac(body).digest('base64'),
      'x-wc-webhook-topic': 'order.updated',
      'x-wc-webhook-delivery-id': '36e520ebabc2fa725092ff4a47acedf2',
    };
  const seconds = Math.floor(nowMs / 1000);
  return {
    'x-reelshelf-signature': `t=${seconds},v1=${mac(`${seconds}.${body}`).digest('hex')}`,
  };
}
