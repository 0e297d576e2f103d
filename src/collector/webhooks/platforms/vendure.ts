/** Vendure's order with its lines and payments; a plugin of the shop's sends it (see the README). Amounts are whole minor units. */
import {
  currencyOf,
  get,
  idOf,
  listOf,
  sessionIn,
  timeOf,
  wholeMinorOf,
  type Fields,
} from '../readFields.js';
import type { OrderUpdate, SignedState } from '../signedOrder.js';
import { placedQuantity, refundsOf } from './vendureRefunds.js';

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
