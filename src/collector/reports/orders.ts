import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS } from '../../tools/time.js';
import { sortInSlices, type Pace } from '../pace.js';
import type { KeptOrder, ReportStore, Scope } from '../store/types.js';
import { foldOrders } from './foldOrders.js';
import { createCrediting, type CreditedOrder } from './credit.js';
import type { Assortment } from './names.js';
import type { SignedOrder } from '../webhooks/signedOrder.js';
import { chooseClaims } from './chooseClaim.js';
import { settleOrders, type Settled } from './settleOrders.js';

/** No page tells later than this. */
const TOLD_WITHIN_MS = 3 * DAY_MS;

export interface CreditQuestion {
  scope: Scope;
  assortment: Assortment;
  windows: CreditWindows;
  nowMs: number;
}

/** What a confirmed order paid beside the goods, and what went back. */
export type Paid = Pick<SignedOrder, 'currency' | 'taxMinor' | 'shippingMinor' | 'refundedMinor'> &
  Partial<Pick<SignedOrder, 'orderId' | 'atMs' | 'numbers'>>;

export interface CreditedOrders extends Omit<Settled, 'orders' | 'confirmed'> {
  orders: CreditedOrder[];
  confirmed: readonly Paid[];
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

/**
 * The orders of the scope with all that is known of whose each is, before any credit.
 *
 * @param read - what of the signed orders is taken; by default all of it.
 */
export async function settledOrders(
  store: ReportStore,
  { assortment, nowMs, ...question }: Omit<CreditQuestion, 'windows'>,
  pace: Pace,
  read = (order: SignedOrder) => order,
): Promise<Settled & { signedSinceMs: number | null }> {
  // Neither an order nor the way to it is any one creator's; its lines are.
  const scope = { ...question.scope, creator: null };
  const around = aroundOf(scope);
  const signedSinceMs = await store.signedSince(scope.tenant);
  const signed = (
    signedSinceMs === null ? [] : await foldOrders(await store.signedUpdates(around), pace)
  ).map(read);
  const claims = await store.claims(signedSinceMs === null ? scope : around);
  const settled = settleOrders({ ...scope, claims, signed, signedSinceMs, nowMs, assortment });
  return { ...settled, signedSinceMs };
}

const aroundOf = (scope: Scope): Scope => ({
  ...scope,
  fromMs: scope.fromMs - TOLD_WITHIN_MS,
  toMs: scope.toMs + TOLD_WITHIN_MS,
});

async function ordersSince(
  store: ReportStore,
  { windows, ...question }: CreditQuestion,
  pace: Pace,
): Promise<CreditedOrders & { confirmed: readonly SignedOrder[] }> {
  const { assortment } = question;
  const scope = { ...question.scope, creator: null };
  const { orders, signedSinceMs, ...settled } = await settledOrders(store, question, pace);
  const isSigned = signedSinceMs !== null && signedSinceMs < scope.toMs;
  if (orders.length === 0) return { ...settled, orders: [], abovePrice: 0, isSigned };

  // Engagement may lie before the range: it counts for as long as the longest window.
  const before = {
    ...scope,
    fromMs: scope.fromMs - Math.max(windows.clickMs, windows.viewMs),
    toMs: aroundOf(scope).toMs,
  };
  const sessions = new Set<string>();
  const shoppers = new Set<string>();
  for (const candidates of orders)
    for (const { claimant, lines } of candidates) {
      if (claimant) shoppers.add(claimant.shopper);
      if (claimant?.session) sessions.add(claimant.session);
      for (const { session } of lines) if (session) sessions.add(session);
      if (pace.spent(lines.length)) await pace.pause();
    }
  const owners = new Map<string, string[]>();
  if (sessions.size > 0)
    for (const { session, shopper } of await store.shoppersOf(before, [...sessions])) {
      owners.set(session, [...(owners.get(session) ?? []), shopper]);
      shoppers.add(shopper);
    }
  const touches = await store.touches({ ...before, toMs: scope.toMs }, [...shoppers]);
  const crediting = await createCrediting({ touches, assortment, owners, windows }, pace);
  const credited = (await chooseClaims(orders, crediting)).filter(
    ({ atMs }) => atMs >= scope.fromMs && atMs < scope.toMs,
  );
  const counted = credited.filter(({ isAbovePrice }) => !isAbovePrice);
  return {
    ...settled,
    orders: await sortInSlices(counted, (a, b) => a.atMs - b.atMs, pace),
    abovePrice: credited.length - counted.length,
    isSigned,
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
  lines: lines.map((line) => ({ ...line, touch: null, isInside: true })),
});
