import { t as fractionDigits } from "./currency.js";
// src/feed/product/money.ts
/** Sums of money: decimal strings outside, integer minor units (cents) inside, never a float in between. */
/** `28.00 USD` → 2800, `2800 JPY` → 2800, `28.000 KWD` → 28000. More places than the currency has are rounded half up. */
function toMinor({ amount, currency }) {
	const digits = fractionDigits(currency);
	const [whole = "", fraction = ""] = amount.split(".");
	return Number(whole + fraction.padEnd(digits, "0").slice(0, digits)) + (fraction.charAt(digits) >= "5" ? 1 : 0);
}
/** The reverse of {@link toMinor}, with exactly the currency's places. `minor` is a whole number; a loss keeps its sign. */
function fromMinor(minor, currency) {
	const digits = fractionDigits(currency);
	const text = String(Math.abs(Math.round(minor))).padStart(digits + 1, "0");
	const split = text.length - digits;
	const amount = digits > 0 ? `${text.slice(0, split)}.${text.slice(split)}` : text;
	return {
		amount: minor < 0 ? `-${amount}` : amount,
		currency
	};
}
export { toMinor as n, fromMinor as t };
