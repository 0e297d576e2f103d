import { d as platforms } from "./select.js";

// src/cart/names.ts
/** Every adapter that can be named in the option `cart`, each once. */
var cartNames = [
	...platforms,
	"shopify-storefront",
	"form",
	"link"
];

// src/shelf/options.ts
/**
* The options: what developers read (`ShelfOptions`) and how attributes are read (`readers`, by option name). Types, defaults
* and meanings for the README stand in `optionDocs.ts`, which the page does not carry; the compiler and a check keep them one.
*/
/** Takes back what was given before, where it is not given any more. */
var replaceOptions = (before, now) => ({
	...Object.fromEntries(Object.keys(before).map((name) => [name, void 0])),
	...now
});
var text = {
	read: (value) => value,
	expected: "text"
};
var words = {
	read: (value) => value.split(",").map((word) => word.trim()).filter(Boolean),
	expected: "words with commas between"
};
var oneOf = (...allowed) => ({
	read: (value) => allowed.includes(value) ? value : void 0,
	expected: allowed.join(", ")
});
var pattern = (shape, expected) => ({
	read: (value) => shape.test(value) ? value : void 0,
	expected
});
var numberIn = (min, max) => ({
	read(value) {
		const parsed = Number(value);
		return value.trim() !== "" && parsed >= min && parsed <= max ? parsed : void 0;
	},
	expected: `a number from ${min} to ${max}`
});
var json = {
	read(text) {
		try {
			const value = JSON.parse(text);
			return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
		} catch {
			return;
		}
	},
	expected: "a JSON object, or #id of a script of type application/json"
};
/** `cartSettings` → `cart-settings`; on the script tag with `data-` before it. */
var attributeOf = (name) => name.replace(/[A-Z]/g, "-$&").toLowerCase();
/** Options that markup can set; the attribute is named like the option, see {@link attributeOf}. */
var readers = {
	feed: text,
	product: text,
	endpoint: text,
	key: text,
	layout: oneOf("carousel"),
	heading: text,
	line: text,
	shelf: text,
	topics: words,
	territory: pattern(/^[A-Z]{2}$/, "a country such as DE"),
	limit: numberIn(1, 2e3),
	previews: oneOf("auto", "hover", "off"),
	cart: oneOf("auto", ...cartNames),
	cartSettings: json,
	consent: oneOf("auto", "granted", "denied"),
	holdout: numberIn(0, .5),
	locale: pattern(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, "a tag such as de-DE"),
	currency: pattern(/^[A-Z]{3}$/, "a code such as EUR")
};
/** Reads options out of attributes. A value that is not allowed is shown once and the default is used. */
function readAttributes(get, display) {
	const found = Object.create(null);
	for (const [name, { read, expected }] of Object.entries(readers)) {
		const raw = get(name);
		if (raw === null) continue;
		const value = read(raw);
		if (value !== void 0) found[name] = value;
		else display.warn({
			code: "OPTION_INVALID",
			subject: name,
			message: `The option ${name} was "${raw.slice(0, 60)}", expected ${expected}.`,
			remedy: "Correct or remove it; the default is used."
		});
	}
	return found;
}

export { replaceOptions as i, readAttributes as n, readers as r, attributeOf as t };