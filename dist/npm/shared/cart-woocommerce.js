import { $ as requestJson, K as quantityOf, L as moneyFromMinor, Q as messageOf, S as plainText, U as clampQuantity, V as createSessionCart, ct as ownList, dt as reach, et as requestTimeoutMs, ft as reachText, h as readRule, it as getOwn, lt as ownNumber, nt as goTo, st as ownId, ut as ownText } from "./common.js";
import { C as failure, S as safeUrl, w as success } from "./plain.js";

// src/cart/adapters/woocommerce/errors.ts
var PREFIX = "woocommerce_rest_";
var CODES = {
	product_out_of_stock: "sold_out",
	product_partially_out_of_stock: "not_enough_stock",
	product_invalid_quantity: "quantity_limit",
	invalid_quantity: "quantity_limit",
	readonly_quantity: "quantity_limit",
	product_not_purchasable: "not_purchasable",
	cart_invalid_product: "invalid_variant",
	cart_product_does_not_exist: "invalid_variant",
	cart_invalid_key: "conflict",
	add_to_cart_error: "validation",
	missing_attributes: "options_required",
	variation_id_from_variation_data: "options_required",
	invalid_variation_data: "options_required",
	missing_nonce: "session_expired",
	invalid_nonce: "session_expired",
	rest_no_route: "blocked"
};
var isNonceError = (body) => /^woocommerce_rest_(missing|invalid)_nonce$/.test(ownText(body, "code") ?? "");
/** The Store API's refusals have codes of their own; the status only helps with those that are not the shop's. */
function explainStoreError(status, body) {
	const code = ownText(body, "code") ?? "";
	const short = code.startsWith(PREFIX) ? code.slice(17) : code;
	return {
		code: (Object.hasOwn(CODES, short) ? CODES[short] : void 0) ?? (status === 401 || status === 403 ? "blocked" : "unknown"),
		message: plainText(messageOf(body)) || code || `HTTP ${status}`,
		httpStatus: status
	};
}

// src/cart/adapters/woocommerce/lines.ts
function parseWooCart(body, baseUrl) {
	const count = ownNumber(body, "items_count");
	if (count === void 0) return null;
	const items = ownList(body, "items");
	const totals = getOwn(body, "totals");
	const tax = items.some(isShownWithTax) ? figure(totals, "total_items_tax") - figure(totals, "total_discount_tax") : 0;
	const total = moneyOf(figure(totals, "total_items") - figure(totals, "total_discount") + tax, totals);
	return {
		lines: items.flatMap((item) => parseLine(item, baseUrl)),
		summary: {
			count,
			...total ? { total } : {}
		},
		hasPlugin: getOwn(getOwn(body, "extensions"), "reelshelf") !== void 0
	};
}
function parseLine(item, baseUrl) {
	const key = ownText(item, "key");
	const id = ownId(item, "id");
	const quantity = ownNumber(item, "quantity");
	if (!key || !id || quantity === void 0) return [];
	const rule = readRule(getOwn(item, "quantity_limits"), "minimum", "maximum", "multiple_of") ?? {
		min: 1,
		max: null,
		increment: 1
	};
	const options = ownList(item, "variation").flatMap((choice) => {
		const name = ownText(choice, "raw_attribute") ?? ownText(choice, "attribute");
		const value = ownText(choice, "value");
		return name && value ? [{
			name,
			value: plainText(value)
		}] : [];
	});
	const variantTitle = options.map(({ value }) => value).join(" / ");
	const token = ownText(getOwn(getOwn(item, "extensions"), "reelshelf"), "mark");
	const again = {
		productId: id,
		variantId: id,
		quantity,
		...options.length ? { options } : {},
		...token ? { properties: { reelshelf: token } } : {}
	};
	const [picture] = ownList(item, "images");
	const image = safeUrl(getOwn(picture, "thumbnail") || getOwn(picture, "src"), baseUrl);
	const url = safeUrl(getOwn(item, "permalink"), baseUrl);
	const totals = getOwn(item, "totals");
	const total = moneyOf(figure(totals, "line_total") + (isShownWithTax(item) ? figure(totals, "line_total_tax") : 0), totals);
	return [{
		key,
		variantId: id,
		quantity,
		title: plainText(ownText(item, "name") ?? ""),
		rule,
		...variantTitle ? { variantTitle } : {},
		...image ? { image } : {},
		...url ? { url } : {},
		...total ? { total } : {},
		...ownList(item, "item_data").length ? {} : { again }
	}];
}
/**
* Sums come without tax and the tax beside them; the price of one piece comes as the shop shows it. Which of the two the pieces add up
* to says how the shop shows its prices; not to the penny, since tax is rounded by piece or by line.
*/
function isShownWithTax(item) {
	const totals = getOwn(item, "totals");
	const tax = figure(totals, "line_subtotal_tax");
	const more = figure(getOwn(item, "prices"), "price") * (ownNumber(item, "quantity") ?? 0) - figure(totals, "line_subtotal");
	return tax > 0 && more > tax / 2;
}
/** A sum in minor units, which WooCommerce writes as text. */
var figure = (from, name) => Number(ownText(from, name) ?? NaN);
var moneyOf = (minor, from) => moneyFromMinor(minor, ownNumber(from, "currency_minor_unit") ?? 2, ownText(from, "currency_code"));

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
		const state = parseWooCart(isDone ? body : getOwn(getOwn(body, "data"), "cart"), page.url);
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
	const named = new URL(link?.getAttribute("href") ?? "/wp-json/", page.url);
	const url = new URL(named.pathname + named.search, page.url);
	const plain = url.searchParams.get("rest_route");
	const path = `wc/store/v1/${route}`;
	if (plain === null) url.pathname += path;
	else url.searchParams.set("rest_route", plain + path);
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	return url.href;
}

// src/cart/adapters/woocommerce/adapter.ts
var adapter_exports = { get createWooCommerceCart() { return createWooCommerceCart; } };
/**
* The cart of a WooCommerce shop, through its Store API in the shopper's own session. Where that is switched off, simple products are
* added as the theme's own buttons do (`?wc-ajax=add_to_cart`); the cart can then be neither told nor changed.
*
* Settings: {@link WooCommerceSettings}.
*
* Not possible: to put back what an add-on plugin noted on a line; to say whether prices are with tax, which the Store API does not tell.
*/
var createWooCommerceCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const store = createWooStore(page, timeoutMs);
	const { document } = page.window;
	const catalogue = {
		get: store.get,
		baseUrl: page.url
	};
	const attribution = getOwn(settings, "attribution") ?? "line";
	/** The cart as it was read last: what a refused change is explained by. */
	let last = null;
	let isLess = false;
	/** Above zero while what the page says is the echo of our own add. */
	let ownEchoes = 0;
	let queue = Promise.resolve();
	const products = () => import("./cart-woocommerce-late.js").then((n) => n.n);
	const limits = () => import("./cart-woocommerce-late.js").then((n) => n.i);
	const showChange = (suppress, change) => import("./cart-woocommerce-late.js").then((n) => n.o).then(({ refreshWooDisplay }) => refreshWooDisplay(page, suppress, change)).catch(() => "none");
	const readCart = async (signal) => {
		const cart = await store.readCart(signal);
		if (cart.ok) last = cart.value;
		return cart;
	};
	async function idOf(line) {
		const id = line.variantId ?? line.ref?.id ?? line.productId;
		if (/^\d{1,15}$/.test(id)) return id;
		if (line.variantId !== void 0) return void 0;
		return ownId(await products().then(({ findProduct }) => findProduct(catalogue, line)).catch(() => null), "id");
	}
	const tokenOf = (line) => attribution === "line" && Object.values(line.attribution ?? {})[0] || line.properties?.["reelshelf"];
	async function put(line, id, signal) {
		const token = tokenOf(line);
		const body = {
			id,
			quantity: line.quantity,
			...token ? { reelshelf: token } : {}
		};
		const answer = await store.change("add-item", body, signal);
		if (answer.error?.code !== "options_required" || !line.options?.length) return answer;
		const options = line.options.map(({ name, value }) => ({
			name,
			value
		}));
		const variation = await import("./cart-woocommerce-late.js").then((n) => n.t).then(({ spellChoice }) => spellChoice(catalogue, String(id), options)).catch(() => options.map(({ name, value }) => ({
			attribute: name,
			value
		})));
		return store.change("add-item", {
			...body,
			variation
		}, signal);
	}
	const add = async (lines, before, signal, suppress) => {
		let state = before;
		let error;
		const added = [];
		for (const line of lines) {
			const id = await idOf(line) ?? "";
			const answer = id ? await put(line, Number(id), signal) : { error: {
				code: "invalid_variant",
				message: `"${line.variantId ?? line.productId}" is no product here`
			} };
			let next = answer.state;
			if (answer.error?.code === "network" || answer.error?.code === "blocked") {
				const now = await readCart(signal);
				if (now.ok) next = now.value;
			}
			const held = next?.lines.find(({ variantId }) => variantId === id);
			const max = Math.max(line.quantity, clampQuantity(line.quantity, held?.rule));
			const had = quantityOf(state.lines, id);
			const has = next ? quantityOf(next.lines, id) : had;
			const gain = has < had && !answer.error ? has : has - had;
			const actual = Math.max(0, Math.min(max, gain));
			added.push({
				variantId: id || (line.variantId ?? ""),
				requested: line.quantity,
				actual
			});
			if (answer.error && !actual) error ??= {
				...answer.error,
				inCart: quantityOf((next ?? state).lines, id)
			};
			else if (actual !== line.quantity) error ??= await limits().then(({ explainClamp }) => explainClamp(held, actual, line.quantity)).catch(() => UNEXPLAINED);
			state = next ?? state;
		}
		if (attribution === "cart" && state.hasPlugin && added.some(({ actual }) => actual)) await import("./cart-woocommerce-late.js").then((n) => n.s).then(({ sendCartToken }) => sendCartToken(store, lines, signal)).catch(() => {});
		last = state;
		return {
			added,
			state,
			...error ? { error } : {},
			show: () => showChange(suppress, {})
		};
	};
	const setQuantity = async (key, quantity, signal) => {
		const line = last?.lines.find((item) => item.key === key);
		isLess = quantity < (line?.quantity ?? 0);
		const { state, error } = quantity ? await store.change("update-item", {
			key,
			quantity
		}, signal) : await store.change("remove-item", { key }, signal);
		const held = state?.lines.find((item) => item.key === key)?.quantity ?? 0;
		if (!error && held === quantity) return null;
		return limits().then(({ explainChange }) => explainChange(error, line, quantity, held)).catch(() => error ?? UNEXPLAINED);
	};
	const leave = async (name) => goTo(page, await import("./cart-woocommerce-late.js").then((n) => n.r).then(({ findShopPage }) => findShopPage(page, settings, name, timeoutMs)));
	const session = createSessionCart(page, timeoutMs, {
		id: "woocommerce",
		getProduct: (product) => products().then(({ loadWooProduct }) => loadWooProduct(catalogue, product)).catch(() => null),
		getProducts: (references) => products().then(({ loadWooQuotes }) => loadWooQuotes(catalogue, references)).catch(() => /* @__PURE__ */ new Map()),
		readCart,
		add,
		setQuantity,
		show: () => showChange((run) => run(), { isLess }),
		openCart: () => leave("cart"),
		checkout: () => leave("checkout"),
		listen(on, onStop, emitAll) {
			const emit = () => ownEchoes || emitAll();
			on(page.window, "wc-blocks_store_sync_required", (event) => reach(event, "detail.type") === "from_iAPI");
			for (const name of ["added_to", "removed_from"]) on(document.body, `wc-blocks_${name}_cart`, () => !ownEchoes);
			const isKnown = (count) => count === last?.summary.count;
			import("./cart-woocommerce-late.js").then((n) => n.o).then(({ listenToScripts }) => onStop(listenToScripts(page, emit, isKnown))).catch(() => {});
		}
	});
	return {
		...session,
		async add(lines) {
			const result = await session.add(lines);
			if (result.error?.code !== "blocked" || result.error.inCart !== void 0) return result;
			const silence = (by) => void (ownEchoes += by);
			const adding = queue.then(() => import("./cart-woocommerce-late.js").then((n) => n.a)).then(({ addByButton }) => addByButton(page, lines, timeoutMs, tokenOf, silence));
			queue = adding.catch(() => {});
			return adding.catch(() => result);
		}
	};
};
var UNEXPLAINED = {
	code: "unknown",
	message: "The shop made it another quantity"
};

export { createWooCommerceCart as n, adapter_exports as t };
//# sourceMappingURL=cart-woocommerce.js.map