/**
 * Which orders there are. A page's word is a claim; what the shop's server signed is a fact. Claims are joined to the facts, since
 * they know whose order it was, and from the first signed order on they make no order by themselves.
 */
import { parseAttributionToken } from '../../events/attribution.js';
import type { OrderClaim } from '../store/types.js';
import { orderName } from '../webhooks/orderName.js';
import type { SignedOrder } from '../webhooks/signedOrder.js';
import { claimsThatJoin } from './joinClaims.js';
import type { Assortment } from './names.js';

/** A line with all that is known of whose it is. */
export interface LineToCredit {
  product: string;
  variant: string | null;
  sku: string | null;
  quantity: number;
  /** What the merchant keeps of it, minor units: signed lines after discounts and refunds, without tax. */
  valueMinor: number;
  isReturned: boolean;
  /** The visit that the line's mark names. */
  session: string | null;
}

export interface OrderToCredit {
  orderId: string;
  atMs: number;
  isConfirmed: boolean;
  currency: string;
  /** Of the page that claimed it, as far as one did. */
  claimant: { shopper: string; session: string | null } | null;
  lines: LineToCredit[];
}

/**
 * Several claims of one order: which of them holds is known when it is seen what their shoppers did. Of a signed order the first one
 * is that which nobody claims.
 */
export type Candidates = readonly [OrderToCredit, ...OrderToCredit[]];

export interface Settled {
  /** Each order of which any claim, or the server, says that it belongs to the range; oldest first. */
  orders: Candidates[];
  /** Signed orders of the range that count. */
  confirmed: SignedOrder[];
  /** When those were placed that were cancelled. */
  cancelledMs: number[];
  /** What is claimed in the range and no signed order bears out, though they arrive. */
  unsigned: UnsignedOrder[];
}

/** An order that only pages tell of, though the shop's server signs its orders. */
export interface UnsignedOrder {
  name: string;
  /** When the first claim came. */
  receivedMs: number;
  claimedMs: readonly number[];
}

interface SettlementInput {
  claims: readonly OrderClaim[];
  /** Those around the range, too. */
  signed: readonly SignedOrder[];
  signedSinceMs: number | null;
  fromMs: number;
  toMs: number;
  assortment: Assortment;
}

export function settleOrders(input: SettlementInput): Settled {
  const { signed, signedSinceMs, fromMs, toMs, assortment } = input;
  const isIn = ({ atMs }: { atMs: number }) => atMs >= fromMs && atMs < toMs;
  const find = indexOf(signed);
  const joined = new Map<SignedOrder, OrderClaim[]>();
  const alone = new Map<string, OrderClaim[]>();
  for (const claim of input.claims) {
    const order = find(claim);
    if (order) addTo(joined, order, claim);
    else addTo(alone, orderName(claim.orderId), claim);
  }

  const placed = signed.filter((order) => order.status === 'placed' && isIn(order));
  const orders = placed.map((order): Candidates => {
    const unclaimed = toConfirmed(order);
    const claims = claimsThatJoin(order, joined.get(order) ?? [], assortment);
    return [
      unclaimed,
      ...claims.map(({ shopper, session }) => ({ ...unclaimed, claimant: { shopper, session } })),
    ];
  });
  const unsigned: UnsignedOrder[] = [];
  for (const [name, claims] of alone) {
    const first = claims[0] as OrderClaim;
    if (signedSinceMs === null || first.receivedMs < signedSinceMs) {
      orders.push([toClaimed(first), ...claims.slice(1).map(toClaimed)]);
    } else if (claims.some(isIn)) {
      const claimedMs = claims.map(({ atMs }) => atMs);
      unsigned.push({ name, receivedMs: first.receivedMs, claimedMs });
    }
  }
  return {
    orders: orders.sort((a, b) => a[0].atMs - b[0].atMs || (a[0].orderId < b[0].orderId ? -1 : 1)),
    confirmed: placed,
    cancelledMs: signed
      .filter((order) => order.status === 'cancelled' && isIn(order))
      .map(({ atMs }) => atMs),
    unsigned,
  };
}

function addTo<K>(lists: Map<K, OrderClaim[]>, key: K, claim: OrderClaim): void {
  const list = lists.get(key);
  if (list) list.push(claim);
  else lists.set(key, [claim]);
}

/** A page may know an order's number or its id; where two orders share a name, the one nearest in time is meant. */
function indexOf(signed: readonly SignedOrder[]) {
  const byName = new Map<string, SignedOrder[]>();
  for (const order of signed)
    for (const name of new Set([order.orderId, ...order.numbers].map(orderName)))
      byName.set(name, [...(byName.get(name) ?? []), order]);
  return ({ orderId, atMs }: OrderClaim): SignedOrder | undefined => {
    let nearest: SignedOrder | undefined;
    for (const order of byName.get(orderName(orderId)) ?? [])
      if (!nearest || Math.abs(order.atMs - atMs) < Math.abs(nearest.atMs - atMs)) nearest = order;
    return nearest;
  };
}

function toConfirmed({ orderId, atMs, currency, lines }: SignedOrder): OrderToCredit {
  return {
    orderId,
    atMs,
    isConfirmed: true,
    currency,
    claimant: null,
    lines: lines.map(({ product, variant, sku, quantity, keptMinor, isReturned, session }) => ({
      product: product ?? sku ?? variant ?? '',
      variant,
      sku,
      quantity,
      valueMinor: keptMinor,
      isReturned,
      session,
    })),
  };
}

function toClaimed({
  orderId,
  atMs,
  shopper,
  session,
  currency,
  totalMinor,
  lines,
}: OrderClaim): OrderToCredit {
  const sumMinor = lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
  // Lines can come to no more than what was paid for all of them.
  const paidOf = (minor: number) =>
    sumMinor > totalMinor ? Number((BigInt(minor) * BigInt(totalMinor)) / BigInt(sumMinor)) : minor;
  return {
    orderId,
    atMs,
    isConfirmed: false,
    currency,
    claimant: { shopper, session },
    lines: lines.map(({ product, variant, quantity, valueMinor, mark }) => ({
      product,
      variant,
      sku: null,
      quantity,
      valueMinor: paidOf(valueMinor),
      isReturned: false,
      session: sessionOf(mark),
    })),
  };
}

const sessionOf = (token: string | null) => parseAttributionToken(token)?.session ?? null;
