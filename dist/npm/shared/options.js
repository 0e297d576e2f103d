// src/shelf/options.ts
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
/** Options that markup can set; the attribute (`data-…` on the script tag) is named like the option. */
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
	cart: oneOf("auto", "shopify", "woocommerce", "custom", "form", "link"),
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

export { readers as n, replaceOptions as r, readAttributes as t };