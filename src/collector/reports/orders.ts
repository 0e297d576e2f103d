import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS, HOUR_MS } from '../../tools/time.js';
import type { Pace } from '../pace.js';
import type { KeptOrder, ReportStore, Scope } from '../store/types.js';
import type { CreditBook } from './creditBook.js';
import type { CreditedOrder } from './credit.js';
import { creditDays, dayOf } from './creditDays.js';
import type { Assortment } from './names.js';
import type { SignedOrder } from '../webhooks/signedOrder.js';
import type { UnsignedOrder } from './settleOrders.js';

/** How long a server may take to tell of an order that a page has claimed already: platforms try again for two days. */
const CONFIRM_WITHIN_MS = 48 * HOUR_MS;

export interface CreditQuestion {
  scope: Scope;
  assortment: Assortment;
  windows: CreditWindows;
  nowMs: number;
  /** Where days that were credited before are kept. */
  book?: CreditBook | undefined;
}

/** What a confirmed order paid beside the goods, and what went back. */
export type Paid = Pick<SignedOrder, 'currency' | 'taxMinor' | 'shippingMinor' | 'refundedMinor'> &
  Partial<Pick<SignedOrder, 'orderId' | 'atMs' | 'numbers'>>;

export interface CreditedOrders {
  /** Oldest first. */
  orders: CreditedOrder[];
  confirmed: readonly Paid[];
  cancelled: number;
  /** Claims of the range that no signed order bears out, though they arrive: `waiting` may still be. */
  waiting: number;
  unmatched: number;
  /** Claims that are left out, since they claim more than the shop takes. */
  abovePrice: number;
  /** Whether the shop's server had told of any order before the range's end. */
  isSigned: boolean;
}

/** Every order of the scope with its credit, line by line: those that were credited for good, and those since. */
export async function creditedOrders(
  store: ReportStore,
  question: CreditQuestion,
  pace: Pace,
): Promise<CreditedOrders> {
  const { scope } = question;
  const { ordersMs } = await store.aged();
  const fromMs = Math.min(scope.toMs, Math.max(scope.fromMs, ordersMs));
  const since = await ordersSince(store, { ...question, scope: { ...scope, fromMs } }, pace);
  if (scope.fromMs >= ordersMs) return since;
  // Nothing says any more where these came from.
  if (scope.only) return since;
  const kept = await store.keptOrders(scope);
  return {
    ...since,
    orders: [...kept.map(fromKept), ...since.orders],
    confirmed: [
      ...kept.flatMap(({ currency, paid }) => (paid ? { ...paid, currency } : [])),
      ...since.confirmed,
    ],
  };
}

async function ordersSince(
  store: ReportStore,
  { nowMs, book, ...question }: CreditQuestion,
  pace: Pace,
): Promise<CreditedOrders> {
  const { fromMs, toMs, tenant } = question.scope;
  const isIn = (ms: number) => ms >= fromMs && ms < toMs;
  const whole = { ...question.scope, fromMs: dayOf(fromMs), toMs: dayOf(toMs - 1) + DAY_MS };
  const asked = { ...question, nowMs, scope: whole };
  const days =
    (await book?.days(store, asked, pace)) ??
    [...(await creditDays(store, asked, pace)).entries()]
      .sort(([a], [b]) => a - b)
      .map(([, day]) => day);
  const credited = days.flatMap(({ orders }) => orders.filter(({ atMs }) => isIn(atMs)));
  const orders = credited.filter(({ isAbovePrice }) => !isAbovePrice);
  const unsigned = new Map<string, UnsignedOrder>();
  for (const day of days)
    for (const order of day.unsigned)
      if (order.claimedMs.some(isIn)) unsigned.set(order.name, order);
  const waiting = [...unsigned.values()].filter(
    ({ receivedMs }) => nowMs - receivedMs < CONFIRM_WITHIN_MS,
  ).length;
  const signedSinceMs = await store.signedSince(tenant);
  return {
    orders,
    confirmed: days.flatMap(({ confirmed }) => confirmed.filter(({ atMs }) => isIn(atMs))),
    cancelled: days.reduce((sum, { cancelledMs }) => sum + cancelledMs.filter(isIn).length, 0),
    waiting,
    unmatched: unsigned.size - waiting,
    abovePrice: credited.length - orders.length,
    isSigned: signedSinceMs !== null && signedSinceMs < toMs,
  };
}

/**
 * What of the orders is credited to a creator, and to what the filter leaves, and nothing of the shop's others; all of it without
 * either.
 */
export function creditedTo(
  { creator = null, only }: Pick<Scope, 'creator' | 'only'>,
  all: CreditedOrders,
): CreditedOrders {
  if (creator === null && !only) return all;
  const orders = all.orders.flatMap((order) => {
    const lines = order.lines.filter(
      (line) =>
        line.kind !== 'none' &&
        (creator === null || line.creator === creator) &&
        (!only || line.isInside),
    );
    return lines.length > 0 ? [{ ...order, lines }] : [];
  });
  const { isSigned } = all;
  return {
    orders,
    isSigned,
    confirmed: [],
    cancelled: 0,
    waiting: 0,
    unmatched: 0,
    abovePrice: 0,
  };
}

/** As an order among others. */
const fromKept = ({ fromMs, currency, isConfirmed, lines }: KeptOrder): CreditedOrder => ({
  orderId: '',
  atMs: fromMs,
  shopper: null,
  claimant: null,
  isAbovePrice: false,
  isConfirmed,
  currency,
  lines: lines.map((line) => ({ ...line, touch: null, isAnswer: false, isInside: true })),
});
