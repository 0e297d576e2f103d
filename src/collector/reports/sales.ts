import { eachInSlices, type Pace } from '../pace.js';
import type { CreditedLine, CreditedOrder } from './credit.js';
import { sumsOf, type CurrencyRanks } from './shared/currencies.js';
import type { Sales } from './shared/types.js';
import type { LineOf } from './unknown.js';

/** Dimensions that sales are told by. */
export type Dimension = 'creator' | 'video' | 'product';
const dimensions: readonly Dimension[] = ['creator', 'video', 'product'];

/** Orders with at least one line of this account, and the value of these lines alone. */
interface Account {
  orders: number;
  sums: Map<string, number>;
  last: CreditedOrder | null;
}

export interface KeyAccounts {
  direct: Account;
  /** The part of `direct` that the shop's server signed. */
  confirmed: Account;
  /** The part of `direct` that was opened or added while its video was live. */
  live: Account;
  influenced: Account;
  /** The part of `direct` whose products were opened from an answer to a question. */
  answered: Account;
  /** Of the first line credited. */
  creator: string | null;
}

export interface SalesBook {
  /** Every order, whoever it is credited to. */
  reported: Account;
  credited: KeyAccounts;
  by: Readonly<Record<Dimension, ReadonlyMap<string, KeyAccounts>>>;
  /** Who ordered something they had opened or added from a video. */
  buyers: ReadonlySet<string>;
  /** When these orders were made, oldest first. */
  directAtMs: readonly number[];
  /** Orders by currency. */
  ordersIn: ReadonlyMap<string, number>;
  /** Those of them that are credited directly. */
  directIn: ReadonlyMap<string, number>;
  /** Orders that the shop's server signed. */
  confirmed: number;
}

const openAccount = (): Account => ({ orders: 0, sums: new Map(), last: null });
const openAccounts = (creator: string | null): KeyAccounts => ({
  direct: openAccount(),
  confirmed: openAccount(),
  live: openAccount(),
  influenced: openAccount(),
  answered: openAccount(),
  creator,
});

/**
 * Goes through all orders once. An order of two creators counts for both, each with its own lines.
 *
 * @param lineOf - which ids share a line; by default each has its own.
 */
export async function keepSalesBook(
  orders: readonly CreditedOrder[],
  pace: Pace,
  lineOf: LineOf = (_dimension, id) => id,
): Promise<SalesBook> {
  const reported = openAccount();
  const credited = openAccounts(null);
  const by: Record<Dimension, Map<string, KeyAccounts>> = {
    creator: new Map(),
    video: new Map(),
    product: new Map(),
  };
  const buyers = new Set<string>();
  const directAtMs: number[] = [];
  const ordersIn = new Map<string, number>();
  const directIn = new Map<string, number>();
  let confirmed = 0;

  const accountsOf = (dimension: Dimension, key: string, creator: string | null) => {
    const known = by[dimension].get(key) ?? openAccounts(creator);
    by[dimension].set(key, known);
    return known;
  };
  const enterLine = (order: CreditedOrder, line: CreditedLine) => {
    enter(reported, order, line.valueMinor);
    if (line.kind === 'none' || line.isReturned) return;
    enterCredit(credited, order, { ...line, kind: line.kind });
    for (const dimension of dimensions) {
      const key = line[dimension];
      if (key !== null)
        enterCredit(accountsOf(dimension, lineOf(dimension, key), line.creator), order, {
          ...line,
          kind: line.kind,
        });
    }
  };
  for (const order of orders) {
    ordersIn.set(order.currency, (ordersIn.get(order.currency) ?? 0) + 1);
    if (order.isConfirmed) confirmed += 1;
    await eachInSlices(order.lines, pace, (line) => enterLine(order, line));
    if (credited.direct.last !== order) continue;
    if (order.shopper !== null) buyers.add(order.shopper);
    directAtMs.push(order.atMs);
    directIn.set(order.currency, (directIn.get(order.currency) ?? 0) + 1);
  }
  return { reported, credited, by, buyers, directAtMs, ordersIn, directIn, confirmed };
}

function enterCredit(
  accounts: KeyAccounts,
  order: CreditedOrder,
  {
    kind,
    valueMinor,
    touch,
    isAnswer,
  }: { kind: 'direct' | 'influenced' } & Pick<CreditedLine, 'valueMinor' | 'touch' | 'isAnswer'>,
): void {
  enter(accounts[kind], order, valueMinor);
  if (kind === 'direct' && order.isConfirmed) enter(accounts.confirmed, order, valueMinor);
  if (kind === 'direct' && touch?.live) enter(accounts.live, order, valueMinor);
  if (kind === 'direct' && isAnswer) enter(accounts.answered, order, valueMinor);
}

function enter(account: Account, order: CreditedOrder, valueMinor: number): void {
  if (account.last !== order) account.orders += 1;
  account.last = order;
  account.sums.set(order.currency, (account.sums.get(order.currency) ?? 0) + valueMinor);
}

export const salesIn = ({ orders, sums }: Account, ranks: CurrencyRanks): Sales => ({
  orders,
  revenue: sumsOf(sums, ranks),
});
