import { t as createCalendar } from "./zones.js";
import { a as DEFAULTS, c as copyOwn, d as checkCreator, f as checkHead, h as createBare, i as platforms, l as isTree, m as checkVideo, n as defineItems, o as spreadDefaults, p as checkProduct, s as MAX_ITEMS, t as defineFeed, u as single } from "./schema.js";
import { t as fractionDigits } from "./currency.js";
import { A as safeParse, C as _regex, S as _minLength, b as _lte, d as object, f as optional, h as string, i as boolean, m as strictObject, n as _enum, o as int, r as array, s as literal, t as _default, u as number$1, x as _maxLength, y as _gte } from "./schemas.js";
// src/feed/issues/issues.ts
/** A value short enough to keep and to show. */
function previewOf(value) {
	if (typeof value === "string") return value.slice(0, 80);
	if (typeof value === "number" || typeof value === "boolean") return value;
	if (value === void 0) return void 0;
	return Array.isArray(value) ? "list" : typeof value;
}
// src/feed/read/lawKeys.ts
/** Keys that may have been meant to say that a video must not be shown, or not without a word. */
var NAMES = ["rights", "disclosure"];
var MEANT = /^(?:rights?\w*|usage|\w*disclos\w*|licen[cs]\w*|expir\w*|territor\w*|channels?|status|show\w*|hide\w*|hidden|unlisted|from|until|visible\w*|weekly\w*|weekdays?|visibility|private|privacy|drafts?|deleted|archived|disabled|schedul\w*|recur\w*|valid(?:from|until|to|through|thru)|(?:start|end)s?(?:date|at|time|on)|countr(?:y|ies)|regions?|geo\w*|consent\w*|permission\w*|approv\w*|branded\w*|publish(?:from|until)\w*|timezone|(?:is|has|was)?(?:sponsor\w*|paid\w*|partnership|gifted|affiliate|ad|advert\w*|aigenerated)|embargo\w*)$|rights?$/;
/** Whether a key that the schema does not know, standing where rights and disclosures stand, could be one of those misspelt or misplaced. */
function looksLikeLaw(key) {
	const plain = key.toLowerCase().replace(/[^a-z]/g, "");
	return MEANT.test(plain) || NAMES.some((name) => plain[0] === name[0] && distance(plain, name) <= 2);
}
/** Letters to add, take away or change between two words. */
function distance(one, other) {
	if (Math.abs(one.length - other.length) > 2) return 3;
	let row = [...other, ""].map((_, at) => at);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (const [to, wanted] of [...other].entries()) next.push(Math.min((row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1, (row[to] ?? 0) + (letter === wanted ? 0 : 1)));
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/feed/product/amount.ts
/** Signs that mean one currency only; a dollar or a yen sign may be several. */
var SIGNS = new Map(Object.entries({
	"€": "EUR",
	euro: "EUR",
	euros: "EUR",
	"£": "GBP",
	"₹": "INR",
	"₽": "RUB",
	"₩": "KRW",
	"₫": "VND",
	"₪": "ILS",
	"₴": "UAH",
	"₺": "TRY",
	"₱": "PHP",
	"฿": "THB",
	"₦": "NGN",
	"₸": "KZT",
	zł: "PLN",
	kč: "CZK",
	руб: "RUB",
	грн: "UAH",
	r$: "BRL",
	us$: "USD",
	ca$: "CAD",
	c$: "CAD",
	au$: "AUD",
	a$: "AUD",
	nz$: "NZD",
	hk$: "HKD",
	sg$: "SGD",
	s$: "SGD",
	nt$: "TWD",
	mx$: "MXN",
	"cn¥": "CNY"
}));
/** Signs that several currencies share, or that may be other words: fine beside one of these, of no meaning alone. */
var SHARED = new Map(Object.entries({
	"¥": "JPY CNY",
	円: "JPY",
	元: "CNY TWD",
	kr: "SEK NOK DKK ISK",
	rs: "INR PKR LKR NPR MUR SCR",
	fr: "CHF XOF XAF XPF",
	ft: "HUF",
	lei: "RON MDL",
	лв: "BGN",
	tl: "TRY",
	rp: "IDR",
	rm: "MYR",
	r: "ZAR",
	s: "PEN",
	bs: "BOB VES",
	ksh: "KES",
	$: "MXN ARS CLP COP UYU BRL DOP NIO CUP MOP TOP CVE WST ZWL"
}));
var isShared = (sign, currency) => SHARED.get(sign)?.includes(currency) || sign === "$" && currency.endsWith("D") || /\p{Script=Arabic}/u.test(sign) && "AED AFN BHD DZD EGP IQD IRR JOD KWD LBP LYD MAD OMR PKR QAR SAR SYP TND YER".includes(currency);
var isCurrency = (code) => Intl.supportedValuesOf("currency").includes(code);
/** `eur`, `€`, `Euro`; what is neither comes in capitals as it is, and nothing as `undefined`. */
function currencyOf(said) {
	const word = typeof said === "string" ? said.trim() : "";
	return word ? SIGNS.get(word.toLowerCase()) ?? word.toUpperCase() : void 0;
}
/** Groups of thousands between other decimals: `1,299.00`, `1.299,00`, `1,00,000.00`, `1.299.000`. */
var GROUPED = /^\d{1,3}(?:,\d{2,3})+(?:\.\d{1,4})$|^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})$|^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/;
/**
* A sum of money as people and platforms write it: `28`, `"28.00"`, `"1.299,00 €"`, `"USD 28"`, `"$1,299.00"`.
*
* @param currency - what the place says of its currency, if it does.
* @returns `undefined` for what could mean two things (`"1,299"` in dollars; in yen, which have no decimals, it is 1299), contradicts itself (`"€28"` in USD) or names no currency.
*/
function readMoney(raw, currency) {
	const text = typeof raw === "number" && Number.isFinite(raw) ? String(Number(raw.toFixed(4))) : raw;
	if (typeof text !== "string" || text.length > 60) return void 0;
	const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/\u066b/g, ".").replace(/\u066c/g, "").replace(/\([^()]*\)\s*$/, "").replace(/(\d)[\s'’´`ʼ]+(?=\d)/g, "$1").normalize("NFKC").trim();
	const [, before = "", digits = "", after = ""] = /^([^\d.,-]*\.? *)(\d[\d.,]*)([^\d]*)$/.exec(plain) ?? [];
	if (/^(?:ab|od|da|à)$/i.test(before.replace(/[^\p{L}]/gu, ""))) return void 0;
	const symbols = `${before}${after}`.toLowerCase();
	const code = symbols.split(/[^\p{L}]+/u).map((word) => word.toUpperCase()).find((word) => /^[A-Z]{3}$/.test(word) && isCurrency(word));
	const [sign = ""] = /[\p{L}\p{M}]*\p{Sc}|[\p{L}\p{M}]+/u.exec(symbols.replace(/\s/g, "")) ?? [];
	const named = code ?? SIGNS.get(sign);
	const known = currencyOf(currency) ?? named;
	if (!known || !/^[A-Z]{3}$/.test(known) || named !== void 0 && named !== known) return void 0;
	if (sign && !named && !isShared(sign, known)) return void 0;
	const places = fractionDigits(known);
	const shown = digits.replace(/[.,]$/, "");
	if (raw === text && places === 2 && /^[1-9]\d{0,2}\.\d{3}$/.test(shown)) return void 0;
	const amount = plainAmount(shown.replace(/(\.\d{4})0+$/, "$1"), places > 0);
	return amount === void 0 ? void 0 : {
		amount,
		currency: known
	};
}
/**
* A dot alone is a decimal point, as JSON and schema.org have it; a comma alone only where no three digits follow it. Where the currency has
* no decimals, either is a point between thousands, when three digits follow.
*/
function plainAmount(digits, hasCents) {
	if (!hasCents && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return digits.replace(/[.,]/, "");
	const parts = digits.split(/[.,]/);
	const hasDecimals = new Set(digits.match(/[.,]/g)).size === 2;
	const pointed = (GROUPED.test(digits) ? `${parts.slice(0, hasDecimals ? -1 : void 0).join("")}${hasDecimals ? `.${parts.at(-1)}` : ""}` : digits).replace(/^(\d+),(\d{1,2}|\d{4})$/, "$1.$2");
	return /^\d{1,12}(\.\d{1,4})?$/.test(pointed) ? pointed.replace(/^0+(?=\d)/, "") : void 0;
}
// src/feed/read/lenientLists.ts
/** Lists written otherwise: as an object by id, as an answer of GraphQL, as one entry alone, as one text. */
/** GraphQL's `{ "edges": [{ "node": … }] }` and `{ "nodes": […] }`, and `{ "items": […] }`, as lists. */
function unwrapped(value) {
	const inner = isTree(value) ? value["edges"] ?? value["nodes"] ?? value["items"] : void 0;
	return Array.isArray(inner) ? inner.map((each) => isTree(each) ? each["node"] ?? each : each) : value;
}
/**
* A list also of `{ "mug": { "title": … } }`, of which each key is the id of an entry that has none (PHP writes a list with gaps so, too), and
* of one entry without its list.
*/
function asList(value) {
	const list = unwrapped(value);
	if (!isTree(list)) return list;
	const entries = Object.entries(list);
	if (!entries.every(([, each]) => isTree(each))) return [list];
	return entries.map(([id, each]) => Object.assign(createBare(), { id }, each));
}
/** What items are found by where a list has nothing else of them: `["mug", "bowl"]`, `["@mia"]`. */
var named = (list, key) => Array.isArray(list) ? list.map((item) => typeof item === "string" || typeof item === "number" ? Object.assign(createBare(), { [key]: item }) : item) : list;
var WORDS = [
	"territories",
	"channels",
	"topics",
	"days",
	"values"
];
/**
* The entries of a list that is one text. An id, an address and a sentence may have a comma of their own; ids are several where the feed knows
* each and not the whole, or where none has a blank in it.
*/
function separate(list, key, products) {
	const parts = partsOf(list, key === "values" ? /[|;]|,(?!\d)/ : /[,;|]/);
	if (!parts.length) return [list];
	if (WORDS.includes(key)) return parts;
	if (key !== "products" && key !== "tags") return [list];
	const known = Array.isArray(products) ? products.map((product) => isTree(product) ? String(product["id"]) : product) : [];
	if (known.includes(list.trim())) return [list.trim()];
	return parts.every((part) => known.includes(part)) || !parts.some((part) => /\s/.test(part)) ? parts : [list];
}
var partsOf = (list, mark) => list.split(mark).flatMap((part) => part.trim() || []);
// src/feed/read/lenientNumbers.ts
/** Numbers, shares and yes-or-no as tables and people write them. */
var isText = (value) => typeof value === "string";
/** `"9.4"`, `"4,7"`, `"720px"`: three digits after a comma may be thousands, and stay. */
var number = (value) => isText(value) && /^\s*\d+(?:\.\d+|,\d{1,2})? *(?:px)?\s*$/i.test(value) ? Number.parseFloat(value.replace(",", ".")) : value;
/** How many: `"1,840"`, `"1.840"`, `"8 200"`, `"8.2K"`, `"1,2 M"`, and `"1,840+"`. */
function count(value) {
	if (!isText(value)) return value;
	const text = value.trim().replace(/\s*\+$/, "");
	const [, digits, unit] = /^(\d+(?:[.,]\d{1,2})?) ?([km])$/i.exec(text) ?? [];
	if (digits && unit) return Math.round(Number(digits.replace(",", ".")) * (unit.toLowerCase() === "k" ? 1e3 : 1e6));
	return /^\d+$|^\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/.test(text) ? Number(text.replace(/\D/g, "")) : number(value);
}
var share = (value) => isText(value) && /^\s*\d+([.,]\d+)? ?%\s*$/.test(value) ? Number.parseFloat(value.replace(",", ".")) / 100 : number(value);
function yesOrNo(value) {
	const word = String(single(value)).trim().toLowerCase();
	return /^(true|yes|1)$/.test(word) ? true : /^(false|no|0)$/.test(word) ? false : value;
}
var IN_STOCK = /^(true|yes|[1-9]\d*|(in|low)stock|instore(only)?|limitedavailability|available(fororder)?|preorder|(on)?backorder)$/;
var OUT_OF_STOCK = /^(false|no|0|outofstock|outstock|soldout|unavailable|notavailable|discontinued)$/;
/** By its words, schema.org's address for them, or how many there are. */
function stock(value) {
	const word = String(single(value)).toLowerCase().replace(/^.*schema\.org\//, "").replace(/[^a-z\d-]|-(?!\d)/g, "");
	return IN_STOCK.test(word) ? true : OUT_OF_STOCK.test(word) ? false : value;
}
// src/feed/read/lenientChoices.ts
/** A product's options and its variants' values, each as platforms write them. */
/** "Any size" in the languages that WooCommerce's exports are in; said of a variant it fits every value of that option. */
var ANY = /^\s*(?:\*|(?:any|jede[rs]?|beliebig\p{L}*|elke?|n[’']importe|cualquier|qualsiasi|qualunque|qualquer|dowoln\p{L}*|люб\p{L}*)(?!\p{L}).*)?$/iu;
var squash = (value) => value.normalize("NFKD").toLowerCase().replace(/&amp;/g, "&").replace(/[^\p{L}\p{N}]/gu, "");
/** `Size`, `size`, `pa_size` and `attribute_pa_size` are one option's names. */
var nameKey = (name) => squash(String(single(name)).replace(/^(?:attribute_)?(?:pa_)?/i, ""));
/** Options by their names alone and values in other forms are put as the schema has them; each value is spelled as its product spells it. */
function mendChoices(product) {
	const variants = asList(product["variants"]);
	if (Array.isArray(variants) && variants.some(isTree)) product["variants"] = variants;
	let given = optionsOf(product, Array.isArray(variants));
	if (!given.length && Array.isArray(variants)) given = namesIn(variants);
	if (!given.length && product["options"] === void 0) return;
	if (!Array.isArray(variants) || !variants.length) {
		if (given.length) product["options"] = given;
		return;
	}
	const names = given.map((option) => isTree(option) ? option["name"] : option);
	for (const variant of variants) if (isTree(variant)) variant["options"] = valuesOf(variant, names) ?? variant["options"];
	product["options"] = given.map((option, index) => isText(option) ? {
		name: option,
		values: valuesAt(index, variants)
	} : option);
	spellAlike(product["options"], variants);
}
/**
* `[{ name, values }]`, `{ "Size": ["S", "M"] }`, and the `attributes` of WooCommerce, of which those without variants describe the product
* only.
*/
function optionsOf({ options, attributes }, hasVariants) {
	const given = options ?? (hasVariants ? attributes : void 0);
	const listed = isTree(given) ? isText(given["name"]) ? [given] : Object.entries(given).map(([name, values]) => isTree(values) ? {
		name,
		...values
	} : {
		name,
		values
	}) : isText(given) ? separate(given, "options", void 0) : given;
	if (!Array.isArray(listed)) return [];
	return listed.filter((option) => !isTree(option) || ![option["variation"], option["has_variations"]].includes(false)).map((option) => isTree(option) ? optionOf(option) : option);
}
function optionOf(option) {
	const { values, options, terms, optionValues, choices } = option;
	const name = option["name"] ?? option["display_name"] ?? option["title"];
	const own = values ?? optionValues ?? options ?? terms ?? choices;
	const list = isText(own) ? separate(own, "values", void 0) : own;
	if (!Array.isArray(list)) return own === void 0 && isText(name) ? name : option;
	const texts = list.map((value) => typeof value === "number" ? String(value) : isTree(value) ? value["name"] ?? value["value"] ?? value["label"] ?? value["text"] : value);
	return {
		name,
		values: [...new Set(texts)]
	};
}
/**
* `{ Size: "S" }`, `[{ name: "Size", value: "S" }]`, with WooCommerce's `option` or BigCommerce's `label` for the value, or with Shopware's
* `group` for the name; and Shopify's `option1`, `option2`. `undefined` where it names an option that the product does not have.
*/
function valuesOf(variant, names) {
	const { options } = variant;
	const named = new Map(namedIn(saidBy(variant) ?? variant["attributes"]).map(([name, value]) => [nameKey(name), value]));
	const keys = names.map(nameKey);
	if ([...named.keys()].some((key) => !keys.includes(key))) return void 0;
	if (named.size) return keys.map((key) => named.get(key) ?? "");
	if (options !== void 0) return void 0;
	const numbered = names.map((_, index) => variant[`option${index + 1}`]);
	return numbered.some(isText) ? numbered.map((value) => value ?? "") : void 0;
}
var saidBy = (variant) => variant["options"] ?? variant["selectedOptions"] ?? variant["selected_options"] ?? variant["option_values"] ?? variant["sales_attributes"];
/** The names of the variants' own choices, for a product that does not say them. Attributes may be about anything. */
function namesIn(variants) {
	const names = variants.filter(isTree).flatMap((variant) => namedIn(saidBy(variant)).map(([name]) => name)).filter(isText);
	return names.filter((name, at) => names.findIndex((o) => nameKey(o) === nameKey(name)) === at);
}
function namedIn(values) {
	const pairOf = (each) => {
		const { group, name, value, option, label, attribute } = each;
		if (group !== void 0) return [isTree(group) ? group["name"] : group, name];
		if (isTree(option)) return [option["title"] ?? option["name"], value];
		const [first] = isTree(attribute) && Array.isArray(each["values"]) ? each["values"] : [];
		if (isTree(attribute)) return [attribute["name"], isTree(first) ? first["name"] : first];
		return [name ?? each["option_display_name"], value ?? option ?? label ?? each["value_name"]];
	};
	if (Array.isArray(values)) return values.filter(isTree).map(pairOf);
	if (!isTree(values)) return [];
	return Object.entries(values).map(([name, value]) => isTree(value) ? pairOf(value) : [name, value]);
}
var valuesAt = (index, variants) => [...new Set(variants.flatMap((variant) => {
	const values = isTree(variant) ? variant["options"] : void 0;
	const value = Array.isArray(values) ? values[index] : void 0;
	return isText(value) && !ANY.test(value) ? [value] : [];
}))];
function spellAlike(options, variants) {
	const known = options.map((option) => isTree(option) && Array.isArray(option["values"]) ? option["values"].filter(isText) : []);
	for (const variant of variants) {
		if (!isTree(variant) || !Array.isArray(variant["options"])) continue;
		variant["options"] = variant["options"].map((value, index) => {
			const values = known[index] ?? [];
			if (!isText(value) || values.includes(value)) return value;
			const alike = values.filter((candidate) => squash(candidate) === squash(value));
			if (alike.length === 1) return alike[0];
			return ANY.test(value) ? "" : value;
		});
	}
}
// src/feed/product/isLess.ts
/** Whether `a` is less than `b`. `false` when the currencies differ. Cheap: makes no `Intl` object. */
var isLess = (a, b) => a.currency === b.currency && Number(a.amount) < Number(b.amount);
// src/feed/read/lenientMoney.ts
/** Sums as the objects of platforms have them. */
/** Where platforms keep the sum within a price; what has several means the first. */
var AMOUNTS = [
	"amount",
	"value",
	"gross",
	"shopMoney",
	"shop_money",
	"price",
	"calculated_amount",
	"raw",
	"formatted",
	"sale_price",
	"tax_exclusive_price"
];
/** @param said - the feed's currency, which is of prices that name none. */
function moneyIn(value, said, depth = 0) {
	if (!isTree(value)) return readMoney(value) ?? readMoney(value, said);
	const own = value["currency"] ?? value["currencyCode"] ?? value["currency_code"];
	const currency = isTree(own) ? own["code"] ?? own["isoCode"] : own;
	const inner = inWhole(value) ?? AMOUNTS.map((key) => value[key]).find((each) => each !== void 0);
	if (inner === void 0) return byCurrency(value, said);
	if (isTree(inner)) return depth < 3 ? moneyIn(inner, currency ?? said, depth + 1) : void 0;
	return readMoney(inner, currency ?? said);
}
/** commercetools counts cents and Google whole units and billionths; others say how many decimals their whole number has. */
function inWhole(value) {
	const { centAmount, units, nanos, amount } = value;
	if (Number.isInteger(units)) return String(Number(units) + Number(nanos ?? 0) / 1e9);
	const digits = value["fractionDigits"] ?? value["scale"] ?? value["precision"];
	const cents = centAmount ?? (digits === void 0 ? void 0 : amount);
	const places = Number(digits ?? 2);
	return Number.isInteger(cents) && [
		0,
		1,
		2,
		3,
		4
	].includes(places) ? (Number(cents) / 10 ** places).toFixed(places) : void 0;
}
/** `{ "USD": 28, "EUR": 26 }` */
function byCurrency(value, said) {
	const code = currencyOf(said);
	const found = Object.entries(value).find(([key]) => key.toUpperCase() === code);
	return found && readMoney(found[1], code);
}
// src/feed/read/lenientNames.ts
/** What a value is called in the exports of platforms. */
/** In the order of their weight; a name with a dot is within what stands before it. */
var OFFER = {
	image: [
		"images",
		"featured_image",
		"featuredImage",
		"image_link",
		"image_url",
		"imageUrl",
		"thumbnail",
		"featuredAsset",
		"media.mainMedia.image",
		"main_images"
	],
	price: [
		"display_price",
		"pricing.priceRange.start.gross",
		"pricing.price.gross",
		"pricing.basePrice",
		"price_range.minimum_price.final_price",
		"calculated_price"
	],
	compareAt: [
		"compareAtPrice",
		"compare_at_price",
		"compareToPrice",
		"regular_price",
		"display_regular_price",
		"original_price",
		"originalPrice",
		"list_price",
		"listPrice",
		"pricing.priceRangeUndiscounted.start.gross",
		"pricing.priceUndiscounted.gross",
		"price_range.minimum_price.regular_price"
	],
	available: [
		"availableForSale",
		"available_for_sale",
		"stock_status",
		"is_in_stock",
		"inStock",
		"in_stock",
		"availability",
		"stockLevel",
		"stock.inStock"
	],
	options: ["productOptions", "product_options"]
};
var PRODUCT = {
	...OFFER,
	id: [
		"handle",
		"slug",
		"id_product",
		"product_id",
		"productId",
		"retailer_id",
		"urlSlug",
		"url_key",
		"sku"
	],
	title: [
		"name",
		"product_name",
		"productName"
	],
	url: [
		"permalink",
		"onlineStoreUrl",
		"link",
		"product_url",
		"productUrl"
	],
	variants: [
		"variations",
		"available_variations",
		"combinations",
		"skus"
	]
};
var VARIANT = {
	...OFFER,
	id: [
		"variation_id",
		"variant_id",
		"variantId",
		"id_product_attribute",
		"sku"
	],
	sku: ["seller_sku", "sellerSku"],
	options: []
};
/** For each list of the feed the schema's name, and what platforms call the same. */
var OTHER_NAMES = {
	products: PRODUCT,
	creators: {
		handle: ["username"],
		name: [
			"displayName",
			"display_name",
			"nickname"
		],
		avatar: [
			"profile_picture_url",
			"avatar_url",
			"avatarUrl"
		],
		followers: ["followers_count", "follower_count"]
	},
	videos: { sources: ["source", "src"] }
};
/** Whether a key of an item in this list, which the schema does not know, is read all the same. */
var isOtherName = (list, key) => [OTHER_NAMES[list] ?? {}, list === "products" ? VARIANT : {}].some((names) => Object.values(names).flat().some((name) => name.split(".")[0] === key)) || /^(?:selected_?options|option_values|sale_?price|price_varies)$/i.test(key);
var isSaid = (value) => typeof value === "object" ? Object.keys(value ?? {}).length > 0 : (value ?? "") !== "";
var within = (item, path) => path.split(".").reduce((value, key) => isTree(value) ? value[key] : void 0, item);
/** The item with the schema's names for what it calls otherwise and does not say by them; a new value. */
function byKnownNames(item, list, currency) {
	const made = renamed(item, OTHER_NAMES[list] ?? {});
	if (list !== "products" || !isTree(made)) return made;
	const variants = asList(made["variants"]);
	if (isTree(item) && !isSaid(item["variants"]) && Array.isArray(variants) && !variants.some(isTree)) delete made["variants"];
	else if (Array.isArray(variants)) made["variants"] = variants.map((each) => priced(renamed(each, VARIANT), made, currency));
	return priced(made, made, currency);
}
/** Shopify's `.js` and `| json`, which have these beside their prices, count cents, whatever the currency. */
var isInCents = (product) => "price_varies" in product || "price_min" in product || Array.isArray(product["variants"]) && product["variants"].some((variant) => isTree(variant) && "public_title" in variant);
/** With the price that is paid today, in the currency that stands beside it, and never a hundredfold of it. */
function priced(offer, product, said) {
	if (!isTree(offer)) return offer;
	if (isInCents(product)) {
		for (const key of ["price", "compareAt"]) if (Number.isInteger(offer[key])) offer[key] = (Number(offer[key]) / 100).toFixed(2);
	}
	const { priceWithTax } = offer;
	if (Number.isInteger(priceWithTax)) offer["price"] = {
		amount: (Number(priceWithTax) / 100).toFixed(2),
		currency: offer["currencyCode"]
	};
	const sale = offer["sale_price_effective_date"] === void 0 ? [
		"sale_price",
		"salePrice",
		"price.discountedPrice",
		"pricing.salePrice"
	].map((name) => within(offer, name)).find(isSaid) : void 0;
	const beside = [offer, product].map((each) => each["currency"] ?? each["currencyCode"]).find(isText) ?? said;
	const usual = moneyIn(offer["price"], beside);
	const now = moneyIn(sale, usual?.currency ?? beside);
	const isSale = now && usual && Number(now.amount) > 0 && isLess(now, usual);
	if (isSale && !isSaid(offer["compareAt"])) offer["compareAt"] = usual;
	if (isSale || usual && beside !== said) offer["price"] = isSale ? now : usual;
	if (beside !== said && offer["compareAt"] !== usual) offer["compareAt"] = moneyIn(offer["compareAt"], beside) ?? offer["compareAt"];
	return offer;
}
function renamed(item, names) {
	if (!isTree(item)) return item;
	const made = Object.assign(createBare(), item);
	for (const [name, others] of Object.entries(names)) {
		const other = isSaid(item[name]) ? void 0 : others.map((each) => within(item, each)).find(isSaid);
		if (other !== void 0) made[name] = other;
	}
	return made;
}
/** `{ "shopify": "dew-serum" }`, `{ "woocommerce": 140 }`: a number is an id, a word a handle. */
function reference(value) {
	if (!isTree(value)) return value;
	const made = Object.assign(createBare(), value);
	for (const platform of platforms) {
		const said = value[platform];
		if (typeof said !== "string" && typeof said !== "number") continue;
		const key = /^(\d+|gid:\/\/.*)$/.test(String(said)) ? "id" : "handle";
		made[platform] = Object.assign(createBare(), { [key]: said });
	}
	return made;
}
/** `{ "en": "en.vtt" }`, `{ "mp4": "a.mp4" }`: what tells a list's entries apart stands before each. */
function byKey(value, key) {
	if (!isTree(value)) return value;
	const entries = Object.entries(value);
	if (!(entries.length > 0 && ![
		"src",
		"url",
		"lang",
		"type"
	].some((own) => own in value) && entries.every(([, each]) => typeof each === "string" || isTree(each)))) return value;
	return entries.map(([name, each]) => Object.assign(createBare(), { [key]: name }, isTree(each) ? each : { src: each }));
}
// src/feed/read/lenientTexts.ts
var NAMED = new Map([..."nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ").map((name, at) => [name, String.fromCharCode(160 + at)]), ...Object.entries({
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	lsaquo: "‹",
	rsaquo: "›",
	hellip: "…",
	bull: "•",
	trade: "™",
	euro: "€",
	prime: "′",
	Prime: "″",
	hearts: "♥",
	starf: "★",
	check: "✓",
	rarr: "→",
	minus: "−",
	ne: "≠",
	le: "≤",
	ge: "≥",
	oelig: "œ",
	OElig: "Œ",
	scaron: "š",
	Scaron: "Š",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	zwnj: "‌",
	zwj: "‍",
	lrm: "‎",
	rlm: "‏"
})]);
/** What Windows has in the place of these control characters, which nobody means. */
var WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var unescaped = (text) => text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,7}));/gi, (whole, decimal, hex, name) => {
	if (name) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
	const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
	if (code >= 128 && code < 160) return WINDOWS[code - 128] ?? "";
	return code > 31 && code <= 1114111 ? String.fromCodePoint(code) : " ";
});
/** What no browser would show, however often it begins. */
var withoutHidden = (text) => [[/<(?:script|style|template)\b/i, /<\/(?:script|style|template)\s*>/i], [/<!--/, /-->/]].reduce((left, [opens = /$/, closes = /$/]) => {
	const [first = "", ...hidden] = left.split(opens);
	return first + hidden.map((part) => part.split(closes).slice(1).join("")).join("");
}, text);
/** Elements that begin a line of their own. */
var LINES = /<(?:br|\/?(?:p|div|li|ul|ol|tr|h[1-6]|blockquote))(?:\s[^<>]*)?\/?>/gi;
/** HTML's own elements, so that `a < b > c` and `<3` stay. */
var TAGS = /<\/?(?:a|abbr|b|bdi|bdo|big|center|code|del|em|font|i|img|ins|mark|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|u|wbr)(?:\s[^<>]*)?\/?>/gi;
/**
* A text without HTML: entities read, also those that were written twice (`&amp;amp;`), and tags away. What only looks like either stays.
*
* @param isLine - is shown in one line.
*/
function plain(text, isLine) {
	let read = text;
	for (let round = 0; round < 3 && /&#?\w+;|<[a-z/!]/i.test(read); round++) read = unescaped(withoutHidden(read).replace(LINES, "\n").replace(TAGS, ""));
	if (read === text) return text;
	return (isLine ? read.replace(/\s*\n\s*/g, " ") : read.replace(/\n{3,}/g, "\n\n")).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e]/g, "").trim() || text;
}
/** A host before a path, as people copy it from where a browser shows it. */
var HOST = /^(?:www\.)?(?:[a-z\d-]+\.)+(?:com|net|org|io|co|shop|store|app|dev|eu|de|at|ch|fr|it|es|pt|nl|be|pl|se|dk|no|fi|uk|us|ca|au|jp|br|in)(?=\/)/i;
/** An address with `&` written as HTML does, blanks around it, or without its scheme. */
function address(value) {
	if (typeof value !== "string") return value;
	const text = value.trim().replace(/&(?:amp|#0?38);/g, "&");
	return HOST.test(text) ? `https://${text}` : text;
}
/** Whether anything here fits and is not what was meant. As in `wholeFeed.ts`, which asks this of a whole feed and stays by itself in the first file. */
var hasMarkup = (value) => /&#?\w+;|<\/?[a-z]|"[\w.-]+\.com\//.test(JSON.stringify(value));
// src/feed/read/lenientTimes.ts
/** Days, moments and lengths as people and platforms write them, as the schema would have them; what may mean two things stays. */
var MONTHS = "january february march april may june july august september october november december".split(" ");
var two = (part) => part.padStart(2, "0");
var joined = (year, month, day) => [
	year,
	two(String(month)),
	two(day)
].join("-");
/** 1 to 12 for a name or the beginning of one, else 0. */
var monthOf = (name) => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
/** `20.11.2026` and `11/20/2026` have one reading each; of `3.4.2026` only its writer knows the month. */
function surelyOrdered(whole, one, _, other, year) {
	if (Number(one) > 12 || one === other) return joined(year, other, one);
	return Number(other) > 12 ? joined(year, one, other) : whole;
}
/** Days with the year first, as `2026/9/1`; with the month's name, as `Sep 1st, 2026` and `Tue, 1 September 2026`; and in numbers. */
var plainDay = (text) => text.replace(/^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?=$|[T ])/, (_, year, month, day) => joined(year, month, day)).replace(/^(\d{4})年(\d\d?)月(\d\d?)日/, (_, year, month, day) => joined(year, month, day)).replace(/^(20\d\d)(\d\d)(\d\d)$/, "$1-$2-$3").replace(/^(\d\d?)([./-])(\d\d?)\2(\d{4})(?=$|[T ,])/, surelyOrdered).replace(/^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:([a-z]{3,9})\.? (\d\d?)|(\d\d?)\.?[ -]?([a-z]{3,9})\.?),?[ -](\d{4})(?=$|[T ,])/i, (whole, before, dayAfter, dayBefore, after, year) => {
	const month = monthOf(before ?? after);
	return month ? joined(year, month, dayAfter ?? dayBefore) : whole;
}).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(?!\d)/, (_, year, month, day, ...time) => `${joined(year, month, day)}T${time.slice(0, time[2] === void 0 ? 2 : 3).join(":")}`);
/** The hour of a clock that has twelve, with its half of the day; `undefined` for one that it does not have. */
function hourOf(hours, half) {
	if (half === void 0) return two(hours);
	const hour = Number(hours);
	return hour >= 1 && hour <= 12 ? two(String(hour % 12 + (/^p/i.test(half) ? 12 : 0))) : void 0;
}
/**
* `2026-11-20 10:00`, `…T12:00:00+0000`, `… 10:00:00 -0500`, `… 10 AM`, seconds or milliseconds since 1970, also as `/Date(…)/`, and dates
* as mail and scripts have them.
*/
function moment(given) {
	const value = isTree(given) ? momentIn(given) ?? given : given;
	const [, since, milliseconds] = /^(?:\/Date\((?=.*\)\/$))?(\d{10}(\d{3})?)(?:(?:[+-]\d{4})?\)\/)?$/.exec(String(single(value)).trim()) ?? [];
	if (since) return (/* @__PURE__ */ new Date(Number(since) * (milliseconds ? 1 : 1e3))).toISOString();
	if (typeof value !== "string") return value;
	const text = plainDay(value.trim().replace(/\s+/g, " ").replace(/\b(\d\d?)(?:st|nd|rd|th)\b/i, "$1").replace(/ ?(?:\[[\w/+-]+\]|\([^()]*\))$/, ""));
	const found = /^(\d{4}-\d\d-\d\d)(?:T|,? (?:at )?)(\d\d?)(:\d\d(?::\d\d(?:[.,]\d+)?)?|(?= ?[ap]))(?: ?([ap])\.?m\.?)? ?(?:(?:GMT|UTC)?([+-]\d\d):?(\d\d)?|(Z|UTC|GMT))?$/i.exec(text);
	const hour = found && hourOf(found[2] ?? "", found[4]);
	if (!hour) return text;
	const [, day, , rest, , zone, minutes = "00", zero] = found;
	return `${day}T${hour}${rest?.replace(",", ".") || ":00"}${zero ? "Z" : zone ? `${zone}:${minutes}` : ""}`;
}
/** As Firestore, MongoDB, Parse and PHP keep one; PHP's zone is told only where it is an offset. */
function momentIn(value) {
	const { date, timezone } = value;
	if (typeof date === "string") return /^(?:UTC|Z|[+-]\d\d:\d\d)$/.test(String(single(timezone))) ? `${date}${String(timezone)}` : void 0;
	return value["seconds"] ?? value["_seconds"] ?? value["$date"] ?? value["iso"];
}
/** `9.4`, `9,4 s`, `9400 ms`, `0:09`, `1:02:03.5`, `PT1M9S`. */
function seconds(value) {
	if (typeof value !== "string") return value;
	const text = value.trim().toLowerCase().replace(/,(\d+)/, ".$1");
	const [, plain, unit] = /^(\d+(?:\.\d+)?) ?(ms|s|secs?|seconds?)?$/.exec(text) ?? [];
	if (plain !== void 0) return Number(plain) / (unit === "ms" ? 1e3 : 1);
	const [, hours = "0", minutes = "0", rest = "0"] = /^(?:(\d+):)?(\d+):([0-5]?\d(?:\.\d+)?)$/.exec(text) ?? /^pt(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text) ?? [void 0, "x"];
	const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
	return Number.isNaN(sum) ? value : sum;
}
// src/feed/read/lenient.ts
/**
* Makes of what platforms and people write what the schema says, where it can mean one thing only. Late: a feed without a fault never
* needs it. One table by the name of the field; what is not in it, or cannot be read with certainty, stays as it is and is judged so.
*/
/** A number that was read exactly; longer ones have lost their last digits already. */
var text = (value) => typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
/** A size of shoes, 39.5, is a choice as well. */
var choice = (value, said) => typeof value === "number" && Number.isFinite(value) ? String(value) : line(200)(value, said);
var upper = (value) => isText(value) ? value.trim().toUpperCase() : value;
/** `usd`, `€`, `Euro`, `{ "code": "EUR" }`. */
var currencyCode = (value) => isTree(value) ? upper(value["code"] ?? value["isoCode"], {}) : currencyOf(value) ?? value;
/** `MP4`, `AI generated`, `brand-owned`: a name of the schema's own, spelled otherwise. */
var name = (value) => isText(value) ? value.trim().toLowerCase().replace(/[\s-]+/g, "_") : value;
var money = (value, said) => moneyIn(value, currencyCode(said.currency, said)) ?? value;
/** `de_DE`, `en-us`, `pt_BR.UTF-8`, `ca_ES@euro`: a language as servers and shops write it. */
var language = (value) => {
	const [, tag] = /^([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)(?:[.@].*)?$/i.exec(String(single(value)).trim()) ?? [];
	if (tag === void 0) return value;
	try {
		return Intl.getCanonicalLocales(tag.replace(/_/g, "-"))[0];
	} catch {
		return value;
	}
};
/** By the handle that a feed's creator has, where no id is the same. */
var creator = (value, { creators }) => {
	const id = text(isTree(value) ? value["id"] ?? value["handle"] : value, {});
	const known = Array.isArray(creators) ? creators.filter(isTree) : [];
	if (!isText(id) || known.some((each) => text(each["id"], {}) === id)) return id;
	const bare = (handle) => String(single(handle)).trim().replace(/^@/, "").toLowerCase();
	const [found, other] = known.filter((each) => bare(each["handle"] ?? each["username"]) === bare(id));
	return found && !other ? text(found["id"] ?? found["handle"] ?? found["username"], {}) : id;
};
var under = (key) => (value) => isText(value) || typeof value === "number" ? { [key]: text(value, {}) } : value;
var cut = (longest, isLine = false) => (value) => isText(value) ? cutAtWord(plain(value, isLine), longest) : text(value, {});
var line = (longest) => cut(longest, true);
/** Of several pictures the first is the product's. */
var picture = (value, said) => {
	const pictures = unwrapped(value);
	return under("src")(Array.isArray(pictures) ? pictures[0] : pictures, said);
};
var mends = {
	id: text,
	product: text,
	products: (value, said) => text(isTree(value) ? value["id"] ?? value["handle"] ?? value["product"] : value, said),
	handle: line(200),
	sku: text,
	values: choice,
	options: choice,
	title: line(200),
	name: line(200),
	label: line(200),
	topics: line(200),
	alt: line(500),
	description: cut(5e3),
	transcript: cut(5e3),
	creator,
	gift: text,
	sparkCode: under("code"),
	price: money,
	compareAt: money,
	currency: currencyCode,
	locale: language,
	lang: language,
	territories: upper,
	channels: (value) => /^on[\s_-]site$/i.test(String(single(value))) ? "onsite" : name(value, {}),
	days: (value) => isText(value) ? weekday(value) : value,
	type: name,
	status: name,
	platform: (value) => /^twitter$/i.test(String(single(value))) ? "x" : name(value, {}),
	avatar: (value) => address(isTree(value) ? value["src"] ?? value["url"] : value),
	url: address,
	src: (value) => address(text(value, {})),
	channel: address,
	ref: reference,
	pinned: yesOrNo,
	disclosure: name,
	publishedAt: moment,
	startsAt: moment,
	state: name,
	from: moment,
	until: moment,
	expiresAt: moment,
	updatedAt: moment,
	available: stock,
	image: picture,
	poster: picture,
	preview: under("src"),
	rights: (value) => isText(value) ? { status: value } : value,
	tags: under("product"),
	sources: under("src"),
	captions: under("src"),
	describedSources: under("src"),
	descriptions: under("src"),
	start: seconds,
	end: seconds,
	duration: seconds,
	width: number,
	height: number,
	x: share,
	y: share,
	watchThrough: share,
	value: number,
	...Object.fromEntries([
		"followers",
		"count",
		"views",
		"engaged",
		"added"
	].map((key) => [key, count]))
};
var DAYS = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
function weekday(value) {
	const word = value.trim().toLowerCase().replace(/\.$/, "");
	return word.length > 1 && DAYS.some((day) => day.startsWith(word)) ? word.slice(0, 3) : value;
}
/** Without a value in them, these say something all the same: what is empty there is doubtful, and not "nothing". */
var LAW = [
	"rights",
	"show",
	"disclosure"
];
/** One item of the feed as the schema would have it; a new value. */
function mend(raw, said, list) {
	const walk = (value, key, isLaw) => {
		if (Array.isArray(value) && !ONE.includes(key)) return value.map((entry) => walk(entry ?? "", key, isLaw));
		const better = mends[key]?.(value, said) ?? value;
		if (!isTree(better)) return better;
		const made = createBare();
		for (const [own, inner] of Object.entries(better)) {
			const within = isLaw || LAW.includes(own);
			if (isText(inner) && !inner.trim() && own !== "alt" && own !== "id" && !within) continue;
			const keyed = KEYED.get(own);
			const listed = keyed === void 0 ? inner : byKey(inner, keyed);
			made[own] = ONE_OR_MORE.includes(own) && !Array.isArray(listed) ? walk(isText(listed) ? separate(listed, own, said.products) : [listed], own, within) : walk(listed, own, within);
		}
		if (HAVE_ADDRESS.includes(key)) made["src"] ??= address(addressIn(better));
		if (key === "tags") mendTag(made);
		if (key === "sources" || key === "describedSources") mendSource(made);
		if (key === "captions" || key === "descriptions") made["lang"] ??= made["srclang"] ?? made["language"] ?? language(said.locale, said);
		return made;
	};
	const item = walk(byKnownNames(raw, list, currencyCode(said.currency, said)), "", false);
	if (!isTree(item)) return item;
	mendChoices(item);
	if (item["handle"] !== void 0) item["id"] ??= item["handle"];
	return item;
}
/** What platforms call an address within a picture or a film; of several the first. */
var ADDRESSES = [
	"url",
	"preview",
	"url_standard",
	"urls",
	"originalSrc",
	"source",
	"href"
];
function addressIn(made) {
	const found = ADDRESSES.map((key) => made[key]).find((each) => each !== void 0);
	return Array.isArray(found) ? found[0] : found;
}
function mendTag(tag) {
	const other = tag["handle"] ?? tag["productId"] ?? tag["product_id"] ?? tag["sku"];
	if (other !== void 0) tag["product"] ??= text(other, {});
	const point = [tag["x"], tag["y"]].map((part) => Number(single(part)));
	if (Math.max(...point) >= 10 && Math.max(...point) <= 100) [tag["x"], tag["y"]] = point.map((percent) => percent / 100);
}
/** Lists that may be objects by what tells their entries apart. */
var KEYED = /* @__PURE__ */ new Map([["sources", "type"], ["captions", "lang"]]);
var ONE_OR_MORE = [
	"sources",
	"describedSources",
	"captions",
	"descriptions",
	"territories",
	"channels",
	"topics",
	"tags",
	"products",
	"weekly",
	"days"
];
var ONE = ["image", "poster"];
var HAVE_ADDRESS = [
	"image",
	"poster",
	"preview",
	"sources",
	"describedSources",
	"captions",
	"descriptions"
];
function cutAtWord(value, longest) {
	if (value.length <= longest) return value;
	const start = value.slice(0, longest - 1);
	const words = start.replace(/\s+\S*$/u, "");
	return `${(words.length > longest / 2 ? words : start).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}
/** The video's id within the addresses that the platforms hand out for sharing and for pages. */
var LINKS = {
	youtube: /^(?:youtu\.be\/|(?:studio\.)?youtube(?:-nocookie)?\.com\/(?:video\/|shorts\/|embed\/|live\/|v\/|watch\/?\?(?:[^#]*&)?v=))([\w-]{11})(?![\w-])/,
	tiktok: /^tiktokv?\.com\/(?:@[^/]*\/video|embed(?:\/v\d)?|player\/v\d|v|share\/video)\/(\d{15,20})(?!\d)/,
	vimeo: /^vimeo\.com\/(?:[a-z]+\/(?:[^/]+\/)?(?:videos?\/)?)?(\d{6,12}(?:\/[\da-f]{6,20})?)(?![\d.])/,
	instagram: /^instagr(?:am\.com|\.am)\/(?:(?!share\/)[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,40})/
};
function mendSource(source) {
	source["src"] = text(source["src"], {});
	const src = isText(source["src"]) ? embedded(source["src"]) : void 0;
	if (src === void 0) return;
	source["src"] = src;
	const link = src.replace(/^(?:https?:)?\/\//i, "").replace(/^(?:(?:www|m|player|music|vm)\.)+/i, "");
	for (const [type, pattern] of Object.entries(LINKS)) {
		const id = pattern.exec(link)?.[1];
		const [, hash] = type === "vimeo" && /[?&]h=([\da-f]{6,20})/.exec(link) || [];
		if (id) Object.assign(source, {
			type,
			src: hash && /^\d+$/.test(id) ? `${id}/${hash}` : id
		});
	}
	const [, ending = ""] = /\.(\w{2,4})(?:[?#]|$)/.exec(src) ?? [];
	const { type: said } = source;
	source["type"] = kindOf(said) ?? said ?? kindOf(ending) ?? platformOf(link);
}
/** Of the code that platforms give for other pages (an `<iframe>`, a `<blockquote>`) the address in it. */
var embedded = (src) => /^\s*</.test(src) ? /\s(?:src|cite|data-instgrm-permalink)=["']([^"']+)/.exec(src)?.[1] ?? src : src.trim();
/** Whose page it is, though it holds no id of a video: the notice then asks for one. */
var platformOf = (link) => /^(?:[a-z]+\.)?(youtube|tiktok|vimeo|instagram)\.com\//.exec(link)?.[1];
/** `video/quicktime`, `mov`, `application/x-mpegURL`: what plays it, by its media type or its file's ending. */
function kindOf(said) {
	const word = String(single(said));
	if (/^(video\/)?(mp4|(x_)?m4v|mov|quicktime|webm)$/i.test(word)) return "mp4";
	return /^m3u8$|mpegurl$/i.test(word) ? "hls" : void 0;
}
// src/feed/read/parseItem.ts
/** Without one of these, what it belongs to still says the same. */
var DECORATION = [
	"image",
	"width",
	"height",
	"alt",
	"codecs",
	"label"
];
var CUT = Symbol("cut");
/**
* Parses one item, cutting bad pieces until the rest is good.
*
* @param raw - a copy of our own (`copyOwn`). @param path - where the item stands in the feed.
* @returns `null` when the item has to go. Every fault has been reported by then.
*/
function parseItem(parser, raw, path, report) {
	const { schema, rules, check } = parser;
	const untouched = wholeItem(parser, raw);
	if (untouched) return untouched;
	/** For each list, where its entries stood in the merchant's file. */
	const originalIndexes = /* @__PURE__ */ new Map();
	let target = parser.mend(raw);
	const id = isTree(target) ? previewOf(target["id"]) : void 0;
	for (let pass = 0; pass < 6; pass++) {
		let isWhole = true;
		let isAlive = true;
		const refuse = (at, code, received, expected) => {
			isWhole = false;
			const isCut = isTree(target) && (code !== "UNKNOWN_KEY" || at.length > 1) && cutPiece(target, at, rules);
			if (!isCut) isAlive = false;
			reportAt(at, code, isCut ? "piece" : "item", received, expected);
		};
		const reportAt = (at, code, dropped, received, expected) => {
			const [list = "", index, ...rest] = at;
			const origin = typeof index === "number" ? originalIndexes.get(String(list))?.[index] : void 0;
			report({
				code,
				path: [...path, ...origin === void 0 ? at : [
					list,
					origin,
					...rest
				]],
				args: {
					dropped,
					id: typeof id === "string" ? id : void 0,
					received: previewOf(received),
					expected
				}
			});
		};
		const result = safeParse(schema, target, { reportInput: true });
		if (result.success) {
			target = result.data;
			check(result.data, refuse);
			if (isWhole) return result.data;
		} else for (const issue of result.error.issues) {
			const at = issue.path;
			const holder = at.reduce((value, step) => value?.[step], target);
			if (issue.code === "unrecognized_keys") {
				for (const key of issue.keys) if (at.length > 0 || looksLikeLaw(key)) refuse([...at, key], "UNKNOWN_KEY", isTree(holder) ? holder[key] : void 0);
				else if (isTree(holder)) delete holder[key];
			} else if (issue.code === "too_big" && Array.isArray(holder)) {
				holder.length = Number(issue.maximum);
				reportAt(at, "LIST_TOO_LONG", "rest", void 0, holder.length);
			} else refuse(at, codeOf(issue), issue.input ?? addressBeside(at, target), expectationOf(issue));
		}
		if (isAlive && isTree(target)) sweep(target, rules, originalIndexes, (list) => refuse([list], "NOTHING_LEFT"));
		if (!isAlive) return null;
	}
	return null;
}
/** The item as it is, where it has no fault and says nothing that has to be read otherwise. */
function wholeItem({ strict, check }, raw) {
	if (hasMarkup(raw)) return null;
	const data = safeParse(strict, raw).data;
	let isWhole = data !== void 0;
	if (data !== void 0) check(data, () => void (isWhole = false));
	return isWhole && data !== void 0 ? data : null;
}
/** Removes the smallest piece around `at`, or marks it in its list. `false`: the item cannot do without it. */
function cutPiece(item, at, { vital, lists }) {
	for (let depth = at.length - 1; depth > 0; depth--) {
		if (!DECORATION.includes(String(at[depth]))) continue;
		const holder = at.slice(0, depth).reduce((value, step) => value?.[step], item);
		if (isTree(holder)) delete holder[String(at[depth])];
		return true;
	}
	const key = String(at[0]);
	const list = item[key];
	if (typeof at[1] === "number" && lists.includes(key) && Array.isArray(list)) {
		list[at[1]] = CUT;
		return true;
	}
	if (at.length === 0 || vital.includes(key)) return false;
	delete item[key];
	return true;
}
/** Takes the marked entries out of the lists and keeps count of where the others stood. */
function sweep(item, { vital, lists }, originalIndexes, onEmptied) {
	for (const key of lists) {
		const list = item[key];
		if (!Array.isArray(list) || !list.includes(CUT)) continue;
		const before = originalIndexes.get(key) ?? [...list.keys()];
		originalIndexes.set(key, before.filter((_, index) => list[index] !== CUT));
		item[key] = list.filter((entry) => entry !== CUT);
		if (list.every((entry) => entry === CUT) && vital.includes(key)) onEmptied(key);
	}
}
/** The address of what lacks a part: by that its author finds it. */
function addressBeside(at, item) {
	const holder = at.slice(0, -1).reduce((value, step) => value?.[step], item);
	return at.length > 1 && isTree(holder) ? holder["src"] : void 0;
}
function codeOf(issue) {
	if (issue.input === void 0) return "MISSING";
	switch (issue.code) {
		case "invalid_type": return "WRONG_TYPE";
		case "too_small": return "TOO_SMALL";
		case "too_big": return "TOO_BIG";
		case "invalid_format": return "WRONG_FORMAT";
		case "invalid_value": return "NOT_ALLOWED";
		default: return "INVALID";
	}
}
function expectationOf(issue) {
	switch (issue.code) {
		case "invalid_type": return issue.expected;
		case "too_small": return Number(issue.minimum);
		case "too_big": return Number(issue.maximum);
		case "invalid_format": return issue.pattern;
		case "invalid_value": return issue.values.join(", ");
		default: return;
	}
}
// src/feed/zodSchema.ts
/** The feed's schemas in zod: what names a fault, and what the JSON Schema is made of. The first paint carries neither. */
var z = {
	_default,
	array,
	boolean,
	enum: _enum,
	gte: _gte,
	int,
	literal,
	lte: _lte,
	maxLength: _maxLength,
	minLength: _minLength,
	number: number$1,
	object,
	optional,
	regex: _regex,
	strictObject,
	string
};
var items = /* @__PURE__ */ defineItems(z);
var feedSchema = /* @__PURE__ */ defineFeed(z);
/** For items that say nothing which the definition does not know; made by a function, so that bundlers may leave it out. */
var makeStrict = () => defineItems({
	...z,
	object: strictObject
});
var strictItems = /* @__PURE__ */ makeStrict();
var feedHeadSchema = items.feedHeadSchema;
var creatorSchema = items.creatorSchema;
var productSchema = items.productSchema;
var videoSchema = items.videoSchema;
// src/feed/read/parse.ts
/** What each kind of item may say, the same for one that says nothing else, and what it can do without. */
var kinds = {
	head: {
		schema: feedHeadSchema,
		strict: strictItems.feedHeadSchema,
		rules: {
			vital: [],
			lists: []
		}
	},
	creator: {
		schema: creatorSchema,
		strict: strictItems.creatorSchema,
		rules: {
			vital: ["id", "handle"],
			lists: []
		}
	},
	product: {
		schema: productSchema,
		strict: strictItems.productSchema,
		rules: {
			vital: [
				"id",
				"options",
				"variants"
			],
			lists: ["variants"]
		}
	},
	video: {
		schema: videoSchema,
		strict: strictItems.videoSchema
	}
};
/** A feed of ten thousand bad items says what is wrong with it well before its last. */
var MAX_ISSUES = 1e3;
/**
* Turns unknown data into a feed. A bad item is dropped, a bad optional part of an item only that part, and each is named
* in `issues`; unknown keys are kept out. Every URL of the answer is absolute and has passed `safeUrl`. Never throws.
*
* @param baseUrl - absolute address of the feed, or of the page for a feed written into it; relative URLs start there.
*/
function parseFeed(raw, baseUrl) {
	const issues = [];
	const report = (issue) => {
		if (issues.length < 1e3) issues.push(issue);
	};
	try {
		return {
			feed: readFeed(raw, baseUrl, report),
			issues
		};
	} catch {
		report({
			code: "FEED_INVALID",
			path: [],
			args: {
				dropped: "feed",
				received: "an object that throws when it is read"
			}
		});
		return {
			feed: null,
			issues
		};
	}
}
/** The feed's own object, copied, with a version and lists that can be read; `null` says that nothing of it can. */
function readEnvelope(raw, report) {
	const refuseFeed = (code, path, received, expected) => {
		report({
			code,
			path,
			args: {
				dropped: "feed",
				received: previewOf(received),
				expected
			}
		});
		return null;
	};
	const copied = copyOwn(raw);
	if (!copied) return refuseFeed("FEED_TOO_LARGE", [], raw, "a tree of at most a million values");
	const tree = copied.copy;
	if (!isTree(tree)) return refuseFeed("FEED_INVALID", [], tree, "object");
	const kind = Object.prototype.toString.call(raw);
	if (tree["version"] === void 0 && kind !== "[object Object]") return refuseFeed("FEED_INVALID", [], kind, kind === "[object Response]" ? "what its json() answers" : "object");
	if (tree["version"] !== 1) return refuseFeed("FEED_WRONG_VERSION", ["version"], tree["version"], 1);
	for (const list of [
		"videos",
		"creators",
		"products"
	]) {
		if (tree[list] !== void 0) {
			const items = asList(tree[list]);
			tree[list] = list === "videos" ? items : named(items, list === "creators" ? "handle" : "id");
		}
		if (!Array.isArray(tree[list]) && (list === "videos" || tree[list] !== void 0)) return refuseFeed("FEED_INVALID", [list], tree[list], "list");
	}
	return tree;
}
function readFeed(raw, baseUrl, report) {
	const tree = readEnvelope(raw, report);
	if (!tree) return null;
	const readList = (name, parser) => {
		const items = /* @__PURE__ */ new Map();
		for (const [index, item] of listOf(tree, name).entries()) {
			if (index === 2e3) {
				report({
					code: "LIST_TOO_LONG",
					path: [name],
					args: {
						dropped: "rest",
						expected: MAX_ITEMS
					}
				});
				break;
			}
			const parsed = parseItem(parser, item, [name, index], report);
			if (!parsed) continue;
			const { id } = parsed;
			if (items.has(id)) report({
				code: "DUPLICATE_ID",
				path: [
					name,
					index,
					"id"
				],
				args: {
					dropped: "item",
					id,
					received: id
				}
			});
			else items.set(id, parsed);
		}
		return items;
	};
	const mendIn = (list) => (item) => mend(item, tree, list);
	const { version: _version, creators: _creators, products: _products, videos: _videos, ...said } = tree;
	spreadDefaults(tree, [...DEFAULTS, ...Object.keys(said).filter(looksLikeLaw)]);
	const ofVideos = (at) => DEFAULTS.includes(String(at[0])) || looksLikeLaw(String(at[0]));
	const head = parseItem({
		...kinds.head,
		mend: mendIn(""),
		check: checkHead
	}, said, [], (issue) => ofVideos(issue.path) || report(issue));
	const creators = readList("creators", {
		...kinds.creator,
		mend: mendIn("creators"),
		check: (creator, refuse) => checkCreator(creator, refuse, baseUrl)
	});
	const products = readList("products", {
		...kinds.product,
		mend: mendIn("products"),
		check: (product, refuse) => checkProduct(product, refuse, baseUrl)
	});
	const calendar = createCalendar();
	const videos = readList("videos", {
		...kinds.video,
		rules: {
			vital: [
				"id",
				"creator",
				"sources",
				"disclosure",
				"rights",
				"show",
				"live"
			],
			lists: [
				"sources",
				"describedSources",
				"captions",
				"descriptions",
				"tags",
				"topics"
			]
		},
		mend: mendIn("videos"),
		check: (video, refuse) => checkVideo(video, refuse, {
			baseUrl,
			calendar,
			creators
		})
	});
	return withoutPrototypes({
		...head,
		version: 1,
		creators: [...creators.values()],
		products: [...products.values()],
		videos: [...videos.values()]
	});
}
function listOf(tree, name) {
	const list = tree[name];
	return Array.isArray(list) ? list : [];
}
/**
* The schema builds ordinary objects; a second copy takes their prototypes away, so that a page that has put something on
* `Object.prototype` cannot make an absent field look present.
*/
var withoutPrototypes = (feed) => copyOwn(feed)?.copy ?? null;
export { isOtherName as a, productSchema as i, parseFeed as n, isLess as o, feedSchema as r, readMoney as s, MAX_ISSUES as t };
