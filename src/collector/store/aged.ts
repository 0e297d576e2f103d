import { inMonth, monthsOf, sumsOf, type EventSum } from './sums.js';
import type { Aged, Ageing, EventRow, KeptOrder, Scope } from './types.js';

/** What is left of what has gone, in the store in memory. */
export function createAged() {
  let sums: EventSum[] = [];
  let orders: KeptOrder[] = [];
  let aged: Aged = { eventsMs: 0, ordersMs: 0, monthsMs: 0 };

  const within =
    ({ tenant, fromMs, toMs }: Scope) =>
    (each: EventSum | KeptOrder) =>
      each.tenant === tenant && each.fromMs >= fromMs && each.toMs <= toMs;
  return {
    aged: async () => aged,
    keptOrders: async (scope: Scope) =>
      orders.filter(within(scope)).sort((a, b) => a.fromMs - b.fromMs),
    sumsIn: (scope: Scope) =>
      sums.filter(
        (sum) =>
          within(scope)(sum) &&
          (scope.automated || !sum.automated) &&
          (!scope.creator || sum.creator === scope.creator),
      ),
    /** @param gone - the events that go. */
    take(gone: readonly EventRow[], { orders: more, endMs, ...upTo }: Ageing) {
      const all = [...sums, ...sumsOf(gone)].filter(({ toMs }) => toMs > endMs);
      const isOld = ({ toMs }: EventSum | KeptOrder) => toMs <= upTo.monthsMs;
      sums = [...monthsOf(all.filter(isOld)), ...all.filter((sum) => !isOld(sum))];
      orders = [...orders, ...more]
        .filter(({ toMs }) => toMs > endMs)
        .map((order) => (isOld(order) ? inMonth(order) : order));
      aged = {
        eventsMs: Math.max(aged.eventsMs, upTo.eventsMs),
        ordersMs: Math.max(aged.ordersMs, upTo.ordersMs),
        monthsMs: Math.max(aged.monthsMs, upTo.monthsMs),
      };
    },
  };
}
