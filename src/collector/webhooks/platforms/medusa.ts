/** Medusa's order as `query.graph` gives it; a subscriber of the shop's sends it (see the README). Amounts are in the main unit. */
import { fractionDigits } from '../../../tools/currency.js';
import {
  currencyOf,
  get,
  idOf,
  listOf,
  sessionIn,
  minorOf,
  quantityOf,
  timeOf,
  type Fields,
} from '../readFields.js';
import type { OrderUpdate, SignedState } from '../signedOrder.js';

export function readMedusa(sent: Fields, receivedMs: number): OrderUpdate | null {
  const body = (get(sent, 'order') ?? sent) as Fields;
  const orderId = idOf(get(body, 'id'));
  const currency = currencyOf(get(body, 'currency_code'));
  const atMs = timeOf(get(body, 'created_at'));
  if (orderId === null || !currency || atMs === null) return null;
  const digits = fractionDigits(currency);
  const minor = (from: unknown, name: string) => minorOf(get(from, name), digits) ?? 0;
  const totalMinor = minorOf(body['total'], digits);
  if (totalMinor === null || !Array.isArray(body['items'])) return null;
  const payments = listOf(body['payment_collections']).flatMap((each) => listOf(each['payments']));
  const state: SignedState = {
    numbers: [idOf(body['display_id'])].flatMap((number) => number ?? []),
    atMs,
    status:
      body['canceled_at'] || body['status'] === 'canceled'
        ? 'cancelled'
        : body['status'] === 'draft'
          ? 'open'
          : 'placed',
    currency,
    totalMinor,
    taxMinor: minor(body, 'tax_total'),
    shippingMinor: minor(body, 'shipping_total'),
    lines: listOf(body['items']).map((item, index) => ({
      id: idOf(item['id']) ?? `${index}`,
      product: idOf(item['product_id']),
      variant: idOf(item['variant_id']),
      sku: idOf(item['variant_sku']) ?? idOf(item['product_handle']),
      quantity: quantityOf(item['quantity'] ?? get(item['detail'], 'quantity')),
      netMinor: Math.max(0, minor(item, 'total') - minor(item, 'tax_total')),
      taxMinor: minor(item, 'tax_total'),
      session: sessionIn(item['metadata']) ?? sessionIn(body['metadata']),
    })),
    refunds: payments.flatMap((payment) =>
      listOf(payment['refunds']).flatMap((refund) => {
        const id = idOf(refund['id']);
        const amountMinor = minor(refund, 'amount');
        return id === null ? [] : [{ id, amountMinor, lines: [] }];
      }),
    ),
  };
  return { kind: 'state', orderId, updatedMs: timeOf(body['updated_at']) ?? receivedMs, state };
}
