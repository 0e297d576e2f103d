import { $t as messageOf, Lt as moneyFromDecimal, dn as ownText, gt as serverAddress, ht as readCookie, ln as ownList, mn as omitNullish, on as getOwn, pt as createHeadlessCart, sn as ownAt, tn as requestTimeoutMs, un as ownNumber, xt as requestGraphql } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/adapters/saleor/checkout.ts
var NO_CHECKOUT = {
	lines: [],
	summary: { count: 0 },
	metadataKeys: {}
};
var CHECKOUT = `fragment C on Checkout{id quantity displayGrossPrices subtotalPrice{gross{amount currency}net{amount currency}}lines{id quantity isGift metadata{key value}totalPrice{gross{amount currency}net{amount currency}}problems{...on CheckoutLineProblemInsufficientStock{availableQuantity}}variant{id name sku quantityLimitPerCustomer product{name slug thumbnail(size:256){url}}}}}`;
/** A line's metadata as one text, whatever its order. */
var metadataKey = (metadata) => JSON.stringify(Object.entries(metadata).sort());
/** `null`: there is no such checkout, or it became an order. */
function parseCheckout(checkout, base) {
	const count = ownNumber(checkout, "quantity");
	if (count === void 0) return null;
	const tax = getOwn(checkout, "displayGrossPrices") === false ? "net" : "gross";
	const money = (of, key) => moneyFromDecimal(ownAt(of, `${key}.${tax}.amount`), ownAt(of, `${key}.${tax}.currency`));
	const metadataKeys = {};
	const lines = ownList(checkout, "lines").flatMap((line) => {
		const key = ownText(line, "id");
		const variant = getOwn(line, "variant");
		const variantId = ownText(variant, "id");
		const quantity = ownNumber(line, "quantity");
		if (!key || !variantId || !quantity) return [];
		const product = getOwn(variant, "product");
		const handle = ownText(product, "slug") ?? "";
		const name = ownText(variant, "name");
		const properties = Object.fromEntries(ownList(line, "metadata").map((item) => [ownText(item, "key") ?? "", ownText(item, "value") ?? ""]));
		metadataKeys[key] = metadataKey(properties);
		const inStock = ownList(line, "problems").flatMap((problem) => ownNumber(problem, "availableQuantity") ?? []);
		const max = Math.min(ownNumber(variant, "quantityLimitPerCustomer") ?? Infinity, ...inStock);
		const isFixed = getOwn(line, "isGift") === true || void 0;
		return [omitNullish({
			key,
			variantId,
			quantity,
			title: ownText(product, "name") ?? "",
			variantTitle: name && name !== ownText(variant, "sku") && name !== variantId ? name : void 0,
			image: safeUrl(ownAt(product, "thumbnail.url"), base),
			total: money(line, "totalPrice"),
			rule: max < Infinity ? {
				min: 1,
				max,
				increment: 1
			} : void 0,
			isFixed,
			again: isFixed ? void 0 : {
				productId: handle,
				variantId,
				quantity,
				ref: { handle },
				properties
			}
		})];
	});
	return omitNullish({
		lines,
		summary: omitNullish({
			count,
			total: money(checkout, "subtotalPrice")
		}),
		id: ownText(checkout, "id"),
		metadataKeys
	});
}

// src/cart/adapters/saleor/refusals.ts
/** `CheckoutErrorCode`, as far as a cart can meet it, and the API's own exceptions. */
var CODES = {
	INSUFFICIENT_STOCK: "not_enough_stock",
	QUANTITY_GREATER_THAN_LIMIT: "quantity_limit",
	ZERO_QUANTITY: "quantity_min",
	PRODUCT_NOT_PUBLISHED: "not_purchasable",
	PRODUCT_UNAVAILABLE_FOR_PURCHASE: "not_purchasable",
	UNAVAILABLE_VARIANT_IN_CHANNEL: "not_purchasable",
	NON_EDITABLE_GIFT_LINE: "not_purchasable",
	NON_REMOVABLE_GIFT_LINE: "not_purchasable",
	PermissionDenied: "blocked"
};
/** What is not found (`NOT_FOUND`), or has an id that is none (`GRAPHQL_ERROR`), says only by its field what it was. */
var FIELDS = {
	id: "session_expired",
	lines: "invalid_variant",
	variantId: "invalid_variant",
	lineId: "conflict"
};
/**
* @param item - one of a mutation's `errors`, or of the answer's own.
* @param otherwise - for what has no code that we know.
*/
function explain(item, otherwise) {
	const code = ownText(item, "code") ?? String(ownAt(item, "extensions.exception.code"));
	return {
		code: (code === "NOT_FOUND" || code === "GRAPHQL_ERROR" ? getOwn(FIELDS, ownText(item, "field") ?? "") : getOwn(CODES, code)) ?? otherwise,
		message: messageOf(item) || code
	};
}
/** Why less went in than was asked. The refusal has no figures; the variant has: none left at all, or not so many. */
async function explainShort(ask, refused, variantId, inCart, signal) {
	const error = {
		...refused ?? {
			code: "not_enough_stock",
			message: "Less went in than was asked"
		},
		inCart
	};
	if (error.code !== "not_enough_stock" && error.code !== "quantity_limit") return error;
	const reply = await ask(`query($v:ID,$channel:String){productVariant(id:$v,channel:$channel){quantityAvailable quantityLimitPerCustomer}}`, { v: variantId }, signal);
	const figure = error.code === "quantity_limit" ? "quantityLimitPerCustomer" : "quantityAvailable";
	const limit = reply.ok ? ownAt(reply.value, `productVariant.${figure}`) : null;
	if (typeof limit !== "number") return error;
	return {
		...error,
		...limit || inCart ? {} : { code: "sold_out" },
		...limit < inCart ? {} : { limit }
	};
}

// src/cart/adapters/saleor/api.ts
function createSaleorApi(page, settings, timeoutMs) {
	const channel = ownText(settings, "channel") ?? "";
	const language = /^[a-z]{2,3}([-_]\w+)*$/i.exec(ownText(settings, "language") ?? "")?.[0].replaceAll("-", "_").toUpperCase() ?? "";
	const base = serverAddress(ownText(settings, "baseUrl"), page.url, /(\/graphql)?[/]*$/);
	const url = channel && base ? `${base}/graphql/` : null;
	const ask = async (document, variables, signal) => {
		if (!url) return failure({
			code: "validation",
			message: "No shop is named."
		});
		const endpoint = {
			url,
			origin: new URL(url).origin,
			timeoutMs,
			credentials: "omit"
		};
		const reply = await requestGraphql(page, endpoint, document, {
			...variables,
			channel
		}, signal);
		if (!reply.ok) return reply;
		const { data, errors } = reply.value;
		const isBroken = errors.length && getOwn(data, "checkout") === null && ownAt(errors[0], "extensions.exception.code") !== "GraphQLError";
		return data && !isBroken ? success(data) : failure(explain(errors[0], "unknown"));
	};
	return {
		url,
		channel,
		language,
		ask,
		async change(field, argument, value, id, signal) {
			const [name = ""] = argument.split(":");
			const document = `mutation(${id ? "$id:ID," : ""}$${argument}){change:${field}(${id ? "id:$id," : ""}${name}:$${name}){checkout{...C}errors{code field message}}}${CHECKOUT}`;
			const reply = await ask(document, {
				id,
				[name]: value
			}, signal);
			if (!reply.ok) return { error: reply.error };
			const answer = getOwn(reply.value, "change");
			const [first] = ownList(answer, "errors");
			const state = first ? null : parseCheckout(getOwn(answer, "checkout"), page.url);
			return omitNullish({
				state,
				error: state ? null : explain(first, "validation")
			});
		}
	};
}

// src/cart/adapters/saleor/adapter.ts
var adapter_exports = { get createSaleorCart() { return createSaleorCart; } };
/**
* The cart of a Saleor server (3.19 or newer), which there is called a checkout, by GraphQL and without an account. The server may be on
* another origin than the page. Such a page has no theme to refresh: it listens to `reelshelf:product_added`, and
* announces its own changes with the DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link SaleorSettings}.
*
* Saleor adds to a line of the same variant and writes over its metadata, so what would take a line from another video, or credit one
* that came without us, goes on a line of its own. An add of several lines is done as a whole or not at all.
*
* @foundBy named
* @prices sheet; all cards in one request
* @theme yours
*/
var createSaleorCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const api = createSaleorApi(page, settings, timeoutMs);
	const isMarked = getOwn(settings, "attribution") !== "none";
	const cart = createHeadlessCart(page, settings, timeoutMs, {
		id: "saleor",
		idName: `saleor.${api.channel}`,
		storefrontId: () => readCookie(page.window.document, `checkoutId-${api.channel}`),
		empty: NO_CHECKOUT,
		async fetchCart(id, signal) {
			const reply = await api.ask(`query($id:ID){checkout(id:$id){...C}}${CHECKOUT}`, { id }, signal);
			return reply.ok ? success(parseCheckout(getOwn(reply.value, "checkout"), page.url)) : reply;
		},
		createCart(signal) {
			const input = omitNullish({
				channel: api.channel,
				lines: [],
				languageCode: api.language || void 0
			});
			return api.change("checkoutCreate", "input:CheckoutCreateInput!", input, void 0, signal);
		},
		addItems(id, items, before, signal) {
			const input = items.map((item, index) => toInput(item, items.slice(0, index), before, isMarked));
			return api.change("checkoutLinesAdd", "lines:[CheckoutLineInput!]!", input, id, signal);
		},
		setQuantity: (id, lineId, quantity, signal) => quantity ? api.change("checkoutLinesUpdate", "lines:[CheckoutLineUpdateInput!]!", [{
			lineId,
			quantity
		}], id, signal) : api.change("checkoutLineDelete", "lineId:ID", lineId, id, signal),
		explainShort: (error, variantId, inCart, signal) => explainShort(api.ask, error, variantId, inCart, signal),
		async loadProducts(products, isWhole) {
			return await (await import("./cart-saleor-late.js").then((n) => n.t).catch(() => null))?.loadProducts(api, products, isWhole, page.url) ?? [];
		},
		toVariantId: (id) => id,
		checkoutUrl: ({ id = "" }) => safeUrl(ownText(settings, "checkoutUrl")?.replace("{id}", encodeURIComponent(id)), page.url)
	});
	if (api.url) return cart;
	page.display.warn({
		code: "CART_SETTINGS",
		subject: "saleor",
		message: `Nothing can be added: baseUrl is "${ownText(settings, "baseUrl") ?? ""}" and channel is "${api.channel}".`,
		remedy: "Set baseUrl to the https address of the Saleor server and channel to the slug of its channel."
	});
	return {
		...cart,
		canAdd: false
	};
};
/** A line as the API takes it; what would take a line from another video goes on a line of its own. */
function toInput({ line, variantId, quantity }, earlier, { lines, metadataKeys }, isMarked) {
	const values = {
		...line.properties,
		...isMarked ? line.attribution : {}
	};
	const same = lines.filter((held) => held.variantId === variantId);
	const isJoined = same.every(({ key }) => metadataKeys[key] === metadataKey(values)) && same.length < 2 && !earlier.some((other) => other.variantId === variantId);
	const metadata = Object.entries(values).map(([key, value]) => ({
		key,
		value
	}));
	return omitNullish({
		variantId,
		quantity,
		forceNewLine: isJoined ? void 0 : true,
		metadata: metadata.length ? metadata : void 0
	});
}

export { createSaleorCart as n, adapter_exports as t };
//# sourceMappingURL=cart-saleor.js.map