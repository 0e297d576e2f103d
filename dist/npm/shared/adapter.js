import { t as __exportAll } from "./rolldown-runtime.js";
import { r as detectShopify } from "./detect.js";
import { t as goTo } from "./goTo.js";
import { n as requestJson, r as requestTimeoutMs, t as messageOf } from "./http.js";
import { a as ownNumber, c as reachText, i as ownList, n as own, o as ownText, r as ownId, s as reach } from "./serial.js";
import { n as prices, r as createSessionCart, t as moneyFromMinor } from "./price2.js";
import { a as sumQuantities, i as shareGains, n as gained } from "./lines.js";
import { n as success, t as failure } from "./result.js";

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
	const rule = live?.quantity;
	const total = before + requested;
	if (rule && total < rule.min) return error("quantity_min");
	if (rule && rule.max !== null && total > rule.max) return error("quantity_limit", rule.max);
	if (rule && total % rule.increment) return error("quantity_increment");
	if (own(reply?.body, "errors") !== void 0) return error("validation");
	return error(before > 0 || requested > 1 ? "not_enough_stock" : "sold_out");
}

// src/cart/adapters/shopify/report.ts
var byVariant = (lines) => sumQuantities(lines.map(({ variantId, quantity }) => [variantId, quantity]));
/** What an add gained: the difference of two carts, capped at what was asked, and the reason for what is missing. */
async function reportAdd(wishes, before, after, outcome, loadProduct) {
	const had = byVariant(before.lines);
	const raw = gained(had, byVariant(after.lines));
	const added = shareGains(wishes, new Map([...byVariant(wishes)].map(([id, quantity]) => [id, Math.min(quantity, raw.get(id) ?? 0)])));
	const index = added.findIndex((line) => line.actual < line.requested);
	const short = added[index];
	const wish = wishes[index];
	if (!short || !wish) return { added };
	const piecesBefore = had.get(wish.variantId) ?? 0;
	if (outcome.refused) return {
		added,
		error: {
			...outcome.refused,
			inCart: piecesBefore + short.actual
		}
	};
	const live = (short.actual === 0 && outcome.reply?.status === 422 ? await loadProduct(wish) : null)?.variants.find(({ id }) => id === wish.variantId);
	return {
		added,
		error: explainRefusal(outcome.reply, {
			...short,
			before: piecesBefore,
			live
		})
	};
}
/**
* The cart as the shop's answer to the add implies it, for when it could not be read afterwards. An action that resolved without
* a refusal names no lines: then all that was asked is in.
*/
function impliedState(before, wishes, { reply, refused, lines: told }) {
	const changed = told.length || reply || refused ? told : wishes.map(({ variantId, quantity }) => ({
		key: "",
		variantId,
		quantity
	}));
	const lines = [...before.lines.filter((line) => !changed.some(({ key }) => key === line.key)), ...changed];
	return {
		lines,
		summary: { count: lines.reduce((sum, line) => sum + line.quantity, 0) },
		raw: void 0
	};
}

// src/cart/adapters/shopify/storefront.ts
/** Where the shop begins in this market and language; ends in a slash. Paths are never written from `/`. */
var rootOf = (page) => reachText(page.window, "Shopify.routes.root") ?? "/";
var activeCurrency = (page) => reachText(page.window, "Shopify.currency.active");
/** In the theme editor nothing is bought. */
var isDesignMode = (page) => reach(page.window, "Shopify.designMode") === true;
/** A numeric variant id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`. */
var numericId = (id) => /^(?:gid:\/\/shopify\/ProductVariant\/)?(\d{1,18})$/.exec(id ?? "")?.[1] ?? null;
/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
function handleOf(product) {
	const inUrl = /\/products\/([^/?#]+)/.exec(product.url ?? "")?.[1];
	const handle = product.ref?.handle ?? inUrl ?? product.productId;
	return /^[\p{L}\p{N}%_-]+$/u.test(handle) ? handle : null;
}

// src/cart/adapters/shopify/requests.ts
/** The Ajax API of a Liquid storefront: unversioned, so every field is read as if it might be missing. */
function createShopifyRequests(page, timeoutMs) {
	const root = rootOf(page);
	const send = (path, request) => requestJson(page, root + path, request, timeoutMs);
	const readCart = async (signal) => {
		const reply = await send("cart.js", signal && { signal });
		if (!reply.ok) return reply;
		const { status, body } = reply.value;
		const cart = parseCart(body);
		return cart ? success(cart) : failure({
			code: "unknown",
			message: messageOf(body) || "No cart in the answer",
			httpStatus: status
		});
	};
	return {
		readCart,
		post: (path, json, signal) => send(path, {
			json,
			signal
		}),
		async loadProduct(product) {
			const handle = handleOf(product);
			const reply = handle ? await send(`products/${handle}.js`) : null;
			if (!reply?.ok || reply.value.status !== 200) return null;
			const currency = activeCurrency(page) ?? await readCart().then((cart) => cart.ok ? cart.value.summary.total?.currency : void 0);
			return parseProduct(reply.value.body, currency);
		}
	};
}
function parseCart(body) {
	const count = ownNumber(body, "item_count");
	if (count === void 0) return null;
	const lines = parseLines(ownList(body, "items"));
	const total = moneyFromMinor(own(body, "total_price"), 2, ownText(body, "currency"));
	return {
		lines,
		summary: {
			count,
			...total ? { total } : {}
		},
		raw: body
	};
}
function parseLines(items) {
	return items.flatMap((item) => {
		const key = ownText(item, "key");
		const variantId = ownId(item, "variant_id") ?? ownId(item, "id");
		const quantity = ownNumber(item, "quantity");
		return key && variantId && quantity !== void 0 ? [{
			key,
			variantId,
			quantity
		}] : [];
	});
}
function parseProduct(body, currency) {
	const priced = (item) => prices(moneyFromMinor(own(item, "price"), 2, currency), moneyFromMinor(own(item, "compare_at_price"), 2, currency));
	const variants = ownList(body, "variants").flatMap((item) => {
		const id = ownId(item, "id");
		const rule = own(item, "quantity_rule");
		const min = ownNumber(rule, "min");
		const limits = {
			max: ownNumber(rule, "max") ?? null,
			increment: ownNumber(rule, "increment") ?? 1
		};
		const quantity = min === void 0 ? {} : { quantity: {
			min,
			...limits
		} };
		return id ? [{
			id,
			available: own(item, "available") === true,
			...priced(item),
			...quantity
		}] : [];
	});
	if (!variants.length) return null;
	return {
		available: own(body, "available") === true,
		...priced(body),
		variants
	};
}

// src/cart/adapters/shopify/send.ts
/** The Ajax API: what it answers, and what a theme needs to show it. */
async function sendByAjax(requests, wishes, extra, signal) {
	const { sections, path, attributes } = extra;
	const items = wishes.map(({ variantId, quantity, properties }) => ({
		id: Number(variantId),
		quantity,
		...Object.keys(properties).length ? { properties } : {}
	}));
	const rendering = sections.length ? {
		sections: sections.join(","),
		sections_url: path
	} : {};
	const sent = await requests.post("cart/add.js", {
		items,
		...rendering,
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
		sections: own(body, "sections")
	};
	return success({
		reply: null,
		refused: null,
		lines: parseLines(added),
		answer
	});
}

// src/cart/adapters/shopify/adapter.ts
var adapter_exports = /* @__PURE__ */ __exportAll({ createShopifyCart: () => createShopifyCart });
/**
* The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
* theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
*
* Settings: `themes` (rules put before ours, see `themes.ts`), `attribution` (`line`, the default: a hidden line property; `cart`:
* a cart attribute, which never splits a line; `none`), `timeoutMs` of one request (default 10 000).
*/
var createShopifyCart = (page, settings = {}) => {
	const { setTimer } = page.env;
	const timeoutMs = requestTimeoutMs(settings);
	const requests = createShopifyRequests(page, timeoutMs);
	const attribution = own(settings, "attribution") ?? "line";
	const loading = import("./theme.js").then(({ createTheme }) => createTheme(page, settings)).catch(() => null);
	/** The platform's ids for the lines; a product without a named variant is asked for its only one. */
	async function resolve(lines) {
		const wishes = [];
		for (const line of lines) {
			const live = line.variantId === void 0 ? await requests.loadProduct(line) : null;
			if (live && live.variants.length > 1) return {
				code: "options_required",
				message: `No variant of ${line.productId} was chosen`
			};
			const variantId = numericId(line.variantId ?? live?.variants[0]?.id);
			if (!variantId) return {
				code: "invalid_variant",
				message: `"${line.variantId ?? line.productId}" is no variant of this shop`
			};
			wishes.push({
				line,
				variantId,
				quantity: line.quantity,
				properties: attribution === "line" ? { ...line.attribution } : {}
			});
		}
		return wishes;
	}
	const add = async (lines, before, signal, quietly) => {
		if (isDesignMode(page)) return {
			code: "blocked",
			message: "Nothing is added in the theme editor"
		};
		const wishes = await resolve(lines);
		if (!Array.isArray(wishes)) return wishes;
		const theme = await loading;
		const attributes = {};
		if (attribution === "cart") for (const line of lines) Object.assign(attributes, line.attribution);
		const byAction = attribution === "cart" ? null : await quietly(() => theme?.sendByAction(wishes, {
			signal,
			timeoutMs,
			setTimer
		}));
		const extra = {
			sections: theme?.sections() ?? [],
			path: new URL(page.url).pathname,
			attributes
		};
		const sent = byAction ?? await sendByAjax(requests, wishes, extra, signal);
		if (!sent.ok && sent.error.code === "rate_limited") return sent.error;
		const after = await requests.readCart(signal);
		if (!sent.ok && !after.ok) return sent.error;
		const outcome = sent.ok ? sent.value : {
			reply: null,
			refused: sent.error,
			lines: [],
			answer: null
		};
		const state = after.ok ? after.value : impliedState(before, wishes, outcome);
		const report = await reportAdd(wishes, before, state, outcome, ({ line }) => requests.loadProduct(line));
		const { answer } = outcome;
		const { count } = state.summary;
		const change = {
			cart: state.raw,
			count,
			quantity: count - before.summary.count,
			...answer ? { answer } : {}
		};
		return {
			...report,
			state,
			show: () => byAction?.ok ? "done" : theme?.refresh(change) ?? "none"
		};
	};
	return createSessionCart(page, timeoutMs, {
		id: "shopify",
		detect: () => detectShopify(page),
		getProduct: requests.loadProduct,
		readCart: requests.readCart,
		add,
		setQuantity: (id, quantity, signal) => requests.post("cart/change.js", {
			id,
			quantity
		}, signal),
		show: async ({ raw, summary }) => (await loading)?.refresh({
			cart: raw,
			count: summary.count,
			quantity: 0
		}),
		openCart: async () => await (await loading)?.openCart() || goTo(page, `${rootOf(page)}cart`),
		checkout: () => Promise.resolve(goTo(page, `${rootOf(page)}checkout`)),
		listen(hear, onStop, tell) {
			hear(page.window.document, "shopify:cart:lines-update");
			hear(page.window.document, "cart:update");
			const subscribe = reach(page.window, "subscribe");
			const stop = typeof subscribe === "function" ? subscribe("cart-update", tell) : void 0;
			if (typeof stop === "function") onStop(() => void stop());
		}
	});
};

export { createShopifyCart as n, adapter_exports as t };