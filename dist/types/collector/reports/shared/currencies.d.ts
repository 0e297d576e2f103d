import type { Sum } from './types.js';
/** Place of each currency, from 0. */
export type CurrencyRanks = ReadonlyMap<string, number>;
/**
 * The shop's currencies: that with the most orders first, which is taken for the shop's own; the earlier days decide between
 * equals. How much money it is decides nothing: there is no rate here, and the minor units of two currencies say nothing of
 * each other.
 */
export declare function rankCurrencies(now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): string[];
export declare const ranksOf: (currencies: readonly string[]) => CurrencyRanks;
export declare const sumsOf: (sums: ReadonlyMap<string, number>, ranks: CurrencyRanks) => Sum[];
/** More money first: in the shop's own currency; where that is equal, in the next. Both come in the order of their ranks. */
export declare function compareMoney(a: readonly Sum[], b: readonly Sum[], ranks: CurrencyRanks): number;
