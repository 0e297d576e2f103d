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
// src/i18n/format.ts
/**
* @param language - asked for when the first number is shown. As the page names it: `de-DE`, also `de_DE`; the browser's own when it is none.
* @param shop - how the shop writes prices, asked at each; they are written as `language` has it where the shop does not say.
*/
function createFormats(language, shop = () => null) {
	const localeNow = () => knownLocale(typeof language === "string" ? language : language());
	/** Kept: making one takes a slow phone a fifth of a frame, and a swipe writes eight numbers. */
	const made = /* @__PURE__ */ new Map();
	const write = (value, options = {}) => {
		const key = JSON.stringify(options);
		const format = made.get(key) ?? new Intl.NumberFormat(localeNow(), options);
		made.set(key, format);
		return format.format(value);
	};
	return {
		money: (money) => shop()?.(money) ?? signInPlace(write(money.amount, {
			style: "currency",
			currency: money.currency
		})),
		number: write
	};
}
/** `US$` at the end of a price that runs from right to left: without a mark behind it the sign would go before its letters. */
var signInPlace = (price) => price.replace(/^\u200f.*[A-Z][$£¥]/, "$&‎");
/** `Intl` throws at a tag it cannot read, and `lang="en_US"` stands in many a theme. */
function knownLocale(language) {
	try {
		return Intl.getCanonicalLocales(language.replaceAll("_", "-"))[0];
	} catch {
		return;
	}
}
export { toMinor as i, signInPlace as n, fromMinor as r, createFormats as t };
