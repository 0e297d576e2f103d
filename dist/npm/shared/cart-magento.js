import { B as failure, V as success, z as safeUrl } from "./plain.js";
import { Lt as moneyFromDecimal, Nt as quoteOf, Vt as createSessionCart, bt as plainText, cn as ownId, dn as ownText, en as requestJson, fn as reach, in as goTo, ln as ownList, on as getOwn, pn as reachText, sn as ownAt, tn as requestTimeoutMs, un as ownNumber, xt as requestGraphql, zt as prices } from "./common.js";

// src/cart/adapters/magento/moneyFormat.ts
/** How the page says that the shop writes prices: `priceFormat`, of the price box or of the checkout's settings. */
function readMoneyFormat({ window }, currency) {
	const stated = reach(window, "checkoutConfig.priceFormat") ?? fromScripts(window.document);
	const [before, after, ...more] = (ownText(stated, "pattern") ?? "").split("%s");
	const decimal = ownText(stated, "decimalSymbol");
	const digits = ownNumber(stated, "requiredPrecision") ?? ownNumber(stated, "precision");
	const isOfThrees = (getOwn(stated, "groupLength") ?? 3) === 3;
	if (!currency || after === void 0 || more.length || decimal === void 0 || !isOfThrees) return null;
	if (digits === void 0 || digits < 0 || digits > 4) return null;
	const thousands = ownText(stated, "groupSymbol") ?? "";
	return {
		currency,
		before: before ?? "",
		after,
		decimal,
		thousands,
		digits
	};
}
/** Magento's pages hand settings to their scripts as JSON. */
function fromScripts(document) {
	for (const { textContent } of document.querySelectorAll("script[type=\"text/x-magento-init\"]")) {
		const [, found] = /"priceFormat"\s*:\s*(\{[^{}]*\})/.exec(textContent ?? "") ?? [];
		try {
			if (found) return JSON.parse(found);
		} catch {}
	}
}

// src/cart/adapters/magento/amount.ts
/** Magento writes numbers as numbers, or as text with four decimals; `NaN` for anything else. */
var amount = (value) => Number.parseFloat(String(value));

// src/cart/adapters/magento/parseProduct.ts
/**
* A product of the GraphQL catalogue. Variants go by their SKU, the only name of them that the cart uses, too.
*
* @param known - gets every SKU of it.
*/
function parseProduct(item, pageUrl, known) {
	const options = ownList(item, "configurable_options");
	const variants = (options.length ? ownList(item, "variants") : [{ product: item }]).map((entry) => {
		const variant = parseVariant(getOwn(entry, "product"), pageUrl);
		const fields = {};
		variant.options = options.map((option) => {
			const attribute = ownList(entry, "attributes").find((candidate) => ownText(candidate, "code") === ownText(option, "attribute_code"));
			const index = ownId(attribute, "value_index") ?? "";
			fields[`super_attribute[${ownId(option, "attribute_id")}]`] = index;
			return ownText(ownList(option, "values").find((value) => ownId(value, "value_index") === index), "label") ?? "";
		});
		known.set(variant.id, {
			...variant,
			available: variant.available ?? true,
			id: ownId(item, "id") ?? "",
			fields
		});
		return variant;
	});
	const whole = parseVariant(item, pageUrl);
	const maxPrice = ownAt(item, "price_range.maximum_price.final_price.value");
	return {
		...quoteOf(whole),
		...Number(maxPrice) > Number(whole.price?.amount) && { isFrom: true },
		title: ownText(item, "name") ?? "",
		options: options.map((option) => ({
			name: ownText(option, "label") ?? "",
			values: ownList(option, "values").map((value) => ownText(value, "label") ?? "")
		})),
		images: ownList(item, "media_gallery").flatMap((image) => parseImage(image, pageUrl) ?? []),
		variants
	};
}
function parseVariant(item, pageUrl) {
	const sku = ownText(item, "sku") ?? "";
	const price = (name) => {
		const found = getOwn(getOwn(getOwn(item, "price_range"), "minimum_price"), name);
		return moneyFromDecimal(getOwn(found, "value"), ownText(found, "currency"));
	};
	const image = parseImage(getOwn(item, "image"), pageUrl);
	const isGroup = /^(Grouped|Bundle)Product$/.test(ownText(item, "__typename") ?? "");
	const remaining = amount(getOwn(item, "only_x_left_in_stock"));
	return {
		id: sku,
		sku,
		available: getOwn(item, "stock_status") === "IN_STOCK",
		...prices(price("final_price"), price("regular_price")),
		...isGroup ? { sale: "group" } : {},
		...image ? { image } : {},
		...remaining >= 0 && { left: remaining }
	};
}
function parseImage(image, pageUrl) {
	const src = safeUrl(getOwn(image, "url"), pageUrl);
	const alt = ownText(image, "label");
	return src ? {
		src,
		...alt ? { alt } : {}
	} : null;
}

// src/cart/adapters/magento/catalog.ts
/**
* Fields that every version since 2.4 knows; one that a shop does not know would fail the whole request. Variants are left out where
* only cards are wanted.
*/
var QUERY = `query($s:[String]$k:[String]$n:Int$v:Boolean!){s:products(filter:{sku:{in:$s}}pageSize:$n){items{...P}}k:products(filter:{url_key:{in:$k}}pageSize:$n){items{...P}}}fragment P on ProductInterface{...F __typename name url_key media_gallery{url label}...on ConfigurableProduct@include(if:$v){configurable_options{attribute_id attribute_code label values{value_index label}}variants{attributes{code value_index}product{...F}}}}fragment F on ProductInterface{id sku stock_status only_x_left_in_stock image{url label}price_range{minimum_price{regular_price{value currency}final_price{value currency}}maximum_price{final_price{value}}}}`;
function createMagentoCatalog(page, base, settings, timeoutMs) {
	const { window } = page;
	const known = /* @__PURE__ */ new Map();
	let currency;
	return {
		known,
		async load(references, v, signal) {
			const store = ownText(settings, "storeCode") ?? reachText(window, "CURRENT_STORE_CODE");
			const wanted = reachText(window, "CURRENT_CURRENCY_CODE");
			const headers = {
				...store ? { Store: store } : {},
				...wanted ? { "Content-Currency": wanted } : {}
			};
			const s = references.map(({ ref, productId }) => ref?.sku ?? productId);
			const k = references.map(({ ref, url, productId }) => ref?.handle ?? urlKey(url) ?? productId);
			const reply = await requestGraphql(page, {
				url: `${base}graphql`,
				timeoutMs,
				headers
			}, QUERY, {
				s,
				k,
				n: s.length,
				v
			}, signal);
			if (!reply.ok) return reply;
			const items = ["s", "k"].flatMap((name) => ownList(getOwn(reply.value.data, name), "items"));
			const value = /* @__PURE__ */ new Map();
			for (const [index, { productId }] of references.entries()) {
				const item = items.find((candidate) => ownText(candidate, "sku") === s[index]) ?? items.find((candidate) => ownText(candidate, "url_key") === k[index]);
				if (!item) continue;
				const live = parseProduct(item, page.url, v ? known : /* @__PURE__ */ new Map());
				currency = live.price?.currency ?? currency;
				value.set(productId, live);
			}
			const format = readMoneyFormat(page, currency);
			if (format) page.stateMoneyFormat?.(format);
			return {
				ok: true,
				value
			};
		},
		currency: () => currency ?? reachText(window, "CURRENT_CURRENCY_CODE") ?? reachText(window.document.querySelector("meta[property=\"product:price:currency\"]"), "content")
	};
}
/** `/de/kitchen/mug.html` is the page of `mug`. */
var urlKey = (url = "") => /([^/?#]+?)(\.\w+)?\/?([?#].*)?$/.exec(url)?.[1];

// src/cart/adapters/magento/parseCart.ts
/** Two states of the cart section with the same signature hold the same lines and pieces. */
var cartSignature = (cart) => ownList(cart, "items").map((item) => `${ownId(item, "item_id")}:${ownId(item, "qty")}`).join();
/**
* The section `cart` of the customer data.
*
* @param tokenOptionId - the custom option that holds the attribution token: it is not a choice of the shopper's.
*/
function parseCart(cart, currency, tokenOptionId, pageUrl) {
	const items = ownList(cart, "items");
	const quantityIn = (item) => amount(getOwn(item, "qty")) || 0;
	const price = (item) => amount(getOwn(item, "product_price_value")) * quantityIn(item);
	const sum = (of) => items.reduce((total, item) => total + of(item), 0);
	const subtotal = getOwn(cart, "subtotalAmount");
	const addUp = Math.abs(sum(price) - amount(subtotal)) < .05;
	const lines = items.map((item) => {
		const variantTitle = ownList(item, "options").filter((option) => !tokenOptionId || ownId(option, "option_id") !== tokenOptionId).map((option) => plainText(ownId(option, "value"))).join(" / ");
		const image = safeUrl(getOwn(getOwn(item, "product_image"), "src"), pageUrl);
		const url = getOwn(item, "product_has_url") === false ? null : safeUrl(getOwn(item, "product_url"), pageUrl);
		const total = addUp && getOwn(item, "canApplyMsrp") !== true && moneyFromDecimal(price(item), currency);
		const again = restorableLine(item, quantityIn(item));
		return {
			key: ownId(item, "item_id") ?? "",
			variantId: ownText(item, "product_sku") ?? "",
			quantity: quantityIn(item),
			title: plainText(ownText(item, "product_name")),
			...variantTitle ? { variantTitle } : {},
			...image ? { image } : {},
			...url ? { url } : {},
			...total ? { total } : {},
			...again ? { again } : {}
		};
	});
	const total = moneyFromDecimal(subtotal, currency);
	return {
		lines,
		summary: {
			count: Math.max(amount(getOwn(cart, "summary_count")) || 0, sum(quantityIn)),
			...total ? { total } : {}
		}
	};
}
/** A choice of a configurable product comes with its ids, a written custom option with its text; a line with neither cannot be put back. */
function restorableLine(item, quantity) {
	const id = ownId(item, "product_id");
	const variantId = ownText(item, "product_sku");
	const properties = {};
	for (const option of ownList(item, "options")) {
		const type = ownText(option, "option_type");
		const value = type ? /^(field|area)$/.test(type) && ownId(option, "print_value") : ownId(option, "option_value");
		if (!value) return void 0;
		properties[`${type ? "options" : "super_attribute"}[${ownId(option, "option_id")}]`] = value;
	}
	return id && variantId ? {
		productId: id,
		ref: { id },
		variantId,
		quantity,
		properties
	} : void 0;
}
/** The shop's two sums differ by the tax; the one it shows is how it states prices. */
function taxOf(cart) {
	const shown = getOwn(cart, "subtotal");
	const isIncluded = shown === getOwn(cart, "subtotal_incl_tax");
	return isIncluded === (shown === getOwn(cart, "subtotal_excl_tax")) ? void 0 : isIncluded ? "included" : "excluded";
}

// src/cart/adapters/magento/requests.ts
function createMagentoRequests(page, base, timeoutMs) {
	const ask = (path, request) => requestJson(page, base + path, {
		headers: { "X-Requested-With": "XMLHttpRequest" },
		...request
	}, timeoutMs);
	return {
		ask,
		async section(name, signal) {
			const reply = await ask(`customer/section/load/?sections=${name}&force_new_section_timestamp=true`, signal ? { signal } : {});
			if (!reply.ok) return reply;
			const found = getOwn(reply.value.body, name);
			return found ? success(found) : failure({
				code: "unknown",
				message: `No section "${name}"`,
				httpStatus: reply.value.status
			});
		}
	};
}

// src/cart/adapters/magento/scripts.ts
var CUSTOMER_DATA = "Magento_Customer/js/customer-data";
function createMagentoScripts({ window, env }, timeoutMs) {
	const call = (owner, name, ...values) => {
		try {
			return reach(owner, name).apply(owner, values);
		} catch {
			return;
		}
	};
	const isHyva = () => typeof reach(window, "hyva.getFormKey") === "function";
	const load = (name) => new Promise((resolve) => {
		const cancel = env.setTimer(() => resolve(null), typeof reach(window, "require") === "function" ? timeoutMs : 0);
		const end = (module) => {
			cancel();
			resolve(module);
		};
		call(window, "require", [name], end, end);
	});
	return {
		isHyva,
		call,
		load,
		listen: (isNews) => (on, onStop, emit) => {
			on(window, "private-content-loaded", (event) => isNews(reach(event, "detail.data.cart")));
			if (isHyva()) return;
			load(CUSTOMER_DATA).then((customerData) => {
				const subscription = call(call(customerData, "get", "cart"), "subscribe", (cart) => isNews(cart) && emit());
				onStop(() => void call(subscription, "dispose"));
			});
		}
	};
}

// src/cart/adapters/magento/adapter.ts
var adapter_exports = { get createMagentoCart() { return createMagentoCart; } };
/**
* The cart of a Magento 2 or Adobe Commerce shop, Luma or Hyvä. Adds and changes by the storefront's own forms in the shopper's session
* (a cart made by GraphQL would be another one), and takes for done what the cart section then holds. Product data come by GraphQL, all
* products in one request. A variant is named by its SKU (the feed's `variants[].id` or `sku`), a product by its SKU or the last part of
* its address. The cart's total is the subtotal that the shop's own mini cart shows. Reasons of a refusal come in the shop's language: in
* English they are recognised, in others as far as the product's stock explains them. Bundles are bought on their own page, and a line
* with a choice that the cart does not name by its number is not put back.
*
* Settings: {@link MagentoSettings}.
*
* @foundBy Hyvä, RequireJS with `BASE_URL`, `x-magento-init`
* @prices sheet; all cards in one request
* @theme Luma's customer data, Hyvä's sections
*/
var createMagentoCart = (page, settings = {}) => {
	const timeoutMs = requestTimeoutMs(settings);
	const base = new URL(ownText(settings, "baseUrl") ?? reachText(page.window, "BASE_URL") ?? "/", page.url).href.replace(/\/?$/, "/");
	const tokenOptionId = getOwn(settings, "attribution") === "none" ? void 0 : ownId(settings, "attributionOptionId");
	const requests = createMagentoRequests(page, base, timeoutMs);
	const scripts = createMagentoScripts(page, timeoutMs);
	const catalog = createMagentoCatalog(page, base, settings, timeoutMs);
	let tax;
	/** The cart as it was read or heard of last. */
	let seen = "";
	async function readCart(signal) {
		const section = await requests.section("cart", signal);
		if (!section.ok) return section;
		seen = cartSignature(section.value);
		tax = taxOf(section.value);
		return success(parseCart(section.value, catalog.currency(), tokenOptionId, page.url));
	}
	const withTax = (quote) => tax ? {
		...quote,
		tax
	} : quote;
	let loading;
	/** Comes at once, but nothing waits for it; what did not load is tried again. */
	const loadChanges = () => loading ??= import("./cart-magento-late.js").then((n) => n.t).then(({ createMagentoChanges }) => createMagentoChanges({
		page,
		requests,
		scripts,
		catalog,
		readCart,
		tokenOptionId
	}), () => {
		loading = void 0;
		return null;
	});
	loadChanges();
	const change = async (run, otherwise) => {
		const changes = await loadChanges();
		return changes ? run(changes) : otherwise;
	};
	const missing = {
		code: "network",
		message: "A part of the shelf did not load"
	};
	return createSessionCart(page, timeoutMs, {
		id: "magento",
		async getProduct(reference) {
			const loaded = await catalog.load([reference], true);
			const live = loaded.ok ? loaded.value.get(reference.productId) : void 0;
			return live ? withTax(live) : null;
		},
		async getProducts(references) {
			const loaded = await catalog.load(references, false);
			return new Map(loaded.ok ? [...loaded.value].map(([id, live]) => [id, withTax(quoteOf(live))]) : []);
		},
		readCart,
		add: (lines, before, signal, suppress) => change((changes) => changes.add(lines, before, signal, suppress), missing),
		setQuantity: (key, quantity, signal) => change((changes) => changes.setQuantity(key, quantity, signal), missing),
		show: () => change((changes) => changes.show("cart"), "none"),
		openCart: async () => await change((changes) => changes.openCart(), false) || goTo(page, reachText(page.window, "checkout.shoppingCartUrl") ?? `${base}checkout/cart/`),
		checkout: async () => goTo(page, reachText(page.window, "checkout.checkoutUrl") ?? `${base}checkout/`),
		listen: scripts.listen((cart) => {
			const before = seen;
			seen = cart ? cartSignature(cart) : seen;
			return seen !== before;
		})
	});
};

export { createMagentoCart as n, adapter_exports as t };
//# sourceMappingURL=cart-magento.js.map