import { C as success, S as failure, x as safeUrl } from "./plain.js";
import { A as messageOf, B as ownList, D as sharedGains, F as openNamedCart, H as ownText, I as known, L as own, M as requestTimeoutMs, R as ownAt, V as ownNumber, W as reachText, _ as moneyFromDecimal, b as createSessionCart, c as createCartId, g as factsOf, s as readCookie, u as requestGraphql } from "./common.js";

// src/cart/adapters/shopify-storefront/parse.ts
var NO_CART = {
	lines: [],
	summary: { count: 0 },
	attributes: {}
};
/** A numeric id, from `"41001"` or `"gid://shopify/ProductVariant/41001"`: feeds are the same for Liquid and headless shops. */
var numericId = (id) => /^(?:gid:\/\/shopify\/\w+\/)?(\d{1,18})$/.exec(id ?? "")?.[1];
function money(of) {
	const total = ownAt(of, "cost.totalAmount");
	return moneyFromDecimal(own(total, "amount"), own(total, "currencyCode"));
}
/** `null`: there is no such cart. */
function parseCart(cart, base) {
	const count = ownNumber(cart, "totalQuantity");
	if (count === void 0) return null;
	return known({
		lines: ownList(own(cart, "lines"), "nodes").flatMap((line) => parseLine(line, base) ?? []),
		summary: known({
			count,
			total: money(cart)
		}),
		id: ownText(cart, "id"),
		checkoutUrl: safeUrl(own(cart, "checkoutUrl"), base),
		attributes: attributesOf(cart)
	});
}
var attributesOf = (of) => Object.fromEntries(ownList(of, "attributes").map((item) => [ownText(item, "key") ?? "", ownText(item, "value") ?? ""]));
function parseLine(line, base) {
	const key = ownText(line, "id");
	const quantity = ownNumber(line, "quantity");
	const merchandise = own(line, "merchandise");
	const variantId = numericId(ownText(merchandise, "id"));
	if (!key || !quantity || !variantId) return null;
	const product = own(merchandise, "product");
	const productId = ownText(product, "handle") ?? "";
	const title = ownText(merchandise, "title");
	const isFixed = ownAt(line, "instructions.canRemove") === false || void 0;
	const isPlain = !isFixed && !own(line, "sellingPlanAllocation") && !own(line, "parentRelationship");
	return known({
		key,
		variantId,
		quantity,
		title: ownText(product, "title") ?? "",
		variantTitle: title === "Default Title" ? void 0 : title,
		image: safeUrl(ownAt(merchandise, "image.url"), base),
		total: money(line),
		rule: ruleOf(merchandise),
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
function ruleOf(variant) {
	const rule = own(variant, "quantityRule");
	const min = ownNumber(rule, "min");
	return min === void 0 ? void 0 : {
		min,
		max: ownNumber(rule, "max") ?? null,
		increment: ownNumber(rule, "increment") ?? 1
	};
}

// src/cart/adapters/shopify-storefront/documents.ts
/**
* What is asked about the cart. Names are changed to ours on the way; lists are short enough for a request without a token, which may
* only be of limited complexity.
*/
var CART = `fragment C on Cart{id checkoutUrl totalQuantity attributes{key value}cost{totalAmount{amount currencyCode}}lines(first:50){nodes{id quantity attributes{key value}cost{totalAmount{amount currencyCode}}sellingPlanAllocation{sellingPlan{id}}...on CartLine{instructions{canRemove}parentRelationship{parent{id}}}merchandise{...on ProductVariant{id title image{url}quantityRule{min:minimum max:maximum increment}product{title handle}}}}}}`;
/** What every change of the cart answers. */
var CHANGED = `{cart{...C}userErrors{code field message}warnings{code message}}`;

// src/cart/adapters/shopify-storefront/refusals.ts
/**
* By the code and the field of a refusal. Warnings are among them: the change went through, but with less than was asked. An unknown
* variant and a cart that is gone have the same code, `INVALID`, so the field comes first; a line that is gone has one of its own.
*/
var REASONS = {
	session_expired: /cartId/,
	invalid_variant: /merchandiseId/,
	conflict: /E_LINE/,
	sold_out: /OUT_OF/,
	not_enough_stock: /ENOUGH/,
	options_required: /REQUIRES/,
	not_purchasable: /APPLICABLE/,
	quantity_limit: /MAX|TOO_LARGE/,
	quantity_min: /MINIMUM|LESS/,
	quantity_increment: /INCREMENT/,
	network: /SERVICE/,
	rate_limited: /THROTTLED/,
	blocked: /UNAUTH|DENIED|INACTIVE/
};
/**
* @param item - one of `userErrors`, `warnings` or the answer's own `errors`.
* @param otherwise - for what has no code that we know.
*/
function explain(item, otherwise) {
	const code = ownText(item, "code") ?? String(ownAt(item, "extensions.code"));
	const said = `${ownList(item, "field").join()} ${code}`;
	return {
		code: Object.entries(REASONS).find(([, pattern]) => pattern.test(said))?.[0] ?? otherwise,
		message: messageOf(item) || code
	};
}
/** Of the warnings, only those about goods: a discount that does not apply is no refusal. */
var isAboutGoods = (warning) => /MERCH/.test(ownText(warning, "code") ?? "");

// src/cart/adapters/shopify-storefront/storefront.ts
function createStorefront(page, settings, timeoutMs) {
	const text = (key) => ownText(settings, key) ?? "";
	const address = safeUrl(text("shop").replace(/^(?!https?:|\/$)/, "https://"), page.url);
	const origin = address ? new URL(address).origin : null;
	const token = text("accessToken");
	const country = text("country").toUpperCase() || void 0;
	const kept = createCartId(page, settings, "shopify-storefront");
	let gone = null;
	/** Whole: the `?key=` lets one change the cart. Hydrogen and Liquid shops keep it without its beginning in the cookie `cart`. */
	async function idOfCart() {
		const id = `gid://shopify/Cart/${own(settings, "cartId") ? null : readCookie(page.window.document, "cart")}`;
		return id.includes("?key=") && id !== gone ? id : kept.get();
	}
	function forget(id) {
		gone = id;
		return kept.set(null);
	}
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
		return data && !(errors[0] && own(data, "cart") === null) ? success(data) : failure(explain(errors[0], "unknown"));
	};
	async function send(field, argument, value, id, signal) {
		const [name = ""] = argument.split(":");
		const body = `change:${field}(${id ? "cartId:$id," : ""}${name}:$${name})${CHANGED}`;
		const reply = await ask("mutation", `${id ? "$id:ID!," : ""}$${argument},`, body, CART, {
			id,
			[name]: value
		}, signal);
		if (!reply.ok) return { error: reply.error };
		const answer = own(reply.value, "change");
		const state = parseCart(own(answer, "cart"), page.url);
		const [first] = [...ownList(answer, "userErrors"), ...ownList(answer, "warnings").filter(isAboutGoods)];
		return known({
			state,
			error: first || !state ? explain(first, "validation") : null
		});
	}
	return {
		origin,
		ask,
		async change(field, argument, value, signal) {
			const id = await idOfCart();
			if (id) {
				const sent = await send(field, argument, value, id, signal);
				if (sent.error?.code !== "session_expired") return sent;
				await forget(id);
			}
			const made = await send("cartCreate", "input:CartInput", { buyerIdentity: { countryCode: country } }, void 0, signal);
			const newId = made.state?.id;
			if (!newId) return made;
			await kept.set(newId);
			return {
				...await send(field, argument, value, newId, signal),
				isNew: true
			};
		},
		async readCart(signal) {
			const id = await idOfCart();
			if (!id) return success(NO_CART);
			const reply = await ask("query", "$id:ID!,", `cart(id:$id){...C}`, CART, { id }, signal);
			if (!reply.ok) return reply;
			const state = parseCart(own(reply.value, "cart"), page.url);
			if (state) return success(state);
			await forget(id);
			return success(NO_CART);
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
* page. Such a page has no theme that could be told of a change: it listens to `reelshelf:product_added`, and tells us of its own changes
* with the DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link ShopifyStorefrontSettings}.
*
* Not possible: variants that are sold only with a selling plan are refused as `options_required`.
*/
var createShopifyStorefrontCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const shop = createStorefront(page, settings, timeoutMs);
	const place = own(settings, "attribution") ?? "line";
	const load = async (wishes, isWhole) => {
		return await (await import("./cart-shopify-storefront-late.js").then((n) => n.t).catch(() => null))?.loadProducts(shop.ask, wishes, isWhole, page.url) ?? [];
	};
	const getProduct = async (wish) => (await load([wish], true))[0] ?? null;
	const add = async (lines, before, signal) => {
		const wishes = [];
		const input = [];
		const marks = {};
		for (const line of lines) {
			const { quantity, variantId, productId, attribution } = line;
			const live = variantId ? null : (await getProduct(line))?.variants;
			if (live && live.length !== 1) return {
				code: "options_required",
				message: `${productId}: no variant is named, and it has not just one`
			};
			const id = numericId(variantId ?? live?.[0]?.id);
			if (!id) return {
				code: "invalid_variant",
				message: `${variantId ?? productId}: the shop knows no such variant`
			};
			wishes.push({
				variantId: id,
				quantity
			});
			if (place === "cart") Object.assign(marks, attribution);
			input.push({
				merchandiseId: `gid://shopify/ProductVariant/${id}`,
				quantity,
				attributes: pairs({
					...line.properties,
					...place === "line" && attribution
				})
			});
		}
		const { state: told, error, isNew } = await shop.change("cartLinesAdd", "lines:[CartLineInput!]!", input, signal);
		if (error?.code === "rate_limited") return error;
		const after = told ? success(told) : await shop.readCart(signal);
		if (!after.ok) return error ?? after.error;
		const state = after.value;
		const added = sharedGains(wishes, isNew ? [] : before.lines, state.lines);
		if (Object.keys(marks).length && added.some(({ actual }) => actual)) await shop.change("cartAttributesUpdate", "attributes:[AttributeInput!]!", pairs({
			...state.attributes,
			...marks
		}), signal);
		const short = added.find(({ actual, requested }) => actual < requested);
		const inCart = state.lines.reduce((sum, line) => sum + (line.variantId === short?.variantId ? line.quantity : 0), 0);
		const code = !error || error.code === "sold_out" && inCart ? "not_enough_stock" : error.code;
		return {
			added,
			state,
			...short ? { error: {
				message: "Less went in than was asked",
				...error,
				code,
				inCart
			} } : {},
			show: () => "none"
		};
	};
	const cart = createSessionCart(page, timeoutMs, {
		id: NAME,
		getProduct,
		async getProducts(wishes) {
			const lives = await load(wishes, false);
			return new Map(lives.flatMap((live, index) => live ? [[wishes[index].productId, factsOf(live)]] : []));
		},
		readCart: shop.readCart,
		add,
		async setQuantity(id, quantity, signal) {
			const { error } = await (quantity ? shop.change("cartLinesUpdate", "lines:[CartLineUpdateInput!]!", [{
				id,
				quantity
			}], signal) : shop.change("cartLinesRemove", "lineIds:[ID!]!", [id], signal));
			return error ?? null;
		},
		show() {},
		openCart: () => openNamedCart(page, settings),
		async checkout() {
			const read = await shop.readCart();
			if (!read.ok || !read.value.summary.count || !read.value.checkoutUrl) return false;
			page.navigate(withCampaign(read.value.checkoutUrl, page));
			return true;
		},
		listen(hear) {
			hear(page.window.document, "reelshelf:cart_changed");
		}
	});
	if (shop.origin) return cart;
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
/** The page's own campaign goes along to a checkout on another host, where the shop's analytics would lose it. */
function withCampaign(address, page) {
	const url = new URL(address);
	const from = new URL(page.url);
	if (url.host !== from.host) {
		for (const [name, value] of from.searchParams) if (name.startsWith("utm_")) url.searchParams.set(name, value);
	}
	return url.href;
}

export { createShopifyStorefrontCart as n, adapter_exports as t };
//# sourceMappingURL=cart-shopify-storefront.js.map