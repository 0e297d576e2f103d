/**
 * Which claims may tell whose a signed order is. Its number can be counted up to by anybody, so a claim has to know more: what the
 * order came to, in which currency, and of its lines nothing that is wrong. What a visit did before proves nothing here, not even
 * that it left for the checkout: whoever makes up an order makes up that, too.
 */
import type { OrderClaim } from '../store/types.js';
import type { SignedOrder } from '../webhooks/signedOrder.js';
import type { Assortment } from './names.js';

/** A page's clock is corrected, and never quite. What was claimed earlier than this before the order existed was made up. */
const CLAIMED_BEFORE_MS = 10 * 60_000;

/** A page tells a total with or without tax and shipping, and one visit no more different ones than these. */
const MAX_TOTALS = 4;
/** Visits that claim an order and know it wrongly. More of them are somebody who guesses at what it came to. */
const MAX_WRONG = 8;
/** Share of an amount that a price rounded in another currency may be off. */
const ROUNDED_PRICES = 0.01;

/** @returns one claim for each visit, in the order of `claims`. */
export function claimsThatJoin(
  order: SignedOrder,
  claims: readonly OrderClaim[],
  assortment: Assortment,
): OrderClaim[] {
  const guessers = guessersIn(claims);
  const joined = new Map<string, OrderClaim>();
  const wrong = new Set<string>();
  for (const claim of claims) {
    const visit = JSON.stringify([claim.shopper, claim.session]);
    if (
      isMarked(claim, order) ||
      (!guessers.has(claim.shopper) && mayJoin(claim, order, assortment))
    ) {
      if (!joined.has(visit)) joined.set(visit, claim);
    } else wrong.add(visit);
  }
  const isGuessedAt = [...wrong].filter((visit) => !joined.has(visit)).length > MAX_WRONG;
  return [...joined.values()].filter(
    (claim) =>
      !isGuessedAt || isMarked(claim, order) || tellsLines(claim, order, assortment) === 'all',
  );
}

/** Shoppers who claim the order with one total after the other. */
function guessersIn(claims: readonly OrderClaim[]): ReadonlySet<string> {
  const totals = new Map<string, Set<string>>();
  for (const { shopper, currency, totalMinor } of claims)
    totals.set(shopper, (totals.get(shopper) ?? new Set()).add(`${currency} ${totalMinor}`));
  return new Set(
    [...totals].flatMap(([shopper, { size }]) => (size > MAX_TOTALS ? [shopper] : [])),
  );
}

/** A line of the order names the very visit that claims it. */
const isMarked = ({ session, ...claim }: OrderClaim, order: SignedOrder): boolean =>
  session !== null &&
  isInTime(claim, order) &&
  order.lines.some((line) => line.session === session);

const isInTime = (
  { atMs, receivedMs }: Pick<OrderClaim, 'atMs' | 'receivedMs'>,
  order: SignedOrder,
) => Math.min(atMs, receivedMs) >= order.atMs - CLAIMED_BEFORE_MS;

/** Whether a claim knows the order and not only its number. */
const mayJoin = (claim: OrderClaim, order: SignedOrder, assortment: Assortment): boolean =>
  isInTime(claim, order) &&
  knowsTotal(claim, order) &&
  tellsLines(claim, order, assortment) !== 'others';

/**
 * Pages tell a total with or without tax and shipping. Shops of several currencies sign the order in their own and show the shopper
 * another.
 */
function knowsTotal(claim: OrderClaim, order: SignedOrder) {
  const { currency, totalMinor, taxMinor, shippingMinor, lines, shown } = order;
  const sum = (of: 'netMinor' | 'taxMinor') => lines.reduce((all, line) => all + line[of], 0);
  const goodsMinor = sum('netMinor');
  const told = [
    totalMinor,
    totalMinor - taxMinor,
    totalMinor - shippingMinor,
    totalMinor - taxMinor - shippingMinor,
    goodsMinor,
    goodsMinor + sum('taxMinor'),
  ];
  // Each line may have been rounded, and the sum once more.
  const roundingMinor = lines.length + 1;
  const isNear = (minor: number, roomMinor: number) =>
    Math.abs(claim.totalMinor - minor) <= roundingMinor + roomMinor;
  if (claim.currency === currency && told.some((minor) => isNear(minor, 0))) return true;
  if (claim.currency !== shown?.currency) return false;
  // What each part came to in the other currency is told by nobody, and shops round prices there as they like.
  const rate = totalMinor > 0 ? shown.totalMinor / totalMinor : 1;
  return (
    isNear(shown.totalMinor, 0) ||
    told.some((minor) => minor < totalMinor && isNear(minor * rate, minor * rate * ROUNDED_PRICES))
  );
}

/**
 * What a claim tells of the order's lines: all of them, a part, or a product, or more pieces of it, than the order holds. Pages and
 * servers call the same product by different names, so only what the feed knows on both sides can be said to differ.
 */
function tellsLines(
  claim: OrderClaim,
  order: SignedOrder,
  { pricesOf, productOfVariant }: Assortment,
): 'all' | 'some' | 'others' {
  const find = (names: readonly (string | null)[]) => {
    for (const name of names) {
      const product = productOfVariant.get(name ?? '') ?? (pricesOf.has(name ?? '') ? name : null);
      if (product) return product;
    }
    return null;
  };
  const remaining = new Map<string, number>();
  for (const { variant, product, sku, quantity } of order.lines) {
    const name = find([variant, product, sku]);
    if (name === null) return 'some';
    remaining.set(name, (remaining.get(name) ?? 0) + quantity);
  }
  for (const { variant, product, quantity } of claim.lines) {
    const name = find([variant, product]);
    if (name === null) continue;
    const rest = (remaining.get(name) ?? 0) - quantity;
    if (rest < 0) return 'others';
    remaining.set(name, rest);
  }
  return [...remaining.values()].every((rest) => rest === 0) ? 'all' : 'some';
}
