import type { Pace } from '../pace.js';
import { foldOrder, type SignedOrder, type SignedRow } from '../webhooks/signedOrder.js';

/** The orders that updates make; those of one order stand together. */
export async function foldOrders(rows: readonly SignedRow[], pace: Pace): Promise<SignedOrder[]> {
  const orders: SignedOrder[] = [];
  let own: SignedRow[] = [];
  const close = () => {
    const order = own.length > 0 ? foldOrder(own) : null;
    if (order) orders.push(order);
    own = [];
  };
  for (const row of rows) {
    const first = own[0];
    if (first && (first.platform !== row.platform || first.update.orderId !== row.update.orderId))
      close();
    own.push(row);
    if (pace.spent()) await pace.pause();
  }
  close();
  return orders;
}
