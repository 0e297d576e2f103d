/** Sums of money: decimal strings outside, integer minor units (cents) inside, never a float in between. */
import type { Money } from './schema.js';
export { isLess } from './isLess.js';
/** Decimal places of a currency: USD 2, JPY 0, KWD 3. An unknown code counts as 2. */
export declare function fractionDigits(currency: string): number;
/** `28.00 USD` → 2800, `2800 JPY` → 2800, `28.000 KWD` → 28000. More places than the currency has are rounded half up. */
export declare function toMinor({ amount, currency }: Money): number;
/** The reverse of {@link toMinor}, with exactly the currency's places. `minor` is a whole number; a loss keeps its sign. */
export declare function fromMinor(minor: number, currency: string): Money;
/** `null` when the currencies differ: there is no rate here. */
export declare function addMoney(a: Money, b: Money): Money | null;
/** `times` is a whole number, such as a quantity. */
export declare const multiplyMoney: (money: Money, times: number) => Money;
