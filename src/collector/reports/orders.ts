import { CREDIT_WINDOWS } from '../../events/attribution.js';
import type { Pace } from '../pace.js';
import type { ReportStore, Scope } from '../store/types.js';
import { creditOrders, type CreditedOrder } from './credit.js';
import type { Assortment } from './names.js';

/** Every order of the scope with its credit, line by line. */
export async function creditedOrders(
  store: ReportStore,
  scope: Scope,
  assortment: Assortment,
  pace: Pace,
): Promise<CreditedOrder[]> {
  const orders = await store.orders(scope);
  if (orders.length === 0) return [];
  const shoppers = [...new Set(orders.map(({ shopper }) => shopper))];
  // Engagement may lie before the range: it counts for as long as the longest window.
  const touches = await store.touches(
    { ...scope, fromMs: scope.fromMs - CREDIT_WINDOWS.directMs },
    shoppers,
  );
  return creditOrders(orders, touches, assortment, pace);
}

export const ordersMeaning =
  'Orders as your thank-you page reported them; each order number counts once. An order line is credited to the video from which its product was last opened or added to the cart, within 7 days before the order.';
export const influencedMeaning =
  'Influenced orders had a product that was shown in a video viewed within 1 day before, without being opened or added from it. They are kept apart and never added to the orders above.';
