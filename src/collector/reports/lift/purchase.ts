import { isAbovePrice } from '../abovePrice.js';
import type { Assortment } from '../names.js';
import type { Candidates, OrderToCredit } from '../settleOrders.js';
import type { SignedOrder } from '../../webhooks/signedOrder.js';

/** An order that counts in the comparison, and whose it is. */
export interface Purchase {
  visitor: string;
  atMs: number;
  currency: string;
  /** What the shop keeps of it: after refunds, without tax and shipping where its server says so. */
  valueMinor: number;
}

/** The mark that the shelf leaves on cart lines only visitors who are shown it can have: by it theirs would be the better known orders. */
export const withoutMarks = (order: SignedOrder): SignedOrder => ({
  ...order,
  lines: order.lines.map((line) => ({ ...line, session: null })),
});

/**
 * Whose an order is says the page that reported it, and nothing else. What two visitors claim is nobody's; what was given back is no order;
 * and a claim above the shop's price is made up. `null` where it does not count.
 */
export function purchaseOf(
  candidates: Candidates,
  { productOfVariant, ...assortment }: Assortment,
): Purchase | null {
  const claimed = candidates.filter(({ claimant }) => claimant !== null);
  const nameOf = ({ product, variant, sku }: OrderToCredit['lines'][number]) =>
    [variant, product, sku].flatMap((id) => productOfVariant.get(id ?? '') ?? [])[0] ?? product;
  const isMadeUp = ({ isConfirmed, currency, lines }: OrderToCredit) =>
    !isConfirmed &&
    lines.some((line) =>
      isAbovePrice(line, nameOf(line), currency, { productOfVariant, ...assortment }),
    );
  const [order, ...others] = claimed.filter((one) => !isMadeUp(one));
  const visitor = order?.claimant?.shopper;
  if (!order || visitor === undefined) return null;
  if (others.some(({ claimant }) => claimant?.shopper !== visitor)) return null;
  const { lines } = order;
  if (lines.length > 0 && lines.every(({ isReturned }) => isReturned)) return null;
  return {
    visitor,
    atMs: order.atMs,
    currency: order.currency,
    valueMinor: lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0),
  };
}
