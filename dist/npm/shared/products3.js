import { t as eachProduct } from "./eachProduct.js";
import { t as requestGraphql } from "./graphql.js";
import { a as ownList, i as ownId, l as reachText, n as own, s as ownText } from "./read.js";
import { t as safeUrl } from "./safeUrl.js";
import { n as moneyFromMinor, r as prices } from "./price2.js";

// src/cart/adapters/shopify/handle.ts
/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
function handleOf(product) {
	const handle = product.ref?.handle ?? inAddress(product.url) ?? product.productId;
	return /^[\p{L}\p{N}_-]{1,255}$/u.test(handle) ? handle : null;
}
function inAddress(url = "") {
	const handle = /\/products\/([^/?#]+)/.exec(url)?.[1];
	try {
		return handle && decodeURIComponent(handle);
	} catch {
		return;
	}
}

// src/cart/adapters/shopify/parseProduct.ts
/** A product as `products/{handle}.js` states it in the shopper's market. Shopify does not say there whether tax is in the prices. */
function parseProduct(body, currency, baseUrl, parseRule) {
	const image = (from, src) => {
		const url = safeUrl(src, baseUrl);
		const alt = ownText(from, "alt");
		return url ? [{
			src: url,
			...alt ? { alt } : {}
		}] : [];
	};
	const options = ownList(body, "variants").length === 1 && own(ownList(body, "variants")[0], "title") === "Default Title" ? [] : ownList(body, "options").flatMap((option) => {
		const name = ownText(option, "name");
		return name ? [{
			name,
			values: ownList(option, "values").map(String)
		}] : [];
	});
	const variants = ownList(body, "variants").flatMap((item) => {
		const id = ownId(item, "id");
		if (!id) return [];
		const sku = ownText(item, "sku");
		const [picture] = image(own(item, "featured_image"), own(own(item, "featured_image"), "src"));
		const quantity = parseRule(item);
		return [{
			id,
			available: own(item, "available") === true,
			...sku ? { sku } : {},
			...options.length ? { options: options.map((_, index) => ownText(item, `option${index + 1}`) ?? "") } : {},
			...picture ? { image: picture } : {},
			...prices(moneyFromMinor(own(item, "price"), 2, currency), moneyFromMinor(own(item, "compare_at_price"), 2, currency)),
			...quantity ? { quantity } : {},
			...own(item, "requires_selling_plan") === true ? { needsPlan: true } : {}
		}];
	});
	if (!variants.length) return null;
	const media = ownList(body, "media").filter((item) => own(item, "media_type") === "image");
	const images = media.length ? media.flatMap((item) => image(item, own(item, "src"))) : ownList(body, "images").flatMap((src) => image(null, src));
	const title = ownText(body, "title");
	return {
		available: own(body, "available") === true,
		...cheapest(variants),
		...title ? { title } : {},
		options,
		...images.length ? { images } : {},
		variants
	};
}
/** The price at which a product can be bought at least, with that variant's own former price. */
function cheapest(variants) {
	const buyable = variants.filter(({ available }) => available);
	const [first, ...rest] = (buyable.length ? buyable : variants).filter(({ price }) => price);
	const lowest = rest.reduce((low, item) => Number(item.price?.amount) < Number(low?.price?.amount) ? item : low, first);
	return prices(lowest?.price, lowest?.compareAt);
}

// src/cart/adapters/shopify/storefrontQuery.ts
/** Half of what a request without a token may cost, as each object asked for costs one. */
var MOST_COST = 500;
var PRODUCT_COST = 8;
var VARIANT_COST = 3;
var MOST_VARIANTS = 100;
var MONEY = "{amount currencyCode}";
/**
* One query for all products of the shelf, in the shopper's market and language. As many variants are asked for as the query may
* cost; a product that has more tells only its lowest price.
*/
function writeQuery(handles, { country, locale = "" }) {
	const each = Math.floor((MOST_COST / handles.length - PRODUCT_COST) / VARIANT_COST);
	const first = Math.min(MOST_VARIANTS, Math.max(1, each));
	const [, language, region] = /^([a-z]{2})(?:-([A-Z]{2}))?$/.exec(locale) ?? [];
	const isRegional = language === "pt" || language === "zh";
	const context = [...country && /^[A-Z]{2}$/.test(country) ? [`country: ${country}`] : [], ...language ? [`language: ${language.toUpperCase()}${isRegional && region ? `_${region}` : ""}`] : []];
	const asked = handles.map((handle, index) => `p${index}: product(handle: "${handle}") {...F}`);
	return `query${context.length ? ` @inContext(${context.join(", ")})` : ""} {${asked.join(" ")}} fragment F on Product {availableForSale priceRange{minVariantPrice${MONEY}} variants(first: ${first}) {nodes{availableForSale price${MONEY} compareAtPrice${MONEY}} pageInfo{hasNextPage}}}`;
}
function parseFacts(data, named) {
	const found = /* @__PURE__ */ new Map();
	named.forEach(({ productId }, index) => {
		const product = own(data, `p${index}`);
		const available = own(product, "availableForSale");
		if (typeof available !== "boolean") return;
		const variants = own(product, "variants");
		const isWhole = own(own(variants, "pageInfo"), "hasNextPage") === false;
		const told = ownList(variants, "nodes").map((item) => ({
			available: own(item, "availableForSale") === true,
			...prices(money(own(item, "price")), money(own(item, "compareAtPrice")))
		}));
		found.set(productId, {
			available,
			...isWhole ? cheapest(told) : prices(money(own(own(product, "priceRange"), "minVariantPrice")), void 0)
		});
	});
	return found;
}
/** Amounts are decimal text here, with as many decimals as it pleases the shop: `"28.0"`. */
var money = (value) => moneyFromMinor(Math.round(Number(ownText(value, "amount") ?? NaN) * 1e3), 3, ownText(value, "currencyCode"));

// src/cart/adapters/shopify/products.ts
/** Where the Storefront API refuses, no more products than these are asked for one by one. */
var MOST_ONE_BY_ONE = 6;
var API_VERSION = "2026-04";
/**
* Products as the shop has them now. One product is told by the Ajax API, several by one request to the Storefront API of the shop's
* own origin, which needs no token.
*/
function createProducts(page, settings, requests, timeoutMs, parseRule) {
	const wanted = own(settings, "apiVersion");
	const version = typeof wanted === "string" && /^(\d{4}-\d\d|unstable)$/.test(wanted) ? wanted : API_VERSION;
	let isRefused = false;
	async function getProduct(product) {
		const handle = handleOf(product);
		const reply = handle ? await requests.get(`products/${encodeURIComponent(handle)}.js`) : null;
		if (!reply?.ok || reply.value.status !== 200) return null;
		return parseProduct(reply.value.body, reachText(page.window, "Shopify.currency.active") ?? await cartCurrency(), page.url, parseRule);
	}
	async function cartCurrency() {
		const cart = await requests.readCart();
		return cart.ok ? ownText(cart.value.raw, "currency") : void 0;
	}
	return {
		getProduct,
		async getProducts(products) {
			const named = products.flatMap((product) => {
				const handle = handleOf(product);
				return handle ? [{
					handle,
					productId: product.productId
				}] : [];
			});
			if (!named.length) return /* @__PURE__ */ new Map();
			if (!isRefused) {
				const context = {
					country: reachText(page.window, "Shopify.country"),
					locale: reachText(page.window, "Shopify.locale")
				};
				const query = writeQuery(named.map(({ handle }) => handle), context);
				const reply = await requestGraphql(page, {
					url: `/api/${version}/graphql.json`,
					timeoutMs
				}, query);
				if (reply.ok && reply.value.data !== null) return parseFacts(reply.value.data, named);
				if (!reply.ok && /^(network|rate_limited)$/.test(reply.error.code)) return /* @__PURE__ */ new Map();
				isRefused = true;
			}
			return eachProduct(getProduct)(products.slice(0, MOST_ONE_BY_ONE));
		}
	};
}

export { createProducts };