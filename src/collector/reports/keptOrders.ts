/** Orders that outlive what led to them: as they were credited, and nothing of whose they were. */
import { createPace } from '../pace.js';
import type { KeptOrder, ReportStore, Scope } from '../store/types.js';
import { creditedOrders, type CreditQuestion } from './orders.js';

/** @param scopes - one of each shop. */
export async function ordersToKeep(
  store: ReportStore,
  scopes: readonly Scope[],
  question: Omit<CreditQuestion, 'scope'>,
): Promise<KeptOrder[]> {
  const kept: KeptOrder[] = [];
  for (const scope of scopes) {
    const { orders, confirmed } = await creditedOrders(store, { ...question, scope }, createPace());
    const paidOf = new Map(confirmed.map((paid) => [`${paid.atMs} ${paid.orderId}`, paid]));
    for (const { orderId, atMs, currency, isConfirmed, lines } of orders) {
      const paid = isConfirmed ? paidOf.get(`${atMs} ${orderId}`) : undefined;
      kept.push({
        tenant: scope.tenant,
        fromMs: atMs,
        toMs: atMs + 1,
        currency,
        isConfirmed,
        lines: lines.map(({ kind, product, video, creator, gift, valueMinor, isReturned }) => ({
          kind,
          product,
          video,
          creator,
          gift,
          valueMinor,
          isReturned,
        })),
        paid: paid
          ? {
              taxMinor: paid.taxMinor,
              shippingMinor: paid.shippingMinor,
              refundedMinor: paid.refundedMinor,
            }
          : null,
      });
    }
  }
  return kept;
}
