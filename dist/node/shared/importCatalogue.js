import { n as success, t as failure } from "./result.js";
import { t as fingerprint } from "./wholeFile.js";
import { i as platforms, l as isTree } from "./schema.js";
import { t as safeUrl } from "./safeUrl.js";
import { a as getOwn, c as ownList, i as decodeXML, l as ownNumber, o as ownAt, r as decodeHTMLStrict, s as ownId, u as ownText } from "./decode.js";
import { n as CsvError, t as parse } from "./sync.js";
import { n as parseFeed, s as readMoney } from "./parse.js";
import { t as fractionDigits } from "./currency.js";
import { a as currencyOf, o as keyNeeded, r as NO_PAGES, s as keyRefused } from "./captionText.js";
import { t as whyNoAnswer } from "./whyNoAnswer.js";
import { t as describeIssues } from "./issueSummary.js";
import { t as BASE_URL } from "./feedDocument.js";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
// src/project/import/mergeProduct.ts
/** What goes together: a former price without the price that it was the former of would be a claim of ours. */
var GROUPS = {
	price: "price",
	compareAt: "price"
};
/**
* What the feed says of a product after the shop has said something new: what the merchant has changed by hand stays, all else
* follows the shop.
*
* @param base - what the shop said the last time; `undefined` for a product that the merchant wrote before any import: what is said
*   there stays, what is missing is filled in.
*/
function mergeProduct(mine, base, theirs) {
	const kept = [];
	return {
		merged: {
			...mergeTree(mine, base, theirs, "", kept),
			id: mine.id
		},
		kept
	};
}
function mergeTree(mine, base, theirs, at, kept) {
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(mine), ...Object.keys(theirs)])];
	const isEdited = (key) => base === void 0 ? Object.hasOwn(mine, key) : !isSame(own(mine, key), own(base, key));
	const edited = new Set(keys.filter(isEdited).map((key) => GROUPS[key] ?? key));
	const entries = keys.flatMap((key) => {
		const name = at ? `${at}.${key}` : key;
		const [ours, said] = [own(mine, key), own(theirs, key)];
		const inner = mergeInner(ours, own(base ?? {}, key), said, name, kept);
		if (inner !== void 0) return [[key, inner]];
		const stays = edited.has(GROUPS[key] ?? key);
		if (stays && !isSame(ours, said) && key !== "id") kept.push(name);
		const value = stays ? ours : said;
		return value === void 0 ? [] : [[key, value]];
	});
	return Object.fromEntries(entries);
}
/** Money and lists of words are one value; a picture, a reference and variants have values of their own. */
function mergeInner(mine, base, theirs, at, kept) {
	if (isTree(mine) && isTree(theirs) && !Object.hasOwn(mine, "amount")) return mergeTree(mine, isTree(base) ? base : base === void 0 ? void 0 : {}, theirs, at, kept);
	const lists = [
		mine,
		theirs,
		base ?? []
	];
	if (!lists.every(isItems)) return void 0;
	const [ours, said, before] = lists;
	if (ours.length === 0 || isSame(ours, before)) return void 0;
	return said.map((item) => {
		const own = ours.find(({ id }) => id === item.id);
		return own ? mergeTree(own, before.find(({ id }) => id === item.id), item, `${at}.${item.id}`, kept) : item;
	});
}
var isItems = (value) => Array.isArray(value) && value.every((item) => isTree(item) && typeof item["id"] === "string");
var own = (tree, key) => Object.hasOwn(tree, key) ? tree[key] : void 0;
/** Whatever the order of keys: an editor or a formatter may have sorted them. */
function isSame(one, other) {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isTree(value)) return value;
	return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}
function applyImport(draft, normalized, run) {
	const { feed, sources, catalogue } = draft;
	const outcome = {
		added: [],
		changed: [],
		same: 0,
		kept: [],
		vanished: [],
		returned: [],
		inFeed: 0,
		videosAdded: []
	};
	const inFeed = new Map(feed.products.map((product) => [product.id, product]));
	const before = new Map(catalogue.products.map((product) => [product.id, product]));
	const idOf = createIdResolver([...feed.products, ...catalogue.products]);
	const origins = new Map(sources.products.map((origin) => [origin.id, origin]));
	const products = normalized.products.map((product) => ({
		...product,
		id: idOf(product)
	}));
	const all = new Map(before);
	for (const product of products) all.set(product.id, product);
	const shown = new Set([...feed.videos].flatMap(({ tags = [] }) => tags.map((tag) => tag.product)));
	for (const product of products) {
		const { id } = product;
		const base = before.get(id);
		const mine = inFeed.get(id);
		const isNew = base === void 0 && mine === void 0;
		const belongs = shown.has(id) || isNew && all.size <= 200;
		if (mine) {
			const { merged, kept } = mergeProduct(mine, base, product);
			inFeed.set(id, merged);
			if (kept.length) outcome.kept.push({
				id,
				fields: kept
			});
		} else if (belongs) inFeed.set(id, product);
		const digest = fingerprint(JSON.stringify(product));
		const origin = origins.get(id);
		if (isNew) outcome.added.push(id);
		else if (origin?.fingerprint === digest) outcome.same++;
		else outcome.changed.push(id);
		if (origin?.missingSince !== void 0) outcome.returned.push(id);
		if (origin?.fingerprint !== digest || origin.from !== run.from || origin.missingSince) origins.set(id, {
			id,
			from: run.from,
			fingerprint: digest,
			at: run.at
		});
	}
	if (run.isWhole) markVanished(origins, products, normalized, run, outcome);
	feed.products = [...inFeed.values()];
	catalogue.products = [...all.values()];
	sources.products = [...origins.values()].sort(byId);
	sources.imports = [...sources.imports.filter(({ from }) => from !== run.from), {
		from: run.from,
		kind: run.kind,
		at: run.at,
		...run.currency === void 0 ? {} : { currency: run.currency },
		...run.said
	}];
	if (run.currency !== void 0) feed.currency ??= run.currency;
	addVideos(draft, normalized, run, outcome);
	outcome.inFeed = feed.products.length;
	return outcome;
}
var byId = (one, other) => one.id < other.id ? -1 : 1;
/** What was there and cannot be read now is not gone; what is a draft now is. */
function markVanished(origins, products, { refused }, run, outcome) {
	const found = /* @__PURE__ */ new Set([...products.map(({ id }) => id), ...refused]);
	for (const [id, origin] of origins) {
		if (origin.from !== run.from || found.has(id) || origin.missingSince !== void 0) continue;
		origins.set(id, {
			...origin,
			missingSince: run.at
		});
		outcome.vanished.push(id);
	}
}
/** A product that is known under the platform's own name keeps the id that tags go by, whichever file it comes from. */
function createIdResolver(known) {
	const ids = new Set(known.map(({ id }) => id));
	const byRef = /* @__PURE__ */ new Map();
	const refsOf = ({ ref = {} }) => Object.entries(ref).flatMap(([platform, names]) => ["id", "handle"].flatMap((key) => names?.[key] ? [`${platform} ${key} ${names[key]}`] : []));
	for (const product of known) for (const name of refsOf(product)) if (!byRef.has(name)) byRef.set(name, product.id);
	return (product) => ids.has(product.id) ? product.id : refsOf(product).map((name) => byRef.get(name)).find((id) => id !== void 0) ?? product.id;
}
/** Videos that the shop has itself. One that is in the feed already is the merchant's. */
function addVideos(draft, normalized, run, outcome) {
	const { feed, sources } = draft;
	const known = /* @__PURE__ */ new Set([...feed.videos.map(({ id }) => id), ...sources.videos.map(({ id }) => id)]);
	for (const { creator: _none, ...video } of normalized.videos) {
		if (known.has(video.id)) continue;
		feed.videos.push(video);
		sources.videos.push({
			id: video.id,
			from: run.from,
			fingerprint: fingerprint(JSON.stringify(video.sources)),
			at: run.at
		});
		outcome.videosAdded.push(video.id);
	}
	sources.videos.sort(byId);
	const listed = new Set(feed.products.map(({ id }) => id));
	for (const { tags = [] } of normalized.videos) for (const { product } of tags) {
		const found = draft.catalogue.products.find(({ id }) => id === product);
		if (found && !listed.has(product)) feed.products.push(found);
		listed.add(product);
	}
}
// src/project/import/files/decodeText.ts
/** Text of a file, in whichever of the usual encodings it is: spreadsheets write all of these. */
function decodeText(bytes) {
	const wide = wideEncoding(bytes);
	if (wide) return new TextDecoder(wide).decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return narrowText(bytes);
	}
}
/** UTF-16, by its mark; without one every other byte of western text, or of its commas, is nothing. */
function wideEncoding(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254) return "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const start = bytes.subarray(0, 2e3);
	const zeroCounts = [0, 0];
	start.forEach((byte, index) => {
		if (byte === 0) zeroCounts[index % 2] += 1;
	});
	const [even = 0, odd = 0] = zeroCounts;
	const many = start.length / 8;
	return odd > many && even === 0 ? "utf-16le" : even > many && odd === 0 ? "utf-16be" : null;
}
/** One byte a letter: as the document says itself, else as Windows writes western or Cyrillic letters. */
function narrowText(bytes) {
	const western = new TextDecoder("windows-1252").decode(bytes);
	const [, named] = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(western.slice(0, 200)) ?? [];
	if (named) try {
		return new TextDecoder(named).decode(bytes);
	} catch {}
	return /[À-ÿ]{5}/.test(western) ? new TextDecoder("windows-1251").decode(bytes) : western;
}
// src/project/import/files/feedJson.ts
/** Products of another feed of ours, which may have been written by hand: the feed's own reader judges what is in them. */
var readFeedProducts = (products) => ({ candidates: products.flatMap((product, index) => productOf$10(product, index) ?? []) });
function productOf$10(product, index) {
	const id = ownId(product, "id");
	if (!id) return null;
	const image = getOwn(product, "image");
	const src = ownText(image, "src");
	const options = ownList(product, "options").map((option) => ({
		name: ownText(option, "name") ?? "",
		values: textsIn(option, "values")
	}));
	return {
		...asTheyAre(product),
		id,
		location: `product ${index + 1}`,
		title: ownText(product, "title") ?? "",
		url: ownText(product, "url"),
		...src ? { image: {
			src,
			alt: ownText(image, "alt")
		} } : {},
		...pricesOf$3(product),
		...availabilityOf(product),
		...options.length > 0 ? { options } : {},
		variants: ownList(product, "variants").map((variant) => ({
			id: ownId(variant, "id") ?? "",
			sku: ownText(variant, "sku"),
			options: textsIn(variant, "options"),
			...pricesOf$3(variant),
			...availabilityOf(variant)
		})),
		ref: Object.fromEntries(platforms.flatMap((platform) => {
			const names = refOf(getOwn(getOwn(product, "ref"), platform));
			return Object.keys(names).length > 0 ? [[platform, names]] : [];
		}))
	};
}
/** What no reader here looks into. */
var asTheyAre = (product) => Object.fromEntries(["description", "rating"].flatMap((key) => {
	const value = getOwn(product, key);
	return value === void 0 ? [] : [[key, value]];
}));
var refOf = (names) => Object.fromEntries([
	"id",
	"handle",
	"sku"
].flatMap((key) => {
	const name = ownId(names, key);
	return name ? [[key, name]] : [];
}));
var textsIn = (value, key) => ownList(value, key).map((each) => typeof each === "string" ? each : "");
function pricesOf$3(value) {
	const [price, compareAt] = ["price", "compareAt"].map((key) => priceOf$2(getOwn(value, key)));
	return {
		...price ? { price } : {},
		...compareAt ? { compareAt } : {}
	};
}
function priceOf$2(value) {
	if (typeof value === "string" || typeof value === "number") return value;
	const amount = ownId(value, "amount");
	const currency = ownText(value, "currency");
	return amount && currency ? {
		amount,
		currency
	} : void 0;
}
var availabilityOf = (value) => {
	const found = getOwn(value, "available");
	return typeof found === "boolean" ? { available: found } : {};
};
// src/project/import/variantsFrom.ts
/** As many as the largest platforms allow a product. */
var MAX_VARIANTS = 2048;
var MAX_OPTIONS = 10;
/** Of a choice that the source gives no name. */
var UNNAMED = "Variant";
/**
* Their options are what they differ in. Nothing where a shopper could not tell them apart: then the shop's own page has to.
*
* @param title - the product's, which theirs begin with.
*/
function variantsFrom(choices, title) {
	if (choices.length < 2 || choices.length > MAX_VARIANTS) return {};
	const valueOf = ({ chosen }, wanted) => chosen.find(({ name }) => name === wanted)?.value ?? "";
	return variantsNamedBy(choices, [...new Set(choices.flatMap(({ chosen }) => chosen.map(({ name }) => name)))].filter((name) => name && new Set(choices.map((choice) => valueOf(choice, name))).size > 1), valueOf) ?? variantsNamedBy(choices, [UNNAMED], (choice) => withoutSharedTitle(choice.title, title)) ?? {};
}
function variantsNamedBy(choices, names, valueOf) {
	const variants = choices.map(({ title: _title, chosen: _chosen, id, sku, ...rest }, index) => {
		const options = names.map((name) => valueOf(choices[index], name));
		return {
			...rest,
			...sku ? { sku } : {},
			id: id || sku || options.join(" / "),
			options
		};
	});
	const isEach = (pick) => new Set(variants.map(pick)).size === variants.length;
	if (!(names.length > 0 && names.length <= MAX_OPTIONS && variants.every(({ id, options }) => id !== "" && options.some(Boolean)) && isEach(({ id }) => id) && isEach(({ options }) => JSON.stringify(options)))) return null;
	return {
		options: names.map((name, index) => ({
			name,
			values: [...new Set(variants.flatMap((variant) => variant.options[index] || []))]
		})),
		variants
	};
}
/** `Dew Serum (30 ml)` is the Dew Serum in `30 ml`. */
function withoutSharedTitle(title, shared) {
	const bare = (title.startsWith(shared) ? title.slice(shared.length) : title).replace(/^[\s\-–—,/|(:]+/u, "").trim();
	return bare.includes("(") ? bare : bare.replace(/\)$/, "").trim();
}
// src/project/import/files/decodeAddress.ts
/** A part of an address as people read it; as it is written where it is not encoded rightly. */
function decodeAddress(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/project/import/files/merchantCenterIds.ts
/** Ids of product feeds, which the apps that write them make of the platform's own. */
/** What the platform's cart goes by, out of what its apps write; else the row's own id, which mostly is the SKU. */
var variantIdOf = (id, link) => /^shopify_[a-z]{2,4}_\d+_(\d+)$/i.exec(id)?.[1] ?? /[?&]variant=(\d+)/.exec(link)?.[1] ?? /^(?:gla|woocommerce_gpf|wc_post_id)_(\d+)$/i.exec(id)?.[1] ?? id;
/** What the apps that write these feeds for a platform put into its ids. */
function platformIdOf(id, key, link) {
	const handle = /\/products\/([^/?#]+)/.exec(link)?.[1];
	const shopify = /^shopify_[a-z]{2,4}_(\d+)_\d+$/i.exec(id)?.[1] ?? (/^\d{8,}$/.test(key) ? key : void 0);
	if (handle && (shopify || /[?&]variant=\d+/.test(link))) {
		const name = decodeAddress(handle);
		return {
			id: name,
			ref: { shopify: {
				handle: name,
				...shopify ? { id: shopify } : {}
			} }
		};
	}
	const woo = /^(?:gla|woocommerce_gpf|wc_post_id)_(\d+)$/i.exec(key)?.[1];
	return woo ? {
		id: woo,
		ref: { woocommerce: { id: woo } }
	} : null;
}
/** The product's own page; what else stands in the query says where a visitor came from. */
function withoutVariant(link) {
	return link.replace(/([?&])(variant|attribute_[^=&#]*|utm_[a-z]+|srsltid)=[^&#]*/gi, "$1").replace(/&{2,}/g, "&").replace(/\?&+/, "?").replace(/[?&](?=#|$)/, "");
}
// src/project/import/files/merchantCenter.ts
var isMerchantCenterTable = (table) => table.has("id") && table.has("title") && table.has("link", "image_link", "image[0].url", "availability");
function readMerchantCenter(rows, kind) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const id = row.get("id", "offer_id");
		if (!id) continue;
		const key = row.get("item_group_id") || id;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return {
		kind,
		candidates: [...groups].map(([key, group]) => productOf$9(key, group)),
		isWhole: true,
		notes: []
	};
}
function productOf$9(key, rows) {
	const [first] = rows;
	const link = first.get("link", "canonical_link");
	const src = first.get("image_link", "image[0].url");
	const prices = rows.map(priceOf$1);
	const isOnePrice = new Set(prices.map(({ price }) => price)).size === 1;
	const named = platformIdOf(first.get("id", "offer_id"), key, link);
	const shared = sharedTitle(rows);
	return {
		id: named?.id ?? key,
		location: first.location,
		title: rows.length > 1 && first.get("item_group_title") || shared,
		...link ? { url: rows.length > 1 || named ? withoutVariant(link) : link } : {},
		...src ? { image: { src } } : {},
		...isOnePrice ? prices[0] : {},
		...rows.every(isSoldOut) ? { available: false } : {},
		...variantsFrom(rows.map(choiceOf$2), shared),
		...named ? { ref: named.ref } : {},
		leftOut: /^(hidden|archived|staging)$/i.test(first.get("visibility", "status")) ? "hidden" : void 0
	};
}
function priceOf$1(row) {
	const price = row.get("price");
	const sale = row.get("sale_price");
	if (sale && !row.get("sale_price_effective_date")) return {
		price: sale,
		...price ? { compareAt: price } : {}
	};
	return price ? { price } : {};
}
var isSoldOut = (row) => /^(outofstock|soldout|discontinued)$/.test(row.get("availability").toLowerCase().replace(/[^a-z]/g, ""));
/** What rows of one group may differ in, with what a shopper calls it. */
var ATTRIBUTES = {
	color: "Color",
	size: "Size",
	material: "Material",
	pattern: "Pattern",
	age_group: "Age group",
	gender: "Gender",
	size_type: "Fit"
};
function choiceOf$2(row) {
	const own = row.get("id", "offer_id");
	const more = row.get("additional_variant_attribute").split(",").flatMap((pair) => {
		const [, name = "", value = ""] = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(pair) ?? [];
		return name ? [{
			name,
			value
		}] : [];
	});
	return {
		id: variantIdOf(own, row.get("link", "canonical_link")),
		title: row.get("title"),
		chosen: [...Object.entries(ATTRIBUTES).map(([key, name]) => ({
			name,
			value: row.get(key)
		})), ...more],
		...priceOf$1(row),
		...isSoldOut(row) ? { available: false } : {}
	};
}
/** `Dew Serum - 30 ml` and `Dew Serum - 50 ml` are the Dew Serum. */
function sharedTitle(rows) {
	const titles = rows.map((row) => row.get("title"));
	const [first = ""] = titles;
	if (titles.every((title) => title === first)) return first;
	let length = 0;
	while (length < first.length && titles.every((title) => title[length] === first[length])) length++;
	const shared = first.slice(0, length).replace(/[\s\-–—,/|(:]+$/u, "");
	return shared.length >= 3 ? shared : first;
}
// src/project/import/fees.ts
/** Charges that apps put into a catalogue as products: they are added by a rule, and never chosen by a shopper. */
var FEE = /\b(processing|handling|service|hidden|min(imum)?[ -]order|small[ -]order|delivery|shipping|booking|convenience|environmental|recycling|restocking|late|installation|setup|checkout|transaction|payment|card|rush|customi[sz]ation|eco)[ -]?fees?\b|\bfee ?type\b|\bsurcharge\b|\b(shipping|package|parcel|order|delivery|route|checkout)[ -](protection|insurance)\b|\bcarbon[ -](neutral|offset)\b|^(fees?|tip|gratuity|deposit)$/i;
/** @param words - what the source says of it: its handle, title, type, options. */
var isFee = (words) => words.some((word) => FEE.test(word.replace(/[_-]+/g, " ").trim()) || FEE.test(word.trim()));
// src/project/import/files/yesNo.ts
/** A spreadsheet that saves a table again writes true and false in its owner's language. */
var NO = /^(?:0|no|n|false|falsch|nein|faux|non|falso|falsk?t|onwaar|nee|nie|fałsz|usann|nei|epätosi|ei|nepravda|ne|hamis|nem|yanlış|hayır|ложь|нет|ψευδές|不|假|いいえ)$/iu;
var isNo = (cell) => NO.test(cell.trim());
// src/project/import/files/shopifyCsv.ts
var HANDLE = ["Handle", "URL handle"];
var isShopifyCsv = (table) => table.has(...HANDLE) && table.has("Title") && table.has("Variant Price", "Option1 Name", "Option1 value", "Published on online store");
/**
* What Shopify's admin exports, old names of columns and new. It has no ids at all, so the handle is what the shop is asked by, and
* the shop's own sheet has the choices.
*/
function readShopifyCsv(table) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of table.rows) {
		const handle = row.get(...HANDLE);
		if (handle) groups.set(handle, [...groups.get(handle) ?? [], row]);
	}
	const all = [...groups].map(([handle, rows]) => productOf$8(handle, rows));
	const untitled = all.filter(({ title }) => !title);
	return {
		kind: "Shopify CSV",
		candidates: all.filter(({ title }) => title),
		isWhole: true,
		notes: [...untitled.length > 0 ? [`${untitled.length} of ${all.length} handles have no title in any row, and were passed over, from ${untitled[0].location} on.`] : [], "A Shopify export has no ids and no addresses: products go by their handle, and the shop itself shows choices and stock."]
	};
}
function productOf$8(handle, rows) {
	const say = (...names) => rows.map((row) => row.get(...names)).find(Boolean) ?? "";
	const price = (...names) => rows.map((row) => row.get(...names)).filter(Boolean);
	const prices = price("Variant Price", "Price");
	const former = price("Variant Compare At Price", "Compare-at price");
	const isOnePrice = new Set(prices).size === 1;
	const src = say("Image Src", "Product image URL", "Variant Image");
	const title = say("Title");
	const status = say("Status").toLowerCase();
	return {
		id: handle,
		location: rows[0]?.location ?? "",
		title,
		...src ? { image: {
			src,
			alt: say("Image Alt Text") || void 0
		} } : {},
		...isOnePrice ? { price: prices[0] } : {},
		...isOnePrice && former.length === prices.length && new Set(former).size === 1 ? { compareAt: former[0] } : {},
		ref: { shopify: { handle } },
		leftOut: status === "draft" || status === "archived" ? "draft" : status && status !== "active" || isNo(say("Published", "Published on online store")) ? "hidden" : isFee([
			handle,
			title,
			say("Type"),
			say("Option1 Name"),
			say("Option1 Value")
		]) ? "fee" : void 0
	};
}
// src/project/import/files/shopifyJson.ts
/** Products as Shopify writes them: `products.json`, the Admin API's, and a product's own `.js` with its media. */
var isShopifyProduct = (value) => ownText(value, "handle") !== void 0 && ownText(value, "title") !== void 0 && [
	"variants",
	"media",
	"images",
	"body_html",
	"vendor"
].some((key) => getOwn(value, key) !== void 0);
function readShopifyProducts(products, baseUrl) {
	return {
		candidates: products.map((product, index) => productOf$7(product, index, baseUrl)),
		videos: products.flatMap(videosOf$2)
	};
}
function productOf$7(product, index, baseUrl) {
	const handle = ownText(product, "handle") ?? "";
	const title = ownText(product, "title") ?? "";
	const id = ownId(product, "id");
	const options = ownList(product, "options").flatMap((option) => {
		const name = typeof option === "string" ? option : ownText(option, "name");
		return name === void 0 ? [] : [{
			name,
			values: ownList(option, "values").flatMap((value) => asText(value) || [])
		}];
	});
	const isChoice = !(options.length === 1 && options[0]?.name === "Title");
	const isInCents = getOwn(product, "price_min") !== void 0;
	const money = (value) => {
		const raw = typeof value === "string" || typeof value === "number" ? value : void 0;
		if (raw === void 0 || raw === "") return void 0;
		return isInCents ? Number(raw) / 100 : raw;
	};
	const variants = ownList(product, "variants").flatMap((variant) => {
		const own = ownId(variant, "id");
		if (own === void 0) return [];
		const values = [
			"option1",
			"option2",
			"option3"
		].flatMap((key) => asText(getOwn(variant, key)));
		return [{
			id: own,
			options: isChoice ? options.map((_, optionIndex) => values[optionIndex] ?? "") : [],
			price: money(getOwn(variant, "price")),
			compareAt: money(getOwn(variant, "compare_at_price")) || void 0,
			...getOwn(variant, "available") === false ? { available: false } : {}
		}];
	});
	const values = options.map((option, optionIndex) => ({
		...option,
		values: option.values.length ? option.values : [...new Set(variants.flatMap((variant) => variant.options?.[optionIndex] || []))]
	}));
	const image = pictureOf$2(product);
	return {
		id: handle,
		location: `product ${index + 1}`,
		title,
		...baseUrl === void 0 ? {} : { url: `/products/${encodeURIComponent(handle)}` },
		...image ? { image } : {},
		...isChoice && values.length ? { options: values } : {},
		variants,
		ref: { shopify: {
			handle,
			...id ? { id } : {}
		} },
		leftOut: leftOutOf$2(product, [
			handle,
			title,
			ownText(product, "product_type") ?? ownText(product, "type") ?? "",
			...options.map(({ name }) => name)
		])
	};
}
function leftOutOf$2(product, words) {
	const status = ownText(product, "status")?.toLowerCase();
	if (status !== void 0 && status !== "active") return "draft";
	if (getOwn(product, "published_at") === null) return "hidden";
	return isFee(words) ? "fee" : void 0;
}
var asText = (value) => typeof value === "string" || typeof value === "number" ? String(value) : "";
function pictureOf$2(product) {
	const [first] = ownList(product, "images");
	const single = getOwn(product, "image") ?? getOwn(product, "featured_image") ?? first;
	const src = typeof single === "string" ? single : ownText(single, "src");
	const alt = ownText(single, "alt");
	return src ? {
		src,
		...alt ? { alt } : {}
	} : void 0;
}
/** A shop often has videos already, with their pictures. */
function videosOf$2(product) {
	const handle = ownText(product, "handle") ?? "";
	const title = ownText(product, "title") ?? "";
	return ownList(product, "media").filter((media) => ownText(media, "media_type") === "video").flatMap((media, index) => {
		const sources = ownList(media, "sources").flatMap(sourceOf);
		sources.sort((one, other) => rank(one) - rank(other));
		if (sources.length === 0) return [];
		const poster = getOwn(media, "preview_image");
		const src = ownText(poster, "src");
		const size = sizeOf$1(poster);
		const lengthMs = ownNumber(media, "duration");
		return [{
			id: `${handle.slice(0, 100)}-video-${index + 1}`,
			product: handle,
			title,
			...src ? { poster: {
				src,
				...size
			} } : {},
			...lengthMs ? { durationS: lengthMs / 1e3 } : {},
			sources: sources.slice(0, 12)
		}];
	});
}
function sourceOf(source) {
	const src = ownText(source, "url");
	const format = ownText(source, "format") ?? "";
	const type = format === "mp4" ? "mp4" : format === "m3u8" ? "hls" : null;
	return src && type ? [{
		type,
		src,
		...sizeOf$1(source)
	}] : [];
}
var rank = ({ type, height = 0 }) => (type === "mp4" ? 0 : 1e5) + Math.abs(1280 - height);
function sizeOf$1(value) {
	const width = ownNumber(value, "width");
	const height = ownNumber(value, "height");
	return width && height ? {
		width,
		height
	} : {};
}
// src/project/import/files/table.ts
/** CSV and TSV as rows by the names of their columns. */
var DELIMITERS = [
	",",
	";",
	"	",
	"|"
];
var normalizeName = (name) => name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
function readTable(text) {
	const before = /^(?:\ufeff|\s|"?#[^\n]*\n|"?sep=[^\n]*\n)*/i.exec(text)?.[0] ?? "";
	const body = text.slice(before.length);
	const [, named] = /sep=([,;|]|\t)/i.exec(before) ?? [];
	const delimiter = named ?? delimiterOf(body);
	const split = (quote) => parse(body, {
		delimiter,
		quote,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		max_record_size: 4e6
	});
	let records;
	try {
		try {
			records = split("\"");
		} catch (error) {
			if (delimiter !== "	") throw error;
			records = split(false);
		}
	} catch (error) {
		return failure(whyNoTable(error));
	}
	const [headers = [], ...cells] = records;
	const columns = /* @__PURE__ */ new Map();
	headers.forEach((header, column) => {
		const name = normalizeName(header);
		if (name && !columns.has(name)) columns.set(name, column);
	});
	const found = /* @__PURE__ */ new Map();
	const columnOf = (name) => {
		if (!found.has(name)) found.set(name, columns.get(normalizeName(name)));
		return found.get(name);
	};
	return success({
		headers: headers.map((header) => header.trim()),
		has: (...names) => names.some((name) => columnOf(name) !== void 0),
		rows: cells.map((row, index) => ({
			location: `row ${index + 2}`,
			get(...names) {
				for (const name of names) {
					const column = columnOf(name);
					const cell = column === void 0 ? "" : cellOf(row[column]);
					if (cell) return cell;
				}
				return "";
			}
		}))
	});
}
function whyNoTable(error) {
	if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED") return "a quotation mark (\") is opened and never closed, so its end is missing or a \" in a text is not doubled";
	return error instanceof Error ? error.message : String(error);
}
/** Without the apostrophe that keeps a spreadsheet from taking a cell for a formula or a number. */
var cellOf = (cell) => (cell ?? "").trim().replace(/^'(?=[-+=@\d])/, "");
function delimiterOf(body) {
	const line = (/^(?:"(?:[^"]|"")*"|[^"\n\r])*/.exec(body.slice(0, 2e4))?.[0] ?? "").replace(/"(?:[^"]|"")*"/g, "");
	const counts = DELIMITERS.map((sign) => line.split(sign).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
// src/project/import/files/wixCsv.ts
var ID = ["handleId", "handle"];
var isWixCsv = (table) => table.has(...ID) && table.has("fieldType") && table.has("name");
/** What Wix exports, old columns and new. It names pictures within Wix's own media, has no addresses, and variants without ids. */
function readWixCsv(table) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of table.rows) {
		const id = row.get(...ID);
		const group = groups.get(id);
		if (group) group.push(row);
		else if (id) groups.set(id, [row]);
	}
	return {
		kind: "Wix CSV",
		candidates: [...groups].flatMap(([id, rows]) => {
			const product = rows.find((row) => row.get("fieldType").toLowerCase() === "product");
			return product ? [productOf$6(id, product, rows)] : [];
		}),
		isWhole: true,
		notes: ["A Wix export has no addresses: add each product’s \"url\" in reels.json, so that a tap leads to its page."]
	};
}
/** As many options as a product of Wix may have. */
var OPTION_NUMBERS = [
	1,
	2,
	3,
	4,
	5,
	6
];
function productOf$6(id, product, rows) {
	const [picture = ""] = product.get("productImageUrl", "media").split(";");
	const title = product.get("name");
	const variants = rows.filter((row) => row.get("fieldType").toLowerCase() === "variant" && !isHidden(row));
	const offered = variantsFrom(variants.map((row) => choiceOf$1(row, product)), title);
	const offers = variants.map((row) => pricesOf$2(product, row));
	const isOnePrice = new Set(offers.map(({ price }) => price)).size <= 1;
	return {
		id,
		location: product.location,
		title,
		...picture ? { image: { src: pictureAddress(picture.trim()) } } : {},
		...isOnePrice ? offers[0] ?? pricesOf$2(product) : {},
		...isGone$1(product) || variants.length > 0 && variants.every(isGone$1) ? { available: false } : {},
		...offered,
		leftOut: isHidden(product) ? "hidden" : void 0
	};
}
var isHidden = (row) => isNo(row.get("visible"));
var isGone$1 = (row) => /^(outofstock|out_of_stock|0)$/i.test(row.get("inventory"));
function choiceOf$1(row, product) {
	return {
		id: "",
		sku: row.get("sku") || void 0,
		title: row.get("name"),
		chosen: OPTION_NUMBERS.flatMap((option) => {
			const name = product.get(`productOptionName${option}`) || row.get(`productOptionName${option}`);
			const value = row.get(`productOptionDescription${option}`, `productOptionChoices${option}`);
			return name ? [{
				name,
				value: withoutColour(value)
			}] : [];
		}),
		...pricesOf$2(product, row),
		...isGone$1(row) ? { available: false } : {}
	};
}
/** A colour is written with its sample: `#1a2b3c:Navy`. */
var withoutColour = (value) => value.replace(/^#[0-9a-f]{3,8}:\s*|\s*:#[0-9a-f]{3,8}$/gi, "").trim() || value;
/** The old columns have the former price, what is taken off, and what a variant costs more; the new ones each variant's price and what is struck through. */
function pricesOf$2(product, variant) {
	const surcharge = variant?.get("surcharge") ?? "";
	const own = surcharge ? "" : variant?.get("price") ?? "";
	const written = own || product.get("price");
	const isProducts = !own || own === product.get("price");
	const struck = variant?.get("strikethroughPrice") || (isProducts ? product.get("strikethroughPrice") : "");
	if (struck || own) return {
		price: written,
		...struck ? { compareAt: struck } : {}
	};
	const base = number(written);
	if (base === null) return written ? { price: written } : {};
	const more = number(surcharge) ?? 0;
	const full = more ? (base + more).toFixed(2) : written;
	const off = number(product.get("discountValue")) ?? 0;
	const now = product.get("discountMode").toUpperCase() === "PERCENT" ? (base + more) * (1 - off / 100) : base + more - off;
	return off > 0 && now > 0 && now < base + more ? {
		price: now.toFixed(2),
		compareAt: full
	} : { price: full };
}
/** In no currency: only what is taken off or put on is counted here. */
var number = (text) => {
	const sum = readMoney(text.replace(/^\+/, ""), "XXX");
	return sum ? Number(sum.amount) : null;
};
var pictureAddress = (name) => /^(https?:)?\/\//i.test(name) ? name : `https://static.wixstatic.com/media/${encodeURIComponent(name.replace(/^wix:image:\/\/v1\/([^/]+).*$/, "$1"))}`;
// src/project/import/files/wooColumns.ts
/** WooCommerce translates the names of its columns with the shop; the words in the column of types it does not. */
var NAMES = {
	id: ["ID"],
	sku: [
		"SKU",
		"Артикул",
		"Artikelnummer",
		"UGS",
		"Código de artículo",
		"COD",
		"REF",
		"Artikelnr",
		"Varenummer",
		"Tuotetunnus",
		"Katalogové číslo",
		"商品コード"
	],
	name: [
		"Name",
		"Имя",
		"Название",
		"Nom",
		"Nombre",
		"Nome",
		"Naam",
		"Nazwa",
		"Namn",
		"Navn",
		"Nimi",
		"Název",
		"İsim",
		"Ad",
		"Όνομα",
		"名前",
		"名称"
	],
	published: [
		"Published",
		"Опубликован",
		"Veröffentlicht",
		"Publié",
		"Publicado",
		"Pubblicato",
		"Gepubliceerd",
		"Opublikowano",
		"Publicerad",
		"Udgivet",
		"Publisert",
		"Julkaistu",
		"Publikováno",
		"Yayınlanmış",
		"Δημοσιευμένο",
		"公開済み",
		"已发布"
	],
	visibility: [
		"Visibility in catalog",
		"Видимость в каталоге",
		"Sichtbarkeit im Katalog",
		"Visibilité dans le catalogue",
		"Visibilidad en el catálogo",
		"Visibilità nel catalogo",
		"Zichtbaarheid in catalogus",
		"Widoczność w katalogu",
		"Synlighet i katalog"
	],
	stock: [
		"In stock?",
		"В наличии?",
		"Наличие",
		"Vorrätig?",
		"Auf Lager?",
		"En stock ?",
		"¿Existencias?",
		"¿Hay existencias?",
		"In stock",
		"Op voorraad?",
		"Na stanie?",
		"I lager?",
		"På lager?",
		"Em estoque?",
		"Em stock?",
		"Disponibile?"
	],
	sale: [
		"Sale price",
		"Акционная цена",
		"Цена распродажи",
		"Angebotspreis",
		"Tarif promo",
		"Precio rebajado",
		"Prezzo in offerta",
		"Actieprijs",
		"Cena promocyjna",
		"Reapris",
		"Tilbudspris",
		"Preço promocional",
		"Preço de promoção",
		"セール価格",
		"促销价格"
	],
	regular: [
		"Regular price",
		"Базовая цена",
		"Обычная цена",
		"Regulärer Preis",
		"Normaler Preis",
		"Tarif régulier",
		"Prix régulier",
		"Precio normal",
		"Prezzo di listino",
		"Reguliere prijs",
		"Normale prijs",
		"Cena regularna",
		"Cena",
		"Ordinarie pris",
		"Normalpris",
		"Vanlig pris",
		"Preço",
		"Preço normal",
		"Normal pris",
		"Běžná cena",
		"Normaali hinta",
		"Normál ár",
		"Preț obișnuit",
		"Normal fiyat",
		"Κανονική τιμή",
		"通常価格",
		"常规售价",
		"常规价格",
		"정상 가격"
	],
	images: [
		"Images",
		"Изображения",
		"Bilder",
		"Imágenes",
		"Immagini",
		"Afbeeldingen",
		"Obrazki",
		"Zdjęcia",
		"Imagens",
		"Billeder",
		"Kuvat",
		"Obrázky",
		"Görseller",
		"Εικόνες",
		"画像",
		"图像"
	],
	parent: [
		"Parent",
		"Родительский",
		"Родитель",
		"Übergeordnetes Produkt",
		"Übergeordnet",
		"Superior",
		"Genitore",
		"Hoofd",
		"Nadrzędny",
		"Förälder",
		"Forælder",
		"Ascendente",
		"Pai"
	]
};
// src/project/import/files/wooCsv.ts
var TYPES = [
	"simple",
	"variable",
	"variation",
	"grouped",
	"external",
	"virtual",
	"downloadable",
	"subscription",
	"variablesubscription",
	"subscriptionvariation",
	"bundle"
];
var isType = (cell) => cell !== "" && cell.split(",").every((word) => TYPES.includes(normalizeName(word)));
/** The column whose every cell is one of WooCommerce's own words, whatever it is called. */
var typeColumn = (table) => table.headers.find((header) => {
	const cells = table.rows.map((row) => row.get(header)).filter(Boolean);
	return cells.length > 0 && cells.every(isType);
});
var isWooCsv = (table) => table.has(...NAMES.id, ...NAMES.sku) && typeColumn(table) !== void 0;
function readWooCsv(table) {
	const column = typeColumn(table) ?? "Type";
	const cellOf = (row, field) => row.get(...NAMES[field]);
	const typeOf = (row) => normalizeName(row.get(column));
	const isSold = (row) => leftOutOf$1("", cellOf(row, "published"), "") === void 0;
	const byKey = /* @__PURE__ */ new Map();
	const parents = /* @__PURE__ */ new Set();
	for (const row of table.rows) if (/variation/.test(typeOf(row)) && isSold(row)) {
		const parent = cellOf(row, "parent").replace(/^id:\s*/i, "");
		byKey.set(parent, [...byKey.get(parent) ?? [], row]);
	}
	const attributes = attributeColumns(table);
	const dates = dateColumns(table);
	const candidates = table.rows.flatMap((row) => {
		const type = typeOf(row);
		if (/variation/.test(type)) return [];
		const id = cellOf(row, "id");
		const sku = cellOf(row, "sku");
		if (!id && !sku) return [];
		for (const key of [id, sku]) parents.add(key);
		const variations = [.../* @__PURE__ */ new Set([id, sku])].flatMap((key) => key && byKey.get(key) || []);
		return [{
			id: id || sku,
			location: row.location,
			title: cellOf(row, "name"),
			...pictureOf$1(cellOf(row, "images")),
			...variations.length ? {} : pricesOf$1(row, cellOf, dates),
			...choicesOf(row, variations, {
				attributes,
				dates
			}, cellOf),
			...isGone(cellOf(row, "stock")) ? { available: false } : {},
			ref: { woocommerce: {
				...id ? { id } : {},
				...sku ? { sku } : {}
			} },
			leftOut: leftOutOf$1(type, cellOf(row, "published"), cellOf(row, "visibility"))
		}];
	});
	const orphans = [...byKey].flatMap(([parent, rows]) => parents.has(parent) ? [] : rows);
	const lacks = ["name", "regular"].filter((field) => !table.has(...NAMES[field]));
	return {
		kind: "WooCommerce CSV",
		candidates,
		isWhole: true,
		notes: [
			"A WooCommerce export has no addresses: import by your shop’s address as well, or instead, so that each product leads to its page.",
			...orphans.length > 0 ? [`${orphans.length} variation${orphans.length === 1 ? "" : "s"} (${cellOf(orphans[0], "name")}${orphans.length > 1 ? ", …" : ""}) belong to a product that is not in this file: export the whole catalogue.`] : [],
			...lacks.map((field) => `No column was recognised as ${field === "name" ? "the name" : "the price"} among: ${table.headers.join(", ")}. Export in English, or rename that column to "${NAMES[field][0]}".`)
		]
	};
}
var isGone = (cell) => isNo(cell) || /^outofstock$/i.test(cell);
function leftOutOf$1(type, published, visibility) {
	if (published === "-1") return "draft";
	if (isNo(published) || visibility === "hidden") return "hidden";
	return /external|grouped/.test(type) ? "elsewhere" : void 0;
}
/** When a sale begins and ends, in any language: no other columns of WooCommerce's own hold days. */
var dateColumns = (table) => table.headers.filter((header) => {
	const cells = table.rows.map((row) => row.get(header)).filter(Boolean);
	return !/^meta:/i.test(header) && cells.length > 0 && cells.every((cell) => /^\d{4}-\d\d-\d\d([ T]|$)/.test(cell));
});
function pricesOf$1(row, cellOf, dates) {
	const sale = row.get(...dates) ? "" : cellOf(row, "sale");
	const regular = cellOf(row, "regular");
	if (!sale) return regular ? { price: regular } : {};
	return {
		price: sale,
		...regular ? { compareAt: regular } : {}
	};
}
function pictureOf$1(cell) {
	const [src] = cell.split(/,\s*(?=(?:https?:)?\/)/);
	return src?.trim() ? { image: { src: src.trim() } } : {};
}
/** `Attribute 1 name` and `Attribute 1 value(s)` in the shop's language: the columns with a number in them. */
function attributeColumns({ headers }) {
	const numbered = headers.filter((header) => /\d/.test(header));
	const isName = /name|nom|navn|namn|nazw|naam|имя|назв|název|nimi/i;
	const isValue = /valu|wert|valeur|valor|waarde|warto|знач|värde|værdi|verdi|hodnot|arvo/i;
	return numbered.flatMap((name) => {
		if (!isName.test(name) || isValue.test(name)) return [];
		const number = /\d+/.exec(name)?.[0];
		const values = numbered.find((header) => isValue.test(header) && /\d+/.exec(header)?.[0] === number);
		return values === void 0 ? [] : [{
			name,
			values
		}];
	});
}
function choicesOf(product, variations, columns, cellOf) {
	if (variations.length === 0) return {};
	const chosen = columns.attributes.filter(({ values }) => variations.some((row) => row.get(values)));
	const options = chosen.map(({ name, values }) => ({
		name: product.get(name) || variations.map((row) => row.get(name)).find(Boolean) || name,
		values: [...new Set([...product.get(values).split(/(?<!\\),/), ...variations.map((row) => row.get(values))].flatMap((value) => plain(value) || []))]
	}));
	const variants = variations.flatMap((row) => {
		const id = cellOf(row, "id");
		return id ? [{
			id,
			options: chosen.map(({ values }) => plain(row.get(values))),
			...pricesOf$1(row, cellOf, columns.dates),
			...isGone(cellOf(row, "stock")) ? { available: false } : {}
		}] : [];
	});
	return options.length ? {
		options,
		variants
	} : {};
}
var plain = (value) => value.replaceAll("\\,", ",").trim();
// src/project/import/files/wooJson.ts
/** Products as WooCommerce's Store API answers them, and as its REST API for the merchant does. */
var isWooProduct = (value) => ownId(value, "id") !== void 0 && ownText(value, "name") !== void 0 && [
	"prices",
	"regular_price",
	"stock_status"
].some((key) => getOwn(value, key) !== void 0);
/** @param variations - each product's, where they were asked for: they stand apart. */
function readWooProducts(products, variations = /* @__PURE__ */ new Map()) {
	const currency = products.map((product) => ownText(getOwn(product, "prices"), "currency_code")).find(Boolean);
	return {
		candidates: products.map((product, index) => productOf$5(product, index, variations.get(ownId(product, "id") ?? "") ?? [])),
		...currency === void 0 ? {} : { currency }
	};
}
function productOf$5(product, index, variations) {
	const id = ownId(product, "id") ?? "";
	const slug = decodeAddress(ownText(product, "slug") ?? "");
	const sku = ownText(product, "sku");
	const [image] = ownList(product, "images");
	const src = ownText(image, "src");
	const alt = ownText(image, "alt");
	const choices = ownList(product, "attributes").filter((attribute) => getOwn(attribute, "has_variations") === true || getOwn(attribute, "variation") === true);
	const options = choices.map((attribute) => ({
		name: ownText(attribute, "name") ?? "",
		values: [...ownList(attribute, "terms"), ...ownList(attribute, "options")].flatMap((value) => (typeof value === "string" ? value : ownText(value, "name")) || [])
	}));
	const variants = variations.flatMap((variation) => variantOf(variation, choices));
	const prices = getOwn(product, "prices");
	const hasRange = prices ? Boolean(getOwn(prices, "price_range")) : ownText(product, "type") === "variable";
	return {
		id: slug || id,
		location: `product ${index + 1}`,
		title: ownText(product, "name") ?? "",
		url: ownText(product, "permalink"),
		...src ? { image: {
			src,
			...alt ? { alt } : {}
		} } : {},
		...hasRange && !variants.length ? {} : pricesOf(product),
		...options.length && variants.length ? {
			options,
			variants
		} : {},
		...getOwn(product, "is_in_stock") === false || ownText(product, "stock_status") === "outofstock" ? { available: false } : {},
		ref: { woocommerce: {
			id,
			...slug ? { handle: slug } : {},
			...sku ? { sku } : {}
		} },
		leftOut: leftOutOf(product)
	};
}
function leftOutOf(product) {
	const status = ownText(product, "status");
	if (status !== void 0 && status !== "publish") return "draft";
	if (ownText(product, "catalog_visibility") === "hidden") return "hidden";
	return /external|grouped/.test(ownText(product, "type") ?? "") ? "elsewhere" : void 0;
}
function variantOf(variation, choices) {
	const id = ownId(variation, "id");
	if (id === void 0) return [];
	const own = ownList(variation, "attributes");
	const options = choices.map((choice) => {
		const found = own.find((each) => ownText(each, "name") === ownText(choice, "name"));
		return ownText(found, "value") ?? ownText(found, "option") ?? "";
	});
	const isGone = getOwn(variation, "is_in_stock") === false || ownText(variation, "stock_status") === "outofstock";
	return [{
		id,
		options,
		...pricesOf(variation),
		...isGone ? { available: false } : {}
	}];
}
function pricesOf(product) {
	const prices = getOwn(product, "prices");
	if (prices === void 0) {
		const price = ownText(product, "price") || ownText(product, "regular_price");
		const former = ownText(product, "regular_price");
		if (!price) return {};
		return {
			price,
			...former && former !== price ? { compareAt: former } : {}
		};
	}
	const price = fromMinor(ownText(prices, "price"), prices);
	const former = fromMinor(ownText(prices, "regular_price"), prices);
	if (price === void 0) return {};
	return {
		price,
		...former !== void 0 && former !== price ? { compareAt: former } : {}
	};
}
/** Whole numbers in the shop's own smallest unit, which it names. */
function fromMinor(minor, prices) {
	if (!minor || !/^\d{1,15}$/.test(minor)) return void 0;
	const stated = Number(ownId(prices, "currency_minor_unit") ?? NaN);
	const digits = Number.isInteger(stated) ? Math.min(Math.max(stated, 0), 4) : fractionDigits(ownText(prices, "currency_code") ?? "");
	return (Number(minor) / 10 ** digits).toFixed(digits);
}
// node_modules/fast-xml-parser/src/util.js
var regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
var isName = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
/**
* Dangerous property names that could lead to prototype pollution or security issues
*/
var DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
var criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];
// node_modules/fast-xml-parser/src/validator.js
var defaultOptions$1 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate(xmlData, options) {
	options = Object.assign({}, defaultOptions$1, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
/**
* Read Processing insstructions and skip
* @param {*} xmlData
* @param {*} i
*/
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
var doubleQuote = "\"";
var singleQuote = "'";
/**
* Keep reading xmlData until '<' is found outside the attribute value.
* @param {string} xmlData
* @param {number} i
*/
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
/**
* Walk `attrStr` once, left to right, splitting it into attribute tokens.
*
* This replaces a regex that used to do the same job
* (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
* optional whitespace group followed by a required "non-whitespace" group.
* On a long run of whitespace that never resolves into an attribute name
* (e.g. a tag with thousands of trailing spaces before `>`), the engine
* backtracks the whitespace group one character at a time before giving up
* and moving to the next starting position — one full backtrack per
* position, which is quadratic in the length of the run.
*
* The scan is forward-only: the cursor never moves backwards, so each
* character is visited a constant number of times and the cost is linear
* in the length of the string.
*
* Each returned token mirrors the shape the old regex match array had, so
* the validation logic below (which reads token[1]..token[6]) didn't need
* to change:
*   token.startIndex - where this token begins in attrStr
*   token[1]          - leading whitespace before the name
*   token[2]          - the attribute name
*   token[3]          - whitespace + '=' if present, else undefined
*   token[4]          - marker (any defined value) if a quoted value was found
*   token[5]          - the quote character used ('"' or "'")
*   token[6]          - the value's text, without the surrounding quotes
*
* A malformed leading character (e.g. a stray '=' with no name before it)
* is simply skipped over, one character at a time — the same outcome the
* old regex produced by failing to match at that position and retrying at
* the next one.
*/
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i++;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName(attrName);
}
function validateTagName(tagname) {
	return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}
// node_modules/@nodable/entities/src/entities.js
/**
* Currency Symbols
* @type {Record<string, string>}
*/
var CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
var XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
var COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};
// node_modules/@nodable/entities/src/EntityDecoder.js
/**
* Action constants for `onExternalEntity` and `onInputEntity` hooks.
*
* Use these instead of raw strings to avoid typos:
*
* @example
* import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
* const dec = new EntityDecoder({
*   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
* });
*/
var ENTITY_ACTION = Object.freeze({
	/** Resolve and expand the entity normally. */
	ALLOW: "allow",
	/** Silently skip this entity — it will not be registered. */
	BLOCK: "block",
	/** Throw an error, aborting entity registration entirely. */
	THROW: "throw"
});
var SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
/**
* Validate that an entity name contains no dangerous characters.
* @param {string} name
* @returns {string} the name, unchanged
* @throws {Error} on invalid characters
*/
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
/**
* Merge one or more entity maps into a flat name→string map.
* Accepts either:
*   - plain string values:             { amp: '&' }
*   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
*
* Values containing '&' are skipped (recursive expansion risk).
*
* @param {...object} maps
* @returns {Record<string, string>}
*/
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
var LIMIT_TIER_EXTERNAL = "external";
var LIMIT_TIER_BASE = "base";
var LIMIT_TIER_ALL = "all";
/**
* Resolve `applyLimitsTo` option into a normalised Set of tier strings.
* Accepted values: 'external' | 'base' | 'all' | string[]
* Default: 'external' (only untrusted injected entities are counted).
* @param {string|string[]|undefined} raw
* @returns {Set<string>}
*/
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
var NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
var XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
/**
* Parse the `ncr` constructor option into flat, hot-path-friendly fields.
* @param {object|undefined} ncr
* @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
*/
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
	};
}
/**
* Single-pass, zero-regex entity replacer for XML/HTML content.
*
* Algorithm: scan the string once for '&', read to ';', resolve via map
* or direct codepoint conversion, build output chunks, join once at the end.
*
* Entity lookup priority (highest → lowest):
*   1. input / runtime  (DOCTYPE entities for current document)
*   2. persistent external (survive across documents)
*   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
*
* Both input and external resolve as the 'external' tier for limit purposes.
* Base map entities resolve as the 'base' tier.
*
* Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
* String.fromCodePoint() — no map needed. They count as 'base' tier.
*
* @example
* const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
* replacer.setExternalEntities({ brand: 'Acme' });
*
* const instance = replacer.reset();
* instance.addInputEntities({ version: '1.0' });
* instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
*/
var EntityDecoder = class {
	/**
	* @param {object} [options]
	* @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
	* @param {object}  [options.limit]                 — security limits
	* @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
	* @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
	* @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
	*   Which entity tiers count against the security limits:
	*   - 'external' (default) — only input/runtime + persistent external entities
	*   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
	*   - 'all'                — every entity regardless of tier
	*   - string[]             — explicit combination, e.g. ['external', 'base']
	* @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
	* @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
	* @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
	* @param {object}   [options.ncr]       — Numeric Character Reference controls
	* @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
	*   XML version governing which codepoint ranges are restricted:
	*   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
	*   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
	* @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
	*   Base action for numeric references. Severity order: allow < leave < remove < throw.
	*   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
	*   the effective action is max(onNCR, rangeMinimum).
	* @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
	*   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
	*   Hook called when an external entity is registered via `setExternalEntities()` or
	*   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
	*   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
	*   Hook called when an input entity is registered via `addInputEntities()`. Return
	*   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
	*   `ENTITY_ACTION.THROW` to abort with an error.
	*/
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
		/** @type {Record<string, string>} */
		this._externalMap = Object.create(null);
		/** @type {Record<string, string>} */
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		/** @type {Set<string>} */
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		/** @type {Set<string>} */
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	/**
	* Invoke a registration hook for a single entity name/value pair.
	* Returns true when the entity should be accepted, false when it should be
	* silently skipped (BLOCK), and throws when the hook returns THROW.
	*
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
	* @param {string} name
	* @param {string} value
	* @param {string} context  — used in error messages ('external' | 'input')
	* @returns {boolean}  true = accept, false = skip
	*/
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	/**
	* Replace the full set of persistent external entities.
	* All keys are validated — throws on invalid characters.
	* If `onExternalEntity` is set, it is called once per entry; entries that
	* return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
	* aborts the whole call.
	* @param {Record<string, string | { regex?: RegExp, val: string }>} map
	*/
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	/**
	* Add a single persistent external entity.
	* If `onExternalEntity` is set it is called before the entity is stored;
	* `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
	* @param {string} key
	* @param {string} value
	*/
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	/**
	* Inject DOCTYPE entities for the current document.
	* Also resets per-document expansion counters.
	* If `onInputEntity` is set it is called once per entry; entries returning
	* `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
	* @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
	*/
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	/**
	* Wipe input/runtime entities and reset counters.
	* Call this before processing each new document.
	* @returns {this}
	*/
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	/**
	* Update the XML version used for NCR classification.
	* Call this as soon as the document's `<?xml version="...">` declaration is parsed.
	* @param {1.0|1.1|number} version
	*/
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	/**
	* Replace all entity references in `str` in a single pass.
	*
	* @param {string} str
	* @returns {string}
	*/
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	/**
	* Returns true if a resolved entity of the given tier should count
	* against the expansion/length limits.
	* @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
	* @returns {boolean}
	*/
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	/**
	* Resolve a named entity token (without & and ;).
	* Priority: inputMap > externalMap > baseMap
	* Returns the resolved value tagged with its limit tier.
	*
	* @param {string} name
	* @returns {{ value: string, tier: string }|undefined}
	*/
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	/**
	* Classify a codepoint and return the minimum action level that must be applied.
	* Returns -1 when no minimum is imposed (normal allow path).
	*
	* Ranges checked (in priority order):
	*   1. U+0000            — null, governed by nullNCR (always ≥ remove)
	*   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
	*   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
	*      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
	*
	* @param {number} cp  — codepoint
	* @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
	*/
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	/**
	* Execute a resolved NCR action.
	*
	* @param {number} action   — NCR_LEVEL value
	* @param {string} token    — raw token (e.g. '#38') for error messages
	* @param {number} cp       — codepoint, used only for error messages
	* @returns {string|undefined}
	*   - decoded character string  → 'allow'
	*   - ''                        → 'remove'
	*   - undefined                 → 'leave' (caller must skip past '&' only)
	*   - throws Error              → 'throw'
	*/
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	/**
	* Full NCR resolution pipeline for a numeric token.
	*
	* Steps:
	*   1. Parse the codepoint (decimal or hex).
	*   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
	*   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
	*   4. Classify the codepoint to find the minimum required action level.
	*   5. Resolve effective action = max(onNCR, minimum).
	*   6. Apply and return.
	*
	* @param {string} token  — e.g. '#38', '#x26', '#X26'
	* @returns {string|undefined}
	*   - string (incl. '')  — replacement ('' = remove)
	*   - undefined          — leave original &token; as-is
	*/
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};
// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
var defaultOptions = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
/**
* Validates that a property name is safe to use
* @param {string} propertyName - The property name to validate
* @param {string} optionName - The option field name (for error message)
* @throws {Error} If property name is dangerous
*/
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
/**
* Normalizes processEntities option for backward compatibility
* @param {boolean|object} value 
* @returns {object} Always returns normalized object
*/
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: Infinity,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
var buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};
// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	/** symbol used for metadata */
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};
// node_modules/xml-naming/src/index.js
/**
* xml-naming
* Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
* Covers: Name, NCName, QName, NMToken, NMTokens
*
* XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
* XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
* XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
*/
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
var nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀";
var nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
var nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀";
var buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
var regexes10 = buildRegexes(nameStartChar10, nameChar10);
var regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
var regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
var getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
/**
* Returns true if the string is a valid QName (Qualified Name).
* Allows exactly one colon as a prefix separator: prefix:localName.
* Used for: element and attribute names in namespace-aware XML/SVG.
*
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
*   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
*/
var qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
var skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}
// node_modules/anynum/digitTable.js
/**
* Flat lookup table: maps Unicode code point → ASCII digit (0-9).
* Only decimal digit characters (Unicode category Nd) are included.
*
* Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
* Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
* This gives O(1) lookup with no branching, no bisect, no loop.
*
* Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
* Acceptable for a one-time init; lookup is a single array index.
*/
var SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
var HIGH_MAP = /* @__PURE__ */ new Map();
var LOW_MAX = 65535;
var TABLE_OFFSET = 1632;
var TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}
// node_modules/anynum/anynum.js
var CHAR_0 = 48;
var CHAR_9 = 57;
var CHAR_MINUS = 45;
var MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
/**
* Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
* and normalize Unicode minus variants to ASCII '-' (U+002D).
*
* Non-digit, non-minus characters are passed through unchanged.
*
* Performance design:
* - Fast path: if the string has no convertible characters, return it unchanged
*   (zero allocation).
* - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
* - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
* - Minus variants: checked inline with a small fixed Set.
*
* @param {string} str
* @returns {string}
*/
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}
// node_modules/strnum/strnum.js
var hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
var binRegex = /^0b[01]+$/;
var octRegex = /^0o[0-7]+$/;
var numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
var consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
var eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
/**
* 
* @param {string} numStr without leading zeros
* @returns 
*/
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
/**
* Handle infinite values based on user option
* @param {string} str - original input string
* @param {number} num - parsed number (Infinity or -Infinity)
* @param {object} options - user options
* @returns {string|number|null} based on infinity option
*/
function handleInfinity(str, num, options) {
	const isPositive = num === Infinity;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}
// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}
// node_modules/path-expression-matcher/src/Expression.js
/**
* Expression - Parses and stores a tag pattern expression
* 
* Patterns are parsed once and stored in an optimized structure for fast matching.
* 
* @example
* const expr = new Expression("root.users.user");
* const expr2 = new Expression("..user[id]:first");
* const expr3 = new Expression("root/users/user", { separator: '/' });
*/
var Expression = class {
	/**
	* Create a new Expression
	* @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
	* @param {Object} options - Configuration options
	* @param {string} options.separator - Path separator (default: '.')
	*/
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	/**
	* Parse pattern string into segments
	* @private
	* @param {string} pattern - Pattern to parse
	* @returns {Array} Array of segment objects
	*/
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	/**
	* Parse a single segment
	* @private
	* @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
	* @returns {Object} Segment object
	*/
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	/**
	* Get the number of segments
	* @returns {number}
	*/
	get length() {
		return this.segments.length;
	}
	/**
	* Check if expression contains deep wildcard
	* @returns {boolean}
	*/
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	/**
	* Check if expression has attribute conditions
	* @returns {boolean}
	*/
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	/**
	* Check if expression has position selectors
	* @returns {boolean}
	*/
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	/**
	* Get string representation
	* @returns {string}
	*/
	toString() {
		return this.pattern;
	}
};
// node_modules/path-expression-matcher/src/ExpressionSet.js
/**
* ExpressionSet - An indexed collection of Expressions for efficient bulk matching
*
* Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
* them at insertion time by depth and terminal tag name. At match time, only
* the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
* lookup plus O(small bucket) matches.
*
* Three buckets are maintained:
*  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
*  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
*  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
*
* @example
* import { Expression, ExpressionSet } from 'fast-xml-tagger';
*
* // Build once at config time
* const stopNodes = new ExpressionSet();
* stopNodes.add(new Expression('root.users.user'));
* stopNodes.add(new Expression('root.config.setting'));
* stopNodes.add(new Expression('..script'));
*
* // Query on every tag — hot path
* if (stopNodes.matchesAny(matcher)) { ... }
*/
var ExpressionSet = class {
	constructor() {
		/** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		/** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		/** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
		this._deepWildcards = [];
		/** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		/** @type {Set<string>} pattern strings already added — used for deduplication */
		this._patterns = /* @__PURE__ */ new Set();
		/** @type {boolean} whether the set is sealed against further additions */
		this._sealed = false;
	}
	/**
	* Add an Expression to the set.
	* Duplicate patterns (same pattern string) are silently ignored.
	*
	* @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
	* @returns {this} for chaining
	* @throws {TypeError} if called after seal()
	*
	* @example
	* set.add(new Expression('root.users.user'));
	* set.add(new Expression('..script'));
	*/
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	/**
	* Add multiple expressions at once.
	*
	* @param {import('./Expression.js').default[]} expressions - Array of Expression instances
	* @returns {this} for chaining
	*
	* @example
	* set.addAll([
	*   new Expression('root.users.user'),
	*   new Expression('root.config.setting'),
	* ]);
	*/
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	/**
	* Check whether a pattern string is already present in the set.
	*
	* @param {import('./Expression.js').default} expression
	* @returns {boolean}
	*/
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	/**
	* Number of expressions in the set.
	* @type {number}
	*/
	get size() {
		return this._patterns.size;
	}
	/**
	* Seal the set against further modifications.
	* Useful to prevent accidental mutations after config is built.
	* Calling add() or addAll() on a sealed set throws a TypeError.
	*
	* @returns {this}
	*/
	seal() {
		this._sealed = true;
		return this;
	}
	/**
	* Whether the set has been sealed.
	* @type {boolean}
	*/
	get isSealed() {
		return this._sealed;
	}
	/**
	* Test whether the matcher's current path matches any expression in the set.
	*
	* Evaluation order (cheapest → most expensive):
	*  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
	*  2. Depth-only wildcard bucket — O(1) lookup, rare
	*  3. Deep-wildcard list         — always checked, but usually small
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {boolean} true if any expression matches the current path
	*
	* @example
	* if (stopNodes.matchesAny(matcher)) {
	*   // handle stop node
	* }
	*/
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	/**
	* Find and return the first Expression that matches the matcher's current path.
	*
	* Uses the same evaluation order as matchesAny (cheapest → most expensive):
	*  1. Exact depth + tag bucket
	*  2. Depth-only wildcard bucket
	*  3. Deep-wildcard list
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {import('./Expression.js').default | null} the first matching Expression, or null
	*
	* @example
	* const expr = stopNodes.findMatch(matcher);
	* if (expr) {
	*   // access expr.config, expr.pattern, etc.
	* }
	*/
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};
// node_modules/path-expression-matcher/src/Matcher.js
/**
* MatcherView - A lightweight read-only view over a Matcher's internal state.
*
* Created once by Matcher and reused across all callbacks. Holds a direct
* reference to the parent Matcher so it always reflects current parser state
* with zero copying or freezing overhead.
*
* Users receive this via {@link Matcher#readOnly} or directly from parser
* callbacks. It exposes all query and matching methods but has no mutation
* methods — misuse is caught at the TypeScript level rather than at runtime.
*
* @example
* const matcher = new Matcher();
* const view = matcher.readOnly();
*
* matcher.push("root", {});
* view.getCurrentTag(); // "root"
* view.getDepth();      // 1
*/
var MatcherView = class {
	/**
	* @param {Matcher} matcher - The parent Matcher instance to read from.
	*/
	constructor(matcher) {
		this._matcher = matcher;
	}
	/**
	* Get the path separator used by the parent matcher.
	* @returns {string}
	*/
	get separator() {
		return this._matcher.separator;
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {*}
	*/
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this._matcher.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		return this._matcher.matches(expression);
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
/**
* Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
*
* The matcher maintains a stack of nodes representing the current path from root to
* current tag. It only stores attribute values for the current (top) node to minimize
* memory usage. Sibling tracking is used to auto-calculate position and counter.
*
* Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
* user callbacks — it always reflects current state with no Proxy overhead.
*
* @example
* const matcher = new Matcher();
* matcher.push("root", {});
* matcher.push("users", {});
* matcher.push("user", { id: "123", type: "admin" });
*
* const expr = new Expression("root.users.user");
* matcher.matches(expr); // true
*/
var Matcher = class {
	/**
	* Create a new Matcher.
	* @param {Object} [options={}]
	* @param {string} [options.separator='.'] - Default path separator
	*/
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	/**
	* Push a new tag onto the path.
	* @param {string} tagName
	* @param {Object|null} [attrValues=null]
	* @param {string|null} [namespace=null]
	* @param {Object|null} [options=null]
	* @param {string[]} [options.keep] - Names of attributes (from attrValues)
	*/
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	/**
	* Pop the last tag from the path.
	* @returns {Object|undefined} The popped node
	*/
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	/**
	* Update current node's attribute values.
	* Useful when attributes are parsed after push.
	* @param {Object} attrValues
	*/
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* Unlike getAttrValue(), this works regardless of how deep the path has
	* gone since the attribute was pushed — but only for attribute names that
	* were explicitly marked with `keep` at push time. Cost is proportional to
	* the number of currently-kept attributes (typically 0-3), not path depth.
	* @param {string} attrName
	* @returns {*} the value, or undefined if no ancestor kept this attribute
	*/
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this.path.map((n) => n.tag);
	}
	/**
	* Reset the path to empty.
	*/
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	/**
	* @private
	*/
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	/**
	* @private
	*/
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	/**
	* @private
	*/
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	/**
	* Create a snapshot of current state.
	* @returns {Object}
	*/
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	/**
	* Restore state from snapshot.
	* @param {Object} snapshot
	*/
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	/**
	* Return the read-only {@link MatcherView} for this matcher.
	*
	* The same instance is returned on every call — no allocation occurs.
	* It always reflects the current parser state and is safe to pass to
	* user callbacks without risk of accidental mutation.
	*
	* @returns {MatcherView}
	*
	* @example
	* const view = matcher.readOnly();
	* // pass view to callbacks — it stays in sync automatically
	* view.matches(expr);       // ✓
	* view.getCurrentTag();     // ✓
	* // view.push(...)         // ✗ method does not exist — caught by TypeScript
	*/
	readOnly() {
		return this._view;
	}
};
// node_modules/is-unsafe/src/contexts/html.js
/**
* HTML context patterns.
*
* Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
* All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
*
* Each entry is { pattern: RegExp, id: string, description: string }
* so callers can inspect which rule fired if they need to.
*/
var HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];
// node_modules/is-unsafe/src/contexts/xml.js
/**
* XML context patterns.
*
* Detects injection vectors that are specifically dangerous when a string
* is inserted into an XML document (not HTML rendering context).
*
* Key distinction from HTML: these patterns target parser-level attacks —
* things that can confuse or subvert an XML parser, trigger external entity
* resolution, or inject DTD content. HTML rendering concerns (XSS) belong
* in the HTML context.
*/
var XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];
// node_modules/is-unsafe/src/contexts/svg.js
/**
* SVG context patterns.
*
* SVG is XML-based but renders in browsers, giving it a unique attack surface
* that combines XML parser behaviour with browser rendering and JavaScript execution.
*
* Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
* (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
*/
var SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];
// node_modules/is-unsafe/src/contexts/sql.js
/**
* SQL context patterns — high-precision rules only.
*
* These rules have very low false-positive risk and are safe to apply to
* general user text (names, descriptions, search queries, etc.).
* All patterns are ReDoS-safe — unlike the `sql-injection` npm package
* which has an active CVE on its own detection regexes.
*
* For exhaustive coverage including noisier heuristics (comment sequences,
* hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
* Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
* not to general free-text fields.
*/
var SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];
// node_modules/is-unsafe/src/contexts/shell.js
/**
* SHELL context patterns.
*
* Detects shell injection vectors and path traversal patterns.
* Designed for use when a string will be passed to a shell command,
* used as a file path, or interpolated into OS-level operations.
*/
var SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];
// node_modules/is-unsafe/src/contexts/redos.js
/**
* REDOS context patterns.
*
* Detects strings that, if used as regular expressions, could cause
* catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
*
* These patterns detect the structural forms that lead to exponential or
* polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
*
* Use this context when user-supplied strings will be compiled into RegExp objects.
*/
var REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];
// node_modules/is-unsafe/src/contexts/nosql.js
var sep$1 = "[\"'\\s]*:";
var NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep$1}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep$1}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep$1}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep$1}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep$1}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep$1}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep$1}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep$1}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep$1}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep$1}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep$1}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep$1}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep$1}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];
// node_modules/is-unsafe/src/contexts/log.js
/**
* LOG context patterns.
*
* Detects injection vectors that are dangerous when a string is written
* to a log file, passed to a logging framework, or interpolated into
* a log message that will be parsed or displayed.
*
* Attack categories:
*   1. CRLF injection — injects fake log lines by embedding newlines
*   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
*   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
*      if the log message is passed through a template engine
*   4. Null byte injection — truncates log entries in some implementations
*   5. ANSI escape injection — manipulates terminal output when logs are
*      tailed in a terminal (colour codes, cursor movement, etc.)
*
* Note: Newline characters (\n, \r) will produce false positives for
* multi-line legitimate values. Use this context only for single-line
* log field values (usernames, IDs, request parameters, etc.).
*/
var LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];
// node_modules/is-unsafe/src/contexts/sql-strict.js
/**
* SQL-STRICT context patterns.
*
* Extends the base 'SQL' context with three additional rules that are
* effective at detecting real injections but carry a higher false-positive
* risk on general free-text input.
*
* Use 'SQL-STRICT' when:
*   - The string is specifically a SQL fragment or database identifier
*   - You control the input domain (e.g. a dedicated SQL search field)
*   - You can tolerate occasional false positives in exchange for broader coverage
*
* Use 'SQL' (not STRICT) when:
*   - The field is general user text (names, descriptions, comments)
*   - False positives would block legitimate content (e.g. "see note -- above")
*
* Rules moved here from 'SQL' due to false-positive risk:
*
*   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
*   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
*   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
*/
var SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
var SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];
// node_modules/is-unsafe/src/util/decode-entities.js
/**
* Decode the HTML character references that matter for markup-context
* detection.
*
* Browsers decode character references in attribute values before they
* interpret a URL, so `javascript&#58;alert(1)` in an href is the
* `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
* without this step such payloads slip through.
*
* Deliberately NOT a full entity decoder. It decodes only:
*   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
*                   trailing ; optional — browsers accept both)
*   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
*   - named refs    &colon;  &Tab;  &NewLine;
*       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
*       like a browser (so `&COLON;` and `&colon` are not decoded).
*       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
*       so `java&Tab;script:` is still a javascript: URL.
*
* It does NOT decode &amp; (single pass only), so double-encoded text such as
* "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
*
* All quantifiers are bounded; no ReDoS risk.
*
* @param {string} input
* @returns {string}
*/
var NAMED = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
var ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}
// node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
/**
* @typedef {{ id: string, description: string, pattern: RegExp }} Rule
*/
/**
* @typedef {Rule[]} PatternList
*/
/**
* @typedef {Object} MatchResult
* @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
* @property {string} id          - Rule identifier
* @property {string} description - Human-readable description of what was matched
* @property {RegExp} pattern     - The pattern that matched
*/
/**
* @param {unknown} value
*/
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
/**
* @param {unknown} context
*/
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
/**
* Normalise any valid context arg into an array of PatternLists.
*
* @param {Rule[]|Rule[][]|RegExp} context
* @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
*/
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
/**
* For markup contexts, return an entity-decoded copy of `value` to test
* alongside the raw input, or null when there is nothing extra to test.
*
* @param {string} value
* @param {Rule[]} list
* @returns {string|null}
*/
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
/**
* Test value against a single PatternList. Returns the first MatchResult or null.
*
* @param {string} value
* @param {Rule[]} list
* @returns {MatchResult|null}
*/
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
/**
* Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
*
* @param {string} value - The string to test
* @param {PatternList | PatternList[] | RegExp} context
*   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
*   - An array of PatternLists — returns true if unsafe in **any** of them
*   - A custom RegExp — returns true if the pattern matches
* @returns {boolean}
*
* @example
* import { isUnsafe, HTML, SQL } from 'is-unsafe';
*
* isUnsafe('<script>alert(1)<\/script>', HTML)       // true
* isUnsafe('hello world', HTML)                     // false
* isUnsafe('value', [HTML, SQL])                    // false
* isUnsafe('value', /my-pattern/i)                  // false
*/
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}
// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
/**
* Extract raw attributes (without prefix) from prefixed attribute map
* @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
* @param {object} options - Parser options containing attributeNamePrefix
* @returns {object} Raw attributes for matcher
*/
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* Extract namespace from raw tag name
* @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
* @returns {string|undefined} Namespace or undefined
*/
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
/**
* @param {string} val
* @param {string} tagName
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
* @param {boolean} dontTrim
* @param {boolean} hasAttributes
* @param {boolean} isLeafNode
* @param {boolean} escapeEntities
*/
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
var attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
	return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = attrValue(matches[i]);
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (attrValue(matches[i]) !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
var parseXml = function(xmlData) {
	const options = this.options;
	const crlfPositions = options.captureMetaData ? [] : void 0;
	xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
		if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
		return "\n";
	} : "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
	let low = 0;
	let high = crlfPositions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (crlfPositions[middle] < index) low = middle + 1;
		else high = middle;
	}
	return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
/**
* @param {object} val - Entity object with regex and val properties
* @param {string} tagName - Tag name
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
*/
function replaceEntitiesValue(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
/**
* @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
* @param {Matcher} matcher - Current path matcher
*/
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
/**
* Returns the tag Expression and where it is ending handling single-double quotes situation
* @param {string} xmlData 
* @param {number} i starting index
* @returns 
*/
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (code === 34 || code === 39) {
			index = xmlData.indexOf(xmlData[index], index + 1);
			if (index === -1) return;
		} else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
/**
* find paired tag for a stop node
* @param {string} xmlData 
* @param {string} tagName 
* @param {number} i 
*/
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	let lenient = false;
	let nextGt = -1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
			if (tagData) {
				if (tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			} else {
				lenient = true;
				if (nextGt < i) {
					nextGt = xmlData.indexOf(">", i);
					if (nextGt === -1) return;
				}
				const nextLt = xmlData.indexOf("<", i + 1);
				if (nextLt === -1 || nextLt > nextGt) {
					const exp = xmlData.substring(i + 1, nextGt);
					const sep = exp.search(/\s/);
					if ((sep === -1 ? exp : exp.substring(0, sep)) === tagName && exp[exp.length - 1] !== "/") openTagCount++;
					i = nextGt;
				}
			}
		}
	}
}
function parseValue(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}
// node_modules/fast-xml-parser/src/xmlparser/node2json.js
var METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
/**
* Helper function to strip attribute prefix from attribute map
* @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
* @param {string} prefix - Attribute prefix to remove (e.g., "@_")
* @returns {object} Attributes without prefix (e.g., {"class": "code"})
*/
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* 
* @param {array} node 
* @param {any} options 
* @param {Matcher} matcher - Path matcher instance
* @returns 
*/
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
/**
* @param {array} arr 
* @param {object} options 
* @param {Matcher} matcher - Path matcher instance
* @returns object
*/
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}
// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	/**
	* Parse XML dats to JS object 
	* @param {string|Uint8Array} xmlData 
	* @param {boolean|Object} validationOption 
	*/
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	/**
	* Add Entity which is not by default supported by this library
	* @param {string} key 
	* @param {string} value 
	*/
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	/**
	* Returns a Symbol that can be used to access the metadata
	* property on a node.
	* 
	* If Symbol is not available in the environment, an ordinary property is used
	* and the name of the property is here returned.
	* 
	* The XMLMetaData property is only present when `captureMetaData`
	* is true in the options.
	*/
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};
// src/project/import/files/xml.ts
var MAX_DEPTH$1 = 12;
/** The entries of a product feed as rows, whatever prefix its names have and however deep they stand. */
function readXmlRows(text) {
	let tree;
	try {
		tree = new XMLParser({
			removeNSPrefix: true,
			ignoreAttributes: false,
			attributeNamePrefix: "@",
			parseTagValue: false,
			parseAttributeValue: false,
			processEntities: false,
			trimValues: true
		}).parse(text);
	} catch {
		return failure("NOT_WHOLE");
	}
	const entries = [];
	const walk = (value, depth) => {
		if (depth > MAX_DEPTH$1) return;
		if (Array.isArray(value)) return value.forEach((each) => walk(each, depth));
		if (!isTree(value)) return;
		if (["id", "title"].every((key) => Object.hasOwn(value, key)) && [
			"price",
			"image_link",
			"availability",
			"link"
		].some((key) => Object.hasOwn(value, key)) && !Object.hasOwn(value, "entry") && !Object.hasOwn(value, "item")) entries.push(value);
		else Object.keys(value).forEach((key) => walk(value[key], depth + 1));
	};
	walk(tree, 0);
	return success(entries.map(rowOf));
}
var rowOf = (entry, index) => ({
	location: `entry ${index + 1}`,
	get(...names) {
		for (const name of names) {
			const text = Object.hasOwn(entry, name) ? textOf$1(entry[name]) : "";
			if (text) return text;
		}
		return "";
	}
});
/** Of several the first; of a link of Atom its address. */
function textOf$1(value) {
	if (typeof value === "string") return value.trim();
	if (Array.isArray(value)) return textOf$1(value[0]);
	if (!isTree(value)) return "";
	const inner = Object.hasOwn(value, "#text") ? value["#text"] : value["@href"];
	return typeof inner === "string" ? inner.trim() : "";
}
// src/project/import/readCatalogueFile.ts
/** What a file is, by what is in it: names and endings are as people left them. */
/** Larger files are whole shops' archives, and would fill the memory. */
var MAX_BYTES = 134217728;
var KINDS = "Expected: a Shopify, WooCommerce, Wix or Meta CSV, a Google product feed as XML, CSV or TSV, or the JSON of Shopify’s or WooCommerce’s products.";
/** @param name - for messages. @param baseUrl - the shop's address, where it is known. */
function readCatalogueFile(bytes, name, baseUrl) {
	const unknown = (why) => failure({
		code: "FILE_NOT_RECOGNISED",
		message: `${name} ${why}. ${KINDS}`
	});
	if (bytes.length > 134217728) return failure({
		code: "FILE_UNREADABLE",
		message: `${name} has ${Math.round(bytes.length / 2 ** 20)} MB; at most ${MAX_BYTES / 2 ** 20} MB are read. Export fewer columns or fewer products.`
	});
	const text = decodeText(bytes);
	const trimmed = text.replace(/^[\ufeff\s]+/, "");
	if (trimmed === "") return unknown("is empty");
	const program = madeBy(bytes, text);
	if (program) return unknown(program);
	if (/^[[{]/.test(trimmed)) return readJson$1(trimmed, name, baseUrl);
	if (/^(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script|meta|div|p)\b/i.test(trimmed)) return unknown("is a web page, such as a sign-in: export the file anew");
	if (trimmed.startsWith("<")) {
		const rows = readXmlRows(trimmed);
		if (!rows.ok) return unknown("is not whole XML, as when a download was cut off: export it anew");
		return rows.value.length ? success({
			...readMerchantCenter(rows.value, "Google product feed (XML)"),
			baseUrl
		}) : unknown("is XML without products (entries with an id, a title and a link or a price)");
	}
	const table = readTable(text);
	if (!table.ok) return unknown(`cannot be read as a table: ${table.error}`);
	const { value } = table;
	if (value.headers.length > 1 && value.rows.length === 0) return unknown("has names of columns and no rows: export the products anew");
	const found = isShopifyCsv(value) ? readShopifyCsv(value) : isWixCsv(value) ? readWixCsv(value) : isWooCsv(value) ? readWooCsv(value) : isMerchantCenterTable(value) ? readMerchantCenter(value.rows, "Google or Meta product feed (table)") : null;
	return found ? success({
		...found,
		baseUrl
	}) : unknown(`has columns of no known export: ${value.headers.slice(0, 12).join(", ").slice(0, 300)}`);
}
/** What a file is that is no text, in words that say what to do. */
function madeBy(bytes, text) {
	const begins = (...first) => first.every((byte, index) => bytes[index] === byte);
	if (begins(80, 75)) return "is a spreadsheet or an archive: save it as CSV";
	if (begins(208, 207, 17, 224)) return "is an Excel file: save it as CSV";
	if (begins(31, 139)) return "is a packed file (gzip): unpack it first";
	if (begins(37, 80, 68, 70)) return "is a PDF: export the products as CSV";
	return /[\0-\x08\x0e-\x1a]/.test(text.slice(0, 4e3)) ? "is no text file" : null;
}
function readJson$1(text, name, baseUrl) {
	let raw;
	try {
		raw = JSON.parse(text);
	} catch (error) {
		return failure({
			code: "FILE_UNREADABLE",
			message: `${name} is not whole JSON: ${error instanceof Error ? error.message : String(error)}. Load it again.`
		});
	}
	const listed = Array.isArray(raw) ? raw : [
		"products",
		"data",
		"items"
	].flatMap((key) => Array.isArray(getOwn(raw, key)) ? [ownList(raw, key)] : [])[0];
	const single = getOwn(raw, "product") ?? raw;
	const products = listed ?? [single];
	const base = {
		baseUrl,
		isWhole: listed !== void 0
	};
	const passedOver = (read) => read.length === products.length ? [] : [`${products.length - read.length} of ${products.length} entries have not what a product has, and were passed over.`];
	if (getOwn(raw, "version") === 1 && getOwn(raw, "videos") !== void 0) return success({
		kind: "Reelshelf feed",
		...readFeedProducts(products),
		...base,
		notes: []
	});
	const shopify = products.filter(isShopifyProduct);
	if (shopify.length) return success({
		kind: "Shopify JSON",
		...readShopifyProducts(shopify, baseUrl),
		...base,
		notes: passedOver(shopify)
	});
	const woo = products.filter(isWooProduct);
	if (woo.length) return success({
		kind: "WooCommerce JSON",
		...readWooProducts(woo),
		...base,
		notes: passedOver(woo)
	});
	return failure({
		code: "FILE_NOT_RECOGNISED",
		message: `${name} is JSON without ${products.length === 0 ? "any product in it" : "products of a known shape"}. ${KINDS}`
	});
}
// src/project/import/shops/answers.ts
/** `undefined` for anything but a good answer of JSON. */
function jsonOf(answer) {
	if (answer === null || answer.status !== 200) return void 0;
	try {
		return JSON.parse(decodeText(answer.bytes));
	} catch {
		return;
	}
}
/** Empty for anything but a good answer. */
var textOf = (answer) => answer?.status === 200 ? decodeText(answer.bytes) : "";
// src/cart/kit/price.ts
/**
* Money from a platform's integer.
*
* @param minor - e.g. `2800`; text is taken too, since WooCommerce writes numbers as text.
* @param scale - how many decimals `minor` has. Shopify: always 2, in every currency. WooCommerce: says so itself.
* @returns with the currency's usual decimals (`"2800"` for yen, `"28.00"` for dollars); `undefined` for what is not an amount.
*/
function moneyFromMinor(minor, scale, currency) {
	const value = typeof minor === "string" && /^\d+$/.test(minor) ? Number(minor) : minor;
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0 || !currency || !/^[A-Z]{3}$/.test(currency)) return void 0;
	return inCurrency(value / 10 ** scale, currency);
}
/** Money from a platform's decimal number, `28.5` or `"28.5"`, with the currency's usual decimals; `undefined` for what is not an amount. */
function moneyFromDecimal(amount, currency) {
	const value = typeof amount === "string" && /^\d+(\.\d+)?$/.test(amount) ? Number(amount) : amount;
	return typeof value === "number" && value >= 0 && Number.isFinite(value) && typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? inCurrency(value, currency) : void 0;
}
var inCurrency = (value, currency) => ({
	amount: value.toFixed(fractionDigits(currency)),
	currency
});
/** `{ price, compareAt }` with what is known; a compare-at price that is not higher is left out. */
function prices(price, compareAt) {
	const isOffer = price && compareAt && Number(compareAt.amount) > Number(price.amount);
	return {
		...price ? { price } : {},
		...isOffer ? { compareAt } : {}
	};
}
// src/project/import/shops/apiPages.ts
/** Lists that an API gives page by page. */
var NO_LIST = {
	kind: "absent",
	message: "its answer has no list of products"
};
/** A list, or `undefined` for anything else: no list is not an empty shop. */
function listIn(value, key) {
	const found = getOwn(value, key);
	return Array.isArray(found) ? found : void 0;
}
/**
* Reads on until the last page or the limit. A page that costs the server too much is asked for again with half as many; one that does
* not come ends the list, and what came before it counts.
*/
async function readList({ signal, onProgress }, limit, maxPageSize, readPage) {
	const items = [];
	const seen = /* @__PURE__ */ new Set();
	let count = maxPageSize;
	let from;
	let answer;
	while (!signal.aborted) {
		const page = await readPage(count, from);
		const found = page.ok ? page.value.items : void 0;
		if (!page.ok || !found) {
			const refusal = page.ok ? NO_LIST : page.error;
			if (refusal.kind === "costly" && count > 1) {
				count = Math.floor(count / 2);
				continue;
			}
			if (answer === void 0) return failure(refusal);
			const note = `The shop stopped answering after ${items.length} products (${refusal.message}); run the import again for the rest.`;
			return success({
				items,
				answer,
				isWhole: false,
				notes: [note]
			});
		}
		answer ??= page.value.answer;
		items.push(...found);
		onProgress(`${items.length} products`);
		const { next } = page.value;
		if (next === null || seen.has(next) || found.length === 0) return success({
			items: items.slice(0, limit),
			answer,
			isWhole: next === null && items.length <= limit,
			notes: []
		});
		if (items.length >= limit) break;
		seen.add(next);
		from = next;
	}
	return success({
		items: items.slice(0, limit),
		answer,
		isWhole: false,
		notes: []
	});
}
/** For whoever runs the import. @param platform - `Saleor`. */
var refusedBy = (platform, address, { kind, message }) => failure({
	code: "SHOP_REFUSED",
	message: kind === "absent" ? `${address} does not answer as a ${platform} server does: ${message}. See that it is the address of the API, not of the shop’s pages.` : `${address} (${platform}) says: ${message}. Nothing was changed.`
});
// src/project/import/shops/graphql.ts
/** What servers say of a request that asks for too much at once. */
var COSTLY = /complex|\bcost|too (large|many|expensive)|cannot take more|maximum page size|limit exceeded/i;
/** The answer's `data`. */
async function askGraphql(client, { url, headers }, query, variables = {}) {
	const body = bodyOf(await client.send(url, {
		headers,
		json: {
			query,
			variables
		}
	}));
	if (!body.ok) return body;
	const [error] = ownList(body.value, "errors");
	const data = getOwn(body.value, "data");
	if (error === void 0 && typeof data === "object" && data !== null) return success(data);
	const message = ownText(error, "message") || ownText(getOwn(error, "extensions"), "code");
	const code = ownText(getOwn(error, "extensions"), "code") ?? "";
	if (error === void 0 && data === void 0) return failure({
		kind: "absent",
		message: "its answer is no GraphQL"
	});
	const kind = /UNAUTH|FORBIDDEN|ACCESS_DENIED/i.test(code) ? "key" : COSTLY.test(`${message} ${code}`) ? "costly" : "said";
	return failure({
		kind,
		message: short(message ?? "nothing more")
	});
}
/** The JSON of an API's answer, whatever its status; a word on anything else. */
function bodyOf(answer) {
	if (answer === null) return failure({
		kind: "absent",
		message: "no answer came"
	});
	const { status, headers } = answer;
	if (status === 401 || status === 403) return failure({
		kind: "key",
		message: `it answered ${status}`
	});
	if (status >= 300 && status < 400) return failure({
		kind: "absent",
		message: `it sends on to ${short(headers.get("location") ?? "nowhere")}, and a key is for one address only`
	});
	try {
		return success(JSON.parse(decodeText(answer.bytes)));
	} catch {
		return failure({
			kind: "absent",
			message: `it answered ${status} and no JSON`
		});
	}
}
var short = (text) => text.replace(/\s+/g, " ").trim().slice(0, 200);
// src/project/import/shops/bigcommerce.ts
/** A BigCommerce shop through its GraphQL Storefront API. Its pages tell nobody the numbers that its cart goes by. */
/** As many as the API gives. */
var MAX_PAGE_SIZE$4 = 50;
var WHERE$2 = "the control panel under Settings → API → Storefront API tokens";
var PRICES = `
  gross: prices(includeTax: true) { price { value currencyCode } basePrice { value } }
  net: prices { price { value currencyCode } basePrice { value } }
`;
var PRODUCTS$2 = `
  query ($first: Int!, $after: String) {
    site {
      settings { tax { pdp } }
      products(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            entityId
            name
            path
            availabilityV2 { status }
            inventory { isInStock }
            defaultImage { url(width: 800) altText }
            ${PRICES}
            variants(first: 50) {
              pageInfo { hasNextPage }
              edges {
                node {
                  entityId
                  sku
                  isPurchasable
                  inventory { isInStock }
                  ${PRICES}
                  productOptions(first: 9) {
                    edges {
                      node {
                        displayName
                        ... on MultipleChoiceOption {
                          values(first: 1) { edges { node { label } } }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;
/** What of a page's text shows BigCommerce: what the shelf looks for there. */
var isBigCommercePage = (html) => /\bBCData\b|\bstencilBootstrap\b|data-cart-item-add|\.bigcommerce\.com\/s-/.test(html);
var importBigCommerce = async (address, client, world, { limit }, access) => {
	const { origin } = new URL(address);
	const key = access.keyFor("bigcommerce");
	if (!key) return failure(keyNeeded("bigcommerce", origin, "a Storefront API token", WHERE$2));
	const api = {
		url: `${origin}/graphql`,
		headers: { authorization: `Bearer ${key}` }
	};
	const list = await readList(world, limit, MAX_PAGE_SIZE$4, async (first, after) => {
		const reply = await askGraphql(client, api, PRODUCTS$2, {
			first,
			after
		});
		if (!reply.ok) return reply;
		const products = ownAt(reply.value, "site.products");
		const hasNext = ownAt(products, "pageInfo.hasNextPage") === true;
		return success({
			items: listIn(products, "edges")?.map((edge) => getOwn(edge, "node")),
			next: hasNext ? ownText(getOwn(products, "pageInfo"), "endCursor") ?? null : null,
			answer: reply.value
		});
	});
	if (!list.ok) return list.error.kind === "key" ? failure(keyRefused("bigcommerce", origin, WHERE$2)) : refusedBy("BigCommerce", origin, list.error);
	const { items, answer, isWhole, notes } = list.value;
	const shown = ownAt(answer, "site.settings.tax.pdp") === "EX" ? "net" : "gross";
	const candidates = items.map((item, index) => productOf$4(item, index, shown));
	return success({
		kind: "BigCommerce",
		candidates,
		currency: currencyOf(candidates),
		baseUrl: origin,
		isWhole,
		notes
	});
};
var nodes = (from, path) => ownList(ownAt(from, path), "edges").map((edge) => getOwn(edge, "node"));
function paidIn(node, shown) {
	const currency = ownAt(node, `${shown}.price.currencyCode`);
	const money = (name) => moneyFromDecimal(ownAt(node, `${shown}.${name}.value`), currency);
	return prices(money("price"), money("basePrice"));
}
function productOf$4(product, index, shown) {
	const id = ownId(product, "entityId") ?? "";
	const title = ownText(product, "name") ?? "";
	const path = ownText(product, "path") ?? "";
	const slug = /([^/]+)\/?$/.exec(path)?.[1] ?? "";
	const options = [];
	const isSold = ownAt(product, "availabilityV2.status") !== "Unavailable" && ownAt(product, "inventory.isInStock") !== false;
	const isCut = ownAt(product, "variants.pageInfo.hasNextPage") === true;
	const variants = (isCut ? [] : nodes(product, "variants")).map((variant) => {
		const chosen = nodes(variant, "productOptions").map((option, optionIndex) => {
			const value = ownText(nodes(option, "values")[0], "label") ?? "";
			const known = options[optionIndex] ??= {
				name: ownText(option, "displayName") ?? "",
				values: []
			};
			if (value && !known.values.includes(value)) known.values.push(value);
			return value;
		});
		const isGone = ownAt(variant, "inventory.isInStock") === false || getOwn(variant, "isPurchasable") === false;
		return {
			id: ownId(variant, "entityId") ?? "",
			sku: ownText(variant, "sku") || void 0,
			options: chosen,
			...paidIn(variant, shown),
			...isGone ? { available: false } : {}
		};
	});
	const src = ownText(getOwn(product, "defaultImage"), "url");
	return {
		id: slug || id,
		location: `product ${index + 1}`,
		title,
		url: path || void 0,
		...src ? { image: {
			src,
			alt: ownText(getOwn(product, "defaultImage"), "altText") || void 0
		} } : {},
		...variants.length ? {} : isCut ? {} : paidIn(product, shown),
		...isSold ? {} : { available: false },
		...options.length ? { options } : {},
		variants,
		ref: { bigcommerce: { id } },
		leftOut: isFee([slug, title]) ? "fee" : void 0
	};
}
// src/project/import/shops/medusaRegion.ts
/** The one that is meant: by its id, by a country in it, by its currency, or because it is the only one. */
function regionOf(regions, base, { region, currency }) {
	const wanted = region?.toLowerCase();
	const isIn = (each) => ownText(each, "id") === region || ownList(each, "countries").some((country) => ownText(country, "iso_2") === wanted);
	const byCurrency = regions.filter((each) => ownText(each, "currency_code") === currency?.toLowerCase());
	const [found, second] = region !== void 0 ? regions.filter(isIn) : regions.length === 1 ? regions : byCurrency;
	const id = ownText(found, "id");
	if (id !== void 0 && (region !== void 0 || second === void 0)) return success(id);
	const named = regions.slice(0, 8).map((each) => `${ownText(each, "id")} (${[ownText(each, "name"), ownText(each, "currency_code")?.toUpperCase()].filter(Boolean).join(", ")})`);
	return failure({
		code: "SETTING_NEEDED",
		message: `${base} has prices by region${region === void 0 ? "" : `, and none is "${region}"`}. Name one with --region, by its id or a country of it: ${named.join("; ") || "but it has none yet; make one in the admin under Settings → Regions"}.`
	});
}
// src/project/import/shops/medusa.ts
/** A Medusa server, through its Store API: prices are those of a region. */
var MAX_PAGE_SIZE$3 = 100;
var WHERE$1 = "the admin under Settings → Publishable API keys";
var FIELDS = "handle,title,thumbnail,images.url,type.value,*options,*variants,*variants.options,*variants.calculated_price";
var STOCK_FIELDS = "variants.inventory_quantity,variants.manage_inventory,variants.allow_backorder";
var importMedusa = async (address, client, world, { limit }, access) => {
	const base = address.replace(/\/(store\/?)?$/, "");
	if (access.platform === void 0 && !await isMedusa(base, client)) return null;
	const key = access.keyFor("medusa");
	if (!key) return failure(keyNeeded("medusa", base, "a publishable key", WHERE$1));
	const send = async (route, query) => readAnswer(await client.send(`${base}/store/${route}?${new URLSearchParams(query)}`, { headers: { "x-publishable-api-key": key } }));
	const refused = (refusal) => refusal.kind === "key" ? failure(keyRefused("medusa", base, WHERE$1)) : refusedBy("Medusa", base, refusal);
	const regions = await send("regions", {
		limit: "200",
		fields: "id,name,currency_code,*countries"
	});
	if (!regions.ok) return refused(regions.error);
	const all = listIn(regions.value, "regions");
	if (!all) return refused({
		kind: "absent",
		message: "its answer has no list of regions"
	});
	const region = regionOf(all, base, access);
	if (!region.ok) return region;
	const channel = access.channel ? { sales_channel_id: access.channel } : {};
	let fields = `${FIELDS},${STOCK_FIELDS}`;
	const notes = [];
	const list = await readList(world, limit, MAX_PAGE_SIZE$3, async (count, from) => {
		const offset = Number(from ?? 0);
		const query = {
			region_id: region.value,
			...channel,
			limit: String(count),
			offset: String(offset)
		};
		let reply = await send("products", {
			...query,
			order: "id",
			fields
		});
		if (!reply.ok && /inventory availability/i.test(reply.error.message) && fields !== FIELDS) {
			fields = FIELDS;
			notes.push("The key belongs to several sales channels, so nothing is known of stock. Name one with --channel sc_….");
			reply = await send("products", {
				...query,
				order: "id",
				fields
			});
		}
		if (!reply.ok) return reply;
		const items = listIn(reply.value, "products");
		const end = offset + (items?.length ?? 0);
		const total = ownNumber(reply.value, "count") ?? end;
		return success({
			items,
			next: end < total ? end : null,
			answer: reply.value
		});
	});
	if (!list.ok) return refused(list.error);
	const { items, isWhole } = list.value;
	const candidates = items.map(productOf$3);
	const unpriced = candidates.filter(({ variants = [] }) => !variants.some(({ price }) => price !== void 0)).length;
	return success({
		kind: "Medusa",
		candidates,
		currency: currencyOf(candidates),
		baseUrl: base,
		isWhole,
		notes: [
			...list.value.notes,
			...notes,
			...unpriced > 0 ? [`${unpriced} products have no price in the region ${region.value}; name another with --region.`] : [],
			NO_PAGES
		]
	});
};
/** It says itself that it wants a key, before it is given one. */
async function isMedusa(base, client) {
	const body = bodyOf(await client.send(`${base}/store/regions`, { headers: { accept: "application/json" } }));
	return body.ok && /publishable/i.test(ownText(body.value, "message") ?? "");
}
function readAnswer(answer) {
	const body = bodyOf(answer);
	if (!body.ok || answer?.status === 200) return body;
	const message = ownText(body.value, "message") ?? `it answered ${answer?.status}`;
	return failure({
		kind: /publishable/i.test(message) ? "key" : "said",
		message
	});
}
function productOf$3(product, index) {
	const id = ownText(product, "id") ?? "";
	const handle = ownText(product, "handle") ?? "";
	const title = ownText(product, "title") ?? "";
	const items = [...ownList(product, "variants")].sort((one, other) => (ownNumber(one, "variant_rank") ?? 0) - (ownNumber(other, "variant_rank") ?? 0));
	const find = (from, key, optionId) => ownList(from, "options").find((option) => ownText(option, key) === optionId);
	const optionIds = items.length > 1 ? ownList(items[0], "options").flatMap(optionIdOf) : [];
	const valueOf = (variant, optionId) => ownText(find(variant, "option_id", optionId), "value") ?? "";
	const variants = items.map((variant) => {
		const paid = getOwn(variant, "calculated_price");
		const currency = ownText(paid, "currency_code")?.toUpperCase();
		const isGone = getOwn(variant, "manage_inventory") === true && getOwn(variant, "allow_backorder") !== true && (ownNumber(variant, "inventory_quantity") ?? 1) <= 0;
		return {
			id: ownText(variant, "id") ?? "",
			sku: ownText(variant, "sku") || void 0,
			options: optionIds.map((optionId) => valueOf(variant, optionId)),
			...prices(moneyFromDecimal(getOwn(paid, "calculated_amount"), currency), moneyFromDecimal(getOwn(paid, "original_amount"), currency)),
			...isGone ? { available: false } : {}
		};
	});
	const options = optionIds.map((optionId) => ({
		name: ownText(find(product, "id", optionId), "title") ?? "",
		values: [...new Set(items.flatMap((variant) => valueOf(variant, optionId) || []))]
	}));
	const src = ownText(product, "thumbnail") || ownText(ownList(product, "images")[0], "url");
	return {
		id: handle || id,
		location: `product ${index + 1}`,
		title,
		...src ? { image: { src } } : {},
		...variants.every(({ available }) => available === false) ? { available: false } : {},
		...options.length ? { options } : {},
		variants,
		ref: { medusa: {
			id,
			...handle ? { handle } : {}
		} },
		leftOut: isFee([
			handle,
			title,
			ownText(getOwn(product, "type"), "value") ?? ""
		]) ? "fee" : void 0
	};
}
var optionIdOf = (option) => ownText(option, "option_id") ?? [];
// src/project/import/shops/saleor.ts
/** A Saleor server: products of one channel, which decides currency, prices and stock. */
var MAX_PAGE_SIZE$2 = 100;
var IS_SALEOR = "query { shop { name } }";
var PRODUCTS$1 = `
  query ($channel: String!, $first: Int!, $after: String) {
    products(channel: $channel, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          slug
          name
          isAvailableForPurchase
          productType { name }
          media { url alt type }
          pricing { displayGrossPrices }
          variants {
            id
            sku
            quantityAvailable
            pricing {
              price { gross { amount currency } net { amount currency } }
              priceUndiscounted { gross { amount currency } net { amount currency } }
            }
            attributes(variantSelection: VARIANT_SELECTION) { attribute { name } values { name } }
          }
        }
      }
    }
  }
`;
var importSaleor = async (address, client, world, { limit }, access) => {
	const base = address.replace(/\/(graphql\/?)?$/, "");
	const api = {
		url: `${base}/graphql/`,
		headers: {}
	};
	const { channel } = access;
	if (access.platform === void 0 || !channel) {
		const shop = await askGraphql(client, api, IS_SALEOR);
		if (!shop.ok || ownText(getOwn(shop.value, "shop"), "name") === void 0) return access.platform === void 0 ? null : refusedBy("Saleor", base, shop.ok ? {
			kind: "absent",
			message: "it has no shop"
		} : shop.error);
	}
	if (!channel) return failure({
		code: "SETTING_NEEDED",
		message: `${base} is a Saleor server, which sells by channels. Name yours with --channel, such as --channel default-channel: its slug stands in the dashboard under Configuration → Channels.`
	});
	const list = await readList(world, limit, MAX_PAGE_SIZE$2, async (first, after) => {
		const reply = await askGraphql(client, api, PRODUCTS$1, {
			channel,
			first,
			after
		});
		if (!reply.ok) return reply;
		const products = getOwn(reply.value, "products");
		const hasNext = ownAt(products, "pageInfo.hasNextPage") === true;
		return success({
			items: products === null ? [] : listIn(products, "edges")?.map((edge) => getOwn(edge, "node")),
			next: hasNext ? ownText(getOwn(products, "pageInfo"), "endCursor") ?? null : null,
			answer: reply.value
		});
	});
	if (!list.ok) return refusedBy("Saleor", base, list.error);
	const { items, isWhole, notes } = list.value;
	if (items.length === 0 && !world.signal.aborted) return failure({
		code: "SHOP_REFUSED",
		message: `${base} shows nobody any product in the channel "${channel}". See that it is the channel’s slug, from the dashboard under Configuration → Channels, and that the channel is active.`
	});
	const candidates = items.map(productOf$2);
	return success({
		kind: "Saleor",
		candidates,
		currency: currencyOf(candidates),
		baseUrl: base,
		isWhole,
		notes: [...notes, NO_PAGES]
	});
};
function productOf$2(product, index) {
	const id = ownText(product, "id") ?? "";
	const slug = ownText(product, "slug") ?? "";
	const title = ownText(product, "name") ?? "";
	const amount = ownAt(product, "pricing.displayGrossPrices") === false ? "net" : "gross";
	const items = ownList(product, "variants");
	const chosenIn = (variant) => ownList(variant, "attributes").map((attribute) => ({
		name: ownText(getOwn(attribute, "attribute"), "name") ?? "",
		value: ownList(attribute, "values").flatMap((value) => ownText(value, "name") ?? []).join(", ")
	}));
	const names = chosenIn(items[0]).map(({ name }) => name);
	const variants = items.map((variant) => {
		const pricing = getOwn(variant, "pricing");
		const money = (key) => {
			const found = ownAt(pricing, `${key}.${amount}`);
			return moneyFromDecimal(getOwn(found, "amount"), getOwn(found, "currency"));
		};
		const chosen = chosenIn(variant);
		const isGone = !pricing || getOwn(variant, "quantityAvailable") === 0;
		return {
			id: ownText(variant, "id") ?? "",
			sku: ownText(variant, "sku") || void 0,
			options: names.map((name) => chosen.find((each) => each.name === name)?.value ?? ""),
			...prices(money("price"), money("priceUndiscounted")),
			...isGone ? { available: false } : {}
		};
	});
	const options = names.map((name, optionIndex) => ({
		name,
		values: [...new Set(variants.flatMap(({ options: own }) => own?.[optionIndex] || []))]
	}));
	const image = ownList(product, "media").find((media) => ownText(media, "type") === "IMAGE");
	const src = ownText(image, "url");
	const isSold = getOwn(product, "isAvailableForPurchase") !== false && variants.some(({ available }) => available !== false);
	return {
		id: slug || id,
		location: `product ${index + 1}`,
		title,
		...src ? { image: {
			src,
			alt: ownText(image, "alt") || void 0
		} } : {},
		...isSold ? {} : { available: false },
		...options.length ? { options } : {},
		variants,
		ref: { saleor: {
			id,
			...slug ? { handle: slug } : {}
		} },
		leftOut: isFee([
			slug,
			title,
			ownText(getOwn(product, "productType"), "name") ?? ""
		]) ? "fee" : void 0
	};
}
// src/project/import/shops/storefrontVideos.ts
/** The videos that a product of Shopify's has, as its Storefront API tells them. */
var VIDEOS = `
  media(first: 10) {
    nodes {
      ... on Video {
        previewImage { url width height }
        sources { url format width height }
      }
    }
  }
`;
function videosOf$1(product) {
	const handle = ownText(product, "handle") ?? "";
	return ownList(getOwn(product, "media"), "nodes").filter((media) => ownList(media, "sources").length > 0).map((media, index) => {
		const poster = getOwn(media, "previewImage");
		const src = ownText(poster, "url");
		return {
			id: `${handle.slice(0, 100)}-video-${index + 1}`,
			product: handle,
			title: ownText(product, "title") ?? "",
			...src ? { poster: {
				src,
				...sizeOf(poster)
			} } : {},
			sources: ownList(media, "sources").flatMap((source) => {
				return [{
					type: ownText(source, "format") === "mp4" ? "mp4" : "hls",
					src: ownText(source, "url") ?? "",
					...sizeOf(source)
				}];
			})
		};
	});
}
function sizeOf(value) {
	const [width, height] = ["width", "height"].map((key) => Number(getOwn(value, key)));
	return width && height ? {
		width,
		height
	} : {};
}
// src/project/import/shops/shopifyStorefront.ts
/** A Shopify shop through its Storefront API: what is left where a headless shop has no `products.json`. */
var VERSION = "2026-04";
var WHERE = "Shopify’s admin under Sales channels → Headless → your storefront (Public access token)";
var MAX_PAGE_SIZE$1 = 50;
var queryOf = (withVideos) => `
  query ($first: Int!, $after: String, $country: CountryCode) @inContext(country: $country) {
    products(first: $first, after: $after, sortKey: ID) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        handle
        title
        productType
        onlineStoreUrl
        availableForSale
        featuredImage { url altText }
        options { name optionValues { name } }
        variants(first: 100) {
          pageInfo { hasNextPage }
          nodes {
            id
            sku
            availableForSale
            price { amount currencyCode }
            compareAtPrice { amount currencyCode }
            selectedOptions { name value }
          }
        }
        priceRange { minVariantPrice { amount currencyCode } maxVariantPrice { amount currencyCode } }
        ${withVideos ? VIDEOS : ""}
      }
    }
  }
`;
/** Small requests are answered without a key; then fewer products come at a time. */
var importShopifyStorefront = async (address, client, world, { limit, withVideos }, access) => {
	const { origin } = new URL(address);
	const key = access.keyFor("shopify-storefront");
	const api = {
		url: `${origin}/api/${VERSION}/graphql.json`,
		headers: key ? { "x-shopify-storefront-access-token": key } : {}
	};
	const country = /^[a-z]{2}$/i.test(access.region ?? "") ? access.region?.toUpperCase() : void 0;
	const list = await readList(world, limit, MAX_PAGE_SIZE$1, async (first, after) => {
		const reply = await askGraphql(client, api, queryOf(withVideos), {
			first,
			after,
			country
		});
		if (!reply.ok) return reply;
		const products = getOwn(reply.value, "products");
		const cursor = ownText(getOwn(products, "pageInfo"), "endCursor") ?? null;
		const hasNext = ownAt(products, "pageInfo.hasNextPage") === true;
		return success({
			items: listIn(products, "nodes"),
			next: hasNext ? cursor : null,
			answer: reply.value
		});
	});
	if (!list.ok) {
		if (list.error.kind === "key") return {
			ok: false,
			error: keyRefused("shopify-storefront", origin, WHERE)
		};
		if (list.error.kind === "absent" && access.platform === void 0) return null;
		return refusedBy("Shopify", origin, list.error);
	}
	const { items, isWhole, notes } = list.value;
	const candidates = items.map(productOf$1);
	return success({
		kind: "Shopify Storefront API",
		candidates,
		videos: items.flatMap(videosOf$1),
		currency: currencyOf(candidates),
		baseUrl: origin,
		isWhole,
		notes: [...notes, ...candidates.some(({ url }) => url === void 0) ? [NO_PAGES] : []]
	});
};
var money = (value) => moneyFromDecimal(getOwn(value, "amount"), getOwn(value, "currencyCode"));
var numberIn = (id) => /\/(\d+)(?:\?|$)/.exec(id ?? "")?.[1] ?? "";
function productOf$1(product, index) {
	const handle = ownText(product, "handle") ?? "";
	const title = ownText(product, "title") ?? "";
	const options = ownList(product, "options").flatMap((option) => {
		const values = ownList(option, "optionValues").flatMap((value) => ownText(value, "name") || []);
		return values.length === 0 || values[0] === "Default Title" ? [] : [{
			name: ownText(option, "name") ?? "",
			values
		}];
	});
	const [lowest, highest] = ["minVariantPrice", "maxVariantPrice"].map((end) => money(ownAt(product, `priceRange.${end}`)));
	const isCut = ownAt(product, "variants.pageInfo.hasNextPage") === true;
	const variants = isCut ? [] : ownList(getOwn(product, "variants"), "nodes").map((variant) => {
		const chosen = ownList(variant, "selectedOptions");
		const valueOf = (name) => ownText(chosen.find((each) => ownText(each, "name") === name), "value") ?? "";
		return {
			id: numberIn(ownText(variant, "id")),
			sku: ownText(variant, "sku") || void 0,
			options: options.map(({ name }) => valueOf(name)),
			...prices(money(getOwn(variant, "price")), money(getOwn(variant, "compareAtPrice"))),
			...getOwn(variant, "availableForSale") === false ? { available: false } : {}
		};
	});
	const src = ownText(getOwn(product, "featuredImage"), "url");
	const id = numberIn(ownText(product, "id"));
	return {
		id: handle,
		location: `product ${index + 1}`,
		title,
		url: ownText(product, "onlineStoreUrl"),
		...src ? { image: {
			src,
			alt: ownText(getOwn(product, "featuredImage"), "altText") || void 0
		} } : {},
		...isCut && lowest?.amount === highest?.amount ? { price: lowest } : {},
		...getOwn(product, "availableForSale") === false ? { available: false } : {},
		...options.length && variants.length ? { options } : {},
		variants,
		ref: { shopify: {
			handle,
			...id ? { id } : {}
		} },
		leftOut: isFee([
			handle,
			title,
			ownText(product, "productType") ?? "",
			...options.map(({ name }) => name)
		]) ? "fee" : void 0
	};
}
// src/project/import/shops/vendure.ts
/** A Vendure server, through its Shop API. */
/** As many as a server gives that was not told otherwise. */
var MAX_PAGE_SIZE = 100;
var IS_VENDURE = "query { activeChannel { currencyCode } }";
var PRODUCTS = `
  query ($take: Int!, $skip: Int!) {
    products(options: { take: $take, skip: $skip, sort: { id: ASC } }) {
      totalItems
      items {
        id
        slug
        name
        featuredAsset { preview }
        optionGroups { id name }
        variants {
          id
          sku
          currencyCode
          priceWithTax
          stockLevel
          options { name groupId }
        }
      }
    }
  }
`;
var importVendure = async (address, client, world, { limit }, access) => {
	const url = new URL(address);
	if (url.pathname === "/") url.pathname = "/shop-api";
	const token = access.channel ?? access.keyFor("vendure");
	const api = {
		url: url.href,
		headers: token ? { "vendure-token": token } : {}
	};
	if (access.platform === void 0) {
		const channel = await askGraphql(client, {
			...api,
			headers: {}
		}, IS_VENDURE);
		if (!(channel.ok ? ownAt(channel.value, "activeChannel.currencyCode") !== void 0 : /channel/i.test(channel.error.message) && channel.error.kind === "said")) return null;
	}
	const list = await readList(world, limit, MAX_PAGE_SIZE, async (take, from) => {
		const skip = Number(from ?? 0);
		const reply = await askGraphql(client, api, PRODUCTS, {
			take,
			skip
		});
		if (!reply.ok) return reply;
		const products = getOwn(reply.value, "products");
		const items = listIn(products, "items");
		const end = skip + (items?.length ?? 0);
		const total = Number(getOwn(products, "totalItems"));
		return success({
			items,
			next: end < total ? end : null,
			answer: reply.value
		});
	});
	if (!list.ok) {
		if (/channel/i.test(list.error.message)) return {
			ok: false,
			error: {
				...keyNeeded("vendure", url.href, "its channel’s own token", "the Admin under Settings → Channels (Token)"),
				...token ? { code: "KEY_REFUSED" } : {}
			}
		};
		return refusedBy("Vendure", url.href, list.error);
	}
	const { items, isWhole, notes } = list.value;
	const candidates = items.map((item, index) => productOf(item, index, access.precision ?? 2));
	return success({
		kind: "Vendure",
		candidates,
		currency: currencyOf(candidates),
		baseUrl: url.origin,
		isWhole,
		notes: [...notes, NO_PAGES]
	});
};
function productOf(product, index, precision) {
	const id = ownId(product, "id") ?? "";
	const slug = ownText(product, "slug") ?? "";
	const title = ownText(product, "name") ?? "";
	const groups = ownList(product, "optionGroups");
	const variants = ownList(product, "variants").map((variant) => {
		const chosen = ownList(variant, "options");
		const isGone = /^(OUT_OF_STOCK|0)$/.test(ownText(variant, "stockLevel") ?? "");
		return {
			id: ownId(variant, "id") ?? "",
			sku: ownText(variant, "sku") || void 0,
			options: groups.map((group) => ownText(chosen.find((option) => ownId(option, "groupId") === ownId(group, "id")), "name") ?? ""),
			price: moneyFromMinor(getOwn(variant, "priceWithTax"), precision, ownText(variant, "currencyCode")),
			...isGone ? { available: false } : {}
		};
	});
	const options = groups.map((group, optionIndex) => ({
		name: ownText(group, "name") ?? "",
		values: [...new Set(variants.flatMap(({ options: own }) => own?.[optionIndex] || []))]
	}));
	const src = ownText(getOwn(product, "featuredAsset"), "preview");
	return {
		id: slug || id,
		location: `product ${index + 1}`,
		title,
		...src ? { image: { src } } : {},
		...variants.every(({ available }) => available === false) ? { available: false } : {},
		...options.length ? { options } : {},
		variants,
		ref: { vendure: {
			id,
			...slug ? { handle: slug } : {}
		} },
		leftOut: isFee([slug, title]) ? "fee" : void 0
	};
}
// src/project/import/shops/apis.ts
var importers = {
	"shopify-storefront": importShopifyStorefront,
	medusa: importMedusa,
	vendure: importVendure,
	saleor: importSaleor,
	bigcommerce: importBigCommerce
};
/** The shop whose platform the merchant has named. */
var importFromPlatform = (platform, address, client, world, limits, access) => importers[platform](address.replace(/\/$/, ""), client, world, limits, access);
/**
* Asks the address what it is: with no key, before one is shown to it.
*
* @param page - what it answers to a visitor; `''` where it has no page.
*/
async function importDetectedApi(address, page, client, world, limits, access) {
	const { origin, hostname } = new URL(address);
	const run = (platform, at) => importFromPlatform(platform, at, client, world, limits, access);
	if (isBigCommercePage(page)) return access.keyFor("bigcommerce") ? run("bigcommerce", origin) : null;
	const shop = hostname.endsWith(".myshopify.com") ? origin : shopifyIn(page);
	if (shop !== null) {
		const found = await run("shopify-storefront", shop);
		if (found) return found;
	}
	for (const platform of [
		"medusa",
		"vendure",
		"saleor"
	]) {
		if (world.signal.aborted) return null;
		const found = await run(platform, address);
		if (found) return found;
	}
	return null;
}
/** A headless Shopify shop's pages name the shop behind them. */
function shopifyIn(page) {
	const shops = new Set([...page.matchAll(/\b([a-z0-9][a-z0-9-]{1,80})\.myshopify\.com\b/gi)].map(([, name = ""]) => name.toLowerCase()));
	const [only] = shops;
	return shops.size === 1 ? `https://${only}.myshopify.com` : null;
}
// src/tools/retryAfter.ts
/** The header `Retry-After`, seconds or an HTTP date, as milliseconds from now; `null` for anything else. */
function parseRetryAfter(header, nowMs) {
	if (header === null || header.trim() === "") return null;
	const seconds = Number(header);
	if (Number.isFinite(seconds)) return seconds >= 0 ? seconds * 1e3 : null;
	const atMs = Date.parse(header);
	return Number.isNaN(atMs) ? null : Math.max(0, atMs - nowMs);
}
// src/project/import/shops/shopClient.ts
var ANSWER_MS = 3e4;
var MAX_WAIT_MS = 6e4;
var MAX_TRIES = 3;
/** @param maxBytes - of one answer; what is longer is not read to its end. */
function createShopClient(world, maxBytes, pauseMs) {
	const failures = [];
	let isFirst = true;
	const wait = (ms) => new Promise((resolve) => {
		const end = () => {
			stop();
			world.signal.removeEventListener("abort", end);
			resolve();
		};
		const stop = world.env.setTimer(end, ms);
		world.signal.addEventListener("abort", end);
	});
	const client = {
		failures,
		pauseMs,
		get: (url) => client.send(url, { headers: {} }),
		async send(url, request) {
			for (let attempt = 1; !world.signal.aborted; attempt++) {
				if (!isFirst) await wait(client.pauseMs);
				isFirst = false;
				const answer = await send(url, request, world, maxBytes);
				if (!answer.ok) {
					failures.push(`${url}: ${answer.error}`);
					return null;
				}
				const { status, headers } = answer.value;
				if (!(status === 429 || status === 503 || status === 430) || attempt === MAX_TRIES) return answer.value;
				const retryAfterMs = parseRetryAfter(headers.get("retry-after"), world.env.nowMs());
				await wait(Math.min(retryAfterMs ?? 2e3 * attempt, MAX_WAIT_MS));
			}
			return null;
		}
	};
	return client;
}
async function send(url, { headers, json }, { env, signal, version }, maxBytes) {
	const isApi = json !== void 0 || Object.keys(headers).length > 0;
	try {
		const response = await env.fetch(url, {
			headers: {
				"user-agent": `reelshelf/${version} (import of a catalogue)`,
				accept: "application/json, text/html;q=0.9, */*;q=0.5",
				...json === void 0 ? {} : { "content-type": "application/json" },
				...headers
			},
			...json === void 0 ? {} : {
				method: "POST",
				body: JSON.stringify(json)
			},
			redirect: isApi ? "manual" : "follow",
			signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)])
		});
		const final = safeUrl(response.url || url, url);
		if (final === null) return failure(`it leads to ${response.url}, which is not asked`);
		const bytes = await readUpTo(response, maxBytes);
		if (bytes === null) return failure(`its answer has more than ${Math.round(maxBytes / 2 ** 20)} MB`);
		return success({
			url: final,
			status: response.status,
			type: response.headers.get("content-type") ?? "",
			bytes,
			headers: response.headers
		});
	} catch (error) {
		return failure(whyNoAnswer(error));
	}
}
async function readUpTo(response, maxBytes) {
	const reader = response.body?.getReader();
	if (!reader) return /* @__PURE__ */ new Uint8Array();
	const parts = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done || !value) break;
		length += value.length;
		if (length > maxBytes) {
			await reader.cancel();
			return null;
		}
		parts.push(value);
	}
	return new Uint8Array(Buffer.concat(parts));
}
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
		return parseLoose(!text.includes("\"") && /&(?:quot|#0?34|#x22);/i.test(text) ? text.replace(/&(?:quot|#0?34|#x22);/gi, "\"").replace(/&amp;/g, "&") : text);
	}
}
function unprefixed(value, depth) {
	if (typeof value !== "object" || value === null || depth > 20) return value;
	if (Array.isArray(value)) return value.map((each) => unprefixed(each, depth + 1));
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ""), unprefixed(each, depth + 1)]));
}
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
/** `https://schema.org/OutOfStock/`, `schema:OutOfStock`, `out of stock`, `{"@id": …}`, a list of one: the bare name in small letters. */
function nameOf$1(value) {
	const [first] = list(value);
	const text = typeof first === "object" ? ownText(first, "@id") ?? ownText(first, "@value") ?? ownText(first, "name") ?? "" : String(first ?? "");
	return (/([^/#:]+)[/#\s]*$/.exec(text)?.[1] ?? "").toLowerCase().replace(/[^a-z]/g, "");
}
/** What kinds it is of; schema.org's own context has the names without their sign, too. */
var kindsOf = (node) => list(getOwn(node, "@type") ?? getOwn(node, "type")).map(nameOf$1);
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
// src/cart/kit/plainText.ts
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	hellip: "…",
	euro: "€",
	pound: "£",
	yen: "¥"
};
/** Shops write names and messages as HTML; what is wanted is their text, without letting HTML near the page. */
var plainText$1 = (html = "") => html.replace(/<[^<>]*>/g, "").replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
	if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] ?? whole : whole;
	const point = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
	return point > 31 && point <= 1114111 ? String.fromCodePoint(point) : "";
}).trim();
// src/cart/kit/page/jsonLdPrice.ts
/** Which of the prices that markup states is the one that a shopper pays for one piece today, and how a price is written there. */
/** What the product cost before. */
var isFormer = (specification) => /^(listprice|strikethrough(price)?|msrp|srp|suggestedretailprice|regularprice)$/.test(nameOf$1(getOwn(specification, "priceType")));
/** Whether it is what anybody pays for one piece: an offer, or a specification of a price. */
function isForOne(stated) {
	const has = (key) => (getOwn(stated, key) ?? "") !== "";
	const quantity = getOwn(stated, "eligibleQuantity");
	const least = Number(getOwn(quantity, "minValue") ?? getOwn(quantity, "value") ?? 1);
	return !(has("validForMemberTier") || has("eligibleTransactionVolume") || least > 1 || /business|reseller|publicinstitution/.test(nameOf$1(getOwn(stated, "eligibleCustomerType"))) || /lease|rent/.test(nameOf$1(getOwn(stated, "businessFunction"))) || has("priceComponentType") || has("billingDuration") || has("billingIncrement") || /charge/.test(nameOf$1(getOwn(stated, "@type"))) || /^(invoiceprice|minimumadvertisedprice)$/.test(nameOf$1(getOwn(stated, "priceType"))) || isPerUnit(stated));
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
	const text = typeof value === "string" ? plainText$1(value) : value;
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
	const name = nameOf$1(availability);
	return /^pre(order|sale)$/.test(name) ? "preorder" : /^((on|availableon)?backorder|madetoorder)$/.test(name) ? "backorder" : void 0;
};
function stockOf(value) {
	const said = list(value).map((each) => {
		const name = nameOf$1(each);
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
var isOffer = (value) => nameOf$1(getOwn(value, "@type")).endsWith("offer") || [
	"price",
	"lowPrice",
	"priceSpecification",
	"availability"
].some((key) => getOwn(value, key) !== void 0);
/** @param around - what the offer says that these stand in. @param stocks - takes what each says of stock, with a price or without. */
function readOffers(holder, around, reading, stocks) {
	return current(membersOf(getOwn(holder, "offers"), isOffer).map(reading.resolve).filter(isForOne), reading.nowMs).flatMap((offer) => {
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
	const isRegular = (each) => nameOf$1(getOwn(each, "priceType")) === "regularprice";
	const now = current(usual.length ? usual : forOne.filter(isRegular), nowMs);
	const all = (key) => now.flatMap((each) => read(each, key) ?? []);
	const low = read(offer, "lowPrice");
	const first = lowest([read(offer, "price") ?? [], low ?? []].flat()) ?? lowest(all("price")) ?? lowest(all("minPrice"));
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
		...prices(first.price, first.compareAt),
		...isFrom ? { isFrom } : {},
		...first.sale ? { sale: first.sale } : {}
	};
}
/** Available when one of them is; unknown when none is and one does not say. */
var stockOfAll = (stocks) => stocks.includes(true) ? true : stocks.includes(void 0) ? void 0 : false;
var lowest = (all) => [...all].sort((a, b) => Number(a.price.amount) - Number(b.price.amount))[0];
// src/tools/isSamePage.ts
/**
* Whether an address is of the page at `pageUrl`, whatever each says beyond that (campaigns, a variant). Shops may have one path for all
* products and name them in the query: what both name there has to be the same.
*/
function isSamePage(url, pageUrl) {
	const [wanted, here] = [new URL(url, pageUrl), new URL(pageUrl)];
	const isSame = ([name, value]) => (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
	return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}
// src/project/import/shops/pageChoices.ts
/** What a product page's markup says of a product's variants: a group of products, or one product with several offers. */
/** schema.org's properties that variants differ in, with what a shopper calls them. */
var PROPERTIES = {
	color: "Color",
	size: "Size",
	material: "Material",
	pattern: "Pattern",
	scent: "Scent",
	flavor: "Flavor",
	width: "Width",
	height: "Height",
	weight: "Weight"
};
function choicesOn({ node, variants }, resolve, url) {
	if (variants.length > 0) return variants.map((variant) => choiceOf(variant, variant, resolve, url));
	const offers = list(getOwn(node, "offers")).map(resolve).flatMap((offer) => {
		const inner = list(getOwn(offer, "offers")).map(resolve);
		return inner.length > 0 ? inner : [offer];
	});
	if (offers.length < 2) return [];
	const currency = ownText(resolve(getOwn(node, "offers")), "priceCurrency");
	return offers.map((offer) => {
		const item = resolve(getOwn(offer, "itemOffered"));
		const priced = {
			offers: [offer],
			priceCurrency: currency
		};
		return choiceOf({
			...asObject(offer),
			...asObject(item)
		}, priced, resolve, url);
	});
}
var asObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
/** @param node - what it is chosen and named by. @param priced - what has its offers. */
function choiceOf(node, priced, resolve, url) {
	const quote = offerOf(priced, { resolve });
	const offer = resolve(list(getOwn(priced, "offers"))[0]);
	const addresses = [
		ownText(node, "url"),
		ownText(offer, "url"),
		ownText(node, "@id")
	];
	const shopify = handleIn(url) ? addresses.map((address) => /[?&]variant=(\d+)/.exec(address ?? "")?.[1]).find(Boolean) : void 0;
	const sku = ownId(node, "sku") ?? ownId(offer, "sku");
	return {
		id: shopify ?? ownId(node, "productID") ?? sku ?? "",
		isShopify: shopify !== void 0,
		sku,
		title: ownText(node, "name") ?? "",
		chosen: chosenIn(node, resolve),
		...quote?.price ? { price: quote.price } : {},
		...quote?.compareAt ? { compareAt: quote.compareAt } : {},
		...quote?.available === false ? { available: false } : {}
	};
}
function chosenIn(node, resolve) {
	const known = Object.entries(PROPERTIES).map(([key, name]) => ({
		name,
		value: wordOf(getOwn(node, key), resolve)
	}));
	const more = list(getOwn(node, "additionalProperty")).map((each) => {
		const property = resolve(each);
		return {
			name: ownText(property, "name") ?? "",
			value: wordOf(property, resolve)
		};
	});
	return [...known, ...more.filter(({ name }) => !known.some((each) => each.name === name && each.value))];
}
/** `Red`, `{ name: 'L' }`, `{ value: 30, unitCode: 'MLT' }`, a list of these. */
function wordOf(value, resolve) {
	const [first] = list(value);
	if (typeof first === "string" || typeof first === "number") return String(first);
	const found = resolve(first);
	const unit = ownText(found, "unitText") ?? "";
	const amount = ownId(found, "value");
	if (amount !== void 0) return `${amount} ${unit}`.trim();
	return nameOf$1(getOwn(found, "@type")) === "propertyvalue" ? "" : ownText(found, "name") ?? "";
}
var handleIn = (url) => {
	const handle = /\/products\/([^/?#]+)/.exec(url)?.[1];
	return handle === void 0 ? void 0 : decodeAddress(handle);
};
// src/project/import/shops/robots.ts
function readRobots(text) {
	const sitemaps = [];
	const groups = [];
	let isNaming = false;
	for (const line of text.split(/\r\n?|\n/).slice(0, 2e4)) {
		const [, key = "", value = ""] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
		const name = key.toLowerCase();
		if (name === "sitemap") sitemaps.push(value);
		if (name === "user-agent") {
			if (!isNaming) groups.push({
				agents: [],
				rules: [],
				delayS: 0
			});
			groups.at(-1)?.agents.push(value.toLowerCase());
		}
		if (name === "allow" || name === "disallow") {
			if (value) groups.at(-1)?.rules.push({
				isAllowed: name === "allow",
				path: value
			});
		}
		const group = groups.at(-1);
		if (name === "crawl-delay" && group) group.delayS = Number(value) || 0;
		if (name) isNaming = name === "user-agent";
	}
	const own = groups.filter(({ agents }) => agents.some((agent) => agent === "reelshelf"));
	const mine = own.length ? own : groups.filter(({ agents }) => agents.includes("*"));
	const rules = mine.flatMap((group) => group.rules);
	return {
		sitemaps,
		delayS: Math.max(0, ...mine.map(({ delayS }) => delayS)),
		mayVisit(url) {
			const { pathname, search } = new URL(url);
			const path = `${pathname}${search}`;
			const [best] = rules.filter((rule) => fits(rule.path, path)).sort((a, b) => b.path.length - a.path.length || Number(b.isAllowed) - Number(a.isAllowed));
			return best?.isAllowed ?? true;
		}
	};
}
/** `*` stands for anything, `$` for the end. Without patterns made of a stranger's text. */
function fits(rule, path) {
	const isWholePath = rule.endsWith("$");
	const parts = (isWholePath ? rule.slice(0, -1) : rule).split("*");
	let at = 0;
	for (const [index, part] of parts.entries()) {
		const found = path.indexOf(part, at);
		if (found < 0 || index === 0 && found !== 0) return false;
		at = found + part.length;
	}
	return !isWholePath || at === path.length || parts.at(-1) === "" || path.endsWith(parts.at(-1) ?? "");
}
// src/project/import/shops/pages.ts
/** Any other shop: what its product pages say of themselves for search engines, found through its sitemap. */
var MAX_SITEMAPS = 20;
var MAX_DELAY_S = 10;
async function importPages(origin, client, world, { limit }) {
	const robots = readRobots(textOf(await client.get(`${origin}/robots.txt`)));
	client.pauseMs = Math.max(client.pauseMs, Math.min(robots.delayS, MAX_DELAY_S) * 1e3);
	const listed = await pagesIn(origin, robots.sitemaps, client);
	const allowed = listed.filter((url) => robots.mayVisit(url));
	const pages = allowed.slice(0, limit);
	const candidates = [];
	let failed = 0;
	for (const [index, url] of pages.entries()) {
		if (world.signal.aborted) break;
		world.onProgress(`page ${index + 1} of ${pages.length}: ${candidates.length} products`);
		const answer = await client.get(url);
		if (answer?.status !== 200) failed++;
		const product = answer && productOn(textOf(answer), answer.url);
		if (product) candidates.push(product);
	}
	const unvisited = listed.length - allowed.length;
	return {
		kind: "product pages",
		candidates: [...new Map(candidates.map((each) => [each.id, each])).values()],
		baseUrl: origin,
		isWhole: allowed.length <= limit && failed === 0 && !world.signal.aborted,
		notes: [
			...allowed.length > limit ? [`The sitemap has ${allowed.length} pages; ${limit} were looked at. Look at more with --limit ${allowed.length}.`] : [],
			...unvisited > 0 ? [`robots.txt asks programs to stay away from ${unvisited} of them.`] : [],
			...failed > 0 ? [`${failed} pages did not answer.`] : []
		]
	};
}
/** Pages of the sitemap that may be products, most likely first. */
async function pagesIn(origin, named, client) {
	const waiting = [
		...named,
		`${origin}/sitemap.xml`,
		`${origin}/sitemap_index.xml`
	];
	const seen = /* @__PURE__ */ new Set();
	const pages = /* @__PURE__ */ new Set();
	while (waiting.length > 0 && seen.size < MAX_SITEMAPS) {
		const url = safeUrl(waiting.shift(), origin);
		if (url === null || seen.has(url) || !url.startsWith(`${origin}/`)) continue;
		seen.add(url);
		const text = textOf(await client.get(url));
		const addresses = [...text.matchAll(/<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,2048}?)\s*(?:\]\]>)?\s*<\//g)].flatMap(([, address = ""]) => safeUrl(decodeXML(address), url) ?? []);
		if (/<(?:\w+:)?sitemapindex[\s>]/.test(text)) {
			const products = addresses.filter((address) => /product|produ[ck]t|item|article/i.test(address));
			waiting.unshift(...products.length > 0 ? products : addresses);
		} else for (const address of addresses) if (address.startsWith(`${origin}/`)) pages.add(address);
		if (pages.size > 0 && waiting.every((next) => !/product|item/i.test(next))) break;
	}
	const isLikely = (url) => /\/(products?|produkte?|produits?|productos?|prodotti|prodotto|p|item|shop|store|dp)\/[^/]+/i.test(url);
	const all = [...pages];
	return [...all.filter(isLikely), ...all.filter((url) => !isLikely(url))];
}
/** The product that a page is about: as the shelf itself reads it there. */
function productOn(html, url) {
	const { products, resolve } = markedProducts(scriptsIn(html).flatMap(({ attributes, text }) => /\btype\s*=\s*["']?application\/ld\+json["']?/i.test(attributes) ? parseJsonLd(text) ?? [] : []));
	const addressOf = (node) => safeUrl(ownText(node, "url") ?? ownText(getOwn(node, "offers"), "url") ?? "", url);
	const own = products.filter(({ isListed }) => !isListed);
	const marked = own.find(({ node }) => {
		const address = addressOf(node);
		return address !== null && isSamePage(address, url);
	}) ?? own.find(({ node }) => getOwn(node, "offers") !== void 0) ?? own[0];
	if (!marked) return null;
	const { node, variants } = marked;
	const title = ownText(node, "name") || ownText(variants[0], "name") || "";
	if (!title) return null;
	const choices = choicesOn(marked, resolve, url);
	const quotes = [node, ...variants].flatMap((each) => offerOf(each, { resolve }) ?? []);
	const priced = quotes.filter(({ price }) => price);
	const isOnePrice = new Set(priced.map(({ price }) => price?.amount)).size === 1 && !priced.some(({ isFrom }) => isFrom);
	const sku = ownId(node, "sku") ?? ownId(node, "productID") ?? ownId(node, "productGroupID");
	const handle = choices.some(({ isShopify }) => isShopify) ? handleIn(url) : void 0;
	const image = pictureOf(getOwn(node, "image") ?? getOwn(variants[0], "image"), resolve);
	const [quote] = priced;
	return {
		id: handle ?? sku ?? slugOf(url),
		location: url,
		title,
		url,
		...image ? { image: { src: image } } : {},
		...isOnePrice && quote?.price ? {
			price: quote.price,
			...quote.compareAt ? { compareAt: quote.compareAt } : {}
		} : {},
		...quotes.length > 0 && quotes.every(({ available }) => available === false) ? { available: false } : {},
		...variantsFrom(choices, title),
		...handle ? { ref: { shopify: { handle } } } : {}
	};
}
/** Without those in comments, which hold what a shop once sold. */
var scriptsIn = (html) => [...html.matchAll(/<!--[^]*?-->|<script\b([^>]*)>([^]*?)<\/script/gi)].flatMap(([, attributes, text = ""]) => attributes === void 0 ? [] : [{
	attributes,
	text
}]);
function pictureOf(value, resolve) {
	const [first] = list(value);
	const picture = resolve(first);
	if (typeof picture === "string") return picture;
	return nameOf$1(getOwn(picture, "@type")) === "imageobject" || typeof picture === "object" ? ownText(picture, "contentUrl") ?? ownText(picture, "url") : void 0;
}
var slugOf = (url) => {
	const path = new URL(url).pathname.replace(/\/+$/, "");
	return decodeAddress(path.slice(path.lastIndexOf("/") + 1).replace(/\.(html?|php|aspx?)$/i, "")) || path || url;
};
// src/project/import/shops/shopify.ts
var PER_PAGE$1 = 250;
/** As far as Shopify lets anybody turn its pages. */
var MAX_PAGES$1 = 100;
/** @returns `null` when the shop is none of Shopify's. */
async function importShopify(origin, client, world, { limit, withVideos }) {
	const products = [];
	const seen = /* @__PURE__ */ new Set();
	let isWhole = false;
	for (let page = 1; page <= MAX_PAGES$1 && products.length < limit && !world.signal.aborted; page++) {
		const body = jsonOf(await client.get(`${origin}/products.json?limit=${PER_PAGE$1}&page=${page}`));
		const found = ownList(body, "products");
		if (page === 1 && !Array.isArray(getOwn(body, "products"))) return null;
		if (!Array.isArray(getOwn(body, "products"))) break;
		const fresh = found.filter((product) => !seen.has(nameOf(product)));
		for (const product of fresh) seen.add(nameOf(product));
		products.push(...fresh);
		world.onProgress(`${products.length} products`);
		if (fresh.length === 0) {
			isWhole = true;
			break;
		}
	}
	const meta = jsonOf(await client.get(`${origin}/meta.json`));
	const currency = ownText(meta, "currency") ?? ownText(jsonOf(await client.get(`${origin}/cart.js`)), "currency");
	const read = readShopifyProducts(products.slice(0, limit), origin);
	const videos = withVideos ? await videosOf(origin, read.candidates, client, world) : [];
	return {
		kind: "Shopify",
		candidates: read.candidates,
		videos,
		currency,
		baseUrl: origin,
		isWhole: isWhole && products.length <= limit && !world.signal.aborted,
		notes: []
	};
}
var nameOf = (product) => getOwn(product, "id") ?? getOwn(product, "handle") ?? product;
async function videosOf(origin, candidates, client, world) {
	const videos = [];
	const wanted = candidates.filter(({ leftOut }) => leftOut === void 0);
	for (const [index, { id }] of wanted.entries()) {
		if (world.signal.aborted) break;
		world.onProgress(`videos of product ${index + 1} of ${wanted.length}`);
		const product = jsonOf(await client.get(`${origin}/products/${encodeURIComponent(id)}.js`));
		if (product !== void 0) videos.push(...readShopifyProducts([product]).videos ?? []);
	}
	return videos;
}
// src/project/import/shops/woocommerce.ts
var PER_PAGE = 100;
var MAX_PAGES = 500;
/** @returns `null` when the shop has no Store API. */
async function importWooCommerce(origin, client, world, { limit }) {
	for (const root of [`${origin}/wp-json/`, `${origin}/?rest_route=/`]) {
		const address = (query) => {
			const url = new URL(`${root}wc/store/v1/products`);
			for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
			return url.href;
		};
		const first = jsonOf(await client.get(address({
			per_page: String(PER_PAGE),
			page: "1"
		})));
		if (Array.isArray(first) && first.every(isWooProduct)) return readPages(origin, first, (query) => client.get(address(query)), world, limit);
	}
	return null;
}
async function readPages(origin, first, get, world, limit) {
	const products = [...first];
	let isWhole = first.length < PER_PAGE;
	for (let page = 2; !isWhole && page <= MAX_PAGES && products.length < limit && !world.signal.aborted; page++) {
		world.onProgress(`${products.length} products`);
		const found = jsonOf(await get({
			per_page: String(PER_PAGE),
			page: String(page)
		}));
		if (!Array.isArray(found)) break;
		products.push(...found);
		isWhole = found.length < PER_PAGE;
	}
	const kept = products.slice(0, limit);
	const variations = /* @__PURE__ */ new Map();
	const variable = kept.filter((product) => ownList(product, "variations").length > 0);
	for (const [index, product] of variable.entries()) {
		if (world.signal.aborted) break;
		world.onProgress(`choices of product ${index + 1} of ${variable.length}`);
		const id = ownId(product, "id") ?? "";
		const found = jsonOf(await get({
			type: "variation",
			parent: id,
			per_page: String(PER_PAGE)
		}));
		if (Array.isArray(found)) variations.set(id, found.map((each) => withAttributes(each, product)));
	}
	return {
		kind: "WooCommerce",
		...readWooProducts(kept, variations),
		baseUrl: origin,
		isWhole: isWhole && products.length <= limit && !world.signal.aborted,
		notes: []
	};
}
function withAttributes(variation, product) {
	const named = ownList(product, "variations").find((each) => ownId(each, "id") === ownId(variation, "id"));
	const attributes = getOwn(named, "attributes");
	return attributes === void 0 || typeof variation !== "object" ? variation : {
		...variation,
		attributes
	};
}
// src/project/import/importFrom.ts
/** Where a catalogue comes from: a file, a shop's address, or the address of a file. */
var LIMIT = 25e3;
var BIGCOMMERCE_NUMBERS = "This is a BigCommerce shop, whose pages do not tell the numbers that its cart goes by. With a Storefront API token (--platform bigcommerce, and the token in REELSHELF_BIGCOMMERCE_KEY) they come over.";
async function importFrom(target, options, world) {
	const file = await stat(target).catch(() => null);
	if (file?.isFile()) {
		if (file.size > 134217728) return failure({
			code: "FILE_UNREADABLE",
			message: `${target} has ${Math.round(file.size / 2 ** 20)} MB; at most ${MAX_BYTES / 2 ** 20} MB are read. Export fewer columns or fewer products.`
		});
		try {
			const name = options.name ?? basename(target);
			const shop = options.shop === void 0 ? void 0 : addressOf(options.shop);
			const read = readCatalogueFile(await readFile(target), name, shop ?? void 0);
			return read.ok ? success({
				from: name,
				catalogue: read.value
			}) : read;
		} catch (error) {
			return failure({
				code: "FILE_UNREADABLE",
				message: `${target} cannot be read: ${error instanceof Error ? error.message : String(error)}.`
			});
		}
	}
	const address = addressOf(target);
	if (address === null) return failure({
		code: "ADDRESS_REFUSED",
		message: `"${target}" is neither a file that is there nor a shop’s address. Expected: a path such as products.csv, or an address such as https://shop.example.`
	});
	return importAddress(address, options, world);
}
/** `shop.example` is meant as `https://shop.example`. */
function addressOf(text) {
	const full = /^[a-z][\w+.-]*:\/\//i.test(text) ? text : /^(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(text) ? `http://${text}` : /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(\/|$)/u.test(text) ? `https://${text}` : null;
	return full === null ? null : safeUrl(full, full);
}
async function importAddress(address, options, world) {
	const client = createShopClient(world, MAX_BYTES, options.pauseMs);
	const unreachable = () => failure({
		code: world.signal.aborted ? "INTERRUPTED" : "SHOP_UNREACHABLE",
		message: `${address} does not answer: ${client.failures.at(-1) ?? "no reason given"}. See that it opens in your browser.`
	});
	const limits = {
		limit: options.limit ?? LIMIT,
		withVideos: options.withVideos
	};
	const { access } = options;
	const interrupted = failure({
		code: "INTERRUPTED",
		message: "Nothing was changed."
	});
	const bare = address.replace(/\/$/, "");
	const answered = (found) => {
		if (world.signal.aborted) return interrupted;
		if (found.ok) return success({
			from: bare,
			catalogue: found.value
		});
		return found.error.code === "SHOP_REFUSED" && client.failures.length > 0 ? unreachable() : found;
	};
	if (access.platform !== void 0) {
		const named = await importFromPlatform(access.platform, address, client, world, limits, access);
		return named ? answered(named) : unreachable();
	}
	const first = await client.get(address);
	if (first === null) return unreachable();
	const text = textOf(first);
	if (!(/^[\ufeff\s]*<(?!\?xml|rss|feed)/i.test(text) || text === "") && first.status === 200 && new URL(first.url).pathname !== "/") {
		const read = readCatalogueFile(first.bytes, address, new URL(first.url).origin);
		return read.ok ? success({
			from: address,
			catalogue: read.value
		}) : read;
	}
	const { origin } = new URL(first.url);
	const open = await importShopify(origin, client, world, limits) ?? await importWooCommerce(origin, client, world, limits);
	const api = open ? null : await importDetectedApi(bare, text, client, world, limits, access);
	if (api) return answered(api);
	const found = open ?? await importPages(origin, client, world, {
		...limits,
		limit: options.limit ?? 200
	});
	if (world.signal.aborted) return interrupted;
	if (!open && isBigCommercePage(text)) found.notes.push(BIGCOMMERCE_NUMBERS);
	if (found.kind === "product pages" && found.candidates.length === 0) {
		const single = productOn(text, first.url);
		if (single) return success({
			from: address,
			catalogue: {
				...found,
				candidates: [single],
				isWhole: false
			}
		});
		return failure({
			code: "SHOP_NOT_RECOGNISED",
			message: `${origin} is no Shopify or WooCommerce shop that lets anybody read its products, answers as no API that is known, and no page of its sitemap has product markup (JSON-LD).${first.status === 200 ? "" : ` It answered ${first.status}.`} Name its API with --platform, or export the products as a file and import that.`
		});
	}
	return success({
		from: origin,
		catalogue: found
	});
}
// src/project/import/amountReader.ts
/** Which of a file's commas and dots stand between thousands: `1,299` alone could be either, beside `12.50` it is not. */
/** Currencies that have cents by the book, and in no shop. */
var WITHOUT_CENTS = [
	"COP",
	"HUF",
	"IDR"
];
/** @returns writes a price of these products without signs between thousands, where that can be told; else as it was. */
function createAmountReader(candidates) {
	const signs = new Set(candidates.flatMap(pricesIn).flatMap((price) => decimalSign(price) ?? []));
	const [decimal] = signs.size === 1 ? signs : [];
	return (price, currency) => {
		if (typeof price !== "string") return price;
		const [group, sign] = /(?<!\d[.,]?)\d{1,3}([.,])\d{3}(?![\d.,])/.exec(price) ?? [];
		if (group === void 0) return price;
		const code = /[a-z]{3}/i.exec(price)?.[0].toUpperCase() ?? currency;
		const digits = code === void 0 ? 2 : WITHOUT_CENTS.includes(code) ? 0 : fractionDigits(code);
		return (decimal ? decimal !== sign : sign === "," ? digits < 3 : digits === 0) ? price.replace(group, group.replace(/[.,]/, "")) : price;
	};
}
var pricesIn = ({ price, compareAt, variants = [] }) => [{
	price,
	compareAt
}, ...variants].flatMap((each) => [each.price ?? [], each.compareAt ?? []].flat());
/** `12,50` and `1.299,00` have a comma before their decimals, whatever the currency. */
var decimalSign = (price) => typeof price === "string" ? /([.,])\d{1,2}(?![\d.,])/.exec(price)?.[1] : void 0;
// src/project/import/normalize.ts
/** Makes of what a source says what a feed may say: the feed's own reader is the judge. */
/** The feed's reader takes this many at a time. */
var BATCH = 1e3;
/** @param currency - of prices that name none. */
function normalizeCatalogue({ candidates, videos = [], baseUrl = BASE_URL }, currency) {
	const leftOut = [];
	const wanted = candidates.filter((candidate) => {
		if (candidate.leftOut === void 0) return true;
		leftOut.push({
			id: candidate.id,
			title: plainText(candidate.title),
			why: candidate.leftOut
		});
		return false;
	});
	const normalized = {
		products: [],
		videos: [],
		leftOut,
		refused: [],
		losses: []
	};
	const money = createMoneyReader(candidates, currency);
	const issues = [];
	for (let at = 0; at < wanted.length; at += BATCH) {
		const batch = wanted.slice(at, at + BATCH);
		const parsed = parseFeed({
			version: 1,
			currency,
			videos: [],
			products: batch.map((each) => feedProduct(each, money))
		}, baseUrl);
		normalized.products.push(...parsed.feed?.products ?? []);
		issues.push(...parsed.issues.filter(({ code }) => code !== "DUPLICATE_ID"));
	}
	const known = new Set(normalized.products.map(({ id }) => id));
	normalized.products = [...new Map(normalized.products.map((each) => [each.id, each])).values()].map((product) => liftSharedPrice(baseUrl === "https://reels.invalid/" ? withoutRelativeUrls(product) : product));
	normalized.refused = wanted.map(({ id }) => id).filter((id) => !known.has(id));
	if (videos.length > 0) {
		const parsed = parseFeed({
			version: 1,
			videos: videos.slice(0, 2e3).map(feedVideo),
			creators: []
		}, baseUrl);
		normalized.videos = parsed.feed?.videos.map(withoutRelativeUrls) ?? [];
		issues.push(...parsed.issues);
	}
	normalized.losses = describeIssues(issues, {
		products: normalized.products,
		videos: normalized.videos,
		creators: []
	}).map(({ message, remedy }) => `${message} ${remedy}`);
	return normalized;
}
function feedProduct({ location: _location, leftOut: _leftOut, title, image, url, options, variants, price, compareAt, ...rest }, money) {
	return {
		...rest,
		price: money(price),
		compareAt: money(compareAt),
		title: plainText(title),
		...url ? { url: withHttps(url) } : {},
		...image ? { image: {
			...image,
			src: withHttps(image.src),
			...image.alt ? { alt: plainText(image.alt) } : {}
		} } : {},
		...options ? { options: options.map(({ name, values }) => ({
			name: plainText(name),
			values: values.map(plainText)
		})) } : {},
		...variants?.length ? { variants: variants.map((variant) => ({
			...variant,
			price: money(variant.price),
			compareAt: money(variant.compareAt),
			...variant.options ? { options: variant.options.map(plainText) } : {}
		})) } : {}
	};
}
/**
* A price that says its own currency keeps it, whatever the others are in. Read here once, so that the feed's reader finds nothing to
* mend, which takes it twice as long.
*/
function createMoneyReader(candidates, currency) {
	const readAmount = createAmountReader(candidates);
	return (price) => {
		if (typeof price === "object" || price === void 0) return price;
		const sum = readAmount(price, currency);
		return readMoney(sum) ?? readMoney(sum, currency) ?? price;
	};
}
var feedVideo = ({ product, durationS, poster, sources, title, ...rest }) => ({
	...rest,
	title: plainText(title),
	sources: sources.map((source) => ({
		...source,
		src: withHttps(source.src)
	})),
	...poster ? { poster: {
		...poster,
		src: withHttps(poster.src)
	} } : {},
	...durationS === void 0 ? {} : { duration: durationS },
	tags: [{ product }],
	rights: { status: "owned" }
});
/** Text without markup and entities, which exports keep from the shop's own editor; written twice, as some do, they are read twice. */
function plainText(text) {
	if (typeof text !== "string") return "";
	const once = decodeHTMLStrict(text);
	return decodeHTMLStrict(once).replace(/<\/?[a-z][^<>]*>/gi, " ").replace(/\s+/g, " ").trim();
}
/** A browser asks for nothing by plain `http:` from a page that is safe; a shop that sells answers by `https:`, too. */
var withHttps = (address) => typeof address === "string" ? decodeHTMLStrict(address.trim()).replace(/^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\]|[\w.-]+\.localhost)[:/?#])/i, "https://") : "";
/** An address that was relative to a shop that nobody has named leads nowhere. */
function withoutRelativeUrls(item) {
	return JSON.parse(JSON.stringify(item, (key, value) => typeof value === "object" && value !== null && wasRelative(value.src) ? void 0 : wasRelative(value) && (key === "url" || key === "src") ? void 0 : value));
}
var wasRelative = (value) => typeof value === "string" && value.startsWith("https://reels.invalid/");
/** The page loads the feed: what is the same for every variant is said once. */
function liftSharedPrice(product) {
	const { variants = [] } = product;
	const [first] = variants;
	const same = (pick) => new Set(variants.map((variant) => JSON.stringify(pick(variant)))).size === 1;
	if (!first) return product;
	if (!(first.price !== void 0 && same(({ price }) => price) && same(({ compareAt }) => compareAt))) return product;
	const { price, compareAt } = first;
	return {
		...product,
		price,
		...compareAt ? { compareAt } : {},
		variants: variants.map(({ price: _price, compareAt: _compareAt, ...rest }) => rest)
	};
}
/** Whether a price is there that says nothing of its currency. */
function needsCurrency({ candidates }) {
	const readAmount = createAmountReader(candidates);
	const isBare = (price) => price !== void 0 && price !== "" && typeof price !== "object" && readMoney(readAmount(price)) === void 0;
	return candidates.some(({ price, variants = [], leftOut }) => leftOut === void 0 && (isBare(price) || variants.some((variant) => isBare(variant.price))));
}
// src/project/import/importCatalogue.ts
/** A catalogue into a project, from where it stands to what became of it. */
/** All of it, or nothing was changed. */
async function importCatalogue(project, target, { access: said, keep = [], askCurrency, ...options }, shop) {
	const read = await project.read();
	if (!read.ok) return read;
	const { feed, sources } = read.value;
	const runOf = (from) => sources.imports.find((run) => run.from === from);
	const access = withBefore(said, runOf(addressOf(target)?.replace(/\/$/, "")), feed.currency);
	const imported = await importFrom(target, {
		...options,
		access
	}, shop);
	if (!imported.ok) return imported;
	const { from, catalogue } = imported.value;
	for (const candidate of catalogue.candidates) if (keep.includes(candidate.id)) delete candidate.leftOut;
	let currency = catalogue.currency ?? said.currency?.toUpperCase() ?? runOf(from)?.currency ?? feed.currency;
	if (currency === void 0 && needsCurrency(catalogue)) currency = await askCurrency?.() ?? void 0;
	if (currency === void 0 && needsCurrency(catalogue)) return failure({
		code: "CURRENCY_UNKNOWN",
		message: `The prices of ${from} name no currency, and nothing was changed.`
	});
	const normalized = normalizeCatalogue(catalogue, currency);
	const { platform, channel, region, precision } = access;
	const outcome = await project.update((draft) => applyImport(draft, normalized, {
		from,
		kind: catalogue.kind,
		currency,
		isWhole: catalogue.isWhole,
		at: new Date(shop.env.nowMs()).toISOString(),
		said: {
			platform,
			channel,
			region,
			precision
		}
	}));
	return outcome.ok ? success({
		from,
		catalogue,
		normalized,
		outcome: outcome.value
	}) : outcome;
}
/** What is said now counts; then what was said of this shop before. The key is never kept. */
var withBefore = (said, before, currency) => ({
	platform: said.platform ?? before?.platform,
	keyFor: said.keyFor,
	channel: said.channel ?? before?.channel,
	region: said.region ?? before?.region,
	currency: said.currency ?? before?.currency ?? currency,
	precision: said.precision ?? before?.precision
});
export { addressOf as n, importCatalogue as t };
