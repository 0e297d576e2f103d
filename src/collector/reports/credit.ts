/** Which creators, videos and products the orders are credited to. Pure; the questions to the store are in `orders.ts`. */
import { creditOrder, parseMark, type Touch as CreditTouch } from '../../events/attribution.js';
import type { OrderClaim, Touch } from '../store/types.js';
import type { Assortment } from './names.js';
import type { Sales, Sum } from './types.js';

export interface CreditedLine {
  kind: 'direct' | 'influenced' | 'none';
  product: string;
  video: string | null;
  creator: string | null;
  valueMinor: number;
}

export interface CreditedOrder {
  orderId: string;
  atMs: number;
  shopper: string;
  currency: string;
  lines: CreditedLine[];
}

export function creditOrders(orders: readonly OrderClaim[], touches: readonly Touch[], assortment: Assortment): CreditedOrder[] {
  const productsOf = learnProducts(touches, assortment);
  const byShopper = new Map<string, Touch[]>();
  for (const touch of touches) byShopper.set(touch.shopper, [...(byShopper.get(touch.shopper) ?? []), touch]);

  return orders.map(({ orderId, atMs, shopper, currency, lines }) => {
    const own = byShopper.get(shopper) ?? [];
    // A thank-you page often knows only the shop's own variant id; the add to cart knew both.
    const variants = new Map([...assortment.productOfVariant, ...own.flatMap(({ variant, product }) => (variant && product ? [[variant, product] as const] : []))]);
    const known = new Set([...own.flatMap(({ product }) => product ?? []), ...[...productsOf.values()].flat()]);
    const named = lines.map((line) => ({
      ...line,
      product: known.has(line.product) ? line.product : (variants.get(line.variant ?? '') ?? variants.get(line.product) ?? line.product),
    }));
    const marks = named.flatMap(({ product, mark }) => toMarkTouch(mark, product, atMs, own, assortment));
    const credits = creditOrder({ atMs, lines: named }, [...own.flatMap((touch) => toCreditTouches(touch, productsOf)), ...marks]);
    return {
      orderId,
      atMs,
      shopper,
      currency,
      lines: named.map(({ product, valueMinor }, index) => ({ product, valueMinor, ...(credits[index] ?? { kind: 'none', video: null, creator: null }) })),
    };
  });
}

/** A line that kept its mark says itself from which video it was added, even where the order cannot be joined to a visit. */
function toMarkTouch(mark: string | null, product: string, orderedAtMs: number, own: readonly Touch[], { creatorOf }: Assortment): CreditTouch[] {
  const read = parseMark(mark);
  if (!read) return [];
  const creator = creatorOf.get(read.video) ?? own.find(({ video }) => video === read.video)?.creator ?? null;
  // The mark has the shopper's clock, the order the corrected one: added after it was ordered it cannot have been.
  return [{ kind: 'added', atMs: Math.min(read.atMs, orderedAtMs), video: read.video, creator, product }];
}

/** Orders with at least one such line, and the value of these lines alone. An order of two creators counts for both. */
export function salesOf(orders: readonly CreditedOrder[], belongs: (line: CreditedLine) => boolean): Sales {
  const sums = new Map<string, number>();
  let count = 0;
  for (const { currency, lines } of orders) {
    const own = lines.filter(belongs);
    if (own.length === 0) continue;
    count += 1;
    sums.set(currency, (sums.get(currency) ?? 0) + own.reduce((sum, line) => sum + line.valueMinor, 0));
  }
  return { orders: count, revenue: toSums(sums) };
}

/** Largest first; the order has no meaning between currencies, but it is the same every time. */
const toSums = (sums: ReadonlyMap<string, number>): Sum[] =>
  [...sums].map(([currency, minor]) => ({ currency, minor })).sort((a, b) => b.minor - a.minor || (a.currency < b.currency ? -1 : 1));

/** A view says nothing of products: the feed's tags, or tags that were seen on screen, do. */
function learnProducts(touches: readonly Touch[], { productsOf }: Assortment): Map<string, readonly string[]> {
  const learned = new Map(productsOf);
  for (const { kind, video, product } of touches) {
    if (kind === 'viewed' || !video || !product) continue;
    const known = learned.get(video) ?? [];
    if (!known.includes(product)) learned.set(video, [...known, product]);
  }
  return learned;
}

function toCreditTouches({ kind, atMs, video, creator, product }: Touch, productsOf: ReadonlyMap<string, readonly string[]>): CreditTouch[] {
  if (kind === 'tagged') return [];
  if (kind !== 'viewed') return [{ kind, atMs, video, creator, product }];
  return (productsOf.get(video ?? '') ?? []).map((shown) => ({ kind, atMs, video, creator, product: shown }));
}
