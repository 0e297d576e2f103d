import { $ as withDisclosure, G as useStyles, Q as DisclosureLabel, S as Icon, X as useLazy, Z as Photo, a as useSaved, b as play, c as PlayerProvider, f as Sheet, h as useText, l as usePlayer, n as NotLoaded$1, nt as ShelfProvider, o as playerExtrasTexts, p as SheetClose, r as say, rt as useShelf, t as SheetPlace_default, v as muted, x as sound, y as pause } from "./shelf.js";
import { b as isSoldOut, d as subjectOf, f as subjectOfVideo, h as priceOf$1, m as priceLine, p as sentences, q as createLazy, z as safeUrl } from "./plain.js";
import { Ct as isThisPage, Jt as refusal, Lt as moneyFromDecimal, Ut as createMutationQueue, Wt as clampQuantity, _ as plus, at as firstSelection, b as save, bn as fractionDigits, bt as plainText, cn as ownId, ct as isComplete, dn as ownText, dt as createLatestOnly, fn as reach, h as minus, it as findVariant, jt as frozenLines, lt as optionStates, on as getOwn, ot as hasChoices, p as large, pn as reachText, qt as quantityOf, r as productTexts, st as hasValue, t as productsOf, tt as pageAddress, u as check, un as ownNumber, ut as productRefOf, wt as isSamePage, yn as readMoney, zt as prices$1 } from "./common.js";
import { batch, computed, createModel, effect, signal, untracked, useSignal, useSignalEffect } from "@preact/signals";
import { render } from "preact";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/cart/kit/page/looseJson.ts
/** JSON as templates print it: what no parser of JSON takes, and what can mean one thing only. */
var MAX_DEPTH = 60;
/** Between two values: blanks of any kind, comments, the marks of CDATA, and tags that a server or an editor put around. */
var BETWEEN$1 = /(?:[\s\u200b-\u200d\u2060]|<!--[^{}[\]"]{0,300}?-->|<!--|-->|\/\*[^]{0,2000}?\*\/|\/\/[^\n]*|<!\[CDATA\[|\]\]>|<\/?[a-z][^<>]*>)+/iy;
/** Signs after a backslash that JSON knows; scripts know `\\'` and `\\x27` too. */
var ESCAPED = /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/gi;
var LETTERS = {
	n: "\n",
	r: "\r",
	t: "	",
	b: "",
	f: "",
	u: "",
	x: ""
};
/** What a quotation mark stands before where it ends a text: one within the text stands before other words. */
var AFTER_TEXT = /\s*(?:[,:;}\]]|$|\n\s*["'}])/y;
var QUOTES = {
	"\"": "\"",
	"'": "'",
	"“": "”“\"",
	"”": "”\""
};
/**
* One document, or several one after the other: with raw line breaks, marks of quotation and backslashes within texts, commas too many or too
* few, comments, keys without their quotes, curly quotes, `028`, `28,00`, `NaN`, and words before or after.
*
* @returns `undefined` for what is cut off or no JSON at all.
*/
function parseLoose(text) {
	let at = 0;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const [found = ""] = pattern.exec(text) ?? [];
		at += found.length;
		return found;
	};
	const broken = () => {
		throw new SyntaxError(text.slice(at, at + 20));
	};
	const skip = () => {
		while (take(BETWEEN$1) || take(/[,;]+/y));
	};
	function readText(closing) {
		const begin = ++at;
		for (; at < text.length; at++) if (text[at] === "\\") at++;
		else if (closing.includes(text[at] ?? " ")) {
			AFTER_TEXT.lastIndex = at + 1;
			if (AFTER_TEXT.test(text)) break;
		}
		if (at >= text.length) broken();
		return text.slice(begin, at++).replace(ESCAPED, (_, four, two, sign) => {
			const hex = four ?? two;
			return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : LETTERS[sign] ?? sign;
		});
	}
	/** `28,00` is one value of a key, and two of a list. */
	function readWord(isMember) {
		const sum = isMember ? take(/-?\d[\d.]*(?:,\d[\d.]*)+(?=\s*[,}\n])/y) : "";
		if (sum) return sum;
		return meantBy(take(/[^,;{}[\]"\n]*/y).trim());
	}
	function readValue(isMember, depth) {
		take(BETWEEN$1);
		const sign = text[at] ?? "";
		if (depth > MAX_DEPTH) broken();
		if (sign === "{") return readMembers(depth);
		if (sign === "[") return readEntries(depth);
		return QUOTES[sign] === void 0 ? readWord(isMember) : readText(QUOTES[sign]);
	}
	function readMembers(depth) {
		const made = {};
		at++;
		for (skip(); text[at] !== "}"; skip()) {
			const closing = QUOTES[text[at] ?? ""];
			const key = closing === void 0 ? take(/[@$\w-]+(?::[\w-]+)?(?=\s*:)/y) : readText(closing);
			take(BETWEEN$1);
			if (!key && closing === void 0 || text[at++] !== ":") broken();
			const value = readValue(true, depth + 1);
			if (value !== void 0 && key !== "__proto__") made[key] = value;
		}
		at++;
		return made;
	}
	function readEntries(depth) {
		const made = [];
		at++;
		for (skip(); text[at] !== "]"; skip()) {
			const before = at;
			made.push(readValue(false, depth + 1));
			if (at === before) broken();
		}
		at++;
		return made;
	}
	const documents = [];
	try {
		for (skip(); at < text.length; skip()) if (/[{[]/.test(text[at] ?? "")) documents.push(readValue(false, 0));
		else take(/[^{[]+/y);
	} catch {
		return;
	}
	return documents.length > 1 ? documents : documents[0];
}
/** A word without quotes: a number, one of those that JSON or scripts know, else a text that has lost its quotes. */
function meantBy(word) {
	if (/^(?:true|false)$/.test(word)) return word === "true";
	if (/^(?:null|undefined|NaN|)$/.test(word)) return void 0;
	return /^-?\d+\.?\d*(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : word;
}

// src/cart/kit/page/jsonLd.ts
/** Product markup of real pages: schema.org as Google's rules have it, and as templates write it. */
/** Names of schema.org with its prefix or its whole address, as programs write them that know JSON-LD well. */
var PREFIXED = /"(?:schema:|https?:\/\/schema\.org\/)\w+"\s*:/;
/**
* JSON-LD as pages have it: as JSON, as templates print it (`looseJson.ts`), written as HTML, or as one text.
*
* @returns `undefined` for what stays unreadable.
*/
function parseJsonLd(text) {
	const read = readJson(text);
	const found = typeof read === "string" && /^\s*[{[]/.test(read) ? readJson(read) : read;
	return PREFIXED.test(text) ? unprefixed(found, 0) : found;
}
function readJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		const isHtml = !text.includes("\"") && /&(?:quot|#0?34|#x22);/i.test(text);
		return parseLoose(isHtml ? text.replace(/&(?:quot|#0?34|#x22);/gi, "\"").replace(/&amp;/g, "&") : text);
	}
}
function unprefixed(value, depth) {
	if (typeof value !== "object" || value === null || depth > 20) return value;
	if (Array.isArray(value)) return value.map((each) => unprefixed(each, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ""), unprefixed(each, depth + 1)]));
}
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
/** `https://schema.org/OutOfStock/`, `schema:OutOfStock`, `out of stock`, `{"@id": …}`, a list of one: the bare name in small letters. */
function nameOf(value) {
	const [first] = list(value);
	const text = typeof first === "object" ? ownText(first, "@id") ?? ownText(first, "@value") ?? ownText(first, "name") ?? "" : String(first ?? "");
	return (/([^/#:]+)[/#\s]*$/.exec(text)?.[1] ?? "").toLowerCase().replace(/[^a-z]/g, "");
}
/** A value that may stand in a list of one, as that of an attribute does. */
var textOf$1 = (node, key) => list(getOwn(node, key)).map((value) => getOwn(value, "@value") ?? value).find((value) => typeof value === "string");
var idOf = (node, key) => ownId({ id: list(getOwn(node, key))[0] }, "id");
/** What kinds it is of; schema.org's own context has the names without their sign, too. */
var kindsOf = (node) => list(getOwn(node, "@type") ?? getOwn(node, "type")).map(nameOf);
var isProduct = (node) => kindsOf(node).some((kind) => /^((individual|some)?products?(group|model|collection)?|vehicle|car|motorcycle|motorizedbicycle|book|drug|dietarysupplement)$/.test(kind));
/** What a list holds. In PHP one with holes, or with names, is written as an object whose values are what would stand in it. */
function membersOf(value, isMember) {
	return list(value).flatMap((each) => {
		const inner = typeof each === "object" && each !== null ? Object.values(each) : [];
		return isMember(each) || !inner.length || !inner.every(isMember) ? [each] : inner;
	});
}
/** Where a page names what it is about. */
var HOLDERS = [
	"@graph",
	"mainEntity",
	"mainEntityOfPage",
	"about",
	"hasPart",
	"itemListElement",
	"item"
];
/** Every product of the page's documents. What is said of a thing elsewhere by its `@id` counts as said in its place. */
function markedProducts(documents) {
	const byId = /* @__PURE__ */ new Map();
	const found = [];
	const walk = (value, isListed, depth) => {
		if (depth > 8 || typeof value !== "object" || value === null) return;
		if (Array.isArray(value)) return value.forEach((each) => walk(each, isListed, depth + 1));
		if (isProduct(value)) found.push({
			node: value,
			isListed
		});
		if (isProduct(value)) return;
		for (const key of HOLDERS) walk(getOwn(value, key), isListed || key === "itemListElement", depth + 1);
		if (!kindsOf(value).length) {
			for (const [key, each] of Object.entries(value)) if (!HOLDERS.includes(key) && !key.startsWith("@")) walk(each, isListed, depth + 1);
		}
	};
	walk(documents, false, 0);
	index(documents, byId, 0);
	const resolve = (value) => {
		const id = ownText(value, "@id");
		return id && Object.keys(value).length === 1 ? byId.get(id) ?? value : value;
	};
	return {
		products: grouped(found, resolve),
		resolve
	};
}
/** What is said of a thing by its `@id`, wherever it stands. */
function index(value, byId, depth) {
	if (depth > 12 || typeof value !== "object" || value === null) return;
	const id = ownText(value, "@id");
	if (id && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
	for (const each of Object.values(value)) index(each, byId, depth + 1);
}
var variantsOf = (node) => membersOf(getOwn(node, "hasVariant") ?? getOwn(node, "model"), isProduct);
/** Google's rules have two ways to write variants: within their group, or side by side, each naming its group. */
function grouped(found, resolve) {
	const inGroups = new Set(found.flatMap(({ node }) => variantsOf(node).map(resolve)));
	const products = /* @__PURE__ */ new Map();
	for (const { node, isListed } of found) {
		if (inGroups.has(node)) continue;
		const group = getOwn(node, "isVariantOf");
		const key = ownId(group, "@id") ?? ownId(group, "productGroupID") ?? ownId(node, "inProductGroupWithID");
		const listed = variantsOf(node).map(resolve);
		if (key === void 0) {
			const known = products.get(ownId(node, "@id")) ?? products.get(ownId(node, "productGroupID"));
			const marked = {
				node,
				variants: [...listed, ...known?.variants ?? []],
				isListed
			};
			const id = ownId(node, "@id") ?? ownId(node, "productGroupID");
			if (known) Object.assign(known, marked);
			else products.set(kindsOf(node).includes("productgroup") && id ? id : node, marked);
		} else {
			const marked = products.get(key) ?? {
				node: resolve(group) ?? node,
				variants: [],
				isListed
			};
			marked.variants.push(node);
			products.set(key, marked);
		}
	}
	return [...products.values()];
}

// src/cart/kit/page/jsonLdPrice.ts
/** Which of the prices that markup states is the one that a shopper pays for one piece today, and how a price is written there. */
/** What the product cost before. */
var isFormer = (specification) => /^(listprice|strikethrough(price)?|msrp|srp|suggestedretailprice|regularprice)$/.test(nameOf(getOwn(specification, "priceType")));
/** Whether it is what anybody pays for one piece: an offer, or a specification of a price. */
function isForOne(stated) {
	const has = (key) => (getOwn(stated, key) ?? "") !== "";
	const quantity = getOwn(stated, "eligibleQuantity");
	const least = Number(getOwn(quantity, "minValue") ?? getOwn(quantity, "value") ?? 1);
	return !(has("validForMemberTier") || has("eligibleTransactionVolume") || least > 1 || /business|reseller|publicinstitution/.test(nameOf(getOwn(stated, "eligibleCustomerType"))) || /lease|rent/.test(nameOf(getOwn(stated, "businessFunction"))) || has("priceComponentType") || has("billingDuration") || has("billingIncrement") || /charge/.test(nameOf(getOwn(stated, "@type"))) || /^(invoiceprice|minimumadvertisedprice)$/.test(nameOf(getOwn(stated, "priceType"))) || isPerUnit(stated));
}
var PIECE = /^\s*(?:1\s*)?(?:c62|h87|ea|pce|pcs?|pieces?|items?|units?|st(?:ü|ue)ck|st|stk)?\.?\s*$/i;
/** `9.33 per 100 ml`. Google has the price of the whole there too, and beside it the unit that it is compared by. */
function isPerUnit(stated) {
	const reference = getOwn(stated, "referenceQuantity");
	const unitOf = (value) => ownText(value, "unitCode") ?? ownText(value, "unitText") ?? "";
	if (!reference) return !PIECE.test(unitOf(stated));
	if (typeof reference !== "object") return !PIECE.test(String(reference));
	if (getOwn(reference, "valueReference") !== void 0) return false;
	return !PIECE.test(unitOf(reference)) || Number(getOwn(reference, "value") ?? 1) !== 1;
}
/** Whether an offer is a subscription or for members: its own price is the one that such a specification has. */
var isOffersTerm = (offer, specification) => [
	"validForMemberTier",
	"billingDuration",
	"billingIncrement"
].some((key) => (getOwn(specification, key) ?? "") !== "") && getOwn(offer, "price") !== void 0 && Number(getOwn(offer, "price")) === Number(getOwn(specification, "price"));
/** Those that hold now, with taxes where both are stated; all of them where the dates would leave none, as those of old templates do. */
function current(stated, nowMs) {
	const at = (each, key) => Date.parse(ownText(each, key) ?? "");
	const holds = (each) => nowMs === void 0 || !(at(each, "validFrom") > nowMs || endOf(ownText(each, "validThrough") ?? ownText(each, "priceValidUntil")) < nowMs);
	const now = stated.filter(holds);
	const among = now.length ? now : stated;
	const tax = (is) => among.filter((each) => getOwn(each, "valueAddedTaxIncluded") === is);
	return tax(true).length ? among.filter((each) => !tax(false).includes(each)) : among;
}
/** A date alone is that whole day. */
var endOf = (moment = "") => Date.parse(moment) + (/^\s*\d{4}-\d\d-\d\d\s*$/.test(moment) ? 864e5 : 0);
/** The currency of a place, which may stand in a list of one or be an object. */
var currencyIn = (value) => {
	const [first] = list(value);
	return getOwn(first, "@value") ?? first;
};
var FROM = /^(?:from|starting (?:at|from)|ab|à partir de|a partir de|dès|desde|da|od|vanaf|från|fra|alkaen)(?=[\s\d\p{Sc}])/iu;
var BETWEEN = /\s*(?:[–—]|-|\bto\b|\bbis\b)\s*/;
/**
* A price as markup has it: a number, `1.299,00 €`, `<span>$28.00</span>`, `From $19.00`, `19.00 – 39.00`.
*
* @returns `undefined` for what states none (nothing, or the zero of what has no price), `null` for what cannot be read.
*/
function readStated(raw, currency) {
	const [first] = list(raw);
	const value = getOwn(first, "@value") ?? first;
	if (value === void 0 || value === "") return void 0;
	const inner = getOwn(value, "value") ?? getOwn(value, "price") ?? getOwn(value, "amount");
	if (inner !== void 0) return typeof inner === "object" ? null : readStated(inner, currencyIn(getOwn(value, "currency") ?? getOwn(value, "priceCurrency")) ?? currency);
	const text = typeof value === "string" ? plainText(value) : value;
	const money = (written) => {
		const found = readMoney(written, currency);
		return found && moneyFromDecimal(found.amount, found.currency);
	};
	if (typeof text !== "string") return stated(money(text));
	const bare = text.replace(FROM, "").trim();
	if (bare !== text) return stated(money(bare), { isFrom: true });
	const [low = "", high, more] = text.split(BETWEEN);
	const [one, other] = [low, high].map((each) => each && /\d/.test(each) ? money(each) : void 0);
	return one && other && more === void 0 && Number(other.amount) > Number(one.amount) ? stated(one, { highest: other }) : stated(money(text));
}
var stated = (price, more = {}) => price === void 0 ? null : Number(price.amount) === 0 ? void 0 : {
	price,
	...more
};
/** The number of offers, however it is written. */
var countOf = (value, key) => ownNumber(value, key) ?? (Number(ownText(value, key)) || void 0);

// src/cart/kit/page/jsonLdOffer.ts
/** Words for stock; what none of them says is not known. Preorders and backorders can be bought. */
var BUYABLE = /^(instock|lowstock|onlineonly|limited(availability|stock)?|preorder|presale|(on|availableon)?backorder|madetoorder|available(fororder)?|yes|true|auflager|lieferbar|enstock|disponible|disponibile|instockonline)$/;
var GONE = /^((currently|temporarily)?(outofstock|soldout|unavailable|notavailable)|outstock|notinstock|discontinued|reserved|no|false|oos|ausverkauft|vergriffen|nichtauflager|nichtlieferbar|nichtverfgbar|rupturedestock|enrupturedestock|puis|indisponible|agotado|sinstock|nodisponible|esaurito|nondisponibile|esgotado|indisponvel|uitverkocht|nietopvoorraad|wyprzedane|slutsld|udsolgt|utsolgt)$/;
/** What can be ordered and is sent later. */
var saleOf = (availability) => {
	const name = nameOf(availability);
	return /^pre(order|sale)$/.test(name) ? "preorder" : /^((on|availableon)?backorder|madetoorder)$/.test(name) ? "backorder" : void 0;
};
function stockOf(value) {
	const said = list(value).map((each) => {
		const name = nameOf(each);
		return GONE.test(name) ? false : BUYABLE.test(name) ? true : void 0;
	});
	return new Set(said).size === 1 ? said[0] : void 0;
}
/**
* Price and stock of one product: of its one offer, or of the cheapest of several that can be had.
*
* @returns `null` where there is neither a price nor a word that it is sold out.
*/
function offerOf(node, reading) {
	const stocks = [];
	return factsOf(readOffers(getOwn(node, "offers") === void 0 && isOffer(node) ? { offers: [node] } : node, { currency: getOwn(node, "priceCurrency") }, reading, stocks)) ?? (stocks.length && stockOfAll(stocks) === false ? { available: false } : null);
}
var isOffer = (value) => nameOf(getOwn(value, "@type")).endsWith("offer") || [
	"price",
	"lowPrice",
	"priceSpecification",
	"availability"
].some((key) => getOwn(value, key) !== void 0);
/** @param around - what the offer says that these stand in. @param stocks - takes what each says of stock, with a price or without. */
function readOffers(holder, around, reading, stocks) {
	const offers = membersOf(getOwn(holder, "offers"), isOffer).map(reading.resolve).filter(isForOne);
	return current(offers, reading.nowMs).flatMap((offer) => {
		const specifications = list(getOwn(offer, "priceSpecification")).map(reading.resolve);
		if (specifications.some((each) => isOffersTerm(offer, each))) return [];
		const parts = membersOf(getOwn(offer, "offers"), isOffer).map(reading.resolve);
		const currency = currencyIn(getOwn(offer, "priceCurrency")) ?? [...specifications, ...parts].map((each) => currencyIn(getOwn(each, "priceCurrency"))).find(Boolean) ?? around.currency;
		const availability = getOwn(offer, "availability") ?? around.availability;
		const inner = readOffers(offer, {
			currency,
			availability
		}, reading, stocks);
		const available = stockOf(availability);
		if (!inner.length) stocks.push(available);
		const read = (holds, key) => {
			const value = getOwn(holds, key);
			const found = readStated(value, currency);
			if (found === null) reading.refuse?.(`${typeof value === "object" ? JSON.stringify(value).slice(0, 60) : String(value)} ${String(currency ?? "")}`.trim());
			return found ?? void 0;
		};
		const found = priceOf(offer, specifications, inner, read, reading.nowMs);
		if (!found || inner.length && isAllOf(inner, found)) return inner;
		const compareAt = specifications.filter(isFormer).flatMap((each) => read(each, "price") ?? [])[0];
		return [{
			...found,
			available: available ?? (inner.length ? stockOfAll(inner.map((each) => each.available)) : void 0),
			compareAt: compareAt?.price,
			sale: saleOf(availability)
		}];
	});
}
function priceOf(offer, specifications, inner, read, nowMs) {
	const forOne = specifications.filter(isForOne);
	const usual = forOne.filter((each) => !isFormer(each));
	const isRegular = (each) => nameOf(getOwn(each, "priceType")) === "regularprice";
	const now = current(usual.length ? usual : forOne.filter(isRegular), nowMs);
	const all = (key) => now.flatMap((each) => read(each, key) ?? []);
	const low = read(offer, "lowPrice");
	const own = [read(offer, "price") ?? [], low ?? []].flat();
	const first = lowest(own) ?? lowest(all("price")) ?? lowest(all("minPrice"));
	if (!first) return void 0;
	const high = read(offer, "highPrice") ?? all("maxPrice")[0];
	const isOpen = low && !high && !inner.length && countOf(offer, "offerCount") !== 1;
	const highest = high?.price ?? first.highest ?? first.price;
	const isReversed = Number(highest.amount) < Number(first.price.amount);
	return {
		price: isReversed ? highest : first.price,
		highest: isReversed ? first.price : highest,
		isFrom: first.isFrom || isOpen
	};
}
/** Whether the offers within an aggregate reach from its lowest price to its highest. */
var isAllOf = (inner, { price, highest }) => {
	const amounts = inner.map((each) => Number(each.price.amount));
	return Math.min(...amounts) <= Number(price.amount) && Math.max(...amounts) >= Number(highest.amount);
};
/** The facts of several offers, or of several variants, of one product. */
function factsOf(offers) {
	const [{ price: { currency } = {} } = {}] = offers;
	const alike = offers.filter(({ price }) => price.currency === currency);
	const open = alike.filter(({ available }) => available !== false);
	const shown = open.length ? open : alike;
	const first = lowest(shown);
	if (!first) return null;
	const isFrom = shown.some(({ price, highest, isFrom: isOpen }) => isOpen || Number(price.amount) !== Number(first.price.amount) || Number(highest.amount) > Number(first.price.amount));
	return {
		available: stockOfAll(offers.map(({ available }) => available)),
		...prices$1(first.price, first.compareAt),
		...isFrom ? { isFrom } : {},
		...first.sale ? { sale: first.sale } : {}
	};
}
/** Available when one of them is; unknown when none is and one does not say. */
var stockOfAll = (stocks) => stocks.includes(true) ? true : stocks.includes(void 0) ? void 0 : false;
var lowest = (all) => [...all].sort((a, b) => Number(a.price.amount) - Number(b.price.amount))[0];

// src/cart/kit/page/microdata.ts
var MICRODATA = {
	scope: "itemscope",
	type: "itemtype",
	property: "itemprop",
	id: "itemid"
};
/** Shares its `property` with Open Graph's metadata, whose names have prefixes of their own. */
var RDFA = {
	scope: "typeof",
	type: "typeof",
	property: "property",
	id: "resource"
};
/** What an element says by an attribute instead of by its text. */
var SAID_BY = {
	a: "href",
	area: "href",
	link: "href",
	audio: "src",
	embed: "src",
	iframe: "src",
	img: "src",
	source: "src",
	track: "src",
	video: "src",
	object: "data",
	data: "value",
	meter: "value",
	time: "datetime"
};
/** Every item that is not a part of another one. */
var readMicrodata = (document) => [...itemsIn(document, MICRODATA), ...itemsIn(document, RDFA)];
var itemsIn = (document, by) => [...document.querySelectorAll(`[${by.scope}]`)].filter((item) => !item.hasAttribute(by.property) || !item.parentElement?.closest(`[${by.scope}]`)).map((item) => nodeOf(item, document, by, 0));
function nodeOf(item, document, by, depth) {
	const id = item.getAttribute(by.id);
	const node = {
		"@type": wordsOf(item, by.type),
		...id ? { "@id": id } : {}
	};
	const elsewhere = wordsOf(item, "itemref").flatMap((ref) => document.getElementById(ref) ?? []);
	const parts = [...elsewhere, ...[...item.children].filter((each) => !elsewhere.includes(each))];
	if (depth < 8) for (const part of parts) takeFrom(part, node, document, by, depth);
	return node;
}
/** What stands within a part is of the part; what is within a property's own words may be a property as well. */
function takeFrom(element, node, document, by, depth) {
	const isItem = element.hasAttribute(by.scope);
	for (const word of wordsOf(element, by.property)) {
		const name = word.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, "");
		const value = isItem ? nodeOf(element, document, by, depth + 1) : valueOf$1(element);
		const before = Object.hasOwn(node, name) ? [node[name]].flat() : [];
		Object.defineProperty(node, name, {
			value: before.length ? [...before, value] : value,
			configurable: true,
			enumerable: true
		});
	}
	if (!isItem) for (const child of element.children) takeFrom(child, node, document, by, depth);
}
var wordsOf = (element, attribute) => (element.getAttribute(attribute) ?? "").split(/\s+/).filter(Boolean);
/** Google takes `content` on any element. */
var valueOf$1 = (element) => (element.getAttribute("content") || element.getAttribute("resource") || element.getAttribute(SAID_BY[element.localName] ?? "content") || (element.textContent ?? "")).replace(/\s+/g, " ").trim();

// src/cart/kit/page/readPage.ts
var readPage_exports = { get readPage() { return readPage; } };
/** What the page's own markup says of a product; other products than the page's are known only where it names them. */
var readPage = (page, reference) => fromJsonLd(page, reference) ?? fromNodes(page, reference, readMicrodata(page.window.document), () => {}) ?? fromMeta(page, reference);
function fromJsonLd(page, reference) {
	const scripts = [...page.window.document.querySelectorAll("script[type*=\"ld+json\" i]")].map((script) => script.textContent ?? "");
	const documents = scripts.map(parseJsonLd);
	const refuse = (what) => page.display.warn({
		code: "PAGE_DATA_UNREADABLE",
		subject: what,
		message: `The page’s JSON-LD of its product cannot be read: ${what}. The feed’s price is shown.`,
		remedy: "Let the theme write valid JSON, prices as 1299.00 with a dot, and the currency as three letters."
	});
	if (isThisPage(page, reference)) scripts.forEach((text, index) => documents[index] === void 0 && /Product/.test(text) && refuse(text.trim().slice(0, 60)));
	return fromNodes(page, reference, documents, refuse);
}
function fromNodes(page, reference, documents, refuse) {
	const { products, resolve } = markedProducts(documents);
	const names = [
		reference.productId,
		reference.ref?.id,
		reference.ref?.sku
	].filter(Boolean);
	const isNamed = ({ node, variants }) => [node, ...variants].some((each) => [
		"productID",
		"sku",
		"productGroupID"
	].some((key) => names.includes(idOf(each, key)?.replace(/^\w+:/, "")) || names.includes(idOf(each, key))));
	const live = (marked) => toLive(marked, page.url, {
		resolve,
		refuse,
		nowMs: page.env.nowMs()
	});
	for (const named of products.filter(isNamed)) {
		const quote = live(named);
		if (quote) return quote;
	}
	return isThisPage(page, reference) ? pageOwn(page, products.filter(({ isListed }) => !isListed), live) : null;
}
/** Review and recommendation tools add products of their own: the page's is the one with a price, at its address, under its name. */
function pageOwn(page, products, live) {
	const { document } = page.window;
	const canonical = document.querySelector("link[rel=\"canonical\"]")?.getAttribute("href");
	const here = [page.url, canonical].flatMap((address) => endingOf(address) ?? []);
	const heading = document.querySelector("h1")?.textContent;
	const titles = `${document.title ?? ""}\n${heading ?? ""}`.replace(/[^\S\n]+/g, " ").toLowerCase();
	const possible = products.flatMap((marked) => {
		const quote = live(marked);
		if (!quote) return [];
		const { node } = marked;
		const endings = [textOf$1(node, "url"), ownText(node, "@id")].flatMap((address) => endingOf(address) ?? []);
		const name = titleOf(node)?.toLowerCase();
		return [{
			quote,
			name,
			isTitled: titles.includes(name || "\n\n"),
			isHere: endings.some((each) => here.includes(each)),
			endings
		}];
	}).filter(({ isHere, isTitled, name, endings }) => isHere || isTitled || !name || !endings.length || !titles.trim());
	const titled = possible.filter(({ isTitled }) => isTitled);
	const longest = Math.max(...titled.map(({ name = "" }) => name.length));
	for (const among of [
		possible,
		possible.filter(({ isHere }) => isHere),
		titled,
		titled.filter(({ name = "" }) => name.length === longest)
	]) if (new Set(among.map(({ name, quote }) => name ?? quote)).size === 1) return among[0]?.quote ?? null;
	return null;
}
/** In one line, without the HTML that themes leave in it. */
var titleOf = (node) => plainText(textOf$1(node, "name")).replace(/\s+/g, " ") || void 0;
/** The last part of an address's path; a shop's own address has none. */
var endingOf = (address) => /(?:^|[^/:]\/|^\/)([^/?#]+)\/?(?:[?#].*)?$/.exec(address ?? "")?.[1];
function toLive({ node, variants: nodes }, base, reading) {
	const variants = nodes.flatMap((item) => {
		const quote = offerOf(item, reading);
		const id = idOf(item, "productID") ?? idOf(item, "sku");
		const sku = textOf$1(item, "sku");
		return id && quote ? [{
			...quote,
			id,
			...sku ? { sku } : {}
		}] : [];
	});
	const all = nodes.flatMap((item) => offerOf(item, {
		...reading,
		refuse: () => {}
	}) ?? []);
	const offers = all.flatMap(({ available, price, compareAt, sale }) => price ? [{
		available,
		price,
		highest: price,
		compareAt,
		sale
	}] : []);
	const ofVariants = factsOf(offers) ?? (all.length ? { available: false } : null);
	const own = offerOf(node, reading);
	const quote = own ?? ofVariants;
	if (!quote) return null;
	const available = own?.available ?? ofVariants?.available;
	const images = list(getOwn(node, "image")).map(reading.resolve).flatMap((image) => {
		const src = safeUrl(typeof image === "string" ? image : getOwn(image, "url") ?? getOwn(image, "contentUrl"), base);
		return src ? [{ src }] : [];
	});
	const title = titleOf(node);
	return {
		...quote,
		available,
		...title ? { title } : {},
		...images.length ? { images } : {},
		variants: variants.length > 1 ? variants : []
	};
}
function fromMeta(page, reference) {
	if (!isThisPage(page, reference)) return null;
	const content = (name) => ["property", "name"].map((key) => page.window.document.querySelector(`meta[${key}="${name}"]`)).find(Boolean)?.getAttribute("content") ?? void 0;
	const money = (name) => readStated(content(`${name}:amount`), content(`${name}:currency`))?.price;
	const usual = money("product:price") ?? money("og:price");
	const sale = money("product:sale_price");
	const price = sale ?? usual;
	if (!price) return null;
	return {
		available: stockOf(content("product:availability") ?? content("og:availability")),
		...prices$1(price, sale ? usual : money("product:original_price")),
		variants: []
	};
}

// src/models/cart/cartLink.ts
function createCartLink({ getCart, display, finish = (task) => task }) {
	const found = signal(null);
	const warn = (where, detail) => {
		const name = found.peek()?.id;
		display.warn({
			code: "CART_ADAPTER_FAILED",
			subject: where,
			message: `The cart adapter ${name ? `"${name}"` : ""} threw in ${where}, which the cart contract does not allow.`,
			remedy: "The shelf went on as if the shop had refused. Check the adapter, or report it if it is one of ours.",
			detail
		});
	};
	const connect = async () => {
		try {
			return found.peek() ?? (found.value = await getCart());
		} catch (error) {
			warn("getCart", error);
			return null;
		}
	};
	return {
		get adapter() {
			return found.peek();
		},
		found,
		connect,
		ask(where, call, fallback) {
			const answer = connect().then((cart) => cart ? call(cart) : fallback).catch((error) => {
				warn(where, error);
				return fallback;
			});
			return /^(add|undo|set)/.test(where) ? finish(answer) : answer;
		},
		askNow(where, call, fallback) {
			try {
				const cart = found.peek();
				return cart ? call(cart) : fallback;
			} catch (error) {
				warn(where, error);
				return fallback;
			}
		}
	};
}

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
/** `times` is a whole number, such as a quantity. */
var multiplyMoney = (money, times) => fromMinor(toMinor(money) * times, money.currency);

// src/models/cart/attempt.ts
/** An answer of the platform is awaited. */
var isWaiting = (attempt) => attempt?.phase === "adding" || attempt?.phase === "undoing";
/** The pieces are in the cart now. */
var isHeld = (attempt) => attempt !== void 0 && (attempt.phase === "added" || attempt.phase === "done" || attempt.phase === "undoing" || attempt.phase === "kept");
/** Keeps an add true to the cart's lines, whoever changed them: what was taken out is no longer called added. */
function followLines(attempt, lines) {
	if (!isHeld(attempt) || isWaiting(attempt)) return {};
	const inCart = quantityOf(lines, attempt.variantId);
	return inCart === (attempt.inCart ?? 0) ? {} : {
		inCart,
		...inCart ? {} : { phase: "undone" }
	};
}

// src/models/cart/attempts.ts
/** The newest add of each product, for the button that asked for it. */
function createAttempts() {
	const attempts = signal(/* @__PURE__ */ new Map());
	let serials = 0;
	const put = (attempt) => {
		attempts.value = new Map(attempts.peek()).set(attempt.request.productId, attempt);
		return attempt;
	};
	/** Only while it is still the newest add of its product. */
	const change = (attempt, next) => {
		const current = attempts.peek().get(attempt.request.productId);
		if (current?.serial === attempt.serial && Object.keys(next).length) put({
			...current,
			...next
		});
	};
	return {
		attempts,
		create: (request, isBuying) => put({
			serial: ++serials,
			request,
			isBuying,
			phase: "adding",
			actual: 0,
			error: null,
			undoToken: void 0,
			retryAtMs: 0
		}),
		change,
		/** Forgets what became of it; an answer that is awaited is not forgotten. */
		dismiss(productId) {
			if (isWaiting(attempts.peek().get(productId))) return;
			const others = new Map(attempts.peek());
			if (others.delete(productId)) attempts.value = others;
		},
		/** What was added may have been taken out of the cart elsewhere. */
		follow(lines) {
			for (const attempt of attempts.peek().values()) change(attempt, followLines(attempt, lines));
		}
	};
}

// src/models/cart/adding.ts
/** How long the tick stays on the button. */
var TICK_MS = 1200;
/** Putting products into the cart and taking them out at once, each add with its state for the button that asked for it. */
function createAdding({ deps, player, link, store, after }) {
	const { begin, settle } = store;
	const { attempts, create, change, dismiss, follow } = createAttempts();
	/**
	* Adds, and says through {@link attempts} what became of it. A second press while the first is unanswered does nothing.
	*
	* @returns whether the platform confirmed all that was asked for.
	*/
	const add = async (request, isBuying = false) => {
		if (isWaiting(attempts.peek().get(request.productId))) return false;
		const subject = request.from ? {
			...request.from,
			product: request.productId
		} : subjectOf(player, request.productId);
		const attempt = create(request, isBuying);
		begin(request.quantity);
		const result = await link.ask("add", (cart) => cart.add([toLine(request, cart.id, deps.attribution())]), noAnswer);
		const actual = result.ok ? result.added[0]?.actual ?? request.quantity : 0;
		const error = result.error ?? (actual > 0 ? null : noAnswer.error);
		const isUnconfirmed = result.unconfirmed === true;
		batch(() => {
			settle(request.quantity, actual, result.cart);
			change(attempt, {
				phase: actual > 0 ? "added" : "refused",
				actual,
				error,
				undoToken: result.undoToken,
				variantId: result.added[0]?.variantId ?? request.variantId,
				retryAtMs: deps.env.monotonicMs() + (error?.retryAfterMs ?? 0),
				isUnconfirmed
			});
		});
		const props = {
			...request.variantId ? { variant: request.variantId } : {},
			adapter: link.adapter?.id ?? "none"
		};
		if (actual > 0) {
			if (!isUnconfirmed) deps.record("product_added", subject, {
				...props,
				quantity: actual,
				...valueOf(request, actual)
			});
			after(TICK_MS, () => {
				if (attempts.peek().get(request.productId)?.phase === "added") change(attempt, { phase: "done" });
			});
		} else deps.record("product_add_failed", subject, {
			...props,
			quantity: request.quantity,
			code: result.error?.code ?? "unknown"
		});
		return actual === request.quantity && !error && !isUnconfirmed;
	};
	/** Takes the product's last add back. */
	const undo = async (productId) => {
		const attempt = attempts.peek().get(productId);
		if (!attempt || !isHeld(attempt) || isWaiting(attempt) || attempt.undoToken === void 0) return;
		change(attempt, {
			phase: "undoing",
			error: null
		});
		begin(-attempt.actual);
		const isUndone = await link.ask("undo", (cart) => cart.undo(attempt.undoToken), false);
		batch(() => {
			settle(-attempt.actual, isUndone ? -attempt.actual : 0, void 0);
			change(attempt, {
				phase: isUndone ? "undone" : "kept",
				undoToken: void 0
			});
		});
	};
	return {
		attempts,
		add,
		undo,
		dismiss,
		follow
	};
}
var noAnswer = {
	ok: false,
	added: [],
	error: {
		code: "unknown",
		message: "The cart adapter gave no usable answer."
	},
	uiRefresh: "none"
};
function toLine(request, adapterId, attribution) {
	const { productId, variantId, sku, quantity, options, ref, url } = request;
	return {
		...productRefOf({
			id: productId,
			ref,
			url
		}, adapterId),
		quantity,
		...variantId ? { variantId } : {},
		...sku ? { sku } : {},
		...options?.length ? { options } : {},
		...attribution ? { attribution } : {}
	};
}
function valueOf({ unitPrice }, quantity) {
	return unitPrice ? {
		valueMinor: toMinor(unitPrice) * quantity,
		currency: unitPrice.currency
	} : {};
}

// src/models/cart/waysOut.ts
/** How long the closing player is waited for, where nothing says that it is gone. */
var CLOSING_LIMIT_MS = 1e3;
/** From the player to the cart and to the checkout. */
function createWaysOut({ deps, player, link, store, after }) {
	/** The adapter could not go to the checkout. */
	const isCheckoutRefused = signal(false);
	/**
	* Opens the shop's own cart; the player makes room for it first. Only when its step is out of the browser's history: taken out
	* later, it would cancel the way to the cart page, and a drawer of the theme's would lose the focus to the card.
	*/
	const openCart = async () => {
		player.close();
		await Promise.race([deps.page?.whenRestored(), new Promise((resolve) => after(CLOSING_LIMIT_MS, resolve))]);
		if (await link.ask("openCart", (cart) => cart.openCart(), false)) return;
		deps.display.warn({
			code: "CART_NOT_OPENED",
			subject: link.adapter?.id ?? "none",
			message: "The shop’s cart could not be opened: no cart drawer was found and no cart page is known.",
			remedy: "Name the cart page or a function that opens your cart in the cart settings."
		});
	};
	/** Shows the cart: line by line in the player where its lines are known, else the shop's own. */
	const viewCart = () => {
		isCheckoutRefused.value = false;
		if (store.summary.peek()?.lines) player.openCart();
		else openCart();
	};
	/** Leaves for the checkout as soon as the platform has answered all that was asked of the cart. */
	const checkout = async () => {
		isCheckoutRefused.value = false;
		await store.allAnswered();
		const subject = subjectOf(player);
		if (await link.ask("checkout", (cart) => cart.checkout(), false)) deps.record("checkout_started", subject, { adapter: link.adapter?.id ?? "none" });
		else isCheckoutRefused.value = true;
	};
	return {
		isCheckoutRefused,
		openCart,
		viewCart,
		checkout
	};
}

// src/models/cart/cartModel.ts
/**
* The page's cart as this shelf sees it: adding and taking back (`adding.ts`), the ways to cart and checkout (`waysOut.ts`).
* Optimistic: the count moves with the thumb and is put right by what the platform confirms, see `cartStore.ts`.
*/
var CartModel = /* @__PURE__ */ (() => (createModel((deps, player, link, store) => {
	/** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
	const ability = computed(() => link.found.value ? link.found.value.canAdd ? "add" : "link" : "waiting");
	/** A checkout can be gone to from here, for all that is known. */
	const canCheckOut = computed(() => ability.value === "add" && link.found.value?.canCheckOut !== false);
	/** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
	const isCountKnown = computed(() => store.summary.value !== null);
	/** The cart can be shown line by line. */
	const hasLines = computed(() => store.summary.value?.lines !== void 0);
	const stops = /* @__PURE__ */ new Set();
	let isDisposed = false;
	/** Started after the shelf was taken down, it stops at once. */
	const keep = (stop) => void (isDisposed ? stop() : stops.add(stop));
	const after = (delayMs, run) => {
		const stop = deps.env.setTimer(() => {
			stops.delete(stop);
			run();
		}, delayMs);
		keep(stop);
	};
	const parts = {
		deps,
		player,
		link,
		store,
		after
	};
	const { add, follow, ...adding } = createAdding(parts);
	const { checkout, ...waysOut } = createWaysOut(parts);
	/** Adds and goes on to the checkout, but only when the platform confirmed all that was asked for. */
	const buyNow = async (request) => {
		if (await add(request, true) && !isDisposed) await checkout();
	};
	/** Whether this product can be added from here; `true` until the cart has been asked. */
	const canAdd = (request, variantIds) => {
		const product = {
			...productRefOf({
				id: request.productId,
				ref: request.ref,
				url: request.url
			}, link.adapter?.id ?? ""),
			variantIds
		};
		return link.askNow("canAdd", (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true), true);
	};
	/** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
	const linkTo = ({ url = "" }) => {
		const video = player.video.peek()?.id;
		const attribution = video && deps.attribution(video);
		return link.askNow("productUrl", (cart) => cart.productUrl?.({
			url,
			...attribution ? { attribution } : {}
		}) ?? url, url) || null;
	};
	/** Price and stock as the platform states them now; `null` where it cannot say. */
	const loadLive = (product) => link.ask("getProduct", (cart) => cart.getProduct(productRefOf(product, cart.id)), null);
	effect(() => {
		if (player.isOpen.value) untracked(() => void link.connect());
	});
	effect(() => {
		const cart = link.found.value;
		if (!cart) return;
		link.askNow("onExternalChange", () => keep(cart.onExternalChange(() => void store.reread(true))), void 0);
		untracked(() => void store.reread());
	});
	effect(() => {
		const lines = store.summary.value?.lines;
		if (lines && store.isSettled.value && store.isCurrent.value) untracked(() => follow(lines));
	});
	effect(() => {
		if (deps.device.visible.value) untracked(() => void store.reread());
	});
	effect(() => () => {
		isDisposed = true;
		store.stop();
		for (const stop of stops) stop();
	});
	return {
		count: store.count,
		isCountKnown,
		hasLines,
		ability,
		canCheckOut,
		...adding,
		...waysOut,
		add,
		buyNow,
		checkout,
		canAdd,
		linkTo,
		loadLive
	};
})))();

// src/models/cart/cartStore.ts
/** So long a cache may hold the cart of before. */
var CACHED_MS = 1e4;
var RETRY_MS = 2e3;
/** What makes one cart differ from another: pieces, line by line where the lines are known. */
var textOf = ({ count, lines = [] }) => [count, ...lines.map(({ key, quantity }) => `${key} ${quantity}`)].join();
/**
* The cart as the platform stated it last, and what was asked of it since.
*
*     shown count = last cart read or confirmed + added and not yet answered − being taken back
*                   + what the changed lines add
*
* A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
*/
function createCartStore(link, env) {
	const { gained, pending, openChanges, isStale, accept, ...known } = createCartState();
	const { summary, isCurrent, isLost, unconfirmed, isSettled, isAnswered } = known;
	let isStopped = false;
	const old = createOldCart(env);
	let cancelRetry = () => {};
	/** Numbers the reads; a change makes those on their way worthless. */
	let newest = 0;
	/** @param isNews - somebody has said that the cart is another. */
	const reread = async (isNews = false) => {
		if (!link.adapter || isStopped) return;
		cancelRetry();
		if (isNews) old.set(null);
		isStale.value = true;
		if (openChanges.peek() > 0) return;
		const mine = ++newest;
		const answer = await link.ask("read", (cart) => cart.read(), null);
		if (mine !== newest) return;
		batch(() => {
			isStale.value = false;
			if (answer && old.is(answer)) cancelRetry = env.setTimer(() => void reread(), RETRY_MS);
			else if (answer) accept(answer);
			else isLost.value = summary.peek() !== null;
		});
	};
	const begin = (quantity) => batch(() => {
		newest++;
		openChanges.value++;
		pending.value += quantity;
	});
	/**
	* @param quantity - as given to `begin`.
	* @param gain - what the cart really gained or lost, where the answer did not carry the cart.
	* @param lines - the known lines with a confirmed change in them, for the same case.
	*/
	const settle = (quantity, gain, cart, lines) => {
		batch(() => {
			openChanges.value--;
			pending.value -= quantity;
			const before = summary.peek();
			old.set(gain ? before : null);
			if (cart) accept(cart);
			else if (before) summary.value = {
				...before,
				count: Math.max(0, before.count + gain),
				...lines ? { lines } : {}
			};
			else gained.value += gain;
			isCurrent.value = cart !== void 0;
			if (!cart || before?.lines && !cart.lines) isStale.value = link.adapter !== null;
		});
		if (isStale.peek() && openChanges.peek() === 0) reread();
	};
	return {
		...known,
		reread,
		begin,
		settle,
		/** Resolves when every change was answered; those that wait for another tap are sent now. */
		async allAnswered() {
			unconfirmed.peek()?.flush();
			await whenTrue(isAnswered);
		},
		/** Resolves when nothing is on its way any more. */
		settled: () => whenTrue(isSettled),
		stop() {
			isStopped = true;
			cancelRetry();
			newest++;
		}
	};
}
/** What is known of the cart, and how sure that is. */
function createCartState() {
	const summary = signal(null);
	/** What was confirmed while the cart cannot be read. */
	const gained = signal(0);
	const pending = signal(0);
	const openChanges = signal(0);
	/** A read is due or on its way. */
	const isStale = signal(false);
	/** The platform has stated its cart since the last change. */
	const isCurrent = signal(true);
	/** The cart was known and did not answer when it was to be read again. */
	const isLost = signal(false);
	const unconfirmed = signal(null);
	const count = computed(() => Math.max(0, (summary.value?.count ?? gained.value) + pending.value + (unconfirmed.value?.quantity.value ?? 0)));
	/** Nothing is on its way: what is shown is what the platform stated. */
	const isSettled = computed(() => openChanges.value === 0 && !isStale.value);
	const isAnswered = computed(() => openChanges.value === 0 && (unconfirmed.value?.isIdle.value ?? true));
	/** A cart stated without its lines leaves the lines as they were known. */
	const accept = (cart) => {
		const lines = cart.lines ?? summary.peek()?.lines;
		summary.value = lines ? {
			...cart,
			lines
		} : cart;
		isCurrent.value = true;
		isLost.value = false;
	};
	return {
		summary,
		count,
		gained,
		pending,
		openChanges,
		isStale,
		isAnswered,
		isSettled,
		isCurrent,
		isLost,
		unconfirmed,
		accept
	};
}
var whenTrue = (condition) => new Promise((resolve) => {
	if (condition.peek()) return resolve();
	const stop = condition.subscribe((isTrue) => {
		if (!isTrue) return;
		stop();
		resolve();
	});
});
/**
* The cart of before the newest change that the platform has confirmed. A cache on the way (the shop's edge, a service worker) may still
* answer with it: for a while such an answer is not believed, and the cart read again.
*/
function createOldCart({ monotonicMs }) {
	let old = null;
	return {
		set(cart) {
			old = cart && {
				cart: textOf(cart),
				atMs: monotonicMs()
			};
		},
		is: (cart) => old !== null && monotonicMs() - old.atMs < CACHED_MS && textOf(cart) === old.cart
	};
}

// src/models/product/liveAnswer.ts
/** What the platform says of the product that is shown, and whether it has said anything. */
function createLiveAnswer({ cart, feed, product }, onAnswer) {
	const live = signal(null);
	/** `asking`: the platform's answer is awaited. `silent`: it did not know; the feed's copy stays and is not called current. */
	const liveStatus = signal("asking");
	const latest = createLatestOnly();
	return {
		live,
		liveStatus,
		async refresh() {
			const shown = product.peek();
			if (!shown) return;
			const reply = await latest.run(async () => ({ answer: await cart.loadLive(shown) }));
			if (!reply) return;
			batch(() => {
				if (reply.answer) {
					live.value = reply.answer;
					feed.addQuotes(/* @__PURE__ */ new Map([[shown.id, reply.answer]]));
				}
				liveStatus.value = live.peek() ? "live" : "silent";
				onAnswer();
			});
		},
		/** Another product is shown. */
		forget() {
			live.value = null;
			liveStatus.value = "asking";
		},
		cancel: () => latest.cancel()
	};
}

// src/models/product/liveProduct.ts
/**
* The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
* price always come from the same side, so that a struck price is never from another day or currency. The title stays the feed's: the
* merchant wrote it for this place.
*
* Where the platform states its options, they and its variants are the choice. Else variants that the platform no longer has are left
* out; where not one id is known to the platform the ids are of another kind (a SKU, say), and then only what holds for the whole
* product is taken over.
*/
function withLive(product, live) {
	if (!live) return product;
	const image = product.image ?? live.images?.[0];
	const url = live.sale === "elsewhere" ? live.url : product.url ?? live.url;
	return {
		...product,
		...prices(product, live),
		...image ? { image } : {},
		...url ? { url } : {},
		...live.isFrom ? { isFrom: true } : {},
		available: live.available ?? product.available,
		...choice(product, live)
	};
}
/** What is known from a card's request, until the whole product is: only what cannot contradict a variant's own price. */
function withQuote(product, quote) {
	if (!quote) return product;
	const arePricesApart = product.variants?.some(({ price }) => price !== void 0) ?? false;
	const available = quote.available && (product.variants?.length ?? 0) > 1 ? void 0 : quote.available;
	const stock = quote.available === isSoldOut(product) ? {
		available,
		variants: product.variants?.map((variant) => ({
			...variant,
			available
		}))
	} : {};
	return {
		...product,
		...arePricesApart ? {} : {
			...prices(product, quote),
			...quote.isFrom ? { isFrom: true } : {}
		},
		...stock
	};
}
function choice(product, live) {
	const listed = product.variants ?? [];
	const { options = [] } = live;
	if (options.length > 0 && live.variants.length > 0 && live.variants.every((variant) => variant.options?.length === options.length)) return {
		options,
		variants: live.variants.map((variant) => overlay(twin(variant, listed), variant))
	};
	const liveById = new Map(live.variants.map((variant) => [variant.id, variant]));
	const known = listed.filter((variant) => liveById.has(variant.id));
	return { variants: known.length > 0 ? known.map((variant) => overlay(variant, liveById.get(variant.id))) : wholly(listed, live) };
}
/** The feed's picture of a variant may be the better one. */
var twin = ({ id }, listed) => {
	const { image } = listed.find((variant) => variant.id === id) ?? {};
	return {
		id,
		...image ? { image } : {}
	};
};
/** Without options there is nothing to choose by: the platform's only variant is taken, under its own id; several are not guessed at. */
function wholly(listed, live) {
	const [only, another] = live.variants;
	if (only && !another && listed.length < 2) return [overlay({
		...listed[0],
		id: only.id
	}, only)];
	if (listed.length === 0) return [];
	return live.available !== false ? [...listed] : listed.map((variant) => ({
		...variant,
		available: false
	}));
}
function overlay(variant, live) {
	if (!live) return variant;
	const { sku = variant.sku, options = variant.options, image = variant.image } = live;
	return {
		...variant,
		...prices(variant, live),
		...sku ? { sku } : {},
		...options ? { options } : {},
		...image ? { image } : {},
		available: live.available ?? variant.available
	};
}
function prices(feed, live) {
	return live.price || live.sale === "no_price" ? {
		price: live.price,
		compareAt: live.compareAt
	} : {
		price: feed.price,
		compareAt: feed.compareAt
	};
}

// src/models/product/quantity.ts
/** The most that can be chosen where the platform states no limit. */
var MAX_QUANTITY$1 = 99;
/** How many are to be bought, on the platform's steps and between its limits. */
function createQuantity(rule, onChange) {
	const quantity = signal(1);
	const fit = (wanted) => clampQuantity(wanted, rule.value ?? void 0);
	const min = computed(() => fit(1));
	const max = computed(() => fit(rule.value?.max ?? MAX_QUANTITY$1));
	return {
		quantity,
		min,
		max,
		setQuantity(wanted) {
			const next = Math.min(max.peek(), fit(wanted));
			if (next !== quantity.peek()) onChange();
			quantity.value = next;
		},
		/** After the platform stated its limits. What it refused stays said. */
		reviseQuantity() {
			quantity.value = Math.min(max.peek(), fit(quantity.peek()));
		}
	};
}

// src/models/product/purchase.ts
/** Sold in these ways, it is sold later, and can be added now. */
var isLater = (sale) => sale === "backorder" || sale === "preorder";
/** How the open product is bought: how many, by which way, and what becomes of it. */
function createPurchase({ cart, openId, offer, live, selection, variant, price, stock, sale, rule, askForChoice }) {
	/** Forgets what became of the last add; an answer that is awaited is not forgotten. */
	const dismiss = () => cart.dismiss(openId.peek() ?? "");
	const amount = createQuantity(rule, dismiss);
	const { quantity } = amount;
	/** For the whole quantity; `null` while no single price holds. */
	const total = computed(() => {
		const { price: unit, isFrom } = price.value;
		return unit && !isFrom ? multiplyMoney(unit, quantity.value) : null;
	});
	/** What the cart is asked for when the button is pressed now. */
	const request = computed(() => {
		const { price: unitPrice, isFrom } = price.value;
		return offer.value && toRequest$1(offer.value, variant.value, selection.value, {
			quantity: quantity.value,
			...unitPrice && !isFrom ? { unitPrice } : {}
		});
	});
	/** It cannot be added from here. */
	const isOnPage = computed(() => {
		const wanted = request.value;
		const ids = offer.value?.variants?.map(({ id }) => id) ?? [];
		const isUnlisted = ids.length === 0 && (live.value?.variants.length ?? 0) > 1;
		const canAdd = cart.ability.value === "waiting" || !wanted || cart.canAdd(wanted, ids);
		return isUnlisted || !canAdd || sale.value !== null && !isLater(sale.value);
	});
	/** Where the product is bought instead; `null` without an address. */
	const link = computed(() => isOnPage.value && request.value ? cart.linkTo(request.value) : null);
	const nextStep = computed(() => {
		const shown = offer.value;
		if (!shown) return "sold_out";
		const count = shown.variants?.length ?? 0;
		if (link.value) return "view";
		if (stock.value === "sold_out") return "sold_out";
		if (isOnPage.value) return "none";
		return !isComplete(shown, selection.value) || count > 0 && !variant.value ? "choose" : "add";
	});
	const attempt = computed(() => cart.attempts.value.get(openId.value ?? "") ?? null);
	/** Clears the last add's state so that the button is ready again. */
	const startOver = () => {
		dismiss();
		amount.setQuantity(amount.min.peek());
	};
	/** Presses the wide button: adds, or leads to the missing choice. */
	const add = async () => {
		if (nextStep.peek() === "choose") return askForChoice();
		const wanted = request.peek();
		if (wanted && nextStep.peek() === "add") await cart.add(wanted);
	};
	/** Adds, and goes on to the checkout when all of it is confirmed. */
	const buyNow = async () => {
		const wanted = request.peek();
		if (wanted && nextStep.peek() === "add") await cart.buyNow(wanted);
	};
	return {
		...amount,
		total,
		request,
		link,
		nextStep,
		attempt,
		dismiss,
		startOver,
		add,
		buyNow
	};
}
function toRequest$1(product, variant, selection, terms) {
	const { id: productId, title, ref, url, options = [] } = product;
	const { id: variantId, sku } = variant ?? {};
	return {
		productId,
		title,
		...terms,
		options: options.flatMap(({ name }, index) => selection[index] ? {
			name,
			value: selection[index]
		} : []),
		...variantId === void 0 ? {} : { variantId },
		...sku ? { sku } : {},
		...ref ? { ref } : {},
		...url ? { url } : {}
	};
}

// src/models/product/quote.ts
var MAX_PICTURES = 8;
var NO_PRICE = {
	price: null,
	compareAt: null,
	isFrom: false
};
/** What the open product costs and whether it can be had: of the chosen variant, else of the whole. */
function createQuote({ offer, variant, live, early }) {
	const stock = computed(() => {
		if (!offer.value) return "unknown";
		const isAvailable = variant.value?.available ?? offer.value.available;
		if (variant.value ? isAvailable === false : isSoldOut(offer.value)) return "sold_out";
		return isAvailable === void 0 ? "unknown" : "available";
	});
	const liveVariant = computed(() => live.value?.variants.find(({ id }) => id === variant.value?.id) ?? null);
	/** How it is sold, where that is in no usual way. */
	const sale = computed(() => (liveVariant.value ?? live.value ?? early.value)?.sale ?? null);
	return {
		price: computed(() => offer.value && sale.value !== "no_price" ? priceOf$1(offer.value, variant.value) : NO_PRICE),
		stock,
		sale,
		rule: computed(() => liveVariant.value?.quantity ?? null),
		remaining: computed(() => stock.value === "available" && !sale.value ? liveVariant.value?.left || null : null),
		tax: computed(() => (live.value ?? early.value)?.tax ?? null),
		pictures: computed(() => {
			const all = [
				variant.value?.image,
				offer.value?.image,
				...live.value?.images ?? []
			].flatMap((image) => image ?? []);
			return [...new Map(all.map((image) => [image.src.split("?")[0], image])).values()].slice(0, MAX_PICTURES);
		})
	};
}

// src/models/product/choice.ts
/**
* The selection after the shopper chose `value` for the option at `index`. What was chosen before it stays; what comes
* after it gives way where the combination is not made, to the nearest one that is: to be had first, then most alike.
*/
function reselect(product, selection, index, value) {
	const wanted = (product.options ?? []).map((_, at) => at === index ? value : selection[at]);
	if (!product.variants?.length || !isComplete(product, wanted) || findVariant(product, wanted)) return wanted;
	const fits = (variant) => wanted.slice(0, index + 1).every((chosen, at) => hasValue(variant, at, chosen));
	const score = (variant) => (variant.available === false ? 0 : 100) + wanted.filter((chosen, at) => hasValue(variant, at, chosen)).length;
	const [best] = product.variants.filter(fits).sort((a, b) => score(b) - score(a));
	return best?.options?.map((own, at) => own || wanted[at]) ?? wanted;
}

// src/models/product/selection.ts
/** What can be chosen of the open product, and what is chosen. */
function createSelection(offer) {
	/** One value for each of the product's options, in its order. */
	const selection = signal([]);
	/** The option that the shopper was led to; a new object each time, so that the sheet can follow. */
	const requested = signal(null);
	/** What the shopper chose earlier, by product, while this shelf lives. */
	const remembered = /* @__PURE__ */ new Map();
	/** Variants that links led to, by product: what is open first, until the shopper chooses. */
	const preferred = /* @__PURE__ */ new Map();
	const variant = computed(() => offer.value && findVariant(offer.value, selection.value));
	/**
	* A value is impossible only when the options *before* it rule it out: changing an earlier option moves the later ones
	* along, so there is always a way from one variant to every other.
	*/
	const options = computed(() => {
		const shown = offer.value;
		if (!shown || !hasChoices(shown)) return [];
		const earlier = (index) => optionStates(shown, selection.value.slice(0, index))[index];
		return optionStates(shown, selection.value).map((option, index) => freed(option, earlier(index)));
	});
	const preselect = () => {
		const shown = offer.peek();
		const earlier = shown && remembered.get(shown.id);
		if (shown) selection.value = earlier && isOffered(shown, earlier) ? earlier : selectionOf(shown, preferred.get(shown.id) ?? null);
	};
	/** The variant that a product opens with; one that is not offered changes nothing. */
	const prefer = (productId, variantId) => void preferred.set(productId, variantId);
	/** After the platform stated its options: what the shopper chose stays where it is still offered. */
	const revise = () => {
		const shown = offer.peek();
		if (shown && (!remembered.has(shown.id) || !isOffered(shown, selection.peek()))) preselect();
	};
	/** @returns whether that changed anything. */
	const select = (option, value) => {
		const shown = offer.peek();
		const index = shown?.options?.findIndex(({ name }) => name === option) ?? -1;
		if (!shown || index < 0 || selection.peek()[index] === value) return false;
		requested.value = null;
		selection.value = reselect(shown, selection.peek(), index, value);
		remembered.set(shown.id, selection.peek());
		return true;
	};
	/** Leads the shopper to the first option without a value. */
	const askForChoice = () => {
		const option = offer.peek()?.options?.find((_, index) => selection.peek()[index] === void 0) ?? offer.peek()?.options?.[0];
		if (option) requested.value = { option: option.name };
	};
	return {
		selection,
		requested,
		variant,
		options,
		prefer,
		preselect,
		revise,
		select,
		askForChoice
	};
}
/** The platform may name its options otherwise than the feed did, or have dropped a value since. */
var isOffered = (product, selection) => (product.options ?? []).length === selection.length && selection.every((value, index) => value === void 0 || product.options?.[index]?.values.includes(value));
/** What makes up that variant; what opens by itself where there is no such one. */
function selectionOf(product, variantId) {
	const first = firstSelection(product);
	const wanted = product.variants?.find(({ id }) => id === variantId)?.options;
	return wanted ? first.map((value, index) => wanted[index] || value) : first;
}
function freed(option, earlier) {
	const stateOf = ({ state }, i) => state === "impossible" ? earlier?.values[i]?.state ?? state : state;
	return {
		...option,
		values: option.values.map((entry, i) => ({
			...entry,
			state: stateOf(entry, i)
		}))
	};
}

// src/models/product/productModel.ts
/**
* The product whose sheet is open: what can be chosen (`selection.ts`), what it costs (`quote.ts`), how it is bought
* (`purchase.ts`). Follows `player.wantedProduct`.
*
* The feed's copy is shown at once and gives way to the platform's own statement as soon as that arrives.
*/
var ProductModel = /* @__PURE__ */ (() => (createModel((deps, feed, player, cart) => {
	const openId = signal(null);
	const product = computed(() => feed.products.value.get(openId.value ?? "") ?? null);
	const { live, liveStatus, refresh, forget, cancel } = createLiveAnswer({
		cart,
		feed,
		product
	}, () => {
		revise();
		reviseQuantity();
	});
	const early = computed(() => feed.quotes.value.get(openId.value ?? ""));
	/** The product with the platform's statement laid over the feed's. */
	const offer = computed(() => product.value && (live.value ? withLive(product.value, live.value) : withQuote(product.value, early.value)));
	const siblings = createSiblings(feed, player);
	const { prefer, preselect, revise, select, ...selection } = createSelection(offer);
	const quote = createQuote({
		offer,
		variant: selection.variant,
		live,
		early
	});
	const { dismiss, reviseQuantity, ...purchase } = createPurchase({
		cart,
		openId,
		offer,
		live,
		...selection,
		...quote
	});
	/** Choosing what is not made with the options after it moves those to what is. */
	const choose = (option, value) => {
		if (!select(option, value)) return;
		dismiss();
		purchase.setQuantity(purchase.quantity.peek());
		const variant = selection.variant.peek();
		if (variant) deps.record("variant_selected", subjectOf(player, openId.peek() ?? ""), { variant: variant.id });
	};
	const show = (wanted) => {
		if (wanted.productId === openId.peek()) return;
		if (!feed.products.peek().has(wanted.productId)) return player.closeProduct();
		batch(() => {
			hide();
			openId.value = wanted.productId;
			forget();
			selection.requested.value = null;
			purchase.quantity.value = 1;
			preselect();
		});
		deps.record("product_opened", subjectOf(player, wanted.productId), { from: wanted.from });
		refresh();
	};
	const hide = () => {
		cancel();
		dismiss();
		openId.value = null;
	};
	effect(() => {
		const wanted = player.isOpen.value ? player.wantedProduct.value : null;
		untracked(() => wanted ? show(wanted) : hide());
	});
	onRefusal(purchase.attempt, () => void refresh());
	effect(() => cancel);
	return {
		product,
		offer,
		siblings,
		live,
		liveStatus,
		...selection,
		...quote,
		...purchase,
		choose,
		prefer,
		refresh,
		close: () => player.closeProduct()
	};
})))();
/** All products of the video, for switching between them. */
var createSiblings = (feed, player) => computed(() => {
	return [...new Set(player.video.value?.tags?.map((tag) => tag.product))].flatMap((id) => feed.products.value.get(id) ?? []);
});
/** After a refusal the shop knows something that is not shown yet. */
function onRefusal(attempt, refresh) {
	let lastRefused = 0;
	effect(() => {
		const { serial = 0, error = null } = attempt.value ?? {};
		if (!error || serial === lastRefused) return;
		lastRefused = serial;
		untracked(refresh);
	});
}

// src/models/shopModels.ts
var shopModels_exports = { get createShopModels() { return createShopModels; } };
/** Nothing is asked of the shop until the player opens for the first time. */
function createShopModels(deps, feed, player) {
	const link = createCartLink(deps);
	const store = createCartStore(link, deps.env);
	const cart = new CartModel(deps, player, link, store);
	const product = new ProductModel(deps, feed, player, cart);
	let lines = null;
	return {
		product,
		cart,
		lines: (Model) => lines ??= new Model(deps, player, cart, link, store),
		dispose() {
			lines?.[Symbol.dispose]();
			product[Symbol.dispose]();
			cart[Symbol.dispose]();
		}
	};
}

// src/cart/detect/signals.ts
var SURE = .5;
var toSignal = (confidence, why) => ({
	confidence,
	why
});
var findShopify = ({ window }) => {
	const isHosted = reachText(window, "Shopify.shop")?.endsWith(".myshopify.com");
	if (reachText(window, "Shopify.routes.root")?.endsWith("/")) return toSignal(isHosted ? 1 : .9, "window.Shopify.routes.root");
	return reachText(window, "Shopify.shop") && isPlain(window, "Shopify.theme") ? toSignal(.7, "window.Shopify.theme") : null;
};
var WOO_GLOBALS = [
	"wc_add_to_cart_params",
	"wc_cart_fragments_params",
	"woocommerce_params",
	"wcSettings",
	"wcBlocksMiddlewareConfig"
];
var findWooCommerce = ({ window }) => {
	const found = WOO_GLOBALS.find((name) => isPlain(window, name));
	if (found) return toSignal(.9, `window.${found}`);
	return element(window, "meta[name=\"generator\"][content^=\"WooCommerce\"]", .8) ?? element(window, "body.woocommerce,body.woocommerce-page", .7);
};
var findBigCommerce = ({ window }) => {
	if (isPlain(window, "BCData")) return toSignal(.9, "window.BCData");
	if (typeof reach(window, "stencilBootstrap") === "function") return toSignal(.8, "window.stencilBootstrap");
	return element(window, "form[data-cart-item-add]", .7) ?? element(window, "[src*=\".bigcommerce.com/s-\"],link[href*=\".bigcommerce.com/s-\"]", .6);
};
var findMagento = ({ window }) => {
	if (typeof reach(window, "hyva.getFormKey") === "function") return toSignal(.95, "window.hyva");
	if (typeof reach(window, "require") === "function" && reachText(window, "BASE_URL")) return toSignal(.9, "window.require and window.BASE_URL");
	return element(window, "script[type=\"text/x-magento-init\"]", .8);
};
var findSfcc = ({ window, url }) => {
	if (url.includes("/on/demandware.store/")) return toSignal(.9, "the page’s address");
	if (isPlain(window, "CQuotient")) return toSignal(.8, "window.CQuotient");
	return element(window, "[src*=\"/on/demandware.static/\"],link[href*=\"/on/demandware.static/\"]", .8) ?? element(window, ".add-to-cart-url", .6);
};
var findPrestaShop = ({ window }) => {
	if (reachText(window, "prestashop.urls.pages.cart")) return toSignal(1, "window.prestashop.urls");
	return element(window, "meta[name=\"generator\"][content^=\"PrestaShop\"]", .6);
};
/** Shops whose cart no script of a page can reach: their shelf gets `custom` from the merchant, or links to the product. */
var findClosed = ({ window }) => {
	if (isPlain(window, "Static.SQUARESPACE_CONTEXT")) return toSignal(.9, "Squarespace, whose cart is closed to scripts (window.Static.SQUARESPACE_CONTEXT)");
	const wix = element(window, "meta[name=\"generator\"][content^=\"Wix.com\"]", .9);
	return wix && {
		...wix,
		why: `Wix, whose cart is closed to scripts (${wix.why})`
	};
};
/** Whether one of them really sells something is the adapter's to say. */
var findForm = ({ window }) => element(window, "form[action*=\"/cart\"]", .3) ?? element(window, [
	"quantity",
	"qty",
	"add-to-cart",
	"product_id",
	"variant_id",
	"id_product",
	"sku"
].map((name) => `form [name="${name}"]`).join(), .3);
/** In the order in which they are believed, since some shops carry the signs of two. Headless shops have none: they are named. */
var platformSignals = [
	["shopify", findShopify],
	["woocommerce", findWooCommerce],
	["bigcommerce", findBigCommerce],
	["magento", findMagento],
	["sfcc", findSfcc],
	["prestashop", findPrestaShop],
	["link", findClosed]
];
/** Not an element whose id happens to be that name. */
var isPlain = (window, path) => Object.prototype.toString.call(reach(window, path)) === "[object Object]";
function element(window, selector, confidence) {
	return window.document.querySelector(selector) ? toSignal(confidence, selector) : null;
}

// src/cart/detect/choose.ts
/** What the page looks like, where the merchant named nothing: platforms in a fixed order, then a form, then a link. */
function chooseCart(page, settings) {
	const found = [...platformSignals, ["form", findForm]].flatMap(([name, find]) => {
		const signal = find(page);
		return signal ? [{
			name,
			...signal
		}] : [];
	});
	const taken = found.find(({ name, confidence }) => confidence >= .5 || name === "form");
	const isOwn = typeof getOwn(settings, "add") === "function";
	const others = found.filter((claim) => isOwn || claim !== taken);
	if (isOwn) return {
		name: "custom",
		why: "cartSettings.add",
		others
	};
	return {
		name: taken?.name ?? "link",
		why: taken?.why ?? "no platform and no cart form was found on this page",
		others
	};
}

// src/cart/detect/offer.ts
/**
* Offers every add to the page first, as a fetch event offers a request to a service worker: the cancelable DOM event
* `reelshelf:cart_add` on the shelf's element. Taken: the page's answer counts. Cancelled without an answer: refused as `blocked`.
* Neither: the adapter adds.
*
* @param limitMs - how long the page may take to answer.
*/
function offerToPage(page, adapter, limitMs) {
	const pageAdds = createMutationQueue(page.env.setTimer, limitMs);
	const offered = {
		async add(lines) {
			return await pageAdds.run(async () => {
				const answer = ask(page, lines);
				if (answer === NOBODY) return null;
				const [{ parseAnswer }, given] = await Promise.all([import("./common.js").then((n) => n.Et), answer]);
				return parseAnswer(given, lines, page.url);
			}, (message) => refusal(lines, {
				code: "network",
				message
			})) ?? adapter.add(lines);
		},
		destroy() {
			pageAdds.stop();
			adapter.destroy();
		}
	};
	return new Proxy({}, { get(_, key) {
		const value = offered[key] ?? Reflect.get(adapter, key);
		return typeof value === "function" ? value.bind(adapter) : value;
	} });
}
var NOBODY = /* @__PURE__ */ (() => (Symbol("nobody")))();
function ask(page, lines) {
	let answer = NOBODY;
	let isOpen = true;
	const detail = Object.freeze({
		lines: frozenLines(lines),
		respondWith(value) {
			if (!isOpen) return;
			isOpen = false;
			answer = Promise.resolve(value).catch((error) => ({
				ok: false,
				error: String(error)
			}));
		}
	});
	const isAllowed = page.host.dispatchEvent(new CustomEvent("reelshelf:cart_add", {
		bubbles: true,
		composed: true,
		cancelable: true,
		detail
	}));
	isOpen = false;
	if (answer !== NOBODY || isAllowed) return answer;
	return {
		ok: false,
		error: {
			code: "blocked",
			message: "The page cancelled reelshelf:cart_add"
		}
	};
}

// src/cart/detect/registry.ts
var PAGE_ANSWER_MS = 3e4;
/**
* The page's cart. What the merchant names comes first; `auto` looks at the page, see {@link chooseCart}. An adapter is loaded only
* when it is the one. Every add is offered to the page first, see {@link offerToPage}.
*
* @param onChoice - called with which adapter was taken and why, before it is loaded.
*/
async function detectAdapter(page, wanted, settings = {}, onChoice = () => {}) {
	const adapter = await make(page, wanted, settings, onChoice);
	return offerToPage(page, adapter, ownNumber(settings, "pageAnswerMs") ?? PAGE_ANSWER_MS);
}
async function make(page, wanted, settings, onChoice) {
	if (typeof wanted !== "string") {
		const adapter = await (typeof wanted === "function" ? wanted(page) : wanted);
		onChoice({
			name: adapter.id,
			why: "the option cart is an adapter",
			others: chooseCart(page, {}).others
		});
		return adapter;
	}
	const found = chooseCart(page, settings);
	const choice = wanted === "auto" ? found : {
		...found,
		name: wanted,
		why: `the option cart says ${wanted}`
	};
	onChoice(choice);
	return load(choice.name, page, settings);
}
async function load(name, page, settings) {
	switch (name) {
		case "shopify": return (await import("./cart-shopify.js").then((n) => n.t)).createShopifyCart(page, settings);
		case "shopify-storefront": return (await import("./cart-shopify-storefront.js").then((n) => n.t)).createShopifyStorefrontCart(page, settings);
		case "woocommerce": return (await import("./cart-woocommerce.js").then((n) => n.t)).createWooCommerceCart(page, settings);
		case "bigcommerce": return (await import("./cart-bigcommerce.js").then((n) => n.t)).createBigCommerceCart(page, settings);
		case "magento": return (await import("./cart-magento.js").then((n) => n.t)).createMagentoCart(page, settings);
		case "sfcc": return (await import("./cart-sfcc.js").then((n) => n.t)).createSfccCart(page, settings);
		case "prestashop": return (await import("./cart-prestashop.js").then((n) => n.t)).createPrestaShopCart(page, settings);
		case "medusa": return (await import("./cart-medusa.js").then((n) => n.t)).createMedusaCart(page, settings);
		case "vendure": return (await import("./cart-vendure.js").then((n) => n.t)).createVendureCart(page, settings);
		case "saleor": return (await import("./cart-saleor.js").then((n) => n.t)).createSaleorCart(page, settings);
		case "form": return (await import("./cart-form.js").then((n) => n.t)).createFormCart(page, settings);
		case "link": return (await import("./cart-link.js").then((n) => n.t)).createLinkCart(page, settings);
		case "custom": {
			const { createCustomCart } = (await import("./cart-custom.js").then((n) => n.t));
			return createCustomCart(page, {
				...settings,
				canAdd: true
			}, await load(findForm(page) ? "form" : "link", page, settings));
		}
	}
}

// src/cart/kit/writeMoney.ts
/** A price as the shop writes it, in one piece that no line parts; `null` in another currency than that of `format`. */
function writeMoney(format, { amount, currency }) {
	if (currency !== format.currency) return null;
	const [whole = "", fraction = ""] = Math.abs(Number(amount)).toFixed(format.digits).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => format.thousands);
	return `${Number(amount) < 0 ? "-" : ""}${format.before}${grouped}${fraction && format.decimal + fraction}${format.after}`.replaceAll(" ", "\xA0");
}

// src/tools/newest.ts
/**
* Stands for an object that may be replaced by another of the same shape: every read is of the one that `of` answers then, and a
* function that somebody has kept calls the newest one's.
*/
function newest(of) {
	const read = (key) => Reflect.get(of(), key);
	const properties = Object.keys(of()).map((key) => {
		const call = (...values) => Reflect.apply(read(key), of(), values);
		return [key, {
			enumerable: true,
			get: () => typeof read(key) === "function" ? call : read(key)
		}];
	});
	return Object.defineProperties(Object.create(null), Object.fromEntries(properties));
}

// src/shelf/pageCart.ts
/** The page's cart: found once, when cards in view or the player first ask for it. Comes by `pageServicesLoader.ts`, with the carts. */
var pageCart_exports = { get createPageCart() { return createPageCart; } };
/** An inline adapter, or the settings that an inline maker carries, may be replaced by others that mean the same: the newest is called. */
function wantedCart(options) {
	const { cart = "auto" } = options;
	if (typeof cart === "string") return cart;
	const { create, settings } = cart;
	if (create && settings) return (page) => create(page, newest(() => options.cart.settings));
	return typeof cart !== "function" && Object.getPrototypeOf(cart) === Object.prototype ? newest(() => options.cart) : cart;
}
function createPageCart({ window, env, display, host, options, shopMoney, whenDone }, disposer) {
	let choice = null;
	let current = null;
	let stated = "";
	const stateMoneyFormat = (format) => {
		const now = JSON.stringify(format);
		if (now === stated) return;
		stated = now;
		shopMoney.value = (money) => writeMoney(format, money);
	};
	const findCart = async () => {
		const settings = options.cartSettings && newest(() => options.cartSettings ?? {});
		const adapter = await detectAdapter({
			env,
			display,
			get url() {
				return pageAddress(window);
			},
			window,
			host,
			navigate(url) {
				const safe = safeUrl(url, pageAddress(window));
				if (safe) window.location.assign(safe);
			},
			stateMoneyFormat
		}, wantedCart(options), settings, (made) => {
			choice = made;
		});
		disposer.add(adapter.destroy);
		return current = adapter;
	};
	let findOnce = createLazy(findCart);
	const getCart = () => findOnce();
	return {
		getCart,
		/** Which adapter this page got, and why; asks for it if nobody has yet. */
		async getCartChoice() {
			await getCart();
			return choice;
		},
		/** What is on its way in the old cart comes to its end there. */
		restartCart() {
			const old = current;
			current = null;
			stated = "";
			shopMoney.value = null;
			findOnce = createLazy(findCart);
			whenDone(() => old?.destroy());
		}
	};
}

// src/i18n/en/cart.ts
/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
var cartTexts = {
	cartTitle: "Your cart",
	closeCart: "Close cart",
	cartLines: "In your cart",
	quantityOf: "Quantity of {title}",
	pieces: "× {count}",
	remove: "Remove",
	removeTitle: "Remove {title}",
	removed: "Removed",
	undo: "Undo",
	undoTitle: "Undo: put {title} back",
	cartItem: "Item",
	subtotal: "Subtotal",
	updating: "Updating",
	shippingAndTaxes: "Shipping and taxes at checkout",
	checkOut: "Check out",
	viewFullCart: "View full cart",
	cartEmpty: "Your cart is empty.",
	cartEmptyHint: "What you add from a video comes here.",
	keepWatching: "Keep watching",
	saidRemoved: "{title} was taken out of your cart.",
	saidReturned: "{title} is back in your cart.",
	saidChanged: "Your cart changed.",
	notChanged: "This could not be changed. Try again, or change it in the full cart.",
	cartLost: "Your cart could not be read, and nothing in it was changed. Check your connection and try again."
};

// src/i18n/en/refusals.ts
/** Why the shop refused, in English: what happened and what to do. A number stands in a text only when the shop stated it. */
var refusalTexts = /* @__PURE__ */ (() => ({
	partly: "Only {actual} of {requested} could be added.",
	instead: "The shop put {actual} into your cart, not {requested}.",
	leftOneHeld: "Only 1 left, and it is in your cart.",
	leftTwoHeld: "Only 2 left, and both are in your cart.",
	leftAllHeld: "Only {limit} left, and all of them are in your cart.",
	left: "Only {limit} left.",
	leftWithHeld: "Only {limit} left, {inCart} of them in your cart.",
	fewerThan: "There are not {requested} of this left. Try fewer.",
	noneLeft: "There are no more of this left.",
	atMost: "You can have {limit} of this at most.",
	atMostOneHeld: "You can have 1 of this at most, and it is in your cart.",
	atMostHeld: "You can have {limit} of this at most, and they are in your cart.",
	overLimit: "The shop does not sell that many of this at once. Try fewer.",
	atLeast: "The shop sells at least {min} of this at once.",
	underLimit: "The shop does not sell that few of this. Try more.",
	inSteps: "This is sold in steps of {increment}.",
	inOtherSteps: "This is not sold in that number. Try another.",
	soldOutNow: "This is sold out.",
	gone: "This choice is no longer sold. Choose another.",
	chooseFirst: "Choose the options first.",
	notSold: "This cannot be bought online at the moment.",
	timedOut: "Your visit to the shop timed out. Try again.",
	busy: "The shop is busy, and your cart is as it was. Try again in a moment.",
	cartChanged: "Your cart changed in the meantime. Try again.",
	notAccepted: "The shop did not accept this. Its product page says more.",
	unreachable: "The shop could not be reached. Check your connection and your cart, then try again.",
	blocked: "The shop did not let this through. Try again, or use its product page.",
	failed: productTexts.failed,
	tryAgain: "Try again",
	tryAgainIn: "Try again in {time}",
	productPage: "See the product page",
	chooseAnother: "Choose another",
	changeQuantity: "Change the quantity"
}))();

// src/models/cart/cartRows.ts
var noUsableAnswer = {
	ok: false,
	error: {
		code: "unknown",
		message: "The cart adapter gave no usable answer."
	}
};
var refuse = ({ monotonicMs }, error = noUsableAnswer.error, requested, before) => ({
	error,
	requested,
	before,
	retryAtMs: monotonicMs() + (error.retryAfterMs ?? 0)
});
var newRow = (id, line) => ({
	id,
	phase: "here",
	line,
	wanted: null,
	requested: null,
	isSending: false,
	refusal: null
});
/** The quantity that is shown. */
var shownQuantity = ({ phase, wanted, line }) => phase === "here" ? wanted ?? line.quantity : 0;
/** What the shopper wants beyond the quantities that the platform stated. */
var unconfirmedQuantity = (rows) => rows.reduce((sum, row) => sum + (row.phase === "here" && row.wanted !== null ? row.wanted - row.line.quantity : 0), 0);
/**
* The rows after the platform stated its lines again, in the platform's order; rows that were taken out stay where they were.
* A line is the one it was by key and variant, else by variant alone, since a key is good only until the cart changes.
* When something else changed the cart, what was taken out before is no longer offered.
*/
function followCart(rows, lines, nextId) {
	const match = matchLines(rows, lines);
	const owners = new Set(match.values());
	const isOther = lines.some((line) => !match.has(line) || isMoved(match.get(line), line)) || rows.some((row) => row.phase === "here" && !owners.has(row) && !isTakenOut(row));
	const next = lines.map((line) => {
		const row = match.get(line);
		if (!row) return newRow(nextId(), line);
		const refusal = row.refusal?.requested === line.quantity ? null : row.refusal;
		const waiting = row.isSending ? {} : {
			requested: null,
			wanted: row.wanted === line.quantity ? null : row.wanted
		};
		return {
			...row,
			...waiting,
			phase: "here",
			line,
			refusal
		};
	});
	rows.forEach((row, index) => {
		if (owners.has(row)) return;
		const isNew = row.phase === "here" && isTakenOut(row) && row.line.again !== void 0;
		const isKept = row.phase === "returning" || row.phase === "gone" && !isOther;
		if (isNew || isKept) next.splice(Math.min(index, next.length), 0, isNew ? {
			...newRow(row.id, row.line),
			phase: "gone",
			wanted: row.wanted || null
		} : row);
	});
	return {
		rows: next,
		isOther
	};
}
/** The shopper took it out, and the platform was asked to. */
var isTakenOut = (row) => row.requested === 0;
var isMoved = (row, { quantity }) => row?.phase === "here" && row.requested === null && quantity !== row.line.quantity;
function matchLines(rows, lines) {
	const match = /* @__PURE__ */ new Map();
	const free = new Set(rows);
	const pair = (fits) => {
		for (const line of lines) {
			if (match.has(line)) continue;
			const row = [...free].find((candidate) => candidate.line.variantId === line.variantId && fits(candidate, line));
			if (!row) continue;
			match.set(line, row);
			free.delete(row);
		}
	};
	pair((row, line) => row.phase === "here" && row.line.key === line.key);
	pair((row) => row.phase === "here" && row.requested !== 0);
	pair((row) => row.phase === "returning");
	return match;
}

// src/models/cart/lineChanges.ts
/**
* Sends the wanted quantities to the platform, one at a time, each with its line's key of the newest cart.
*
* Not the mutation queue of `cart/kit`: that one runs every task it is given, in order, and an adapter has it for its own requests. Here
* only the last of many taps on a line is worth sending, and which line is next is known once the answer before is there.
*/
function createLineChanges({ env, list, link, store, report, onWantedBack }) {
	const { rows, find, patch } = list;
	const debounced = createDebounced(env);
	let isSending = false;
	/** Sends the next change that is due, once the cart is known as it is. */
	const sendNext = () => {
		if (isSending || !store.isSettled.peek()) return;
		const due = rows.peek().find(({ id, phase, wanted }) => phase === "here" && wanted !== null && !debounced.has(id));
		if (due) send(due.id, due.wanted ?? 0, due.line);
	};
	const send = async (id, requested, line) => {
		isSending = true;
		patch(id, {
			requested,
			isSending: true
		});
		store.begin(0);
		const result = await link.ask("setQuantity", (adapter) => adapter.setQuantity(line.key, requested), noUsableAnswer);
		const conclude = () => {
			const row = find(id);
			const isLatest = row?.wanted === requested;
			const isMade = result.ok || row?.line.quantity === requested;
			patch(id, {
				isSending: false,
				refusal: isMade || !isLatest ? null : refuse(env, result.error, requested, line.quantity),
				...isLatest ? { wanted: null } : {}
			});
		};
		if (result.ok || result.cart) batch(() => {
			conclude();
			store.settle(0, result.ok ? requested - line.quantity : 0, result.cart, withQuantity(store.summary.peek()?.lines, line.key, requested));
		});
		else {
			store.settle(0, 0);
			await store.settled();
			conclude();
		}
		isSending = false;
		announce(id);
		sendNext();
	};
	const announce = (id) => {
		const row = find(id);
		if (!row) report({
			kind: "changed",
			row: null
		});
		else if (row.phase === "gone" && row.wanted) onWantedBack(id);
		else if (row.phase === "gone") report({
			kind: "removed",
			row
		});
		else if (row.refusal) report({
			kind: "refused",
			row
		});
	};
	/** Shows the quantity at once and sends it when no other tap has followed for `debounceMs`. */
	const want = (id, wanted, debounceMs) => {
		const row = find(id);
		if (row?.phase !== "here" || row.line.isFixed) return;
		debounced.stop(id);
		const isBack = wanted === row.line.quantity && !row.isSending;
		patch(id, {
			wanted: isBack ? null : wanted,
			refusal: null
		});
		if (isBack) return;
		if (debounceMs > 0) debounced.start(id, debounceMs, sendNext);
		else sendNext();
	};
	return {
		want,
		sendNext,
		stopAllWaiting: () => debounced.stopWhere(() => true),
		/** Sends at once what waits for another tap. */
		flush() {
			debounced.stopWhere(() => true);
			sendNext();
		},
		/** Rows that are no longer there wait for nothing. */
		forgetGone: () => debounced.stopWhere((id) => !find(id))
	};
}
/** Rows whose shopper may still tap again. */
function createDebounced({ setTimer }) {
	const stops = /* @__PURE__ */ new Map();
	const stop = (id) => {
		stops.get(id)?.();
		stops.delete(id);
	};
	return {
		has: (id) => stops.has(id),
		start(id, delayMs, onDue) {
			const run = () => {
				stops.delete(id);
				onDue();
			};
			stops.set(id, setTimer(run, delayMs));
		},
		stop,
		stopWhere(isOver) {
			for (const id of [...stops.keys()]) if (isOver(id)) stop(id);
		}
	};
}
/** The known lines after a change that the platform confirmed without sending its cart; 0 takes the line out. */
var withQuantity = (lines, key, quantity) => lines?.flatMap((line) => line.key !== key ? line : quantity > 0 ? {
	...line,
	quantity
} : []);

// src/models/cart/linePutBack.ts
/** Puts a line back that was taken out. It was counted when it was added first, so it is not counted as a sale again. */
var createPutBack = ({ env, list: { find, patch, drop }, link, store, report, want }) => async function putBack(id) {
	const row = find(id);
	if (row?.phase === "here") return want(id, row.line.quantity, 0);
	const { again } = row?.line ?? {};
	if (row?.phase !== "gone" || !again) return;
	const quantity = row.wanted ?? again.quantity;
	patch(id, {
		phase: "returning",
		wanted: null,
		refusal: null
	});
	store.begin(quantity);
	const result = await link.ask("add", (adapter) => adapter.add([{
		...again,
		quantity
	}]), noAdd);
	const actual = result.ok ? result.added[0]?.actual ?? quantity : 0;
	const refusal = actual < quantity ? refuse(env, result.error, quantity, 0) : null;
	const isAnswered = actual > 0 || result.cart !== void 0;
	batch(() => {
		patch(id, {
			refusal,
			...isAnswered && actual === 0 ? { phase: "gone" } : {}
		});
		store.settle(quantity, actual, result.cart);
	});
	await store.settled();
	if (find(id)?.phase === "returning" && actual > 0) drop(id);
	else if (find(id)?.phase === "returning") patch(id, { phase: "gone" });
	const now = find(id) ?? null;
	report({
		kind: now?.refusal ? "refused" : "returned",
		row: now
	});
};
var noAdd = /* @__PURE__ */ (() => ({
	...noUsableAnswer,
	added: [],
	uiRefresh: "none"
}))();

// src/models/cart/rowCommands.ts
/** Five quick taps are one request. */
var DEBOUNCE_MS = 350;
/** What the shopper can do to a row of the cart. */
function createRowCommands({ find }, want, putBack) {
	/** Asks for this quantity, on the shop's steps and between its limits. */
	const setQuantity = (id, wanted) => want(id, clampQuantity(wanted, find(id)?.line.rule), DEBOUNCE_MS);
	return {
		setQuantity,
		/** So many more or fewer than are shown now, however late the screen is. */
		step(id, by) {
			const row = find(id);
			if (row) setQuantity(id, shownQuantity(row) + by);
		},
		/** Takes the line out; its row stays, to put it back. */
		remove: (id) => want(id, 0, 0),
		/** Asks once more for what was refused. */
		retry(id) {
			const row = find(id);
			if (row?.phase === "gone") putBack(id);
			else if (row?.refusal) want(id, row.refusal.requested, 0);
		}
	};
}

// src/models/cart/rowList.ts
/** The rows of the cart, to be changed one by one. */
function createRowList() {
	const rows = signal([]);
	return {
		rows,
		find: (id) => rows.peek().find((row) => row.id === id),
		patch(id, next) {
			rows.value = rows.peek().map((row) => row.id === id ? {
				...row,
				...next
			} : row);
		},
		drop(id) {
			rows.value = rows.peek().filter((row) => row.id !== id);
		}
	};
}

// src/models/cart/cartLinesModel.ts
/**
* The lines of the shop's cart, to be changed one by one. Optimistic: a line shows the quantity that the shopper wants; changes go
* to the platform one at a time (`lineChanges.ts`), and the cart that comes back replaces what was shown.
*
*     tap ──► wanted ──debounce──► sent ──► the platform's cart
*               ▲  another tap       └────► refused: the line shows what the cart holds, and why
*/
var CartLinesModel = /* @__PURE__ */ (() => (createModel((deps, player, cart, link, store) => {
	const { env } = deps;
	const news = signal(null);
	const list = createRowList();
	const { rows } = list;
	const quantity = computed(() => unconfirmedQuantity(rows.value));
	const isIdle = computed(() => rows.value.every(({ wanted, isSending }) => wanted === null && !isSending));
	/** The figures are of the cart before the changes that are on their way. */
	const isUpdating = computed(() => !store.isAnswered.value || !store.isCurrent.value && !store.isLost.value);
	/** As the platform stated it last; `null` where it states none, or where it has not answered since a change. */
	const total = computed(() => store.isCurrent.value || isUpdating.value ? store.summary.value?.total ?? null : null);
	/** The cart was read since it was opened: what changes from now on is news. */
	let isRead = false;
	let ids = 0;
	const report = (next) => {
		news.value = next;
	};
	const changes = createLineChanges({
		env,
		list,
		link,
		store,
		report,
		onWantedBack: (id) => void putBack(id)
	});
	const { want, flush } = changes;
	const putBack = createPutBack({
		env,
		list,
		link,
		store,
		report,
		want
	});
	const platformLines = computed(() => store.summary.value?.lines);
	effect(() => {
		const lines = platformLines.value;
		if (!lines) return;
		const next = untracked(() => followCart(rows.peek(), lines, () => ++ids));
		rows.value = next.rows;
		if (next.isOther && isRead) report({
			kind: "changed",
			row: null
		});
		changes.forgetGone();
	});
	effect(() => {
		if (store.isSettled.value) untracked(changes.sendNext);
	});
	effect(() => {
		if (!deps.device.visible.value) untracked(flush);
	});
	effect(() => {
		const isOpen = player.isCartOpen.value;
		untracked(() => {
			flush();
			isRead = false;
			news.value = null;
			if (isOpen) return void store.reread().then(() => isRead = player.isCartOpen.peek());
			rows.value = rows.peek().flatMap((row) => row.phase === "here" ? {
				...row,
				refusal: null
			} : []);
		});
	});
	store.unconfirmed.value = {
		quantity,
		isIdle,
		flush
	};
	effect(() => changes.stopAllWaiting);
	return {
		rows,
		news,
		total,
		isUpdating,
		isLost: store.isLost,
		isCurrent: store.isCurrent,
		...createRowCommands(list, want, putBack),
		...createCheckOut(rows, store, cart),
		putBack,
		reread: store.reread
	};
})))();
function createCheckOut(rows, store, cart) {
	const isCheckingOut = signal(false);
	/** Goes to the checkout when the cart is as the shopper wants it; stays where something was refused meanwhile, for that is news. */
	const checkOut = async () => {
		if (isCheckingOut.peek()) return;
		isCheckingOut.value = true;
		const refused = () => rows.peek().flatMap(({ refusal }) => refusal ?? []);
		const before = new Set(refused());
		await store.allAnswered();
		if (refused().every((refusal) => before.has(refusal))) await cart.checkout();
		isCheckingOut.value = false;
	};
	return {
		isCheckingOut,
		checkOut
	};
}

// src/ui/cart/CartDrawer.css?inline
var CartDrawer_default = ".cd{--sheet-share:70dvh;--sheet-grip:18px}.cd.sheet-panel{--sheet-grip:10px;height:100%}.cd-head{padding-inline:var(--sheet-pad) 6px;flex:none;justify-content:space-between;align-items:center;display:flex}.cd .cd-heading{font-size:18px;font-weight:600}.cd-count{color:var(--rs-muted);font-variant-numeric:tabular-nums;margin-inline-start:2px;font-weight:400}.cd-empty{padding:28px 0 calc(32px + env(safe-area-inset-bottom,0px));text-align:center;justify-items:center;gap:6px;display:grid}.cd .cd-emptyTitle{font-size:17px;font-weight:600}.cd-foot{padding:12px var(--sheet-pad) calc(4px + env(safe-area-inset-bottom,0px));border-top:1px solid var(--rs-line);text-align:center;flex:none}.cd-sumLine{justify-content:space-between;gap:16px;font-size:17px;font-weight:600;display:flex}.cd-foot>.cd-soft{text-align:start;margin-block:1px 10px}.cd-empty>.sheet-second{width:auto;margin-top:12px;padding-inline:24px}.cd .cd-said{text-align:start;margin-top:8px;font-size:14px}";

// src/ui/cart/CartFoot.tsx
/** What it comes to, as the platform states it, and the ways on. */
function CartFoot({ shop, lines }) {
	const { deps } = useShelf();
	const text = useText(cartTexts);
	const productText = useText(productTexts);
	const { canCheckOut, isCheckoutRefused, openCart } = shop.cart;
	const total = lines.total.value;
	const isUpdating = lines.isUpdating.value;
	const isBusy = lines.isCheckingOut.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-foot",
		children: [
			/* @__PURE__ */ jsx("dl", {
				class: "cd-sum",
				children: total && /* @__PURE__ */ jsxs("div", {
					class: "cd-sumLine",
					children: [/* @__PURE__ */ jsx("dt", { children: text("subtotal") }), /* @__PURE__ */ jsxs("dd", {
						class: "cd-money",
						"data-old": isUpdating,
						"aria-busy": isUpdating,
						children: [isUpdating && /* @__PURE__ */ jsxs("span", {
							class: "sheet-hidden",
							children: [text("updating"), " "]
						}), deps.format.money(total)]
					})]
				})
			}),
			/* @__PURE__ */ jsx("p", {
				class: "cd-soft",
				children: text("shippingAndTaxes")
			}),
			canCheckOut.value && /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: "sheet-main",
				"aria-busy": isBusy,
				onClick: () => void lines.checkOut(),
				children: [isBusy && /* @__PURE__ */ jsx("span", {
					class: "sheet-ring",
					"aria-hidden": "true"
				}), /* @__PURE__ */ jsx("span", { children: text("checkOut") })]
			}),
			isCheckoutRefused.value && /* @__PURE__ */ jsx("p", {
				class: "cd-said",
				children: productText("checkoutRefused")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: canCheckOut.value ? "cd-quiet" : "sheet-main",
				onClick: () => void openCart(),
				children: text("viewFullCart")
			})
		]
	});
}

// src/ui/cart/CartRow.css?inline
var CartRow_default = ".cd-row{padding-block:12px}.cd-row+.cd-row{border-top:1px solid var(--rs-line)}.cd-line{grid-template-columns:56px minmax(0,1fr) auto;align-items:start;gap:2px 12px;display:grid}.cd-frame{border-radius:var(--sheet-round);background:color-mix(in srgb, var(--rs-on-surface) 7%, transparent);grid-row:span 2;width:56px;height:56px;overflow:hidden}.cd-photo{object-fit:cover;width:100%;height:100%;display:block}.cd .cd-title{overflow-wrap:anywhere;-webkit-line-clamp:2;-webkit-box-orient:vertical;font-weight:600;line-height:1.3;display:-webkit-box;overflow:hidden}.cd-soft{color:var(--rs-muted);overflow-wrap:anywhere;font-size:13px}.cd .cd-money{font-variant-numeric:tabular-nums;transition:color var(--rs-fast);font-weight:600}.cd .cd-money[data-old=true]{color:color-mix(in srgb, var(--rs-on-surface) 58%, var(--rs-surface))}.cd-tools{flex-wrap:wrap;grid-column:2/-1;justify-content:space-between;align-items:center;gap:0 16px;display:flex}.cd-fixed{color:var(--rs-muted);grid-column:2/-1}.cd .cd-quiet,.cd-refusal>:not(p){min-width:44px;min-height:44px;color:inherit;text-underline-offset:3px;justify-content:center;align-items:center;font-size:14px;text-decoration:underline;display:inline-flex}.cd .cd-row .cd-quiet{justify-content:flex-end}.cd [aria-busy=true].cd-quiet,.cd-refusal [aria-disabled=true]{color:var(--rs-muted);text-decoration:none}.cd-out{padding-block:2px}.cd-outLine{justify-content:space-between;align-items:center;gap:12px;display:flex}.cd .cd-outWords{text-overflow:ellipsis;white-space:nowrap;min-width:0;font-size:14px;overflow:hidden}.cd-refusal{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 16px;font-size:14px;display:flex}.cd-line+.cd-refusal{padding-inline-start:68px}.cd-refusal>a{font-weight:600}";

// src/models/cart/refusalSteps.ts
/** For every code what helps, best first. The type asks for each of them. */
var helps = {
	sold_out: ["choose", "page"],
	not_enough_stock: [
		"cart",
		"quantity",
		"choose",
		"page"
	],
	quantity_limit: ["cart", "quantity"],
	quantity_min: ["quantity"],
	quantity_increment: ["quantity"],
	invalid_variant: ["choose", "page"],
	options_required: ["page"],
	not_purchasable: ["page"],
	session_expired: ["retry"],
	rate_limited: ["retry"],
	conflict: ["retry"],
	validation: ["page"],
	network: ["retry"],
	blocked: ["retry", "page"],
	unknown: ["page"]
};
/** The next step after a refusal, two where either may help; never none. */
function refusalSteps({ code, inCart = 0 }, { hasChoice, hasPage, hasFewer }) {
	const can = {
		retry: true,
		page: hasPage,
		cart: inCart > 0,
		choose: hasChoice,
		quantity: !(code === "not_enough_stock" || code === "quantity_limit") || hasFewer
	};
	const [first = "retry", second] = (helps[code] ?? helps.unknown).filter((step) => can[step]);
	return first === "retry" && second ? [first, second] : [first];
}

// src/ui/refusal/useSecondsUntil.ts
/** Whole seconds until a moment of the monotonic clock, counting down; 0 from then on. */
function useSecondsUntil(atMs) {
	const { env } = useShelf().deps;
	const leftMs = () => Math.max(0, atMs - env.monotonicMs());
	const [, redraw] = useState(0);
	useEffect(() => {
		let stop = () => {};
		const tick = () => {
			const remainingMs = leftMs();
			redraw(remainingMs);
			if (remainingMs > 0) stop = env.setTimer(tick, remainingMs % 1e3 || 1e3);
		};
		if (leftMs() > 0) tick();
		return () => stop();
	}, [atMs]);
	return Math.ceil(leftMs() / 1e3);
}

// src/ui/refusal/RetryButton.tsx
/** Asks for the same again; not before the moment that the shop named. It stands outside live regions, so that the seconds are not read out. */
function RetryButton({ atMs, onPress }) {
	const { deps } = useShelf();
	const text = useText(refusalTexts);
	const seconds = useSecondsUntil(atMs);
	const inUnits = (count, unit) => deps.format.number(count, {
		style: "unit",
		unit,
		unitDisplay: "short"
	});
	const isEarly = seconds > 0;
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		"aria-disabled": isEarly,
		onClick: () => !isEarly && onPress(),
		children: isEarly ? text("tryAgainIn", { time: seconds < 100 ? inUnits(seconds, "second") : inUnits(Math.ceil(seconds / 60), "minute") }) : text("tryAgain")
	});
}

// src/ui/sheet/Stepper.tsx
/** Fewer and more, on the shop's own steps and between its limits. */
function Stepper({ value, step, min, max, labels: [group, less, more], onStep }) {
	const { format } = useShelf().deps;
	const button = (next, label) => {
		const isOver = next < min || next > max;
		return /* @__PURE__ */ jsx("button", {
			type: "button",
			"aria-label": label,
			"aria-disabled": isOver,
			onClick: () => !isOver && onStep(next - value),
			children: /* @__PURE__ */ jsx(Icon, { path: next < value ? minus : plus })
		});
	};
	return /* @__PURE__ */ jsxs("div", {
		class: "sheet-stepper",
		role: "group",
		"aria-label": group,
		children: [
			button(value - step, less),
			/* @__PURE__ */ jsx("output", {
				"aria-live": "polite",
				children: format.number(value)
			}),
			button(value + step, more)
		]
	});
}

// src/ui/refusal/refusalText.ts
/** What every code says when no figure is known. The type asks for each of them. */
var plain = {
	sold_out: "soldOutNow",
	not_enough_stock: "noneLeft",
	quantity_limit: "overLimit",
	quantity_min: "underLimit",
	quantity_increment: "inOtherSteps",
	invalid_variant: "gone",
	options_required: "chooseFirst",
	not_purchasable: "notSold",
	session_expired: "timedOut",
	rate_limited: "busy",
	conflict: "cartChanged",
	validation: "notAccepted",
	network: "unreachable",
	blocked: "blocked",
	unknown: "failed"
};
/**
* Why an add was refused, or taken only in part, in the shopper's words. A figure is used only when the platform stated it or
* when it follows from what the cart took: one more piece refused for lack of stock means that the cart holds all there are.
*
* @returns `null` when there is nothing to say.
*/
function refusalText({ error, actual, requested }, rule) {
	if (!error) return null;
	if (actual > 0) return {
		key: actual < requested ? "partly" : "instead",
		values: {
			actual,
			requested
		}
	};
	if (error.code === "not_enough_stock") return stockText(error.limit, error.inCart, requested);
	if (error.code === "quantity_limit") return limitText(error.limit ?? rule?.max ?? void 0, error.inCart);
	if (error.code === "quantity_min" && rule && rule.min > 1) return {
		key: "atLeast",
		values: { min: rule.min }
	};
	if (error.code === "quantity_increment" && rule && rule.increment > 1) return {
		key: "inSteps",
		values: { increment: rule.increment }
	};
	return { key: plain[error.code] ?? plain.unknown };
}
function stockText(stated, inCart, requested) {
	const limit = stated ?? (requested === 1 && inCart ? inCart : void 0);
	if (limit === void 0) return requested === 1 ? { key: "noneLeft" } : {
		key: "fewerThan",
		values: { requested }
	};
	if (limit <= 0) return { key: "soldOutNow" };
	if (inCart === void 0 || inCart <= 0) return {
		key: "left",
		values: { limit }
	};
	if (inCart < limit) return {
		key: "leftWithHeld",
		values: {
			limit,
			inCart
		}
	};
	if (limit === 1) return { key: "leftOneHeld" };
	return limit === 2 ? { key: "leftTwoHeld" } : {
		key: "leftAllHeld",
		values: { limit }
	};
}
function limitText(limit, inCart) {
	if (!limit) return { key: "overLimit" };
	if (inCart === void 0 || inCart < limit) return {
		key: "atMost",
		values: { limit }
	};
	return limit === 1 ? { key: "atMostOneHeld" } : {
		key: "atMostHeld",
		values: { limit }
	};
}

// src/ui/cart/lineRefusal.ts
/**
* Why a line was not changed. What the cart holds afterwards shows how many there are: it went up but not all the way, or not
* even by one.
*/
function lineRefusal({ refusal, line, phase }) {
	if (!refusal) return null;
	const { error, requested, before } = refusal;
	const held = phase === "here" ? line.quantity : 0;
	const isAll = held < requested && (held > before || requested === before + 1);
	const limit = error.limit ?? (isAll && held > 0 ? held : void 0);
	const { inCart: _, ...reason } = error;
	return refusalText({
		error: {
			...reason,
			...limit === void 0 ? {} : { limit }
		},
		requested,
		actual: 0
	}, line.rule ?? null);
}

// src/ui/cart/CartRowView.tsx
/** The most that can be chosen where the platform states no limit. */
var MAX_QUANTITY = 99;
/** One line, or the slim row that it leaves when it was taken out. */
function CartRowView({ row, lines }) {
	const item = useRef(null);
	const isOut = row.phase !== "here" || row.wanted === 0;
	const hadFocus = item.current?.matches(":focus-within") ?? false;
	useLayoutEffect(() => {
		if (hadFocus && !item.current?.matches(":focus-within")) item.current?.querySelector("[data-lead]")?.focus();
	}, [isOut]);
	return /* @__PURE__ */ jsxs("li", {
		ref: item,
		class: isOut ? "cd-row cd-out" : "cd-row",
		children: [isOut ? /* @__PURE__ */ jsx(OutRow, {
			row,
			lines
		}) : /* @__PURE__ */ jsx(Line, {
			row,
			lines
		}), /* @__PURE__ */ jsx(Refusal, {
			row,
			lines
		})]
	});
}
function OutRow({ row, lines }) {
	const text = useText(cartTexts);
	const title = row.line.title || text("cartItem");
	const isReturning = row.phase === "returning" || row.phase === "gone" && row.wanted !== null;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-outLine",
		children: [/* @__PURE__ */ jsxs("p", {
			class: "cd-outWords",
			children: [
				text("removed"),
				" ",
				/* @__PURE__ */ jsxs("span", {
					class: "cd-soft",
					children: ["· ", /* @__PURE__ */ jsx("bdi", { children: title })]
				})
			]
		}), row.line.again && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "cd-quiet",
			"data-lead": true,
			"aria-label": text("undoTitle", { title }),
			"aria-disabled": isReturning,
			"aria-busy": isReturning,
			onClick: () => !isReturning && void lines.putBack(row.id),
			children: text("undo")
		})]
	});
}
function Line({ row, lines }) {
	const { deps } = useShelf();
	const text = useText(cartTexts);
	const productText = useText(productTexts);
	const { line, wanted, isSending } = row;
	const title = line.title || text("cartItem");
	const quantity = shownQuantity(row);
	const { min = 1, max = null, increment = 1 } = line.rule ?? {};
	const step = Math.max(1, increment);
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-line",
		children: [
			/* @__PURE__ */ jsx("div", {
				class: "cd-frame",
				children: /* @__PURE__ */ jsx(Photo, {
					image: line.image ? { src: line.image } : void 0,
					className: "cd-photo",
					eager: true
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "cd-words",
				children: [/* @__PURE__ */ jsx("p", {
					class: "cd-title",
					children: /* @__PURE__ */ jsx("bdi", { children: title })
				}), line.variantTitle && /* @__PURE__ */ jsx("p", {
					class: "cd-soft",
					children: /* @__PURE__ */ jsx("bdi", { children: line.variantTitle })
				})]
			}),
			line.total && /* @__PURE__ */ jsx("p", {
				class: "cd-money",
				"data-old": wanted !== null || isSending,
				children: deps.format.money(line.total)
			}),
			line.isFixed ? /* @__PURE__ */ jsx("p", {
				class: "cd-fixed",
				children: text("pieces", { count: quantity })
			}) : /* @__PURE__ */ jsxs("div", {
				class: "cd-tools",
				children: [/* @__PURE__ */ jsx(Stepper, {
					value: quantity,
					step,
					min: Math.max(1, min),
					max: max ?? MAX_QUANTITY,
					labels: [
						text("quantityOf", { title }),
						productText("less"),
						productText("more")
					],
					onStep: (by) => lines.step(row.id, by)
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "cd-quiet",
					"data-lead": true,
					"aria-label": text("removeTitle", { title }),
					onClick: () => lines.remove(row.id),
					children: text("remove")
				})]
			})
		]
	});
}
/** Why the last change was not made, and what to do; the drawer's status says it to screen readers. */
function Refusal({ row, lines }) {
	const text = useText(cartTexts);
	const refusalText = useText(refusalTexts);
	const sentence = lineRefusal(row);
	const { refusal, line } = row;
	if (!refusal || !sentence) return null;
	const situation = {
		hasChoice: false,
		hasPage: line.url !== void 0,
		hasFewer: true
	};
	const steps = refusalSteps({
		...refusal.error,
		inCart: 0
	}, situation);
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-refusal",
		children: [
			/* @__PURE__ */ jsx("p", { children: sentence.key === "failed" ? text("notChanged") : refusalText(sentence.key, sentence.values) }),
			steps.includes("retry") && /* @__PURE__ */ jsx(RetryButton, {
				atMs: refusal.retryAtMs,
				onPress: () => lines.retry(row.id)
			}),
			steps.includes("page") && line.url && /* @__PURE__ */ jsx("a", {
				href: line.url,
				children: refusalText("productPage")
			})
		]
	});
}

// src/ui/cart/CartDrawer.tsx
var CartDrawer_exports = { get CartDrawer() { return CartDrawer; } };
var css$1 = CartRow_default + CartDrawer_default;
/** The shop's cart, line by line, without leaving the video. */
function CartDrawer() {
	const { shop } = useShelf();
	useStyles(css$1);
	return shop.value ? /* @__PURE__ */ jsx(Drawer, { shop: shop.value }) : null;
}
function Drawer({ shop }) {
	const { deps, player } = useShelf();
	const text = useText(cartTexts);
	const lines = useMemo(() => shop.lines(CartLinesModel), [shop]);
	const count = shop.cart.count.value;
	return /* @__PURE__ */ jsx(Sheet, {
		part: "cart",
		className: "cd",
		onClose: player.closeCart,
		children: ({ leave, heading }) => /* @__PURE__ */ jsxs(Fragment, { children: [
			/* @__PURE__ */ jsxs("div", {
				class: "cd-head",
				children: [/* @__PURE__ */ jsxs("h2", {
					class: "cd-heading",
					...heading,
					children: [
						text("cartTitle"),
						" ",
						count > 0 && /* @__PURE__ */ jsx("span", {
							class: "cd-count",
							children: deps.format.number(count)
						})
					]
				}), /* @__PURE__ */ jsx(SheetClose, {
					label: text("closeCart"),
					onPress: leave
				})]
			}),
			/* @__PURE__ */ jsx(Body, {
				lines,
				onLeave: leave
			}),
			lines.rows.value.some(({ phase }) => phase === "here") && /* @__PURE__ */ jsx(CartFoot, {
				shop,
				lines
			}),
			/* @__PURE__ */ jsx(Said$1, {
				lines,
				isRefused: shop.cart.isCheckoutRefused.value
			})
		] })
	});
}
function Body({ lines, onLeave }) {
	const text = useText(cartTexts);
	const refusalText = useText(refusalTexts);
	const rows = lines.rows.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "sheet-body",
		children: [
			lines.isLost.value && /* @__PURE__ */ jsxs("div", {
				class: "cd-refusal cd-lost",
				role: "alert",
				children: [/* @__PURE__ */ jsx("p", { children: text("cartLost") }), /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => void lines.reread(),
					children: refusalText("tryAgain")
				})]
			}),
			rows.length > 0 && /* @__PURE__ */ jsx("ul", {
				class: "cd-list",
				role: "list",
				"aria-label": text("cartLines"),
				children: rows.map((row) => /* @__PURE__ */ jsx(CartRowView, {
					row,
					lines
				}, row.id))
			}),
			rows.every(({ phase }) => phase !== "here") && /* @__PURE__ */ jsxs("div", {
				class: "cd-empty",
				children: [
					/* @__PURE__ */ jsx("p", {
						class: "cd-emptyTitle",
						children: text("cartEmpty")
					}),
					/* @__PURE__ */ jsx("p", {
						class: "cd-soft",
						children: text("cartEmptyHint")
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						class: "sheet-second",
						onClick: onLeave,
						children: text("keepWatching")
					})
				]
			})
		]
	});
}
/** What changed, in one sentence, for those who do not see it. */
function Said$1({ lines, isRefused }) {
	const text = useText(cartTexts);
	const productText = useText(productTexts);
	const refusalText = useText(refusalTexts);
	const { kind, row } = lines.news.value ?? {};
	const title = row?.line.title || text("cartItem");
	const refusal = row && lineRefusal(row);
	const words = kind === "refused" && refusal ? refusal.key === "failed" ? text("notChanged") : refusalText(refusal.key, refusal.values) : kind === "removed" ? text("saidRemoved", { title }) : kind === "returned" ? text("saidReturned", { title }) : kind === "changed" ? text("saidChanged") : "";
	return /* @__PURE__ */ jsx("p", {
		class: "sheet-hidden",
		role: "status",
		children: isRefused ? productText("checkoutRefused") : words
	});
}

// src/ui/product/BuyButton.tsx
var BuyButton_exports = { get BuyButton() { return BuyButton; } };
/**
* Adds the product where it stands, without its sheet: on the page, in the small window. What has to be chosen first, or is sold elsewhere, is
* shown in the player, where there is room for it.
*/
function BuyButton({ video, product, onOpen }) {
	const { deps, feed, player, shop, loadShop } = useShelf();
	const text = useText(productTexts);
	const isFetching = useSignal(false);
	const isLost = useSignal(false);
	const quote = feed.quotes.value.get(product.id);
	const { now, instead } = priceLine(product, deps, quote);
	const isElsewhere = /^(elsewhere|group|on_page)$/.test(quote?.sale ?? "");
	const isSimple = !hasChoices(product) && !isElsewhere && !instead && shop.value?.cart.ability.value !== "link";
	const attempt = shop.value?.cart.attempts.value.get(product.id);
	const refusal = useLazy(!!attempt?.error, () => Promise.resolve().then(() => RefusedSentence_exports));
	const phase = isFetching.value ? "adding" : attempt?.phase;
	const isBusy = phase === "adding" || phase === "added";
	const price = now ? text("addNow", {
		add: text("add"),
		price: now
	}) : text("add");
	const [option] = product.options ?? [];
	const label = isSimple ? price : option && hasChoices(product) && !instead ? text("choose", { option: option.name }) : text("viewProduct");
	const open = (event) => onOpen ? onOpen() : player.open(video.id, event.detail === 0 ? "key" : "tap", product.id);
	const add = async () => {
		isFetching.value = true;
		isLost.value = false;
		try {
			const { cart } = await loadShop();
			const from = subjectOfVideo(video, feed.videos.peek().indexOf(video));
			cart.add({
				...toRequest(product, quote?.price),
				from
			});
		} catch {
			isLost.value = true;
		}
		isFetching.value = false;
	};
	const isHeld = phase === "done" || phase === "kept";
	const press = (event) => {
		if (isHeld) shop.value?.cart.viewCart();
		else if (isSimple && !isBusy) add();
		else if (!isBusy) open(event);
	};
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		class: "buyNow",
		part: isHeld ? void 0 : "add-to-cart",
		"aria-disabled": isBusy,
		"aria-busy": phase === "adding",
		onClick: press,
		children: isHeld ? text("viewCart") : isBusy ? text(phase) : label
	}), /* @__PURE__ */ jsx("p", {
		class: "outcome",
		role: "status",
		children: isHeld ? text("inCart") : isLost.value ? text("notLoaded") : attempt?.error && refusal && refusal !== "failed" && /* @__PURE__ */ jsx(refusal.RefusedSentence, { attempt })
	})] });
}
function toRequest(product, stated) {
	const { id, title, url, ref } = product;
	const [variant] = product.variants ?? [];
	const unitPrice = stated ?? priceOf$1(product).price;
	return {
		productId: id,
		title,
		quantity: 1,
		...variant ? { variantId: variant.id } : {},
		...variant?.sku ? { sku: variant.sku } : {},
		...unitPrice ? { unitPrice } : {},
		...url ? { url } : {},
		...ref ? { ref } : {}
	};
}

// src/ui/picture/useVideoHere.ts
/**
* Puts the `<video>` of the slide that is watched into `place`, in another page perhaps, for as long as the component lives; then it is in its
* slide again. The element itself and not a second one: it goes on without a gap, and what is known of it stays known.
*/
function useVideoHere(place) {
	const { host } = useShelf().deps;
	const { playback } = usePlayer();
	const slide = playback.current.value;
	const slot = playback.slides.indexOf(slide);
	const made = slide.capabilities.value;
	useLayoutEffect(() => {
		const home = host.shadowRoot?.querySelectorAll(".pl-host")[slot];
		const video = home?.querySelector("video");
		const here = place.current;
		if (!home || !video || !here) return;
		move(video, here);
		return () => {
			if (video.parentNode === here) move(video, home);
		};
	}, [slot, made]);
	const move = (video, to) => {
		const isGoing = !video.paused;
		to.append(video);
		if (isGoing && video.paused) slide.play();
	};
}

// src/ui/picture/WindowContent.tsx
/** What the small window shows: the video, whose it is and on whose account, and what is for sale at this moment. */
function WindowContent({ page, onBack }) {
	const { player } = useShelf();
	const parts = usePlayer();
	const said = useSignal("");
	const place = useRef(null);
	useVideoHere(place);
	useKeys(page, onBack);
	const slide = parts.playback.current.value;
	const video = player.video.value;
	if (!video) return null;
	page.document.title = video.title ?? "";
	const announce = (sentence) => say(said, sentence);
	return /* @__PURE__ */ jsx(PlayerProvider, {
		value: {
			...parts,
			announce
		},
		children: /* @__PURE__ */ jsxs("main", {
			class: "pp",
			children: [
				/* @__PURE__ */ jsxs("div", {
					class: "pp-picture",
					children: [
						/* @__PURE__ */ jsx("div", {
							ref: place,
							class: "pp-place",
							onClick: () => parts.playback.togglePlay("tap")
						}),
						!slide.hasFrame.value && /* @__PURE__ */ jsx(Photo, {
							image: video.poster,
							className: "pp-poster",
							eager: true
						}),
						/* @__PURE__ */ jsx(Controls, {
							video,
							onBack
						}),
						/* @__PURE__ */ jsx(Who, {
							video,
							caption: slide.caption.value
						})
					]
				}),
				/* @__PURE__ */ jsx(ForSale, {
					video,
					tag: slide.bar.value
				}),
				/* @__PURE__ */ jsx("p", {
					class: "pp-hidden",
					role: "status",
					children: said.value
				})
			]
		})
	});
}
function Controls({ video, onBack }) {
	const { playback, text } = usePlayer();
	const more = useText(playerExtrasTexts);
	const { isSaved, save: save$1 } = useSaved(video.id);
	const back = useRef(null);
	useEffect(() => back.current?.focus({ preventScroll: true }), []);
	const isGoing = playback.wanted.value;
	const isSilent = playback.isSilent.value;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsxs("div", {
		class: "pp-top",
		children: [
			/* @__PURE__ */ jsx("button", {
				ref: back,
				type: "button",
				class: "pp-round",
				"aria-label": more("pictureBack"),
				title: more("pictureBack"),
				onClick: onBack,
				children: /* @__PURE__ */ jsx(Icon, { path: large })
			}),
			/* @__PURE__ */ jsx("span", { class: "pp-space" }),
			/* @__PURE__ */ jsx(Round, {
				label: more("save"),
				isPressed: isSaved.value,
				onPress: () => save$1(!isSaved.value),
				children: /* @__PURE__ */ jsx(Icon, {
					path: save,
					isFilled: isSaved.value
				})
			}),
			/* @__PURE__ */ jsx(Round, {
				label: text(isSilent ? "soundOn" : "soundOff"),
				onPress: playback.toggleSound,
				children: /* @__PURE__ */ jsx(Icon, { path: isSilent ? muted : sound })
			})
		]
	}), /* @__PURE__ */ jsx("button", {
		type: "button",
		class: "pp-round pp-play",
		"aria-label": text(isGoing ? "pause" : "play"),
		"data-shown": !isGoing,
		onClick: () => playback.togglePlay("tap"),
		children: /* @__PURE__ */ jsx(Icon, {
			path: isGoing ? pause : play,
			sizePx: 32,
			isFilled: !isGoing
		})
	})] });
}
function Round(props) {
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		class: "pp-round",
		"aria-label": props.label,
		"aria-pressed": props.isPressed,
		onClick: props.onPress,
		children: props.children
	});
}
function Who({ video, caption }) {
	const { playback } = usePlayer();
	const creator = useShelf().feed.creators.value.get(video.creator);
	return /* @__PURE__ */ jsxs("div", {
		class: "pp-foot",
		children: [caption && /* @__PURE__ */ jsx("p", {
			class: "pp-caption",
			children: /* @__PURE__ */ jsx("span", {
				dir: "auto",
				lang: playback.captionLang.value ?? void 0,
				children: caption
			})
		}), /* @__PURE__ */ jsxs("p", {
			class: "pp-who",
			children: [creator && /* @__PURE__ */ jsx("bdi", {
				class: "pp-handle",
				children: creator.handle
			}), /* @__PURE__ */ jsx(DisclosureLabel, { video })]
		})]
	});
}
/** The product whose moment it is. What has to be chosen first is chosen in the large player. */
function ForSale({ video, tag }) {
	const { deps, feed } = useShelf();
	const { playback, text } = usePlayer();
	const product = feed.products.value.get(video.tags?.[tag]?.product ?? "");
	if (!product) return null;
	const { now, before, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
	return /* @__PURE__ */ jsxs("div", {
		class: "pp-sale",
		children: [
			/* @__PURE__ */ jsx(Photo, {
				image: product.image,
				className: "pp-thumb",
				eager: true
			}),
			/* @__PURE__ */ jsxs("p", {
				class: "pp-words",
				children: [/* @__PURE__ */ jsx("span", {
					class: "pp-what",
					dir: "auto",
					lang: feed.langOf(product),
					children: product.title
				}), /* @__PURE__ */ jsx("span", {
					class: "pp-price",
					children: instead ?? /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("b", { children: now }), before && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
						class: "pp-hidden",
						children: [
							", ",
							text("was"),
							" "
						]
					}), before] })] })
				})]
			}),
			/* @__PURE__ */ jsx("div", {
				class: "pp-buy",
				children: /* @__PURE__ */ jsx(BuyButton, {
					video,
					product,
					onOpen: () => playback.openTag(product.id, "bar")
				}, product.id)
			})
		]
	});
}
/** The keys of the large player that mean something here; Escape leads back to it. */
function useKeys(page, onBack) {
	const { playback } = usePlayer();
	useLayoutEffect(() => {
		const onKeyDown = (event) => {
			if (event.altKey || event.ctrlKey || event.metaKey) return;
			const isButton = Boolean(event.target?.closest?.("button, a"));
			const acts = {
				Escape: onBack,
				k: () => playback.togglePlay("key"),
				m: playback.toggleSound,
				c: playback.cycleCaptions,
				...isButton ? {} : { " ": () => playback.togglePlay("key") }
			};
			if (!Object.hasOwn(acts, event.key)) return;
			event.preventDefault();
			acts[event.key]?.();
		};
		page.addEventListener("keydown", onKeyDown);
		return () => page.removeEventListener("keydown", onKeyDown);
	}, []);
}

// src/ui/picture/WindowContent.css?inline
var WindowContent_default = "*,:before{box-sizing:border-box}body{background:#000;margin:0}button{font:inherit}:where(button){all:unset;box-sizing:border-box;cursor:pointer}button:focus-visible{outline-offset:2px;outline:2px solid;box-shadow:0 0 0 6px #0000008c}.pp{flex-direction:column;height:100vh;font-size:14px;line-height:1.35;display:flex;overflow:clip}.pp-picture{color:#fff;flex:1;min-height:0;position:relative;overflow:clip}.pp-place,.pp-place video,.pp-poster{object-fit:cover;width:100%;height:100%;position:absolute;inset:0}.pp-poster,.pp-foot{pointer-events:none}.pp-top{background:linear-gradient(#00000080,#0000);gap:6px;padding:6px;display:flex;position:absolute;inset:0 0 auto}.pp-space{flex:1}.pp-round{color:#fff;background:#1414168c;border-radius:50%;place-items:center;width:40px;height:40px;display:grid}.pp-round:hover{background:#141416cc}.pp-play{opacity:0;width:64px;height:64px;position:absolute;inset:calc(50% - 32px) auto auto calc(50% - 32px)}.pp-play[data-shown=true],.pp-play:focus-visible,.pp-picture:hover .pp-play{opacity:1}.pp-foot{background:linear-gradient(#0000,#000000bf);padding:28px 10px 8px;position:absolute;inset:auto 0 0}.pp-foot p{margin:0}.pp-caption{text-align:center;white-space:pre-line;margin-block-end:6px!important}.pp-caption span{-webkit-box-decoration-break:clone;box-decoration-break:clone;background:#0c0c0ec2;border-radius:4px;padding:2px 6px}.pp-who{align-items:center;gap:8px;min-width:0;display:flex}.pp-handle{text-overflow:ellipsis;white-space:nowrap;font-weight:600;overflow:hidden}.disclosure{color:#111;background:#ffffffeb;border-radius:6px;flex:none;padding:2px 7px;font-size:12px;font-weight:600}.pp-sale{background:var(--rs-surface);color:var(--rs-on-surface);grid-template-columns:auto minmax(0,1fr);align-items:center;gap:8px 10px;padding:8px 10px 10px;display:grid}.pp-thumb{object-fit:cover;border-radius:8px;width:44px;height:44px}.pp-words{grid-column:2;min-width:0;margin:0;display:grid}.pp-what{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.pp-price{font-variant-numeric:tabular-nums}.pp-price s{color:var(--rs-muted);margin-inline-start:5px}.pp-buy{grid-column:1/-1;min-height:44px}.buyNow{border-radius:calc(var(--rs-radius) - 2px);background:var(--rs-fill);width:100%;min-height:44px;color:var(--rs-on-accent);font-variant-numeric:tabular-nums;text-align:center;place-items:center;padding:6px 12px;font-weight:600;display:grid}.outcome{margin:0}.outcome:not(:empty){margin-block:6px 0;font-size:13px}.pp-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}@media (forced-colors:active){.buyNow,.pp-round{border:1px solid buttontext}}";

// src/ui/picture/WindowedPlayer.tsx
var WindowedPlayer_exports = { get WindowedPlayer() { return WindowedPlayer; } };
/**
* What is watched, in a small window of its own, while the page is there again. It comes back to its slide and goes on when the shopper asks
* for it, when something has to be shown beside it (a product's choices, the cart), and when a video is opened from the page. The window's own
* closing ends the player. Draws nothing here.
*
* In a window of the browser's own, with the picture alone, the element stays in its slide, and another video brings the player back.
*/
function WindowedPlayer({ small, onGone }) {
	const shelf = useShelf();
	const parts = usePlayer();
	const { player } = shelf;
	const undraw = useRef(() => {});
	const first = useRef(player.video.peek()?.id);
	const end = (isBack) => {
		undraw.current();
		if (isBack) player.isPictureInPicture.value = false;
		else player.close();
		onGone();
	};
	useLayoutEffect(() => {
		if (small.page) undraw.current = draw(small.page, shelf, parts, () => {
			shelf.deps.host.ownerDocument.defaultView?.focus();
			end(true);
		});
		player.isPictureInPicture.value = true;
		small.whenGone(end);
		return () => {
			undraw.current();
			small.close();
		};
	}, []);
	useSignalEffect(() => {
		const isOpen = player.isOpen.value;
		const isForPage = !player.isPictureInPicture.value || player.isCovered.value || parts.playback.current.value.capabilities.value?.platform !== void 0 || !small.page && player.video.value?.id !== first.current;
		if (!isOpen || isForPage) end(isOpen);
	});
	return null;
}
var TOKENS = [
	"accent",
	"on-accent",
	"surface",
	"on-surface",
	"muted",
	"font",
	"radius"
];
/** Fills the window's page in the shelf's own look. Undone, the video is in its slide again. */
function draw(page, shelf, parts, onBack) {
	const { documentElement, body } = page.document;
	const look = getComputedStyle(shelf.deps.host);
	for (const name of TOKENS) documentElement.style.setProperty(`--rs-${name}`, look.getPropertyValue(`--rs-${name}`));
	documentElement.style.colorScheme = look.colorScheme;
	documentElement.style.fontFamily = look.fontFamily;
	documentElement.dir = look.direction;
	documentElement.lang = shelf.deps.env.locale;
	const sheet = new page.CSSStyleSheet();
	sheet.replaceSync(WindowContent_default);
	page.document.adoptedStyleSheets = [sheet];
	render(/* @__PURE__ */ jsx(ShelfProvider, {
		value: shelf,
		children: /* @__PURE__ */ jsx(PlayerProvider, {
			value: parts,
			children: /* @__PURE__ */ jsx(WindowContent, {
				page,
				onBack
			})
		})
	}), body);
	return () => render(null, body);
}

// src/feed/networkNames.ts
/** Where creators post, as these write themselves. */
var networkNames = {
	tiktok: "TikTok",
	instagram: "Instagram",
	youtube: "YouTube",
	facebook: "Facebook",
	pinterest: "Pinterest",
	snapchat: "Snapchat",
	x: "X"
};

// src/i18n/en/creator.ts
/** English texts of a creator's own list. */
var creatorTexts = {
	closeCreator: "Close {creator}",
	creatorVideos: {
		one: "1 video",
		other: "{count} videos"
	},
	creatorProducts: "Seen in them",
	creatorProfile: "Profile on {platform}",
	creatorPage: "Profile",
	creatorWatching: "You are watching this one"
};

// src/ui/creator/CreatorSheet.css?inline
var CreatorSheet_default = ".cr-who{flex-wrap:wrap;align-items:center;gap:12px;padding-inline-end:44px;display:flex}.cr-face{background:var(--rs-line);border-radius:50%;flex:none;width:56px;height:56px;overflow:hidden}.cr-photo,.cr-poster,.cr-thumb{object-fit:cover;width:100%;height:100%;display:block}.cr-words{flex:1;min-width:120px}.cr-name{overflow-wrap:anywhere;outline:none;font-size:18px;font-weight:600}.cr-count{color:var(--rs-muted);font-size:14px}.cr-link{min-height:44px;color:inherit;align-items:center;font-weight:600;display:inline-flex}.cr-clips{grid-template-columns:repeat(auto-fill,minmax(96px,1fr));gap:8px;display:grid;margin-top:16px!important}.sheet .cr-clip{aspect-ratio:9/16;border-radius:calc(var(--rs-radius) - 4px);background:var(--rs-line);color:#fff;text-align:start;width:100%;display:block;position:relative;overflow:hidden}.cr-clip[aria-current]{box-shadow:0 0 0 3px var(--rs-accent)}.cr-clip:focus-visible,.cr-product:focus-visible,.cr-link:focus-visible{outline-offset:2px;outline:2px solid}.cr-clip .disclosure{background:#000000b3;border-radius:999px;max-width:calc(100% - 12px);padding:2px 6px;font-size:11px;font-weight:600;position:absolute;inset:6px auto auto 6px}.cr-clip .cr-title{background:linear-gradient(to top, var(--rs-scrim) 40%, transparent);padding:24px 8px 8px;font-size:12px;line-height:1.3;position:absolute;inset:auto 0 0}.cr-title{overflow-wrap:anywhere;-webkit-line-clamp:3;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.cr-head{margin:20px 0 8px;font-size:15px;font-weight:600}.cr-products{gap:4px;display:grid}.sheet .cr-product{text-align:start;align-items:center;gap:12px;width:100%;min-height:56px;display:flex}.cr-product .cr-title{-webkit-line-clamp:2;flex:1}.cr-thumb{border-radius:8px;flex:none;width:48px;height:48px}.cr-price{font-variant-numeric:tabular-nums;flex:none;font-weight:600}";

// src/ui/creator/CreatorSheet.tsx
/** To the creator of the video in view, and where it has none to the videos. */
var WAYS_BACK$1 = [".pl-slide:not([inert]) .pl-by", ".pl-list"];
/** All that this shelf has of a creator: their videos, the products in them, and the way to their profile. */
function CreatorSheet({ creator }) {
	const { feed, player } = useShelf();
	const text = useText(creatorTexts);
	useStyles(CreatorSheet_default);
	const clips = feed.videos.value.flatMap((video, index) => video.creator === creator.id ? [{
		video,
		index
	}] : []);
	const products = /* @__PURE__ */ new Map();
	for (const { video, index } of clips) for (const product of productsOf(video, feed.products.value)) if (!products.has(product.id)) products.set(product.id, {
		product,
		index
	});
	return /* @__PURE__ */ jsx(Sheet, {
		part: "creator",
		className: "cr",
		onClose: player.closeList,
		focusAfter: WAYS_BACK$1,
		children: ({ leave, heading }) => /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(SheetClose, {
			label: text("closeCreator", { creator: creator.handle }),
			onPress: leave
		}), /* @__PURE__ */ jsxs("div", {
			class: "sheet-body",
			children: [
				/* @__PURE__ */ jsx(Head, {
					creator,
					count: clips.length,
					heading
				}),
				/* @__PURE__ */ jsx("ul", {
					class: "cr-clips",
					role: "list",
					children: clips.map((clip) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(ClipButton, {
						...clip,
						creator
					}) }, clip.video.id))
				}),
				products.size > 0 && /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("h3", {
					class: "cr-head",
					children: text("creatorProducts")
				}), /* @__PURE__ */ jsx("ul", {
					class: "cr-products",
					role: "list",
					children: [...products.values()].map((each) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(ProductButton, { ...each }) }, each.product.id))
				})] })
			]
		})] })
	});
}
function Head({ creator, count, heading }) {
	const text = useText(creatorTexts);
	const { platform: network } = creator;
	const platform = network && network !== "other" ? networkNames[network] : void 0;
	return /* @__PURE__ */ jsxs("div", {
		class: "cr-who",
		children: [
			/* @__PURE__ */ jsx("span", {
				class: "cr-face",
				"aria-hidden": "true",
				children: /* @__PURE__ */ jsx(Photo, {
					image: creator.avatar ? { src: creator.avatar } : void 0,
					className: "cr-photo",
					eager: true
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "cr-words",
				children: [/* @__PURE__ */ jsx("h2", {
					class: "cr-name",
					...heading,
					children: /* @__PURE__ */ jsx("bdi", { children: creator.handle })
				}), /* @__PURE__ */ jsxs("p", {
					class: "cr-count",
					children: [creator.name && /* @__PURE__ */ jsxs("bdi", { children: [creator.name, " · "] }), text("creatorVideos", { count })]
				})]
			}),
			creator.url && /* @__PURE__ */ jsx("a", {
				class: "cr-link",
				href: creator.url,
				target: "_blank",
				rel: "noopener noreferrer nofollow",
				children: platform ? text("creatorProfile", { platform }) : text("creatorPage")
			})
		]
	});
}
function ClipButton({ video, index, creator }) {
	const { deps, feed, player } = useShelf();
	const text = useText(creatorTexts);
	const isWatched = player.index.value === index;
	const title = video.title ?? productsOf(video, feed.products.value)[0]?.title ?? "";
	const name = deps.text("cardLabelTitled", {
		creator: creator.handle,
		title
	});
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "cr-clip",
		"aria-current": isWatched ? "true" : void 0,
		"aria-label": withDisclosure(deps, video, isWatched ? sentences(name, text("creatorWatching")) : name),
		onClick: (event) => {
			if (isWatched) player.closeList();
			else player.goTo(index, event.detail === 0 ? "key" : "tap");
		},
		children: [
			/* @__PURE__ */ jsx(Photo, {
				image: video.poster,
				className: "cr-poster"
			}),
			/* @__PURE__ */ jsx(DisclosureLabel, { video }),
			video.title && /* @__PURE__ */ jsx("span", {
				class: "cr-title",
				dir: "auto",
				lang: feed.langOf(),
				children: video.title
			})
		]
	});
}
/** Opened in the video that it is seen in, which is what it is credited to. */
function ProductButton({ product, index }) {
	const { deps, feed, player } = useShelf();
	const { now, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "cr-product",
		part: "product",
		onClick: (event) => {
			player.goTo(index, event.detail === 0 ? "key" : "tap");
			player.openProduct(product.id, "panel");
		},
		children: [
			/* @__PURE__ */ jsx(Photo, {
				image: product.image,
				className: "cr-thumb"
			}),
			/* @__PURE__ */ jsx("span", {
				class: "cr-title",
				dir: "auto",
				lang: feed.langOf(product),
				children: product.title
			}),
			/* @__PURE__ */ jsx("span", {
				part: "price",
				class: "cr-price",
				children: instead ?? now
			})
		]
	});
}

// src/ui/player/ListPlace.tsx
var ListPlace_exports = { get ListPlace() { return ListPlace; } };
/** Where a list stands: over the lower part of a phone, in the products' place where there is room beside the video. */
function ListPlace() {
	const { feed, player } = useShelf();
	useStyles(SheetPlace_default);
	const wanted = player.wantedList.value;
	const creator = wanted && "creator" in wanted ? feed.creators.value.get(wanted.creator) : void 0;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-sheet",
		inert: player.isCartOpen.value,
		children: [creator && /* @__PURE__ */ jsx(CreatorSheet, { creator }, creator.id), wanted && "questions" in wanted && /* @__PURE__ */ jsx(Questions, {})]
	});
}
function Questions() {
	const tries = useSignal(0);
	const part = useLazy(true, () => import("./comments.js").then((n) => n.t), tries.value);
	if (part === "failed") return /* @__PURE__ */ jsx(NotLoaded$1, { onRetry: () => tries.value++ });
	return part && /* @__PURE__ */ jsx(part.QuestionsSheet, {});
}

// src/ui/parts/PageLink.tsx
/** The way to a product's page. Who is on that page already gets back to it: it would only load anew. */
function PageLink(props) {
	const { player } = useShelf();
	const onClick = (event) => {
		const { href, origin, ownerDocument } = event.currentTarget;
		if (event.ctrlKey || event.metaKey || event.shiftKey || origin !== ownerDocument.location.origin) return;
		if (!isSamePage(href, ownerDocument.URL)) return;
		event.preventDefault();
		player.close();
	};
	return /* @__PURE__ */ jsx("a", {
		...props,
		onClick
	});
}

// src/ui/product/BuyBar.css?inline
var BuyBar_default = ".ps-bar{padding:12px var(--sheet-pad) calc(12px + env(safe-area-inset-bottom,0px));border-top:1px solid var(--rs-line);flex:none;container-type:inline-size}.ps-row{flex-wrap:wrap;gap:8px;display:flex}.ps-row>.sheet-stepper{min-height:48px}.ps-row>:is(.sheet-main,.sheet-second){font-variant-numeric:tabular-nums;flex:132px}.ps .sheet-main[aria-disabled=true]:not(.ps-adding,.ps-added){background:color-mix(in srgb, var(--rs-on-surface) 10%, var(--rs-surface));color:var(--rs-muted)}.ps-row>.ps-buy.ps-buy{flex-basis:100%;width:auto;padding-inline:10px}.ps-buy:is(.ps-adding,.ps-added)>:first-child{position:absolute}.ps-buy:is(.ps-adding,.ps-added)>:last-child{opacity:0}@container (width>=430px){.ps-row>.ps-buy.ps-buy{white-space:nowrap;flex:none}.ps-row:has(.ps-buy)>.sheet-main{padding-inline:10px}}.ps .ps-buy[aria-disabled=true]:not(.ps-adding,.ps-added){color:var(--rs-muted)}.ps-added>:first-child{animation:ps-pop var(--rs-fast) var(--rs-ease)}@keyframes ps-pop{0%{opacity:0;transform:scale(.6)}}.ps-quiet{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:0 20px;margin:-8px 0 4px;font-size:14px;display:flex}.ps-held{flex:1;align-items:center;gap:6px;font-weight:600;display:flex}.ps .ps-quiet button{text-underline-offset:3px;min-height:44px;padding:0;font-size:14px;text-decoration:underline}.ps .ps-quiet [aria-disabled=true]{color:var(--rs-muted)}.ps-said:not(:empty){margin-top:8px;font-size:14px}.ps-steps{flex-wrap:wrap;gap:0 20px;margin-bottom:-8px;display:flex}.ps .ps-steps>*{min-height:44px;color:inherit;text-underline-offset:3px;font-variant-numeric:tabular-nums;align-items:center;padding:0;font-size:14px;font-weight:600;text-decoration:underline;display:inline-flex}.ps .ps-steps [aria-disabled=true]{color:var(--rs-muted);text-decoration:none}";

// src/ui/product/QuantityStepper.tsx
/** How many pieces of the product that is open. */
function QuantityStepper({ shop }) {
	const text = useText(productTexts);
	const { quantity, min, max, rule, setQuantity } = shop.product;
	return /* @__PURE__ */ jsx(Stepper, {
		value: quantity.value,
		step: Math.max(1, rule.value?.increment ?? 1),
		min: min.value,
		max: max.value,
		labels: [
			text("quantity"),
			text("less"),
			text("more")
		],
		onStep: (by) => setQuantity(quantity.peek() + by)
	});
}

// src/ui/product/BuyBar.tsx
/** The foot of the sheet: quantity and the one wide button, what became of the last add, and where to go from there. */
function BuyBar({ shop }) {
	const bar = useRef(null);
	const { attempt, nextStep } = shop.product;
	const phase = attempt.value?.phase;
	const isOver = phase === "done" || phase === "undoing" || phase === "kept";
	const isShort = /^(view|none|sold_out)$/.test(nextStep.value);
	const steps = useLazy(true, () => Promise.resolve().then(() => RefusalSteps_exports));
	const hadFocus = bar.current?.matches(":focus-within") ?? false;
	useLayoutEffect(() => {
		if (hadFocus && !bar.current?.matches(":focus-within")) bar.current?.querySelector("[data-lead]")?.focus();
	}, [isOver]);
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-bar",
		ref: bar,
		children: [
			isOver ? /* @__PURE__ */ jsx(AfterAdd, { shop }) : /* @__PURE__ */ jsxs("div", {
				class: "ps-row",
				children: [
					!isShort && /* @__PURE__ */ jsx(QuantityStepper, { shop }),
					/* @__PURE__ */ jsx(MainButton, { shop }),
					nextStep.value === "add" && shop.cart.canCheckOut.value && /* @__PURE__ */ jsx(BuyNow, { shop })
				]
			}, "buy"),
			/* @__PURE__ */ jsx(Said, {
				shop,
				refusals: steps
			}),
			steps && steps !== "failed" && /* @__PURE__ */ jsx(steps.RefusalSteps, { shop })
		]
	});
}
function MainButton({ shop }) {
	const { deps } = useShelf();
	const text = useText(productTexts);
	const { nextStep, attempt, total, options, selection, link, sale, add } = shop.product;
	const phase = attempt.value?.phase;
	const step = nextStep.value;
	if (step === "none") return null;
	if (step === "view") return /* @__PURE__ */ jsx(PageLink, {
		class: "sheet-main",
		part: "add-to-cart",
		"data-lead": true,
		href: link.value ?? "",
		children: text(sale.value === "elsewhere" ? "viewSeller" : "viewProduct")
	});
	const isBusy = isUnderWay(phase);
	const isMine = isBusy && !attempt.value?.isBuying;
	const choice = options.value.find((_, index) => selection.value[index] === void 0)?.name ?? options.value[0]?.name ?? "";
	const price = total.value && deps.format.money(total.value);
	const labels = {
		sold_out: text("soldOut"),
		choose: text("choose", { option: choice }),
		add: price ? text("addNow", {
			add: text("add"),
			price
		}) : text("add")
	};
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `sheet-main${isMine ? ` ps-${phase}` : ""}`,
		part: "add-to-cart",
		"data-lead": true,
		"aria-disabled": isBusy || step === "sold_out",
		"aria-busy": isMine && phase === "adding",
		onClick: () => !isBusy && void add(),
		children: [isMine && /* @__PURE__ */ jsx(Progress, { phase }), /* @__PURE__ */ jsx("span", { children: isMine ? text(attempt.value?.isUnconfirmed ? "sent" : phase) : labels[step] })]
	});
}
/** The quick way: into the cart, and on to the checkout once the shop has confirmed. */
function BuyNow({ shop }) {
	const text = useText(productTexts);
	const { attempt, buyNow } = shop.product;
	const phase = attempt.value?.phase;
	const isBusy = isUnderWay(phase);
	const isMine = isBusy && attempt.value?.isBuying;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `sheet-second ps-buy${isMine ? ` ps-${phase}` : ""}`,
		"aria-disabled": isBusy,
		"aria-busy": isMine,
		onClick: () => !isBusy && void buyNow(),
		children: [isMine && /* @__PURE__ */ jsx(Progress, { phase }), /* @__PURE__ */ jsx("span", { children: text("buyNow") })]
	});
}
var isUnderWay = (phase) => phase === "adding" || phase === "added";
var Progress = ({ phase }) => phase === "added" ? /* @__PURE__ */ jsx(Icon, { path: check }) : /* @__PURE__ */ jsx("span", {
	class: "sheet-ring",
	"aria-hidden": "true"
});
function AfterAdd({ shop }) {
	const text = useText(productTexts);
	const { attempt, startOver } = shop.product;
	const { phase, undoToken, request, isUnconfirmed } = attempt.value ?? {};
	const isUndoing = phase === "undoing";
	return /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("div", {
		class: "ps-quiet",
		children: [
			/* @__PURE__ */ jsxs("span", {
				class: "ps-held",
				children: [/* @__PURE__ */ jsx(Icon, {
					path: check,
					sizePx: 18
				}), text(isUnconfirmed ? "sentToCart" : "inCart")]
			}),
			(isUndoing || undoToken !== void 0) && /* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-disabled": isUndoing,
				"aria-busy": isUndoing,
				onClick: () => request && void shop.cart.undo(request.productId),
				children: text("undo")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-disabled": isUndoing,
				onClick: () => !isUndoing && startOver(),
				children: text("addAnother")
			})
		]
	}), /* @__PURE__ */ jsxs("div", {
		class: "ps-row",
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "sheet-second",
			"data-lead": true,
			onClick: shop.cart.viewCart,
			children: text("viewCart")
		}), shop.cart.canCheckOut.value && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "sheet-main",
			onClick: () => void shop.cart.checkout(),
			children: text("checkOut")
		})]
	})] }, "after");
}
/** What became of the last add, in one sentence; heard by a screen reader when it changes. */
function Said({ shop, refusals }) {
	const text = useText(productTexts);
	const attempt = shop.product.attempt.value;
	const { phase, error } = attempt ?? {};
	const isCheckoutRefused = shop.cart.isCheckoutRefused.value;
	if (attempt && !error && !isCheckoutRefused && (phase === "added" || phase === "done")) return /* @__PURE__ */ jsx("p", {
		class: "sheet-hidden",
		role: "status",
		children: text(attempt.isUnconfirmed ? "saidSent" : "saidAdded", { title: attempt.request.title })
	});
	const outcome = phase === "kept" ? text("saidKept") : phase === "undone" && text("saidUndone");
	const reason = refusals === "failed" ? text("failed") : refusals && /* @__PURE__ */ jsx(refusals.RefusalSentence, { shop });
	const said = error ? reason : outcome;
	return /* @__PURE__ */ jsxs("p", {
		class: "ps-said",
		role: "status",
		children: [
			said,
			said && isCheckoutRefused && " ",
			isCheckoutRefused && text("checkoutRefused")
		]
	});
}

// src/ui/product/OptionGroup.css?inline
var OptionGroup_default = ".ps-option{margin-top:16px}.ps-legend{font-size:14px;font-weight:600}.ps-chosen{color:var(--rs-muted);margin-inline-start:2px;font-weight:400}.ps-values{flex-wrap:wrap;gap:8px;margin-top:8px;display:flex}.ps .ps-value{border-radius:var(--sheet-round);min-width:52px;max-width:100%;min-height:44px;box-shadow:inset 0 0 0 1px var(--sheet-edge);overflow-wrap:anywhere;transition:box-shadow var(--rs-fast);justify-content:center;align-items:center;gap:8px;padding:6px 14px;display:inline-flex}.ps .ps-value[aria-checked=true]{box-shadow:inset 0 0 0 2px var(--rs-accent);font-weight:600}.ps .ps-sold_out{color:var(--rs-muted);text-decoration:line-through}.ps .ps-impossible{color:var(--rs-muted);box-shadow:inset 0 0 0 1px var(--rs-line);opacity:.6}.ps-swatch{border-radius:50%;flex:none;width:20px;height:20px;margin-inline-start:-4px;box-shadow:inset 0 0 0 1px #80808080}.ps .ps-about{margin-top:16px}.ps-ends{flex-wrap:wrap;justify-content:space-between;align-items:center;column-gap:16px;margin-top:8px;display:flex}.ps-ends>.share{flex:1 0 100%;scroll-margin-block-end:150px}.ps .ps-share{align-items:center;gap:6px;min-height:44px;font-size:14px;font-weight:600;display:inline-flex}.ps-link{min-height:44px;color:inherit;text-underline-offset:3px;align-items:center;font-size:14px;text-decoration:underline;display:inline-flex}";

// src/ui/product/swatch.ts
/** Names of glazes, cloths and paints that shops use and CSS does not know. */
var shades = {
	amber: "#d8922b",
	blush: "#e9c4bd",
	camel: "#c19a6b",
	chalk: "#f1eee6",
	charcoal: "#3b3d40",
	clay: "#b5694a",
	cobalt: "#1f4ba5",
	cream: "#f6efdc",
	denim: "#4f6d8f",
	ecru: "#e4dcc6",
	emerald: "#1f7a57",
	forest: "#2f4f3a",
	graphite: "#4a4c50",
	ink: "#1d2433",
	lilac: "#c3aed6",
	mint: "#b7dfc8",
	moss: "#6d7b4c",
	mustard: "#d2a02c",
	natural: "#e3d5bd",
	oat: "#ddcfb6",
	ochre: "#c98a2b",
	petrol: "#1f5a66",
	rose: "#d9969b",
	ruby: "#9b1b3b",
	rust: "#a4512b",
	sage: "#a3b18a",
	sand: "#d8c4a0",
	slate: "#5d6873",
	stone: "#b9b3a7",
	terracotta: "#c1674a"
};
/** Words that CSS takes for a colour and a shop does not mean as one. */
var NOT_A_SHADE = [
	"transparent",
	"inherit",
	"initial",
	"unset",
	"revert",
	"currentcolor",
	"canvas",
	"field",
	"mark",
	"menu",
	"highlight",
	"text"
];
/** Whether an option is one of colours, by its name. */
var isColourOption = (name) => /^(colou?rs?|shades?|farbe|couleur|color|colore|kleur|cor|färg|farve)$/i.test(name.trim());
/** CSS colour of a value such as `Moss` or `Navy`; `null` when it is not known. The text label stands beside it in any case. */
function swatchOf(value) {
	const name = value.trim().toLowerCase();
	if (Object.hasOwn(shades, name)) return shades[name] ?? null;
	return /^[a-z]{3,20}$/.test(name) && !NOT_A_SHADE.includes(name) && CSS.supports("color", name) ? name : null;
}

// src/ui/product/OptionGroup.tsx
/** One option as a radio group: one Tab stop, arrow keys choose. A sold-out value can be looked at, an impossible one cannot. */
function OptionGroup({ option, lang, requested, onChoose }) {
	const text = useText(productTexts);
	const labelId = useId();
	const group = useRef(null);
	const selected = option.values.find(({ isSelected }) => isSelected);
	const open = option.values.filter(({ state }) => state !== "impossible");
	const tabStop = selected ?? open[0];
	const withSwatches = isColourOption(option.name);
	useEffect(() => {
		if (!requested) return;
		group.current?.scrollIntoView({ block: "nearest" });
		group.current?.querySelector("[tabindex=\"0\"]")?.focus();
	}, [requested]);
	const onKeyDown = (event) => {
		const step = stepOf(event, group.current);
		if (step === 0) return;
		event.preventDefault();
		const at = open.findIndex(({ isSelected }) => isSelected);
		const next = open[(Math.max(0, at) + (at < 0 ? 0 : step) + open.length) % open.length];
		if (!next) return;
		onChoose(next.value);
		group.current?.querySelectorAll("[role=\"radio\"]")[option.values.indexOf(next)]?.focus();
	};
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-option",
		role: "radiogroup",
		"aria-labelledby": labelId,
		ref: group,
		onKeyDown,
		children: [/* @__PURE__ */ jsxs("p", {
			class: "ps-legend",
			children: [
				/* @__PURE__ */ jsx("span", {
					id: labelId,
					lang,
					children: option.name
				}),
				" ",
				selected && /* @__PURE__ */ jsx("bdi", {
					class: "ps-chosen",
					lang,
					children: selected.value
				})
			]
		}), /* @__PURE__ */ jsx("div", {
			class: "ps-values",
			children: option.values.map(({ value, state, isSelected }) => {
				const shade = withSwatches ? swatchOf(value) : null;
				return /* @__PURE__ */ jsxs("button", {
					type: "button",
					role: "radio",
					part: "variant",
					class: `ps-value ps-${state}`,
					"aria-checked": isSelected,
					"aria-disabled": state === "impossible",
					"aria-label": state === "available" ? void 0 : text(state === "sold_out" ? "valueSoldOut" : "valueImpossible", { value }),
					tabIndex: value === tabStop?.value ? 0 : -1,
					onClick: () => state !== "impossible" && onChoose(value),
					children: [shade && /* @__PURE__ */ jsx("span", {
						class: "ps-swatch",
						style: { background: shade }
					}), /* @__PURE__ */ jsx("bdi", {
						lang,
						children: value
					})]
				}, value);
			})
		})]
	});
}
/** +1 for the next value, -1 for the one before, 0 for any other key. Left and right follow the direction of reading. */
function stepOf({ key }, group) {
	const forward = group && getComputedStyle(group).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
	if (key === "ArrowDown" || key === forward) return 1;
	return key === "ArrowUp" || key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
}

// src/ui/product/ProductChips.tsx
/** The video's other products, one tap away. Nothing when there is only one. */
function ProductChips({ shop }) {
	const { feed, player } = useShelf();
	const text = useText(productTexts);
	const { siblings, product } = shop.product;
	const row = useRef(null);
	const openId = product.value?.id;
	useEffect(() => {
		row.current?.querySelector("[aria-current=\"true\"]")?.scrollIntoView({
			block: "nearest",
			inline: "nearest"
		});
	}, [openId]);
	if (siblings.value.length < 2) return null;
	return /* @__PURE__ */ jsx("div", {
		ref: row,
		class: "ps-chips",
		role: "group",
		"aria-label": text("inThisVideo"),
		children: siblings.value.map((sibling) => /* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "ps-chip",
			"aria-current": sibling.id === openId,
			onClick: () => player.openProduct(sibling.id, "panel"),
			children: [/* @__PURE__ */ jsx(Photo, {
				image: sibling.image,
				className: "ps-chipPhoto"
			}), /* @__PURE__ */ jsx("span", { children: /* @__PURE__ */ jsx("bdi", {
				lang: feed.langOf(sibling),
				children: sibling.title
			}) })]
		}, sibling.id))
	});
}

// src/ui/product/ProductHead.css?inline
var ProductHead_default = ".ps-chips{margin-block:0 16px;margin-inline:calc(-1 * var(--sheet-pad)) 40px;padding:2px var(--sheet-pad);scroll-padding-inline:var(--sheet-pad);scrollbar-width:none;gap:8px;display:flex;overflow-x:auto;-webkit-mask-image:linear-gradient(90deg,#0000,#000 12px calc(100% - 20px),#0000);mask-image:linear-gradient(90deg,#0000,#000 12px calc(100% - 20px),#0000)}.ps .ps-chip{padding:4px;border-radius:var(--sheet-round);max-width:190px;min-height:44px;box-shadow:inset 0 0 0 1px var(--rs-line);flex:none;align-items:center;gap:8px;padding-inline-end:12px;font-size:13px;display:flex}.ps .ps-chip[aria-current=true]{box-shadow:inset 0 0 0 2px var(--rs-accent);font-weight:600}.ps-chip>:only-child{padding-inline-start:8px}.ps-chip>span{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.ps-chipPhoto{object-fit:cover;border-radius:calc(var(--sheet-round) - 4px);flex:none;width:36px;height:36px}.ps-head{flex-wrap:wrap;align-items:flex-start;gap:8px 14px;display:flex}.ps-frame{aspect-ratio:4/5;border-radius:var(--sheet-round);background:color-mix(in srgb, var(--rs-on-surface) 7%, transparent);scroll-snap-type:x mandatory;overscroll-behavior-x:contain;scrollbar-width:none;flex:none;width:92px;display:flex;overflow:auto hidden}.ps-more{box-sizing:border-box;color:#fff;text-align:center;background:#0000009e;border-radius:10px;flex:none;align-self:flex-end;width:20px;height:20px;margin-block-end:6px;margin-inline-start:-26px;font-size:11px;line-height:20px;position:sticky;inset-inline-end:6px}.sheet-panel .ps-frame{aspect-ratio:1;width:100%;max-height:36dvh}.sheet-panel .ps-head:first-child{padding-top:52px}.ps-photo{object-fit:cover;scroll-snap-align:start;flex:none;width:100%;height:100%;display:block}.ps-head:first-child .ps-words{padding-inline-end:40px}.ps-words{flex:132px;gap:4px;min-width:0;display:grid}.ps-title{overflow-wrap:anywhere;-webkit-line-clamp:3;-webkit-box-orient:vertical;font-size:18px;font-weight:600;line-height:1.25;display:-webkit-box;overflow:hidden}.sheet-panel .ps-title{font-size:20px}.ps-rating,.ps-about,.ps-note{color:var(--rs-muted);font-size:13px}.ps-price{font-variant-numeric:tabular-nums;min-height:28px;font-size:20px}.ps-price b{font-weight:600}.ps-price s{color:var(--rs-muted);margin-inline-start:6px;font-size:15px}";

// src/ui/product/Price.tsx
/** Price of one piece, with the former one struck. Keeps its place while the platform is asked, so that nothing jumps. */
function Price({ shop }) {
	const { deps } = useShelf();
	const text = useText(productTexts);
	const { price, compareAt, isFrom } = shop.product.price.value;
	const { remaining, sale, tax } = shop.product;
	const status = shop.product.liveStatus.value;
	const now = price && deps.format.money(price);
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("p", {
			class: "ps-price",
			part: "price",
			"aria-live": "polite",
			"aria-atomic": "true",
			"aria-busy": status === "asking",
			children: [now && /* @__PURE__ */ jsx("b", { children: isFrom ? deps.text("priceFrom", { price: now }) : now }), compareAt && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
				class: "sheet-hidden",
				children: [
					", ",
					text("was"),
					" "
				]
			}), deps.format.money(compareAt)] })]
		}),
		now && tax.value && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text(tax.value === "included" ? "taxIncluded" : "taxExcluded")
		}),
		now && status === "silent" && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text("priceUnsure")
		}),
		sale.value && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text(`sale_${sale.value}`)
		}),
		remaining.value !== null && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text("onlyLeft", { left: remaining.value })
		})
	] });
}

// src/ui/product/ProductHead.tsx
/** `8.2K`. */
var SHORT = {
	notation: "compact",
	maximumFractionDigits: 1
};
/** Picture, name, rating and price. The heading takes the focus when the sheet opens. */
function ProductHead({ shop, heading }) {
	const { deps, feed } = useShelf();
	const text = useText(productTexts);
	const { product, pictures } = shop.product;
	const shown = product.value;
	if (!shown) return null;
	const { title, rating } = shown;
	const all = pictures.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-head",
		children: [/* @__PURE__ */ jsxs("div", {
			class: "ps-frame",
			...all.length > 1 ? {
				tabIndex: 0,
				role: "group",
				"aria-label": text("pictures", { title })
			} : {},
			children: [all.map((image, index) => /* @__PURE__ */ jsx(Photo, {
				image,
				alt: image.alt ?? "",
				className: "ps-photo",
				eager: index === 0
			}, image.src)), all.length > 1 && /* @__PURE__ */ jsx("span", {
				class: "ps-more",
				"aria-hidden": "true",
				children: all.length
			})]
		}, `${shown.id} ${all[0]?.src}`), /* @__PURE__ */ jsxs("div", {
			class: "ps-words",
			children: [
				/* @__PURE__ */ jsx("h2", {
					class: "ps-title",
					...heading,
					children: /* @__PURE__ */ jsx("bdi", {
						lang: feed.langOf(shown),
						children: title
					})
				}),
				rating && rating.count > 0 && /* @__PURE__ */ jsxs("p", {
					class: "ps-rating",
					children: [/* @__PURE__ */ jsx("span", {
						class: "sheet-hidden",
						children: text("rating", {
							value: deps.format.number(rating.value),
							count: rating.count
						})
					}), /* @__PURE__ */ jsxs("span", {
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ jsx("span", {
								class: "ps-star",
								children: "★"
							}),
							" ",
							deps.format.number(rating.value),
							" (",
							deps.format.number(rating.count, SHORT),
							")"
						]
					})]
				}),
				/* @__PURE__ */ jsx(Price, { shop })
			]
		})]
	});
}

// src/ui/product/useSideSwipe.ts
var FAR_PX = 56;
/**
* A finger that goes sideways asks for the next or the last of something. Not where it moves a row that scrolls sideways itself, and not
* when it goes as much up or down. Handlers to spread on the element; nothing is taken from the page, so scrolling stays as it is.
*/
function useSideSwipe(onSwipe) {
	const start = useRef(null);
	return {
		onTouchStart(event) {
			const [touch] = event.touches;
			const isOwn = event.composedPath().some(scrollsSideways);
			start.current = touch && event.touches.length === 1 && !isOwn ? {
				x: touch.clientX,
				y: touch.clientY
			} : null;
		},
		onTouchEnd(event) {
			const [touch] = event.changedTouches;
			const from = start.current;
			start.current = null;
			if (!touch || !from) return;
			const x = touch.clientX - from.x;
			if (Math.abs(x) < FAR_PX || Math.abs(x) < 2 * Math.abs(touch.clientY - from.y)) return;
			const isRtl = getComputedStyle(event.currentTarget).direction === "rtl";
			onSwipe(x < 0 === isRtl ? -1 : 1);
		}
	};
}
var scrollsSideways = (target) => target instanceof Element && target.scrollWidth > target.clientWidth + 1;

// src/ui/product/ProductSheet.css?inline
var ProductSheet_default = ".ps{--sheet-share:62dvh;--sheet-grip:22px}.ps.sheet-panel{--sheet-grip:12px;overflow:visible}.ps.sheet-panel>.sheet-body{overflow:visible}.ps.sheet-panel>.ps-bar{background:var(--rs-surface);position:sticky;inset-block-end:0}.ps>.sheet-close{z-index:1;position:absolute;inset-block-start:24px;inset-inline-end:6px}.ps:has(.ps-head:first-child)>.sheet-close{inset-block-start:12px}.ps.sheet-panel.sheet-panel>.sheet-close{inset-block-start:14px}.ps>.sheet-body{padding-block-end:12px}.ps>.ps-lost{padding-block:6px 16px;padding-inline-end:56px}@media (height<=480px){.ps>.ps-bar{z-index:1;background:var(--rs-surface);padding-block:6px;position:sticky;inset-block-end:0}}@media (forced-colors:active){.ps :is(.ps-value[aria-checked=true],.ps-chip[aria-current=true]){border:3px solid highlight}.ps-swatch{forced-color-adjust:none}}";

// src/ui/product/ProductSheet.tsx
var ProductSheet_exports = { get ProductSheet() { return ProductSheet; } };
var css = ProductHead_default + OptionGroup_default + BuyBar_default + ProductSheet_default;
/** To another product of the video in view, and where it has none to the videos. */
var WAYS_BACK = ["button[part~=\"product\"]:not([inert] *)", ".pl-list"];
/** The product that the shopper asked for, as a sheet over the lower part of a phone or a panel beside the video. Nothing while none is open. */
function ProductSheet(ways) {
	const { deps, shop, loadShop } = useShelf();
	const isOnline = deps.device.online.value;
	const isFailed = useSignal(false);
	useStyles(css);
	const models = shop.value;
	useEffect(() => {
		if (models) return;
		loadShop().catch(() => {
			isFailed.value = true;
		});
	}, [models, isOnline]);
	if (models) return models.product.product.value ? /* @__PURE__ */ jsx(OpenProduct, {
		shop: models,
		...ways
	}) : null;
	return isFailed.value ? /* @__PURE__ */ jsx(NotLoaded, {}) : null;
}
/** The product can still be bought on its own page. */
function NotLoaded() {
	const { feed, player } = useShelf();
	const text = useText(productTexts);
	const url = feed.products.value.get(player.wantedProduct.value?.productId ?? "")?.url;
	return /* @__PURE__ */ jsx(Sheet, {
		part: "product",
		className: "ps",
		onClose: player.closeProduct,
		focusAfter: WAYS_BACK,
		children: ({ leave, heading }) => /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(SheetClose, {
			label: text("closeProduct"),
			onPress: leave
		}), /* @__PURE__ */ jsxs("div", {
			class: "sheet-body ps-lost",
			children: [/* @__PURE__ */ jsx("p", {
				role: "alert",
				...heading,
				children: text("notLoaded")
			}), /* @__PURE__ */ jsx(DetailsLink, { url })]
		})] })
	});
}
function OpenProduct({ shop, Share, AskAbout }) {
	const { deps, feed, player } = useShelf();
	const text = useText(productTexts);
	const { options, requested, choose, close, product, live, siblings } = shop.product;
	const swipe = useSideSwipe((by) => {
		const ids = siblings.value.map(({ id }) => id);
		const next = ids[ids.indexOf(product.value?.id ?? "") + by];
		if (next !== void 0) player.openProduct(next, "panel");
	});
	const { url = live.value?.url, description } = product.value ?? {};
	return /* @__PURE__ */ jsx(Sheet, {
		part: "product",
		className: "ps",
		onClose: close,
		focusAfter: WAYS_BACK,
		children: ({ leave, heading }) => /* @__PURE__ */ jsxs(Fragment, { children: [
			/* @__PURE__ */ jsx(SheetClose, {
				label: text("closeProduct"),
				onPress: leave
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "sheet-body",
				...swipe,
				children: [
					/* @__PURE__ */ jsx(ProductChips, { shop }),
					/* @__PURE__ */ jsx(ProductHead, {
						shop,
						heading
					}),
					options.value.map((option) => /* @__PURE__ */ jsx(OptionGroup, {
						option,
						lang: live.value?.options ? void 0 : feed.langOf(product.value ?? void 0),
						requested: requested.value?.option === option.name ? requested.value : null,
						onChoose: (value) => choose(option.name, value)
					}, option.name)),
					deps.device.wide.value && description && /* @__PURE__ */ jsx("p", {
						class: "ps-about",
						children: /* @__PURE__ */ jsx("bdi", {
							lang: feed.langOf(product.value ?? void 0),
							children: description
						})
					}),
					/* @__PURE__ */ jsxs("div", {
						class: "ps-ends",
						children: [/* @__PURE__ */ jsx(DetailsLink, { url }), Share && /* @__PURE__ */ jsx(Share, { shop })]
					}),
					AskAbout && product.value && /* @__PURE__ */ jsx(AskAbout, { productId: product.value.id })
				]
			}),
			/* @__PURE__ */ jsx(BuyBar, { shop })
		] })
	});
}
/** To the product's own page, where one is known. */
function DetailsLink({ url }) {
	const text = useText(productTexts);
	return url ? /* @__PURE__ */ jsx(PageLink, {
		class: "ps-link",
		href: url,
		children: text("details")
	}) : null;
}

// src/ui/refusal/RefusalSteps.tsx
var RefusalSteps_exports = {
	get RefusalSentence() { return RefusalSentence; },
	get RefusalSteps() { return RefusalSteps; }
};
/** Why the last add was refused, or taken only in part. */
function RefusalSentence({ shop }) {
	const text = useText(refusalTexts);
	const attempt = shop.product.attempt.value;
	const sentence = attempt && refusalText({
		...attempt,
		requested: attempt.request.quantity
	}, shop.product.rule.value);
	return /* @__PURE__ */ jsx(Fragment, { children: sentence && text(sentence.key, sentence.values) });
}
/** What the shopper can do after a refusal, beside its sentence. Nothing after anything else. */
function RefusalSteps({ shop }) {
	const text = useText(refusalTexts);
	const productText = useText(productTexts);
	const { attempt, offer, min, add, buyNow, askForChoice } = shop.product;
	const { phase, error, request, isBuying, retryAtMs = 0 } = attempt.value ?? {};
	if (phase !== "refused" || !error || !request) return null;
	const { url = "" } = offer.value ?? {};
	const situation = {
		hasChoice: (offer.value?.variants?.length ?? 0) > 1,
		hasPage: url !== "",
		hasFewer: request.quantity > min.value
	};
	const toQuantity = (event) => {
		(event.currentTarget instanceof Element ? event.currentTarget.closest(".ps-bar") : null)?.querySelector(".sheet-stepper button:not([aria-disabled=true])")?.focus();
	};
	const draw = {
		retry: () => /* @__PURE__ */ jsx(RetryButton, {
			atMs: retryAtMs,
			onPress: () => void (isBuying ? buyNow() : add())
		}),
		page: () => /* @__PURE__ */ jsx(PageLink, {
			href: url,
			children: text("productPage")
		}),
		cart: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: shop.cart.viewCart,
			children: productText("viewCart")
		}),
		choose: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: askForChoice,
			children: text("chooseAnother")
		}),
		quantity: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: toQuantity,
			children: text("changeQuantity")
		})
	};
	return /* @__PURE__ */ jsx("div", {
		class: "ps-steps",
		children: refusalSteps(error, situation).map((step) => draw[step]())
	});
}

// src/ui/refusal/RefusedSentence.tsx
var RefusedSentence_exports = { get RefusedSentence() { return RefusedSentence; } };
/** One piece was asked for, and nothing is known of a rule. */
var ONE = {
	min: 1,
	max: null,
	increment: 1
};
/** Why one piece could not be added. */
function RefusedSentence({ attempt }) {
	const text = useText(refusalTexts);
	const found = refusalText({
		...attempt,
		requested: attempt.request.quantity
	}, ONE);
	return /* @__PURE__ */ jsx(Fragment, { children: found && text(found.key, found.values) });
}

export { CartDrawer_exports as a, readPage_exports as c, BuyButton_exports as i, ListPlace_exports as n, pageCart_exports as o, WindowedPlayer_exports as r, shopModels_exports as s, ProductSheet_exports as t };
//# sourceMappingURL=shop.js.map