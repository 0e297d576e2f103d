import { $t as messageOf, Ft as gainOf, Mt as eachProduct, Pt as addLineByLine, Rt as moneyFromMinor, Vt as createSessionCart, cn as ownId, dn as ownText, en as requestJson, fn as reach, ft as readRule, in as goTo, ln as ownList, on as getOwn, pn as reachText, qt as quantityOf, sn as ownAt, tn as requestTimeoutMs, un as ownNumber, zt as prices } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/adapters/sfcc/money.ts
/** Money from the platform's plain number, `28.5`. */
var moneyFromNumber = (value, currency) => value === void 0 ? void 0 : moneyFromMinor(Math.round(value * 1e3), 3, currency);
/**
* Money from the text that the shop made for shoppers, since a basket has its sums in no other form: `$1,234.50`, `1.234,50 €`.
* The text ends with the currency's decimals or has only thousands; anything else is not guessed at.
*/
function moneyFromText(text, currency) {
	const number = /^[^\d-]*(\d[\d.,'’\s]*)/.exec(text ?? "")?.[1]?.replace(/\D+$/, "");
	const zero = moneyFromMinor(0, 0, currency);
	if (!number || !zero) return void 0;
	const decimals = zero.amount.slice(2).length;
	const last = /\D(\d+)$/.exec(number)?.[1];
	const hasDecimals = decimals > 0 && last?.length === decimals;
	if (last && !hasDecimals && last.length !== 3) return void 0;
	return moneyFromMinor(Number(number.replace(/\D/g, "")), hasDecimals ? decimals : 0, currency);
}

// src/cart/adapters/sfcc/basket.ts
/** Prices come as one, by quantity, where the first is that of one piece, or as a range of a product's variants, which starts from the lowest. */
var lowestPrice = (price) => getOwn(ownList(price, "tiers")[0], "price") ?? getOwn(price, "min") ?? price;
var pictureUrl = (picture, base) => safeUrl(ownText(picture, "absURL") ?? ownText(picture, "url"), base);
var currencyOf = (item) => ownText(getOwn(lowestPrice(getOwn(item, "price")), "sales"), "currency");
/** The basket of `Cart-Get`, and of the answer to every change. `null`: this is none. */
function parseBasket(body, base) {
	const count = ownNumber(body, "numItems");
	if (count === void 0) return null;
	const items = ownList(body, "items");
	const currency = items.map(currencyOf).find(Boolean);
	const totals = getOwn(body, "totals");
	const subtotal = moneyFromText(ownText(totals, "subTotal"), currency);
	const discount = ownNumber(getOwn(totals, "orderLevelDiscountTotal"), "value") ?? 0;
	const total = subtotal && moneyFromNumber(Number(subtotal.amount) - discount, currency);
	return {
		lines: items.flatMap((item) => parseLine(item, currency, base)),
		summary: {
			count,
			...total ? { total } : {}
		}
	};
}
function parseLine(item, currency, base) {
	const uuid = ownText(item, "UUID");
	const pid = ownId(item, "id");
	const quantity = ownNumber(item, "quantity");
	if (!uuid || !pid || quantity === void 0) return [];
	const variantTitle = [...ownList(item, "variationAttributes").map((attribute) => ownText(attribute, "displayValue")), ...ownList(item, "options").map((option) => ownText(option, "displayName"))].filter(Boolean).join(" / ");
	const image = pictureUrl(ownList(getOwn(item, "images"), "small")[0], base);
	const total = moneyFromText(ownText(getOwn(item, "priceTotal"), "price"), currency);
	const rule = readRule(getOwn(item, "quantityOptions"), "minOrderQuantity", "maxOrderQuantity");
	const isGift = getOwn(item, "isBonusProductLineItem") === true;
	const canReturn = !isGift && ownText(item, "productType") !== "bundle";
	return [{
		key: String(new URLSearchParams({
			pid,
			uuid
		})),
		variantId: pid,
		quantity,
		title: ownText(item, "productName") ?? "",
		...variantTitle ? { variantTitle } : {},
		...image ? { image } : {},
		...total ? { total } : {},
		...rule ? { rule } : {},
		...isGift ? { isFixed: true } : {},
		...canReturn ? { again: {
			productId: pid,
			variantId: pid,
			quantity,
			...extras(item)
		} } : {}
	}];
}
/** Extras that the shop sells with a product, a warranty say: `{ optionId: valueId }`. */
function extras(item) {
	const pairs = ownList(item, "options").flatMap((option) => {
		const [id, value] = [ownText(option, "optionId"), ownText(option, "selectedValueId")];
		return id && value ? [[id, value]] : [];
	});
	return pairs.length ? { properties: Object.fromEntries(pairs) } : {};
}

// src/cart/adapters/sfcc/routes.ts
/** Controllers of the reference storefront that we use, and the setting that names each one's address where it cannot be found. */
var SETTINGS = {
	"Cart-AddProduct": "addUrl",
	"Cart-Get": "cartUrl",
	"Cart-UpdateQuantity": "updateUrl",
	"Cart-RemoveProductLineItem": "removeUrl",
	"Product-Variation": "variationUrl",
	"Cart-Show": "cartPageUrl",
	"Checkout-Begin": "checkoutUrl"
};
/** `Cart-AddProduct`, `Cart-MiniCartShow`: all controllers of one site and locale are neighbours. */
var CONTROLLER = /\/[A-Z]\w*-[A-Z]\w*$/;
/**
* The address of one controller: the merchant's setting, or what the page says. Site and locale stand in the path, so nothing is built
* from nothing: an unknown address is a known one with another last segment. `null`: the page names none, or the shop has renamed them.
*/
function routeOf(page, settings, route) {
	const { document } = page.window;
	const attribute = (selector, name) => {
		const found = document.querySelector(selector)?.getAttribute(name);
		return typeof found === "string" ? found : void 0;
	};
	const add = ownText(settings, "addUrl") || reachText(document.querySelector(".add-to-cart-url"), "value");
	const own = ownText(settings, SETTINGS[route]) || route === "Cart-AddProduct" && add || route === "Cart-Show" && attribute(".minicart-link", "href");
	if (own) return safeUrl(own, page.url);
	for (const neighbour of [
		add,
		attribute(".minicart", "data-action-url"),
		attribute(".minicart-link", "href")
	]) {
		const url = safeUrl(neighbour, page.url)?.replace(/[?#].*/, "");
		if (url && CONTROLLER.test(url)) return url.replace(CONTROLLER, `/${route}`);
	}
	return null;
}

// src/cart/adapters/sfcc/requests.ts
/** The controllers of the reference storefront, in the shopper's own session. */
function createSfraRequests(page, settings, timeoutMs) {
	async function send(route, query, request = {}) {
		const address = routeOf(page, settings, route);
		if (!address) return failure({
			code: "blocked",
			message: `No address of ${route} on this page: name it in the cart’s settings`
		});
		return sendTo(address, query, request);
	}
	function sendTo(address, query, request) {
		const url = new URL(address, page.url);
		for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
		return requestJson(page, url.href, {
			...request,
			headers: { "X-Requested-With": "XMLHttpRequest" }
		}, timeoutMs);
	}
	async function readCart(signal) {
		const reply = await send("Cart-Get", {}, signal ? { signal } : {});
		const state = reply.ok && parseBasket(reply.value.body, page.url);
		if (state) return success(state);
		return reply.ok ? failure(explainStatus(reply.value)) : reply;
	}
	/** `undefined`: no answer. `null`: the shop knows no such product. */
	async function askProduct(address, query, signal) {
		const reply = address ? await sendTo(address, query, signal ? { signal } : {}) : null;
		if (!reply?.ok) return void 0;
		const product = getOwn(reply.value.body, "product");
		return ownId(product, "id") ? product : null;
	}
	const variation = (pid, signal) => askProduct(routeOf(page, settings, "Product-Variation"), { pid }, signal);
	return {
		send,
		sendTo,
		readCart,
		askProduct,
		variation
	};
}
function explainStatus({ status, body }) {
	const message = messageOf(body) || `HTTP ${status}`;
	return {
		code: ownText(body, "redirectUrl") ? "session_expired" : "unknown",
		message,
		httpStatus: status
	};
}

// src/cart/adapters/sfcc/theme.ts
var wrap = ({ window }, target) => {
	const jQuery = reach(window, "jQuery");
	return typeof jQuery === "function" ? jQuery(target) : null;
};
/**
* Tells the theme's mini cart by the events that it sends itself. `product:beforeAddToCart` is left out: the theme answers it with a
* spinner over the whole page that only its own button takes away.
*
* @param name - `product:afterAddToCart` after an add; both make the theme fetch the list under the bag anew when it is looked at.
* @param answer - the platform's, as the theme's own script would hand it on.
*/
function showChange(page, name, answer) {
	try {
		const bag = wrap(page, ".minicart");
		if (!bag) return "none";
		bag.trigger("count:update", answer);
		wrap(page, page.window.document.body)?.trigger(name, answer);
		return bag.length && !getOwn(getOwn(answer, "newBonusDiscountLineItem"), "uuid") ? "done" : "partial";
	} catch {
		return "partial";
	}
}
var listenToTheme = (page) => (_on, onStop, emit) => {
	const body = wrap(page, page.window.document.body);
	const call = (name) => {
		const method = reach(body, name);
		if (typeof method === "function") method.call(body, "product:afterAddToCart cart:update", emit);
	};
	call("on");
	onStop(() => call("off"));
};
/** What the theme's mini cart reads of an answer. */
var countOf = ({ summary: { count } }) => ({
	quantityTotal: count,
	minicartCountOfItems: String(count)
});

// src/cart/adapters/sfcc/changes.ts
/** All that changes the basket. `isMarked`: the attribution goes along as a field of each add. */
function createSfccChanges(page, { send, sendTo, readCart, variation }, isMarked) {
	/** Why an add was refused; the shop's own words are in the shopper's language and have no code. */
	async function explain(reply, pid, inCart, signal) {
		const error = {
			...explainStatus(reply),
			inCart
		};
		const product = await variation(pid, signal);
		if (product === null) return {
			...error,
			code: "invalid_variant"
		};
		if (product && getOwn(product, "readyToOrder") !== true) return {
			...error,
			code: "options_required"
		};
		if (product && getOwn(product, "available") !== true) return {
			...error,
			code: inCart ? "not_enough_stock" : "sold_out"
		};
		return getOwn(reply.body, "error") === true ? {
			...error,
			code: "not_enough_stock"
		} : error;
	}
	async function addLine(line, state, signal, onWhole) {
		const pid = line.variantId ?? line.ref?.id ?? line.productId;
		const reply = await put(send, pid, line, isMarked, signal);
		const body = reply.ok ? reply.value.body : void 0;
		let next = parseBasket(getOwn(body, "cart"), page.url);
		if (!next && (reply.ok || reply.error.code !== "rate_limited")) {
			const now = await readCart(signal);
			if (now.ok) next = now.value;
		}
		next ??= state;
		const inCart = quantityOf(next.lines, pid);
		const actual = gainOf(line.quantity, quantityOf(state.lines, pid), inCart);
		if (actual === line.quantity) onWhole(typeof body === "object" && body ? body : countOf(next));
		return {
			variantId: pid,
			actual,
			state: next,
			explain: () => reply.ok ? explain(reply.value, pid, inCart, signal) : reply.error
		};
	}
	return {
		add(lines, before, signal) {
			let answer = {};
			return addLineByLine(lines, before, signal, (line, state) => addLine(line, state, signal, (whole) => answer = whole), () => {
				const report = safeUrl(ownText(answer, "reportingURL"), page.url);
				if (report) sendTo(report, {}, {});
				return showChange(page, "product:afterAddToCart", answer);
			});
		},
		async setQuantity(key, quantity, signal) {
			const line = Object.fromEntries(new URLSearchParams(key));
			const reply = quantity ? await send("Cart-UpdateQuantity", {
				...line,
				quantity: String(quantity)
			}, { signal }) : await send("Cart-RemoveProductLineItem", line, { signal });
			if (!reply.ok) return reply.error;
			const { status, body } = reply.value;
			if (status === 200 && getOwn(body, "error") !== true) return null;
			return ownText(body, "errorMessage") ? null : explainStatus(reply.value);
		}
	};
}
function put(send, pid, line, isMarked, signal) {
	const options = Object.entries(line.properties ?? {}).map(([optionId, selectedValueId]) => ({
		optionId,
		selectedValueId
	}));
	const token = isMarked && Object.values(line.attribution ?? {})[0];
	const fields = {
		pid,
		quantity: String(line.quantity),
		options: JSON.stringify(options),
		...token ? { reelshelf: token } : {}
	};
	return send("Cart-AddProduct", {}, {
		form: String(new URLSearchParams(fields)),
		signal
	});
}

// src/cart/adapters/sfcc/product.ts
/** The platform answers for one variant a request; a product with more combinations is shown with the feed's. */
var MAX_REQUESTS = 20;
function readQuote(product) {
	const price = lowestPrice(getOwn(product, "price"));
	const money = (kind) => moneyFromNumber(ownNumber(getOwn(price, kind), "value"), ownText(getOwn(price, kind), "currency"));
	const maxPrice = ownNumber(ownAt(product, "price.max.sales"), "value");
	return {
		available: getOwn(product, "available") === true,
		...Number(maxPrice) > Number(money("sales")?.amount) ? { isFrom: true } : {},
		...prices(money("sales"), money("list"))
	};
}
/** A product with its variants, found by following the addresses that select one value after the other. */
async function readProduct(first, ask, base) {
	const attributes = ownList(first, "variationAttributes");
	let remaining = MAX_REQUESTS;
	async function walk(product, index) {
		if (index === attributes.length) return toVariant(product, base);
		const values = ownList(ownList(product, "variationAttributes")[index], "values");
		const found = await Promise.all(values.map(async (value) => {
			if (getOwn(value, "selected") === true) return walk(product, index + 1);
			const address = ownText(value, "url");
			if (!address) return [];
			if (remaining-- <= 0) return null;
			const next = await ask(address);
			return next ? walk(next, index + 1) : null;
		}));
		return found.includes(null) ? null : found.flatMap((variants) => variants ?? []);
	}
	const variants = await walk(first, 0) ?? [];
	const title = ownText(first, "productName");
	const images = imagesOf(first, base);
	const options = attributes.map((attribute) => ({
		name: ownText(attribute, "displayName") ?? "",
		values: ownList(attribute, "values").map((value) => ownText(value, "displayValue") ?? "")
	}));
	const quote = readQuote(first);
	return {
		...quote,
		available: variants.length ? variants.some(({ available }) => available) : quote.available,
		...title ? { title } : {},
		...options.length ? { options } : {},
		...images.length ? { images } : {},
		variants
	};
}
function toVariant(product, base) {
	const id = ownId(product, "id");
	if (!id || getOwn(product, "readyToOrder") !== true) return [];
	const options = ownList(product, "variationAttributes").map((attribute) => {
		const chosen = ownList(attribute, "values").find((value) => getOwn(value, "selected") === true);
		return ownText(chosen, "displayValue") ?? "";
	});
	const [image] = imagesOf(product, base);
	const quantity = readRule(product, "minOrderQuantity", "maxOrderQuantity");
	return [{
		id,
		...options.length ? { options } : {},
		...image ? { image } : {},
		...readQuote(product),
		...quantity ? { quantity } : {}
	}];
}
var imagesOf = (product, base) => ownList(getOwn(product, "images"), "large").flatMap((image) => {
	const src = pictureUrl(image, base);
	const alt = ownText(image, "alt");
	return src ? [{
		src,
		...alt ? { alt } : {}
	}] : [];
});

// src/cart/adapters/sfcc/adapter.ts
var adapter_exports = { get createSfccCart() { return createSfccCart; } };
/**
* The cart of a Salesforce B2C Commerce shop built on the Storefront Reference Architecture (SFRA), through its own controllers in the
* shopper's session. Not for shops on PWA Kit, which have none of them.
*
* Variants are named by their product id (`pid`); a master product cannot be bought.
*
* Settings: {@link SfccSettings}.
*
* Not possible: the basket has sums only as text in the shop's locale, which is read strictly or not at all, and nothing of a line's
* address; variants that cannot be ordered have no address and are left out; a gift to choose is chosen on the cart page.
*
* @foundBy SFRA's addresses, `CQuotient`, the add field
* @prices sheet; cards one by one
* @theme SFRA's minicart events
*/
var createSfccCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const requests = createSfraRequests(page, settings, timeoutMs);
	const loading = (parse) => async ({ productId, ref }) => {
		const product = await requests.variation(ref?.id ?? productId);
		return product ? parse(product) : null;
	};
	const leave = async (route) => goTo(page, routeOf(page, settings, route) ?? void 0);
	return createSessionCart(page, timeoutMs, {
		id: "sfcc",
		getProduct: loading((product) => readProduct(product, (address) => requests.askProduct(address, {}), page.url)),
		getProducts: eachProduct(loading((product) => ({
			...readQuote(product),
			variants: []
		}))),
		readCart: requests.readCart,
		...createSfccChanges(page, requests, getOwn(settings, "attribution") === "field"),
		show: (state) => showChange(page, "cart:update", countOf(state)),
		openCart: () => leave("Cart-Show"),
		checkout: () => leave("Checkout-Begin"),
		listen: listenToTheme(page)
	});
};

export { createSfccCart as n, adapter_exports as t };
//# sourceMappingURL=cart-sfcc.js.map