import { x as safeUrl } from "./plain.js";
import { B as ownList, H as ownText, I as known, L as own, R as ownAt, V as ownNumber, _ as moneyFromDecimal, y as prices } from "./common.js";

// src/cart/adapters/shopify-storefront/products.ts
var products_exports = { get loadProducts() { return loadProducts; } };
/**
* In the order of the wishes; `null` for what the shop does not know, or does not sell in this channel. One request, whose lists are
* short enough for one without a token. This file takes nothing from those that are loaded before it, so that it is a small file.
*
* @param isWhole - with all that a product sheet shows; a card needs only price and stock.
*/
async function loadProducts(ask, wishes, isWhole, base) {
	const whole = `title options{name optionValues{name}}images(first:10){nodes ${IMAGE}}`;
	const wholeVariant = `sku quantityRule{minimum maximum increment}selectedOptions{name value}image ${IMAGE}`;
	const fragment = `fragment P on Product{availableForSale ${isWhole ? whole : ""} priceRange{minVariantPrice ${MONEY}}variants(first:${isWhole ? "100" : "10"}){pageInfo{hasNextPage}nodes{id availableForSale price ${MONEY} compareAtPrice ${MONEY} ${isWhole ? wholeVariant : ""}}}}`;
	const reply = await ask("query", "", wishes.map((wish, index) => `p${String(index)}:product(${nameOf(wish)}){...P}`).join(" "), fragment, {});
	return wishes.map((_, index) => reply.ok ? parseProduct(own(reply.value, `p${index}`), base) : null);
}
var MONEY = `{amount currencyCode}`;
var IMAGE = `{url altText}`;
var numberIn = (id) => /^(?:gid:.*\/)?(\d{1,18})$/.exec(id ?? "")?.[1];
/** A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }) {
	const handle = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? "")?.[1];
	const id = numberIn(ref?.id) ?? (handle ? void 0 : numberIn(productId));
	return id ? `id:"gid://shopify/Product/${id}"` : `handle:${JSON.stringify(handle ?? productId)}`;
}
var money = (value, key) => moneyFromDecimal(ownAt(value, `${key}.amount`), ownAt(value, `${key}.currencyCode`));
var nodes = (value, key) => ownList(own(value, key), "nodes");
/** What products without a choice have for an option. */
var isChoice = (values) => values.length > 0 && values[0] !== "Default Title";
var texts = (of, key) => of.map((item) => ownText(item, key) ?? "");
function ruleOf(rule) {
	const min = ownNumber(rule, "minimum");
	return min === void 0 ? void 0 : {
		min,
		max: ownNumber(rule, "maximum") ?? null,
		increment: ownNumber(rule, "increment") ?? 1
	};
}
function imageOf(image, base) {
	const src = safeUrl(own(image, "url"), base);
	return src ? known({
		src,
		alt: ownText(image, "altText")
	}) : void 0;
}
function parseProduct(product, base) {
	const variants = nodes(product, "variants").flatMap((item) => {
		const id = numberIn(ownText(item, "id"));
		const chosen = texts(ownList(item, "selectedOptions"), "value");
		const facts = {
			available: own(item, "availableForSale") === true,
			...prices(money(item, "price"), money(item, "compareAtPrice"))
		};
		const rule = ruleOf(own(item, "quantityRule"));
		const image = imageOf(own(item, "image"), base);
		return id ? [{
			...facts,
			...known({
				id,
				sku: ownText(item, "sku"),
				image,
				quantity: rule,
				options: isChoice(chosen) ? chosen : void 0
			})
		}] : [];
	});
	if (!variants.length) return null;
	const available = own(product, "availableForSale") === true;
	const title = ownText(product, "title");
	if (ownAt(product, "variants.pageInfo.hasNextPage") === true) return known({
		available,
		price: money(own(product, "priceRange"), "minVariantPrice"),
		title,
		variants: []
	});
	const options = ownList(product, "options").map((option) => ({
		name: ownText(option, "name") ?? "",
		values: texts(ownList(option, "optionValues"), "name")
	})).filter(({ values }) => isChoice(values));
	const images = nodes(product, "images").flatMap((image) => imageOf(image, base) ?? []);
	const { price, compareAt } = cheapest(variants);
	return {
		available,
		variants,
		...prices(price, compareAt),
		...known({
			title,
			options: options.length ? options : void 0,
			images: images.length ? images : void 0
		})
	};
}
/** The lowest at which it can be bought now; of what is sold out, the lowest at all. */
function cheapest(variants) {
	const rank = ({ available, price }) => (available ? 0 : 0x38d7ea4c68000) + Number(price?.amount ?? 0x5af3107a4000);
	return variants.reduce((low, next) => rank(next) < rank(low) ? next : low);
}

export { products_exports as t };
//# sourceMappingURL=cart-shopify-storefront-late.js.map