import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS } from '../../tools/time.js';
import { sortInSlices, type Pace } from '../pace.js';
import type { ReportStore, Scope } from '../store/types.js';
import { foldOrder, type SignedOrder, type SignedRow } from '../webhooks/signedOrder.js';
import { createCrediting, type CreditedOrder } from './credit.js';
import type { Assortment } from './names.js';
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

export interface CreditedOrders extends Omit<Settled, 'orders'> {
  orders: CreditedOrder[];
  /** Whether the shop's server had told of any order before the range's end. */
  isSigned: boolean;
}

/** Every order of the scope with its credit, line by line. */
export async function creditedOrders(
  store: ReportStore,
  { assortment, windows, nowMs, ...question }: CreditQuestion,
  pace: Pace,
): Promise<CreditedOrders> {
  // Neither an order nor the way to it is any one creator's; its lines are.
  const scope = { ...question.scope, creator: null };
  const around = {
    ...scope,
    fromMs: scope.fromMs - TOLD_WITHIN_MS,
    toMs: scope.toMs + TOLD_WITHIN_MS,
  };
  const signedSinceMs = await store.signedSince(scope.tenant);
  const signed =
    signedSinceMs === null ? [] : await foldAll(await store.signedUpdates(around), pace);
  const claims = await store.claims(signedSinceMs === null ? scope : around);
  const { orders, ...settled } = settleOrders({ ...scope, claims, signed, signedSinceMs, nowMs });
  const isSigned = signedSinceMs !== null && signedSinceMs < scope.toMs;
  if (orders.length === 0) return { ...settled, orders: [], isSigned };

  // Engagement may lie before the range: it counts for as long as the longest window.
  const before = {
    ...scope,
    fromMs: scope.fromMs - Math.max(windows.clickMs, windows.viewMs),
    toMs: around.toMs,
  };
  const sessions = new Set<string>();
  const shoppers = new Set<string>();
  for (const candidates of orders)
    for (const { claimant, lines } of candidates) {
      if (claimant) shoppers.add(claimant.shopper);
      if (claimant?.session) sessions.add(claimant.session);
      for (const { session } of lines) if (session) sessions.add(session);
      if (pace.spent(lines.length)) await pace.rest();
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
  return {
    ...settled,
    orders: await sortInSlices(credited, (a, b) => a.atMs - b.atMs, pace),
    isSigned,
  };
}

/** What of the orders is credited to a creator, and nothing of the shop's others; all of it without one. */
export function creditedTo(creator: string | null, all: CreditedOrders): CreditedOrders {
  if (creator === null) return all;
  const orders = all.orders.flatMap((order) => {
    const lines = order.lines.filter((line) => line.creator === creator);
    return lines.length > 0 ? [{ ...order, lines }] : [];
  });
  return { orders, isSigned: all.isSigned, confirmed: [], cancelled: 0, waiting: 0, unmatched: 0 };
}

/** All updates of one order stand together. */
async function foldAll(rows: readonly SignedRow[], pace: Pace): Promise<SignedOrder[]> {
  const orders: SignedOrder[] = [];
  let own: SignedRow[] = [];
  const close = () => {
    const order = own.length > 0 ? foldOrder(own) : null;
    if (order) orders.push(order);
    own = [];
  };
  for (const row of rows) {
    const first = own[0];
    if (first && (first.platform !== row.platform || first.update.orderId !== row.update.orderId))
      close();
    own.push(row);
    if (pace.spent()) await pace.rest();
  }
  close();
  return orders;
}

const days = (ms: number) => {
  const count = Math.round((ms / DAY_MS) * 10) / 10;
  return count === 1 ? '1 day' : `${count} days`;
};

export const ordersMeaning = ({ clickMs }: CreditWindows): string =>
  `An order counts once, whoever tells of it. A line is credited to the video from which its product was last added to the cart, or else last opened, within ${days(clickMs)} before the order.`;
export const influencedMeaning = ({ viewMs }: CreditWindows): string =>
  `Influenced orders had a product that was shown in a video viewed within ${days(viewMs)} before, without being opened or added from it. They are kept apart and never added to the orders above.`;
export const confirmedMeaning =
  "Confirmed orders were signed by your shop's server; their sales are after discounts and refunds, without tax and shipping, and cancelled ones are left out. From the first of them on, what a page says of an order only tells whose it was, and one that no server confirms within 48 hours counts nowhere.";
export const claimedMeaning =
  'These orders are what pages said in shoppers’ browsers; nobody has confirmed them. Set up your shop’s webhook, and only its own orders count.';
