import { _ as useLazy, r as useStyles, v as useShelf } from "./shelf.js";
import { s as DEFAULTS, y as safeUrl } from "./plain.js";
import { i as readMoney, r as feedSchema } from "./feed-plain.js";
import { $ as getOwn, A as moneyFromDecimal, M as prices, at as ownText, nt as ownId } from "./common.js";
import { r as isThisPage } from "./cart-form.js";
import { n as usePlayer } from "./player.js";
import { useSignal } from "@preact/signals";
import { jsx } from "preact/jsx-runtime";
import * as z from "zod/mini";

// src/feed/jsonSchema.ts
/**
* The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
* that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
*/
function feedJsonSchema() {
	const schema = z.toJSONSchema(feedSchema, { io: "input" });
	const { items } = schema.properties?.["videos"] ?? {};
	if (items?.required) items.required = items.required.filter((key) => !DEFAULTS.includes(key));
	return {
		title: "Reelshelf feed, version 1",
		...schema
	};
}

// src/cart/detect/toMaker.ts
/** An adapter with its settings, for `createShelf({ cart })`: what is still missing is the page. */
var toMaker = (create) => (settings = {}) => Object.assign((page) => create(page, settings), {
	create,
	settings
});

// src/browser/keepText.ts
var keepText_exports = { get keepText() { return keepText; } };
function keepText(root) {
	/** What stands in a text node's place. */
	const standIns = /* @__PURE__ */ new WeakMap();
	const back = (text) => {
		const standIn = standIns.get(text);
		if (!standIn || text.isConnected) return;
		standIns.delete(text);
		if (root.contains(standIn)) standIn.parentNode?.replaceChild(text, standIn);
	};
	const written = new MutationObserver((records) => records.forEach(({ target }) => back(target)));
	const drawn = new MutationObserver((records) => {
		for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
			const standIn = addedNodes[0] ?? [previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
			if (!standIn) continue;
			for (const text of removedNodes) {
				if (!(text instanceof Text) || text.isConnected) continue;
				standIns.set(text, standIn);
				written.observe(text, { characterData: true });
			}
		}
	});
	drawn.observe(root, {
		childList: true,
		subtree: true
	});
	return () => {
		drawn.disconnect();
		written.disconnect();
	};
}

// src/cart/kit/page/jsonLd.ts
/** Product markup of real pages: schema.org as Google's rules have it, and as templates write it. */
/** What to keep, what to leave out of JSON that is none: texts stay, comments and commas before a closing bracket go. */
var LOOSE = /"(?:\\[^]|[^"\\])*"|\uFEFF|<!--|-->|\/\*[^]*?\*\/|\/\/[^\n]*|,(?=\s*[}\]])|;\s*$/g;
/**
* JSON-LD as pages have it: with raw line breaks within texts, commas too many, comments, or written as HTML.
*
* @returns `undefined` for what stays unreadable.
*/
function parseJsonLd(text) {
	const mended = () => text.replace(LOOSE, (found) => found.startsWith("\"") ? found.replace(/[\u0000-\u001f]/g, (sign) => sign === "\n" ? "\\n" : " ") : "");
	for (const attempt of [
		() => text,
		mended,
		() => text.replace(/&quot;/g, "\"").replace(/&amp;/g, "&")
	]) try {
		return JSON.parse(attempt());
	} catch {}
}
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
/** `https://schema.org/OutOfStock/`, `schema:OutOfStock`, `out of stock`, `{"@id": …}`, a list of one: the bare name in small letters. */
function nameOf(value) {
	const [first] = list(value);
	const text = typeof first === "object" ? ownText(first, "@id") ?? ownText(first, "name") ?? "" : String(first ?? "");
	return (/([^/#:]+)[/#\s]*$/.exec(text)?.[1] ?? "").toLowerCase().replace(/[^a-z]/g, "");
}
var isProduct = (node) => list(getOwn(node, "@type")).some((type) => /^(individual)?product(group|model)?$/.test(nameOf(type)));
/** Every product of the page's documents. What is said of a thing elsewhere by its `@id` counts as said in its place. */
function markedProducts(documents) {
	const byId = /* @__PURE__ */ new Map();
	const found = [];
	const walk = (value, isListed, depth) => {
		if (depth > 8 || typeof value !== "object" || value === null) return;
		if (Array.isArray(value)) return value.forEach((each) => walk(each, isListed, depth + 1));
		const id = ownText(value, "@id");
		if (id && Object.keys(value).length > 1 && !byId.has(id)) byId.set(id, value);
		if (isProduct(value)) found.push({
			node: value,
			isListed
		});
		if (isProduct(value)) return;
		for (const key of [
			"@graph",
			"mainEntity",
			"mainEntityOfPage",
			"itemListElement",
			"item"
		]) walk(getOwn(value, key), isListed || key === "itemListElement", depth + 1);
	};
	walk(documents, false, 0);
	const resolve = (value) => {
		const id = ownText(value, "@id");
		return id && Object.keys(value).length === 1 ? byId.get(id) ?? value : value;
	};
	return {
		products: grouped(found, resolve),
		resolve
	};
}
/** Google's rules have two ways to write variants: within their group, or side by side, each naming its group. */
function grouped(found, resolve) {
	const inGroups = new Set(found.flatMap(({ node }) => list(getOwn(node, "hasVariant")).map(resolve)));
	const products = /* @__PURE__ */ new Map();
	for (const { node, isListed } of found) {
		if (inGroups.has(node)) continue;
		const group = getOwn(node, "isVariantOf");
		const key = ownId(group, "@id") ?? ownId(group, "productGroupID") ?? ownId(node, "inProductGroupWithID");
		const listed = list(getOwn(node, "hasVariant")).map(resolve);
		if (key === void 0) {
			const known = products.get(ownId(node, "@id")) ?? products.get(ownId(node, "productGroupID"));
			const marked = {
				node,
				variants: [...listed, ...known?.variants ?? []],
				isListed
			};
			const place = ownId(node, "@id") ?? ownId(node, "productGroupID");
			if (known) Object.assign(known, marked);
			else products.set(nameOf(getOwn(node, "@type")) === "productgroup" && place ? place : node, marked);
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

// src/cart/kit/page/jsonLdOffer.ts
/** Words for stock; what none of them says is not known. Preorders and backorders can be bought. */
var BUYABLE = /^(instock|onlineonly|limited(availability)?|preorder|presale|backorder|madetoorder|available|yes)$/;
var GONE = /^(outofstock|soldout|discontinued|unavailable|notavailable|no|oos)$/;
/** What can be ordered and is sent later. */
var saleOf = (availability) => {
	const name = nameOf(availability);
	return /^pre(order|sale)$/.test(name) ? "preorder" : /^(backorder|madetoorder)$/.test(name) ? "backorder" : void 0;
};
function stockOf(value) {
	const name = nameOf(value);
	return GONE.test(name) ? false : BUYABLE.test(name) ? true : void 0;
}
/**
* Price and stock of one product: of its one offer, or of the cheapest of several that can be had.
*
* @param refuse - told of a price that could not be read.
* @returns `null` where there is neither a price nor a word that it is sold out.
*/
function offerOf(node, resolve, refuse) {
	const stocks = [];
	const read = (raw, currency) => {
		const offer = resolve(raw);
		const specifications = list(getOwn(offer, "priceSpecification")).map(resolve);
		const isFormer = (each) => /^(listprice|strikethroughprice|msrp|srp|regularprice)$/.test(nameOf(getOwn(each, "priceType")));
		const stated = getOwn(offer, "priceCurrency") ?? specifications.map((each) => getOwn(each, "priceCurrency")).find(Boolean) ?? currency;
		const inner = list(getOwn(offer, "offers")).flatMap((each) => read(each, stated));
		const money = (value) => {
			if (value === void 0 || value === null || value === "") return void 0;
			const found = readMoney(value, stated);
			if (!found) refuse(`${String(value)} ${String(stated ?? "")}`.trim());
			return found && moneyFromDecimal(found.amount, found.currency);
		};
		const now = specifications.filter((each) => !isFormer(each) && getOwn(each, "validForMemberTier") === void 0);
		const lowest = (key) => cheapest(now.flatMap((each) => money(getOwn(each, key)) ?? []));
		const price = money(getOwn(offer, "price")) ?? money(getOwn(offer, "lowPrice")) ?? lowest("price") ?? lowest("minPrice");
		const available = stockOf(getOwn(offer, "availability"));
		if (!inner.length) stocks.push(available);
		if (!price) return inner;
		const highest = money(getOwn(offer, "highPrice")) ?? now.flatMap((each) => money(getOwn(each, "maxPrice")) ?? [])[0] ?? price;
		const compareAt = specifications.filter(isFormer).flatMap((each) => money(getOwn(each, "price")) ?? [])[0];
		return [{
			available: available !== void 0 || !inner.length ? available : stockOfAll(inner.map((each) => each.available)),
			price,
			highest,
			compareAt,
			sale: saleOf(getOwn(offer, "availability"))
		}];
	};
	return factsOf(list(getOwn(node, "offers")).flatMap((offer) => read(offer, getOwn(node, "priceCurrency")))) ?? (stocks.length && stockOfAll(stocks) === false ? { available: false } : null);
}
/** The facts of several offers, or of several variants, of one product. */
function factsOf(offers) {
	const open = offers.filter(({ available }) => available !== false);
	const shown = [...open.length ? open : offers].sort((a, b) => Number(a.price.amount) - Number(b.price.amount));
	const [first] = shown;
	if (!first) return null;
	const isFrom = shown.some(({ price, highest }) => Number(price.amount) !== Number(first.price.amount) || Number(highest.amount) > Number(first.price.amount));
	return {
		available: stockOfAll(offers.map(({ available }) => available)),
		...prices(first.price, first.compareAt),
		...isFrom ? { isFrom } : {},
		...first.sale ? { sale: first.sale } : {}
	};
}
/** One that can be had is enough; one that nobody knows of leaves it open. */
var stockOfAll = (stocks) => stocks.includes(true) ? true : stocks.includes(void 0) ? void 0 : false;
var cheapest = (all) => all.sort((a, b) => Number(a.amount) - Number(b.amount))[0];

// src/cart/kit/page/readPage.ts
var readPage_exports = { get readPage() { return readPage; } };
/** What the page's own markup says of a product; other products than the page's are known only where it names them. */
var readPage = (page, reference) => fromJsonLd(page, reference) ?? fromMeta(page, reference);
function fromJsonLd(page, reference) {
	const scripts = [...page.window.document.querySelectorAll("script[type=\"application/ld+json\"]")].map((script) => script.textContent ?? "");
	const documents = scripts.map(parseJsonLd);
	const { products, resolve } = markedProducts(documents);
	const refuse = (what) => page.display.warn({
		code: "PAGE_DATA_UNREADABLE",
		subject: what,
		message: `The page's JSON-LD of its product cannot be read: ${what}. The feed's price is shown.`,
		remedy: "Let the theme write valid JSON, prices as 1299.00 with a dot, and the currency as three letters."
	});
	if (isThisPage(page, reference)) scripts.forEach((text, place) => documents[place] === void 0 && /Product/.test(text) && refuse(text.trim().slice(0, 60)));
	const names = [
		reference.productId,
		reference.ref?.id,
		reference.ref?.sku
	].filter(Boolean);
	const isNamed = ({ node, variants }) => [node, ...variants].some((each) => [
		"productID",
		"sku",
		"productGroupID"
	].some((key) => names.includes(ownId(each, key)?.replace(/^\w+:/, "")) || names.includes(ownId(each, key))));
	const live = (marked) => toLive(marked, resolve, page.url, refuse);
	const named = products.find(isNamed);
	if (named) return live(named);
	return isThisPage(page, reference) ? pageOwn(page, products.filter(({ isListed }) => !isListed), live) : null;
}
/** Review and recommendation tools add products of their own: the page's is the one with a price, at its address, under its name. */
function pageOwn(page, products, live) {
	const priced = products.flatMap(({ node }, place) => {
		const facts = live(products[place]);
		return facts ? [{
			node,
			facts
		}] : [];
	});
	const ending = (address) => /([^/]+)\/?(?:[?#].*)?$/.exec(address)?.[1];
	const isHere = ({ node }) => [ownText(node, "url"), ownText(node, "@id")].some((address) => address && ending(address) === ending(page.url));
	const title = (page.window.document.title ?? "").toLowerCase();
	const isTitled = ({ node }) => title.includes(ownText(node, "name")?.toLowerCase() || "\n");
	for (const among of [
		priced,
		priced.filter(isHere),
		priced.filter(isTitled)
	]) if (new Set(among.map(({ node, facts }) => ownText(node, "name") ?? facts)).size === 1) return among[0]?.facts ?? null;
	return null;
}
function toLive({ node, variants: nodes }, resolve, base, refuse) {
	const variants = nodes.flatMap((item) => {
		const facts = offerOf(item, resolve, refuse);
		const id = ownId(item, "productID") ?? ownId(item, "sku");
		const sku = ownText(item, "sku");
		return id && facts ? [{
			...facts,
			id,
			...sku ? { sku } : {}
		}] : [];
	});
	const all = nodes.flatMap((item) => offerOf(item, resolve, () => {}) ?? []);
	const offers = all.flatMap(({ available, price, compareAt, sale }) => price ? [{
		available,
		price,
		highest: price,
		compareAt,
		sale
	}] : []);
	const facts = offerOf(node, resolve, refuse) ?? factsOf(offers) ?? (all.length ? { available: false } : null);
	if (!facts) return null;
	const images = list(getOwn(node, "image")).map(resolve).flatMap((image) => {
		const src = safeUrl(typeof image === "string" ? image : getOwn(image, "url") ?? getOwn(image, "contentUrl"), base);
		return src ? [{ src }] : [];
	});
	const title = ownText(node, "name");
	return {
		...facts,
		...title ? { title } : {},
		...images.length ? { images } : {},
		variants: variants.length > 1 ? variants : []
	};
}
function fromMeta(page, reference) {
	if (!isThisPage(page, reference)) return null;
	const content = (name) => page.window.document.querySelector(`meta[property="product:${name}"]`)?.getAttribute("content") ?? void 0;
	const read = readMoney(content("price:amount"), content("price:currency"));
	const price = read && moneyFromDecimal(read.amount, read.currency);
	return price ? {
		available: stockOf(content("availability")),
		price,
		variants: []
	} : null;
}

// src/models/playback/failedNotice.ts
var failedNotice_exports = { get failedNotice() { return failedNotice; } };
var H264 = "Give the video a source in MP4 with H.264 and AAC; every browser plays that.";
/** Why a video was not played, and what its merchant can do, in the merchant's words. */
var words = {
	unsupported: ["this browser cannot play its format", H264],
	decode: ["the file is broken, or of a kind that this browser cannot read to the end", H264],
	no_picture: ["there is sound but no picture, as with HEVC where a browser cannot show it", H264],
	network: ["its file did not come", "Open the address in the browser: it must answer with the video, also to pages of your shop’s origin."],
	stuck: ["it stood still and did not go on", "Check that its server sends the file in parts (byte ranges) and fast enough."],
	unknown: ["the browser did not say why", "Open the address in the browser and see whether it plays."]
};
/** Said to the merchant; the shopper reads it over the poster. */
function failedNotice({ id, sources }, { error, detail }) {
	const [why, remedy] = words[error];
	return {
		code: "VIDEO_FAILED",
		subject: id,
		message: `The video "${id}" could not be played: ${why} (${sources.map(({ src }) => src).join(", ")}).`,
		remedy,
		detail
	};
}

// src/ui/player/SheetPlace.css?inline
var SheetPlace_default = ".pl-sheet{z-index:4;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl-sheet[inert]{visibility:hidden}";

// src/ui/player/SheetPlace.tsx
var SheetPlace_exports = { get SheetPlace() { return SheetPlace; } };
/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
function SheetPlace() {
	const { player } = useShelf();
	const { NotLoaded } = usePlayer().extras;
	const tries = useSignal(0);
	useStyles(SheetPlace_default);
	const part = useLazy(true, () => import("./shop.js").then((n) => n.t), tries.value);
	return /* @__PURE__ */ jsx("div", {
		class: "pl-sheet",
		inert: player.isCartOpen.value,
		children: part === "failed" ? NotLoaded && /* @__PURE__ */ jsx(NotLoaded, { onRetry: () => tries.value++ }) : part && /* @__PURE__ */ jsx(part.ProductSheet, {})
	});
}

export { toMaker as a, keepText_exports as i, failedNotice_exports as n, feedJsonSchema as o, readPage_exports as r, SheetPlace_exports as t };
//# sourceMappingURL=rest.js.map