import { inMonth, monthsOf, sumsOf, type EventSum } from './sums.js';
import type { Aged, Ageing, EventRow, KeptOrder, KeptRest, Scope } from './types.js';

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
      aged = latest(aged, upTo);
    },
    rest: (): ({ sum: EventSum } | { order: KeptOrder })[] => [
      ...sums.map((sum) => ({ sum })),
      ...orders.map((order) => ({ order })),
    ],
    /** Those of another store. */
    add(rest: readonly KeptRest[]) {
      for (const it of rest) {
        if ('sum' in it) sums.push(it.sum);
        else if ('order' in it) orders.push(it.order);
        else if ('aged' in it) aged = latest(aged, it.aged);
      }
    },
  };
}

const latest = (a: Aged, b: Aged): Aged => ({
  eventsMs: Math.max(a.eventsMs, b.eventsMs),
  ordersMs: Math.max(a.ordersMs, b.ordersMs),
  monthsMs: Math.max(a.monthsMs, b.monthsMs),
});
