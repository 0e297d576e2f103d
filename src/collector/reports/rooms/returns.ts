/** What was given to creators, beside what their videos sold; and what is to be paid. */
import { createCalendar } from '../../../feed/zones.js';
import type { Cost } from '../../store/insights.js';
import type { CreditedOrder } from '../credit.js';
import { sumsOf, type CurrencyRanks } from '../shared/currencies.js';
import { addDays } from '../shared/range.js';
import type { PayoutLine, ReturnRoom, ReturnRow } from '../shared/rooms.js';
import type { Range, Sum } from '../shared/types.js';
import { meaning } from '../shared/meanings.js';
import { ordersFor, pickNames, type RoomDeps, type RoomQuestion } from './question.js';

/** As long as a report may be. */
const MOST_DAYS = 400;

export async function returnRoom(question: RoomQuestion, deps: RoomDeps): Promise<ReturnRoom> {
  const { store, names } = deps;
  const { range, creator } = question;
  const all = (await store.costs(question.shop)).filter(
    (cost) => creator === null || cost.creator === creator,
  );
  const costs = all.filter(({ day }) => day <= range.to);
  const firstDay = costs.reduce((first, { day }) => (day < first ? day : first), range.from);
  const earliest = addDays(range.to, 1 - MOST_DAYS);
  const since = firstDay < earliest ? earliest : firstDay;
  const toMs = createCalendar().toMs;
  const fromMs = toMs(since, range.timeZone, 'start');
  const { orders, ranks } = await ordersFor({ ...question, filter: null }, deps, {
    fromMs,
    toMs: range.toMs,
  });
  const startOf = (day: string) => toMs(day, range.timeZone, 'start');
  const rateAt = createRates(costs, startOf);
  const creators = [...new Set(costs.map((cost) => cost.creator))];
  const rows = creators.map((id) =>
    returnOf(id, { costs, sales: salesOf(id, orders), rateAt, ranks }),
  );
  return {
    meaning: meaning('room.returns'),
    payoutMeaning: meaning('payouts'),
    since: costs.length > 0 ? since : null,
    rows: rows.sort(byOrders),
    payouts: rows.flatMap(({ creator: id }) =>
      payoutsOf(id, { costs, range, rateAt, sales: salesOf(id, orders) }),
    ),
    entries: creator === null ? all.map(({ tenant: _tenant, ...entry }) => entry) : [],
    names: {
      ...pickNames(
        names.creators,
        all.map((cost) => cost.creator),
      ),
      ...pickNames(
        names.videos,
        all.map(({ video }) => video),
      ),
    },
  };
}

const byOrders = (a: ReturnRow, b: ReturnRow) =>
  b.orders - a.orders || (a.creator < b.creator ? -1 : 1);

interface Sale {
  order: CreditedOrder;
  video: string | null;
  valueMinor: number;
}

const salesOf = (creator: string, orders: readonly CreditedOrder[]): Sale[] =>
  orders.flatMap((order) =>
    order.lines.flatMap((line) =>
      line.kind === 'direct' && !line.isReturned && line.creator === creator
        ? [{ order, video: line.video, valueMinor: line.valueMinor }]
        : [],
    ),
  );

type RateAt = (creator: string, sale: Sale) => number;

/** The commission written down last before an order; one for its video before one for all of the creator's. */
function createRates(costs: readonly Cost[], startOf: (day: string) => number): RateAt {
  const rates = costs
    .filter(({ kind }) => kind === 'commission')
    .map((cost) => ({ ...cost, fromMs: startOf(cost.day) }))
    .sort((a, b) => a.fromMs - b.fromMs);
  return (creator, { order, video }) => {
    const own = rates.filter((cost) => cost.creator === creator && cost.fromMs <= order.atMs);
    return (
      own.findLast((cost) => cost.video !== null && cost.video === video)?.rate ??
      own.findLast((cost) => cost.video === null)?.rate ??
      0
    );
  };
}

interface Parts {
  costs: readonly Cost[];
  sales: readonly Sale[];
  rateAt: RateAt;
}

/** Rounded once for each currency and rate, and not once an order: it can be checked by hand. */
function commissionsOf(
  creator: string,
  sales: readonly Sale[],
  rateAt: RateAt,
): [string, number][] {
  const sold = new Map<string, { currency: string; rate: number; minor: number }>();
  for (const sale of sales) {
    const { currency } = sale.order;
    const rate = rateAt(creator, sale);
    const line = sold.get(`${currency} ${rate}`) ?? { currency, rate, minor: 0 };
    sold.set(`${currency} ${rate}`, line);
    line.minor += sale.valueMinor;
  }
  return [...sold.values()].map(({ currency, rate, minor }) => [
    currency,
    Math.round(minor * rate),
  ]);
}

function returnOf(
  creator: string,
  { costs, sales, rateAt, ranks }: Parts & { ranks: CurrencyRanks },
): ReturnRow {
  const own = costs.filter((cost) => cost.creator === creator);
  const sum = (items: Iterable<readonly [string | null, number]>): Sum[] => {
    const sums = new Map<string, number>();
    for (const [currency, minor] of items)
      if (currency !== null && minor > 0) sums.set(currency, (sums.get(currency) ?? 0) + minor);
    return sumsOf(sums, ranks);
  };
  const given = (kind: Cost['kind']) =>
    sum(own.filter((cost) => cost.kind === kind).map((cost) => [cost.currency, cost.amountMinor]));
  const gifts = given('gift');
  const fees = given('fee');
  const commission = sum(commissionsOf(creator, sales, rateAt));
  const revenue = sum(sales.map(({ order, valueMinor }) => [order.currency, valueMinor]));
  const orders = new Set(sales.map(({ order }) => order)).size;
  const all = [...gifts, ...fees, ...commission];
  const currencies = new Set(all.map(({ currency }) => currency));
  const [currency = ''] = currencies;
  const total = all.reduce((minor, each) => minor + each.minor, 0);
  const isOne = currencies.size === 1 && total > 0;
  const [sold] = revenue;
  return {
    creator,
    gifts,
    fees,
    commission,
    orders,
    revenue,
    perOrder: isOne && orders > 0 ? { currency, minor: Math.round(total / orders) } : null,
    ratio: isOne && revenue.length === 1 && sold?.currency === currency ? sold.minor / total : null,
  };
}

/** A line for each currency and commission that held. */
function payoutsOf(
  creator: string,
  { costs, sales, rateAt, range }: Parts & { range: Range },
): PayoutLine[] {
  const lines = new Map<string, PayoutLine>();
  const lineOf = (currency: string, rate: number) => {
    const key = `${currency} ${rate}`;
    const line = lines.get(key) ?? {
      creator,
      currency,
      salesMinor: 0,
      confirmedMinor: 0,
      rate,
      commissionMinor: 0,
      feesMinor: 0,
      dueMinor: 0,
    };
    lines.set(key, line);
    return line;
  };
  for (const sale of sales) {
    const { atMs, currency, isConfirmed } = sale.order;
    if (atMs < range.fromMs) continue;
    const line = lineOf(currency, rateAt(creator, sale));
    line.salesMinor += sale.valueMinor;
    if (isConfirmed) line.confirmedMinor += sale.valueMinor;
  }
  for (const line of lines.values()) line.commissionMinor = Math.round(line.salesMinor * line.rate);
  for (const cost of costs) {
    if (cost.creator !== creator || cost.kind !== 'fee' || cost.currency === null) continue;
    if (cost.day < range.from || cost.day > range.to) continue;
    const line = [...lines.values()].find(({ currency }) => currency === cost.currency);
    (line ?? lineOf(cost.currency, 0)).feesMinor += cost.amountMinor;
  }
  for (const line of lines.values()) line.dueMinor = line.commissionMinor + line.feesMinor;
  return [...lines.values()].filter(({ rate, dueMinor }) => rate > 0 || dueMinor > 0);
}
