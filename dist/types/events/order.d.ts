/**
 * `reelshelf('order', {...})`: an order as the shop's page tells it, brought into the catalogue's form. Nothing of it is
 * guessed: an amount that cannot be read is an error, not a zero.
 */
import { type Result } from '../tools/result.js';
import type { EventProps } from './catalog.js';
/**
 * What a shop passes. Amounts are decimal strings (`"66.00"`) or numbers, in the currency's main unit. `mark` is the line property
 * `_reelshelf`, where the platform gives it back: it names the video that the line came from.
 */
export interface OrderInput {
    id: string | number;
    /** ISO 4217. Default: the option `currency`. */
    currency?: string;
    /** What the shopper paid. */
    total: string | number;
    lines: {
        product: string | number;
        variant?: string | number;
        quantity: number;
        total: string | number;
        mark?: string;
    }[];
}
export interface OrderError {
    code: 'ORDER_INVALID';
    /** Where in the order, e.g. `lines.0.total`; empty for the whole. */
    path: string;
    received: string;
    expected: string;
    remedy: string;
}
/** @param fallbackCurrency - used when the order names none. */
export declare function parseOrder(raw: unknown, fallbackCurrency?: string): Result<EventProps<'order_completed'>, OrderError>;
