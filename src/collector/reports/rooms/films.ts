/** Video by video: who came how far, where they leave, and which moment sells. */
import type { Reach, Retention, TagCount } from '../../store/insights.js';
import type { Assortment } from '../names.js';
import { sumsOf, type CurrencyRanks } from '../shared/currencies.js';
import type { Film, FilmRoom, TagMoment } from '../shared/rooms.js';
import { ENOUGH, shareOf } from '../shared/share.js';
import { meaning } from '../shared/meanings.js';
import { ordersFor, pickNames, scopeFor, type RoomDeps, type RoomQuestion } from './question.js';

/** On a page. */
const MOST = 60;
/** Tags of one video that are told of. */
const MOST_TAGS = 12;

interface Sold {
  buyers: Set<string>;
  sums: Map<string, number>;
  products: Map<string, { orders: Set<string>; sums: Map<string, number> }>;
}

export async function filmRoom(question: RoomQuestion, deps: RoomDeps): Promise<FilmRoom> {
  const { store, names, assortment, known } = deps;
  const scope = scopeFor(question);
  const chosen = known
    ? [...known.video]
    : (await store.tally(scope, 'video')).map(({ key }) => key);
  const reach = await store.reach(scope, 'video', new Map(chosen.map((id) => [id, id])));
  const retention = byVideo(await store.retention(scope), ({ video }) => video);
  const tags = groupBy(await store.tagCounts(scope), ({ video }) => video);
  const orders = await ordersFor(question, deps);
  const sold = soldBy(orders.orders);
  const rows = reach
    .filter(({ key }) => key !== '')
    .sort(
      (a, b) => b.playerViewers - a.playerViewers || b.cards - a.cards || (a.key < b.key ? -1 : 1),
    );
  const films = rows.slice(0, MOST).map((line) =>
    filmOf(line, {
      assortment,
      retention: retention.get(line.key),
      tags: tags.get(line.key) ?? [],
      sold: sold.get(line.key),
      ranks: orders.ranks,
    }),
  );
  const products = films.flatMap(({ moments }) => moments.map(({ product }) => product));
  return {
    meaning: meaning('room.videos'),
    films,
    all: rows.length,
    names: {
      ...pickNames(names.products, products),
      ...pickNames(
        names.creators,
        films.map(({ creator }) => creator),
      ),
      ...pickNames(
        names.videos,
        films.map(({ video }) => video),
      ),
    },
  };
}

interface FilmParts {
  assortment: Assortment;
  retention: Retention | undefined;
  tags: readonly TagCount[];
  sold: Sold | undefined;
  ranks: CurrencyRanks;
}

function filmOf(reach: Reach, parts: FilmParts): Film {
  const { assortment, retention, sold, ranks } = parts;
  const { key: video, viewers, ...counts } = reach;
  const ordered = sold?.buyers.size ?? 0;
  const durationMs = assortment.durationMsOf.get(video);
  const stayed = retention && retention.started >= ENOUGH ? stayedOf(retention) : [];
  const moments = momentsOf(video, parts);
  return {
    video,
    creator: assortment.creatorOf.get(video) ?? null,
    duration: durationMs === undefined ? null : durationMs / 1000,
    steps: { ...counts, ordered },
    conversion: shareOf(ordered, viewers),
    revenue: sumsOf(sold?.sums ?? new Map(), ranks),
    stayed,
    leavesAfter: largestLoss(stayed),
    moments,
    bestMoment: bestOf(moments),
  };
}

const stayedOf = ({ started, ...at }: Retention): Film['stayed'] =>
  (
    [
      ['start', started],
      ['view', at.viewed],
      [25, at.at25],
      [50, at.at50],
      [75, at.at75],
      [95, at.at95],
    ] as const
  ).map(([where, count]) => ({ at: where, share: shareOf(count, started) }));

function largestLoss(stayed: Film['stayed']): number | null {
  let [found, most] = [-1, 0];
  stayed.forEach(({ share }, index) => {
    const loss = (stayed[index - 1]?.share.value ?? 0) - (share.value ?? 0);
    if (index > 0 && loss > most) [found, most] = [index - 1, loss];
  });
  return found < 0 ? null : found;
}

function momentsOf(video: string, { assortment, tags, sold, ranks }: FilmParts): TagMoment[] {
  const spans = groupBy(assortment.tagsOf.get(video) ?? [], ({ product }) => product);
  const counts = byVideo(tags, ({ product }) => product);
  const products = [
    ...new Set([...spans.keys(), ...counts.keys(), ...(sold?.products.keys() ?? [])]),
  ];
  const startOf = (product: string) => spans.get(product)?.[0]?.start ?? Infinity;
  return products
    .map((product): TagMoment => {
      const { seen = 0, opened = 0, tapped = 0, added = 0 } = counts.get(product) ?? {};
      const sales = sold?.products.get(product);
      return {
        product,
        spans: (spans.get(product) ?? []).map(({ start, end }) => ({ start, end })),
        seen,
        opened,
        tapped,
        added,
        openRate: shareOf(Math.min(seen, opened), seen),
        orders: sales?.orders.size ?? 0,
        revenue: sumsOf(sales?.sums ?? new Map(), ranks),
      };
    })
    .sort(
      (a, b) =>
        startOf(a.product) - startOf(b.product) ||
        b.orders - a.orders ||
        (a.product < b.product ? -1 : 1),
    )
    .slice(0, MOST_TAGS);
}

function bestOf(moments: readonly TagMoment[]): number | null {
  let best: number | null = null;
  moments.forEach(({ orders, added }, index) => {
    const so = best === null ? undefined : moments[best];
    if (
      orders + added > 0 &&
      (!so || orders > so.orders || (orders === so.orders && added > so.added))
    )
      best = index;
  });
  return best;
}

function soldBy(orders: Awaited<ReturnType<typeof ordersFor>>['orders']): Map<string, Sold> {
  const sold = new Map<string, Sold>();
  orders.forEach(({ orderId, shopper, currency, lines }, index) => {
    // Ids of orders that outlived their events are known no more.
    const order = orderId || `${index}`;
    for (const { kind, video, product, valueMinor, isReturned } of lines) {
      if (kind !== 'direct' || isReturned || video === null) continue;
      const own = sold.get(video) ?? { buyers: new Set(), sums: new Map(), products: new Map() };
      sold.set(video, own);
      own.buyers.add(shopper ?? order);
      own.sums.set(currency, (own.sums.get(currency) ?? 0) + valueMinor);
      const ofProduct = own.products.get(product) ?? { orders: new Set(), sums: new Map() };
      own.products.set(product, ofProduct);
      ofProduct.orders.add(order);
      ofProduct.sums.set(currency, (ofProduct.sums.get(currency) ?? 0) + valueMinor);
    }
  });
  return sold;
}

const byVideo = <T>(items: readonly T[], read: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [read(item), item]));

function groupBy<T>(items: readonly T[], read: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(read(item));
    if (known) known.push(item);
    else groups.set(read(item), [item]);
  }
  return groups;
}
