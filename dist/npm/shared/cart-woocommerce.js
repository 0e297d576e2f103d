import { $t as messageOf, Ft as gainOf, Pt as addLineByLine, Rt as moneyFromMinor, Vt as createSessionCart, Wt as clampQuantity, bt as plainText, cn as ownId, dn as ownText, en as requestJson, fn as reach, ft as readRule, in as goTo, ln as ownList, on as getOwn, pn as reachText, qt as quantityOf, tn as requestTimeoutMs, un as ownNumber } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/adapters/woocommerce/buttonAdds.ts
function createButtonAdds(page, tokenOf, timeoutMs) {
	let ownEchoes = 0;
	let last = Promise.resolve();
	const silence = (by) => void (ownEchoes += by);
	return {
		add(lines, result) {
			const adding = last.then(() => import("./cart-woocommerce-late.js").then((n) => n.a)).then(({ addByButton }) => addByButton(page, lines, timeoutMs, tokenOf, silence));
			last = adding.catch(() => {});
			return adding.catch(() => result);
		},
		isEcho: () => ownEchoes > 0
	};
}

// src/cart/adapters/woocommerce/changes.ts
/** All that changes the cart. What only some changes need is fetched with the first that does. */
function createWooChanges(parts) {
	const { page, store, catalogue, isOnCart } = parts;
	/** The last change of a line took pieces out. */
	let isLess = false;
	const limits = () => import("./cart-woocommerce-late.js").then((n) => n.i);
	const showChange = (suppress, change) => import("./cart-woocommerce-late.js").then((n) => n.o).then(({ refreshWooDisplay }) => refreshWooDisplay(page, suppress, change)).catch(() => "none");
	async function addLine(line, state, signal) {
		const id = await idOf(catalogue, line) ?? "";
		const answer = id ? await put(parts, line, Number(id), signal) : { error: {
			code: "invalid_variant",
			message: `"${line.variantId ?? line.productId}" is no product here`
		} };
		let next = answer.state;
		if (answer.error?.code === "network" || answer.error?.code === "blocked") {
			const now = await store.readCart(signal);
			if (now.ok) next = now.value;
		}
		const held = next?.lines.find(({ variantId }) => variantId === id);
		const had = quantityOf(state.lines, id);
		const has = next ? quantityOf(next.lines, id) : had;
		const isFromCache = has < had && !answer.error;
		const max = Math.max(line.quantity, clampQuantity(line.quantity, held?.rule));
		const actual = gainOf(max, isFromCache ? 0 : had, has);
		return {
			variantId: id || (line.variantId ?? ""),
			actual,
			state: next ?? state,
			explain: () => answer.error && !actual ? {
				...answer.error,
				inCart: has
			} : limits().then(({ explainClamp }) => explainClamp(held, actual, line.quantity)).catch(() => UNEXPLAINED)
		};
	}
	return {
		async add(lines, before, signal, suppress) {
			const outcome = await addLineByLine(lines, before, signal, addLine, () => showChange(suppress, {}));
			if (isOnCart && outcome.state.hasPlugin && outcome.added.some(({ actual }) => actual)) await import("./cart-woocommerce-late.js").then((n) => n.s).then(({ sendCartToken }) => sendCartToken(store, lines, signal)).catch(() => {});
			return outcome;
		},
		async setQuantity(key, quantity, signal) {
			const line = store.seen()?.lines.find((item) => item.key === key);
			isLess = quantity < (line?.quantity ?? 0);
			const { state, error } = quantity ? await store.change("update-item", {
				key,
				quantity
			}, signal) : await store.change("remove-item", { key }, signal);
			const held = state?.lines.find((item) => item.key === key)?.quantity ?? 0;
			if (!error && held === quantity) return null;
			return limits().then(({ explainChange }) => explainChange(error, line, quantity, held)).catch(() => error ?? UNEXPLAINED);
		},
		show: () => showChange((run) => run(), { isLess })
	};
}
var UNEXPLAINED = {
	code: "unknown",
	message: "The shop made it another quantity"
};
/** The shop's number of what is added. */
async function idOf(catalogue, line) {
	const id = line.variantId ?? line.ref?.id ?? line.productId;
	if (/^\d{1,15}$/.test(id)) return id;
	if (line.variantId !== void 0) return void 0;
	return ownId(await import("./cart-woocommerce-late.js").then((n) => n.n).then(({ findProduct }) => findProduct(catalogue, line)).catch(() => null), "id");
}
async function put({ store, catalogue, tokenOf }, line, id, signal) {
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

// src/cart/adapters/woocommerce/moneyFormat.ts
/** How an answer of the Store API says that the shop writes prices: of a product, a list of them, or the cart. */
function readMoneyFormat(body) {
	const one = Array.isArray(body) ? body[0] : body;
	const stated = getOwn(one, "totals") ?? getOwn(one, "prices");
	const currency = ownText(stated, "currency_code");
	const decimal = ownText(stated, "currency_decimal_separator");
	const before = ownText(stated, "currency_prefix");
	const after = ownText(stated, "currency_suffix");
	if (!currency || decimal === void 0 || !(before || after)) return null;
	return {
		currency,
		before: plain(before),
		after: plain(after),
		decimal,
		thousands: ownText(stated, "currency_thousand_separator") ?? "",
		digits: ownNumber(stated, "currency_minor_unit") ?? 2
	};
}
/** Text without its entities, and with the spaces at its ends. */
var plain = (text = "") => plainText(`.${text}.`).slice(1, -1);

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
	let last = null;
	async function send(route, query, json, signal) {
		const reply = await requestJson(page, address(page, route, query), {
			...json ? {
				json,
				headers: { Nonce: nonce }
			} : {},
			...signal ? { signal } : {}
		}, timeoutMs);
		if (!reply.ok) return reply;
		nonce = reply.value.header("Nonce") ?? nonce;
		const format = readMoneyFormat(reply.value.body);
		if (format) page.stateMoneyFormat?.(format);
		return reply;
	}
	const toAnswer = (reply) => {
		if (!reply.ok) return { error: reply.error };
		const { status, body } = reply.value;
		const isDone = status < 300;
		const state = parseWooCart(isDone ? body : getOwn(getOwn(body, "data"), "cart"), page.url);
		last = state ?? last;
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
		seen: () => last,
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
* added as the theme's own buttons do (`?wc-ajax=add_to_cart`); the cart can then be neither read nor changed.
*
* Settings: {@link WooCommerceSettings}.
*
* Not possible: to put back what an add-on plugin noted on a line; to say whether prices are with tax, which the Store API does not say.
*
* @foundBy its scripts' settings, generator mark, body class
* @prices sheet; all cards in one request
* @theme fragments, classic buttons, blocks, Interactivity API
*/
var createWooCommerceCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const store = createWooStore(page, timeoutMs);
	const catalogue = {
		get: store.get,
		baseUrl: page.url
	};
	const attribution = getOwn(settings, "attribution") ?? "line";
	const tokenOf = (line) => attribution === "line" && Object.values(line.attribution ?? {})[0] || line.properties?.["reelshelf"];
	const buttons = createButtonAdds(page, tokenOf, timeoutMs);
	const products = () => import("./cart-woocommerce-late.js").then((n) => n.n);
	const leave = async (name) => goTo(page, await import("./cart-woocommerce-late.js").then((n) => n.r).then(({ findShopPage }) => findShopPage(page, settings, name, timeoutMs)));
	const session = createSessionCart(page, timeoutMs, {
		id: "woocommerce",
		getProduct: (product) => products().then(({ loadWooProduct }) => loadWooProduct(catalogue, product)).catch(() => null),
		getProducts: (references) => products().then(({ loadWooQuotes }) => loadWooQuotes(catalogue, references)).catch(() => /* @__PURE__ */ new Map()),
		readCart: store.readCart,
		...createWooChanges({
			page,
			store,
			catalogue,
			isOnCart: attribution === "cart",
			tokenOf
		}),
		openCart: () => leave("cart"),
		checkout: () => leave("checkout"),
		listen(on, onStop, emitAll) {
			const emit = () => buttons.isEcho() || emitAll();
			on(page.window, "wc-blocks_store_sync_required", (event) => reach(event, "detail.type") === "from_iAPI");
			for (const name of ["added_to", "removed_from"]) on(page.window.document.body, `wc-blocks_${name}_cart`, () => !buttons.isEcho());
			const isKnown = (count) => count === store.seen()?.summary.count;
			import("./cart-woocommerce-late.js").then((n) => n.o).then(({ listenToScripts }) => onStop(listenToScripts(page, emit, isKnown))).catch(() => {});
		}
	});
	return {
		...session,
		async add(lines) {
			const result = await session.add(lines);
			return result.error?.code === "blocked" && result.error.inCart === void 0 ? buttons.add(lines, result) : result;
		}
	};
};

export { createWooCommerceCart as n, adapter_exports as t };
//# sourceMappingURL=cart-woocommerce.js.map