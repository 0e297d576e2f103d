import { type Pace } from '../pace.js';
import type { CreditedOrder } from './credit.js';
import { type CurrencyRanks } from './shared/currencies.js';
import type { Sales } from './shared/types.js';
/** Dimensions that sales are told by. */
export type Dimension = 'creator' | 'video' | 'product';
/** Orders with at least one line of this account, and the value of these lines alone. */
interface Account {
    orders: number;
    sums: Map<string, number>;
    last: CreditedOrder | null;
}
export interface KeyAccounts {
    direct: Account;
    influenced: Account;
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
}
/** Goes through all orders once. An order of two creators counts for both, each with its own lines. */
export declare function keepSalesBook(orders: readonly CreditedOrder[], pace: Pace): Promise<SalesBook>;
export declare const salesIn: ({ orders, sums }: Account, ranks: CurrencyRanks) => Sales;
export {};
