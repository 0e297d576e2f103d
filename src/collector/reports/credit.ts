/**
 * Which creators, videos and products the orders are credited to. The questions to the store are in `orders.ts`; which touch
 * wins is decided by `winningTouch`. Here the touches of a shopper are gone through once, in their order, and of each kind only
 * the last one before an order is handed on: no earlier one could win.
 *
 * Only what the collector has itself seen counts: an order is joined to the shopper who claimed it, and each line to the visit that
 * its mark names, and what these did decides.
 */
import { winningTouch, type CreditWindows } from '../../events/attribution.js';
import type { Touch } from '../store/types.js';
import { isAbovePrice } from './abovePrice.js';
import { createMemory, type CreditTouch, type Memory } from './shopperMemory.js';
import type { Assortment } from './names.js';
import { eachInSlices, type Pace } from '../pace.js';
import { learnShown, type Shown } from './shown.js';
import type { LineToCredit, OrderToCredit } from './settleOrders.js';

export interface CreditedLine {
  kind: 'direct' | 'influenced' | 'none';
  product: string;
  video: string | null;
  creator: string | null;
  /** The gifting that its video came from. */
  gift: string | null;
  valueMinor: number;
  /** All of it was given back: nothing was sold. */
  isReturned: boolean;
  /** What won the credit; `null` where nothing did, or it is known no more. */
  touch: { kind: 'added' | 'opened' | 'viewed'; atMs: number; live: boolean } | null;
  /** The product was opened from an answer to a question before. */
  isAnswer: boolean;
  /** Whether that is among what the report's filter leaves. */
  isInside: boolean;
}

export interface CreditedOrder {
  orderId: string;
  atMs: number;
  /** Whose it was, as far as anybody knows. */
  shopper: string | null;
  /** The shopper whose page claimed it. */
  claimant: string | null;
  isConfirmed: boolean;
  /** A page claims more for a credited line than the shop takes: made up, as far as anybody can see. */
  isAbovePrice: boolean;
  currency: string;
  lines: CreditedLine[];
}

export interface Crediting {
  /** To be asked of one order after the other, oldest first. */
  credit(order: OrderToCredit): Promise<CreditedOrder>;
  /** Whose this visit is, as far as the collector has seen. */
  ownersOf(session: string | null): readonly string[];
}

export interface CreditInput {
  /** Oldest first, as the store tells them. */
  touches: readonly Touch[];
  assortment: Assortment;
  /** Shoppers by their sessions. */
  owners: ReadonlyMap<string, readonly string[]>;
  windows: CreditWindows;
}

/** An order and a visit are one shopper's, or of one before and after a consent; whoever names hundreds makes work. */
const MAX_OWNERS = 4;

export async function createCrediting(
  { touches, assortment, owners, windows }: CreditInput,
  pace: Pace,
): Promise<Crediting> {
  const shown = await learnShown(touches, assortment, pace);
  const memories = new Map<string, Memory>();
  const memoryOf = (shopper: string) => {
    const known = memories.get(shopper) ?? createMemory(shown);
    memories.set(shopper, known);
    return known;
  };
  await eachInSlices(touches, pace, (touch) => memoryOf(touch.shopper).add(touch));
  const ownersOf = (session: string | null) =>
    session === null ? [] : (owners.get(session) ?? []).slice(0, MAX_OWNERS);

  return {
    ownersOf,
    async credit({ orderId, atMs, isConfirmed, currency, claimant, lines }) {
      // A mark on any line says whose the order is, for lines without one as well.
      const own = [
        ...(claimant ? [claimant.shopper, ...ownersOf(claimant.session)] : []),
        ...new Set(lines.flatMap(({ session }) => ownersOf(session))),
      ].slice(0, MAX_OWNERS);
      let buyer: string | null = null;
      let isAbove = false;
      const credited: CreditedLine[] = [];
      for (const line of lines) {
        // Who put it into the cart, then whoever ordered it.
        const shoppers = [...new Set([...ownersOf(line.session), ...own])];
        for (const shopper of shoppers) await memoryOf(shopper).passTo(atMs, pace);
        const found = touchesOf(line, shoppers.map(memoryOf), assortment, shown, pace);
        const won = winningTouch(found.product, atMs, found.touches, windows);
        const kind = won === null ? 'none' : won.kind === 'viewed' ? 'influenced' : 'direct';
        credited.push({
          product: found.product,
          valueMinor: line.valueMinor,
          isReturned: line.isReturned,
          kind,
          video: won?.video ?? null,
          creator: won?.creator ?? null,
          gift: won?.gift ?? null,
          touch: won && { kind: won.kind, atMs: won.atMs, live: won.live === true },
          isAnswer: won?.isAnswer ?? false,
          isInside: won?.isInside ?? false,
        });
        if (won && !isConfirmed)
          isAbove ||= isAbovePrice(line, found.product, currency, assortment);
        if (kind === 'direct') buyer ??= shoppers[0] ?? null;
        if (pace.spent(1 + shoppers.length)) await pace.pause();
      }
      return {
        orderId,
        atMs,
        shopper: buyer ?? claimant?.shopper ?? null,
        claimant: claimant?.shopper ?? null,
        isConfirmed,
        isAbovePrice: isAbove,
        currency,
        lines: credited,
      };
    },
  };
}

/** The last touches of each kind that the line's product had, under the name that the shelf knows it by. */
function touchesOf(
  line: LineToCredit,
  memories: readonly Memory[],
  assortment: Assortment,
  shown: Shown,
  pace: Pace,
): { product: string; touches: CreditTouch[] } {
  const names = memories.map((memory) => nameProduct(line, memory, assortment, shown.videosOf));
  const at = memories.findIndex(
    (memory, index) => memory.lastEngaged(names[index] ?? '').length > 0,
  );
  const product =
    names[Math.max(0, at)] ?? nameProduct(line, createMemory(shown), assortment, shown.videosOf);
  const touches = memories.flatMap((memory) => [
    ...memory.lastEngaged(product),
    ...[memory.lastView(product, pace)].flatMap((touch) => touch ?? []),
  ]);
  // Of touches at the same moment the later told one wins, and visits know nothing of each other's order.
  return { product, touches: touches.sort((a, b) => a.atMs - b.atMs) };
}

/** A thank-you page often knows only the shop's own variant id; the add to cart knew both. */
function nameProduct(
  { product, variant, sku }: LineToCredit,
  memory: Memory,
  { productOfVariant }: Assortment,
  videosOf: ReadonlyMap<string, unknown>,
): string {
  if (memory.knows(product) || videosOf.has(product)) return product;
  // The feed is the merchant's; what a visit called a variant is its own word.
  const find = (id: string) => productOfVariant.get(id) ?? memory.productOfVariant(id);
  return find(variant ?? '') ?? find(product) ?? find(sku ?? '') ?? product;
}
