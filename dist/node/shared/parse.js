import { t as createCalendar } from "./zones.js";
import { a as DEFAULTS, c as copyOwn, d as checkCreator, f as checkHead, h as createBare, l as isTree, m as checkVideo, n as defineItems, o as spreadDefaults, p as checkProduct, s as MAX_ITEMS, t as defineFeed, u as single } from "./schema.js";
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
var SIGNS = {
	"€": "EUR",
	"£": "GBP",
	"₹": "INR",
	"₽": "RUB",
	"₩": "KRW",
	"₫": "VND",
	"₪": "ILS",
	"₴": "UAH",
	"₺": "TRY",
	"₱": "PHP",
	zł: "PLN",
	r$: "BRL"
};
/** Signs that several currencies share, with these. */
var SHARED = [
	["$", /D$|^(MXN|ARS|CLP|COP|UYU|BRL|DOP|NIO|CUP|MOP|TOP|CVE|WST|ZWL)$/],
	["¥", /^(JPY|CNY)$/],
	["kr", /^(SEK|NOK|DKK|ISK)$/],
	["rs", /^(INR|PKR|LKR|NPR|MUR|SCR)$/]
];
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
	const [, before = "", digits = "", after = ""] = /^([^\d.,-]*\.?)(\d[\d.,]*)([^\d]*)$/.exec(text.replace(/[\s\u00a0\u202f'’]/g, "")) ?? [];
	if (/^(?:ab|od|da|à)$/i.test(before.replace(/[^\p{L}]/gu, ""))) return void 0;
	const symbols = `${before}${after}`.toLowerCase();
	const [code] = /[a-z]{3}/i.exec(symbols) ?? [];
	const named = code?.toUpperCase() ?? Object.entries(SIGNS).find(([sign]) => symbols.includes(sign))?.[1];
	const said = typeof currency === "string" ? currency.trim() : "";
	const known = (said ? SIGNS[said.toLowerCase()] ?? said.toUpperCase() : void 0) ?? named;
	if (!known || !/^[A-Z]{3}$/.test(known) || named !== void 0 && named !== known) return void 0;
	if (!code && SHARED.some(([sign, of]) => symbols.includes(sign) && !of.test(known))) return void 0;
	const amount = plainAmount(digits.replace(/[.,]$/, ""), fractionDigits(known) > 0);
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
// src/feed/read/lenientChoices.ts
/** A product's options and its variants' values, each as platforms write them. */
var isText$1 = (value) => typeof value === "string";
/** "Any size" in the languages that WooCommerce's exports are in; said of a variant it fits every value of that option. */
var ANY = /^\s*(?:\*|(?:any|jede[rs]?|beliebig\p{L}*|elke?|n[’']importe|cualquier|qualsiasi|qualunque|qualquer|dowoln\p{L}*|люб\p{L}*)(?!\p{L}).*)?$/iu;
var squash = (value) => value.normalize("NFKD").toLowerCase().replace(/&amp;/g, "&").replace(/[^\p{L}\p{N}]/gu, "");
/** Options by their names alone and values in other forms are put as the schema has them; each value is spelled as its product spells it. */
function mendChoices(product) {
	const { options, variants } = product;
	if (!Array.isArray(options) || !Array.isArray(variants)) return;
	const names = options.map((option) => isText$1(option) ? option : isTree(option) ? option["name"] : void 0);
	for (const variant of variants) if (isTree(variant)) variant["options"] = valuesOf(variant, names) ?? variant["options"];
	product["options"] = options.map((option, index) => isText$1(option) ? {
		name: option,
		values: valuesAt(index, variants)
	} : option);
	spellAlike(product["options"], variants);
}
/** `{ Size: "S" }`, `[{ name: "Size", value: "S" }]`, and Shopify's `option1`, `option2`. */
function valuesOf(variant, names) {
	const { options } = variant;
	const named = new Map(Array.isArray(options) ? options.filter(isTree).map((each) => [each["name"], each["value"]]) : isTree(options) ? Object.entries(options) : []);
	if (named.size) return names.map((name) => named.get(name) ?? "");
	if (options !== void 0) return void 0;
	const numbered = names.map((_, index) => variant[`option${index + 1}`]);
	return numbered.some(isText$1) ? numbered.map((value) => value ?? "") : void 0;
}
var valuesAt = (index, variants) => [...new Set(variants.flatMap((variant) => {
	const values = isTree(variant) ? variant["options"] : void 0;
	const value = Array.isArray(values) ? values[index] : void 0;
	return isText$1(value) && !ANY.test(value) ? [value] : [];
}))];
function spellAlike(options, variants) {
	const known = options.map((option) => isTree(option) && Array.isArray(option["values"]) ? option["values"].filter(isText$1) : []);
	for (const variant of variants) {
		if (!isTree(variant) || !Array.isArray(variant["options"])) continue;
		variant["options"] = variant["options"].map((value, index) => {
			const values = known[index] ?? [];
			if (!isText$1(value) || values.includes(value)) return value;
			const alike = values.filter((candidate) => squash(candidate) === squash(value));
			if (alike.length === 1) return alike[0];
			return ANY.test(value) ? "" : value;
		});
	}
}
// src/feed/read/lenientTimes.ts
/** Days, moments and lengths as people and platforms write them, as the schema would have them; what may mean two things stays. */
var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
var two = (part) => part.padStart(2, "0");
/** Days that begin with their year, and those with the month's name: `2026/9/1`, `2026-9-1`, `Sep 1, 2026`. */
var plainDay = (text) => text.replace(/^(\d{4})[-/](\d\d?)[-/](\d\d?)(?=$|[T ])/, (_, year, month, day) => [
	year,
	two(month),
	two(day)
].join("-")).replace(/^([a-z]{3})[a-z]*\.? (\d\d?),? (\d{4})(?=$| )/i, (whole, name, day, year) => {
	const month = MONTHS.indexOf(name.toLowerCase()) + 1;
	return month ? [
		year,
		two(String(month)),
		two(day)
	].join("-") : whole;
});
/** `2026-11-20 10:00`, `…T12:00:00+0000`, `… 10:00:00 -0500`, seconds or milliseconds since 1970, and dates as mail has them. */
function moment(value) {
	const digits = /^\d{10}(\d{3})?$/.exec(String(single(value)));
	if (digits) return (/* @__PURE__ */ new Date(Number(value) * (digits[1] === void 0 ? 1e3 : 1))).toISOString();
	if (typeof value !== "string") return value;
	const text = plainDay(value.trim());
	const found = /^(\d{4}-\d\d-\d\d)[T ]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?$/i.exec(text);
	if (found) {
		const [, day, time = "", zero, hours, minutes = "00"] = found;
		return `${day}T${time.padStart(time.indexOf(":") === 1 ? time.length + 1 : 0, "0")}${zero ? "Z" : hours ? `${hours}:${minutes}` : ""}`;
	}
	const mailed = /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? (?:gmt|utc|[+-]\d{4})$/i.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(mailed) ? text : new Date(mailed).toISOString();
}
/** `9.4`, `9.4 s`, `0:09`, `1:02:03.5`, `PT1M9S`. */
function seconds(value) {
	if (typeof value !== "string") return value;
	const text = value.trim().toLowerCase();
	const [, plain] = /^(\d+(?:\.\d+)?) ?(?:s|sec|seconds?)?$/.exec(text) ?? [];
	if (plain !== void 0) return Number(plain);
	const [, hours = "0", minutes = "0", rest = "0"] = /^(?:(\d+):)?(\d+):([0-5]?\d(?:\.\d+)?)$/.exec(text) ?? /^pt(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text) ?? [void 0, "x"];
	const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
	return Number.isNaN(sum) ? value : sum;
}
// src/feed/read/lenient.ts
/**
* Makes of what platforms and people write what the schema says, where it can mean one thing only. Late: a feed without a fault never
* needs it. One table by the name of the field; what is not in it, or cannot be read with certainty, stays as it is and is judged so.
*/
var isText = (value) => typeof value === "string";
/** A number that was read exactly; longer ones have lost their last digits already. */
var text = (value) => typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
var number = (value) => isText(value) && /^\s*\d+([.]\d+)?\s*$/.test(value) ? Number(value) : value;
var share = (value) => {
	return isText(value) && /^\d+(\.\d+)? ?%$/.test(value) ? Number.parseFloat(value) / 100 : number(value, {});
};
/** A size of shoes, 39.5, is a choice as well. */
var choice = (value, said) => typeof value === "number" && Number.isFinite(value) ? String(value) : cut(200)(value, said);
var upper = (value) => isText(value) ? value.trim().toUpperCase() : value;
/** `MP4`, `AI generated`, `brand-owned`: a name of the schema's own, spelled otherwise. */
var name = (value) => isText(value) ? value.trim().toLowerCase().replace(/[\s-]+/g, "_") : value;
var money = (value, { currency }) => {
	if (!isTree(value)) return readMoney(value, currency) ?? value;
	const own = value["currency"] ?? value["currencyCode"] ?? value["currency_code"];
	return readMoney(value["amount"] ?? value["value"], own ?? currency) ?? value;
};
/** By the handle that a feed's creator has, where no id is the same. */
var creator = (value, { creators }) => {
	const id = text(value, {});
	const known = Array.isArray(creators) ? creators.filter(isTree) : [];
	if (!isText(id) || known.some((each) => text(each["id"], {}) === id)) return id;
	const plain = (handle) => String(single(handle)).trim().replace(/^@/, "").toLowerCase();
	const [found, other] = known.filter((each) => plain(each["handle"]) === plain(id));
	return found && !other ? text(found["id"] ?? found["handle"], {}) : id;
};
var under = (key) => (value) => isText(value) || typeof value === "number" ? { [key]: text(value, {}) } : value;
var cut = (longest) => (value) => isText(value) ? cutAtWord(value, longest) : text(value, {});
var IN_STOCK = /^(true|yes|1|(in|low)stock|available(fororder)?|preorder|(on)?backorder)$/;
var OUT_OF_STOCK = /^(false|no|0|outofstock|soldout|unavailable|notavailable|discontinued)$/;
function stock(value) {
	const word = String(single(value)).toLowerCase().replace(/^.*schema\.org\//, "").replace(/[^a-z\d]/g, "");
	return IN_STOCK.test(word) ? true : OUT_OF_STOCK.test(word) ? false : value;
}
var mends = {
	id: text,
	product: text,
	products: text,
	handle: cut(200),
	sku: text,
	values: choice,
	options: choice,
	title: cut(200),
	name: cut(200),
	label: cut(200),
	topics: cut(200),
	alt: cut(500),
	description: cut(5e3),
	transcript: cut(5e3),
	creator,
	gift: text,
	sparkCode: under("code"),
	price: money,
	compareAt: money,
	currency: upper,
	territories: upper,
	channels: name,
	type: name,
	status: name,
	platform: name,
	disclosure: name,
	publishedAt: moment,
	startsAt: moment,
	state: name,
	from: moment,
	until: moment,
	expiresAt: moment,
	updatedAt: moment,
	available: stock,
	image: (value, said) => under("src")(Array.isArray(value) ? value[0] : value, said),
	poster: under("src"),
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
	...Object.fromEntries([
		"followers",
		"count",
		"value",
		"views",
		"engaged",
		"added"
	].map((key) => [key, number]))
};
/** Without a value in them, these say something all the same: what is empty there is doubtful, and not "nothing". */
var LAW = [
	"rights",
	"show",
	"disclosure"
];
/** One item of the feed as the schema would have it; a new value. */
function mend(raw, said) {
	const walk = (value, key, isLaw) => {
		if (Array.isArray(value) && !ONE.includes(key)) return value.map((entry) => walk(entry ?? "", key, isLaw));
		const better = mends[key]?.(value, said) ?? value;
		if (!isTree(better)) return better;
		const made = createBare();
		for (const [own, inner] of Object.entries(better)) {
			const within = isLaw || LAW.includes(own);
			if (isText(inner) && !inner.trim() && own !== "alt" && own !== "id" && !within) continue;
			made[own] = ONE_OR_MORE.includes(own) && !Array.isArray(inner) ? walk(isText(inner) ? separate(inner, own) : [inner], own, within) : walk(inner, own, within);
		}
		if (HAVE_ADDRESS.includes(key)) made["src"] ??= made["url"];
		if (key === "tags") mendTag(made);
		if (key === "sources" || key === "describedSources") mendSource(made);
		if (key === "captions" || key === "descriptions") made["lang"] ??= said.locale;
		return made;
	};
	const item = walk(raw, "", false);
	if (!isTree(item)) return item;
	mendChoices(item);
	if (item["handle"] !== void 0) item["id"] ??= item["handle"];
	return item;
}
function mendTag(tag) {
	const other = tag["handle"] ?? tag["productId"] ?? tag["product_id"] ?? tag["sku"];
	if (other !== void 0) tag["product"] ??= text(other, {});
	const point = [tag["x"], tag["y"]].map((part) => Number(single(part)));
	if (Math.max(...point) >= 10 && Math.max(...point) <= 100) [tag["x"], tag["y"]] = point.map((percent) => percent / 100);
}
/** What a list may be written as that has several in one text; an id, an address and a sentence may have a comma of their own. */
var separate = (list, key) => [
	"territories",
	"channels",
	"topics"
].includes(key) ? list.split(/\s*[,;|]\s*/).filter(Boolean) : [list];
var ONE_OR_MORE = [
	"sources",
	"describedSources",
	"captions",
	"descriptions",
	"territories",
	"channels",
	"topics",
	"tags"
];
var ONE = ["image"];
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
	youtube: /^(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:shorts\/|embed\/|live\/|v\/|watch\/?\?(?:[^#]*&)?v=))([\w-]{11})(?![\w-])/,
	tiktok: /^tiktok\.com\/(?:@[^/]*\/video|embed(?:\/v\d)?|player\/v\d|v|share\/video)\/(\d{15,20})(?!\d)/,
	vimeo: /^vimeo\.com\/(?:[a-z]+\/(?:[^/]+\/)?(?:videos?\/)?)?(\d{6,12}(?:\/[\da-f]{6,20})?)(?![\d.])/,
	instagram: /^instagram\.com\/(?:(?!share\/)[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,40})/
};
function mendSource(source) {
	source["src"] = text(source["src"], {});
	const { src } = source;
	if (!isText(src)) return;
	const address = src.trim().replace(/^(?:https?:)?\/\//i, "").replace(/^(?:(?:www|m|player|music|vm)\.)+/i, "");
	for (const [type, pattern] of Object.entries(LINKS)) {
		const id = pattern.exec(address)?.[1];
		const [, hash] = type === "vimeo" && /[?&]h=([\da-f]{6,20})/.exec(address) || [];
		if (id) Object.assign(source, {
			type,
			src: hash && /^\d+$/.test(id) ? `${id}/${hash}` : id
		});
	}
	const [, ending = ""] = /\.(\w{2,4})(?:[?#]|$)/.exec(src) ?? [];
	const { type: said } = source;
	source["type"] = kindOf(said) ?? said ?? kindOf(ending);
}
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
			} else refuse(at, codeOf(issue), issue.input, expectationOf(issue));
		}
		if (isAlive && isTree(target)) sweep(target, rules, originalIndexes, (list) => refuse([list], "NOTHING_LEFT"));
		if (!isAlive) return null;
	}
	return null;
}
/** The item as it is, where it has no fault. */
function wholeItem({ schema, check }, raw) {
	const { data } = safeParse(schema, raw);
	let isWhole = data !== void 0;
	if (data !== void 0) check(data, () => void (isWhole = false));
	return isWhole ? data : null;
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
var feedHeadSchema = items.feedHeadSchema;
var creatorSchema = items.creatorSchema;
var productSchema = items.productSchema;
var videoSchema = items.videoSchema;
// src/feed/read/parse.ts
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
	]) if (!Array.isArray(tree[list]) && (list === "videos" || tree[list] !== void 0)) return refuseFeed("FEED_INVALID", [list], tree[list], "list");
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
	const mendItem = (item) => mend(item, tree);
	const { version: _version, creators: _creators, products: _products, videos: _videos, ...said } = tree;
	spreadDefaults(tree, [...DEFAULTS, ...Object.keys(said).filter(looksLikeLaw)]);
	const ofVideos = (at) => DEFAULTS.includes(String(at[0])) || looksLikeLaw(String(at[0]));
	const head = parseItem({
		schema: feedHeadSchema,
		rules: {
			vital: [],
			lists: []
		},
		mend: mendItem,
		check: checkHead
	}, said, [], (issue) => ofVideos(issue.path) || report(issue));
	const creators = readList("creators", {
		schema: creatorSchema,
		rules: {
			vital: ["id", "handle"],
			lists: []
		},
		mend: mendItem,
		check: (creator, refuse) => checkCreator(creator, refuse, baseUrl)
	});
	const products = readList("products", {
		schema: productSchema,
		rules: {
			vital: [
				"id",
				"options",
				"variants"
			],
			lists: ["variants"]
		},
		mend: mendItem,
		check: (product, refuse) => checkProduct(product, refuse, baseUrl)
	});
	const calendar = createCalendar();
	const videos = readList("videos", {
		schema: videoSchema,
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
		mend: mendItem,
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
export { readMoney as a, productSchema as i, parseFeed as n, feedSchema as r, MAX_ISSUES as t };
