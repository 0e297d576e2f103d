import { Ft as gainOf, It as cheapest, Mt as eachProduct, Pt as addLineByLine, Rt as moneyFromMinor, Vt as createSessionCart, cn as ownId, dn as ownText, en as requestJson, fn as reach, in as goTo, ln as ownList, on as getOwn, pn as reachText, tn as requestTimeoutMs, zt as prices } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/adapters/prestashop/cart.ts
/** What the shop says of itself on its pages. */
var shopText = ({ window }, path) => reachText(window, `prestashop.${path}`);
var currencyOf = (page) => shopText(page, "currency.iso_code");
/** The cart that an answer brings along. */
var stateOf = (page, { body }) => parseCart(getOwn(body, "cart"), currencyOf(page), page.url);
/** The database's numbers come as numbers or as text, depending on the server's PHP. */
function numberOf(value, key) {
	const text = ownId(value, key) ?? "";
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : void 0;
}
/** `1`, `"1"` and `true` are yes. */
var isYes = (value, key) => /^(1|true)$/.test(String(getOwn(value, key)));
var moneyOf = (amount, currency) => amount === void 0 ? void 0 : moneyFromMinor(Math.round(amount * 1e3), 3, currency);
/** `{ price, compareAt }` of a product; its prices are those that the shop shows this shopper, with tax or without. */
var pricesOf = (product, currency) => prices(moneyOf(numberOf(product, "price_amount"), currency), getOwn(product, "has_discount") ? moneyOf(numberOf(product, "regular_price_amount"), currency) : void 0);
/** @param held - a shop without stock keeping counts none, and sells all the same. */
function ruleOf(product, stockKey, held = 0) {
	const stock = numberOf(product, stockKey) ?? -1;
	return {
		min: numberOf(product, "minimal_quantity") ?? 1,
		max: isYes(product, "allow_oosp") || stock < held ? null : stock,
		increment: 1
	};
}
/** The cart in the answer to a change. `null`: none. */
function parseCart(raw, currency, base) {
	const count = numberOf(raw, "products_count");
	if (count === void 0) return null;
	const sum = (name) => numberOf(getOwn(getOwn(raw, "subtotals"), name), "amount");
	const subtotal = sum("products");
	const total = subtotal === void 0 ? void 0 : moneyOf(subtotal - (sum("discounts") ?? 0), currency);
	return {
		raw,
		lines: ownList(raw, "products").flatMap((product) => parseLine(product, currency, base)),
		summary: {
			count,
			...total ? { total } : {}
		}
	};
}
function parseLine(product, currency, base) {
	const productId = ownId(product, "id_product");
	const quantity = numberOf(product, "quantity");
	if (!productId || quantity === void 0) return [];
	const variantId = ownId(product, "id_product_attribute") ?? "0";
	const customization = ownId(product, "id_customization") ?? "0";
	const variantTitle = Object.values(Object(getOwn(product, "attributes"))).filter((value) => typeof value === "string").join(" / ");
	const image = safeUrl(ownText(getOwn(getOwn(product, "cover"), "small"), "url"), base);
	const url = safeUrl(ownText(product, "url"), base);
	const price = numberOf(product, "price_amount");
	const total = price === void 0 ? void 0 : moneyOf(price * quantity, currency);
	return [{
		key: `id_product=${productId}&id_product_attribute=${variantId}&id_customization=${customization}`,
		variantId,
		quantity,
		title: ownText(product, "name") ?? "",
		...variantTitle ? { variantTitle } : {},
		...image ? { image } : {},
		...url ? { url } : {},
		...total ? { total } : {},
		rule: ruleOf(product, "stock_quantity", quantity),
		...customization === "0" ? { again: {
			productId,
			variantId,
			quantity
		} } : {}
	}];
}

// src/cart/adapters/prestashop/names.ts
/**
* The fields that name what is added. The product is looked at first, if it was not yet: without a choice the shop quietly takes its
* default, and the number of another product's combination it takes for this one's.
*/
async function nameOf(hasChoice, line, signal) {
	const { variantId = "0", options = [] } = line;
	const id_product = numberIn(line);
	const isChoice = id_product ? await hasChoice(id_product, signal) : null;
	if (!id_product || isChoice === null) return "invalid_variant";
	const simple = {
		id_product,
		id_product_attribute: "0"
	};
	if (isChoice === false) return simple;
	if (!digits(variantId)) return "invalid_variant";
	if (variantId !== "0") return {
		...simple,
		id_product_attribute: variantId
	};
	if (options.length && options.every(({ name, value }) => digits(name + value))) return {
		id_product,
		...Object.fromEntries(options.map(({ name, value }) => [`group[${name}]`, value]))
	};
	return isChoice ? "options_required" : simple;
}
var digits = (text) => /^\d{1,15}$/.test(text ?? "") ? text : void 0;
/** The product's number. */
var numberIn = ({ productId, ref }) => digits(ref?.id) ?? digits(productId);

// src/cart/adapters/prestashop/product.ts
/** The shop answers for one combination a request; a product with more is shown with the feed's. */
var MAX_COMBINATIONS = 20;
var isInStock = (product) => isYes(product, "allow_oosp") || (numberOf(product, "quantity") ?? 0) > 0;
/** How it is sold that has no price here, or that the shop does not put into carts, or that is not there and can be ordered. */
function saleOf(product) {
	if (/^(0|false)$/.test(String(getOwn(product, "show_price")))) return "no_price";
	if (isNotForSale(product)) return "on_page";
	return (numberOf(product, "quantity") ?? 1) <= 0 && isYes(product, "allow_oosp") ? "backorder" : void 0;
}
var isNotForSale = (product) => /^(0|false)$/.test(String(getOwn(product, "available_for_order")));
/** `0` for a product without combinations. */
var combinationOf = (product) => ownId(product, "id_product_attribute") ?? "0";
/** A product with its combinations. `null` where they cannot all be read: half a list would hide the others. */
async function readProduct(answer, ask, currency, base) {
	const first = getOwn(answer, "product");
	const isSimple = combinationOf(first) === "0";
	const groups = isSimple ? /* @__PURE__ */ new Map() : groupsOf(ownText(answer, "quickview_html") ?? "");
	let choices = [{}];
	for (const [group, values] of groups) choices = choices.flatMap((choice) => values.map((value) => ({
		...choice,
		[group]: value
	})));
	if (!isSimple && !groups.size || choices.length > MAX_COMBINATIONS) return null;
	const ids = [...groups.keys()];
	const attribute = (product, id) => getOwn(getOwn(product, "attributes"), id);
	const named = (product, name) => ids.map((id) => ownText(attribute(product, id), name) ?? "");
	async function toVariants(choice) {
		const isChosen = (product) => ids.every((id) => ownId(attribute(product, id), "id_attribute") === choice[id]);
		const product = isChosen(first) ? first : getOwn(await ask(Object.fromEntries(ids.map((id) => [`group[${id}]`, choice[id] ?? ""]))), "product");
		if (!product || !isChosen(product)) return [];
		const sale = saleOf(product);
		return [{
			id: combinationOf(product),
			options: named(product, "name"),
			available: isInStock(product),
			...sale ? { sale } : {},
			...pricesOf(product, currency),
			quantity: ruleOf(product, "quantity")
		}];
	}
	const variants = (await Promise.all(choices.map(toVariants))).flat();
	const images = ownList(first, "images").flatMap((image) => {
		const src = safeUrl(ownText(getOwn(image, "large"), "url"), base);
		return src ? [{
			src,
			alt: ownText(image, "legend") ?? ""
		}] : [];
	});
	return {
		...cheapest(variants),
		available: variants.some(({ available }) => available),
		title: ownText(first, "name") ?? "",
		options: named(first, "group").map((name, index) => ({
			name,
			values: [...new Set(variants.map(({ options }) => options?.[index] ?? ""))]
		})),
		images,
		variants
	};
}
/**
* The numbers to choose from, by group. They stand nowhere but in the fields of the quick view's form, `<select name="group[1]">` or
* `<input name="group[2]" value="8">`; only these numbers are read.
*/
function groupsOf(html) {
	const groups = /* @__PURE__ */ new Map();
	for (const [, id = "", field = ""] of html.matchAll(/name="group\[(\d+)\]"([^>]*>(?:\s*<option[^>]*>[^<]*(?:<\/option>)?)*)/g)) for (const [, value = ""] of field.matchAll(/\svalue="(\d+)"/g)) groups.set(id, [...groups.get(id) ?? [], value]);
	return groups;
}
/** One request a product: for one with combinations the answer has whether any is left, but not the lowest price. */
function readQuote(answer, currency) {
	const product = getOwn(answer, "product");
	const isSimple = combinationOf(product) === "0";
	const isAnyLeft = isInStock(product) || (numberOf(product, "quantity_all_versions") ?? 0) > 0;
	const sale = saleOf(product);
	return {
		available: isAnyLeft,
		...isSimple ? pricesOf(product, currency) : { isPriceUnknown: true },
		...sale && sale !== "backorder" ? { sale } : {},
		variants: []
	};
}

// src/cart/adapters/prestashop/requests.ts
/** The shop's cart page and product page, asked as its themes do it. */
function createPrestaRequests(page, timeoutMs) {
	async function post(kind, fields, signal) {
		const address = shopText(page, `urls.pages.${kind}`);
		if (!address) return failure({
			code: "blocked",
			message: `No address of the ${kind} page`
		});
		const form = String(new URLSearchParams({
			...fields,
			ajax: "1"
		}));
		return requestJson(page, address, {
			form,
			...signal ? { signal } : {}
		}, timeoutMs);
	}
	const change = (fields, signal) => post("cart", {
		token: shopText(page, "static_token") ?? "",
		...fields,
		action: "update"
	}, signal);
	async function readCart(signal) {
		const reply = await change({}, signal);
		const state = reply.ok && stateOf(page, reply.value);
		if (state) return success(state);
		return reply.ok ? failure(explainBody(reply.value)) : reply;
	}
	/** Whether a product has combinations, by its number, as far as it was looked at. */
	const choices = /* @__PURE__ */ new Map();
	/** `undefined`: no answer. `null`: the shop knows no such product. */
	async function quickView(fields, signal) {
		const reply = await post("product", {
			...fields,
			action: "quickview"
		}, signal);
		if (!reply.ok) return reply.error.httpStatus === 404 ? null : void 0;
		const product = getOwn(reply.value.body, "product");
		if (!product) return null;
		choices.set(fields["id_product"], combinationOf(product) !== "0");
		return reply.value.body;
	}
	/** Whether the product has combinations, which is looked up once. `undefined`: no answer. `null`: there is no such product. */
	async function hasChoice(id_product, signal) {
		return !choices.has(id_product) && await quickView({ id_product }, signal) === null ? null : choices.get(id_product);
	}
	return {
		change,
		readCart,
		quickView,
		hasChoice
	};
}
/** The shop's own words. */
function explainBody({ status, body }) {
	return {
		code: "unknown",
		message: (ownText(body, "errors") ?? ownList(body, "errors").join(" ")) || `HTTP ${status}`,
		httpStatus: status
	};
}

// src/cart/adapters/prestashop/theme.ts
/**
* The page's own event emitter, about the event that its themes and modules listen to. `updatedCart` would come later, and only from
* a cart page that has drawn itself anew; `updateCart` comes on every page, right after a change.
*/
function callShop({ window }, method, value) {
	const found = reach(window, `prestashop.${method}`);
	return typeof found === "function" && found.call(reach(window, "prestashop"), "updateCart", value);
}
/** Tells the theme of a changed cart. */
function show(page, { raw: cart }) {
	try {
		return callShop(page, "emit", {
			reason: {
				linkAction: "refresh",
				cart
			},
			resp: { cart }
		}) ? "done" : "none";
	} catch {
		return "partial";
	}
}
var listenToTheme = (page) => (_on, onStop, emit) => {
	callShop(page, "on", emit);
	onStop(() => callShop(page, "removeListener", emit));
};

// src/cart/adapters/prestashop/changes.ts
/** All that changes the cart. */
function createPrestaChanges(page, requests) {
	const { change, readCart, quickView } = requests;
	const stateIn = (reply) => reply.ok ? stateOf(page, reply.value) : null;
	async function addLine(line, state, signal) {
		const { quantity } = line;
		const name = await nameOf(requests.hasChoice, line, signal);
		if (typeof name === "string") return {
			variantId: line.variantId ?? "",
			actual: 0,
			state,
			explain: () => ({
				code: name,
				message: line.productId
			})
		};
		const reply = await change({
			...name,
			id_customization: "0",
			qty: String(quantity),
			add: "1"
		}, signal);
		const body = reply.ok ? reply.value.body : void 0;
		const isRefused = isYes(body, "hasError");
		let next = stateIn(reply);
		if (!next && !isRefused) {
			const now = await readCart(signal);
			if (now.ok) next = now.value;
		}
		next ??= state;
		const variantId = ownId(body, "id_product_attribute") ?? name["id_product_attribute"] ?? "0";
		const held = (of) => quantityHeld(of, name["id_product"], variantId);
		const inCart = held(state);
		const actual = gainOf(quantity, inCart, held(next));
		return {
			variantId,
			actual,
			state: next,
			async explain() {
				const why = reply.ok ? explainBody(reply.value) : reply.error;
				const isSilent = isYes(body, "success") && !actual && !ownText(body, "errors");
				const late = isRefused || isSilent ? await import("./cart-prestashop-late.js").then((n) => n.t).catch(() => null) : null;
				if (!late) return why;
				if (!isRefused) return late.silence(page);
				const combination = {
					...name,
					id_product_attribute: variantId
				};
				const answer = await quickView(combination, signal);
				return late.explainAdd(answer, variantId, quantity, inCart, why);
			}
		};
	}
	return {
		add: (lines, before, signal) => addLineByLine(lines, before, signal, addLine, (state) => show(page, state)),
		async setQuantity(key, quantity, signal) {
			const now = await readCart(signal);
			if (!now.ok) return now.error;
			const find = (state) => state?.lines.find((known) => known.key === key);
			const line = find(now.value);
			if (!line) return {
				code: "conflict",
				message: "The line is gone"
			};
			const name = Object.fromEntries(new URLSearchParams(key));
			const step = quantity - line.quantity;
			const move = (op) => change({
				...name,
				update: "1",
				op,
				qty: String(Math.abs(step))
			}, signal);
			const reply = quantity ? await move(step > 0 ? "up" : "down") : await change({
				...name,
				delete: "1"
			}, signal);
			if (!reply.ok) return reply.error;
			const limit = line.rule?.max ?? Infinity;
			if (!((find(stateIn(reply))?.quantity ?? 0) > limit)) return null;
			await move("down");
			return {
				...explainBody(reply.value),
				code: "not_enough_stock",
				limit
			};
		}
	};
}
/** Of one combination, however customised. */
var quantityHeld = ({ lines }, id_product, combination) => lines.reduce((sum, { key, quantity }) => sum + (key.startsWith(`id_product=${id_product}&id_product_attribute=${combination}&`) ? quantity : 0), 0);

// src/cart/adapters/prestashop/adapter.ts
var adapter_exports = { get createPrestaShopCart() { return createPrestaShopCart; } };
/**
* The cart of a PrestaShop shop (1.7 to 9), through its cart page in the shopper's session, as its themes do it.
*
* Products are named by their number (`ref.prestashop.id`, or the feed's id), variants by the number of their combination
* (`id_product_attribute`); of a product without any the variant does not matter, and is `0`.
*
* Settings: {@link PrestaShopSettings}.
*
* Not possible: PrestaShop has no place for an attribution on the cart (its customisation fields are shown to the shopper), so nothing
* is sent; orders are reported on the confirmation page. Gifts of a cart rule look like any other line. The theme's window "added
* to your cart" is not opened over a playing video. Shoppers who are logged in may have a token that is too old, on a page from a cache:
* the shop then changes nothing, does not say so, and gives no new one without a new page. Products with combinations cost the product
* sheet one request each (at most 20); their choice is read from the fields of the theme's quick view.
*
* @foundBy `prestashop.urls`
* @prices sheet; cards one by one, not where there is a choice
* @theme `updateCart`
*/
var createPrestaShopCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const requests = createPrestaRequests(page, timeoutMs);
	const { quickView } = requests;
	const loading = (parse) => async (reference) => {
		const id_product = numberIn(reference);
		const answer = id_product && await quickView({ id_product });
		return answer ? parse(answer, id_product) : null;
	};
	return createSessionCart(page, timeoutMs, {
		id: "prestashop",
		getProduct: loading((answer, id_product) => readProduct(answer, (fields) => quickView({
			id_product,
			...fields
		}), currencyOf(page), page.url)),
		getProducts: eachProduct(loading((answer) => readQuote(answer, currencyOf(page)))),
		readCart: requests.readCart,
		...createPrestaChanges(page, requests),
		show: (state) => show(page, state),
		async openCart() {
			const url = new URL(shopText(page, "urls.pages.cart") ?? "/", page.url);
			url.searchParams.set("action", "show");
			return goTo(page, url.href);
		},
		checkout: async () => goTo(page, shopText(page, "urls.pages.order")),
		listen: listenToTheme(page)
	});
};

export { isYes as a, isNotForSale as i, createPrestaShopCart as n, numberOf as o, combinationOf as r, adapter_exports as t };
//# sourceMappingURL=cart-prestashop.js.map