import { C as success, S as failure, x as safeUrl } from "./plain.js";
import { A as messageOf, B as ownList, D as sharedGains, F as openNamedCart, H as ownText, I as known, L as own, M as requestTimeoutMs, R as ownAt, V as ownNumber, _ as moneyFromDecimal, b as createSessionCart, c as createCartId, g as factsOf, s as readCookie, u as requestGraphql } from "./common.js";

// src/cart/adapters/saleor/checkout.ts
var NO_CHECKOUT = {
	lines: [],
	summary: { count: 0 },
	marks: {}
};
var CHECKOUT = `fragment C on Checkout{id quantity displayGrossPrices subtotalPrice{gross{amount currency}net{amount currency}}lines{id quantity isGift metadata{key value}totalPrice{gross{amount currency}net{amount currency}}problems{...on CheckoutLineProblemInsufficientStock{availableQuantity}}variant{id name sku quantityLimitPerCustomer product{name slug thumbnail(size:256){url}}}}}`;
/** A line's metadata as one text, whatever its order. */
var markOf = (metadata) => JSON.stringify(Object.entries(metadata).sort());
/** `null`: there is no such checkout, or it became an order. */
function parseCheckout(checkout, base) {
	const count = ownNumber(checkout, "quantity");
	if (count === void 0) return null;
	const tax = own(checkout, "displayGrossPrices") === false ? "net" : "gross";
	const money = (of, key) => moneyFromDecimal(ownAt(of, `${key}.${tax}.amount`), ownAt(of, `${key}.${tax}.currency`));
	const marks = {};
	const lines = ownList(checkout, "lines").flatMap((line) => {
		const key = ownText(line, "id");
		const variant = own(line, "variant");
		const variantId = ownText(variant, "id");
		const quantity = ownNumber(line, "quantity");
		if (!key || !variantId || !quantity) return [];
		const product = own(variant, "product");
		const handle = ownText(product, "slug") ?? "";
		const name = ownText(variant, "name");
		const properties = Object.fromEntries(ownList(line, "metadata").map((item) => [ownText(item, "key") ?? "", ownText(item, "value") ?? ""]));
		marks[key] = markOf(properties);
		const left = ownList(line, "problems").flatMap((problem) => ownNumber(problem, "availableQuantity") ?? []);
		const max = Math.min(ownNumber(variant, "quantityLimitPerCustomer") ?? Infinity, ...left);
		const isFixed = own(line, "isGift") === true || void 0;
		return [known({
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
	return known({
		lines,
		summary: known({
			count,
			total: money(checkout, "subtotalPrice")
		}),
		id: ownText(checkout, "id"),
		marks
	});
}

// src/cart/adapters/saleor/refusals.ts
/** By the code and the field of a refusal: what is not found, or is no id at all, says only by its field what it was. */
var REASONS = {
	session_expired: /D id$|R id$/,
	invalid_variant: /variantId|^NOT_FOUND lines/,
	conflict: /lineId/,
	not_enough_stock: /STOCK/,
	quantity_limit: /LIMIT/,
	quantity_min: /ZERO/,
	not_purchasable: /PUBLISHED|UNAVAILABLE|GIFT/,
	blocked: /PermissionDenied/
};
/**
* @param item - one of a mutation's `errors`, or of the answer's own.
* @param otherwise - for what has no code that we know.
*/
function explain(item, otherwise) {
	const code = ownText(item, "code") ?? String(ownAt(item, "extensions.exception.code"));
	const said = `${code} ${ownText(item, "field")}`;
	return {
		code: Object.entries(REASONS).find(([, pattern]) => pattern.test(said))?.[0] ?? otherwise,
		message: messageOf(item) || code
	};
}

// src/cart/adapters/saleor/server.ts
function createSaleor(page, settings, timeoutMs) {
	const channel = ownText(settings, "channel") ?? "";
	const language = /^[a-z]{2,3}([-_]\w+)*$/i.exec(ownText(settings, "language") ?? "")?.[0].replaceAll("-", "_").toUpperCase() ?? "";
	const base = ownText(settings, "baseUrl")?.replace(/\/(graphql\/?)?$/, "");
	const url = channel && base !== void 0 && safeUrl(`${base}/graphql/`, page.url);
	const kept = createCartId(page, settings, `saleor.${channel}`);
	let gone = null;
	/** Saleor's own storefront keeps the id in a cookie of the channel. */
	async function idOfCheckout() {
		const id = own(settings, "cartId") ? null : readCookie(page.window.document, `checkoutId-${channel}`);
		return id && id !== gone ? id : kept.get();
	}
	function forget(id) {
		gone = id;
		return kept.set(null);
	}
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
		const isBroken = errors.length && own(data, "checkout") === null && ownAt(errors[0], "extensions.exception.code") !== "GraphQLError";
		return data && !isBroken ? success(data) : failure(explain(errors[0], "unknown"));
	};
	async function send(field, argument, value, id, signal) {
		const [name = ""] = argument.split(":");
		const document = `mutation(${id ? "$id:ID," : ""}$${argument}){change:${field}(${id ? "id:$id," : ""}${name}:$${name}){checkout{...C}errors{code field message}}}${CHECKOUT}`;
		const reply = await ask(document, {
			id,
			[name]: value
		}, signal);
		if (!reply.ok) return { error: reply.error };
		const answer = own(reply.value, "change");
		const [first] = ownList(answer, "errors");
		const state = first ? null : parseCheckout(own(answer, "checkout"), page.url);
		return known({
			state,
			error: state ? null : explain(first, "validation")
		});
	}
	return {
		url: url || null,
		language,
		ask,
		async change(field, argument, value, signal) {
			const id = await idOfCheckout();
			if (id) {
				const sent = await send(field, argument, value, id, signal);
				if (sent.error?.code !== "session_expired") return sent;
				await forget(id);
			}
			const made = await send("checkoutCreate", "input:CheckoutCreateInput!", known({
				channel,
				lines: [],
				languageCode: language || void 0
			}), void 0, signal);
			const newId = made.state?.id;
			if (!newId) return made;
			await kept.set(newId);
			return {
				...await send(field, argument, value, newId, signal),
				isNew: true
			};
		},
		async readCart(signal) {
			const id = await idOfCheckout();
			if (!id) return success(NO_CHECKOUT);
			const reply = await ask(`query($id:ID){checkout(id:$id){...C}}${CHECKOUT}`, { id }, signal);
			if (!reply.ok) return reply;
			const state = parseCheckout(own(reply.value, "checkout"), page.url);
			if (state) return success(state);
			await forget(id);
			return success(NO_CHECKOUT);
		}
	};
}

// src/cart/adapters/saleor/adapter.ts
var adapter_exports = { get createSaleorCart() { return createSaleorCart; } };
/**
* The cart of a Saleor server (3.19 or newer), which there is called a checkout, by GraphQL and without an account. The server may be on
* another origin than the page. Such a page has no theme that could be told of a change: it listens to `reelshelf:product_added`, and
* tells us of its own changes with the DOM event `reelshelf:cart_changed` on the document.
*
* Settings: {@link SaleorSettings}.
*
* Saleor adds to a line of the same variant and writes over its metadata, so what would take a line from another video, or credit one
* that came without us, goes on a line of its own. An add of several lines is done as a whole or not at all.
*/
var createSaleorCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const shop = createSaleor(page, settings, timeoutMs);
	const load = async (wishes, isWhole) => {
		return await (await import("./cart-saleor-late.js").then((n) => n.t).catch(() => null))?.loadProducts(shop, wishes, isWhole, page.url) ?? [];
	};
	const getProduct = async (wish) => (await load([wish], true))[0] ?? null;
	const add = async (lines, before, signal) => {
		const input = [];
		for (const { quantity, variantId, productId, properties, attribution, ...line } of lines) {
			const live = variantId ? null : (await getProduct({
				productId,
				...line
			}))?.variants;
			if (live && live.length > 1) return {
				code: "options_required",
				message: `${productId}: no variant is named, and it has several`
			};
			const id = variantId ?? live?.[0]?.id;
			if (!id) return {
				code: "invalid_variant",
				message: `${productId}: the shop knows no such product`
			};
			const mark = {
				...properties,
				...own(settings, "attribution") === "none" ? {} : attribution
			};
			const same = before.lines.filter((held) => held.variantId === id);
			const isJoined = same.every(({ key }) => before.marks[key] === markOf(mark)) && same.length < 2 && !input.some((other) => other.variantId === id);
			const metadata = Object.entries(mark).map(([key, value]) => ({
				key,
				value
			}));
			input.push({
				variantId: id,
				quantity,
				...isJoined ? {} : { forceNewLine: true },
				...metadata.length ? { metadata } : {}
			});
		}
		const { state: told, error, isNew } = await shop.change("checkoutLinesAdd", "lines:[CheckoutLineInput!]!", input, signal);
		if (error?.code === "rate_limited") return error;
		const after = told ? success(told) : await shop.readCart(signal);
		if (!after.ok) return error ?? after.error;
		const state = after.value;
		const added = sharedGains(input, isNew ? [] : before.lines, state.lines);
		const short = added.find(({ actual, requested }) => actual < requested);
		return {
			added,
			state,
			...short ? { error: await explainShort(error, short.variantId, state, signal) } : {},
			show: () => "none"
		};
	};
	/** The refusal has no figures; the variant has: none left at all, or not so many. */
	async function explainShort(told, id, { lines }, signal) {
		const inCart = lines.reduce((sum, line) => sum + (line.variantId === id ? line.quantity : 0), 0);
		const error = {
			...told ?? {
				code: "not_enough_stock",
				message: "Less went in than was asked"
			},
			inCart
		};
		if (error.code !== "not_enough_stock" && error.code !== "quantity_limit") return error;
		const reply = await shop.ask(`query($v:ID,$channel:String){productVariant(id:$v,channel:$channel){quantityAvailable quantityLimitPerCustomer}}`, { v: id }, signal);
		const figure = error.code === "quantity_limit" ? "quantityLimitPerCustomer" : "quantityAvailable";
		const limit = reply.ok ? ownAt(reply.value, `productVariant.${figure}`) : null;
		if (typeof limit !== "number") return error;
		return {
			...error,
			...limit || inCart ? {} : { code: "sold_out" },
			...limit < inCart ? {} : { limit }
		};
	}
	const cart = createSessionCart(page, timeoutMs, {
		id: "saleor",
		getProduct,
		async getProducts(wishes) {
			const lives = await load(wishes, false);
			return new Map(lives.flatMap((live, index) => live ? [[wishes[index].productId, factsOf(live)]] : []));
		},
		readCart: shop.readCart,
		add,
		async setQuantity(lineId, quantity, signal) {
			const { error } = await (quantity ? shop.change("checkoutLinesUpdate", "lines:[CheckoutLineUpdateInput!]!", [{
				lineId,
				quantity
			}], signal) : shop.change("checkoutLineDelete", "lineId:ID", lineId, signal));
			return error ?? null;
		},
		show() {},
		openCart: () => openNamedCart(page, settings),
		async checkout() {
			const read = await shop.readCart();
			const id = read.ok && read.value.summary.count && read.value.id;
			const url = id && safeUrl(ownText(settings, "checkoutUrl")?.replace("{id}", encodeURIComponent(id)), page.url);
			if (url) page.navigate(url);
			return Boolean(url);
		},
		listen(hear) {
			hear(page.window.document, "reelshelf:cart_changed");
		}
	});
	if (shop.url) return cart;
	page.display.warn({
		code: "CART_SETTINGS",
		subject: "saleor",
		message: `Nothing can be added: baseUrl is "${ownText(settings, "baseUrl") ?? ""}" and channel is "${ownText(settings, "channel") ?? ""}".`,
		remedy: "Set baseUrl to the https address of the Saleor server and channel to the slug of its channel."
	});
	return {
		...cart,
		canAdd: false
	};
};

export { createSaleorCart as n, adapter_exports as t };
//# sourceMappingURL=cart-saleor.js.map