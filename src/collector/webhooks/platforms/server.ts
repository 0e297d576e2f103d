/** Any other shop's server, in our own words: see the README. Amounts are in the main unit, lines as paid, with their tax. */
import { parseAttributionToken } from '../../../events/attribution.js';
import { fractionDigits } from '../../../tools/currency.js';
import {
  currencyOf,
  get,
  idOf,
  listOf,
  minorOf,
  quantityOf,
  timeOf,
  type Fields,
} from '../readFields.js';
import type { OrderUpdate, SignedState } from '../signedOrder.js';

export function readServer(body: Fields, receivedMs: number): OrderUpdate | null {
  const orderId = idOf(body['id']);
  const updatedMs = timeOf(body['updatedAt']) ?? receivedMs;
  if (orderId === null) return null;
  if (body['status'] === 'deleted') return { kind: 'gone', orderId, updatedMs };
  const currency = currencyOf(body['currency']);
  const atMs = timeOf(body['at']);
  if (!currency || atMs === null || !Array.isArray(body['lines'])) return null;
  const digits = fractionDigits(currency);
  const minor = (from: unknown, name: string) => Math.max(0, minorOf(get(from, name), digits) ?? 0);
  const totalMinor = minorOf(body['total'], digits);
  if (totalMinor === null || totalMinor < 0) return null;
  const state: SignedState = {
    numbers: [idOf(body['number'])].flatMap((number) => number ?? []),
    atMs,
    status:
      body['status'] === 'cancelled' ? 'cancelled' : body['status'] === 'open' ? 'open' : 'placed',
    currency,
    totalMinor,
    taxMinor: minor(body, 'tax'),
    shippingMinor: minor(body, 'shipping'),
    lines: listOf(body['lines']).map((line, index) => {
      return {
        id: idOf(line['id']) ?? `${index}`,
        product: idOf(line['product']),
        variant: idOf(line['variant']),
        sku: idOf(line['sku']),
        quantity: quantityOf(line['quantity']),
        netMinor: Math.max(0, minor(line, 'total') - minor(line, 'tax')),
        taxMinor: minor(line, 'tax'),
        session: parseAttributionToken(line['mark'])?.session ?? null,
      };
    }),
    refunds: listOf(body['refunds']).flatMap((refund) => {
      const id = idOf(refund['id']);
      if (id === null) return [];
      return [
        {
          id,
          amountMinor: minor(refund, 'amount'),
          lines: listOf(refund['lines']).flatMap((each) => {
            const line = idOf(each['line']);
            const quantity = quantityOf(each['quantity']);
            return line === null ? [] : [{ line, quantity, netMinor: null, taxMinor: 0 }];
          }),
        },
      ];
    }),
  };
  return { kind: 'state', orderId, updatedMs, state };
}
