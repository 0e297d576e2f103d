import { B as failure, V as success, z as safeUrl } from "./plain.js";
import { $t as messageOf, Ft as gainOf, It as cheapest, Nt as quoteOf, Pt as addLineByLine, Rt as moneyFromMinor, Vt as createSessionCart, _t as createCartId, an as openNamedCart, dn as ownText, en as requestJson, gt as serverAddress, in as goTo, ln as ownList, mn as omitNullish, on as getOwn, qt as quantityOf, tn as requestTimeoutMs, un as ownNumber, zt as prices } from "./common.js";

// src/cart/adapters/medusa/parseCart.ts
var EMPTY = {
	id: "",
	lines: [],
	summary: { count: 0 }
};
/** All that is read of a cart; without it Medusa sends each line's whole product along. */
var CART_FIELDS = "currency_code,completed_at,item_total,items.id,items.quantity,items.total,items.variant_id,items.variant_title,items.product_title,items.product_handle,items.thumbnail,items.metadata";
/**
* Money from a decimal number of major units, in millionths and one more: floats that mean a half (`1.005`, or a computed sum) are a
* little less, and would be rounded down.
*/
var moneyFromMajor = (item, key, currency) => moneyFromMinor(Math.round((ownNumber(item, key) ?? NaN) * 1e6) + 1, 6, currency?.toUpperCase());
function parseCart(cart, pageUrl) {
	const id = ownText(cart, "id");
	if (!id) return null;
	const currency = ownText(cart, "currency_code");
	const lines = ownList(cart, "items").map((item) => {
		const key = ownText(item, "id") ?? "";
		const variantId = ownText(item, "variant_id") ?? "";
		const quantity = ownNumber(item, "quantity") ?? 0;
		const variantTitle = ownText(item, "variant_title");
		const total = moneyFromMajor(item, "total", currency);
		const image = safeUrl(getOwn(item, "thumbnail"), pageUrl);
		const properties = { ...getOwn(item, "metadata") };
		return {
			key,
			variantId,
			quantity,
			title: ownText(item, "product_title") ?? "",
			...variantTitle && !/^default/i.test(variantTitle) ? { variantTitle } : {},
			...image ? { image } : {},
			...total ? { total } : {},
			...variantId ? { again: {
				productId: ownText(item, "product_handle") ?? "",
				variantId,
				quantity,
				properties
			} } : {}
		};
	});
	lines.sort((a, b) => a.key < b.key ? 1 : -1);
	const total = moneyFromMajor(cart, "item_total", currency);
	return {
		id,
		lines,
		summary: {
			count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
			...total ? { total } : {}
		}
	};
}

// src/cart/adapters/medusa/products.ts
var QUOTE_FIELDS = "handle,*variants.calculated_price,variants.inventory_quantity,variants.manage_inventory,variants.allow_backorder";
var ALL_FIELDS = `${QUOTE_FIELDS},title,images.url,*options,*variants,*variants.options`;
/** Everything of one product. */
async function loadProduct(store, reference, pageUrl) {
	const [product] = await ask(store, [reference], ALL_FIELDS);
	return product ? parseProduct(product, pageUrl) : null;
}
/** Price and stock of all of them, in one request. */
async function loadQuotes(store, references, pageUrl) {
	const found = /* @__PURE__ */ new Map();
	const products = await ask(store, references, QUOTE_FIELDS);
	for (const reference of references) {
		const [kind, name] = nameOf(reference);
		const product = products.find((each) => getOwn(each, kind) === name);
		if (product) found.set(reference.productId, quoteOf(parseProduct(product, pageUrl)));
	}
	return found;
}
/** Most pieces that one cart may hold of this variant; `undefined` where there is no such limit or the server does not say. */
async function loadStock(store, variantId, signal) {
	const [product] = await store.products({
		"variants[id]": variantId,
		fields: QUOTE_FIELDS
	}, signal);
	return stockOf(ownList(product, "variants").find((variant) => getOwn(variant, "id") === variantId));
}
function ask(store, references, fields) {
	const query = {
		fields,
		limit: "999"
	};
	for (const [index, reference] of references.entries()) {
		const [kind, name] = nameOf(reference);
		query[`$or[${index}][${kind}]`] = name;
	}
	return store.products(query);
}
/** One way to ask for the product: Medusa's ids begin with `prod_`, anything else is a handle. */
function nameOf({ productId, ref, url }) {
	const handle = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? "")?.[1] ?? productId;
	return ref?.id ? ["id", ref.id] : [handle.startsWith("prod_") ? "id" : "handle", handle];
}
var stockOf = (variant) => getOwn(variant, "manage_inventory") && !getOwn(variant, "allow_backorder") ? ownNumber(variant, "inventory_quantity") : void 0;
var isLater = (variant) => getOwn(variant, "manage_inventory") === true && getOwn(variant, "allow_backorder") === true && (ownNumber(variant, "inventory_quantity") ?? 1) <= 0;
function parseProduct(product, pageUrl) {
	const items = ownList(product, "variants").sort((a, b) => Number(getOwn(a, "variant_rank")) - Number(getOwn(b, "variant_rank")));
	const options = (items[1] ? ownList(items[0], "options") : []).map((first) => {
		const find = (from, key) => ownList(from, "options").find((option) => getOwn(option, key) === getOwn(first, "option_id"));
		const valueOf = (item) => ownText(find(item, "option_id"), "value") ?? "";
		return {
			name: ownText(find(product, "id"), "title") ?? "",
			values: [...new Set(items.map(valueOf))],
			valueOf
		};
	});
	const variants = items.map((item) => {
		const paid = getOwn(item, "calculated_price");
		const money = (key) => moneyFromMajor(paid, key, ownText(paid, "currency_code"));
		const price = money("calculated_amount");
		return {
			id: ownText(item, "id") ?? "",
			...options[0] ? { options: options.map(({ valueOf }) => valueOf(item)) } : {},
			available: (stockOf(item) ?? 1) > 0,
			...price ? isLater(item) && { sale: "backorder" } : { sale: "no_price" },
			...prices(price, money("original_amount"))
		};
	});
	const available = variants.some((variant) => variant.available);
	const lowest = cheapest(variants);
	const isIncluded = getOwn(getOwn(items[0], "calculated_price"), "is_calculated_price_tax_inclusive");
	const title = ownText(product, "title");
	const images = ownList(product, "images").flatMap((image) => {
		const src = safeUrl(getOwn(image, "url"), pageUrl);
		return src ? [{ src }] : [];
	});
	return {
		available,
		...lowest,
		...lowest.price ? { tax: isIncluded ? "included" : "excluded" } : {},
		...title ? { title } : {},
		...options[0] ? { options: options.map(({ name, values }) => ({
			name,
			values
		})) } : {},
		...images[0] ? { images } : {},
		variants
	};
}

// src/cart/adapters/medusa/stock.ts
/**
* A change that Medusa may refuse for lack of stock. It looks at each line by itself, so the lines of one variant could together hold
* more than there is, and no order would come of it: then the stock is asked first. It has one code for "none left" and "not so many":
* then the stock is asked afterwards.
*
* @param held - what is in the line that grows, as far as Medusa surely looks at it.
*/
async function changeWithStock(store, id, held, gain, signal, run) {
	const inCart = quantityOf(store.seen().lines, id);
	let limit = gain > 0 && inCart > held ? await loadStock(store, id, signal) : void 0;
	const answer = inCart + gain > (limit ?? Infinity) ? failure({
		code: "not_enough_stock",
		message: "Out of stock"
	}) : await run();
	if (answer.ok || answer.error.code !== "not_enough_stock") return answer;
	limit ??= await loadStock(store, id, signal);
	return failure({
		...answer.error,
		inCart,
		...limit ? { limit } : limit === 0 ? { code: "sold_out" } : {}
	});
}

// src/cart/adapters/medusa/api.ts
var UNKNOWN = {
	code: "validation",
	message: "No server is named"
};
/** Requests to Medusa's Store API, with the merchant's key. */
function createMedusaApi(page, settings, timeoutMs) {
	const text = (key) => ownText(settings, key);
	const key = text("publishableKey");
	const baseUrl = key && serverAddress(text("baseUrl"), page.url, /(\/store)?[/]*$/);
	let region = text("regionId");
	if (!baseUrl) page.display.warn({
		code: "CART_SETTINGS",
		subject: "medusa",
		message: `Nothing can be added: baseUrl is "${text("baseUrl") ?? ""}" and publishableKey is ${key ? "set" : "missing"}.`,
		remedy: "Set baseUrl to the https address of the Medusa server and publishableKey to its key."
	});
	const send = async (route, query, request, signal) => baseUrl ? requestJson(page, `${baseUrl}/store/${route}?${new URLSearchParams(query)}`, {
		...request,
		origin: new URL(baseUrl).origin,
		headers: { "x-publishable-api-key": key },
		...signal ? { signal } : {}
	}, timeoutMs) : failure(UNKNOWN);
	async function market() {
		const country = text("countryCode")?.toLowerCase();
		if (!region && country) {
			const regions = listIn(await send("regions", { fields: "id,*countries" }), "regions");
			const hasCountry = (each) => ownList(each, "countries").some((one) => getOwn(one, "iso_2") === country);
			region = ownText(regions.find(hasCountry), "id");
		}
		return omitNullish({
			region_id: region,
			sales_channel_id: text("salesChannelId")
		});
	}
	return {
		isKnown: Boolean(baseUrl),
		send,
		market
	};
}
/** A list of an answer; none where the server did not answer. */
var listIn = (reply, name) => ownList(reply.ok ? reply.value.body : null, name);

// src/cart/adapters/medusa/errors.ts
/** Medusa has few codes, so most refusals are recognised by their words, which have stayed the same from version to version. First match counts. */
var WORDS = [
	[/exist|published/, "invalid_variant"],
	[/price|location/, "not_purchasable"],
	[/^Cart /, "session_expired"],
	[/^Line/, "conflict"]
];
function explainMedusaError(httpStatus, body) {
	const message = messageOf(body) || `HTTP ${httpStatus}`;
	const code = () => {
		if (ownText(body, "code") === "insufficient_inventory") return "not_enough_stock";
		if (httpStatus === 409) return "conflict";
		if (httpStatus > 499) return "unknown";
		if (ownText(body, "type") === "not_allowed") return "blocked";
		return WORDS.find(([words]) => words.test(message))?.[1] ?? "validation";
	};
	return {
		code: code(),
		message,
		httpStatus
	};
}

// src/cart/adapters/medusa/store.ts
var GONE = {
	code: "session_expired",
	message: "The cart is gone"
};
/** The shopper's cart on the server. It is its id: no cookie, no token of the shopper's. */
function createMedusaStore(page, settings, timeoutMs) {
	const { isKnown, send, market } = createMedusaApi(page, settings, timeoutMs);
	const cartId = createCartId(page, settings, "medusa");
	let last = EMPTY;
	const currentId = () => cartId.get().then((id) => id && encodeURIComponent(id)).catch(() => null);
	const keepId = (id) => cartId.set(id).catch(() => null);
	async function ask(route, request, signal) {
		const query = { fields: CART_FIELDS };
		let reply = await send(route, query, request, signal);
		if (reply.ok && reply.value.status === 409) reply = await send(route, query, request, signal);
		if (!reply.ok) return reply;
		const { status, body } = reply.value;
		if (status > 299) return failure(explainMedusaError(status, body));
		const cart = getOwn(body, "cart");
		if (getOwn(cart, "completed_at")) return failure(GONE);
		const state = parseCart(cart, page.url);
		return state ? success(last = state) : failure({
			code: "unknown",
			message: "No cart"
		});
	}
	/** Whether this cart no longer exists; its id is then forgotten, unless another tab has begun a new one meanwhile. */
	async function isGone(id, answer) {
		if (answer.ok || answer.error.code !== GONE.code) return false;
		if (await currentId() === id) await keepId(null);
		last = EMPTY;
		return true;
	}
	async function addItem(item, signal) {
		const id = await currentId();
		if (id) {
			const answer = await ask(`carts/${id}/line-items`, { json: item }, signal);
			if (!await isGone(id, answer)) return answer;
		}
		const made = await ask("carts", { json: {
			...await market(),
			items: [item]
		} }, signal);
		if (made.ok) await keepId(made.value.id);
		return made;
	}
	return {
		isKnown,
		addItem,
		seen: () => last,
		async products(query, signal) {
			const where = await market();
			return where.region_id ? listIn(await send("products", {
				...where,
				...query
			}, {}, signal), "products") : [];
		},
		async readCart(signal) {
			const id = await currentId();
			const answer = id ? await ask(`carts/${id}`, {}, signal) : success(EMPTY);
			return !id || await isGone(id, answer) ? success(last = EMPTY) : answer;
		},
		async change(route, json, signal) {
			const id = await currentId();
			return id ? ask(`carts/${id}${route}`, json ? { json } : { method: "DELETE" }, signal) : failure(GONE);
		}
	};
}

// src/cart/adapters/medusa/adapter.ts
var adapter_exports = { get createMedusaCart() { return createMedusaCart; } };
/**
* The cart of a Medusa 2 server, through its Store API. Nothing on a headless shop's page names it: it is named by `cart="medusa"`. The cart
* is its id alone.
*
* Settings: {@link MedusaSettings}.
*
* The page announces its own changes with a DOM event `reelshelf:cart_changed` on the document. Products are asked for by id or handle,
* not by SKU. Limits per product are not known in advance. Prices for customer groups are seen in the cart only.
*
* @foundBy named
* @prices sheet; all cards in one request
* @theme yours
* @tried **a real Medusa server on PostgreSQL**
*/
var createMedusaCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const store = createMedusaStore(page, settings, timeoutMs);
	const attributionTarget = getOwn(settings, "attribution") ?? "line";
	async function addLine(line, state, signal) {
		const { quantity, properties, attribution } = line;
		const found = await idOf(store, line, page.url);
		const id = found.ok ? found.value : "";
		const metadata = {
			...properties,
			...attributionTarget === "line" ? attribution : {}
		};
		let answer = found.ok ? await changeWithStock(store, id, 0, quantity, signal, () => store.addItem({
			variant_id: id,
			quantity,
			metadata
		}, signal)) : found;
		const refused = answer.ok ? void 0 : answer.error;
		if (refused) answer = await store.readCart(signal);
		const now = answer.ok ? answer.value : state;
		const had = now.id === state.id ? quantityOf(state.lines, id) : 0;
		return {
			variantId: id,
			actual: gainOf(quantity, had, quantityOf(now.lines, id)),
			state: now,
			explain: () => refused
		};
	}
	const add = async (lines, before, signal) => {
		const outcome = await addLineByLine(lines, before, signal, addLine, show);
		const metadata = lines.map(({ attribution }, index) => outcome.added[index]?.actual && attribution).filter(Boolean).at(-1);
		if (attributionTarget === "cart" && metadata) await store.change("", { metadata }, signal);
		return outcome;
	};
	const show = ({ lines, summary }) => {
		const refresh = getOwn(settings, "refresh");
		if (typeof refresh !== "function") return "none";
		Promise.resolve({
			...summary,
			lines
		}).then(refresh).catch(() => {});
		return "done";
	};
	return {
		...createSessionCart(page, timeoutMs, {
			id: "medusa",
			getProduct: (reference) => loadProduct(store, reference, page.url),
			getProducts: (references) => loadQuotes(store, references, page.url),
			readCart: store.readCart,
			add,
			async setQuantity(key, quantity, signal) {
				const { variantId = "", quantity: held = 0 } = store.seen().lines.find((line) => line.key === key) ?? {};
				const answer = await changeWithStock(store, variantId, held, quantity - held, signal, () => store.change(`/line-items/${key}`, quantity ? { quantity } : void 0, signal));
				return answer.ok ? null : answer.error;
			},
			show,
			openCart: () => openNamedCart(page, settings),
			checkout: async () => goTo(page, ownText(settings, "checkoutUrl")),
			listen(on) {
				on(page.window.document, "reelshelf:cart_changed");
			}
		}),
		canAdd: store.isKnown
	};
};
/** A product without a named variant is asked for its only one. */
async function idOf(store, line, base) {
	if (line.variantId !== void 0) return success(line.variantId);
	const [only, other] = (await loadProduct(store, line, base))?.variants ?? [];
	return only && !other ? success(only.id) : failure({
		code: only ? "options_required" : "invalid_variant",
		message: "No variant is named"
	});
}

export { createMedusaCart as n, adapter_exports as t };
//# sourceMappingURL=cart-medusa.js.map