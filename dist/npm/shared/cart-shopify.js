import { $t as messageOf, Rt as moneyFromMinor, Vt as createSessionCart, cn as ownId, dn as ownText, en as requestJson, fn as reach, in as goTo, ln as ownList, on as getOwn, pn as reachText, tn as requestTimeoutMs, un as ownNumber } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/adapters/shopify/lines.ts
/** The lines of `/cart.js`, or of an answer to an add. `currency` is the cart's; an answer to an add does not name it. */
function parseLines(items, baseUrl, currency) {
	return items.flatMap((item) => {
		const key = ownText(item, "key");
		const variantId = ownId(item, "variant_id") ?? ownId(item, "id");
		const quantity = ownNumber(item, "quantity");
		if (!key || !variantId || quantity === void 0) return [];
		const variantTitle = getOwn(item, "product_has_only_default_variant") === true ? null : ownText(item, "variant_title");
		const image = safeUrl(getOwn(item, "image"), baseUrl);
		const url = safeUrl(getOwn(item, "url"), baseUrl);
		const total = moneyFromMinor(getOwn(item, "final_line_price"), 2, currency);
		const rule = parseRule(item);
		const again = parseRestorable(item, variantId, quantity);
		return {
			key,
			variantId,
			quantity,
			title: ownText(item, "product_title") ?? ownText(item, "title") ?? "",
			...variantTitle ? { variantTitle } : {},
			...image ? { image } : {},
			...url ? { url } : {},
			...total ? { total } : {},
			...rule ? { rule } : {},
			...again ? { again } : {}
		};
	});
}
/**
* The same line once more, with an engraving and an earlier attribution token. `undefined` for what this cannot restore: a subscription,
* a part of another line, a property that is not text.
*/
function parseRestorable(item, variantId, quantity) {
	if (getOwn(item, "selling_plan_allocation") || getOwn(item, "parent_relationship")) return void 0;
	const handle = ownText(item, "handle");
	const entries = Object.entries(getOwn(item, "properties") ?? {});
	if (entries.some(([, value]) => typeof value === "object")) return void 0;
	const named = entries.map(([name, value]) => [name, String(value)]);
	const properties = named.length ? { properties: Object.fromEntries(named) } : {};
	return {
		productId: handle ?? ownId(item, "product_id") ?? "",
		...handle ? { ref: { handle } } : {},
		variantId,
		quantity,
		...properties
	};
}
/** Of a variant on its product's page, or of a line. */
function parseRule(item) {
	const rule = getOwn(item, "quantity_rule");
	const min = ownNumber(rule, "min");
	return min === void 0 ? void 0 : {
		min,
		max: ownNumber(rule, "max") ?? null,
		increment: ownNumber(rule, "increment") ?? 1
	};
}

// src/cart/adapters/shopify/storefront.ts
/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
var rootOf = (page) => reachText(page.window, "Shopify.routes.root") ?? "/";
/** In the theme editor nothing is bought. */
var isDesignMode = (page) => reach(page.window, "Shopify.designMode") === true;

// src/cart/adapters/shopify/requests.ts
/** The Ajax API of a Liquid storefront: unversioned, so every field is read as if it might be missing. */
function createShopifyRequests(page, timeoutMs) {
	const root = rootOf(page);
	let last = null;
	return {
		seen: () => last,
		async readCart(signal) {
			const address = `${root}cart.js?v=${page.env.nowMs()}`;
			const reply = await requestJson(page, address, signal && { signal }, timeoutMs);
			if (!reply.ok) return reply;
			const { status, body } = reply.value;
			const cart = parseCart(body, page.url);
			last = cart ?? last;
			return cart ? success(cart) : failure({
				code: "unknown",
				message: messageOf(body) || "No cart in the answer",
				httpStatus: status
			});
		},
		get: (path) => requestJson(page, root + path, {}, timeoutMs),
		post: (path, json, signal) => requestJson(page, root + path, {
			json,
			signal
		}, timeoutMs)
	};
}
function parseCart(body, baseUrl) {
	const count = ownNumber(body, "item_count");
	if (count === void 0) return null;
	const currency = ownText(body, "currency");
	const total = moneyFromMinor(getOwn(body, "total_price"), 2, currency);
	return {
		lines: parseLines(ownList(body, "items"), baseUrl, currency),
		summary: {
			count,
			...total ? { total } : {}
		},
		raw: body
	};
}

// src/cart/adapters/shopify/adapter.ts
var adapter_exports = { get createShopifyCart() { return createShopifyCart; } };
/**
* The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
* theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
*
* Settings: {@link ShopifySettings}.
*
* Not possible: to put a subscription or a part of a bundle back after it was taken out; to say how many pieces are left.
*
* @foundBy `window.Shopify` of a Liquid storefront
* @prices sheet; all cards in one request
* @theme standard actions where they work in place, else the theme's sections, events or functions
*/
var createShopifyCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const requests = createShopifyRequests(page, timeoutMs);
	const attribution = getOwn(settings, "attribution") ?? "line";
	let loading = null;
	const loadTheme = () => loading ??= import("./cart-shopify-late.js").then((n) => n.t).then(({ createTheme }) => createTheme(page, settings)).catch(() => loading = null);
	let products = null;
	const loadProducts = () => products ??= import("./cart-shopify-late.js").then((n) => n.n).then(({ createProducts }) => createProducts(page, settings, requests, timeoutMs, parseRule)).catch(() => products = null);
	const getProduct = async (product) => (await loadProducts())?.getProduct(product) ?? null;
	let changes = null;
	const loadChanges = () => changes ??= import("./cart-shopify-late.js").then((n) => n.r).then(({ createShopifyChanges }) => createShopifyChanges({
		page,
		requests,
		timeoutMs,
		attribution,
		loadTheme,
		getProduct
	})).catch(() => changes = null);
	return createSessionCart(page, timeoutMs, {
		id: "shopify",
		getProduct,
		getProducts: async (references) => (await loadProducts())?.getProducts(references) ?? /* @__PURE__ */ new Map(),
		readCart: (signal) => {
			loadTheme();
			loadChanges();
			return requests.readCart(signal);
		},
		add: async (...given) => (await loadChanges())?.add(...given) ?? MISSING,
		setQuantity: async (...given) => {
			const loaded = await loadChanges();
			return loaded ? loaded.setQuantity(...given) : MISSING;
		},
		show: async (state) => (await loadChanges())?.show?.(state),
		openCart: async () => await (await loadTheme())?.openCart() || goTo(page, `${rootOf(page)}cart`),
		checkout: () => Promise.resolve(goTo(page, `${rootOf(page)}checkout`)),
		listen(on, onStop, emit) {
			on(page.window.document, "shopify:cart:lines-update");
			on(page.window.document, "cart:update");
			const [subscribe, publish] = ["subscribe", "publish"].map((name) => reach(page.window, name));
			const stop = typeof publish === "function" && typeof subscribe === "function" && subscribe("cart-update", emit);
			if (typeof stop === "function") onStop(() => void stop());
		}
	});
};
var MISSING = {
	code: "network",
	message: "A part of the shelf did not load"
};

export { parseLines as i, createShopifyCart as n, isDesignMode as r, adapter_exports as t };
//# sourceMappingURL=cart-shopify.js.map