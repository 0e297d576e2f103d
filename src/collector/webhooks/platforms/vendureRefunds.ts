import { idOf, listOf, quantityOf, wholeMinorOf, type Fields } from '../readFields.js';
import type { SignedRefund } from '../signedOrder.js';

export const placedQuantity = (line: Fields) =>
  quantityOf(line['orderPlacedQuantity'] || line['quantity']);

export function refundsOf(body: Fields): SignedRefund[] {
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
