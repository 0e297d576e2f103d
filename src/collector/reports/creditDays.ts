/**
 * Orders by the day of UTC they were made on. How one is credited depends on the days before it and on nothing else, so that a day's
 * orders are the same for every report, and may be kept (`creditBook.ts`).
 */
import type { CreditWindows } from '../../events/attribution.js';
import { DAY_MS } from '../../tools/time.js';
import { eachInSlices, sortInSlices, type Pace } from '../pace.js';
import type { ReportStore, Scope, Touch } from '../store/types.js';
import type { SignedOrder } from '../webhooks/signedOrder.js';
import { chooseClaims } from './chooseClaim.js';
import { createCrediting, type CreditedOrder } from './credit.js';
import { foldOrders } from './foldOrders.js';
import type { Assortment } from './names.js';
import { settleOrders, type Candidates, type Settled, type UnsignedOrder } from './settleOrders.js';

/** No page tells later than this. */
export const TOLD_WITHIN_MS = 3 * DAY_MS;

export interface DayOfOrders {
  /** Oldest first; those that claim more than the shop takes as well. */
  orders: CreditedOrder[];
  confirmed: SignedOrder[];
  /** When those were placed that were cancelled. */
  cancelledMs: number[];
  /** Claims of this day, or also of it, that no signed order bears out. */
  unsigned: UnsignedOrder[];
}

interface DaysQuestion {
  /** Whole days of UTC. */
  scope: Scope;
  assortment: Assortment;
  windows: CreditWindows;
}

export const dayOf = (ms: number): number => Math.floor(ms / DAY_MS) * DAY_MS;
export const longest = ({ clickMs, viewMs }: CreditWindows): number => Math.max(clickMs, viewMs);

/**
 * The orders of the scope with all that is known of whose each is, before any credit.
 *
 * @param read - what of the signed orders is taken; by default all of it.
 */
export async function settledOrders(
  store: ReportStore,
  { assortment, ...question }: Omit<DaysQuestion, 'windows'>,
  pace: Pace,
  read = (order: SignedOrder) => order,
): Promise<Settled> {
  // Neither an order nor the way to it is any one creator's; its lines are.
  const scope = { ...question.scope, creator: null };
  const around = aroundOf(scope);
  const signedSinceMs = await store.signedSince(scope.tenant);
  const signed = (
    signedSinceMs === null ? [] : await foldOrders(await store.signedUpdates(around), pace)
  ).map(read);
  const claims = await store.claims(signedSinceMs === null ? scope : around);
  return settleOrders({ ...scope, claims, signed, signedSinceMs, assortment });
}

const aroundOf = (scope: Scope): Scope => ({
  ...scope,
  fromMs: scope.fromMs - TOLD_WITHIN_MS,
  toMs: scope.toMs + TOLD_WITHIN_MS,
});

/** @returns the days of the scope on which there are any. */
export async function creditDays(
  store: ReportStore,
  question: DaysQuestion,
  pace: Pace,
): Promise<Map<number, DayOfOrders>> {
  const scope = { ...question.scope, creator: null };
  const settled = await settledOrders(store, question, pace);
  const days = new Map<number, DayOfOrders>();
  const isIn = (ms: number) => ms >= scope.fromMs && ms < scope.toMs;
  const dayAt = (ms: number): DayOfOrders => {
    const empty = { orders: [], confirmed: [], cancelledMs: [], unsigned: [] };
    const day = days.get(dayOf(ms)) ?? empty;
    days.set(dayOf(ms), day);
    return day;
  };
  for (const order of settled.confirmed) dayAt(order.atMs).confirmed.push(order);
  for (const ms of settled.cancelledMs) dayAt(ms).cancelledMs.push(ms);
  for (const order of settled.unsigned)
    for (const day of new Set(order.claimedMs.filter(isIn).map(dayOf)))
      dayAt(day).unsigned.push(order);
  for (const order of await creditAll(store, { ...question, scope }, settled.orders, pace))
    if (isIn(order.atMs)) dayAt(order.atMs).orders.push(order);
  for (const day of days.values())
    day.orders = await sortInSlices(day.orders, (a, b) => a.atMs - b.atMs, pace);
  return days;
}

/** Orders that are credited by what happened in the same days. */
interface Together {
  orders: Candidates[];
  fromMs: number;
  toMs: number;
}

/** Those of one day together; one that is claimed on several days by itself. */
function groupByDays(orders: readonly Candidates[]): Together[] {
  const groups: Together[] = [];
  const ofDay = new Map<number, Together>();
  for (const candidates of orders) {
    const times = candidates.map(({ atMs }) => atMs);
    const fromMs = dayOf(Math.min(...times));
    const toMs = dayOf(Math.max(...times)) + DAY_MS;
    const isOfOneDay = toMs - fromMs === DAY_MS;
    const group = (isOfOneDay && ofDay.get(fromMs)) || { orders: [], fromMs, toMs };
    if (group.orders.length === 0) groups.push(group);
    if (isOfOneDay) ofDay.set(fromMs, group);
    group.orders.push(candidates);
  }
  return groups;
}

async function creditAll(
  store: ReportStore,
  { scope, assortment, windows }: DaysQuestion,
  orders: readonly Candidates[],
  pace: Pace,
): Promise<CreditedOrder[]> {
  if (orders.length === 0) return [];
  const groups = groupByDays(orders);
  // Engagement may lie before the order: it counts for as long as the longest window.
  const windowMs = longest(windows);
  const before = {
    ...scope,
    fromMs: groups.reduce((first, { fromMs }) => Math.min(first, fromMs), scope.fromMs) - windowMs,
    toMs: groups.reduce((last, { toMs }) => Math.max(last, toMs), scope.toMs),
  };
  const named = await namedIn(orders, pace);
  const owners = new Map<string, string[]>();
  if (named.sessions.size > 0)
    for (const { session, shopper } of await store.shoppersOf(
      { ...before, toMs: before.toMs + TOLD_WITHIN_MS },
      [...named.sessions],
    ))
      owners.set(session, [...(owners.get(session) ?? []), shopper]);
  const shoppers = new Set([...named.shoppers, ...[...owners.values()].flat()]);
  const touches = new Map<string, Touch[]>();
  await eachInSlices(await store.touches(before, [...shoppers]), pace, (touch) => {
    const own = touches.get(touch.shopper);
    if (own) own.push(touch);
    else touches.set(touch.shopper, [touch]);
  });
  const credited: CreditedOrder[] = [];
  for (const group of groups) {
    const { sessions, shoppers: claimants } = await namedIn(group.orders, pace);
    const own = new Set([
      ...claimants,
      ...[...sessions].flatMap((session) => owners.get(session) ?? []),
    ]);
    const isNear = ({ atMs }: Touch) => atMs >= group.fromMs - windowMs && atMs < group.toMs;
    const near = [...own].flatMap((shopper) => (touches.get(shopper) ?? []).filter(isNear));
    const crediting = await createCrediting({ touches: near, assortment, owners, windows }, pace);
    credited.push(...(await chooseClaims(group.orders, crediting)));
  }
  return credited;
}

/** Whose the orders may be. */
async function namedIn(
  orders: readonly Candidates[],
  pace: Pace,
): Promise<{ sessions: Set<string>; shoppers: Set<string> }> {
  const sessions = new Set<string>();
  const shoppers = new Set<string>();
  for (const candidates of orders)
    for (const { claimant, lines } of candidates) {
      if (claimant) shoppers.add(claimant.shopper);
      if (claimant?.session) sessions.add(claimant.session);
      for (const { session } of lines) if (session) sessions.add(session);
      if (pace.spent(lines.length)) await pace.pause();
    }
  return { sessions, shoppers };
}
