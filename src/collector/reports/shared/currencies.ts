import type { Sum } from './types.js';

/** Place of each currency, from 0. */
export type CurrencyRanks = ReadonlyMap<string, number>;

/**
 * The shop's currencies: that with the most orders first, which is taken for the shop's own; the earlier days decide between
 * equals. How much money it is decides nothing: there is no rate here, and the minor units of two currencies say nothing of
 * each other.
 */
export function rankCurrencies(
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): string[] {
  const count = (of: ReadonlyMap<string, number>, currency: string) => of.get(currency) ?? 0;
  return [...new Set([...now.keys(), ...before.keys()])].sort(
    (a, b) =>
      count(now, b) - count(now, a) || count(before, b) - count(before, a) || (a < b ? -1 : 1),
  );
}

export const ranksOf = (currencies: readonly string[]): CurrencyRanks =>
  new Map(currencies.map((currency, rank) => [currency, rank]));

export const sumsOf = (sums: ReadonlyMap<string, number>, ranks: CurrencyRanks): Sum[] =>
  [...sums]
    .map(([currency, minor]) => ({ currency, minor }))
    .sort((a, b) => (ranks.get(a.currency) ?? 0) - (ranks.get(b.currency) ?? 0));

/** More money first: in the shop's own currency; where that is equal, in the next. Both come in the order of their ranks. */
export function compareMoney(a: readonly Sum[], b: readonly Sum[], ranks: CurrencyRanks): number {
  const rankAt = (sums: readonly Sum[], index: number) =>
    ranks.get(sums[index]?.currency ?? '') ?? Infinity;
  let [nextA, nextB] = [0, 0];
  while (nextA < a.length || nextB < b.length) {
    const [rankA, rankB] = [rankAt(a, nextA), rankAt(b, nextB)];
    const minorA = rankA <= rankB ? (a[nextA++]?.minor ?? 0) : 0;
    const minorB = rankB <= rankA ? (b[nextB++]?.minor ?? 0) : 0;
    if (minorA !== minorB) return minorB - minorA;
  }
  return 0;
}
