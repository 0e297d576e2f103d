/**
 * Which creators, videos and products the orders are credited to. The questions to the store are in `orders.ts`; which touch
 * wins is decided by `creditOrder`. Here the touches of a shopper are gone through once, in their order, and of each kind only
 * the last one before an order is handed on: no earlier one could win.
 */
import {
  creditOrder,
  parseAttributionToken,
  type Touch as CreditTouch,
} from '../../events/attribution.js';
import type { OrderClaim, OrderClaimLine, Touch } from '../store/types.js';
import { createMemory, type Memory } from './shopperMemory.js';
import type { Assortment } from './names.js';
import { eachInSlices, type Pace } from '../pace.js';
import { learnShown } from './shown.js';

export interface CreditedLine {
  kind: 'direct' | 'influenced' | 'none';
  product: string;
  video: string | null;
  creator: string | null;
  /** The gifting that its video came from. */
  gift: string | null;
  valueMinor: number;
}

export interface CreditedOrder {
  orderId: string;
  atMs: number;
  shopper: string;
  currency: string;
  lines: CreditedLine[];
}

/** @param orders - oldest first, as the store tells them; so are `touches`. */
export async function creditOrders(
  orders: readonly OrderClaim[],
  touches: readonly Touch[],
  assortment: Assortment,
  pace: Pace,
): Promise<CreditedOrder[]> {
  const shown = await learnShown(touches, assortment, pace);
  const memories = new Map<string, Memory>();
  const memoryOf = (shopper: string) => {
    const known = memories.get(shopper) ?? createMemory(shown);
    memories.set(shopper, known);
    return known;
  };
  await eachInSlices(touches, pace, (touch) => memoryOf(touch.shopper).add(touch));

  const credited: CreditedOrder[] = [];
  for (const { orderId, atMs, shopper, currency, lines } of orders) {
    const memory = memoryOf(shopper);
    await memory.passTo(atMs, pace);
    const named = lines.map((line) => ({
      ...line,
      product: nameProduct(line, memory, assortment, shown.videosOf),
    }));
    const marks = latestMarks(named, atMs, memory, assortment);
    const creditedLines: CreditedLine[] = [];
    for (const line of named) {
      const { product, valueMinor } = line;
      const last = [
        memory.lastEngaged(product),
        marks.get(product),
        memory.lastView(product, pace),
      ].flatMap((touch) => touch ?? []);
      const [credit] = creditOrder({ atMs, lines: [line] }, last);
      creditedLines.push({
        product,
        valueMinor,
        ...(credit ?? { kind: 'none', video: null, creator: null, gift: null }),
      });
      if (pace.spent()) await pace.rest();
    }
    credited.push({ orderId, atMs, shopper, currency, lines: creditedLines });
  }
  return credited;
}

/** A thank-you page often knows only the shop's own variant id; the add to cart knew both. */
function nameProduct(
  { product, variant }: OrderClaimLine,
  memory: Memory,
  { productOfVariant }: Assortment,
  videosOf: ReadonlyMap<string, unknown>,
): string {
  if (memory.knows(product) || videosOf.has(product)) return product;
  const find = (id: string) => memory.productOfVariant(id) ?? productOfVariant.get(id);
  return find(variant ?? '') ?? find(product) ?? product;
}

/** A line that kept its mark says itself from which video it was added, even where the order cannot be joined to a visit. */
function latestMarks(
  lines: readonly OrderClaimLine[],
  orderedAtMs: number,
  memory: Memory,
  { creatorOf }: Assortment,
): Map<string, CreditTouch> {
  const latest = new Map<string, CreditTouch>();
  for (const { product, mark } of lines) {
    const read = parseAttributionToken(mark);
    if (!read) continue;
    // The mark has the shopper's clock, the order the corrected one: added after it was ordered it cannot have been.
    const atMs = Math.min(read.atMs, orderedAtMs);
    if (atMs < (latest.get(product)?.atMs ?? -Infinity)) continue;
    const creator = creatorOf.get(read.video) ?? memory.creatorOf(read.video);
    const gift = memory.giftOf(read.video);
    latest.set(product, { kind: 'added', atMs, video: read.video, creator, gift, product });
  }
  return latest;
}
