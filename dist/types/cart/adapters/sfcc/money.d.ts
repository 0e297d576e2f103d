import type { Money } from '../../../feed/schema.js';
/** Money from the platform's plain number, `28.5`. */
export declare const moneyFromNumber: (value: number | undefined, currency: string | undefined) => Money | undefined;
/**
 * Money from the text that the shop made for shoppers, since a basket tells its sums in no other way: `$1,234.50`, `1.234,50 €`.
 * The text ends with the currency's decimals or has only thousands; anything else is not guessed at.
 */
export declare function moneyFromText(text: string | undefined, currency: string | undefined): Money | undefined;
