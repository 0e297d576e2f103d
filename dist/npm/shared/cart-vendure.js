import { B as failure, V as success, z as safeUrl } from "./plain.js";
import { $t as messageOf, Ft as gainOf, It as cheapest, Pt as addLineByLine, Rt as moneyFromMinor, Vt as createSessionCart, _t as createCartId, cn as ownId, dn as ownText, gt as serverAddress, ln as ownList, nn as writeJson, on as getOwn, qt as quantityOf, tn as requestTimeoutMs, un as ownNumber, xt as requestGraphql, zt as prices } from "./common.js";

// src/cart/adapters/vendure/api.ts
/** A Vendure server's Shop API with the shopper's session: a token of ours, or the server's cookie. */
function createVendureApi(dialect, settings, timeoutMs) {
	const { page } = dialect;
	const cartId = createCartId(page, settings, "vendure");
	const isBearer = getOwn(settings, "session") !== "cookie";
	const session = () => isBearer ? cartId.get() : Promise.resolve("");
	const ask = async (write, variables, signal) => {
		const url = new URL(serverAddress(ownText(settings, "baseUrl"), page.url, /[/]*$/) ?? "/", page.url);
		if (url.pathname === "/") url.pathname = "/shop-api";
		const channel = ownText(settings, "channelToken");
		const language = ownText(settings, "language");
		if (language) url.searchParams.set("languageCode", language);
		const token = await session();
		const text = write(dialect);
		const headers = {
			...channel && { "vendure-token": channel },
			...token && { Authorization: `Bearer ${token}` }
		};
		const reply = await requestGraphql(page, {
			url: url.href,
			origin: url.origin,
			timeoutMs,
			headers,
			credentials: isBearer ? "omit" : "include"
		}, text, variables, signal);
		if (!reply.ok) return reply;
		const { data, errors, header } = reply.value;
		const fresh = isBearer && header("vendure-auth-token");
		if (fresh) await cartId.set(fresh);
		if (data !== null && !(errors.length && getOwn(data, "answer") === null)) return success(data);
		const code = ownText(getOwn(errors[0], "extensions"), "code");
		const error = explain(code, errors[0], "unknown");
		if (code !== "GRAPHQL_VALIDATION_FAILED") return failure(error);
		dialect.lineFields = dialect.compareAt = "";
		if (text === write(dialect)) return failure(error);
		page.display.warn({
			code: "CART_FIELD_UNKNOWN",
			subject: "vendure",
			message: `The server does not know a custom field, so all stay out: ${error.message}`,
			remedy: "Declare the field in the server’s customFields or take it out of the settings."
		});
		return ask(write, variables, signal);
	};
	return {
		session,
		ask
	};
}
/** Vendure's two ways to say no, both with status 200: a type of its own inside `data`, and a code in `errors[]`. */
var CODES = {
	InsufficientStockError: "not_enough_stock",
	OrderLimitError: "quantity_limit",
	OrderModificationError: "conflict",
	ENTITY_NOT_FOUND: "invalid_variant",
	USER_INPUT_ERROR: "conflict"
};
/** @param otherwise - the code for what has none of its own: the merchant's own rule is an `OrderInterceptorError`. */
function explain(type, refusal, otherwise) {
	const limit = ownNumber(refusal, "maxItems");
	return {
		code: getOwn(CODES, type ?? "") ?? otherwise,
		message: messageOf(refusal),
		...limit && { limit }
	};
}

// src/cart/adapters/vendure/order.ts
var namesOf = (list) => list.flatMap((one) => ownText(one, "name") ?? []);
/** An order as a cart; `null`, before the first add, is an empty one. */
function parseOrder(order, { page, precision }) {
	const totalOf = (from) => {
		const total = moneyFromMinor(getOwn(from, "total"), precision, ownText(order, "currencyCode"));
		return total && { total };
	};
	return {
		lines: ownList(order, "lines").map((line) => {
			const variant = getOwn(line, "productVariant");
			const product = getOwn(variant, "product");
			const image = imageOf(line, page);
			const item = {
				variantId: ownId(variant, "id") ?? "",
				quantity: ownNumber(line, "quantity") ?? 0
			};
			const fields = Object.entries(getOwn(line, "customFields") ?? {}).filter((field) => typeof field[1] === "string");
			return {
				key: ownId(line, "id") ?? "",
				...item,
				title: ownText(product, "name") ?? "",
				variantTitle: namesOf(ownList(variant, "options").sort((a, b) => Number(ownId(a, "groupId")) - Number(ownId(b, "groupId")))).join(" / "),
				...image && { image },
				...totalOf(line),
				again: {
					productId: ownText(product, "slug") ?? "",
					...item,
					properties: Object.fromEntries(fields)
				}
			};
		}),
		summary: {
			count: ownNumber(order, "totalQuantity") ?? 0,
			...totalOf(order)
		}
	};
}
/** A picture in a size that fits; servers without that size send their usual one. */
function imageOf(from, page) {
	const src = safeUrl(getOwn(getOwn(from, "featuredAsset") ?? from, "preview"), page.url);
	return src && !src.includes("?") ? `${src}?preset=medium` : src;
}

// src/cart/adapters/vendure/queries.ts
var order = ({ tax, lineFields }) => `currencyCode totalQuantity total:subTotal${tax} lines{id quantity total:discountedLinePrice${tax} featuredAsset{preview}productVariant{id options{name groupId}product{name slug}}${lineFields && `customFields{${lineFields}}`}}`;
var readOrder = (dialect) => `{answer:activeOrder{${order(dialect)}}}`;
/**
* `InsufficientStockError` may have added a part, so it brings the order, too.
*
* @param call - a mutation with its first argument: `adjustOrderLine(orderLineId: $id`.
*/
var change = (call, dialect, declare = "") => `mutation($id:ID!,$quantity:Int!${declare}){answer:${call},quantity:$quantity${declare && ",customFields:$fields"}){__typename...on ErrorResult{message}...on OrderLimitError{maxItems}...on InsufficientStockError{order{${order(dialect)}}}...on Order{${order(dialect)}}}}`;
/** The argument `customFields` exists only on servers that declare one. */
var addItem = (dialect) => change("addItemToOrder(productVariantId:$id", dialect, dialect.lineFields && ",$fields:OrderLineCustomFieldsInput");
/** 0 takes the line out. */
var setQuantity = (dialect) => change("adjustOrderLine(orderLineId:$id", dialect);
/** Back from an unfinished checkout. */
var reopen = () => `mutation{transitionOrderToState(state:"AddingItems"){__typename}}`;
var attributeOrder = () => `mutation($input:UpdateOrderInput!){setOrderCustomFields(input:$input){__typename}}`;
/** @param which - for each product how it is named, such as `slug:"serum"`; the answers are `p0`, `p1`… */
var readProducts = (which, { tax, compareAt }) => `{${which.map((name, n) => `p${String(n)}:product(${name}){...P}`).join(" ")}}fragment P on Product{name assets{preview}optionGroups{id name}variants{id sku currencyCode price:price${tax} stockLevel options{name groupId}featuredAsset{preview}${compareAt && `customFields{compareAt:${compareAt}}`}}}`;

// src/cart/adapters/vendure/changes.ts
/** All that changes the order. */
function createVendureChanges(parts) {
	const { api, dialect, field, isOnOrder, readCart, show } = parts;
	/** One change of the order; an order that waits for its payment is opened again first. */
	async function change(write, variables, signal, isRetry = false) {
		const reply = await api.ask(write, variables, signal);
		if (!reply.ok) return reply;
		const answer = getOwn(reply.value, "answer");
		const type = ownText(answer, "__typename");
		if (type === "Order") return { order: answer };
		if (type !== "OrderModificationError" || isRetry) return {
			error: explain(type, answer, "validation"),
			order: getOwn(answer, "order")
		};
		await api.ask(reopen, {}, signal);
		return change(write, variables, signal, true);
	}
	async function addLine(line, state, signal) {
		const { quantity, attribution = {} } = line;
		const { id = "", error: missing } = await idOf(parts, line);
		const token = Object.values(attribution)[0];
		const fields = Object.entries({
			...line.properties,
			...token && { [field]: token }
		}).filter(([name]) => dialect.lineFields.split(" ").includes(name));
		const answer = missing ? { error: missing } : await change(addItem, {
			id,
			quantity,
			fields: Object.fromEntries(fields)
		}, signal);
		const now = answer.order ? success(parseOrder(answer.order, dialect)) : await readCart(signal);
		const next = now.ok ? now.value : state;
		const inCart = quantityOf(next.lines, id);
		const actual = gainOf(quantity, quantityOf(state.lines, id), inCart);
		if (actual && token && isOnOrder) await api.ask(attributeOrder, { input: { customFields: { [field]: token } } }, signal);
		return {
			variantId: id,
			actual,
			state: next,
			explain: () => explainGain(answer.error, inCart)
		};
	}
	return {
		async add(lines, before, signal) {
			if (await api.session() === null) {
				const begun = await api.ask(readOrder, {}, signal);
				if (!begun.ok) return begun.error;
				if (await api.session() === null) return {
					code: "blocked",
					message: "No vendure-auth-token"
				};
			}
			return addLineByLine(lines, before, signal, addLine, show);
		},
		setQuantity: async (id, quantity, signal) => (await change(setQuantity, {
			id,
			quantity
		}, signal)).error ?? null
	};
}
/** The server refuses for lack of stock only when this cart holds all that it can sell. */
function explainGain(error = {
	code: "unknown",
	message: "The cart did not change"
}, inCart) {
	return {
		...error,
		inCart,
		...error.code === "not_enough_stock" && (inCart ? { limit: inCart } : { code: "sold_out" })
	};
}
async function idOf({ getProduct }, line) {
	if (line.variantId !== void 0) return { id: line.variantId };
	const variants = (await getProduct(line))?.variants ?? [];
	return (variants.length === 1 ? variants[0] : variants.find(({ sku }) => sku === line.sku)) ?? { error: {
		code: variants.length ? "options_required" : "invalid_variant",
		message: "No variant is named"
	} };
}

// src/cart/adapters/vendure/products.ts
/** Each product by the platform's id or by its address name, all in one request; what the server does not know is left out. */
async function loadProducts(api, references, dialect) {
	const which = references.map(({ productId, ref, url }) => {
		const id = ref?.id ?? (ref?.handle ? void 0 : /^\d+$/.exec(productId)?.[0]);
		return id ? `id:${writeJson(id)}` : `slug:${writeJson(ref?.handle ?? /\/products?\/([^/?#]+)/.exec(url ?? "")?.[1] ?? productId)}`;
	});
	const reply = await api.ask((words) => readProducts(which, words));
	return new Map(references.flatMap(({ productId }, n) => {
		const live = reply.ok && parseProduct(getOwn(reply.value, `p${n}`), dialect);
		return live ? [[productId, live]] : [];
	}));
}
function parseProduct(product, { page, precision, tax }) {
	const groups = ownList(product, "optionGroups");
	const variants = ownList(product, "variants").map((variant) => {
		const level = ownText(variant, "stockLevel") ?? "";
		const money = (from, key) => moneyFromMinor(getOwn(from, key), precision, ownText(variant, "currencyCode"));
		const chosen = ownList(variant, "options");
		const src = imageOf(variant, page);
		return {
			id: ownId(variant, "id") ?? "",
			sku: ownText(variant, "sku") ?? "",
			options: groups.map((group) => namesOf(chosen.filter((option) => ownId(option, "groupId") === ownId(group, "id")))[0] ?? ""),
			...src && { image: { src } },
			available: level !== "OUT_OF_STOCK" && level !== "0",
			...Number(level) > 0 && { left: Number(level) },
			...prices(money(variant, "price"), money(getOwn(variant, "customFields"), "compareAt"))
		};
	});
	if (!variants.length) return null;
	return {
		available: variants.some(({ available }) => available),
		...cheapest(variants),
		tax: tax ? "included" : "excluded",
		title: ownText(product, "name") ?? "",
		options: groups.map((group, at) => ({
			name: ownText(group, "name") ?? "",
			values: [...new Set(variants.map(({ options }) => options?.[at] ?? ""))]
		})),
		images: ownList(product, "assets").flatMap((asset) => {
			const src = imageOf(asset, page);
			return src ? { src } : [];
		}),
		variants
	};
}

// src/cart/adapters/vendure/adapter.ts
var adapter_exports = { get createVendureCart() { return createVendureCart; } };
/**
* The cart of a Vendure shop, through its Shop API; from version 2 on. Nothing on a headless shop's page names it: it is named by `cart="vendure"`.
*
* Settings: {@link VendureSettings}.
*
* The page announces its own changes with a DOM event `reelshelf:cart_changed` on the document. An order whose checkout was begun is
* opened again for an add, as Vendure's own storefronts do. Limits per product are not known in advance.
*
* @foundBy named
* @prices sheet; all cards in one request
* @theme yours
* @tried **a real Vendure server**
*/
var createVendureCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const named = ownText(settings, "attributionField");
	const field = named ?? "reelshelf";
	const attributionTarget = getOwn(settings, "attribution") ?? (named && "line");
	const dialect = {
		page,
		precision: ownNumber(settings, "precision") ?? 2,
		tax: getOwn(settings, "net") ? "" : "WithTax",
		lineFields: [...ownList(settings, "lineFields"), ...attributionTarget === "line" ? [field] : []].join(" "),
		compareAt: ownText(settings, "compareAtField") ?? ""
	};
	const api = createVendureApi(dialect, settings, timeoutMs);
	const getProducts = (references) => loadProducts(api, references, dialect);
	const getProduct = async (reference) => (await getProducts([reference])).get(reference.productId) ?? null;
	async function readCart(signal) {
		if (await api.session() === null) return success(parseOrder(null, dialect));
		const reply = await api.ask(readOrder, {}, signal);
		return reply.ok ? success(parseOrder(getOwn(reply.value, "answer"), dialect)) : reply;
	}
	/** Calls the merchant's function; `undefined` when there is none. */
	async function call(name) {
		const callback = getOwn(settings, name);
		if (typeof callback !== "function") return void 0;
		try {
			return await callback() !== false;
		} catch {
			return false;
		}
	}
	const show = () => (call("refresh"), getOwn(settings, "refresh") ? "done" : "none");
	async function leave(key) {
		const url = safeUrl(getOwn(settings, key), page.url);
		if (url) page.navigate(url);
		return !!url;
	}
	return createSessionCart(page, timeoutMs, {
		id: "vendure",
		getProduct,
		getProducts,
		readCart,
		...createVendureChanges({
			api,
			dialect,
			field,
			isOnOrder: attributionTarget === "order",
			getProduct,
			readCart,
			show
		}),
		show,
		openCart: async () => await call("openCart") ?? leave("cartUrl"),
		checkout: () => leave("checkoutUrl"),
		listen: (on) => on(page.window.document, "reelshelf:cart_changed")
	});
};

export { createVendureCart as n, adapter_exports as t };
//# sourceMappingURL=cart-vendure.js.map