/** What small voices are worth: creators by how many follow them. Followers are never used for the order of videos. */
import type { Watching } from '../../store/types.js';
import type { CreditedOrder } from '../credit.js';
import { sumsOf, type CurrencyRanks } from '../shared/currencies.js';
import { sizeNames, type PerThousand, type SizeName, type SizeRoom } from '../shared/rooms.js';
import { shareOf } from '../shared/share.js';
import { meaning } from '../shared/meanings.js';
import { ordersFor, scopeFor, type RoomDeps, type RoomQuestion } from './question.js';

/** So few orders say more of chance than of what views are worth. */
export const ENOUGH_ORDERS = 10;
const Z = 1.96;

export const sizeOf = (followers: number | undefined): SizeName =>
  followers === undefined
    ? 'unknown'
    : followers < 1000
      ? 'small'
      : followers <= 10_000
        ? 'nano'
        : followers <= 100_000
          ? 'micro'
          : 'larger';

export async function sizeRoom(question: RoomQuestion, deps: RoomDeps): Promise<SizeRoom> {
  const { store, assortment, known } = deps;
  const scope = scopeFor(question);
  const creators = known ? [...known.creator] : [];
  const sizes = new Map(creators.map((id) => [id, sizeOf(assortment.followersOf.get(id))]));
  const reach = new Map(
    (await store.reach(scope, 'creator', sizes)).map((line) => [line.key, line] as const),
  );
  const watched = watchedBy(await store.watching(scope, assortment.durationMsOf), sizes);
  const { orders, ranks } = await ordersFor(question, deps);
  const sold = soldBy(orders, sizes);
  const active = creatorsIn(await store.tally(scope, 'creator', creators), sizes);
  const rows = sizeNames.flatMap((size) => {
    const line = reach.get(size);
    const sales = sold.get(size);
    if (!line && !sales) return [];
    const { views = 0, watchedMs = 0, watchableMs = 0 } = watched.get(size) ?? {};
    const viewers = line?.viewers ?? 0;
    return [
      {
        size,
        creators: active.get(size) ?? 0,
        viewers,
        views,
        engagement: shareOf(line?.engaged ?? 0, viewers),
        // No view can lie further from the middle than all or nothing, so the range is rather too wide.
        watchThrough: shareOf(watchableMs > 0 ? (watchedMs / watchableMs) * views : 0, views),
        conversion: shareOf(sales?.buyers.size ?? 0, viewers),
        orders: sales?.orders.size ?? 0,
        revenue: sumsOf(sales?.sums ?? new Map(), ranks),
        perThousand: sales ? perThousand(sales, views, ranks) : [],
      },
    ];
  });
  return { meaning: meaning('room.creators'), names: {}, rows };
}

function creatorsIn(
  tallies: readonly { key: string }[],
  sizes: ReadonlyMap<string, SizeName>,
): Map<SizeName, number> {
  const counts = new Map<SizeName, number>();
  for (const { key } of tallies) {
    const size = sizes.get(key);
    if (size) counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return counts;
}

function watchedBy(watchings: readonly Watching[], sizes: ReadonlyMap<string, SizeName>) {
  const sums = new Map<SizeName, { views: number; watchedMs: number; watchableMs: number }>();
  for (const { creator, views, watchedMs, durationMs } of watchings) {
    const size = creator === null ? undefined : sizes.get(creator);
    if (!size || durationMs <= 0) continue;
    const sum = sums.get(size) ?? { views: 0, watchedMs: 0, watchableMs: 0 };
    sums.set(size, sum);
    sum.views += views;
    sum.watchedMs += watchedMs;
    sum.watchableMs += views * durationMs;
  }
  return sums;
}

interface Sold {
  buyers: Set<string>;
  orders: Set<string>;
  sums: Map<string, number>;
  /** Of each order, by currency. */
  values: Map<string, Map<string, number>>;
}

function soldBy(
  orders: readonly CreditedOrder[],
  sizes: ReadonlyMap<string, SizeName>,
): Map<SizeName, Sold> {
  const sold = new Map<SizeName, Sold>();
  orders.forEach(({ orderId, shopper, currency, lines }, index) => {
    for (const { kind, creator, valueMinor, isReturned } of lines) {
      const size = creator === null ? undefined : sizes.get(creator);
      if (kind !== 'direct' || isReturned || !size) continue;
      const own = sold.get(size) ?? {
        buyers: new Set(),
        orders: new Set(),
        sums: new Map(),
        values: new Map(),
      };
      sold.set(size, own);
      // Ids of kept orders are known no more.
      const order = orderId || `${index}`;
      own.buyers.add(shopper ?? order);
      own.orders.add(order);
      own.sums.set(currency, (own.sums.get(currency) ?? 0) + valueMinor);
      const values = own.values.get(currency) ?? new Map<string, number>();
      own.values.set(currency, values.set(order, (values.get(order) ?? 0) + valueMinor));
    }
  });
  return sold;
}

/** Orders come by themselves and differ in worth: the sum of their squares says how far their sum may lie from what is usual. */
function perThousand({ values, sums }: Sold, views: number, ranks: CurrencyRanks): PerThousand[] {
  return sumsOf(sums, ranks).flatMap(({ currency, minor }) => {
    if (views <= 0) return [];
    const own = [...(values.get(currency)?.values() ?? [])];
    const spread = Z * Math.sqrt(own.reduce((sum, value) => sum + value ** 2, 0));
    const of = (sum: number) => (Math.max(0, sum) / views) * 1000;
    return [
      {
        currency,
        value: own.length < ENOUGH_ORDERS ? null : of(minor),
        low: of(minor - spread),
        high: of(minor + spread),
      },
    ];
  });
}
