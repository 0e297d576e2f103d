import { C as failure, S as safeUrl, w as success } from "./plain.js";
import { $ as requestJson, F as cheapest, L as moneyFromMinor, N as eachProduct, R as prices, V as createSessionCart, ct as ownList, dt as reach, et as requestTimeoutMs, ft as reachText, it as getOwn, nt as goTo, st as ownId, ut as ownText } from "./common.js";

// src/cart/adapters/prestashop/cart.ts
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

// src/cart/adapters/prestashop/product.ts
/** The shop tells one combination a request; a product with more is shown with the feed's. */
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
/** A product with its combinations. `null` where they cannot be told: half a list would hide the others. */
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

// src/cart/adapters/prestashop/adapter.ts
var adapter_exports = { get createPrestaShopCart() { return createPrestaShopCart; } };
/**
* The cart of a PrestaShop shop (1.7 to 9), through its cart page in the shopper's session, as its themes do it.
*
* Products are named by their number (`ref.prestashop.id`, or the feed's id), variants by the number of their combination
* (`id_product_attribute`); of a product without any the variant does not matter, and is told as `0`.
*
* Settings: {@link PrestaShopSettings}.
*
* Not possible: PrestaShop has no place for an attribution on the cart (its customisation fields are shown to the shopper), so nothing
* is sent; orders are told of on the confirmation page. Gifts of a cart rule cannot be told from other lines. The theme's window "added
* to your cart" is not opened over a playing video. Shoppers who are logged in may have a token that is too old, on a page from a cache:
* the shop then changes nothing, does not say so, and gives no new one without a new page. Products with combinations cost the product
* sheet one request each (at most 20); their choice is read from the fields of the theme's quick view.
*/
var createPrestaShopCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const global = (path) => reachText(page.window, `prestashop.${path}`);
	const currency = () => global("currency.iso_code");
	async function post(kind, fields, signal) {
		const address = global(`urls.pages.${kind}`);
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
		token: global("static_token") ?? "",
		...fields,
		action: "update"
	}, signal);
	const stateOf = ({ body }) => parseCart(getOwn(body, "cart"), currency(), page.url);
	async function readCart(signal) {
		const reply = await change({}, signal);
		const state = reply.ok && stateOf(reply.value);
		if (state) return success(state);
		return reply.ok ? failure(explainBody(reply.value)) : reply;
	}
	const hasChoice = /* @__PURE__ */ new Map();
	async function quickView(fields, signal) {
		const reply = await post("product", {
			...fields,
			action: "quickview"
		}, signal);
		if (!reply.ok) return reply.error.httpStatus === 404 ? null : void 0;
		const product = getOwn(reply.value.body, "product");
		if (!product) return null;
		hasChoice.set(fields["id_product"], combinationOf(product) !== "0");
		return reply.value.body;
	}
	/** Why an add was refused: the shop's words are in the shopper's language, the product's figures are not. */
	async function explain(error, name, quantity, inCart, signal) {
		const answer = await quickView(name, signal);
		const combination = name["id_product_attribute"];
		const as = (code) => ({
			...error,
			code,
			inCart
		});
		if (answer === void 0) return as("validation");
		const product = getOwn(answer, "product");
		if (!(combinationOf(product) === combination && (combination === "0" || Object.keys(Object(getOwn(product, "attributes"))).length))) return as("invalid_variant");
		const stock = isYes(product, "allow_oosp") ? Infinity : numberOf(product, "quantity") ?? 0;
		const wanted = inCart + quantity;
		if (isNotForSale(product)) return as("not_purchasable");
		if (isYes(product, "customization_required")) return as("options_required");
		if (wanted > stock) return inCart || stock > 0 ? {
			...as("not_enough_stock"),
			limit: stock
		} : as("sold_out");
		return as(wanted < (numberOf(product, "minimal_quantity") ?? 1) ? "quantity_min" : "validation");
	}
	/**
	* The fields that name what is added. The product is looked at first, if it was not yet: without a choice the shop quietly takes its
	* default, and the number of another product's combination it takes for this one's.
	*/
	async function nameOf(line, signal) {
		const { variantId = "0", options = [] } = line;
		const id_product = numberIn(line);
		if (!id_product || !hasChoice.has(id_product) && await quickView({ id_product }, signal) === null) return "invalid_variant";
		const isChoice = hasChoice.get(id_product);
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
	/** Nothing was refused and nothing happened: the shop's guards against robots and stale pages say nothing. */
	const silence = () => reach(page.window, "prestashop.customer.is_logged") === true ? {
		code: "session_expired",
		message: "Old token: reload the page"
	} : {
		code: "blocked",
		message: "No cookie: allow this shop’s cookies"
	};
	const add = async (lines, before, signal) => {
		let state = before;
		let error;
		const added = [];
		for (const line of lines) {
			const requested = line.quantity;
			const name = await nameOf(line, signal);
			if (typeof name === "string") {
				added.push({
					variantId: line.variantId ?? "",
					requested,
					actual: 0
				});
				error ??= {
					code: name,
					message: line.productId
				};
				continue;
			}
			const reply = await change({
				...name,
				id_customization: "0",
				qty: String(requested),
				add: "1"
			}, signal);
			const body = reply.ok ? reply.value.body : void 0;
			const isRefused = isYes(body, "hasError");
			let next = reply.ok ? stateOf(reply.value) : null;
			if (!next && !isRefused) {
				const now = await readCart(signal);
				if (now.ok) next = now.value;
			}
			const variantId = ownId(body, "id_product_attribute") ?? name["id_product_attribute"] ?? "0";
			const inCart = quantityHeld(state, name["id_product"], variantId);
			const actual = Math.max(0, Math.min(requested, quantityHeld(next ?? state, name["id_product"], variantId) - inCart));
			added.push({
				variantId,
				requested,
				actual
			});
			state = next ?? state;
			if (actual === requested) continue;
			const why = reply.ok ? explainBody(reply.value) : reply.error;
			const isSilent = isYes(body, "success") && !actual && !ownText(body, "errors");
			if (isRefused) error ??= await explain(why, {
				...name,
				id_product_attribute: variantId
			}, requested, inCart, signal);
			else error ??= isSilent ? silence() : why;
		}
		return {
			added,
			state,
			...error ? { error } : {},
			show: () => show(state)
		};
	};
	/**
	* The page's own event emitter, about the event that its themes and modules listen to. `updatedCart` would come later, and only from
	* a cart page that has drawn itself anew; `updateCart` comes on every page, right after a change.
	*/
	function callShop(method, value) {
		const found = reach(page.window, `prestashop.${method}`);
		return typeof found === "function" && found.call(reach(page.window, "prestashop"), "updateCart", value);
	}
	function show({ raw: cart }) {
		try {
			return callShop("emit", {
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
	const loading = (parse) => async (reference) => {
		const id_product = numberIn(reference);
		const answer = id_product && await quickView({ id_product });
		return answer ? parse(answer, id_product) : null;
	};
	/** One request a product: of one with combinations that tells whether any is left, but not the lowest price. */
	function readQuote(answer) {
		const product = getOwn(answer, "product");
		const isSimple = combinationOf(product) === "0";
		const isAnyLeft = isInStock(product) || (numberOf(product, "quantity_all_versions") ?? 0) > 0;
		const sale = saleOf(product);
		return {
			available: isAnyLeft,
			...isSimple ? pricesOf(product, currency()) : { isPriceUnknown: true },
			...sale && sale !== "backorder" ? { sale } : {},
			variants: []
		};
	}
	return createSessionCart(page, timeoutMs, {
		id: "prestashop",
		getProduct: loading((answer, id_product) => readProduct(answer, (fields) => quickView({
			id_product,
			...fields
		}), currency(), page.url)),
		getProducts: eachProduct(loading(readQuote)),
		readCart,
		add,
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
			if (!((find(stateOf(reply.value))?.quantity ?? 0) > limit)) return null;
			await move("down");
			return {
				...explainBody(reply.value),
				code: "not_enough_stock",
				limit
			};
		},
		show,
		async openCart() {
			const url = new URL(global("urls.pages.cart") ?? "/", page.url);
			url.searchParams.set("action", "show");
			return goTo(page, url.href);
		},
		checkout: async () => goTo(page, global("urls.pages.order")),
		listen(_on, onStop, emit) {
			callShop("on", emit);
			onStop(() => callShop("removeListener", emit));
		}
	});
};
var digits = (text) => /^\d{1,15}$/.test(text ?? "") ? text : void 0;
var numberIn = ({ productId, ref }) => digits(ref?.id) ?? digits(productId);
/** Of one combination, however customised. */
var quantityHeld = ({ lines }, id_product, combination) => lines.reduce((sum, { key, quantity }) => sum + (key.startsWith(`id_product=${id_product}&id_product_attribute=${combination}&`) ? quantity : 0), 0);
function explainBody({ status, body }) {
	return {
		code: "unknown",
		message: (ownText(body, "errors") ?? ownList(body, "errors").join(" ")) || `HTTP ${status}`,
		httpStatus: status
	};
}

export { createPrestaShopCart as n, adapter_exports as t };
//# sourceMappingURL=cart-prestashop.js.map