/** What all rooms are asked with, and what they ask first. */
import type { CreditWindows } from '../../../events/attribution.js';
import type { Scope } from '../../store/types.js';
import type { ReportDeps } from '../createReport.js';
import type { Name } from '../names.js';
import { creditedOrders, creditedTo, type CreditedOrders } from '../orders.js';
import { rankCurrencies, ranksOf, type CurrencyRanks } from '../shared/currencies.js';
import type { Filter } from '../shared/filters.js';
import type { Range } from '../shared/types.js';
import type { KnownOrders } from './knownOrders.js';
import { onlyOf } from './filter.js';

export interface RoomQuestion {
  shop: string;
  range: Range;
  filter: Filter | null;
  automated: boolean;
  windows: CreditWindows;
  creator: string | null;
  /** What else stands in the address. */
  query: URLSearchParams;
}

/** A room is made from what the report is made from, and from orders that another room has asked for. */
export interface RoomDeps extends ReportDeps {
  knownOrders: KnownOrders;
  /** How old these may be: as the report that the room stands under. `null`: not at all. */
  since: number | null;
}

export const scopeFor = ({
  shop,
  range,
  filter,
  automated,
  creator,
}: Omit<RoomQuestion, 'query' | 'windows'>): Scope => ({
  tenant: shop,
  fromMs: range.fromMs,
  toMs: range.toMs,
  automated,
  creator,
  only: onlyOf(filter, range.fromMs),
});

export interface RoomOrders extends CreditedOrders {
  ranks: CurrencyRanks;
}

/** Orders of the question, as far as they are its creator's and its filter leaves them. */
export async function ordersFor(
  { windows, ...question }: Omit<RoomQuestion, 'query'>,
  { store, assortment, nowMs, pace, book, knownOrders, since }: RoomDeps,
  time: { fromMs: number; toMs: number } = question.range,
): Promise<RoomOrders> {
  const scope = { ...scopeFor(question), fromMs: time.fromMs, toMs: time.toMs };
  // Neither an order nor its credit is any one creator's.
  const asked = { ...scope, creator: null };
  const all = await knownOrders.read(JSON.stringify([asked, windows]), since, nowMs, () =>
    creditedOrders(store, { scope: asked, assortment, windows, nowMs, book }, pace),
  );
  const ordersIn = new Map<string, number>();
  for (const { currency } of all.orders) ordersIn.set(currency, (ordersIn.get(currency) ?? 0) + 1);
  return { ...creditedTo(scope, all), ranks: ranksOf(rankCurrencies(ordersIn, new Map())) };
}

/** Those of the tables' names that an answer needs. */
export function pickNames(
  table: Readonly<Record<string, Name>>,
  ids: Iterable<string | null>,
): Record<string, Name> {
  const picked: [string, Name][] = [];
  for (const id of new Set(ids)) {
    const name = id !== null && Object.hasOwn(table, id) ? table[id] : undefined;
    if (id !== null && name) picked.push([id, name]);
  }
  return Object.fromEntries(picked);
}
