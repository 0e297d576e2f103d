/** Vendure's order with its lines and payments; a plugin of the shop's sends it (see the README). Amounts are whole minor units. */
import {
  currencyOf,
  get,
  idOf,
  listOf,
  sessionIn,
  quantityOf,
  timeOf,
  wholeMinorOf,
  type Fields,
} from '../readFields.js';
import type { OrderUpdate, SignedRefund, SignedState } from '../signedOrder.js';

const OPEN = new Set(['Created', 'Draft', 'AddingItems', 'ArrangingPayment']);

export function readVendure(sent: Fields, receivedMs: number): OrderUpdate | null {
  const body = (get(sent, 'order') ?? sent) as Fields;
  const orderId = idOf(get(body, 'code'));
  const currency = currencyOf(get(body, 'currencyCode'));
  const atMs = timeOf(get(body, 'orderPlacedAt')) ?? timeOf(get(body, 'createdAt'));
  if (orderId === null || !currency || atMs === null || !Array.isArray(body['lines'])) return null;
  const minor = (from: unknown, name: string) => wholeMinorOf(get(from, name)) ?? 0;
  const totalMinor = wholeMinorOf(body['totalWithTax']);
  if (totalMinor === null) return null;
  const orderSession = sessionIn(body['customFields']);
  const state: SignedState = {
    numbers: [idOf(body['id'])].flatMap((number) => number ?? []),
    atMs,
    status:
      body['state'] === 'Cancelled'
        ? 'cancelled'
        : OPEN.has(String(body['state']))
          ? 'open'
          : 'placed',
    currency,
    totalMinor,
    taxMinor: Math.max(0, totalMinor - minor(body, 'total')),
    shippingMinor: minor(body, 'shipping'),
    lines: listOf(body['lines']).map((line, index) => {
      const variant = line['productVariant'];
      const quantity = placedQuantity(line);
      const whole = (name: 'proratedUnitPrice' | 'proratedUnitPriceWithTax', ofLine: string) => {
        const each = wholeMinorOf(line[name]);
        return Math.max(0, each === null ? minor(line, ofLine) : each * quantity);
      };
      const netMinor = whole('proratedUnitPrice', 'proratedLinePrice');
      return {
        id: idOf(line['id']) ?? `${index}`,
        product:
          idOf(get(variant, 'productId')) ??
          idOf(get(get(variant, 'product'), 'id')) ??
          idOf(get(get(variant, 'product'), 'slug')),
        variant: idOf(get(variant, 'id')),
        sku: idOf(get(variant, 'sku')),
        quantity,
        netMinor,
        taxMinor: Math.max(
          0,
          whole('proratedUnitPriceWithTax', 'proratedLinePriceWithTax') - netMinor,
        ),
        session: sessionIn(line['customFields']) ?? orderSession,
      };
    }),
    refunds: refundsOf(body),
  };
  return { kind: 'state', orderId, updatedMs: timeOf(body['updatedAt']) ?? receivedMs, state };
}

const placedQuantity = (line: Fields) =>
  quantityOf(line['orderPlacedQuantity'] || line['quantity']);

function refundsOf(body: Fields): SignedRefund[] {
  const refunds = listOf(body['payments'])
    .flatMap((payment) => listOf(payment['refunds']))
    .filter(({ state }) => state !== 'Failed')
    .flatMap((refund): SignedRefund[] => {
      const id = idOf(refund['id']);
      if (id === null) return [];
      const [total, shipping] = [wholeMinorOf(refund['total']), wholeMinorOf(refund['shipping'])];
      const lines = listOf(refund['lines']).flatMap((each) => {
        const line = idOf(each['orderLineId']);
        const quantity = quantityOf(each['quantity']);
        return line === null ? [] : [{ line, quantity, netMinor: null, taxMinor: 0 }];
      });
      return [{ id, amountMinor: Math.max(0, (total ?? 0) - (shipping ?? 0)), lines }];
    });
  const refunded = (line: string | null) =>
    refunds
      .flatMap(({ lines }) => lines)
      .reduce((sum, each) => sum + (each.line === line ? each.quantity : 0), 0);
  // Pieces that were cancelled before anything was paid back.
  const cancelled = listOf(body['lines']).flatMap((line) => {
    const id = idOf(line['id']);
    const quantity = placedQuantity(line) - quantityOf(line['quantity']) - refunded(id);
    return id === null || quantity <= 0
      ? []
      : [{ line: id, quantity, netMinor: null, taxMinor: 0 }];
  });
  return cancelled.length > 0
    ? [...refunds, { id: 'cancelled pieces', amountMinor: 0, lines: cancelled }]
    : refunds;
}
