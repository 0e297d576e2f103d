import type { Money } from '../../../feed/schema.js';
import type { CartState } from '../../kit/sessionCart.js';
import type { QuantityRule } from '../../contract/types.js';
export interface PrestaState extends CartState {
    /** As it came, for the theme. */
    raw: unknown;
}
/** The database's numbers come as numbers or as text, depending on the server's PHP. */
export declare function numberOf(value: unknown, key: string): number | undefined;
/** `1`, `"1"` and `true` are yes. */
export declare const isYes: (value: unknown, key: string) => boolean;
export declare const moneyOf: (amount: number | undefined, currency: string | undefined) => Money | undefined;
/** `{ price, compareAt }` of a product; its prices are those that the shop shows this shopper, with tax or without. */
export declare const pricesOf: (product: unknown, currency: string | undefined) => {
    price?: Money;
    compareAt?: Money;
};
/** @param held - a shop without stock keeping counts none, and sells all the same. */
export declare function ruleOf(product: unknown, stockKey: string, held?: number): QuantityRule;
/** The cart in the answer to a change. `null`: none. */
export declare function parseCart(raw: unknown, currency: string | undefined, base: string): PrestaState | null;
