import { Bt as goTo, Dt as gained, Ft as messageOf, Gt as ownList, Ht as getOwn, It as requestJson, Jt as reach, Kt as ownNumber, Lt as requestTimeoutMs, Nt as sumQuantities, Wt as ownId, X as numericId, Yt as reachText, jt as shareGains, kt as quantityOf, qt as ownText, wt as createSessionCart, xt as moneyFromMinor } from "./common.js";
import { A as failure, j as success, k as safeUrl } from "./plain.js";

// src/cart/adapters/shopify/items.ts
/** The platform's ids for the lines; a product without a named variant is asked for its only one. */
async function toItems(lines, getProduct, attribution) {
	const items = [];
	for (const line of lines) {
		const live = line.variantId === void 0 ? await getProduct(line) : null;
		if (live && live.variants.length > 1) return {
			code: "options_required",
			message: `No variant of ${line.productId} was chosen`
		};
		const variantId = numericId(line.variantId ?? live?.variants[0]?.id);
		if (!variantId) return {
			code: "invalid_variant",
			message: `"${line.variantId ?? line.productId}" is no variant of this shop`
		};
		items.push({
			line,
			variantId,
			quantity: line.quantity,
			properties: {
				...line.properties,
				...attribution === "line" ? tokenProperty("_", line) : {}
			}
		});
	}
	return items;
}
/** The attribution under Shopify's prefix for hidden properties; left out when longer than a property may be. */
function tokenProperty(prefix, { attribution = {} }) {
	const [value] = Object.values(attribution);
	return value && value.length <= 255 ? { [`${prefix}reelshelf`]: value } : {};
}

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

// src/cart/adapters/shopify/refusals.ts
/**
* Why a line did not go in whole. Shopify's words are in the shopper's language and change, so the reason is worked out from
* figures: the status, the cart before and after, the variant's rule.
*/
function explainRefusal(reply, line) {
	const error = (code, limit) => ({
		code,
		message: messageOf(reply?.body) || (reply ? `HTTP ${reply.status}` : "The shop added less than was asked"),
		...reply ? { httpStatus: reply.status } : {},
		...line ? { inCart: line.before + line.actual } : {},
		...limit === void 0 ? {} : { limit }
	});
	if (reply?.status === 404) return error("invalid_variant");
	if (reply && reply.status >= 500) return error("unknown");
	if (reply?.status === 400) return error("validation");
	if (!line || reply && reply.status !== 422 && reply.status !== 200) return error("unknown");
	const { live, before, requested, actual } = line;
	if (actual > 0) return error("not_enough_stock");
	if (live && !live.available) return error("sold_out");
	if (live?.needsPlan) return error("options_required");
	const rule = live?.quantity;
	const total = before + requested;
	if (rule && total < rule.min) return error("quantity_min");
	if (rule && rule.max !== null && total > rule.max) return error("quantity_limit", rule.max);
	if (rule && total % rule.increment) return error("quantity_increment");
	if (getOwn(reply?.body, "errors") !== void 0) return error("validation");
	return error(before > 0 || requested > 1 ? "not_enough_stock" : "sold_out");
}

// src/cart/adapters/shopify/report.ts
var byVariant = (lines) => sumQuantities(lines.map(({ variantId, quantity }) => [variantId, quantity]));
/** What an add gained: the difference of two carts, capped at what was asked, and the reason for what is missing. */
async function reportAdd(items, before, after, outcome, loadProduct) {
	const had = byVariant(before.lines);
	const raw = gained(had, byVariant(after.lines));
	const added = shareGains(items, new Map([...byVariant(items)].map(([id, quantity]) => [id, Math.min(quantity, raw.get(id) ?? 0)])));
	const index = added.findIndex((line) => line.actual < line.requested);
	const short = added[index];
	const item = items[index];
	if (!short || !item) return { added };
	const quantityBefore = had.get(item.variantId) ?? 0;
	if (outcome.refused) return {
		added,
		error: {
			...outcome.refused,
			inCart: quantityBefore + short.actual
		}
	};
	const live = (short.actual === 0 && outcome.reply?.status === 422 ? await loadProduct(item) : null)?.variants.find(({ id }) => id === item.variantId);
	return {
		added,
		error: explainRefusal(outcome.reply, {
			...short,
			before: quantityBefore,
			live
		})
	};
}
var quantityOfLine = ({ lines }, key) => lines.find((line) => line.key === key)?.quantity ?? 0;
/** The cart was read out of a cache: it knows nothing of a line that the shop has just confirmed. */
var isFromBefore = (after, before, { lines }) => lines.some(({ key, quantity }) => quantity > quantityOfLine(before, key) && quantityOfLine(after, key) === quantityOfLine(before, key));
/**
* The cart as the shop's answer to the add implies it, for when it could not be read afterwards. An action that resolved without
* a refusal names no lines: then all that was asked is in.
*/
function impliedState(before, items, { reply, refused, lines: reported }) {
	const changed = reported.length || reply || refused ? reported : items.map(({ variantId, quantity }) => ({
		key: "",
		variantId,
		quantity,
		title: ""
	}));
	const lines = [...before.lines.filter((line) => !changed.some(({ key }) => key === line.key)), ...changed];
	return {
		lines,
		summary: { count: lines.reduce((sum, line) => sum + line.quantity, 0) },
		raw: void 0
	};
}

// src/cart/adapters/shopify/send.ts
/** The Ajax API: what it answers, and what a theme needs to show it. */
async function sendByAjax(requests, wanted, extra, signal) {
	const { sections, pageUrl, attributes } = extra;
	const items = wanted.map(({ variantId, quantity, properties }) => ({
		id: Number(variantId),
		quantity,
		...Object.keys(properties).length ? { properties } : {}
	}));
	const sent = await requests.post("cart/add.js", {
		items,
		...rendering(sections, pageUrl),
		...Object.keys(attributes).length ? { attributes } : {}
	}, signal);
	if (!sent.ok) return sent;
	const { status, body } = sent.value;
	if (status !== 200) return success({
		reply: sent.value,
		refused: null,
		lines: [],
		answer: null
	});
	const added = ownList(body, "items");
	const [first] = added;
	const answer = {
		...typeof first === "object" ? first : {},
		items: added,
		sections: getOwn(body, "sections")
	};
	return success({
		reply: null,
		refused: null,
		lines: parseLines(added, pageUrl),
		answer
	});
}
/** What a change asks to be rendered with it, if anything. */
var rendering = (sections, pageUrl) => sections.length ? {
	sections: sections.join(","),
	sections_url: new URL(pageUrl).pathname
} : {};

// src/cart/adapters/shopify/storefront.ts
/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
var rootOf = (page) => reachText(page.window, "Shopify.routes.root") ?? "/";
/** In the theme editor nothing is bought. */
var isDesignMode = (page) => reach(page.window, "Shopify.designMode") === true;

// src/cart/adapters/shopify/changes.ts
/** All that changes the cart. */
function createShopifyChanges(parts) {
	const { page, requests, attribution, loadTheme, getProduct } = parts;
	/** The theme's sections as the last change of a line rendered them. */
	let sections;
	const add = async (lines, before, signal, suppress) => {
		if (isDesignMode(page)) return {
			code: "blocked",
			message: "Nothing is added in the theme editor"
		};
		const items = await toItems(lines, getProduct, attribution);
		if (!Array.isArray(items)) return items;
		const { sent, isShown } = await send(parts, items, before, signal, suppress);
		if (!sent.ok && sent.error.code === "rate_limited") return sent.error;
		const after = await requests.readCart(signal);
		if (!sent.ok && !after.ok) return sent.error;
		const outcome = sent.ok ? sent.value : {
			reply: null,
			refused: sent.error,
			lines: [],
			answer: null
		};
		const state = after.ok && !isFromBefore(after.value, before, outcome) ? after.value : impliedState(before, items, outcome);
		const report = await reportAdd(items, before, state, outcome, ({ line }) => getProduct(line));
		const { answer } = outcome;
		const { count } = state.summary;
		const change = {
			cart: state.raw,
			count,
			quantity: count - before.summary.count,
			items,
			...answer ? {
				answer,
				sections: answer["sections"]
			} : {}
		};
		const show = async () => isShown ? "done" : (await loadTheme())?.refresh(change) ?? "none";
		return {
			...report,
			state,
			show
		};
	};
	const setQuantity = async (id, quantity, signal) => {
		const wanted = (await loadTheme())?.sections(false) ?? [];
		const reply = await requests.post("cart/change.js", {
			id,
			quantity,
			...rendering(wanted, page.url)
		}, signal);
		sections = void 0;
		if (!reply.ok) return reply.error;
		const { status, body } = reply.value;
		sections = getOwn(body, "sections");
		const held = parseLines(ownList(body, "items"), page.url).find(({ key }) => key === id)?.quantity ?? 0;
		if (status === 200 && held === quantity) return null;
		const refused = explainRefusal(reply.value, void 0);
		if (status === 400 || status === 404) return {
			...refused,
			code: "conflict"
		};
		const lines = requests.seen()?.lines ?? [];
		const line = lines.find(({ key }) => key === id);
		if (!line) return refused;
		const { variantId, url } = line;
		const live = (await getProduct({
			productId: "",
			...url ? { url } : {}
		}))?.variants.find((variant) => variant.id === variantId);
		const before = quantityOf(lines.filter(({ key }) => key !== id), variantId);
		return explainRefusal(reply.value, {
			requested: quantity,
			before,
			actual: 0,
			live
		});
	};
	return {
		add,
		setQuantity,
		show: async ({ raw, summary: { count } }) => (await loadTheme())?.refresh({
			cart: raw,
			count,
			quantity: 0,
			sections,
			items: []
		})
	};
}
/** By the platform's own action where that is safe, which refreshes the theme too, else by the Ajax API. */
async function send({ page, requests, timeoutMs, attribution, loadTheme }, items, before, signal, suppress) {
	const theme = await loadTheme();
	const attributes = {};
	if (attribution === "cart") for (const { line } of items) Object.assign(attributes, tokenProperty("__", line));
	const mayHaveArrived = async () => {
		const now = await requests.readCart(signal);
		return !now.ok || now.value.summary.count !== before.summary.count;
	};
	const byAction = attribution === "cart" ? null : await suppress(() => theme?.sendByAction(items, {
		signal,
		timeoutMs,
		setTimer: page.env.setTimer,
		mayHaveArrived
	}));
	if (byAction) return {
		sent: byAction,
		isShown: byAction.ok
	};
	const extra = {
		sections: theme?.sections(true) ?? [],
		pageUrl: page.url,
		attributes
	};
	return {
		sent: await sendByAjax(requests, items, extra, signal),
		isShown: false
	};
}

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
	return createSessionCart(page, timeoutMs, {
		id: "shopify",
		getProduct,
		getProducts: async (references) => (await loadProducts())?.getProducts(references) ?? /* @__PURE__ */ new Map(),
		readCart: (signal) => {
			loadTheme();
			return requests.readCart(signal);
		},
		...createShopifyChanges({
			page,
			requests,
			timeoutMs,
			attribution,
			loadTheme,
			getProduct
		}),
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

export { createShopifyCart as n, adapter_exports as t };
//# sourceMappingURL=cart-shopify.js.map