import { z as safeUrl } from "./plain.js";
import { Bt as unsold, cn as ownId, dn as ownText, ln as ownList, on as getOwn, sn as ownAt, un as ownNumber, xt as requestGraphql, zt as prices } from "./common.js";
import { r as moneyOf } from "./cart-bigcommerce.js";

// src/cart/adapters/bigcommerce/queries.ts
/** Price and stock of products by their numbers, and `details` of each. Both prices, since the shop says only here which one it shows. */
var askProducts = (details) => `query($x:[Int!],$c:currencyCode){site{settings{tax{pdp}}products(entityIds:$x,first:50){edges{node{entityId availabilityV2{status}inventory{isInStock}gross:prices(includeTax:true,currencyCode:$c){price{value currencyCode}basePrice{value}priceRange{min{value}max{value}}}net:prices(currencyCode:$c){price{value currencyCode}basePrice{value}priceRange{min{value}max{value}}}${details}}}}}}`;
/** What a product's sheet shows of it beyond price and stock. */
var DETAILS = `name minPurchaseQuantity maxPurchaseQuantity images(first:9){edges{node{url(width:800)altText}}}variants(first:50){pageInfo{hasNextPage}edges{node{entityId sku isPurchasable inventory{isInStock aggregated{availableToSell}}defaultImage{url(width:800)altText}gross:prices(includeTax:true,currencyCode:$c){price{value currencyCode}basePrice{value}}net:prices(currencyCode:$c){price{value currencyCode}basePrice{value}}productOptions(first:9){edges{node{displayName...on MultipleChoiceOption{values(first:1){edges{node{label}}}}}}}}}}`;
var FIND_BY_VARIANT = `query($x:Int){site{product(variantEntityId:$x){entityId}}}`;
var FIND_BY_PATH = `query($x:String!){site{route(path:$x){node{...on Product{entityId}}}}}`;

// src/cart/adapters/bigcommerce/catalog.ts
var catalog_exports = { get createCatalog() { return createCatalog; } };
var MAX_PRODUCTS = 50;
function createCatalog(page, settings, timeoutMs) {
	const currency = ownText(settings, "currency");
	const headers = { Authorization: `Bearer ${ownText(settings, "token")}` };
	async function ask(query, variables) {
		const reply = await requestGraphql(page, {
			url: "/graphql",
			headers,
			timeoutMs
		}, query, variables);
		return reply.ok ? getOwn(reply.value.data, "site") : null;
	}
	return {
		async load(id) {
			const site = await ask(askProducts(DETAILS), {
				x: [Number(id)],
				c: currency
			});
			return nodes(site, "products").map((node) => parseProduct(node, isNet(site), page.url))[0] ?? null;
		},
		async find(variantId, path) {
			const number = Number(variantId);
			const site = number ? await ask(FIND_BY_VARIANT, { x: number }) : path && await ask("query($x:String!){site{route(path:$x){node{...on Product{entityId}}}}}", { x: path });
			return ownId(ownAt(site, "product") ?? ownAt(site, "route.node"), "entityId");
		},
		async list(references, idOf) {
			const ids = references.map(idOf);
			const numbers = ids.filter(Boolean).map(Number);
			const quotes = /* @__PURE__ */ new Map();
			for (let start = 0; start < numbers.length; start += MAX_PRODUCTS) {
				const site = await ask(askProducts(""), {
					x: numbers.slice(start, start + MAX_PRODUCTS),
					c: currency
				});
				if (!site) return null;
				for (const node of nodes(site, "products")) quotes.set(ownId(node, "entityId"), quoteIn(node, isNet(site)));
			}
			return new Map(references.flatMap(({ productId }, index) => {
				const quote = quotes.get(ids[index]);
				return quote ? [[productId, quote]] : [];
			}));
		}
	};
}
var nodes = (from, path) => ownList(ownAt(from, path), "edges").map((edge) => getOwn(edge, "node"));
/** Shops that show both prices on a product's page are taken at the one with tax. */
var isNet = (site) => ownAt(site, "settings.tax.pdp") === "EX";
function paidIn(node, net) {
	const paid = getOwn(node, net ? "net" : "gross");
	const money = (path) => moneyOf(ownAt(paid, path), ownText(ownAt(paid, "price"), "currencyCode"));
	const price = money("price.value");
	const lowest = money("priceRange.min.value") ?? price;
	const isFrom = Number(ownAt(paid, "priceRange.max.value")) > Number(lowest?.amount);
	return {
		...prices(lowest, lowest?.amount === price?.amount ? money("basePrice.value") : void 0),
		...isFrom && { isFrom }
	};
}
function quoteIn(node, net) {
	const available = ownAt(node, "inventory.isInStock") === true;
	const status = ownAt(node, "availabilityV2.status");
	const paid = paidIn(node, net);
	const sale = status === "Preorder" ? "preorder" : status === "Unavailable" && unsold(paid.price);
	return {
		available,
		...paid,
		...available && sale && { sale },
		tax: net ? "excluded" : "included"
	};
}
function imageIn(image, base) {
	const src = safeUrl(getOwn(image, "url"), base);
	return src ? [{
		src,
		alt: ownText(image, "altText") ?? ""
	}] : [];
}
function parseProduct(node, net, base) {
	const quote = quoteIn(node, net);
	const options = [];
	const quantity = {
		min: ownNumber(node, "minPurchaseQuantity") ?? 1,
		max: ownNumber(node, "maxPurchaseQuantity") ?? null,
		increment: 1
	};
	const variants = nodes(node, "variants").map((variant) => {
		const remaining = ownAt(variant, "inventory.aggregated.availableToSell");
		const sku = ownText(variant, "sku");
		const [image] = imageIn(getOwn(variant, "defaultImage"), base);
		return {
			id: ownId(variant, "entityId") ?? "",
			...sku && { sku },
			options: nodes(variant, "productOptions").map((option, index) => {
				const value = ownText(nodes(option, "values")[0], "label") ?? "";
				const known = options[index] ??= {
					name: ownText(option, "displayName") ?? "",
					values: []
				};
				if (!known.values.includes(value)) known.values.push(value);
				return value;
			}),
			...image && { image },
			available: quote.available && ownAt(variant, "inventory.isInStock") === true && getOwn(variant, "isPurchasable") === true,
			...paidIn(variant, net),
			...quote.sale && { sale: quote.sale },
			quantity,
			...typeof remaining === "number" && { left: remaining }
		};
	});
	const isCut = ownAt(node, "variants.pageInfo.hasNextPage") === true;
	const images = nodes(node, "images").flatMap((image) => imageIn(image, base));
	return {
		...quote,
		title: ownText(node, "name") ?? "",
		images,
		...isCut ? { variants: [] } : {
			options,
			variants
		}
	};
}

export { catalog_exports as t };
//# sourceMappingURL=cart-bigcommerce-late.js.map