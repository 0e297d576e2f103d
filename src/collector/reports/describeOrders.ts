import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS } from '../../tools/time.js';
import type { FigureOptions } from './breakdown.js';
import type { CreditedOrders, Paid } from './orders.js';
import { salesIn, type SalesBook } from './sales.js';
import { sumsOf, type CurrencyRanks } from './shared/currencies.js';
import { meaning } from './shared/meanings.js';
import type { Figures, Report, Sum } from './shared/types.js';

/** With a decimal where it is no whole number. */
export const daysIn = (ms: number): number => Math.round((ms / DAY_MS) * 10) / 10;

/** The report's word on orders: how many, by whose word, and what of their money is not sales. */
export function describeOrders(
  { confirmed, cancelled, waiting, unmatched, abovePrice, isSigned }: CreditedOrders,
  book: SalesBook,
  { sales, influenced }: Figures,
  { windows, withInfluenced, ranks }: FigureOptions & { windows: CreditWindows },
): Omit<Report['orders'], 'webhooks'> {
  const reported = [...book.ordersIn.values()].reduce((sum, orders) => sum + orders, 0);
  const meanings = [
    meaning('orders.credited', { days: daysIn(windows.clickMs) }),
    ...(withInfluenced ? [meaning('orders.influenced', { days: daysIn(windows.viewMs) })] : []),
    meaning(isSigned ? 'orders.confirmed' : 'orders.claimed'),
  ];
  return {
    meaning: meanings.join(' '),
    reported,
    direct: sales.orders,
    influenced: influenced?.orders ?? null,
    revenue: salesIn(book.reported, ranks).revenue,
    clickDays: windows.clickMs / DAY_MS,
    viewDays: windows.viewMs / DAY_MS,
    isSigned,
    confirmed: {
      orders: book.confirmed,
      cancelled,
      refunded: sumBy(confirmed, ranks, ({ refundedMinor }) => refundedMinor),
      tax: sumBy(confirmed, ranks, ({ taxMinor }) => taxMinor),
      shipping: sumBy(confirmed, ranks, ({ shippingMinor }) => shippingMinor),
    },
    unconfirmed: { orders: reported - book.confirmed, waiting, unmatched, abovePrice },
  };
}

function sumBy(
  orders: readonly Paid[],
  ranks: CurrencyRanks,
  read: (order: Paid) => number,
): Sum[] {
  const sums = new Map<string, number>();
  for (const order of orders)
    if (read(order) > 0) sums.set(order.currency, (sums.get(order.currency) ?? 0) + read(order));
  return sumsOf(sums, ranks);
}
