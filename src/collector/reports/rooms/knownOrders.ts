/**
 * Rooms that are open below one report ask for the same orders, and crediting them is most of what a room costs: whoever says how
 * old they may be gets those of the room before.
 */
import type { CreditedOrders } from '../orders.js';

export interface KnownOrders {
  /** @param what - the same for the same orders. @param since - they are known from then on, or later; `null`: as they are now. */
  read(
    what: string,
    since: number | null,
    nowMs: number,
    credit: () => Promise<CreditedOrders>,
  ): Promise<CreditedOrders>;
}

/** Questions that are kept: two pages, each with its days. */
const MOST = 2;
/** More are not kept: they are the machine's memory. */
const MOST_ORDERS = 100_000;

export function createKnownOrders(): KnownOrders {
  const known = new Map<string, { atMs: number; orders: Promise<CreditedOrders> }>();
  return {
    async read(what, since, nowMs, credit) {
      const former = known.get(what);
      if (former && since !== null && former.atMs >= since) return former.orders;
      const orders = credit();
      const own = { atMs: nowMs, orders };
      const drop = () => known.get(what) === own && known.delete(what);
      known.delete(what);
      known.set(what, own);
      for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
      orders.then(({ orders: all }) => all.length > MOST_ORDERS && drop(), drop);
      return orders;
    },
  };
}
