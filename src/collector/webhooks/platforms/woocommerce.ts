/** WooCommerce's webhooks of the topic "order": an order as its REST API has it, with its refunds inside. */
import { fractionDigits } from '../../../tools/currency.js';
import {
  currencyOf,
  idOf,
  listOf,
  sessionIn,
  minorOf,
  quantityOf,
  utcOf,
  type Fields,
} from '../readFields.js';
import type { OrderUpdate, SignedState } from '../signedOrder.js';

export function readWooCommerce(body: Fields, receivedMs: number): OrderUpdate | null {
  const orderId = idOf(body['id']);
  if (orderId === null) return null;
  if (!Array.isArray(body['line_items']))
    return Object.keys(body).length === 1 ? { kind: 'gone', orderId, updatedMs: receivedMs } : null;
  const currency = currencyOf(body['currency']);
  const atMs = utcOf(body['date_created_gmt']) ?? utcOf(body['date_created']);
  if (!currency || atMs === null) return null;
  const digits = fractionDigits(currency);
  const totalMinor = minorOf(body['total'], digits);
  if (totalMinor === null) return null;
  const orderSession = sessionIn(body['meta_data']);
  const state: SignedState = {
    numbers: [idOf(body['number'])].flatMap((number) => number ?? []),
    atMs,
    status: statusOf(body),
    currency,
    totalMinor,
    taxMinor: minorOf(body['total_tax'], digits) ?? 0,
    shippingMinor: minorOf(body['shipping_total'], digits) ?? 0,
    lines: listOf(body['line_items']).map((line, index) => ({
      id: idOf(line['id']) ?? `${index}`,
      product: idOf(line['product_id']),
      variant: idOf(line['variation_id']),
      sku: idOf(line['sku']),
      quantity: quantityOf(line['quantity']),
      netMinor: Math.max(0, minorOf(line['total'], digits) ?? 0),
      taxMinor: minorOf(line['total_tax'], digits) ?? 0,
      session: sessionIn(line['meta_data']) ?? orderSession,
    })),
    refunds: refundsOf(body, totalMinor, digits),
  };
  return {
    kind: 'state',
    orderId,
    updatedMs: utcOf(body['date_modified_gmt']) ?? utcOf(body['date_modified']) ?? receivedMs,
    state,
  };
}

/** Shops add states of their own; in such a one an order that was paid is placed. */
function statusOf(body: Fields): SignedState['status'] {
  const { status } = body;
  if (status === 'processing' || status === 'completed' || status === 'refunded') return 'placed';
  if (status === 'cancelled' || status === 'failed' || status === 'trash') return 'cancelled';
  return utcOf(body['date_paid_gmt']) === null ? 'open' : 'placed';
}

/** Their amounts are negative, and say nothing of lines. An order may be set to "refunded" without any. */
function refundsOf(body: Fields, totalMinor: number, digits: number): SignedState['refunds'] {
  if (body['status'] === 'refunded') return [{ id: 'all', amountMinor: totalMinor, lines: [] }];
  return listOf(body['refunds']).flatMap((refund) => {
    const id = idOf(refund['id']);
    const amountMinor = Math.abs(minorOf(refund['total'], digits) ?? 0);
    return id === null ? [] : [{ id, amountMinor, lines: [] }];
  });
}
