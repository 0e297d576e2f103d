import { ut as isCreator } from "./shelf.js";
import { $ as choices, A as single, C as defineFeed, D as MAX_ITEMS, E as spreadDefaults, G as DAY_MS, H as readMoment, M as checkHead, N as checkProduct, O as copyOwn, P as checkVideo, R as createBare, T as DEFAULTS, W as weekdays, g as isLess, j as checkCreator, k as isTree, nt as readers, ot as platforms, w as defineItems } from "./plain.js";
import { D as isPixelChoice, nt as optionTable, rt as pixelNames, vn as currencyOf, yn as readMoney } from "./common.js";
import * as z$1 from "zod/mini";
import { _default, array, boolean, enum as enum$1, gte, int, literal, lte, maxLength, minLength, number, object, optional, regex, strictObject, string } from "zod/mini";

// src/feed/zones.ts
/** Time zones and weekly times. The page fetches it only for a feed that has some, see `calendarFor.ts`. */
var zones_exports = { get createCalendar() { return createCalendar; } };
/** Knows every zone of the browser. Make one for each pass over a feed: it remembers `Intl`'s formatters, which are slow to make. */
function createCalendar() {
	const formats = /* @__PURE__ */ new Map();
	const formatOf = (timeZone) => {
		let format = formats.get(timeZone);
		if (format === void 0) formats.set(timeZone, format = makeFormat(timeZone));
		return format;
	};
	const offsetMs = (timeZone, atMs) => {
		const format = formatOf(timeZone);
		if (!format || Number.isNaN(atMs)) return NaN;
		const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(format.format(atMs)) ?? [];
		return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 6e4;
	};
	/**
	* The instant at which the zone's clock shows `wallMs`. When clocks go back that is twice: the first counts. When they go
	* forward it may be never: the clock's reading is then taken as if it had not yet been changed.
	*/
	const toInstant = (wallMs, timeZone) => {
		const earlier = wallMs - offsetMs(timeZone, wallMs - DAY_MS);
		const later = wallMs - offsetMs(timeZone, wallMs + DAY_MS);
		const isShown = (instant) => instant + offsetMs(timeZone, instant) === wallMs;
		return isShown(earlier) || !isShown(later) ? earlier : later;
	};
	/** Many videos of a feed have the same window. */
	const known = /* @__PURE__ */ new Map();
	return {
		hasZone: (timeZone) => formatOf(timeZone) !== null,
		weeklyStretches(window, nowMs, days) {
			return weeklyStretches(this, window, nowMs, days);
		},
		dayAt(atMs, timeZone = "UTC") {
			const wall = new Date(atMs + offsetMs(timeZone, atMs));
			return Number.isNaN(wall.getTime()) ? "" : wall.toISOString().slice(0, 10);
		},
		toMs(moment, timeZone = "UTC", edge) {
			const key = `${moment} ${timeZone} ${edge}`;
			let ms = known.get(key);
			if (ms === void 0) known.set(key, ms = readMoment(moment, edge, (wallMs) => toInstant(wallMs, timeZone)));
			return ms;
		}
	};
}
function weeklyStretches(calendar, { timeZone, weekly = [] }, nowMs, days) {
	const today = Date.parse(calendar.dayAt(nowMs, timeZone));
	const found = [];
	for (let ahead = -1; ahead <= days && !Number.isNaN(today); ahead++) {
		const at = new Date(today + ahead * DAY_MS);
		const day = at.toISOString().slice(0, 10);
		const next = new Date(today + (ahead + 1) * DAY_MS).toISOString().slice(0, 10);
		const name = weekdays[at.getUTCDay()];
		for (const { days: on, from = "00:00", until = "24:00" } of weekly) {
			if (on && !(name && on.includes(name))) continue;
			const end = until === "24:00" ? calendar.toMs(day, timeZone, "end") : calendar.toMs(`${until > from ? day : next}T${until}`, timeZone, "end");
			found.push([calendar.toMs(`${day}T${from}`, timeZone, "start"), end]);
		}
	}
	return found;
}
function makeFormat(timeZone) {
	try {
		return /^[A-Za-z]/.test(timeZone) ? new Intl.DateTimeFormat("en", {
			timeZone,
			timeZoneName: "longOffset"
		}) : null;
	} catch {
		return null;
	}
}

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
	return MEANT.test(plain) || NAMES.some((name) => plain[0] === name[0] && distance$1(plain, name) <= 2);
}
/** Letters to add, take away or change between two words. */
function distance$1(one, other) {
	if (Math.abs(one.length - other.length) > 2) return 3;
	let row = [...other, ""].map((_, at) => at);
	for (const [at, letter] of [...one].entries()) {
		const next = [at + 1];
		for (const [to, wanted] of [...other].entries()) next.push(Math.min((row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1, (row[to] ?? 0) + (letter === wanted ? 0 : 1)));
		row = next;
	}
	return row.at(-1) ?? 0;
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
var number$1 = (value) => isText(value) && /^\s*\d+(?:\.\d+|,\d{1,2})? *(?:px)?\s*$/i.test(value) ? Number.parseFloat(value.replace(",", ".")) : value;
/** How many: `"1,840"`, `"1.840"`, `"8 200"`, `"8.2K"`, `"1,2 M"`, and `"1,840+"`. */
function count(value) {
	if (!isText(value)) return value;
	const text = value.trim().replace(/\s*\+$/, "");
	const [, digits, unit] = /^(\d+(?:[.,]\d{1,2})?) ?([km])$/i.exec(text) ?? [];
	if (digits && unit) return Math.round(Number(digits.replace(",", ".")) * (unit.toLowerCase() === "k" ? 1e3 : 1e6));
	return /^\d+$|^\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/.test(text) ? Number(text.replace(/\D/g, "")) : number$1(value);
}
var share = (value) => isText(value) && /^\s*\d+([.,]\d+)? ?%\s*$/.test(value) ? Number.parseFloat(value.replace(",", ".")) / 100 : number$1(value);
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
var PRODUCT = /* @__PURE__ */ (() => ({
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
}))();
var VARIANT = /* @__PURE__ */ (() => ({
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
}))();
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
var NAMED = /* @__PURE__ */ (() => (new Map([..."nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ").map((name, at) => [name, String.fromCharCode(160 + at)]), ...Object.entries({
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
})])))();
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
var MONTHS = /* @__PURE__ */ (() => ("january february march april may june july august september october november december".split(" ")))();
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
var mends = /* @__PURE__ */ (() => ({
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
	width: number$1,
	height: number$1,
	x: share,
	y: share,
	watchThrough: share,
	value: number$1,
	...Object.fromEntries([
		"followers",
		"count",
		"views",
		"engaged",
		"added"
	].map((key) => [key, count]))
}))();
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
	source["type"] = kindOf$1(said) ?? said ?? kindOf$1(ending) ?? platformOf(link);
}
/** Of the code that platforms give for other pages (an `<iframe>`, a `<blockquote>`) the address in it. */
var embedded = (src) => /^\s*</.test(src) ? /\s(?:src|cite|data-instgrm-permalink)=["']([^"']+)/.exec(src)?.[1] ?? src : src.trim();
/** Whose page it is, though it holds no id of a video: the notice then asks for one. */
var platformOf = (link) => /^(?:[a-z]+\.)?(youtube|tiktok|vimeo|instagram)\.com\//.exec(link)?.[1];
/** `video/quicktime`, `mov`, `application/x-mpegURL`: what plays it, by its media type or its file's ending. */
function kindOf$1(said) {
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
var CUT = /* @__PURE__ */ (() => (Symbol("cut")))();
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
		const result = z$1.safeParse(schema, target, { reportInput: true });
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
	const data = z$1.safeParse(strict, raw).data;
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
	enum: enum$1,
	gte,
	int,
	literal,
	lte,
	maxLength,
	minLength,
	number,
	object,
	optional,
	regex,
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
var feedHeadSchema = /* @__PURE__ */ (() => (items.feedHeadSchema))();
var creatorSchema = /* @__PURE__ */ (() => (items.creatorSchema))();
var productSchema = /* @__PURE__ */ (() => (items.productSchema))();
var videoSchema = /* @__PURE__ */ (() => (items.videoSchema))();

// src/feed/read/parse.ts
var parse_exports = { get parseFeed() { return parseFeed; } };
/** What each kind of item may say, the same for one that says nothing else, and what it can do without. */
var kinds = /* @__PURE__ */ (() => ({
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
}))();
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

// src/feed/issues/issueWants.ts
var DATE = "a date such as \"2026-11-20\" or \"2026-11-20T10:00:00+01:00\"";
/** Days and months in numbers, the year last: not a day until somebody says which number is which. */
var EITHER_WAY = /^\d\d?([./-])\d\d?\1\d{2,4}\b/;
/** Three digits behind the only mark of a sum: thousands to some, decimals to others. */
var TWO_SUMS = /^[^\d.,]*\d{1,3}[.,]\d{3}\D*$/;
var PICTURE = "an address, as in {\"src\": \"/am.jpg\"}";
var PRICE = "a price such as {\"amount\": \"28.00\", \"currency\": \"USD\"}, or the amount alone where the feed says its currency";
var ID = "a text with something in it; a long number goes in quotes";
var POINT = "a number from 0 to 1: 0.4 for 40 %";
var BY_FIELD = {
	id: ID,
	product: ID,
	creator: "the id of one of the creators",
	amount: "an amount such as \"28.00\", with a dot",
	price: PRICE,
	compareAt: PRICE,
	currency: "three letters such as \"USD\", here or once for the whole feed",
	publishedAt: DATE,
	startsAt: DATE,
	live: "{\"startsAt\": \"2026-11-20T18:00:00+01:00\"}, with the \"channel\" of your collector",
	from: DATE,
	until: DATE,
	expiresAt: DATE,
	updatedAt: DATE,
	territories: "countries as two capital letters, such as [\"DE\", \"AT\"]",
	image: PICTURE,
	poster: PICTURE,
	preview: "an address, as in {\"src\": \"/am-short.mp4\"}",
	rating: "{\"value\": 4.7, \"count\": 12}",
	ref: "what the platform calls it, as in {\"shopify\": {\"handle\": \"dew-serum\"}}",
	rights: "{\"status\": \"owned\"} or {\"status\": \"licensed\"}, here or once for the whole feed",
	tags: "a list such as [{\"product\": \"dew-serum\"}]",
	captions: "a list such as [{\"src\": \"/am.vtt\", \"lang\": \"en\"}]",
	descriptions: "a list such as [{\"src\": \"/am.descriptions.vtt\", \"lang\": \"en\"}]",
	lang: "a language such as \"en\", here or once as the feed’s locale",
	sources: "a list such as [{\"type\": \"mp4\", \"src\": \"/am.mp4\"}]",
	describedSources: "a list such as [{\"type\": \"mp4\", \"src\": \"/am-described.mp4\"}]",
	type: "\"mp4\" or \"hls\" for the address of a file; a link to one video of YouTube, TikTok, Vimeo or Instagram needs none",
	src: "the address of the file",
	x: POINT,
	y: POINT,
	watchThrough: POINT,
	duration: "seconds, as a number",
	start: "seconds, as a number",
	end: "seconds, as a number"
};
var BY_TYPE = {
	string: "a text in quotes",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "values in braces",
	record: "values in braces"
};
/** `undefined` where there is nothing to say but that it should not be there. */
function wanted({ code, path, args }) {
	const field = path.findLast((step) => typeof step === "string");
	const { expected } = args;
	if (!(code === "MISSING" || code === "WRONG_TYPE" || code === "WRONG_FORMAT") || typeof expected === "number") return expected;
	const words = BY_FIELD[field ?? ""];
	if (words === DATE && EITHER_WAY.test(String(args.received))) return "the year first, as in \"2026-11-20\": which number is the day and which the month cannot be told";
	if (words === PRICE && TWO_SUMS.test(String(args.received))) return "the amount with its decimals, as in \"1299.00\": whether its mark is for thousands or for decimals cannot be told";
	return words ?? BY_TYPE[String(expected)] ?? (code === "WRONG_FORMAT" ? void 0 : expected);
}

// src/feed/read/failureText.ts
function describeLoadError({ code, args }) {
	const { fault, remedy } = texts$1[code];
	const at = args.url === void 0 ? "" : ` at ${args.url}`;
	const received = args.received === void 0 ? "" : ` Received: ${JSON.stringify(args.received)}.`;
	const expected = args.expected === void 0 ? "" : ` Expected: ${args.expected}.`;
	return {
		code,
		subject: args.url ?? "",
		message: `The feed${at} ${fault}.${received}${expected}`,
		remedy
	};
}
/** Why a good feed gave no card on this page, as far as the feed itself shows; the rest is dates, territory and playable sources. */
function describeNothingToShow({ videos }, productId) {
	const notLicensed = videos.filter(({ rights }) => rights.status !== "owned" && rights.status !== "licensed").length;
	const notOnsite = videos.filter(({ rights }) => rights.channels && !rights.channels.includes("onsite")).length;
	const elsewhere = productId === void 0 ? 0 : videos.filter(({ show }) => show?.products && !show.products.includes(productId)).length;
	const reasons = [
		notLicensed > 0 && `${notLicensed} with a rights status other than owned or licensed`,
		notOnsite > 0 && `${notOnsite} whose rights do not include the channel onsite`,
		elsewhere > 0 && `${elsewhere} whose show.products does not name "${productId}"`
	].filter(Boolean);
	return {
		code: "FEED_NOTHING_TO_SHOW",
		subject: productId ?? "",
		message: `None of the feed’s ${videos.length} videos may be shown here${reasons.length > 0 ? ` (${reasons.join(", ")})` : ""}.`,
		remedy: videos.length === 0 ? "Add videos to the feed, or fix those named as left out." : "Check rights (status, expiresAt, territories, channels) and show (from, until, timeZone, products) of the videos you expect."
	};
}
/** Videos that may be shown and have no source that this place can play; `null` when there is none. */
function describeUnplayable(videos, canPlay) {
	const silent = videos.filter(({ sources }) => !sources.some(canPlay));
	if (silent.length === 0) return null;
	const kinds = [...new Set(silent.flatMap(({ sources }) => sources.map(({ type }) => type)))];
	const names = silent.slice(0, 3).map(({ id }) => `"${id}"`);
	const more = silent.length > 3 ? ` and ${silent.length - 3} more` : "";
	return {
		code: "SOURCE_UNPLAYABLE",
		subject: kinds.join(", "),
		message: `${silent.length === 1 ? "A video has" : `${silent.length} videos have`} no card (${names.join(", ")}${more}): nothing here plays ${kinds.join(", ")}.`,
		remedy: "Add a source of type mp4 (H.264) with the address of the file itself; a platform’s page or id is not a file."
	};
}
var texts$1 = {
	FEED_URL_REFUSED: {
		fault: "has an address that may not be used",
		remedy: "Use https:, or a path on a page that is itself served over https:; http: is for localhost only."
	},
	FEED_UNREACHABLE: {
		fault: "could not be fetched",
		remedy: "Open the address in a browser. From another origin it needs Access-Control-Allow-Origin; the page’s CSP must allow it (connect-src)."
	},
	FEED_TIMEOUT: {
		fault: "did not arrive in time (milliseconds)",
		remedy: "Serve it from a cache or a CDN; it is a static file."
	},
	FEED_ABORTED: {
		fault: "was no longer wanted",
		remedy: "Nothing to do: the shelf was removed or its feed changed meanwhile."
	},
	FEED_HTTP_ERROR: {
		fault: "was answered with an error status",
		remedy: "Check the address and that it needs no login: the feed is fetched without cookies."
	},
	FEED_TOO_LARGE: {
		fault: "is too large",
		remedy: "Keep only what can be shown; transcripts and long descriptions weigh most."
	},
	FEED_NOT_JSON: {
		fault: "is not JSON",
		remedy: "Check the address; an error page or a comma too many are the usual reasons."
	},
	FEED_WRONG_VERSION: {
		fault: "has a version this release does not read",
		remedy: "Set \"version\": 1, or use the release of Reelshelf that it was made for."
	},
	FEED_INVALID: {
		fault: "is not a feed",
		remedy: "A feed is an object with version 1 and the lists creators, products and videos."
	},
	FEED_FUNCTION_FAILED: {
		fault: "function threw an error or was rejected",
		remedy: "Fix the function; it has to return the feed as an object, or a promise of it."
	}
};

// src/feed/issues/issueText.ts
/** `videos[2].tags[0].x`, as one would write it in code; `feed` for the whole. */
function pathText(path) {
	return path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step, "") || "feed";
}
/** One issue as plain text. Path, id and value in it come from the feed: never use them as HTML. */
function describeIssue(issue) {
	const { code, path, args } = issue;
	const entry = texts[code];
	const where = pathText(path);
	const received = args.received === void 0 ? "" : ` Received: ${shown$1(args.received)}.`;
	const wants = wanted(issue);
	const expected = wants === void 0 ? "" : ` Expected: ${wants}.`;
	const name = args.id ? ` "${args.id}"` : "";
	const kind = {
		creators: "creator",
		products: "product",
		videos: "video"
	}[String(path[0])] ?? "feed";
	const outcome = {
		feed: "The feed cannot be used.",
		item: `The ${kind}${name} is left out.`,
		piece: kind === "feed" ? "It is ignored." : `The ${kind}${name} is shown without it.`,
		rest: "The rest of the list is left out."
	}[args.dropped];
	return {
		code,
		subject: where,
		message: `${where} ${entry.fault}.${received}${expected} ${outcome}`,
		remedy: entry.remedy
	};
}
var shown$1 = (value) => typeof value === "string" ? JSON.stringify(value) : String(value);
var texts = {
	FEED_INVALID: {
		fault: "is not what a feed has there",
		remedy: "A feed is an object with version 1 and the lists creators, products and videos."
	},
	FEED_WRONG_VERSION: {
		fault: "is not a version this release reads",
		remedy: "Set \"version\": 1, or use the release of Reelshelf that your feed was made for."
	},
	FEED_TOO_LARGE: {
		fault: "has too many values",
		remedy: "Split the feed, or look for an object that contains itself."
	},
	LIST_TOO_LONG: {
		fault: "has too many entries",
		remedy: "Keep only what can be shown; a shelf needs a few dozen videos."
	},
	MISSING: {
		fault: "is missing",
		remedy: "Add it."
	},
	WRONG_TYPE: {
		fault: "is not what belongs there",
		remedy: "Write what is expected there; a number too long to be read exactly goes in quotes."
	},
	TOO_SMALL: {
		fault: "is too short or too small",
		remedy: "Write at least the expected minimum."
	},
	TOO_BIG: {
		fault: "is too long or too large",
		remedy: "Write at most the expected maximum."
	},
	WRONG_FORMAT: {
		fault: "does not have the right form",
		remedy: "Write it as expected."
	},
	NOT_ALLOWED: {
		fault: "is not one of the known values",
		remedy: "Use one of the expected values."
	},
	INVALID: {
		fault: "cannot be used as it is",
		remedy: "Compare it with the example of a feed in the README."
	},
	URL_REFUSED: {
		fault: "is not a URL that may be used",
		remedy: "Use https:, or an address relative to the feed; http: is for localhost only."
	},
	EMBED_ID_REFUSED: {
		fault: "is not an id of that platform",
		remedy: "Give the id of the video, or the long address of its own page: short links do not hold the id."
	},
	LOCALE_UNKNOWN: {
		fault: "is not a language tag",
		remedy: "Use a tag such as en-US, with a hyphen."
	},
	TIME_ZONE_UNKNOWN: {
		fault: "is not a time zone",
		remedy: "Use an IANA name such as Europe/Berlin."
	},
	DATE_IMPOSSIBLE: {
		fault: "is a day that does not exist",
		remedy: "Check the day and the month."
	},
	TAG_ENDS_BEFORE_START: {
		fault: "lies before the start of its tag",
		remedy: "Give start and end in seconds from the start of the video."
	},
	OPTIONS_MISMATCH: {
		fault: "does not name one value for each option of the product",
		remedy: "List the values in the order of the product’s options, spelled as there."
	},
	CREATOR_UNKNOWN: {
		fault: "names no creator of this feed",
		remedy: "Add the creator, or look for a fault in the creator of that id."
	},
	UNKNOWN_KEY: {
		fault: "is not a known key",
		remedy: "A misspelt key there could hide what the law asks for: spell it as the README does, or take it away."
	},
	DUPLICATE_ID: {
		fault: "is used a second time",
		remedy: "Give every item an id of its own; the first one was kept."
	},
	NOTHING_LEFT: {
		fault: "has no entry left that can be used",
		remedy: "Fix the entries named before this."
	}
};

// src/feed/issues/issueSummary.ts
var LISTS = [
	"videos",
	"products",
	"creators"
];
var MAX_NAMED = 3;
function describeIssues(issues, feed) {
	const items = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const list = LISTS.find((name) => name === issue.path[0]) ?? null;
		const path = pathText(list ? issue.path.slice(0, 2) : issue.path);
		const item = items.get(path) ?? {
			path,
			list,
			name: issue.args.id ? `"${issue.args.id}"` : path,
			issues: []
		};
		items.set(path, item);
		item.issues.push(issue);
	}
	const kinds = /* @__PURE__ */ new Map();
	for (const item of items.values()) {
		const key = JSON.stringify([
			item.list ?? item.path,
			isGone(item),
			...new Set(item.issues.map(kindOf))
		]);
		kinds.set(key, [...kinds.get(key) ?? [], item]);
	}
	return [...totals([...items.values()], feed), ...[...kinds.values()].sort((a, b) => b.length - a.length).map(describeKind)];
}
var isGone = ({ issues }) => issues.some(({ args }) => args.dropped === "item");
/** The same fault in the same field, whichever entry of a list it is in. */
var kindOf = ({ code, path }) => `${code} ${path.slice(2).filter((step) => typeof step === "string").join(".")}`;
function totals(items, feed) {
	const counts = LISTS.flatMap((list) => {
		const gone = items.filter((item) => item.list === list && isGone(item)).length;
		return gone ? [`${feed[list].length} of ${feed[list].length + gone} ${list}`] : [];
	});
	return counts.length ? [{
		code: "FEED_TOTALS",
		message: `Of the feed ${counts.join(", ")} can be used.`,
		remedy: "What the others lack is named by kind below."
	}] : [];
}
function describeKind(items) {
	const [first] = items;
	const faults = [...new Map(first.issues.map((issue) => [kindOf(issue), issue])).values()];
	const isSame = (pick) => new Set(items.flatMap(({ issues }) => issues.map(pick))).size === 1;
	const said = faults.map((issue) => {
		const { args } = issue;
		const field = first.list ? pathText(issue.path.slice(2)) : pathText(issue.path);
		const showsValue = args.received !== void 0 && (items.length === 1 || faults.length > 1 || isSame((each) => each.args.received));
		const value = typeof args.received === "string" ? JSON.stringify(args.received) : args.received;
		const received = !showsValue ? "" : issue.code === "MISSING" ? ` of ${value}` : ` (${value})`;
		return `${field === "feed" ? "it" : field}${received} ${texts[issue.code].fault}`;
	});
	const single = first.list?.slice(0, -1) ?? "";
	const names = items.slice(0, MAX_NAMED).map(({ name }) => name);
	const more = items.length > MAX_NAMED ? ` and ${items.length - MAX_NAMED} more` : "";
	const who = !first.list ? "The feed" : items.length === 1 ? `The ${single} ${first.name}` : `${items.length} ${first.list} (${names.join(", ")}${more})`;
	const verb = items.length === 1 ? "is" : "are";
	const isShort = faults.every(({ args }) => args.dropped === "rest");
	const outcome = !first.list ? `goes on without ${first.path}` : isGone(first) ? `${verb} left out` : isShort ? `${verb} cut short` : `${verb} shown without a part`;
	return {
		code: faults[0]?.code ?? "INVALID",
		subject: first.path,
		message: `${who} ${outcome}: ${said.join("; ")}.`,
		remedy: [...new Set(faults.map(adviceOf))].join(" ")
	};
}
function adviceOf(issue) {
	const expected = wanted(issue);
	const field = issue.path.findLast((step) => typeof step === "string");
	if (expected === void 0 || issue.code === "EMBED_ID_REFUSED") return texts[issue.code].remedy;
	const least = issue.code === "TOO_SMALL" ? "at least " : issue.code === "TOO_BIG" ? "at most " : issue.code === "NOT_ALLOWED" ? "one of " : "";
	return issue.code === "LIST_TOO_LONG" || issue.code === "OPTIONS_MISMATCH" || issue.code === "TAG_ENDS_BEFORE_START" ? texts[issue.code].remedy : `Write as ${field}: ${least}${expected}.`;
}

// src/shelf/commandNotices.ts
var describeCommand = (name, known) => ({
	code: "COMMAND_UNKNOWN",
	subject: String(name),
	message: `reelshelf was called with ${JSON.stringify(name)}, expected one of: ${known.join(", ")}.`,
	remedy: "Correct the first argument."
});
var describeCartFunctions = (given) => ({
	code: "CART_FUNCTIONS_INVALID",
	message: `reelshelf('cart') got ${given === null ? "null" : typeof given}, expected an object of functions.`,
	remedy: "Call it like reelshelf('cart', { add: (lines) => … }); the README lists what else it may hold."
});

// src/tools/nearest.ts
/**
* The name that was probably meant: the one fewest letters away, else the shortest that contains what was written, or is contained
* in it; `undefined` when none is near.
*/
function nearest(written, names) {
	const text = written.toLowerCase();
	const near = names.map((name) => ({
		name,
		steps: distance(text, name.toLowerCase())
	})).filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.min(text.length, name.length) / 3))).sort((one, other) => one.steps - other.steps);
	if (near[0]) return near[0].name;
	if (text.length < 3) return void 0;
	return names.filter((name) => name.includes(text) || text.includes(name)).sort((one, other) => one.length - other.length)[0];
}
/** Letters to put in, take out, replace, or swap with their neighbour. */
function distance(one, other) {
	let before = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
		}
		before = row;
		row = next;
	}
	return row[other.length];
}

// src/shelf/textKeys.ts
/**
* Every key that the option `texts` may name. Names alone: the tables themselves come with the parts that show them. `npm run readme`
* writes the list.
*/
var textKeys = [
	"heading",
	"cardLabel",
	"cardLabelOwn",
	"cardLabelTitled",
	"storyLabel",
	"watched",
	"showMore",
	"shownOf",
	"dismiss",
	"previous",
	"next",
	"pausePreviews",
	"playPreviews",
	"priceFrom",
	"was",
	"soldOut",
	"seePrice",
	"backorder",
	"preorder",
	"disclosure_gifted",
	"disclosure_paid",
	"disclosure_affiliate",
	"disclosure_employee",
	"disclosure_brand_owned",
	"disclosure_ai_generated",
	"loading",
	"playerFailed",
	"playerLabel",
	"slide",
	"slideLabel",
	"openCreator",
	"close",
	"play",
	"pause",
	"sound",
	"soundOn",
	"soundOff",
	"tryAgain",
	"productFailed",
	"offlineProduct",
	"share",
	"shared",
	"captionsNone",
	"captionsIn",
	"describe",
	"fast",
	"picture",
	"pictureFailed",
	"pictureBack",
	"save",
	"saved",
	"savedNow",
	"unsavedNow",
	"copyLink",
	"copyByHand",
	"sharedNow",
	"shareOpened",
	"shareEmail",
	"shareSms",
	"seenAll",
	"seenAllBack",
	"seenAllBackTo",
	"seenAllAgain",
	"previousVideo",
	"nextVideo",
	"playFrame",
	"playFrameMeans",
	"position",
	"positionOf",
	"showText",
	"hideText",
	"products",
	"openProduct",
	"add",
	"addNow",
	"addProduct",
	"videoFailedWithProducts",
	"videoFailed",
	"offline",
	"offlineWithProducts",
	"closeProduct",
	"priceUnsure",
	"taxIncluded",
	"taxExcluded",
	"onlyLeft",
	"sale_backorder",
	"sale_preorder",
	"sale_no_price",
	"sale_elsewhere",
	"sale_group",
	"sale_on_page",
	"pictures",
	"rating",
	"inThisVideo",
	"details",
	"notLoaded",
	"valueSoldOut",
	"valueImpossible",
	"quantity",
	"less",
	"more",
	"buyNow",
	"adding",
	"added",
	"choose",
	"viewProduct",
	"viewSeller",
	"viewCart",
	"checkOut",
	"inCart",
	"sent",
	"sentToCart",
	"undo",
	"addAnother",
	"saidAdded",
	"saidSent",
	"saidUndone",
	"saidKept",
	"checkoutRefused",
	"failed",
	"cart",
	"cartCount",
	"partly",
	"instead",
	"leftOneHeld",
	"leftTwoHeld",
	"leftAllHeld",
	"left",
	"leftWithHeld",
	"fewerThan",
	"noneLeft",
	"atMost",
	"atMostOneHeld",
	"atMostHeld",
	"overLimit",
	"atLeast",
	"underLimit",
	"inSteps",
	"inOtherSteps",
	"soldOutNow",
	"gone",
	"chooseFirst",
	"notSold",
	"timedOut",
	"busy",
	"cartChanged",
	"notAccepted",
	"unreachable",
	"blocked",
	"tryAgainIn",
	"productPage",
	"chooseAnother",
	"changeQuantity",
	"cartTitle",
	"closeCart",
	"cartLines",
	"quantityOf",
	"pieces",
	"remove",
	"removeTitle",
	"removed",
	"undoTitle",
	"cartItem",
	"subtotal",
	"updating",
	"shippingAndTaxes",
	"viewFullCart",
	"cartEmpty",
	"cartEmptyHint",
	"keepWatching",
	"saidRemoved",
	"saidReturned",
	"saidChanged",
	"notChanged",
	"cartLost",
	"closeCreator",
	"creatorVideos",
	"creatorProducts",
	"creatorProfile",
	"creatorPage",
	"creatorWatching",
	"liveNow",
	"liveIn",
	"liveSoon",
	"liveWait",
	"remind",
	"reminded",
	"liveEdge",
	"livePin",
	"livePrice",
	"liveHeld",
	"liveOver",
	"liveRecording",
	"ask",
	"questionsOf",
	"questionsClose",
	"questionsNone",
	"questionsLoading",
	"questionsFailed",
	"questionsOffline",
	"askLabel",
	"askPlaceholder",
	"askHint",
	"askHintShop",
	"askAbout",
	"askAboutNone",
	"askProduct",
	"askLeft",
	"askSending",
	"askSent",
	"askWaiting",
	"askHidden",
	"askYours",
	"askTakeBack",
	"askTakeBackOf",
	"askTakenBack",
	"askTakeBackFailed",
	"askKeptBrowser",
	"askKeptVisit",
	"askKeptPage",
	"askEmpty",
	"askOffline",
	"askLost",
	"askTooMany",
	"askWords",
	"askClosed",
	"answerShop",
	"answerBy",
	"answerAt",
	"like",
	"likesOf",
	"likeAnd",
	"likeNow",
	"unlikeNow",
	"likeLost",
	"likeOffline",
	"likeTooMany",
	"likeClosed",
	"likeHere"
];

// src/shelf/optionNotices.ts
var optionNames = /* @__PURE__ */ (() => (Object.keys(readers)))();
var didYouMean = (name) => name === void 0 ? "" : ` Did you mean ${JSON.stringify(name)}?`;
/** @param value - as it was given; text of markup, or anything at all. */
function describeOption(name, value) {
	if (name === "") return {
		code: "OPTIONS_INVALID",
		message: `The options were ${shown(value)}, expected an object.${typeof value === "string" ? ` Did you mean { feed: ${shown(value)} }?` : ""}`,
		remedy: "Pass them as an object such as { feed: \"/reels.json\" }."
	};
	if (!Object.hasOwn(optionTable, name)) {
		const subject = name.slice(0, 60);
		return {
			code: "OPTION_UNKNOWN",
			subject,
			message: `There is no option "${subject}".${didYouMean(nearest(name, optionNames))}`,
			remedy: "Correct or remove it; it is not read."
		};
	}
	const option = name;
	return {
		code: "OPTION_INVALID",
		subject: name,
		message: `The option ${name} was ${shown(value)}, expected ${optionTable[option].takes}.${didYouMean(meant(option, value))}`,
		remedy: "Correct or remove it; the default is used."
	};
}
/** What the option takes and is close to what was given. */
function meant(name, value) {
	const text = typeof value === "string" ? value : "";
	const share = typeof value === "number" ? value : Number(text);
	return [
		...name === "holdout" && share > .5 ? [share / 100] : [],
		...name === "endpoint" && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? [`https://${text}`] : [],
		...typeof value === "string" ? [
			value.trim(),
			value.toUpperCase(),
			value.toLowerCase(),
			value.replaceAll("_", "-")
		] : [],
		...Object.hasOwn(choices, name) ? [...value === true ? ["granted", "auto"] : value === false ? ["denied", "off"] : [], nearest(text, choices[name])] : []
	].find((guess) => guess !== void 0 && guess !== "" && readers[name](guess, String) !== void 0);
}
function shown(value) {
	if (typeof value === "string") return `"${value.slice(0, 60)}"`;
	if (Array.isArray(value)) return "a list";
	if (value instanceof Error) return `an error ("${value.message.slice(0, 100)}")`;
	if (typeof value === "object" && value !== null || typeof value === "function") return typeof value === "object" ? "an object" : "a function";
	return String(value);
}
var isLanguageTag = (key) => /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(key);
/** Keys of `texts` that no text of the shelf has, and texts that are none; the same within each language. */
var describeTexts = (texts, within = "texts") => Object.entries(texts).flatMap(([key, value]) => {
	const subject = `${within}.${key.slice(0, 60)}`;
	if (!textKeys.includes(key)) {
		if (within === "texts" && isLanguageTag(key) && typeof value === "object" && value) return describeTexts(value, subject);
		if (within !== "texts" && key === "language") return [];
		return {
			code: "TEXT_UNKNOWN",
			subject,
			message: `The shelf has no text "${key.slice(0, 60)}".${didYouMean(nearest(key, textKeys))}`,
			remedy: "Correct or remove it; it is shown nowhere."
		};
	}
	return typeof value === "string" || typeof value?.other === "string" ? [] : {
		code: "TEXT_INVALID",
		subject,
		message: `The text "${key}" was ${shown(value)}, expected text.`,
		remedy: "Correct it; the shelf’s own text is shown."
	};
});
/** @param host - what `createShelf` was given for the element. */
function describeHost(host) {
	const received = host instanceof Element ? `<${host.localName}>` : shown(host);
	const remedy = typeof host === "string" ? `Pass the element itself: document.querySelector(${shown(host)}).` : "Pass an element that is on the page by then, such as a div.";
	return {
		code: "HOST_INVALID",
		subject: received,
		message: `createShelf was given ${received} to show the shelf in, expected an element that can hold a shadow root.`,
		remedy
	};
}
var describeTakenHost = () => ({
	code: "HOST_TAKEN",
	message: "createShelf was given an element that shows a shelf already; the second one is not shown.",
	remedy: "Call destroy() of the first one before, or give each shelf an element of its own."
});
var describeDetachedHost = () => ({
	code: "HOST_DETACHED",
	message: "The element that createShelf was given is not on the page, so nothing can be seen of the shelf.",
	remedy: "Put it into the document; the shelf then appears by itself."
});
var describeMeasuringNotLoaded = (detail) => ({
	code: "MEASURING_NOT_LOADED",
	message: "The file that counts views could not be loaded; videos and cart work without it.",
	remedy: "Check that all files of the release are served and not blocked.",
	detail
});
var describeLayoutNotLoaded = (layout, detail) => ({
	code: "LAYOUT_NOT_LOADED",
	subject: layout,
	message: `The file of the layout ${layout} could not be loaded.`,
	remedy: "Check that all files of the release are served and not blocked; the detail names it.",
	detail
});
var describeLanguageNotLoaded = (code, detail) => ({
	code: "LANGUAGE_NOT_LOADED",
	subject: code,
	message: `The file of the language ${code} could not be loaded; shoppers read English.`,
	remedy: "Check that all files of the release are served and not blocked; the detail names it.",
	detail
});
var describeRankingNotLoaded = (why) => ({
	code: "RANKING_NOT_LOADED",
	subject: "ranking",
	message: `The order of the cards stays the feed’s: ${why}.`,
	remedy: "Set data-endpoint to a collector of this release that was given the feed (reelshelf collect --feed), and name the feed by an id; or leave data-ranking out."
});
var describePartNotLoaded = (detail) => ({
	code: "MEASURING_INCOMPLETE",
	message: "A file could not be loaded that writes batches for a Segment-compatible endpoint, or passes events on to the page’s own tags; events are kept.",
	remedy: "Check that all files of the release are served and not blocked; the detail names it.",
	detail
});
var describeNarrow = (widthPx) => ({
	code: "SHELF_NARROW",
	message: `The shelf is ${Math.round(widthPx)} px wide, which is less than one card.`,
	remedy: "Give the element around it more width; it takes what is there."
});
/** @param known - every event that there is. */
var describeEventType = (type, known) => ({
	code: "EVENT_UNKNOWN",
	subject: String(type).slice(0, 60),
	message: `There is no event ${shown(type)}.${didYouMean(nearest(String(type), known))}`,
	remedy: "Correct the first argument of on(); this listener never hears anything."
});
/** @param inFeed - all of them. @param chosen - those that are shown. */
function describeUnknownVideo(inFeed, chosen, videoId) {
	const isInFeed = inFeed.some(({ id }) => id === videoId);
	return {
		code: "VIDEO_UNKNOWN",
		subject: videoId.slice(0, 60),
		message: isInFeed ? `The video "${videoId.slice(0, 60)}" is in the feed and is not shown on this shelf.` : `The feed has no video "${videoId.slice(0, 60)}".${didYouMean(nearest(videoId, chosen.map(({ id }) => id)))}`,
		remedy: isInFeed ? "Check its rights and dates, and the options product, topics, territory and limit." : "Correct the id that open() is given."
	};
}
/** @param target - what `open()` was given, which is not on this shelf. */
function describeUnknownTarget(feed, chosen, target) {
	if (typeof target === "string") return describeUnknownVideo(feed?.videos ?? [], chosen, target);
	const subject = target.creator.slice(0, 60);
	const creators = feed?.creators ?? [];
	const isKnown = creators.some(({ id }) => isCreator({ creators }, target.creator, id));
	return {
		code: "CREATOR_UNKNOWN",
		subject,
		message: isKnown ? `No video of the creator "${subject}" is shown on this shelf.` : `The feed has no creator "${subject}".${didYouMean(nearest(subject, creators.flatMap(({ id, handle }) => [id, handle])))}`,
		remedy: isKnown ? "Check the rights and dates of their videos, and the options product, topics, creator and limit." : "Correct the id or handle that open() is given."
	};
}
var describeUnknownProduct = ({ products }, product) => {
	return {
		code: "PRODUCT_UNKNOWN",
		subject: product.slice(0, 60),
		message: `The feed has no product "${product.slice(0, 60)}", so no video comes first because of it.${didYouMean(nearest(product, products.map(({ id }) => id)))}`,
		remedy: "The option product takes the id that the feed gives the product."
	};
};
/** Options that are in order by themselves, and name what is not there. */
function describeDoubts(options, feed) {
	const { product, texts, cart, cartSettings = {}, pixels = [], endpointFormat, key } = options;
	const isNamed = feed === null || feed.videos.length === 0 || feed.products.some(({ id }) => id === product) || feed.videos.some(({ tags = [] }) => tags.some((tag) => tag.product === product));
	const isUnknown = product !== void 0 && !isNamed;
	const { add, canAdd } = { ...cartSettings };
	const isBare = cart === "custom" && typeof add !== "function" && canAdd !== true;
	return [
		...isUnknown && feed ? [describeUnknownProduct(feed, product)] : [],
		...isBare ? [describeBareCart()] : [],
		...texts ? describeTexts(texts) : [],
		...[pixels].flat().flatMap(describePixel),
		...endpointFormat === "segment" && !key ? [describeMissingKey()] : []
	];
}
function describePixel(word) {
	if (isPixelChoice(word)) return [];
	const subject = word.slice(0, 60);
	const [name = "", steps] = word.split(":");
	const near = nearest(name, [
		"auto",
		"off",
		...pixelNames
	]);
	const whole = near && steps !== void 0 ? `${near}:${nearest(steps, ["views", "all"]) ?? "views"}` : near;
	return [{
		code: "PIXEL_UNKNOWN",
		subject,
		message: `The option pixels names "${subject}", expected ${optionTable.pixels.takes}.${didYouMean(whole)}`,
		remedy: "Correct or remove it; it is not read."
	}];
}
var describeMissingKey = () => ({
	code: "ENDPOINT_KEY_MISSING",
	message: "Batches are written for a Segment-compatible endpoint and carry no write key, which most of them refuse.",
	remedy: "Set data-key to the write key of the source, unless the endpoint’s address has it."
});
var describeBareCart = () => ({
	code: "CART_SETTINGS",
	subject: "custom",
	message: "The cart is custom, and cartSettings has no function add of its own: unless the page answers reelshelf:cart_add, nothing can be added.",
	remedy: "Give cartSettings.add, or set cartSettings.canAdd to true where the page listens for the event."
});

// src/shelf/notices.ts
var notices_exports = {
	get describeCartFunctions() { return describeCartFunctions; },
	get describeCommand() { return describeCommand; },
	get describeDetachedHost() { return describeDetachedHost; },
	get describeDoubts() { return describeDoubts; },
	get describeEventType() { return describeEventType; },
	get describeHost() { return describeHost; },
	get describeIssues() { return describeIssues; },
	get describeLanguageNotLoaded() { return describeLanguageNotLoaded; },
	get describeLayoutNotLoaded() { return describeLayoutNotLoaded; },
	get describeLoadError() { return describeLoadError; },
	get describeMeasuringNotLoaded() { return describeMeasuringNotLoaded; },
	get describeNarrow() { return describeNarrow; },
	get describeNothingToShow() { return describeNothingToShow; },
	get describeOption() { return describeOption; },
	get describePartNotLoaded() { return describePartNotLoaded; },
	get describeRankingNotLoaded() { return describeRankingNotLoaded; },
	get describeTakenHost() { return describeTakenHost; },
	get describeUnknownTarget() { return describeUnknownTarget; },
	get describeUnplayable() { return describeUnplayable; }
};

// src/ui/layouts/gallery/noGallery.ts
var noGallery_exports = { get noGallery() { return noGallery; } };
var noGallery = {
	code: "GALLERY_NOT_FOUND",
	message: "The layout gallery found no gallery of product pictures on this page, so the video is shown where the tag stands.",
	remedy: "Name the element that holds the slides: data-target=\"#slides\"."
};

export { parseFeed as a, createCalendar as c, describeIssue as i, zones_exports as l, notices_exports as n, parse_exports as o, describeIssues as r, feedSchema as s, noGallery_exports as t };
//# sourceMappingURL=feed-plain.js.map