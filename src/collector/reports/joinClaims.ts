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

/** @returns one claim for each visit, in the order of `claims`. */
export function claimsThatJoin(
  order: SignedOrder,
  claims: readonly OrderClaim[],
  assortment: Assortment,
): OrderClaim[] {
  const joined = new Map<string, OrderClaim>();
  for (const claim of claims) {
    const visit = JSON.stringify([claim.shopper, claim.session]);
    if (!joined.has(visit) && mayJoin(claim, order, assortment)) joined.set(visit, claim);
  }
  return [...joined.values()];
}

/** Whether a claim knows the order and not only its number. Of an order whose lines name their visit it need not. */
function mayJoin(claim: OrderClaim, order: SignedOrder, assortment: Assortment): boolean {
  const sinceMs = order.atMs - CLAIMED_BEFORE_MS;
  if (claim.atMs < sinceMs || claim.receivedMs < sinceMs) return false;
  if (claim.session !== null && order.lines.some(({ session }) => session === claim.session))
    return true;
  return knowsTotal(claim, order) && !namesOtherLines(claim, order, assortment);
}

/**
 * Pages tell a total with or without tax and shipping. Shops of several currencies sign the order in their own and show the shopper
 * another.
 */
function knowsTotal(claim: OrderClaim, { currency, totalMinor, lines, shown }: SignedOrder) {
  const goodsMinor = lines.reduce((sum, { netMinor }) => sum + netMinor, 0);
  const goodsShare = totalMinor > 0 ? Math.min(1, goodsMinor / totalMinor) : 1;
  // Each line may have been rounded, and the sum once more.
  const roundingMinor = lines.length + 1;
  return [{ currency, totalMinor }, ...(shown ? [shown] : [])].some(
    (paid) =>
      claim.currency === paid.currency &&
      claim.totalMinor <= paid.totalMinor + roundingMinor &&
      claim.totalMinor >= Math.floor(paid.totalMinor * goodsShare) - roundingMinor,
  );
}

/**
 * Whether the claim tells a product, or more pieces of it, than the order holds. Pages and servers call the same product by different
 * names, so only what the feed knows on both sides can be said to differ.
 */
function namesOtherLines(
  claim: OrderClaim,
  order: SignedOrder,
  { pricesOf, productOfVariant }: Assortment,
): boolean {
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
    if (name === null) return false;
    remaining.set(name, (remaining.get(name) ?? 0) + quantity);
  }
  for (const { variant, product, quantity } of claim.lines) {
    const name = find([variant, product]);
    if (name === null) continue;
    const rest = (remaining.get(name) ?? 0) - quantity;
    if (rest < 0) return true;
    remaining.set(name, rest);
  }
  return false;
}
