import { x as safeUrl } from "./plain.js";
import { B as ownList, H as ownText, L as own, V as ownNumber, u as requestGraphql, y as prices, z as ownId } from "./common.js";
import { r as moneyOf } from "./cart-bigcommerce.js";

// src/cart/adapters/bigcommerce/queries.ts
/** Price and stock of products by their numbers, and `details` of each. Both prices, since the shop says only here which one it shows. */
var askProducts = (details) => `query($x:[Int!],$c:currencyCode){site{settings{tax{pdp}}products(entityIds:$x,first:50){edges{node{entityId availabilityV2{status}inventory{isInStock}gross:prices(includeTax:true,currencyCode:$c){price{value currencyCode}basePrice{value}priceRange{min{value}}}net:prices(currencyCode:$c){price{value currencyCode}basePrice{value}priceRange{min{value}}}${details}}}}}}`;
/** What a product's sheet shows of it beyond price and stock. */
var DETAILS = `name minPurchaseQuantity maxPurchaseQuantity images(first:9){edges{node{url(width:800)altText}}}variants(first:50){pageInfo{hasNextPage}edges{node{entityId sku isPurchasable inventory{isInStock aggregated{availableToSell}}defaultImage{url(width:800)altText}gross:prices(includeTax:true,currencyCode:$c){price{value currencyCode}basePrice{value}}net:prices(currencyCode:$c){price{value currencyCode}basePrice{value}}productOptions(first:9){edges{node{displayName...on MultipleChoiceOption{values(first:1){edges{node{label}}}}}}}}}}`;
var FIND_BY_VARIANT = `query($x:Int){site{product(variantEntityId:$x){entityId}}}`;
var FIND_BY_PATH = `query($x:String!){site{route(path:$x){node{...on Product{entityId}}}}}`;

// src/cart/adapters/bigcommerce/catalog.ts
var catalog_exports = { get createCatalog() { return createCatalog; } };
var MOST = 50;
function createCatalog(page, settings, timeoutMs) {
	const currency = ownText(settings, "currency");
	const headers = { Authorization: `Bearer ${ownText(settings, "token")}` };
	async function ask(query, variables) {
		const reply = await requestGraphql(page, {
			url: "/graphql",
			headers,
			timeoutMs
		}, query, variables);
		return reply.ok ? own(reply.value.data, "site") : null;
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
			return ownId(at(site, "product") ?? at(site, "route.node"), "entityId");
		},
		async list(wishes, idOf) {
			const ids = wishes.map(idOf);
			const numbers = ids.filter(Boolean).map(Number);
			const facts = /* @__PURE__ */ new Map();
			for (let start = 0; start < numbers.length; start += MOST) {
				const site = await ask(askProducts(""), {
					x: numbers.slice(start, start + MOST),
					c: currency
				});
				if (!site) return null;
				for (const node of nodes(site, "products")) facts.set(ownId(node, "entityId"), factsIn(node, isNet(site)));
			}
			return new Map(wishes.flatMap(({ productId }, place) => {
				const told = facts.get(ids[place]);
				return told ? [[productId, told]] : [];
			}));
		}
	};
}
/** Like `reach`, but own properties only. */
var at = (from, path) => path.split(".").reduce((found, key) => own(found, key), from);
var nodes = (from, path) => ownList(at(from, path), "edges").map((edge) => own(edge, "node"));
/** Shops that show both prices on a product's page are taken at the one with tax. */
var isNet = (site) => at(site, "settings.tax.pdp") === "EX";
function paidIn(node, net) {
	const paid = own(node, net ? "net" : "gross");
	const money = (path) => moneyOf(at(paid, path), ownText(at(paid, "price"), "currencyCode"));
	const price = money("price.value");
	const lowest = money("priceRange.min.value") ?? price;
	return prices(lowest, lowest?.amount === price?.amount ? money("basePrice.value") : void 0);
}
var factsIn = (node, net) => ({
	available: at(node, "inventory.isInStock") === true && at(node, "availabilityV2.status") !== "Unavailable",
	...paidIn(node, net),
	tax: net ? "excluded" : "included"
});
function imageIn(image, base) {
	const src = safeUrl(own(image, "url"), base);
	return src ? [{
		src,
		alt: ownText(image, "altText") ?? ""
	}] : [];
}
function parseProduct(node, net, base) {
	const facts = factsIn(node, net);
	const options = [];
	const quantity = {
		min: ownNumber(node, "minPurchaseQuantity") ?? 1,
		max: ownNumber(node, "maxPurchaseQuantity") ?? null,
		increment: 1
	};
	const variants = nodes(node, "variants").map((variant) => {
		const left = at(variant, "inventory.aggregated.availableToSell");
		const sku = ownText(variant, "sku");
		const [image] = imageIn(own(variant, "defaultImage"), base);
		return {
			id: ownId(variant, "entityId") ?? "",
			...sku && { sku },
			options: nodes(variant, "productOptions").map((option, place) => {
				const value = ownText(nodes(option, "values")[0], "label") ?? "";
				const known = options[place] ??= {
					name: ownText(option, "displayName") ?? "",
					values: []
				};
				if (!known.values.includes(value)) known.values.push(value);
				return value;
			}),
			...image && { image },
			available: facts.available && at(variant, "inventory.isInStock") === true && own(variant, "isPurchasable") === true,
			...paidIn(variant, net),
			quantity,
			...typeof left === "number" && { left }
		};
	});
	const isCut = at(node, "variants.pageInfo.hasNextPage") === true;
	const images = nodes(node, "images").flatMap((image) => imageIn(image, base));
	return {
		...facts,
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