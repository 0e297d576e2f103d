import type { Money } from '../../feed/schema.js';
/**
 * Money from a platform's integer.
 *
 * @param minor - e.g. `2800`; text is taken too, since WooCommerce writes numbers as text.
 * @param scale - how many decimals `minor` has. Shopify: always 2, in every currency. WooCommerce: says so itself.
 * @returns with the currency's usual decimals (`"2800"` for yen, `"28.00"` for dollars); `undefined` for what is not an amount.
 */
export declare function moneyFromMinor(minor: unknown, scale: number, currency: string | undefined): Money | undefined;
/** Money from a platform's decimal number, `28.5` or `"28.5"`, with the currency's usual decimals; `undefined` for what is not an amount. */
export declare function moneyFromDecimal(amount: unknown, currency: unknown): Money | undefined;
/** `{ price, compareAt }` with what is known; a compare-at price that is not higher is no offer and is left out. */
export declare function prices(price: Money | undefined, compareAt: Money | undefined): {
    price?: Money;
    compareAt?: Money;
};
