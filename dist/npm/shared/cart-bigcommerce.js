import { Bt as unsold, Ft as gainOf, Mt as eachProduct, Pt as addLineByLine, Rt as moneyFromMinor, Vt as createSessionCart, cn as ownId, dn as ownText, en as requestJson, fn as reach, in as goTo, ln as ownList, on as getOwn, pn as reachText, tn as requestTimeoutMs, un as ownNumber, zt as prices } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/adapters/bigcommerce/errors.ts
/** The API has no codes for its refusals, only words; the first that fits counts. Where none does, the product is asked. */
var WORDS = {
	sold_out: /out of stock/i,
	not_enough_stock: /stock/i,
	quantity_min: /minimum/i,
	quantity_limit: /maximum/i,
	options_required: /option|modifier/i,
	not_purchasable: /purchas/i,
	invalid_variant: /variant/i
};
var STATUS = {
	400: "validation",
	403: "blocked",
	404: "invalid_variant",
	409: "conflict",
	422: "validation"
};
/** A refusal of the cart: `{ status, title, type, detail? }`; its words may be HTML, and what is wanted is their text. */
function explainRefusal(httpStatus, body) {
	const message = `${ownText(body, "title")} ${ownText(body, "detail") ?? ""}`.replace(/<[^<>]*>/g, "").trim();
	let code = STATUS[httpStatus] ?? "unknown";
	if (code === "validation") code = Object.keys(WORDS).find((word) => WORDS[word]?.test(message)) ?? code;
	return {
		code,
		message: message + (code === "options_required" ? ": choose on the product’s page" : ""),
		httpStatus
	};
}

// src/cart/adapters/bigcommerce/cart.ts
/** The Storefront REST API: the shopper's own cookies, no token. */
function createBigCommerceRequests(page, timeoutMs) {
	const send = (path, request) => requestJson(page, `/api/storefront/carts${path}?include=lineItems.digitalItems.options,lineItems.physicalItems.options`, request, timeoutMs);
	const read = async (signal) => {
		const reply = await send("", { signal });
		if (!reply.ok) return reply;
		const { status, body } = reply.value;
		return status < 300 ? success(parseCart(Array.isArray(body) ? body[0] : null, page.url)) : failure(explainRefusal(status, body));
	};
	async function change(before, method, path, json, signal, isRetry = false) {
		const { id, version } = before;
		const reply = await send(id ? `/${id}${path}` : "", {
			method,
			json: {
				...json,
				version
			},
			signal
		});
		const status = reply.ok ? reply.value.status : 0;
		if (reply.ok && status < 300) return {
			before,
			after: parseCart(reply.value.body, page.url)
		};
		const error = reply.ok ? explainRefusal(status, reply.value.body) : reply.error;
		const now = error.code === "rate_limited" ? null : await read(signal);
		const after = now?.ok ? now.value : before;
		return reply.ok && status < 500 && (after.id !== id || after.version !== version) && !isRetry ? change(after, method, path, json, signal, true) : {
			before,
			after,
			error
		};
	}
	return {
		read,
		change
	};
}
/** Money from a decimal number as BigCommerce writes it: `28`, `221.4`. */
var moneyOf = (value, currency) => typeof value === "number" ? moneyFromMinor(Math.round(value * 1e4), 4, currency) : void 0;
/** No body, as after taking the last line out, is an empty cart. */
function parseCart(body, base) {
	const money = (value) => moneyOf(value, ownText(getOwn(body, "currency"), "code"));
	const lines = [
		"physicalItems",
		"digitalItems",
		"giftCertificates",
		"customItems"
	].flatMap((kind) => ownList(getOwn(body, "lineItems"), kind).map((item) => parseLine(item, money, base)));
	const total = money(getOwn(body, "cartAmount"));
	const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
	return {
		id: ownText(body, "id"),
		version: ownNumber(body, "version"),
		lines,
		summary: {
			count,
			...total && { total }
		}
	};
}
function parseLine(item, money, base) {
	const productId = ownId(item, "productId");
	const variantId = ownId(item, "variantId") ?? "";
	const quantity = ownNumber(item, "quantity") ?? 1;
	const options = ownList(item, "options");
	const image = safeUrl(getOwn(item, "imageUrl"), base);
	const url = safeUrl(getOwn(item, "url"), base);
	const total = money(getOwn(item, "extendedSalePrice") ?? getOwn(item, "extendedListPrice") ?? getOwn(item, "amount"));
	const isFixed = !productId || getOwn(item, "parentId") || getOwn(item, "isMutable") === false || getOwn(item, "addedByPromotion");
	return {
		key: ownId(item, "id") ?? "",
		variantId,
		quantity,
		title: ownText(item, "name") ?? "",
		...options.length && { variantTitle: options.map((option) => ownText(option, "value")).join(" / ") },
		...image && { image },
		...url && { url },
		...total && { total },
		...isFixed ? { isFixed: true } : { again: {
			productId,
			variantId,
			quantity,
			properties: Object.fromEntries(options.map(toProperty))
		} }
	};
}
/** A choice is kept as `<option>#: <value's id>`, a text as `<option>: <text>`: a text may be made of digits, too. */
function toProperty(option) {
	const id = ownId(option, "nameId") ?? "";
	const choice = ownId(option, "valueId");
	return choice ? [`${id}#`, choice] : [id, ownText(option, "value") ?? ""];
}
/** A line as the API takes it. */
function lineItem({ variantId, quantity, properties = {} }, productId) {
	const optionSelections = Object.entries(properties).flatMap(([name, value]) => {
		const optionId = Number.parseInt(name);
		return optionId ? {
			optionId,
			optionValue: name.endsWith("#") ? Number(value) : value
		} : [];
	});
	return {
		quantity,
		productId: Number(productId),
		...variantId && { variantId: Number(variantId) },
		...optionSelections[0] && { optionSelections }
	};
}

// src/cart/adapters/bigcommerce/product.ts
/**
* Price and stock. With the merchant's Storefront API token all of a product is known, and many products in one request; without it
* the theme's own endpoint answers for one product, and for its variant only when there is no choice.
*/
function createProducts(page, settings, timeoutMs) {
	const { window } = page;
	const loading = ownText(settings, "token") ? import("./cart-bigcommerce-late.js").then((n) => n.t).then(({ createCatalog }) => createCatalog(page, settings, timeoutMs)).catch(() => null) : null;
	/** Without asking: from the feed, else from the form of the page that is the product's. */
	function knownId({ productId, ref, url }) {
		const form = pathOf(url, page.url) === pathOf(page.url, page.url) ? window.document.querySelector("[data-cart-item-add] [name=product_id]") : null;
		return [
			ref?.id,
			productId,
			reachText(form, "value")
		].find(isNumber);
	}
	const idOf = async (reference) => knownId(reference) ?? (await loading)?.find(reference.variantId, pathOf(reference.url, page.url));
	async function getProduct(reference) {
		const id = await idOf(reference);
		const live = id && await (await loading)?.load(id);
		if (!id || live) return live || null;
		const headers = {
			"stencil-config": "{}",
			"stencil-options": "{}",
			"x-xsrf-token": reachText(window, "BCData.csrf_token") ?? ""
		};
		const reply = await requestJson(page, `/remote/v1/product-attributes/${id}`, {
			form: `action=add&product_id=${id}&qty%5B%5D=1`,
			headers
		}, timeoutMs);
		return reply.ok ? parseAttributes(getOwn(reply.value.body, "data")) : null;
	}
	return {
		idOf,
		getProduct,
		getProducts: async (references) => await (await loading)?.list(references, knownId) ?? eachProduct(getProduct)(references)
	};
}
var isNumber = (text) => /^\d{1,15}$/.test(text ?? "");
function pathOf(address, base) {
	const url = safeUrl(address, base);
	return url ? new URL(url).pathname : void 0;
}
/** The answer of the theme's endpoint. A refusal comes with HTTP 200 and words instead of data. */
function parseAttributes(data) {
	const price = getOwn(data, "price");
	const tax = getOwn(price, "with_tax") ? "with_tax" : "without_tax";
	if (getOwn(data, "instock") === void 0) return null;
	const money = (key) => moneyOf(getOwn(getOwn(price, key), "value"), ownText(getOwn(price, key), "currency"));
	const available = getOwn(data, "instock") === true;
	const paid = prices(money(tax), money(`non_sale_price_${tax}`));
	const quote = {
		available,
		...paid,
		...available && getOwn(data, "purchasable") !== true && { sale: unsold(paid.price) },
		tax: tax === "with_tax" ? "included" : "excluded"
	};
	const id = ownId(data, "v3_variant_id");
	const remaining = ownNumber(data, "stock");
	return {
		...quote,
		variants: id && !ownList(data, "in_stock_attributes").length ? [{
			id,
			...quote,
			...remaining !== void 0 && { left: remaining }
		}] : []
	};
}

// src/cart/adapters/bigcommerce/changes.ts
/** All that changes the cart. */
function createBigCommerceChanges({ cart, products, theme, modifierId }) {
	async function addLine(line, state, signal) {
		const { variantId, quantity } = line;
		const productId = variantId && !isNumber(variantId) ? void 0 : await products.idOf(line);
		if (!productId) return {
			variantId: variantId ?? "",
			actual: 0,
			state,
			explain: () => ({
				code: "invalid_variant",
				message: `${variantId ?? line.productId}: give the shop’s number as ref.id`
			})
		};
		const token = Object.values(line.attribution ?? {})[0];
		const properties = {
			...line.properties,
			...modifierId && token && { [modifierId]: token }
		};
		const item = lineItem({
			...line,
			properties
		}, productId);
		const { before, after, error } = await cart.change(state, "POST", "/items", { lineItems: [item] }, signal);
		const heldIn = ({ lines }) => lines.filter(({ again, variantId: held }) => again?.productId === productId && (!variantId || held === variantId));
		const quantityIn = (of) => heldIn(of).reduce((sum, held) => sum + held.quantity, 0);
		const inCart = quantityIn(after);
		const actual = gainOf(quantity, quantityIn(before), inCart);
		return {
			variantId: variantId || (heldIn(after)[0]?.variantId ?? ""),
			actual,
			state: after,
			explain: () => refine(products, error ?? {
				code: "unknown",
				message: "Not all went in"
			}, {
				...line,
				ref: { id: productId }
			}, quantity, inCart)
		};
	}
	return {
		add: (lines, before, signal) => addLineByLine(lines, before, signal, addLine, ({ summary }) => theme.show(summary.count)),
		async setQuantity(key, quantity, signal) {
			const now = await cart.read(signal);
			if (!now.ok) return now.error;
			const line = now.value.lines.find((held) => held.key === key);
			const again = line?.again;
			if (!again) return {
				code: line ? "not_purchasable" : "conflict",
				message: "No such line"
			};
			const json = quantity ? { lineItem: lineItem({
				...again,
				quantity
			}, again.productId) } : {};
			const { error } = await cart.change(now.value, quantity ? "PUT" : "DELETE", `/items/${key}`, json, signal);
			return error ? refine(products, error, again, quantity - line.quantity, line.quantity) : null;
		}
	};
}
/** A refusal that says too little is held against what the shop says of the product. */
async function refine({ getProduct }, error, line, wanted, inCart) {
	let { code } = error;
	if (code === "validation" || code === "invalid_variant") {
		const live = await getProduct(line);
		const variant = live?.variants.find(({ id }) => !line.variantId || id === line.variantId);
		if (live?.variants.length && !variant) code = "invalid_variant";
		else if (live && !(variant ?? live).available) code = "sold_out";
		else if (inCart + wanted > (variant?.left ?? Infinity)) code = "not_enough_stock";
	}
	return {
		...error,
		code: code === "sold_out" && inCart ? "not_enough_stock" : code,
		inCart
	};
}

// src/cart/adapters/bigcommerce/theme.ts
var EVENT = "cart-quantity-update";
function createStencilTheme(page, timeoutMs) {
	const { window } = page;
	/** Cornerstone shows its jQuery as `$`; that name may also be another library's. The theme's own trouble is not the add's. */
	function withFound(selector, use) {
		try {
			const jQuery = [reach(window, "jQuery"), reach(window, "$")].find((found) => reach(found, "fn.trigger"));
			return typeof jQuery === "function" && use(jQuery(selector));
		} catch {
			return false;
		}
	}
	return {
		async show(count) {
			if (!withFound("body", () => true)) return "none";
			const reply = await requestJson(page, "/api/storefront/cart-summary", {}, timeoutMs);
			const shown = reply.ok && ownNumber(reply.value.body, "total_quantity") || count;
			if (!withFound("body", (body) => !!body.trigger(EVENT, shown))) return "none";
			return window.document.querySelector(".cart-quantity") ? "done" : "partial";
		},
		openPreview: (onFailure) => withFound("#previewModal", (found) => {
			const cart = reach(window, "stencilUtils.api.cart");
			const modal = found.data("modalInstance");
			cart.getContent({ template: "common/cart-preview" }, (error, content) => error ? onFailure() : modal.updateContent(content));
			modal.open();
			return true;
		}),
		listen(listener) {
			const call = (method) => withFound("body", (body) => !body[method](EVENT, listener));
			call("on");
			return () => call("off");
		}
	};
}

// src/cart/adapters/bigcommerce/adapter.ts
var adapter_exports = { get createBigCommerceCart() { return createBigCommerceCart; } };
/**
* The cart of a BigCommerce storefront (Stencil themes), through the Storefront REST API in the shopper's own session. Headless
* shops (Catalyst) have no such API on their pages.
*
* An add needs the product's number beside the variant's: the feed's `ref.id`, a feed id that is a number, or the form of the
* product's own page; with a token the shop is asked. Price and stock of single variants are known for products with at most 50 variants.
*
* Settings: {@link BigCommerceSettings}.
*
* @foundBy `BCData`, Stencil's scripts and form
* @prices sheet; with a token cards in one request
* @theme badge by the theme's jQuery, preview where the theme shows it
*/
var createBigCommerceCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const cart = createBigCommerceRequests(page, timeoutMs);
	const products = createProducts(page, settings, timeoutMs);
	const theme = createStencilTheme(page, timeoutMs);
	const modifierId = getOwn(settings, "attribution") !== "none" && ownId(settings, "attributionModifierId");
	const cartPage = () => new URL(page.window.document.querySelector("[data-cart-preview][href*=\"cart.php\"]")?.getAttribute("href") || "/cart.php", page.url).href;
	const openCartPage = () => goTo(page, cartPage());
	return createSessionCart(page, timeoutMs, {
		id: "bigcommerce",
		getProduct: products.getProduct,
		getProducts: products.getProducts,
		readCart: cart.read,
		...createBigCommerceChanges({
			cart,
			products,
			theme,
			modifierId
		}),
		show: ({ summary }) => theme.show(summary.count),
		openCart: async () => theme.openPreview(openCartPage) || openCartPage(),
		checkout: async () => goTo(page, new URL("checkout", cartPage()).href),
		listen: (_on, onStop, emit) => onStop(theme.listen(emit))
	});
};

export { createBigCommerceCart as n, moneyOf as r, adapter_exports as t };
//# sourceMappingURL=cart-bigcommerce.js.map