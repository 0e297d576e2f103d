import { t as __exportAll } from "./rolldown-runtime.js";
import { i as detectWooCommerce } from "./detect.js";
import { t as goTo } from "./goTo.js";
import { n as requestJson, r as requestTimeoutMs, t as messageOf } from "./http.js";
import { a as ownNumber, c as reachText, i as ownList, n as own, o as ownText, r as ownId, s as reach } from "./serial.js";
import { n as prices, r as createSessionCart, t as moneyFromMinor } from "./price2.js";
import { n as success, t as failure } from "./result.js";

// src/cart/adapters/woocommerce/product.ts
var digits = (text) => /^\d{1,15}$/.test(text ?? "") ? text : void 0;
/** The platform's product: by id, else by slug or SKU. `null` when the shop does not know it. */
async function findProduct(store, { productId, ref, url }) {
	const id = digits(ref?.id) ?? digits(productId);
	const slug = ref?.handle ?? /\/(?:product|produkt|produit|producto|prodotto|shop)\/([^/?#]+)/.exec(url ?? "")?.[1] ?? productId;
	const reply = id ? await store.get(`products/${id}`) : await store.get("products", ref?.sku ? { sku: ref.sku } : { slug });
	if (!reply.ok || reply.value.status !== 200) return null;
	return id ? reply.value.body : ownList({ list: reply.value.body }, "list")[0];
}
/** Price and stock now; a product with variations costs one request more, since their prices stand apart. */
async function loadWooProduct(store, wish) {
	const product = await findProduct(store, wish);
	const id = ownId(product, "id");
	if (!id) return null;
	const self = facts(product);
	const named = ownList(product, "variations").flatMap((variation) => ownId(variation, "id") ?? []);
	if (!named.length) return {
		...self,
		variants: [{
			id,
			...self
		}]
	};
	const reply = await store.get("products", {
		type: "variation",
		parent: id,
		per_page: "100"
	});
	const variants = (reply.ok && Array.isArray(reply.value.body) ? reply.value.body : []).flatMap((variation) => {
		const own = ownId(variation, "id");
		return own && named.includes(own) ? [{
			id: own,
			...facts(variation)
		}] : [];
	});
	return {
		...self,
		variants
	};
}
function facts(product) {
	const paid = own(product, "prices");
	const money = (key) => moneyFromMinor(own(paid, key), ownNumber(paid, "currency_minor_unit") ?? 2, ownText(paid, "currency_code"));
	const cart = own(product, "add_to_cart");
	const min = ownNumber(cart, "minimum");
	const max = ownNumber(cart, "maximum");
	return {
		available: own(product, "is_purchasable") === true && own(product, "is_in_stock") === true,
		...prices(money("price"), money("regular_price")),
		...min === void 0 ? {} : { quantity: {
			min,
			max: max ?? null,
			increment: ownNumber(cart, "multiple_of") ?? 1
		} }
	};
}

// src/cart/adapters/woocommerce/errors.ts
var PREFIX = "woocommerce_rest_";
var CODES = {
	product_out_of_stock: "sold_out",
	product_partially_out_of_stock: "not_enough_stock",
	product_invalid_quantity: "quantity_limit",
	product_not_purchasable: "not_purchasable",
	cart_invalid_product: "invalid_variant",
	cart_product_does_not_exist: "invalid_variant",
	cart_invalid_key: "conflict",
	add_to_cart_error: "validation",
	missing_attributes: "options_required",
	variation_id_from_variation_data: "options_required",
	invalid_variation_data: "options_required",
	missing_nonce: "session_expired",
	invalid_nonce: "session_expired"
};
var isNonceError = (body) => /^woocommerce_rest_(missing|invalid)_nonce$/.test(ownText(body, "code") ?? "");
/** The Store API's refusals have codes of their own; the status only helps with those that are not the shop's. */
function explainStoreError(status, body) {
	const code = ownText(body, "code") ?? "";
	const short = code.startsWith(PREFIX) ? code.slice(17) : "";
	return {
		code: (Object.hasOwn(CODES, short) ? CODES[short] : void 0) ?? (code === "rest_no_route" || status === 401 || status === 403 ? "blocked" : "unknown"),
		message: plainText(messageOf(body)) || code || `HTTP ${status}`,
		httpStatus: status
	};
}
var ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	hellip: "…"
};
/** WordPress writes messages as HTML; what is wanted is their text, without letting HTML near the page. */
function plainText(html) {
	return html.replace(/<[^>]*>/g, "").replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
		if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] ?? whole : whole;
		const point = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
		return point > 31 && point <= 1114111 ? String.fromCodePoint(point) : "";
	});
}

// src/cart/adapters/woocommerce/store.ts
/** WooCommerce's Store API with the shopper's own session: cookies and a nonce, never a token. */
function createWooStore(page, timeoutMs) {
	let nonce = reachText(page.window, "wcBlocksMiddlewareConfig.storeApiNonce") ?? "";
	async function send(route, query, json, signal) {
		const reply = await requestJson(page, address(page, route, query), {
			...json ? {
				json,
				headers: { Nonce: nonce }
			} : {},
			...signal ? { signal } : {}
		}, timeoutMs);
		if (reply.ok) nonce = reply.value.header("Nonce") ?? nonce;
		return reply;
	}
	const toAnswer = (reply) => {
		if (!reply.ok) return { error: reply.error };
		const { status, body } = reply.value;
		const isDone = status < 300;
		const state = parseWooCart(isDone ? body : own(own(body, "data"), "cart"));
		return {
			...state ? { state } : {},
			...isDone && state ? {} : { error: explainStoreError(status, body) }
		};
	};
	return {
		get: (route, query = {}, signal) => send(route, query, void 0, signal),
		async readCart(signal) {
			const { state, error } = toAnswer(await send("cart", {}, void 0, signal));
			return state && !error ? success(state) : failure(error ?? {
				code: "unknown",
				message: "No cart in the answer"
			});
		},
		async change(route, json, signal) {
			let reply = await send(`cart/${route}`, {}, json, signal);
			if (reply.ok && isNonceError(reply.value.body)) {
				await send("cart", {}, void 0, signal);
				reply = await send(`cart/${route}`, {}, json, signal);
			}
			return toAnswer(reply);
		}
	};
}
/** The REST root differs between installs (sub-directory, `?rest_route=`, a language in the path), so it is read from the page. */
function address(page, route, query) {
	const link = page.window.document.querySelector("link[rel=\"https://api.w.org/\"]");
	const url = new URL(link?.getAttribute("href") ?? "/wp-json/", page.url);
	const plain = url.searchParams.get("rest_route");
	const path = `wc/store/v1/${route}`;
	if (plain === null) url.pathname += path;
	else url.searchParams.set("rest_route", plain + path);
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url.href;
}
function parseWooCart(body) {
	const count = ownNumber(body, "items_count");
	if (count === void 0) return null;
	const lines = ownList(body, "items").flatMap((item) => {
		const key = ownText(item, "key");
		const id = ownNumber(item, "id");
		const quantity = ownNumber(item, "quantity");
		const limits = own(item, "quantity_limits");
		const max = ownNumber(limits, "maximum") ?? null;
		const rule = {
			min: ownNumber(limits, "minimum") ?? 1,
			max,
			increment: ownNumber(limits, "multiple_of") ?? 1
		};
		return key && id !== void 0 && quantity !== void 0 ? [{
			key,
			variantId: String(id),
			quantity,
			rule
		}] : [];
	});
	const totals = own(body, "totals");
	const total = moneyFromMinor(own(totals, "total_price"), ownNumber(totals, "currency_minor_unit") ?? 2, ownText(totals, "currency_code"));
	return {
		lines,
		summary: {
			count,
			...total ? { total } : {}
		}
	};
}

// src/cart/adapters/woocommerce/adapter.ts
var adapter_exports = /* @__PURE__ */ __exportAll({ createWooCommerceCart: () => createWooCommerceCart });
/**
* The cart of a WooCommerce shop, through its Store API in the shopper's own session.
*
* WooCommerce drops what it does not know, so the attribution, sent as `reelshelf` with each line, is kept only by shops that have
* the small plugin for it. Settings: `attribution` (`line`, the default, or `none`), `timeoutMs` of one request (default 10 000).
*/
var createWooCommerceCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const store = createWooStore(page, timeoutMs);
	const showChange = (quietly) => import("./refresh.js").then(({ refreshWooDisplay }) => refreshWooDisplay(page, quietly)).catch(() => "none");
	async function idOf(line) {
		const id = line.variantId ?? line.ref?.id ?? line.productId;
		if (/^\d{1,15}$/.test(id)) return id;
		return line.variantId === void 0 ? ownId(await findProduct(store, line), "id") : void 0;
	}
	async function put(line, id, signal) {
		const value = Object.values(line.attribution ?? {})[0];
		const mark = value !== void 0 && own(settings, "attribution") !== "none" ? { reelshelf: value } : {};
		const body = {
			id,
			quantity: line.quantity,
			...mark
		};
		const answer = await store.change("add-item", body, signal);
		if (answer.error?.code !== "options_required" || !line.options?.length) return answer;
		const variation = line.options.map(({ name, value: chosen }) => ({
			attribute: name,
			value: chosen
		}));
		return store.change("add-item", {
			...body,
			variation
		}, signal);
	}
	const add = async (lines, before, signal, quietly) => {
		let state = before;
		let error;
		const added = [];
		for (const line of lines) {
			const id = await idOf(line);
			if (!id) {
				added.push({
					variantId: line.variantId ?? "",
					requested: line.quantity,
					actual: 0
				});
				error ??= {
					code: "invalid_variant",
					message: `"${line.variantId ?? line.productId}" is no product of this shop`
				};
				continue;
			}
			const answer = await put(line, Number(id), signal);
			let next = answer.state;
			if (answer.error?.code === "network" || answer.error?.code === "blocked") {
				const now = await store.readCart(signal);
				if (now.ok) next = now.value;
			}
			const actual = next ? Math.max(0, pieces(next, id) - pieces(state, id)) : 0;
			added.push({
				variantId: id,
				requested: line.quantity,
				actual
			});
			if (answer.error && !actual) error ??= {
				...answer.error,
				inCart: pieces(next ?? state, id)
			};
			else if (actual !== line.quantity) error ??= explainClamp(next?.lines.find(({ variantId }) => variantId === id), actual, line.quantity);
			state = next ?? state;
		}
		return {
			added,
			state,
			...error ? { error } : {},
			show: () => showChange(quietly)
		};
	};
	const storePage = (name) => reachText(page.window, `wcSettings.storePages.${name}.permalink`);
	return createSessionCart(page, timeoutMs, {
		id: "woocommerce",
		detect: () => detectWooCommerce(page),
		getProduct: (product) => loadWooProduct(store, product),
		readCart: store.readCart,
		add,
		setQuantity: (key, quantity, signal) => quantity ? store.change("update-item", {
			key,
			quantity
		}, signal) : store.change("remove-item", { key }, signal),
		show: () => showChange((run) => run()),
		openCart: () => Promise.resolve(goTo(page, storePage("cart") ?? reachText(page.window, "wc_add_to_cart_params.cart_url") ?? "/cart/")),
		checkout: () => Promise.resolve(goTo(page, storePage("checkout") ?? "/checkout/")),
		listen(hear, onStop, tell) {
			const { window } = page;
			hear(window, "wc-blocks_store_sync_required", (event) => reach(event, "detail.type") === "from_iAPI");
			hear(window.document.body, "wc-blocks_added_to_cart");
			hear(window.document.body, "wc-blocks_removed_from_cart");
			const jQuery = reach(window, "jQuery");
			const bus = typeof jQuery === "function" ? jQuery(window.document.body) : void 0;
			const call = (name) => {
				const method = reach(bus, name);
				if (typeof method === "function") method.call(bus, "added_to_cart removed_from_cart", tell);
			};
			call("on");
			onStop(() => call("off"));
		}
	});
};
var pieces = (state, id) => state.lines.reduce((sum, line) => sum + (line.variantId === id ? line.quantity : 0), 0);
/** A new line is fitted into the product's limits without a word; the difference says which limit it was. */
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

export { createWooCommerceCart as n, adapter_exports as t };