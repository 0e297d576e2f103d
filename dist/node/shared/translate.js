// src/i18n/translate.ts
/** What runs from right to left. */
var RTL = /[\u0590-\u08ff\ufb1d-\ufefc]/;
/**
* @param language - of the sentences.
* @param isRtl - they run from right to left.
* @param number - how a number is written in them.
*/
var createFill = (language = "en", isRtl = false, number = String) => (message, values = {}) => choose(message, values, language).replace(/\{(\w+)\}/g, (place, name) => {
	const value = Object.hasOwn(values, name) ? values[name] : place;
	if (typeof value === "number") return number(value);
	return value && (isRtl || RTL.test(value)) ? `\u2068${value}\u2069` : value ?? "";
});
/** By the first number that is given. */
function choose(message, values, language) {
	if (typeof message === "string") return message;
	const count = Object.values(values).find((value) => typeof value === "number");
	return message[new Intl.PluralRules(language).select(Number(count))] ?? message.other;
}
export { createFill as t };
