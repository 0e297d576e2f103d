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
  // Neither an order nor the way to it is any one creator's; its lines are.
  const whole = { ...scope, creator: null };
  const orders = await store.orders(whole);
  if (orders.length === 0) return [];
  const shoppers = [...new Set(orders.map(({ shopper }) => shopper))];
  // Engagement may lie before the range: it counts for as long as the longest window.
  const touches = await store.touches(
    { ...whole, fromMs: scope.fromMs - CREDIT_WINDOWS.directMs },
    shoppers,
  );
  return creditOrders(orders, touches, assortment, pace);
}

/** What of the orders is credited to a creator; all of it without one. */
export const linesOf = (
  creator: string | null,
  orders: readonly CreditedOrder[],
): CreditedOrder[] =>
  creator === null
    ? [...orders]
    : orders.flatMap((order) => {
        const lines = order.lines.filter((line) => line.creator === creator);
        return lines.length > 0 ? [{ ...order, lines }] : [];
      });

export const ordersMeaning =
  'Orders as your thank-you page reported them; each order number counts once. An order line is credited to the video from which its product was last opened or added to the cart, within 7 days before the order.';
export const influencedMeaning =
  'Influenced orders had a product that was shown in a video viewed within 1 day before, without being opened or added from it. They are kept apart and never added to the orders above.';
