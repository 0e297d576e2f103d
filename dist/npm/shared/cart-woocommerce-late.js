import { z as safeUrl } from "./plain.js";
import { Bt as unsold, Rt as moneyFromMinor, bt as plainText, cn as ownId, dn as ownText, en as requestJson, fn as reach, ft as readRule, ln as ownList, mn as omitNullish, on as getOwn, pn as reachText, un as ownNumber, yt as attempt, zt as prices } from "./common.js";

// src/cart/adapters/woocommerce/cartToken.ts
var cartToken_exports = { get sendCartToken() { return sendCartToken; } };
/** One attribution token for the whole cart, the last, for a plugin that names itself. The sale stands whatever becomes of it. */
async function sendCartToken(store, lines, signal) {
	const token = lines.flatMap(({ attribution = {} }) => Object.values(attribution)).at(-1);
	if (token) await store.change("extensions", {
		namespace: "reelshelf",
		data: { mark: token }
	}, signal);
}

// src/cart/adapters/woocommerce/refresh.ts
var refresh_exports = {
	get listenToScripts() { return listenToScripts; },
	get refreshWooDisplay() { return refreshWooDisplay; }
};
/**
* Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
* answers, so each way is tried where its script is there.
*
* @returns `done` when a display is known to listen, `partial` when only events were sent out.
*/
async function refreshWooDisplay(page, suppress, change) {
	const { window } = page;
	const { body } = window.document;
	const jQuery = reach(window, "jQuery");
	const attemptUnheard = (run) => attempt(() => {
		suppress(run);
		return true;
	}, false);
	const trigger = (name, makeValues) => typeof jQuery === "function" && attemptUnheard(() => {
		const wrap = (element) => jQuery(element);
		wrap(body).trigger(name, makeValues(wrap));
	});
	let isShown = false;
	if (Boolean(reach(window, "wc_cart_fragments_params"))) isShown = trigger("wc_fragment_refresh", () => []);
	const endpoint = reachText(window, "wc_add_to_cart_params.wc_ajax_url");
	if (typeof jQuery === "function" && (change.fragments || endpoint)) {
		const { fragments, hash = "" } = change.fragments ? change : await loadFragments(page, endpoint ?? "");
		if (fragments) isShown = trigger(change.isLess ? "removed_from_cart" : "added_to_cart", (wrap) => [
			fragments,
			hash,
			wrap(window.document.createElement("a"))
		]) || isShown;
	}
	const added = {
		bubbles: true,
		cancelable: true,
		detail: { preserveCartData: false }
	};
	attemptUnheard(() => body.dispatchEvent(new CustomEvent(change.isLess ? "wc-blocks_removed_from_cart" : "wc-blocks_added_to_cart", added)));
	attemptUnheard(() => window.dispatchEvent(new CustomEvent("wc-blocks_store_sync_required", { detail: { type: "from_@wordpress/data" } })));
	const dispatch = reach(window, "wp.data.dispatch");
	if (typeof dispatch === "function") attemptUnheard(() => {
		const actions = dispatch.call(reach(window, "wp.data"), BLOCKS);
		const invalidate = reach(actions, "invalidateResolutionForStoreSelector");
		if (typeof invalidate !== "function") return;
		invalidate.call(actions, "getCartData");
		isShown = true;
	});
	return isShown ? "done" : "partial";
}
var BLOCKS = "wc/store/cart";
async function loadFragments(page, endpoint) {
	const reply = await requestJson(page, endpoint.replace("%%endpoint%%", "get_refreshed_fragments"), { form: "" });
	const fragments = reply.ok ? getOwn(reply.value.body, "fragments") : void 0;
	return typeof fragments === "object" && fragments && reply.ok ? {
		fragments,
		hash: ownText(reply.value.body, "cart_hash") ?? ""
	} : {};
}
/** Listens to the shop's own scripts: jQuery's events of classic themes, and the store of the cart blocks. */
function listenToScripts(page, emit, isKnown) {
	const { document } = page.window;
	const jQuery = reach(page.window, "jQuery");
	const bus = typeof jQuery === "function" ? jQuery(document.body) : void 0;
	const call = (name) => {
		const method = reach(bus, name);
		if (typeof method === "function") method.call(bus, "added_to_cart removed_from_cart updated_wc_div wc_cart_emptied", emit);
	};
	call("on");
	const stop = listenToBlocks(page, emit, isKnown);
	return () => {
		call("off");
		if (typeof stop === "function") stop();
	};
}
/** The blocks' store reports every change, also those it fetches after ours: only a count that we do not know is news. */
function listenToBlocks(page, emit, isKnown) {
	const data = reach(page.window, "wp.data");
	const [select, subscribe] = [reach(data, "select"), reach(data, "subscribe")];
	if (typeof select !== "function" || typeof subscribe !== "function") return void 0;
	const countNow = () => {
		const store = select.call(data, BLOCKS);
		const getCart = reach(store, "getCartData");
		return typeof getCart === "function" ? reach(getCart.call(store), "itemsCount") : void 0;
	};
	let lastCount = countNow();
	const listener = () => {
		const count = countNow();
		if (count === lastCount || typeof count !== "number") return;
		lastCount = count;
		if (!isKnown(count)) emit();
	};
	return subscribe.call(data, listener, BLOCKS);
}

// src/cart/adapters/woocommerce/legacy.ts
var legacy_exports = { get addByButton() { return addByButton; } };
/** WooCommerce's own AJAX endpoint, `/?wc-ajax=name`; a shop in a sub-directory has it elsewhere. */
function endpointOf(page) {
	return ([
		"wc_add_to_cart_params",
		"wc_cart_fragments_params",
		"woocommerce_params"
	].map((name) => reachText(page.window, `${name}.wc_ajax_url`)).find(Boolean) ?? "/?wc-ajax=%%endpoint%%").replace("%%endpoint%%", "add_to_cart");
}
/**
* Adds as the buttons of a product list do, for shops whose Store API is switched off. The answer says whether it was done, and brings
* the theme's own display along; how many pieces the cart holds it does not say.
*
* @param silence - called with 1 before and -1 after what the page says is the echo of this add.
*/
async function addByButton(page, lines, timeoutMs, tokenOf, silence) {
	const endpoint = endpointOf(page);
	const suppress = (run) => {
		silence(1);
		try {
			run();
		} finally {
			silence(-1);
		}
	};
	let error;
	let uiRefresh = "none";
	const added = [];
	for (const line of lines) {
		const answer = await addOne(page, endpoint, line, tokenOf(line), timeoutMs);
		const isAdded = "fragments" in answer;
		added.push({
			variantId: line.variantId ?? "",
			requested: line.quantity,
			actual: isAdded ? line.quantity : 0
		});
		if (isAdded) uiRefresh = await refreshWooDisplay(page, suppress, answer);
		else error ??= answer;
	}
	return {
		ok: added.some(({ actual }) => actual > 0),
		added,
		...error ? { error } : {},
		uiRefresh
	};
}
async function addOne(page, endpoint, line, token, timeoutMs) {
	const id = [
		line.variantId,
		line.ref?.id,
		line.productId
	].find((text) => text !== void 0);
	const productId = isId(id) ? id : line.variantId === void 0 && idOnPage(page, line);
	if (!productId) return {
		code: "blocked",
		message: `The shop’s Store API is switched off, and "${id ?? ""}" is no product id`
	};
	const form = new URLSearchParams({
		product_id: productId,
		quantity: String(line.quantity),
		product_sku: line.sku ?? "",
		...token ? { reelshelf: token } : {}
	});
	const reply = await requestJson(page, endpoint, { form: form.toString() }, timeoutMs);
	if (!reply.ok) return reply.error;
	const { status, body } = reply.value;
	const fragments = getOwn(body, "fragments");
	if (typeof fragments === "object" && fragments) return {
		fragments,
		hash: ownText(body, "cart_hash") ?? ""
	};
	if (getOwn(body, "error") === true && ownText(body, "product_url") !== void 0) return {
		code: "options_required",
		message: "The shop wants a choice on the product’s page"
	};
	return {
		code: "blocked",
		message: `HTTP ${status}`,
		httpStatus: status
	};
}
var isId = (text) => /^\d{1,15}$/.test(text ?? "");
/** The name that an address ends with, as it is read. */
function slugOf(address, baseUrl) {
	const last = new URL(address, baseUrl).pathname.split("/").filter(Boolean).at(-1) ?? "";
	try {
		return decodeURIComponent(last);
	} catch {
		return last;
	}
}
/** The shop prints ids beside its own buttons: on the product's own page, and in the lists of others. */
function idOnPage(page, line) {
	const { document } = page.window;
	const slug = line.ref?.handle ?? (line.url ? slugOf(line.url, page.url) : line.productId);
	if (slugOf(page.url, page.url) === slug) {
		const own = document.querySelector("[name=\"add-to-cart\"]")?.getAttribute("value");
		const post = /(?:^| )postid-(\d+)/.exec(document.body.className ?? "")?.[1];
		return isId(own) ? own : post;
	}
	const listed = [...document.querySelectorAll("[data-product_id]")].find((button) => {
		if (line.sku && button.getAttribute("data-product_sku") === line.sku) return true;
		const link = button.closest(".product")?.querySelector("a[href]")?.getAttribute("href");
		return link ? slugOf(link, page.url) === slug : false;
	})?.getAttribute("data-product_id");
	return isId(listed) ? listed : void 0;
}

// src/cart/adapters/woocommerce/limits.ts
var limits_exports = {
	get explainChange() { return explainChange; },
	get explainClamp() { return explainClamp; }
};
/** WooCommerce has one code for every limit, and fits a new line into them without a word: the figures say which limit it was. */
function brokenLimit({ min, max, increment }, quantity) {
	if (max !== null && quantity > max) return {
		code: "quantity_limit",
		limit: max
	};
	if (quantity < min) return { code: "quantity_min" };
	return quantity % increment ? { code: "quantity_increment" } : null;
}
/** Why an add gained another number of pieces than was asked, though the shop reported no error. */
function explainClamp(line, actual, requested) {
	const message = `Asked for ${requested}, the shop put ${actual} into the cart`;
	if (!line) return {
		code: "unknown",
		message
	};
	const { min, max, increment } = line.rule;
	const inCart = line.quantity;
	if (actual > requested && inCart === min) return {
		code: "quantity_min",
		message,
		inCart
	};
	if (max !== null && inCart >= max) return {
		code: "quantity_limit",
		message,
		inCart,
		limit: max
	};
	return {
		code: increment > 1 ? "quantity_increment" : "not_enough_stock",
		message,
		inCart
	};
}
/** Why a line does not hold what was asked; `refused` is the shop's own word, where it had one. */
function explainChange(refused, line, quantity, held) {
	const error = refused ?? {
		code: held < quantity ? "not_enough_stock" : "quantity_min",
		message: `Asked for ${quantity}, the shop made it ${held}`
	};
	const isLimit = !refused || refused.code === "quantity_limit";
	return {
		...error,
		...isLimit && line ? brokenLimit(line.rule, quantity) : {}
	};
}

// src/cart/adapters/woocommerce/pages.ts
var pages_exports = { get findShopPage() { return findShopPage; } };
/** Links to the two pages in WooCommerce's mini carts: of classic themes, of the blocks, and beside a product that was just added. */
var LINKS = {
	cart: ".woocommerce-mini-cart__buttons a.wc-forward:not(.checkout), a.wc-block-mini-cart__footer-cart, a.added_to_cart.wc-forward",
	checkout: ".woocommerce-mini-cart__buttons a.checkout, a.wc-block-mini-cart__footer-checkout"
};
/**
* Where this shop's cart or checkout page is. Merchants translate and move both, so the address is one that they or the page state, in this
* order: the setting, the blocks' settings, a link of the mini cart, the mini cart's data, the mini cart as the shop draws it anew. The
* names that WooCommerce gives in English are tried last, and taken only where something is there; for want of a checkout, the cart.
*
* @returns `undefined` where none is known.
*/
async function findShopPage(page, settings, name, timeoutMs) {
	const { window } = page;
	const stated = (name === "cart" ? ownText(settings, "cartUrl") : ownText(settings, "checkoutUrl")) || reachText(window, `wcSettings.storePages.${name}.permalink`) || linkOf(window.document, name) || dataOf(window.document, name) || name === "cart" && reachText(window, "wc_add_to_cart_params.cart_url") || await drawnLink(page, name, timeoutMs);
	if (stated) return stated;
	const usual = new URL(`${name}/`, siteRoot(page)).href;
	if (await isThere(page, usual)) return usual;
	return name === "checkout" ? findShopPage(page, settings, "cart", timeoutMs) : void 0;
}
var linkOf = (document, name) => document.querySelector(LINKS[name])?.getAttribute("href");
/** The data of block themes' mini cart, somewhere inside the JSON that the Interactivity API leaves on the page. */
function dataOf(document, name) {
	const json = document.getElementById("wp-script-module-data-@wordpress/interactivity")?.textContent ?? "";
	const text = new RegExp(`"${name}Url":("(?:[^"\\\\]|\\\\.)*")`).exec(json)?.[1];
	try {
		return text && String(JSON.parse(text));
	} catch {
		return;
	}
}
/** The mini cart has its links only while there is something in it, so one that was drawn before the add may lack them. */
async function drawnLink(page, name, timeoutMs) {
	const endpoint = reachText(page.window, "wc_add_to_cart_params.wc_ajax_url") ?? reachText(page.window, "wc_cart_fragments_params.wc_ajax_url");
	if (!endpoint) return void 0;
	const reply = await requestJson(page, endpoint.replace("%%endpoint%%", "get_refreshed_fragments"), { form: "" }, timeoutMs);
	const widget = reply.ok ? ownText(getOwn(reply.value.body, "fragments"), "div.widget_shopping_cart_content") : void 0;
	for (const [tag] of (widget ?? "").matchAll(/<a\b[^<>]*>/g)) {
		const attribute = (key) => new RegExp(`\\b${key}=(["'])(.*?)\\1`).exec(tag)?.[2] ?? "";
		const classes = attribute("class").split(/\s+/);
		if (classes.includes("wc-forward") && classes.includes("checkout") === (name === "checkout")) return plainText(attribute("href"));
	}
}
/** WordPress may live in a folder of the site; the head of each page says where its REST API is. */
function siteRoot({ window, url }) {
	const api = window.document.querySelector("link[rel=\"https://api.w.org/\"]")?.getAttribute("href") ?? "/";
	return new URL(api.replace(/(wp-json\/|index\.php|\?).*$/, ""), url).href;
}
async function isThere({ env, url }, address) {
	if (new URL(address).origin !== new URL(url).origin || !safeUrl(address, url)) return false;
	return env.fetch(address, {
		method: "HEAD",
		credentials: "same-origin"
	}).then(({ ok }) => ok, () => false);
}

// src/cart/adapters/woocommerce/choices.ts
/** More choices of one variation than that are left to the product's page. */
var MAX_CHOICES = 250;
var nameIn = (from) => plainText(ownText(from, "name") ?? "");
/** What can be chosen of an attribute, as the shop shows it. */
var valuesOf = (attribute) => ownList(attribute, "terms").map(nameIn);
/**
* The choices that lead to a variation, one value for each attribute. A variation leaves out what may be anything ("any colour"): then
* each value of that attribute is a choice, all with the same id. `[null]` where a value is not known or there are too many to be shown.
*/
function choicesOf(attributes, variation) {
	const named = ownList(variation, "attributes");
	const values = attributes.map((attribute) => {
		const value = valueOf(attribute, named);
		return value === null ? valuesOf(attribute) : [value];
	});
	const count = values.reduce((product, { length }) => product * length, 1);
	if (!attributes.length || count === 0 || count > MAX_CHOICES) return [null];
	return values.reduce((choices, next) => choices.flatMap((choice) => next.map((value) => [...choice, value])), [[]]);
}
/** Variations name a shop-wide attribute's value by its slug, a product's own by its text. */
function valueOf(attribute, chosen) {
	const value = ownText(chosen.find((choice) => ownText(choice, "name") === ownText(attribute, "name")), "value");
	if (!value) return null;
	const term = ownList(attribute, "terms").find((item) => ownText(item, "slug") === value);
	return plainText(ownText(term, "name") ?? value);
}

// src/cart/adapters/woocommerce/products.ts
var products_exports = {
	get findProduct() { return findProduct; },
	get loadWooProduct() { return loadWooProduct; },
	get loadWooQuotes() { return loadWooQuotes; }
};
/** A page holds a hundred variations. */
var MAX_PAGES = 5;
/** How the shop is asked for a product: by its id, else by SKU or by the name in its address. */
function nameOf({ productId, ref, url }) {
	const id = [ref?.id, productId].find((text) => /^\d{1,15}$/.test(text ?? ""));
	if (id) return {
		by: "include",
		value: id
	};
	if (ref?.sku) return {
		by: "sku",
		value: ref.sku
	};
	const inUrl = /\/(?:product|produkt|produit|producto|prodotto|shop)\/([^/?#]+)/.exec(url ?? "")?.[1];
	return {
		by: "slug",
		value: ref?.handle ?? inUrl ?? productId
	};
}
var keyIn = {
	include: "id",
	sku: "sku",
	slug: "slug"
};
/** The platform's product, or `null` when the shop does not know it. */
async function findProduct(store, reference) {
	const { by, value } = nameOf(reference);
	const reply = by === "include" ? await store.get(`products/${value}`) : await store.get("products", { [by]: value });
	if (!reply.ok || reply.value.status !== 200) return null;
	return by === "include" ? reply.value.body : ownList({ list: reply.value.body }, "list")[0];
}
/** Price and stock now; a product with variations costs one request more, since their prices stand apart. The Store API does not say whether tax is in its prices. */
async function loadWooProduct(store, reference) {
	const product = await findProduct(store, reference);
	const id = ownId(product, "id");
	if (!id) return null;
	const images = ownList(product, "images").flatMap((image) => imageOf(store, image));
	const shown = {
		title: plainText(ownText(product, "name") ?? ""),
		...images.length ? { images } : {}
	};
	const named = ownList(product, "variations");
	if (!named.length) return {
		...readQuote(product, store),
		...shown,
		options: [],
		variants: [{
			id,
			...readVariant(product, store)
		}]
	};
	const attributes = ownList(product, "attributes").filter((attribute) => getOwn(attribute, "has_variations") === true);
	const options = attributes.map((attribute) => ({
		name: nameIn(attribute),
		values: valuesOf(attribute)
	}));
	const pages = Array.from({ length: Math.min(MAX_PAGES, Math.ceil(named.length / 100)) }, (_, page) => store.get("products", {
		type: "variation",
		parent: id,
		per_page: "100",
		...page ? { page: String(page + 1) } : {}
	}));
	const replies = await Promise.all(pages);
	const answered = pages.length * 100 >= named.length && replies.every(({ ok }) => ok) ? replies.flatMap((reply) => reply.ok ? ownList({ list: reply.value.body }, "list") : []) : [];
	const byId = new Map(answered.map((variation) => [ownId(variation, "id"), variation]));
	const taken = /* @__PURE__ */ new Set();
	const isFree = (choice) => {
		const key = JSON.stringify(choice);
		return choice === null || !taken.has(key) && taken.add(key);
	};
	const variants = named.flatMap((variation) => {
		const variationId = ownId(variation, "id");
		const detail = byId.get(variationId);
		if (!variationId || !detail) return [];
		const [image] = ownList(detail, "images").flatMap((picture) => imageOf(store, picture));
		return choicesOf(attributes, variation).filter(isFree).map((chosen) => ({
			id: variationId,
			...readVariant(detail, store),
			...chosen ? { options: chosen } : {},
			...image ? { image } : {}
		}));
	});
	return {
		...readQuote(product, store),
		...shown,
		options,
		variants
	};
}
/** Price and stock of several products: one request for those named by id, one for each other way of naming. */
async function loadWooQuotes(store, references) {
	const found = /* @__PURE__ */ new Map();
	const named = references.map(({ productId, ...reference }) => ({
		productId,
		...nameOf({
			productId,
			...reference
		})
	}));
	const ways = [...new Set(named.map(({ by }) => by))];
	await Promise.all(ways.map(async (by) => {
		const mine = named.filter((name) => name.by === by);
		const reply = await store.get("products", {
			[by]: mine.map(({ value }) => value).join(","),
			per_page: "100"
		});
		for (const product of ownList({ list: reply.ok ? reply.value.body : null }, "list")) for (const { productId, value } of mine) if (ownId(product, keyIn[by]) === value) found.set(productId, readQuote(product, store));
	}));
	return found;
}
function imageOf({ baseUrl }, image) {
	const src = safeUrl(getOwn(image, "src"), baseUrl);
	const alt = plainText(ownText(image, "alt") ?? "");
	return src ? [{
		src,
		...alt ? { alt } : {}
	}] : [];
}
/** `undefined`: it is put into the cart as everything is. */
function saleOf(product, price) {
	const type = getOwn(product, "type");
	if (type === "external") return "elsewhere";
	if (type === "grouped") return "group";
	if (getOwn(product, "is_purchasable") !== true) return unsold(price);
	return getOwn(product, "is_on_backorder") === true ? "backorder" : void 0;
}
function readQuote(product, { baseUrl }) {
	const paid = getOwn(product, "prices");
	const money = (key, amount = getOwn(paid, key)) => moneyFromMinor(amount, ownNumber(paid, "currency_minor_unit") ?? 2, ownText(paid, "currency_code"));
	const range = getOwn(paid, "price_range");
	const end = (key) => ownText(range, key);
	const stated = money("price", end("min_amount"));
	const price = Number(stated?.amount) === 0 && getOwn(product, "price_html") === "" ? void 0 : stated;
	const available = getOwn(product, "is_in_stock") === true;
	const sale = available ? saleOf(product, price) : void 0;
	const seller = sale === "elsewhere" && getOwn(getOwn(product, "add_to_cart"), "url");
	return {
		available,
		...prices(price, end("min_amount") ? void 0 : money("regular_price")),
		...omitNullish({
			isFrom: end("min_amount") === end("max_amount") ? void 0 : true,
			sale,
			url: safeUrl(seller || getOwn(product, "permalink"), baseUrl)
		})
	};
}
function readVariant(product, store) {
	const cart = getOwn(product, "add_to_cart");
	const quantity = readRule(cart, "minimum", "maximum", "multiple_of");
	const remaining = ownNumber(product, "low_stock_remaining");
	const sku = ownText(product, "sku");
	const { available, price, compareAt, sale } = readQuote(product, store);
	return {
		available,
		...omitNullish({
			price,
			compareAt,
			sale
		}),
		...sku ? { sku } : {},
		...quantity ? { quantity } : {},
		...remaining && remaining > 0 ? { left: remaining } : {}
	};
}

// src/cart/adapters/woocommerce/spellChoice.ts
var spellChoice_exports = { get spellChoice() { return spellChoice; } };
/**
* The shopper's choice as the Store API takes it: a shop-wide attribute by its taxonomy and its value by the slug, a product's own by the
* names that are shown. What the shop does not know stays as it was chosen.
*/
async function spellChoice(store, variationId, chosen) {
	const variation = await findProduct(store, { productId: variationId });
	const parent = ownId(variation, "parent");
	const product = parent && parent !== "0" ? await findProduct(store, { productId: parent }) : variation;
	return chosen.map(({ name, value }) => {
		const attribute = ownList(product, "attributes").find((item) => nameIn(item) === name || ownText(item, "taxonomy") === name);
		const taxonomy = ownText(attribute, "taxonomy");
		const slug = ownText(ownList(attribute, "terms").find((term) => nameIn(term) === value), "slug");
		return {
			attribute: taxonomy || name,
			value: taxonomy && slug || value
		};
	});
}

export { legacy_exports as a, limits_exports as i, products_exports as n, refresh_exports as o, pages_exports as r, cartToken_exports as s, spellChoice_exports as t };
//# sourceMappingURL=cart-woocommerce-late.js.map