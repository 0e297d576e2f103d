import type { CartPage } from '../../contract/page.js';
/** How a server is asked and its answers are read: what differs between two Vendure servers. */
export interface Dialect {
    page: CartPage;
    /** Decimals of its amounts: the same in every currency, since Vendure does not look at the currency. */
    precision: number;
    /** `WithTax` or nothing: the end of every amount's name. */
    tax: string;
    /** Custom fields of an order line, and a variant's field with the price before the offer; names separated by blanks. */
    lineFields: string;
    compareAt: string;
}
export declare const readOrder: (dialect: Dialect) => string;
/** The argument `customFields` exists only on servers that declare one. */
export declare const addItem: (dialect: Dialect) => string;
/** 0 takes the line out. */
export declare const setQuantity: (dialect: Dialect) => string;
/** Back from an unfinished checkout. */
export declare const reopen: () => string;
export declare const markOrder: () => string;
/** @param which - for each product how it is named, such as `slug:"serum"`; the answers are `p0`, `p1`… */
export declare const readProducts: (which: readonly string[], { tax, compareAt }: Dialect) => string;
