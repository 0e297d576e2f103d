import { $t as messageOf, Lt as moneyFromDecimal, dn as ownText, ft as readRule, ht as readCookie, ln as ownList, mn as omitNullish, on as getOwn, pn as reachText, pt as createHeadlessCart, sn as ownAt, tn as requestTimeoutMs, un as ownNumber, xt as requestGraphql } from "./common.js";
import { B as failure, V as success, z as safeUrl } from "./plain.js";

// src/cart/kit/numericId.ts
/** The number in `"41001"` or in a global id, `"gid://shopify/ProductVariant/41001"`: feeds are the same for Liquid and headless shops. */
var numericId = (id) => /^(?:gid:\/\/shopify\/\w+\/)?(\d{1,18})$/.exec(id ?? "")?.[1];

// src/cart/adapters/shopify-storefront/documents.ts
/**
* What is asked about the cart. Names are changed to ours on the way; lists are short enough for a request without a token, which may
* only be of limited complexity.
*/
var CART = `fragment C on Cart{id checkoutUrl totalQuantity attributes{key value}cost{totalAmount{amount currencyCode}}lines(first:50){nodes{id quantity attributes{key value}cost{totalAmount{amount currencyCode}}sellingPlanAllocation{sellingPlan{id}}...on CartLine{instructions{canRemove}parentRelationship{parent{id}}}merchandise{...on ProductVariant{id title image{url}quantityRule{minimum maximum increment}product{title handle}}}}}}`;
/** What every change of the cart answers. */
var CHANGED = `{cart{...C}userErrors{code field message}warnings{code message}}`;

// src/cart/adapters/shopify-storefront/parse.ts
var NO_CART = {
	lines: [],
	summary: { count: 0 },
	attributes: {}
};
function money(of) {
	const total = ownAt(of, "cost.totalAmount");
	return moneyFromDecimal(getOwn(total, "amount"), getOwn(total, "currencyCode"));
}
/** `null`: there is no such cart. */
function parseCart(cart, base) {
	const count = ownNumber(cart, "totalQuantity");
	if (count === void 0) return null;
	return omitNullish({
		lines: ownList(getOwn(cart, "lines"), "nodes").flatMap((line) => parseLine(line, base) ?? []),
		summary: omitNullish({
			count,
			total: money(cart)
		}),
		id: ownText(cart, "id"),
		checkoutUrl: safeUrl(getOwn(cart, "checkoutUrl"), base),
		attributes: attributesOf(cart)
	});
}
var attributesOf = (of) => Object.fromEntries(ownList(of, "attributes").map((item) => [ownText(item, "key") ?? "", ownText(item, "value") ?? ""]));
function parseLine(line, base) {
	const key = ownText(line, "id");
	const quantity = ownNumber(line, "quantity");
	const merchandise = getOwn(line, "merchandise");
	const variantId = numericId(ownText(merchandise, "id"));
	if (!key || !quantity || !variantId) return null;
	const product = getOwn(merchandise, "product");
	const productId = ownText(product, "handle") ?? "";
	const title = ownText(merchandise, "title");
	const isFixed = ownAt(line, "instructions.canRemove") === false || void 0;
	const isPlain = !isFixed && !getOwn(line, "sellingPlanAllocation") && !getOwn(line, "parentRelationship");
	return omitNullish({
		key,
		variantId,
		quantity,
		title: ownText(product, "title") ?? "",
		variantTitle: title === "Default Title" ? void 0 : title,
		image: safeUrl(ownAt(merchandise, "image.url"), base),
		total: money(line),
		rule: readRule(getOwn(merchandise, "quantityRule"), "minimum", "maximum", "increment"),
		isFixed,
		again: isPlain ? {
			productId,
			variantId,
			quantity,
			ref: { handle: productId },
			properties: attributesOf(line)
		} : void 0
	});
}

// src/cart/adapters/shopify-storefront/refusals.ts
/** `CartWarningCode`, as far as it is about items: the change went through, but with less than was asked. */
var WARNINGS = {
	MERCHANDISE_OUT_OF_STOCK: "sold_out",
	MERCHANDISE_NOT_ENOUGH_STOCK: "not_enough_stock",
	MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION: "not_purchasable"
};
/** `CartErrorCode` as far as it is about items, and the codes of the API as a whole. */
var CODES = /* @__PURE__ */ (() => ({
	...WARNINGS,
	INVALID_MERCHANDISE_LINE: "conflict",
	VARIANT_REQUIRES_SELLING_PLAN: "options_required",
	MERCHANDISE_NOT_APPLICABLE: "not_purchasable",
	SELLING_PLAN_NOT_APPLICABLE: "not_purchasable",
	MAXIMUM_EXCEEDED: "quantity_limit",
	LESS_THAN: "quantity_limit",
	CART_TOO_LARGE: "quantity_limit",
	MINIMUM_NOT_MET: "quantity_min",
	INVALID_INCREMENT: "quantity_increment",
	SERVICE_UNAVAILABLE: "network",
	THROTTLED: "rate_limited",
	UNAUTHORIZED: "blocked",
	ACCESS_DENIED: "blocked",
	SHOP_INACTIVE: "blocked"
}))();
/** An unknown variant and a cart that is gone have the same code, `INVALID`: the last name in the field's path tells them apart. */
var FIELDS = {
	cartId: "session_expired",
	merchandiseId: "invalid_variant"
};
/**
* @param item - one of `userErrors`, `warnings` or the answer's own `errors`.
* @param otherwise - for what has no code that we know.
*/
function explain(item, otherwise) {
	const code = ownText(item, "code") ?? String(ownAt(item, "extensions.code"));
	return {
		code: getOwn(FIELDS, String(ownList(item, "field").at(-1))) ?? getOwn(CODES, code) ?? otherwise,
		message: messageOf(item) || code
	};
}
/** Of the warnings, only those about items: a discount that does not apply is not a refusal. */
var isAboutItems = (warning) => getOwn(WARNINGS, ownText(warning, "code") ?? "") !== void 0;

// src/cart/adapters/shopify-storefront/storefront.ts
function createStorefront(page, settings, timeoutMs) {
	const text = (key) => ownText(settings, key) ?? "";
	const shop = text("shop").trim().replace(/^(?:https:\/\/)?admin\.shopify\.com\/store\/([\w-]+).*$|^([\w-]+)$/, "$1$2.myshopify.com");
	const address = safeUrl(shop.replace(/^(?!https?:|\/$)/, "https://"), page.url);
	const origin = address ? new URL(address).origin : null;
	const token = text("accessToken");
	const country = text("country").toUpperCase() || void 0;
	const ask = async (kind, types, body, fragment, variables, signal) => {
		if (!origin) return failure({
			code: "validation",
			message: "No shop is named."
		});
		const document = `${kind}(${types}$country:CountryCode,$language:LanguageCode)@inContext(country:$country,language:$language){${body}}${fragment}`;
		const language = languageOf(text("language") || reachText(page.window, "document.documentElement.lang") || page.env.locale);
		const endpoint = {
			url: `${origin}/api/${text("apiVersion") || "2026-04"}/graphql.json`,
			origin,
			timeoutMs,
			credentials: "omit",
			headers: token ? { "X-Shopify-Storefront-Access-Token": token } : {}
		};
		const reply = await requestGraphql(page, endpoint, document, {
			...variables,
			country,
			language
		}, signal);
		if (!reply.ok) return reply;
		const { data, errors } = reply.value;
		return data && !(errors[0] && getOwn(data, "cart") === null) ? success(data) : failure(explain(errors[0], "unknown"));
	};
	return {
		origin,
		country,
		ask,
		async change(field, argument, value, id, signal) {
			const [name = ""] = argument.split(":");
			const body = `change:${field}(${id ? "cartId:$id," : ""}${name}:$${name})${CHANGED}`;
			const reply = await ask("mutation", `${id ? "$id:ID!," : ""}$${argument},`, body, CART, {
				id,
				[name]: value
			}, signal);
			if (!reply.ok) return { error: reply.error };
			const answer = getOwn(reply.value, "change");
			const state = parseCart(getOwn(answer, "cart"), page.url);
			const [first] = [...ownList(answer, "userErrors"), ...ownList(answer, "warnings").filter(isAboutItems)];
			return omitNullish({
				state,
				error: first || !state ? explain(first, "validation") : null
			});
		}
	};
}
/** `de-AT` → `DE`; the API knows few languages by region. A country is not guessed from it: that would be a guess at the currency. */
var languageOf = (tag) => /^(pt.br|pt.pt|zh.cn|zh.tw|..)/i.exec(tag)?.[0].replace("-", "_").toUpperCase();

// src/cart/adapters/shopify-storefront/adapter.ts
var adapter_exports = { get createShopifyStorefrontCart() { return createShopifyStorefrontCart; } };
var NAME = "shopify-storefront";
var pairs = (values) => Object.entries(values).map(([key, value]) => ({
	key,
	value
}));
/**
* The cart of a headless Shopify shop (Hydrogen, or any front end), through the Storefront API, which may be on another origin than the
* page. Such a page has no theme to refresh: it listens to `reelshelf:product_added`, and announces its own changes
* with the DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link ShopifyStorefrontSettings}.
*
* Not possible: variants that are sold only with a selling plan are refused as `options_required`.
*
* @foundBy named
* @prices sheet; all cards in one request
* @theme yours
*/
var createShopifyStorefrontCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const api = createStorefront(page, settings, timeoutMs);
	const attribution = getOwn(settings, "attribution") ?? "line";
	const cart = createHeadlessCart(page, settings, timeoutMs, {
		id: NAME,
		idName: NAME,
		/** Whole: the `?key=` lets one change the cart. Hydrogen and Liquid shops keep it without its beginning in the cookie `cart`. */
		storefrontId() {
			const cookie = readCookie(page.window.document, "cart");
			return cookie?.includes("?key=") ? `gid://shopify/Cart/${cookie}` : null;
		},
		empty: NO_CART,
		async fetchCart(id, signal) {
			const reply = await api.ask("query", "$id:ID!,", `cart(id:$id){...C}`, CART, { id }, signal);
			return reply.ok ? success(parseCart(getOwn(reply.value, "cart"), page.url)) : reply;
		},
		createCart: (signal) => api.change("cartCreate", "input:CartInput", { buyerIdentity: { countryCode: api.country } }, void 0, signal),
		addItems(id, items, _before, signal) {
			const input = items.map(({ line, variantId, quantity }) => ({
				merchandiseId: `gid://shopify/ProductVariant/${variantId}`,
				quantity,
				attributes: pairs({
					...line.properties,
					...attribution === "line" && line.attribution
				})
			}));
			return api.change("cartLinesAdd", "lines:[CartLineInput!]!", input, id, signal);
		},
		setQuantity: (id, key, quantity, signal) => quantity ? api.change("cartLinesUpdate", "lines:[CartLineUpdateInput!]!", [{
			id: key,
			quantity
		}], id, signal) : api.change("cartLinesRemove", "lineIds:[ID!]!", [key], id, signal),
		afterAdd: async (state, items, signal) => attribution === "cart" && noteOnCart(api, state, items, signal),
		explainShort(error, _variantId, inCart) {
			const code = !error || error.code === "sold_out" && inCart ? "not_enough_stock" : error.code;
			return {
				message: "Less went in than was asked",
				...error,
				code,
				inCart
			};
		},
		async loadProducts(products, isWhole) {
			return await (await import("./cart-shopify-storefront-late.js").then((n) => n.t).catch(() => null))?.loadProducts(api.ask, products, isWhole, page.url) ?? [];
		},
		toVariantId: numericId,
		checkoutUrl: ({ checkoutUrl }) => checkoutUrl && withCampaign(checkoutUrl, page)
	});
	if (api.origin) return cart;
	page.display.warn({
		code: "CART_SETTINGS",
		subject: NAME,
		message: `Nothing can be added: shop is "${ownText(settings, "shop") ?? ""}".`,
		remedy: "Set shop to the https address of the Shopify shop, such as halden.myshopify.com."
	});
	return {
		...cart,
		canAdd: false
	};
};
/** The attribution as an attribute of the cart. */
async function noteOnCart(api, { id, attributes }, items, signal) {
	const ours = Object.fromEntries(items.flatMap(({ line }) => Object.entries(line.attribution ?? {})));
	if (Object.keys(ours).length) await api.change("cartAttributesUpdate", "attributes:[AttributeInput!]!", pairs({
		...attributes,
		...ours
	}), id, signal);
}
/** The page's own campaign goes along to a checkout on another host, where the shop's analytics would lose it. */
function withCampaign(address, page) {
	const url = new URL(address);
	const from = new URL(page.url);
	if (url.host !== from.host) {
		for (const [name, value] of from.searchParams) if (name.startsWith("utm_")) url.searchParams.set(name, value);
	}
	return url.href;
}

export { createShopifyStorefrontCart as n, numericId as r, adapter_exports as t };
//# sourceMappingURL=cart-shopify-storefront.js.map